"""Counting requests and decisions, and hiding what is about a few, over all tables of the report together."""

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.indicatoren.models import Aanvraagcijfer
from rapportage.jaarverslag.blokken import BLOKKEN, Blokvraag, fill
from rapportage.jaarverslag.blokken.besluiten import UITKOMSTEN, choose_partners, count_decisions, count_received, hide
from rapportage.jaarverslag.calculations.cijferblok import NG, find_small_cells
from swv.kern.kleine_cellen import MIN_CEL
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.rapportage.jaarverslag.wereld import JAAR, make_concept
from tests.rollen import als, as_eigenaar

TABELLEN = (
    "aanvragen_soort",
    "aanvragen_kwartaal",
    "besluiten_soort",
    "besluiten_bestuur",
    "doorlooptijd",
    "stromen",
    "kerncijfers",
)


def add_months(wereld: Any, *rows: tuple[Any, str, int, int, int]) -> None:
    """(school, kind, month, granted, refused): each decided in the month of receipt, after ten days."""
    with as_eigenaar():
        for school, soort, maand, toegekend, afgewezen in rows:
            n = toegekend + afgewezen
            Aanvraagcijfer.objects.create(
                swv=wereld.swv, school=school, soort=soort, maand=date(JAAR, maand, 1), ontvangen=n, toegekend=toegekend,
                afgewezen=afgewezen, met_norm=n, binnen_norm=n, doorlooptijden=[10] * n,
            )  # fmt: skip


def test_counts_are_those_of_the_registers(wereld):
    add_months(
        wereld,
        (wereld.school, "TLV-VSO", 2, 10, 6),
        (wereld.zusterschool, "TLV-VSO", 5, 20, 0),
        (wereld.vso, "BTV", 11, 8, 7),
    )
    found = count_decisions(Blokvraag(wereld.swv, JAAR))
    vso = wereld.soorten["TLV-VSO"].naam
    assert [found.cel["soort", vso, each] for each in UITKOMSTEN] == [30, 6, 0]
    assert found.cel["bestuur", wereld.bestuur.naam] == 36
    assert found.totaal == 51
    received = count_received(Blokvraag(wereld.swv, JAAR))
    assert [received.cel["kwartaal", n, JAAR] for n in (1, 2, 3, 4)] == [16, 20, 0, 15]


def test_another_swv_and_another_year_are_not_counted(wereld):
    add_months(wereld, (wereld.school, "TLV-VSO", 2, 10, 6))
    with als(wereld[Rol.CONTROLLER]):
        assert count_decisions(Blokvraag(wereld.ander_swv, JAAR)).totaal == 0
        assert count_decisions(Blokvraag(wereld.swv, JAAR - 1)).totaal == 0


def test_one_small_cell_takes_the_fewest_others_and_totals_stay(wereld):
    add_months(
        wereld,
        (wereld.school, "TLV-VSO", 2, 40, 2),
        (wereld.school, "BTV", 2, 30, 10),
        (wereld.school, "TLV-PRO", 3, 50, 20),
    )
    found = count_decisions(Blokvraag(wereld.swv, JAAR))
    hidden = {key for key, cel in found.cel.items() if cel == NG}
    vso, btv = wereld.soorten["TLV-VSO"].naam, wereld.soorten["BTV"].naam
    assert hidden == {("soort", naam, each) for naam in (vso, btv) for each in UITKOMSTEN[:2]}
    assert found.cel["uitkomst", UITKOMSTEN[1]] == 32


def test_a_report_of_few_cases_tells_nothing_about_them(wereld):
    random = Random(5)
    scholen = [wereld.school, wereld.zusterschool, wereld.vso, f.SchoolFactory()]
    rows = [(school, soort, maand, random.randint(0, 4), random.randint(0, 2)) for school in scholen for soort in ("TLV-VSO", "BTV") for maand in (1, 6)]  # fmt: skip
    add_months(wereld, *rows)
    for code in TABELLEN:
        assert find_small_cells(fill(code, Blokvraag(wereld.swv, JAAR)), MIN_CEL) == [], code


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), st.integers(0, 3)), min_size=1, max_size=6))
def test_no_table_of_outcomes_shows_a_small_number(aantallen):
    rijen = [str(n) for n in range(len(aantallen))]
    waarden: dict[Any, int] = {}
    sommen = []
    for rij, counts in zip(rijen, aantallen, strict=True):
        cells = [("soort", rij, each) for each in UITKOMSTEN]
        waarden |= dict(zip(cells, counts, strict=True))
        waarden["soort", rij] = sum(counts)
        sommen.append((("soort", rij), cells))
    for plek, each in enumerate(UITKOMSTEN):
        waarden["uitkomst", each] = sum(counts[plek] for counts in aantallen)
        sommen.append((("uitkomst", each), [("soort", rij, each) for rij in rijen]))
    waarden["totaal",] = sum(map(sum, aantallen))
    sommen.append((("totaal",), [("uitkomst", each) for each in UITKOMSTEN]))
    sommen.append((("totaal",), [("soort", rij) for rij in rijen]))
    told = hide(waarden, sommen, choose_partners(waarden, "soort", rijen))
    assert not [key for key, cel in told.items() if isinstance(cel, int) and 0 < cel < MIN_CEL]
    # A small number is never the only one that is left out of a row or column with its total.
    for whole, parts in sommen:
        left_out = [part for part in parts if told[part] == NG]
        assert told[whole] == NG or len(left_out) != 1 or waarden[left_out[0]] >= MIN_CEL


def test_every_block_that_counts_pupils_says_so():
    assert {code for code, soort in BLOKKEN.items() if soort.leerlingen} >= set(TABELLEN) - {"kerncijfers"}


@pytest.mark.parametrize("code", sorted(BLOKKEN))
def test_an_empty_register_gives_words_and_never_an_error(wereld, code):
    blok = fill(code, Blokvraag(wereld.ander_swv, 2031))
    assert blok["ontbreekt"] or blok["tabellen"] or blok["getallen"]


def test_blocks_are_the_same_whoever_asks(wereld):
    verslag = make_concept(wereld)
    for rol in (Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER):
        with als(wereld[rol]):
            for row in verslag.cijfers.exclude(code="bronnen"):
                assert fill(row.code, Blokvraag(wereld.swv, JAAR)) == row.gegevens
