"""Hours on a request of a school: written by its number, and on its page how many of those granted are left."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from consulten.models import Uurregel
from consulten.services.uren import Urenzaak, close_month, correct_uren
from schoolaanvragen.presentatie import describe_geschreven
from schoolaanvragen.signals import count_uren
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.consulten import wereld as c
from tests.consulten.test_api import UREN, make_client
from tests.consulten.test_uren import CONS, SECR, ZORG, last_month, post_week
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s

BESTUUR, CONTROLLER = Rol.BESTUURDER, Rol.CONTROLLER


def make_toegekend(wereld: Any) -> Any:
    """Fifty hours, granted to the school together with another one."""
    return s.grant(wereld, s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool]))


def write(wereld: Any, zaak: Any, minuten: int, **kwargs: Any) -> Uurregel:
    return c.make_uren(wereld, minuten=minuten, zaak=Urenzaak(wereld.school, schoolaanvraag=zaak), **kwargs)


def read_page(client: Any, zaak: Any, user: Any) -> str:
    client.force_login(user)
    return " ".join(client.get(reverse("schoolaanvragen:aanvraag", args=[zaak.nummer])).text.split())


def test_hours_are_written_by_the_number_of_the_request_and_go_to_its_school(client: Any, wereld: Any) -> None:
    zaak = make_toegekend(wereld)
    client.force_login(wereld[CONS])
    response = post_week(client, wereld, r0_uren="1,5", r0_nummer=zaak.nummer.lower())

    assert response.status_code == 302
    with als(wereld[CONS]):
        regel = Uurregel.objects.get()
    assert (regel.schoolaanvraag_id, regel.school_id, regel.aanvraag_id) == (zaak.pk, wereld.school.pk, None)
    assert zaak.nummer in client.get(response.url).text
    page = client.get(reverse("consulten:uurregel", args=[regel.pk])).text
    assert f'value="{zaak.nummer}"' in page


@pytest.mark.parametrize("rol", [CONS, SECR, CONTROLLER, ZORG])
def test_page_of_the_request_says_how_many_hours_are_left_to_swv_and_school(client: Any, wereld: Any, rol: str) -> None:
    zaak = make_toegekend(wereld)
    write(wereld, zaak, 600)
    write(wereld, zaak, 150, rol=SECR)
    c.make_uren(wereld, minuten=480)

    assert "12,5 uur, nog 37,5 uur" in read_page(client, zaak, wereld[rol])


def test_a_school_that_takes_part_and_the_board_are_not_told_what_was_written(client: Any, wereld: Any) -> None:
    zaak = make_toegekend(wereld)
    write(wereld, zaak, 600)
    mede = f.make_gebruiker(ZORG, wereld.zusterschool)
    for user in (mede, wereld[BESTUUR]):
        page = read_page(client, zaak, user)
        assert zaak.nummer in page
        assert "10 uur, nog 40 uur" not in page


def test_without_hours_granted_or_before_a_decision_nothing_is_said(client: Any, wereld: Any) -> None:
    bedrag = s.grant(wereld, s.make_ingediend(wereld, "FONDS"))
    loopt = s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    for zaak in (bedrag, loopt):
        write(wereld, zaak, 600)
        assert "Geschreven uren" not in read_page(client, zaak, wereld[CONS])


@pytest.mark.parametrize(
    ("geschreven", "tekst"),
    [("0", "0 uur, nog 50 uur"), ("50", "50 uur, nog 0 uur"), ("62.5", "62,5 uur, 12,5 uur meer dan is toegekend")],
)
def test_what_is_left_in_words(geschreven: str, tekst: str) -> None:
    assert describe_geschreven(Decimal(50), Decimal(geschreven)) == tekst


def test_number_of_another_swv_is_unknown_on_the_page_and_in_the_api(client: Any, wereld: Any) -> None:
    elders = s.make_concept(wereld, school=wereld.vso, door=wereld.anderen[ZORG])
    concept = s.make_concept(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    client.force_login(wereld[CONS])
    for zaak in (elders, concept):
        response = post_week(client, wereld, r0_uren="1", r0_nummer=zaak.nummer)
        assert response.status_code == 400
        assert "Dit nummer kent u niet" in response.text
        data = {"dag": c.vandaag().isoformat(), "minuten": 45, "soort": "overleg", "nummer": zaak.nummer}
        assert make_client(wereld[CONS]).post(UREN, data, format="json").status_code == 400
    with als(wereld[CONS]):
        assert not Uurregel.objects.exists()


def test_the_api_takes_the_number_of_a_request_of_a_school_and_gives_it_back(wereld: Any) -> None:
    zaak = make_toegekend(wereld)
    data = {"dag": c.vandaag().isoformat(), "minuten": 45, "soort": "overleg", "nummer": zaak.nummer}
    made = make_client(wereld[CONS]).post(UREN, data, format="json")

    assert (made.status_code, made.json()["schoolaanvraag"], made.json()["consult"]) == (201, zaak.nummer, None)
    rows = make_client(wereld[CONS]).get(UREN).json()["resultaten"]
    assert [row["schoolaanvraag"] for row in rows] == [zaak.nummer]


def test_a_correction_of_a_closed_month_comes_off_the_same_request(wereld: Any) -> None:
    zaak = make_toegekend(wereld)
    regel = write(wereld, zaak, 120, dag=last_month())
    with als(wereld[SECR]) as by:
        close_month(swv=wereld.swv, maand=last_month().replace(day=1), by=by, vandaag=c.vandaag())
    with als(wereld[CONS]) as by:
        fresh = Uurregel.objects.select_related("swv", "soort", "school", "consult").get(pk=regel.pk)
        correct_uren(regel=fresh, by=by, minuten=30, vandaag=c.vandaag())
        assert count_uren(zaak, by) == Decimal("1.5")


def test_a_line_is_about_one_case_at_most(wereld: Any) -> None:
    zaak, consult = make_toegekend(wereld), c.make_opgepakt(wereld)
    regel = write(wereld, zaak, 60)
    with as_eigenaar(), pytest.raises(IntegrityError), transaction.atomic():
        Uurregel.objects.filter(pk=regel.pk).update(consult=consult)
