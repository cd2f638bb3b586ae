"""Dates through the API: what cannot be true is refused; what is unusual is asked back once, with a code."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from leerlingen.models import Leerling
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import aanvraag_url
from tests.rollen import as_eigenaar

LIJST = "/api/v1/leerlingen/"
NIEUW = {"roepnaam": "Sam", "achternaam": "Bakker", "geboortedatum": "2017-05-02", "van": "2026-08-01"}


def count() -> int:
    with as_eigenaar():
        return Leerling.objects.count()


def test_new_pupil_with_an_unusual_age_is_asked_back_and_taken_after_a_yes(wereld: Any, api: Any) -> None:
    client = api(wereld[Rol.ZORGCOORDINATOR])
    asked = client.post(LIJST, NIEUW)
    assert (asked.status_code, count()) == (400, 0)
    assert asked.json() == {
        "fouten": {
            "van": [
                "Op 1-8-2026 is de leerling jonger dan 10 jaar (geboren op 2-5-2017), jong voor: voortgezet onderwijs."
                " Klopt dit?"
            ]
        },
        "code": "datum_klopt",
    }
    assert client.post(LIJST, {**NIEUW, "datum_klopt": True}).status_code == 201
    assert count() == 1


def test_new_pupil_that_cannot_be_is_refused_also_after_a_yes_and_without_a_code(wereld: Any, api: Any) -> None:
    body = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, {**NIEUW, "geboortedatum": "2024-05-02", "datum_klopt": True})
    assert body.status_code == 400
    assert set(body.json()) == {"fouten"}
    assert "jonger dan 9 jaar (geboren op 2-5-2024)" in body.json()["fouten"]["van"][0]
    assert count() == 0


def test_question_beside_a_real_mistake_has_no_code(wereld: Any, api: Any) -> None:
    body = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, {**NIEUW, "postcode": "12345"})
    assert (body.status_code, "code" in body.json()) == (400, False)


def test_birth_date_after_the_enrolment_is_refused(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    url = f"{LIJST}{leerling.nummer}/"
    day = timezone.localdate() - timedelta(days=30)
    body = api(wereld[Rol.ZORGCOORDINATOR]).patch(url, {"geboortedatum": day.isoformat(), "datum_klopt": True})
    assert body.status_code == 400
    assert "De leerling staat al ingeschreven sinds" in body.json()["fouten"]["geboortedatum"][0]


@pytest.mark.parametrize(
    ("dagen", "bevestigd", "code"), [(14, False, 200), (60, False, 400), (60, True, 200), (365, True, 400)]
)
def test_supplement_deadline_is_asked_back_after_six_weeks_and_refused_after_three_months(
    wereld: Any, api: Any, dagen: int, bevestigd: bool, code: int
) -> None:
    aanvraag = w.make_ingediend(wereld)
    day = timezone.localdate() + timedelta(days=dagen)
    velden = {"onderwerp": "Het verslag", "uiterlijk": day.isoformat(), "versie": aanvraag.versie}
    extra = {"datum_klopt": True} if bevestigd else {}
    response = api(wereld[Rol.SECRETARIS]).post(
        aanvraag_url(aanvraag, "acties", "vraag_aanvulling"), {**velden, **extra}
    )
    assert response.status_code == code, response.json()
    if code == 400:
        assert response.json().get("code") == (None if bevestigd else "datum_klopt")
        assert "beslistermijn" in response.json()["fouten"]["uiterlijk"][0]


def test_confirmation_of_a_step_is_true_or_false(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    velden = {"onderwerp": "x", "uiterlijk": "2027-01-01", "versie": aanvraag.versie, "datum_klopt": "ja"}
    response = api(wereld[Rol.SECRETARIS]).post(aanvraag_url(aanvraag, "acties", "vraag_aanvulling"), velden)
    assert response.json()["fouten"] == {
        "datum_klopt": ["Geef true of false, of een lijst met de namen van de velden."]
    }
