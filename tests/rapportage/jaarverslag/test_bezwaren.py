"""Bezwaren in the report: the numbers are those of the register, and small ones stay out of it, over the years too."""

from datetime import date
from random import Random

import pytest

from rapportage.jaarverslag.blokken import Blokvraag, fill
from rapportage.jaarverslag.blokken.bezwaren import BEGIN, EIND, RIJEN, SOMMEN, count_year, hide_years
from rapportage.jaarverslag.calculations.cijferblok import NG, find_small_cells
from rapportage.jaarverslag.calculations.hoofdstuk import PER_CODE
from swv.kern.kleine_cellen import MIN_CEL
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.toewijzing.bezwaarwereld import make_besluit
from toewijzing.models import Besluit, Bezwaar

JAAR = 2025
BEKEND = date(2024, 11, 1)  # to object until Friday 13 December 2024, to decide until Friday 7 March 2025
MAART, APRIL = date(2025, 3, 7), date(2025, 4, 1)


def bezwaar(ontvangen=date(2025, 1, 20), *, besluit=None, uitkomst="", beslist=None, ingetrokken=None, **rest):
    besluit = besluit or Besluit(bezwaar_tot_en_met=date(2024, 12, 13))
    return Bezwaar(
        besluit=besluit,
        ontvangen_op=ontvangen,
        uitkomst=uitkomst,
        beslist_op=beslist,
        ingetrokken_op=ingetrokken,
        **rest,
    )


def add(besluit, aantal, **feiten):
    """Rows in the register, as the owner."""
    with as_eigenaar():
        for _ in range(aantal):
            row = bezwaar(besluit=besluit, **feiten)
            row.leerling_id, row.indiener, row.commissie = besluit.leerling_id, "ander", False
            row.indiener_naam = f"indiener {Bezwaar.objects.count()}"
            row.save()


def test_one_bezwaar_counts_in_each_year_it_lay_there():
    rows = [
        bezwaar(date(2024, 12, 1)),  # lies there still
        bezwaar(date(2024, 12, 1), uitkomst="gegrond", beslist=date(2024, 12, 31)),  # was over before the year
        bezwaar(date(2024, 12, 1), uitkomst="gegrond", beslist=date(2025, 1, 1)),
        bezwaar(uitkomst="ongegrond", beslist=MAART),
        bezwaar(uitkomst="ongegrond", beslist=APRIL),
        bezwaar(uitkomst="niet_ontvankelijk", beslist=APRIL, verdaagd_op=MAART),
        bezwaar(ingetrokken=date(2025, 12, 31)),
        bezwaar(ingetrokken=date(2026, 1, 1)),
        bezwaar(date(2026, 1, 1)),  # of a later year
    ]
    assert count_year(rows, JAAR) == {
        "begin": 2, "ontvangen": 5, "samen": 7, "ingetrokken": 1, "gegrond": 1, "deels_gegrond": 0, "ongegrond": 2,
        "niet_ontvankelijk": 1, "beslist": 4, "binnen": 3, "buiten": 1, "eind": 2,
    }  # fmt: skip
    assert count_year(rows, 2027)["eind"] == count_year(rows, 2027)["begin"] == 2


@pytest.mark.parametrize("seed", range(15))
def test_sums_hold_and_nothing_small_is_told_in_any_year(seed):
    random = Random(seed)
    rows = []
    for _ in range(random.choice([4, 12, 40, 90])):
        ontvangen = date(random.randint(2023, 2026), random.randint(1, 12), 1)
        later = date(ontvangen.year + random.randint(0, 1), 12, random.randint(1, 31))
        how = random.choice(["open", "in", "gegrond", "ongegrond", "ongegrond"])
        rows.append(
            bezwaar(ontvangen, ingetrokken=later if how == "in" else None,
                    uitkomst=how if how.endswith("gegrond") else "", beslist=later if how.endswith("gegrond") else None)
        )  # fmt: skip
    jaren = {jaar: count_year(rows, jaar) for jaar in range(2023, 2028)}
    for waarden in jaren.values():
        assert all(waarden[whole] == sum(waarden[part] for part in parts) for whole, parts in SOMMEN)
    shown = hide_years(jaren)
    for jaar, cel in shown.items():
        assert set(cel) == set(RIJEN)
        assert not [key for key, value in cel.items() if value != NG and 0 < value < MIN_CEL]
        assert all(value in (NG, jaren[jaar][key]) for key, value in cel.items())
        if jaar + 1 in shown:  # the same number in two reports: told in both or in neither
            assert (cel[EIND] == NG) == (shown[jaar + 1][BEGIN] == NG)


def test_report_counts_the_register_of_its_own_swv(wereld):
    besluit = make_besluit(wereld, bekend=BEKEND)
    add(besluit, 8, ontvangen=date(2025, 1, 20), uitkomst="ongegrond", beslist=date(2025, 1, 24))
    add(besluit, 6, ontvangen=date(2025, 1, 20), uitkomst="gegrond", beslist=date(2025, 1, 27))
    add(besluit, 5, ontvangen=date(2025, 2, 1), ingetrokken=date(2025, 3, 1))
    add(besluit, 7, ontvangen=date(2025, 6, 1))
    add(besluit, 9, ontvangen=date(2026, 1, 5))
    with als(wereld[Rol.SECRETARIS]):
        gegevens = fill("bezwaren", Blokvraag(wereld.swv, JAAR))
        (tabel,) = gegevens["tabellen"]
        assert {rij["kop"]: rij["cellen"][0] for rij in tabel["rijen"]} == {
            "Open op 1 januari": 0, "Ontvangen": 26, "Samen": 26, "Ingetrokken": 5, "Beslist: gegrond": 6,
            "Beslist: deels gegrond": 0, "Beslist: ongegrond": 8, "Beslist: niet-ontvankelijk": 0, "Beslist": 14,
            "Waarvan binnen de termijn": 8, "Waarvan na de termijn": 6, "Open op 31 december": 7,
        }  # fmt: skip
        assert Bezwaar.objects.filter(ontvangen_op__year=JAAR).count() == 26
        assert "geen bezwaren in 2024" in fill("bezwaren", Blokvraag(wereld.swv, 2024))["ontbreekt"]
    with als(wereld.anderen[Rol.SECRETARIS]):
        assert fill("bezwaren", Blokvraag(wereld.ander_swv, JAAR))["ontbreekt"]


def test_a_few_bezwaren_are_not_told(wereld):
    besluit = make_besluit(wereld, bekend=BEKEND)
    add(besluit, 2, ontvangen=date(2025, 1, 20), uitkomst="gegrond", beslist=date(2025, 1, 24))
    add(besluit, 1, ontvangen=date(2025, 6, 1))
    with als(wereld[Rol.SECRETARIS]):
        gegevens = fill("bezwaren", Blokvraag(wereld.swv, JAAR))
    assert find_small_cells(gegevens, MIN_CEL) == []
    assert {rij["cellen"][0] for rij in gegevens["tabellen"][0]["rijen"]} <= {0, NG}


def test_chapter_holds_the_block():
    assert PER_CODE["bezwaar"].blokken == ("bezwaren",)
    assert "klachten en geschillen houdt Verband geen register" in PER_CODE["bezwaar"].uitleg
