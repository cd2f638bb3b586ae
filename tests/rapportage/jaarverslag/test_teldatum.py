"""The day on which pupils count: vo 1 October, po 1 February, by year, in the jaarverslag and the indicators."""

from datetime import date

import pytest

from financien.referentie.enums import Tellingsoort
from rapportage.indicatoren.calculations import schooljaar
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import bereken_jaren
from rapportage.indicatoren.rekenregels.definitie import INDICATOREN
from rapportage.jaarverslag.blokken.basis import Blokvraag, fill
from swv.kern.feiten import FEITEN, Feitsoort, check_waarde
from swv.organisatie.enums import Schoolsoort
from tests import factories as f
from tests.rapportage.indicatoren.wereld import make_telling

pytestmark = pytest.mark.django_db
FEBRUARI, OKTOBER = date(2025, 2, 1), date(2025, 10, 1)
VANDAAG = date(2026, 3, 1)


@pytest.fixture(params=["po", "vo"])
def geteld(request):
    """An swv whose only school was counted on both days, with a different number on each; also the swv of special."""
    sector = request.param
    swv = f.SwvFactory(code=f"{sector.upper()}9901", sector=sector)
    soort = Schoolsoort.BAO if sector == "po" else Schoolsoort.VO
    school = f.SchoolFactory(schoolsoort=soort)
    f.AansluitingFactory(swv=swv, organisatie=school)
    codes = ["so_1", "so_2", "so_3"] if sector == "po" else ["vso_1", "vso_2", "vso_3"]
    for jaar in (2024, 2025):
        for dag, aantal in ((date(jaar, 2, 1), 400), (date(jaar, 10, 1), 500)):
            make_telling(swv, Tellingsoort.LEERLINGEN, aantal + jaar - 2024, dag, bij=school)
            for code in codes:
                make_telling(swv, code, aantal // 10, dag)
    return swv


@pytest.mark.parametrize(
    ("sector", "jaar", "dag"),
    [
        ("vo", 2012, date(2012, 10, 1)), ("vo", 2025, OKTOBER), ("vo", 2030, date(2030, 10, 1)),
        ("po", 2012, date(2012, 10, 1)), ("po", 2021, date(2021, 10, 1)), ("po", 2022, date(2022, 2, 1)),
        ("po", 2025, FEBRUARI), ("po", 2030, date(2030, 2, 1)),
    ],
)  # fmt: skip
def test_day_on_which_pupils_count_is_a_fact_by_sector_and_year(sector, jaar, dag):
    assert FEITEN.get_jaardag(f"teldatum_{sector}", jaar) == dag


@pytest.mark.parametrize(
    ("waarde", "is_goed"),
    [
        ("1 februari", True), ("31 december", True), ("1 Februari", False), ("30 februari", False),
        ("29 februari", False), ("februari", False), ("1-2", False), ("", False), ("1 mei 2025", False),
    ],
)  # fmt: skip
def test_day_of_every_year_is_checked_before_it_becomes_a_fact(waarde, is_goed):
    soort = Feitsoort("dag", "Dag", "Geld", "jaardag", "Niets.")
    assert (check_waarde(soort, waarde, FEBRUARI, None, ()) == "") is is_goed


@pytest.mark.parametrize("blok", ["leerlingen_jaren", "leerlingen", "leerlingen_schoolsoort", "deelname", "categorieen", "prognose"])  # fmt: skip
def test_block_counts_on_the_day_of_the_sector_and_says_so(geteld, blok):
    inhoud = fill(blok, Blokvraag(geteld, 2025))
    goed, ander = ("1 februari", "1 oktober") if geteld.sector == "po" else ("1 oktober", "1 februari")
    tekst = str(inhoud)
    assert inhoud["peil"] == f"{goed} 2025"
    assert ander not in tekst
    numbers = ["401"] if geteld.sector == "po" else ["501"]
    if blok in ("deelname", "categorieen"):
        numbers = ["120"] if geteld.sector == "po" else ["150"]
    assert all(number in tekst for number in numbers)


def test_block_without_a_count_on_the_day_of_the_sector_names_that_day(geteld):
    inhoud = fill("leerlingen_jaren", Blokvraag(geteld, 2020))
    assert "van 1 oktober 2020" in str(inhoud)  # before 2022 po counted then too
    inhoud = fill("leerlingen_jaren", Blokvraag(geteld, 2023))
    assert f"van {'1 februari' if geteld.sector == 'po' else '1 oktober'} 2023" in str(inhoud)


def test_indicator_takes_the_day_of_the_sector_within_its_school_year(geteld):
    code = Code.DEELNAME_SO if geteld.sector == "po" else Code.DEELNAME_VSO
    (found,) = bereken_jaren(code, geteld, [schooljaar(2024)], vandaag=VANDAAG)
    # 1 October 2024 and 1 February 2025 both lie in this school year.
    dag, teller, leerlingen = (FEBRUARI, 120, 401) if geteld.sector == "po" else (date(2024, 10, 1), 150, 500)
    assert (found.peildatum, found.teller, found.noemer) == (dag, teller, leerlingen + teller)
    assert INDICATOREN[code].peildatum.startswith("1 februari" if geteld.sector == "po" else "1 oktober")
