"""One test per kind of change: the history row is there, with the new value and who did it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.utils import timezone

from leerlingen.historie import get_historie
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from thuiszitters.models import Kwartaalopgave
from thuiszitters.services.opgave import send_opgave

CONS, SECR, ZORG = Rol.CONSULENT, Rol.SECRETARIS, Rol.ZORGCOORDINATOR


def last_event(model: str, **match: Any) -> Any:
    with as_eigenaar():
        return apps.get_model(f"thuiszitters.{model}Event").objects.filter(**match).order_by("-pgh_id").first()


def with_all(wereld: Any) -> Any:
    return t.add_everything(wereld, t.make_actief(wereld))


@pytest.mark.parametrize(
    ("make", "model", "field", "value"),
    [
        (t.make_gemeld, "Thuiszitter", "status", "gemeld"),
        (t.make_gemeld, "Verzuimperiode", "pgh_label", "insert"),
        (t.make_gemeld, "Situatie", "oorzaken", ["angst"]),
        (t.make_gemeld, "Actie", "pgh_label", "insert"),
        (t.make_in_onderzoek, "Thuiszitter", "status", "in_onderzoek"),
        (t.make_actief, "Thuiszitter", "status", "actief"),
        (with_all, "Overleg", "soort", "gesprek"),
        (with_all, "Overlegafspraak", "wie", "mentor"),
        (with_all, "Interventie", "soort", "aanbod"),
        (with_all, "Terugkeerschema", "pgh_label", "insert"),
        (with_all, "Terugkeerstap", "pgh_label", "insert"),
        (with_all, "Situatie", "zorg", t.GEHEIM),
        (with_all, "Escalatie", "pgh_label", "insert"),
        (t.make_nazorg, "Thuiszitter", "bestemming", "eigen_school"),
        (t.make_nazorg, "Verzuimperiode", "tot", timezone.localdate()),
        (t.make_afgesloten, "Thuiszitter", "status", "afgesloten"),
    ],
)  # fmt: skip
def test_change_leaves_a_history_row(streek: Any, make: Callable[..., Any], model: str, field: str, value: Any) -> None:
    zaak = make(streek)
    door = streek[ZORG if make in (t.make_gemeld, t.make_nazorg) else CONS]

    event = last_event(model, leerling_id=zaak.leerling_id)
    assert getattr(event, field) == value
    assert event.pgh_context == {"gebruiker": door.pk, "lidmaatschap": door.lidmaatschap.pk}


def test_reports_and_returns_have_a_history_too(streek: Any) -> None:
    melding = t.make_melding(streek)
    with als(streek[SECR]) as by:
        sent = send_opgave(swv=streek.swv, peildatum=t.vandaag(), by=by, nu=timezone.now())

    assert last_event("Melding", pgh_obj_id=melding.pk).status == "nieuw"
    assert last_event("Kwartaalopgave", pgh_obj_id=sent.pk).sha256 == Kwartaalopgave.objects.get(pk=sent.pk).sha256


def test_reference_data_has_a_history_too(streek: Any) -> None:
    assert last_event("Verzuimcategorie", code="relatief").groep == "relatief"
    assert last_event("Termijn", code="nazorg").aantal == 6
    assert last_event("Escalatietrede", naam="Thuiszitterstafel").na_aantal == 3
    assert last_event("Oorzaak", code="angst").naam == "angst of schoolweigering"


def test_the_history_page_of_the_pupil_tells_of_the_case(streek: Any) -> None:
    zaak = with_all(streek)
    with als(streek[SECR]) as user:
        rows, _ = get_historie(zaak.leerling, user, aantal=100)

    assert {"thuiszitter", "verzuimperiode", "situatie", "afspraak"} <= {row.soort for row in rows}
