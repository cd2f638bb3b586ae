"""Who sees which distribution and whose amounts. Every negative test holds data that could leak."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from financien.referentie.models import Deelname, Percentage, Plaatsing, Tarief, Telling
from financien.verdelen.models import Betaling, Verdeelbrief, Verdeelmodel, Verdeelregel, Verdeling, Verdelingsdeel
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Lidmaatschap
from tests import factories as f
from tests.financien import wereld as g
from tests.rollen import as_eigenaar

STATUSSEN = {
    "concept": g.make_concept, "gedeeld": g.make_gedeeld, "vastgesteld": g.make_vastgesteld, "opgeborgen": g.make_opgeborgen,
}  # fmt: skip
ALTIJD = {Rol.CONTROLLER, Rol.DIRECTEUR}
ZIEN: dict[str, set[str]] = {
    "concept": ALTIJD,
    "opgeborgen": ALTIJD,
    "gedeeld": ALTIJD | {Rol.BESTUURDER, "bestuurder_2"},
    "vastgesteld": ALTIJD
    | {Rol.BESTUURDER, "bestuurder_2", Rol.SCHOOLLEIDER, "schoolleider_2", Rol.TOEZICHTHOUDER, "opr", "accountant"},
}


@pytest.mark.parametrize("status", STATUSSEN)
def test_only_these_people_see_a_distribution(geldwereld: Any, status: str) -> None:
    verdeling = STATUSSEN[status](geldwereld)

    seen = {wie for wie, user in geldwereld.mensen.items() if verdeling in Verdeling.objects.visible_to(user)}
    abroad = {wie for wie, user in geldwereld.anderen.items() if verdeling in Verdeling.objects.visible_to(user)}

    assert (seen, abroad) == (ZIEN[status], set())


@pytest.mark.parametrize(
    ("jaar", "periode", "ziet"),
    [
        (2025, "kalenderjaar", True),
        (2024, "schooljaar", True),  # until July 2025
        (2025, "schooljaar", True),  # from August 2025
        (2024, "kalenderjaar", False),
        (2023, "schooljaar", False),
        (2026, "kalenderjaar", False),
        (2026, "schooljaar", False),
    ],
)
def test_accountant_sees_what_has_days_in_the_year_of_the_examination(
    geldwereld: Any, jaar: int, periode: str, ziet: bool
) -> None:
    lid = geldwereld["accountant"].lidmaatschap
    with as_eigenaar():
        Lidmaatschap.objects.filter(pk=lid.pk).update(onderzoek_van=date(2025, 1, 1), onderzoek_tot=date(2026, 1, 1))
    accountant = Gebruiker.objects.get(pk=geldwereld["accountant"].pk)
    code = geldwereld.bestuur.code
    verdeling = g.make_afspraken(geldwereld, jaar, periode, {code: 10})

    assert Verdeling.objects.visible_to(accountant).filter(pk=verdeling.pk).exists() == ziet
    assert Betaling.objects.visible_to(accountant).filter(verdeling=verdeling).exists() == ziet


@pytest.mark.parametrize("model", [Tarief, Telling, Plaatsing, Percentage, Deelname, Verdeelmodel, Verdeelregel])
def test_reference_data_and_models_are_for_controller_and_directeur_of_the_own_swv(geldwereld: Any, model: Any) -> None:
    g.make_model(geldwereld)
    everything = set(model.objects.values_list("pk", flat=True))
    own = {
        wie: set(model.objects.visible_to(user).values_list("pk", flat=True)) for wie, user in geldwereld.mensen.items()
    }

    assert {wie for wie, rows in own.items() if rows} <= ALTIJD
    if model in (Tarief, Telling, Plaatsing):
        neighbour = set(model.objects.visible_to(geldwereld.anderen[Rol.CONTROLLER]).values_list("pk", flat=True))
        assert own[Rol.CONTROLLER]
        assert neighbour
        assert own[Rol.CONTROLLER] | neighbour == everything
        assert not own[Rol.CONTROLLER] & neighbour


@pytest.mark.parametrize("model", [Verdelingsdeel, Betaling, Verdeelbrief])
def test_board_sees_its_own_part_payments_and_letter_only(geldwereld: Any, model: Any) -> None:
    g.make_vastgesteld(geldwereld)

    first, second = (
        set(model.objects.visible_to(geldwereld[wie]).values_list("organisatie__naam", flat=True))
        for wie in (Rol.BESTUURDER, "bestuurder_2")
    )

    assert geldwereld.bestuur.naam in first
    assert geldwereld.tweede_bestuur.naam in second
    assert not first & second


def test_school_sees_its_own_part_and_no_letter(geldwereld: Any) -> None:
    g.make_vastgesteld(geldwereld)
    leider = geldwereld[Rol.SCHOOLLEIDER]

    parts = Verdelingsdeel.objects.visible_to(leider)

    assert [part.organisatie_id for part in parts] == [geldwereld.school.pk]
    assert not Verdeelbrief.objects.visible_to(leider).exists()
    assert not Betaling.objects.visible_to(leider).exists()


@pytest.mark.parametrize(
    ("wie", "ziet", "ziet_niet"),
    [
        (Rol.BESTUURDER, ["105.000,00"], ["95.000,00", "200.000,00"]),
        ("bestuurder_2", ["95.000,00"], ["105.000,00", "200.000,00", "44.000,00"]),
        (Rol.SCHOOLLEIDER, ["44.000,00"], ["105.000,00", "61.000,00", "95.000,00", "200.000,00"]),
        (Rol.TOEZICHTHOUDER, ["105.000,00", "95.000,00", "200.000,00"], []),
        ("accountant", ["105.000,00", "95.000,00", "200.000,00"], []),
    ],
)
def test_page_shows_own_amounts_and_no_others(
    client: Any, geldwereld: Any, wie: str, ziet: list[str], ziet_niet: list[str]
) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld[wie])

    for per in ("bestuur", "school"):
        text = client.get(reverse("financien:verdeling", args=[verdeling.pk]), {"per": per}).content.decode()
        assert [amount for amount in ziet_niet if amount in text] == []
    text = client.get(reverse("financien:verdeling", args=[verdeling.pk])).content.decode()
    assert [amount for amount in ziet if amount not in text] == []


@pytest.mark.parametrize("wie", [Rol.BESTUURDER, Rol.SCHOOLLEIDER])
def test_trace_of_another_board_or_of_the_swv_is_404(client: Any, geldwereld: Any, wie: str) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld[wie])
    url = reverse("financien:spoor", args=[verdeling.pk])
    other = geldwereld.tweede_bestuur.code

    codes = [client.get(url, query).status_code for query in ({"eenheid": other}, {"eenheid": ""}, {"eenheid": "weg"})]

    assert codes == [404, 404, 404]


@pytest.mark.parametrize("wie", [Rol.BESTUURDER, Rol.SCHOOLLEIDER])
@pytest.mark.parametrize("bestand", ["rekenbestand", "csv", "xlsx"])
def test_files_with_everybodys_amounts_are_refused_with_the_reason(
    client: Any, geldwereld: Any, wie: str, bestand: str
) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld[wie])
    url = (
        reverse("financien:rekenbestand", args=[verdeling.pk])
        if bestand == "rekenbestand"
        else reverse("financien:uitkomstbestand", args=[verdeling.pk, bestand])
    )

    response = client.get(url)

    assert response.status_code == 403
    assert "van alle besturen" in response.content.decode()


def test_letter_of_another_board_is_404(client: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    brief = Verdeelbrief.objects.get(verdeling=verdeling, organisatie=geldwereld.tweede_bestuur)
    client.force_login(geldwereld[Rol.BESTUURDER])

    assert client.get(reverse("financien:verdeelbrief", args=[verdeling.pk, brief.pk])).status_code == 404


def test_accountant_sees_the_years_of_the_own_period_and_the_one_before(geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)  # 2027
    vandaag = timezone.localdate()
    later = f.make_gebruiker(
        Rol.AUDITOR, geldwereld.swv, scope="accountant", van=vandaag, tot=vandaag + timedelta(days=30)
    )
    earlier = f.make_gebruiker(
        Rol.AUDITOR, geldwereld.swv, scope="accountant", van=date(2020, 1, 1), tot=vandaag + timedelta(days=30)
    )

    assert Verdeling.objects.visible_to(geldwereld["accountant"]).filter(pk=verdeling.pk).exists()
    assert not Verdeling.objects.visible_to(later).filter(pk=verdeling.pk).exists()
    assert not Verdeling.objects.visible_to(earlier).filter(pk=verdeling.pk).exists()


@pytest.mark.parametrize("naam", ["overzicht", "verdelingen"])
def test_fg_gets_403_with_the_reason(client: Any, geldwereld: Any, naam: str) -> None:
    g.make_vastgesteld(geldwereld)
    client.force_login(geldwereld[Rol.AUDITOR])

    response = client.get(reverse(f"financien:{naam}"))

    assert response.status_code == 403
    assert "functionaris gegevensbescherming" in response.content.decode()
