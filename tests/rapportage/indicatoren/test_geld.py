"""Indicators about money."""

from datetime import date
from typing import Any

from financien.begroten.enums import Postsoort
from financien.begroten.models import Realisatieregel
from financien.referentie.enums import Tariefsoort, Tellingsoort
from financien.referentie.models import Beschikking, Telling
from rapportage.indicatoren.calculations import schooljaar
from rapportage.indicatoren.enums import Code
from tests.rapportage.indicatoren import wereld as r
from tests.rapportage.indicatoren.test_indicatoren import D, rond, uitkomst
from tests.rollen import as_eigenaar


def make_geld(wereld: Any) -> None:
    r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, 5000, date(2025, 10, 1))
    for code, aantal in ((Tellingsoort.VSO_1, 100), (Tellingsoort.VSO_2, 10), (Tellingsoort.VSO_3, 5)):
        r.make_telling(wereld.swv, code, aantal, date(2025, 2, 1))
    for code, bedrag in ((Tariefsoort.ZWAAR, "700"), (Tariefsoort.VSO_1, "12000"), (Tariefsoort.VSO_2, "20000"), (Tariefsoort.VSO_3, "30000")):  # fmt: skip
        r.make_tarief(wereld.swv, code, bedrag, 2026)


def test_what_duo_pays_on(wereld: Any) -> None:
    make_geld(wereld)

    found = uitkomst(wereld, Code.DOORBETALING)

    # 100 × 12,000 + 10 × 20,000 + 5 × 30,000 of 5,000 × 700
    assert (found.teller, found.noemer) == (1_550_000, 3_500_000)
    assert rond(found.waarde) == D("44.29")
    assert [deel.teller for deel in found.delen] == [1_200_000, 200_000, 150_000]


def test_pupils_of_a_vso_school_are_no_part_of_the_budget(wereld: Any) -> None:
    make_geld(wereld)
    with as_eigenaar():
        Telling.objects.filter(swv=wereld.swv, code=Tellingsoort.LEERLINGEN).delete()
    for school, aantal in ((wereld.school, 3000), (wereld.zusterschool, 1000), (wereld.vso, 400)):
        r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, aantal, date(2025, 10, 1), bij=school)

    assert uitkomst(wereld, Code.DOORBETALING).noemer == 4000 * 700


def test_decision_of_duo_goes_before_the_forecast(wereld: Any) -> None:
    make_geld(wereld)
    with as_eigenaar():
        Beschikking.objects.create(
            swv=wereld.swv, jaar=2026, soort="zwaar_bruto", datum=date(2025, 12, 1), bedrag=D(3_100_000), bron="DUO"
        )

    assert uitkomst(wereld, Code.DOORBETALING).waarde == 50


def test_missing_tariff_is_named(wereld: Any) -> None:
    make_geld(wereld)

    found = uitkomst(wereld, Code.DOORBETALING, periode=schooljaar(2026))

    assert found.waarde is None
    assert "het tarief «vso categorie 1 (laag) per leerling» voor 2027" in found.ontbreekt[0]


def test_costs_per_programme(wereld: Any) -> None:
    with as_eigenaar():
        for maand, programma, soort, bedrag in (
            (1, "Trajectvoorziening", Postsoort.LASTEN, 300),
            (2, "Trajectvoorziening", Postsoort.LASTEN, 100),
            (1, "Bureau", Postsoort.LASTEN, 600),
            (1, "Bureau", Postsoort.BATEN, 5000),
        ):
            Realisatieregel.objects.create(
                swv=wereld.swv,
                jaar=2026,
                maand=maand,
                code="4.4",
                programma=programma,
                soort=soort,
                naam=soort,
                bedrag=bedrag,
            )

    found = uitkomst(wereld, Code.BESTEDING)

    assert found.waarde == 1000
    assert [(deel.naam, deel.teller, deel.waarde) for deel in found.delen] == [
        ("Bureau", 600, 60),
        ("Trajectvoorziening", 400, 40),
    ]


def test_year_without_figures_says_so(wereld: Any) -> None:
    found = uitkomst(wereld, Code.BESTEDING)

    assert found.ontbreekt == ("Er is geen realisatie en geen vastgestelde begroting van 2026.",)
