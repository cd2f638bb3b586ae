"""A page beside the steps, sent after a step took its case on: why, who was first, and what was typed."""

from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.financien import wereld as g
from tests.financien.begroten.begrotingen import make_begroting
from tests.opp import wereld as o
from tests.rapportage.jaarverslag import wereld as j

CONTR, ZORG = Rol.CONTROLLER, Rol.ZORGCOORDINATOR


def begroting(wereld: Any) -> tuple:
    zaak = make_begroting(g.add_money(wereld), "rvt")
    return CONTR, CONTR, reverse("financien:begroting_wijzigen", args=[zaak.pk]), {"bron": "Kaderbrief"}


def verdeling(wereld: Any) -> tuple:
    zaak = g.make_gedeeld(g.add_money(wereld))
    return CONTR, CONTR, reverse("financien:verdeling_naam", args=[zaak.pk]), {"naam": "Beter", "toelichting": "Omdat."}


def jaarverslag(wereld: Any) -> tuple:
    j.make_verslag(j.add_auditors(wereld), "opgemaakt")
    url = f"/sturing/jaarverslag/{j.JAAR}/1/hoofdstukken/voorwoord/"
    return Rol.DIRECTEUR, CONTR, url, {"tekst": "Te laat geschreven."}


def opp(wereld: Any) -> tuple:
    zaak = o.make_vastgesteld(wereld)
    return ZORG, ZORG, reverse("opp:tekst", args=[zaak.nummer]), {"belemmerend": "Te laat geschreven."}


def aanvraag(wereld: Any) -> tuple:
    zaak = w.make_ter_akkoord(wereld)
    url = reverse("toewijzing:stap", args=[zaak.nummer, "onderbouwing"])
    return ZORG, ZORG, url, {"antwoord_gedaan": "Te laat geschreven."}


@pytest.mark.parametrize(
    ("make", "status"),
    [
        (begroting, "bij de raad van toezicht"),
        (verdeling, "gedeeld met de besturen"),
        (jaarverslag, "opgemaakt"),
        (opp, "vastgesteld"),
        (aanvraag, "wacht op akkoord"),
    ],
)
def test_what_was_typed_too_late_comes_back_with_who_was_first(
    client: Any, wereld: Any, make: Any, status: str
) -> None:
    typist, first, url, typed = make(wereld)
    client.force_login(wereld[typist])
    response = client.post(url, typed)

    assert response.status_code == 409
    event, now = response.context["veranderd"]
    assert event.startswith(wereld[first].naam)
    assert now == f"De status is nu «{status}»."
    assert {text for _, text in response.context["ingevuld"]} == set(typed.values())
    assert response.context["terug_url"]
