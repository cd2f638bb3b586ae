"""Scenarios of a distribution, and the inputs it keeps."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from financien.referentie.models import Telling
from financien.verdelen.calculations import REGELSOORTEN
from financien.verdelen.queries.berekening import calculate
from financien.verdelen.queries.invoer import GEBRUIK, ZONDER, get_needs
from financien.verdelen.services.verdeling import change_verdeling, create_verdeling
from swv.kern.zaken.fouten import NotPossible
from tests.financien import wereld as g
from tests.rollen import as_eigenaar

# --- scenarios --------------------------------------------------------------------------------------------------------


def test_second_scenario_with_the_same_name_is_refused(geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)

    with pytest.raises(ValidationError, match="al een scenario"):
        create_verdeling(model=verdeling.model, naam="Basis")


def test_shared_distribution_is_not_renamed(geldwereld: Any) -> None:
    with pytest.raises(NotPossible, match="Alleen een concept"):
        change_verdeling(verdeling=g.make_gedeeld(geldwereld), naam="Anders", toelichting="")


def test_last_year_is_known_to_floors_and_comparison(geldwereld: Any) -> None:
    g.make_vastgesteld(geldwereld)
    with as_eigenaar():
        Telling.objects.bulk_create(
            Telling(
                swv=geldwereld.swv, code="leerlingen", organisatie=each, datum=date(2027, 10, 1), aantal=1, bron="t"
            )
            for each in (geldwereld.school, geldwereld.zusterschool, geldwereld.tweede_school)
        )
    following = g.make_concept(geldwereld, model=g.make_model(geldwereld, naam="2028", jaar=2028))

    vorig = {item.eenheid: item.bedrag for item in calculate(following).invoer.vorig}

    assert vorig[geldwereld.bestuur.code] == Decimal("105000.00")


SCHOOLJAAR, KALENDERJAAR = "schooljaar", "kalenderjaar"


def carry(geldwereld: Any, *stappen: tuple[int, str, int]) -> list[tuple[Decimal, Decimal]]:
    """(set off against its terms, still to be set off) of the board, of one adopted distribution after the other."""
    found, code = [], geldwereld.bestuur.code
    for jaar, periode, bedrag in stappen:
        verdeling = g.make_afspraken(geldwereld, jaar, periode, {code: bedrag}, negatief="verrekenen")
        (own,) = [each for each in calculate(verdeling).uitkomst.afrekeningen if each.bestuur == code]
        found.append((sum((term.verrekend for term in own.termijnen), Decimal(0)), own.te_verrekenen))
    return found


def test_what_is_owed_goes_along_from_school_years_to_calendar_years_and_is_set_off_once(geldwereld: Any) -> None:
    found = carry(
        geldwereld, (2025, SCHOOLJAAR, -1000), (2026, KALENDERJAAR, 400), (2026, SCHOOLJAAR, 500), (2027, KALENDERJAAR, 500)
    )  # fmt: skip

    assert found == [(0, 1000), (400, 600), (500, 100), (100, 0)]


def test_what_is_owed_survives_months_without_a_distribution(geldwereld: Any) -> None:
    assert carry(geldwereld, (2025, SCHOOLJAAR, -1000), (2027, KALENDERJAAR, 400)) == [(0, 1000), (400, 600)]


@pytest.mark.parametrize(
    ("eerder", "bedrag"),
    [
        (((2026, KALENDERJAAR, 10), (2026, SCHOOLJAAR, 20)), 10),  # the same kind of period goes first
        (((2025, SCHOOLJAAR, 10), (2026, SCHOOLJAAR, 20)), 20),
        (((2025, SCHOOLJAAR, 10),), 10),  # until July 2026
        (((2025, KALENDERJAAR, 10),), None),
        (((2027, SCHOOLJAAR, 10),), None),  # begins later
    ],
)
def test_last_year_is_of_the_same_period_or_else_the_last_that_was(
    geldwereld: Any, eerder: tuple[tuple[int, str, int], ...], bedrag: int | None
) -> None:
    code = geldwereld.bestuur.code
    for jaar, periode, each in eerder:
        g.make_afspraken(geldwereld, jaar, periode, {code: each})

    verdeling = g.make_concept(geldwereld)

    assert {each.eenheid: each.bedrag for each in calculate(verdeling).invoer.vorig}.get(code) == bedrag


# --- inputs -----------------------------------------------------------------------------------------------------------


def test_every_kind_of_rule_says_which_data_it_needs() -> None:
    """A kind that is in neither list gets everything read; this keeps the lists complete."""
    assert frozenset().union(*GEBRUIK.values()) | ZONDER == frozenset(REGELSOORTEN)


@pytest.mark.parametrize(
    ("soorten", "nodig"),
    [
        (["pot", "vaste_voet"], set()),
        (["verwijzer_betaalt"], {"plaatsingen"}),
        (["arrangementen", "scholengroep"], {"arrangementen", "groepen"}),
        (["een_nieuwe_soort"], set(GEBRUIK)),
    ],
)
def test_only_what_the_rules_look_at_is_read(soorten: list[str], nodig: set[str]) -> None:
    assert get_needs(soorten) == nodig


def test_snapshot_holds_only_units_and_counts_of_the_own_swv(geldwereld: Any) -> None:
    g.make_concept(geldwereld, model=g.make_model(geldwereld, swv=geldwereld.ander_swv, naam="Buur"), naam="Buur")
    invoer = calculate(g.make_concept(geldwereld)).invoer

    names = {unit.naam for unit in invoer.eenheden}
    assert geldwereld.tweede_school.naam in names
    assert sum(telling.aantal for telling in invoer.tellingen) == 2000
