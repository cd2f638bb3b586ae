"""Every indicator against numbers counted by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from financien.referentie.enums import Tellingsoort
from opp.models import Schoolstand
from rapportage.indicatoren.calculations import kalenderjaar, schooljaar
from rapportage.indicatoren.enums import Cijferherkomst, Code
from rapportage.indicatoren.presentatie.kaart import judge
from rapportage.indicatoren.presentatie.tabel import make_file_rows, make_tables
from rapportage.indicatoren.rekenregels import INDICATOREN, bereken, bereken_jaren
from rapportage.indicatoren.rekenregels.bereken import REGELS
from swv.organisatie.enums import Schoolsoort
from tests import factories as f
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import as_eigenaar
from tests.standen import stand
from toewijzing.models import Aanvraagsoort

JAAR = schooljaar(2025)
OKT, NOV = date(2025, 10, 1), date(2025, 11, 1)
D = Decimal


def rond(waarde: Any, decimalen: int = 2) -> Any:
    return None if waarde is None else round(waarde, decimalen)


def test_every_code_has_one_definition_and_one_way_to_compute_it() -> None:
    assert set(INDICATOREN) == set(Code.values) == set(REGELS)
    for indicator in INDICATOREN.values():
        assert indicator.teller
        assert indicator.bron
        assert indicator.peildatum
        assert indicator.lees
        assert indicator.noemer or not indicator.is_deel


@pytest.fixture
@stand
def cijfers(wereld: Any) -> Any:
    """Two schools of one board and one of another, two kinds, over two months of one year and one month before it."""
    make = r.make_cijfer
    make(
        wereld.swv, wereld.school, maand=OKT, ontvangen=10, toegekend=6, afgewezen=2, buiten_behandeling=1,
        met_wettermijn=8, binnen_wettermijn=7, met_norm=8, binnen_norm=5, instroom=4, uitstroom=1,
        doorlooptijden=[10, 20, 30, 40, 50, 60, 70, 80],
    )  # fmt: skip
    make(wereld.swv, wereld.zusterschool, maand=NOV, ontvangen=6, toegekend=4, met_norm=4, binnen_norm=4, doorlooptijden=[5, 5, 9, 15])  # fmt: skip
    make(
        wereld.swv, wereld.school, soort="BTV", maand=NOV, ontvangen=3, toegekend=1, afgewezen=1, doorlooptijden=[7, 8]
    )
    make(wereld.swv, wereld.vso, maand=NOV, ontvangen=1)
    make(wereld.swv, wereld.school, soort="", maand=date(2025, 8, 1), terugstroom=2)
    make(wereld.swv, wereld.school, maand=date(2025, 7, 1), ontvangen=100, toegekend=50, doorlooptijden=[1])
    make(wereld.ander_swv, wereld.vso, maand=OKT, ontvangen=40, toegekend=40, doorlooptijden=[200])
    return wereld


def uitkomst(wereld: Any, code: str, **kwargs: Any) -> Any:
    return bereken(code, wereld.swv, kwargs.pop("periode", JAAR), vandaag=r.vandaag(), **kwargs)


@pytest.mark.parametrize(
    ("code", "teller", "noemer", "waarde"),
    [
        (Code.AANVRAGEN, 20, None, 20),
        (Code.HONORERING, 11, 14, D("78.57")),
        (Code.OP_TIJD_WET, 7, 8, D("87.50")),
        (Code.OP_TIJD_NORM, 9, 12, D("75.00")),
        (Code.DOORLOOPTIJD, 14, None, D("17.5")),
        (Code.INSTROOM, 4, None, 4),
        (Code.UITSTROOM, 1, None, 1),
        (Code.TERUGSTROOM, 2, None, 2),
    ],
)
def test_figures_of_requests(cijfers: Any, code: str, teller: int, noemer: int | None, waarde: Any) -> None:
    found = uitkomst(cijfers, code)

    assert (found.teller, found.noemer, rond(found.waarde)) == (teller, noemer, waarde)
    assert found.ontbreekt == ()


def test_parts_add_up_to_the_whole(cijfers: Any) -> None:
    found = uitkomst(cijfers, Code.HONORERING)

    for rows in (found.per_school, found.per_bestuur, found.per_soort):
        assert sum(deel.teller for deel in rows) == found.teller
        assert sum(deel.noemer for deel in rows) == found.noemer
    assert [deel.naam for deel in found.per_bestuur if deel.teller] == [cijfers.bestuur.naam]


@pytest.mark.parametrize(
    ("keuze", "aanvragen", "dagen"),
    [
        (lambda w: {"scholen": [w.school.pk]}, 13, D("35")),
        (lambda w: {"scholen": [w.zusterschool.pk]}, 6, D("7")),
        (lambda w: {"soort": "BTV"}, 3, D("7.5")),
        (lambda w: {"scholen": [w.zusterschool.pk], "soort": "BTV"}, 0, None),
        (lambda w: {"scholen": []}, 0, None),
        (lambda w: {"periode": kalenderjaar(2025)}, 120, None),
    ],
)
def test_narrowed_down(cijfers: Any, keuze: Any, aanvragen: int, dagen: Any) -> None:
    assert uitkomst(cijfers, Code.AANVRAGEN, **keuze(cijfers)).waarde == aanvragen
    if dagen is not None:
        assert uitkomst(cijfers, Code.DOORLOOPTIJD, **keuze(cijfers)).waarde == dagen


def test_several_years_in_the_same_queries(cijfers: Any, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(4):
        found = bereken_jaren(Code.AANVRAGEN, cijfers.swv, [schooljaar(2024), JAAR], vandaag=r.vandaag())

    assert [each.waarde for each in found] == [100, 20]


def test_year_without_decisions_has_no_share_and_says_so(cijfers: Any) -> None:
    found = uitkomst(cijfers, Code.OP_TIJD_WET, periode=schooljaar(2019))

    assert found.waarde is None
    assert found.ontbreekt == ("In deze periode is geen besluit bekendgemaakt.",)


def test_figures_taken_over_from_before_are_marked(cijfers: Any) -> None:
    r.make_cijfer(cijfers.swv, cijfers.zusterschool, maand=OKT, ontvangen=5, herkomst=Cijferherkomst.OVERGENOMEN)

    assert uitkomst(cijfers, Code.AANVRAGEN).overgenomen
    assert not uitkomst(cijfers, Code.AANVRAGEN, periode=schooljaar(2024)).overgenomen


def test_requests_per_thousand_pupils_per_board(cijfers: Any) -> None:
    for school, leerlingen in ((cijfers.school, 800), (cijfers.zusterschool, 1200)):
        r.make_telling(cijfers.swv, Tellingsoort.LEERLINGEN, leerlingen, OKT, bij=school)

    found = uitkomst(cijfers, Code.AANVRAGEN_PER_1000)

    # The vso school has no count of its pupils, so it does not take part.
    assert (found.teller, found.noemer, found.waarde) == (19, 2000, D("9.5"))
    assert {deel.naam: deel.waarde for deel in found.per_school} == {
        cijfers.school.naam: D("16.25"), cijfers.zusterschool.naam: D("5"),
    }  # fmt: skip
    assert [deel.waarde for deel in found.per_bestuur] == [D("9.5")]


def leave_out(wereld: Any, *ids: int, keuze: str = "niet", van: Any = f.LANG_GELEDEN) -> None:
    """A kind that these schools or boards can't ask for (or only they)."""
    with as_eigenaar():
        Aanvraagsoort.objects.filter(pk=wereld.soorten["MAATWERK-I"].pk).update(
            scholenkeuze=keuze, scholenlijst=list(ids), scholenuitleg="Eigen budget.", van=van
        )


def make_pilot(wereld: Any) -> Any:
    """A school of a board of its own that asked nothing, with pupils counted at it and two others."""
    with as_eigenaar():
        pilot = f.SchoolFactory(bestuur=f.BestuurFactory(naam="Zz bestuur"), naam="Pilotschool")
        f.AansluitingFactory(swv=wereld.swv, organisatie=pilot.bestuur)
    for school, leerlingen in ((wereld.school, 800), (wereld.zusterschool, 1200), (pilot, 500)):
        r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, leerlingen, OKT, bij=school)
    return pilot


@pytest.mark.parametrize("wie", ["school", "bestuur"])
def test_a_school_that_a_kind_leaves_out_and_that_asked_nothing_is_not_counted(cijfers: Any, wie: str) -> None:
    pilot = make_pilot(cijfers)
    before = uitkomst(cijfers, Code.AANVRAGEN_PER_1000)
    assert {deel.naam: deel.waarde for deel in before.per_school}["Pilotschool"] == 0
    # The first school asked something, so its figure stays.
    leave_out(cijfers, cijfers.school.pk, pilot.pk if wie == "school" else pilot.bestuur_id)

    found = uitkomst(cijfers, Code.AANVRAGEN_PER_1000)
    assert (found.teller, found.noemer, found.waarde) == (19, 2000, D("9.5"))
    assert {deel.naam: (deel.waarde, deel.nvt) for deel in found.per_school} == {
        cijfers.school.naam: (D("16.25"), False), cijfers.zusterschool.naam: (D("5"), False), "Pilotschool": (None, True),
    }  # fmt: skip
    assert [(deel.waarde, deel.nvt) for deel in found.per_bestuur] == [(D("9.5"), False), (None, True)]
    (tabel,) = [each for each in make_tables(found) if each.kop == "Per school"]
    assert {regel.naam: regel.waarde for regel in tabel.regels}["Pilotschool"] == "n.v.t."
    (row,) = [row for row in make_file_rows([found]) if row[4] == "Pilotschool"]
    assert (row[5], row[6], row[7], row[12]) == (None, None, None, "n.v.t.")


@pytest.mark.parametrize("hoe", ["alleen", "later", "een ander"])
def test_what_leaves_the_school_out_only_by_not_naming_it_or_later_makes_no_exception(cijfers: Any, hoe: str) -> None:
    pilot = make_pilot(cijfers)
    match hoe:
        case "alleen":
            leave_out(cijfers, cijfers.school.pk, keuze="alleen")
        case "later":
            leave_out(cijfers, pilot.pk, van=JAAR.tot)
        case "een ander":
            leave_out(cijfers, cijfers.school.pk)
    found = uitkomst(cijfers, Code.AANVRAGEN_PER_1000)
    assert not any(deel.nvt for deel in found.per_school)
    assert (found.noemer, len(found.per_school)) == (2500, 3)


def test_the_school_itself_reads_that_it_does_not_hold(cijfers: Any) -> None:
    pilot = make_pilot(cijfers)
    leave_out(cijfers, pilot.pk)
    found = bereken(Code.AANVRAGEN_PER_1000, cijfers.swv, JAAR, vandaag=JAAR.laatste_dag, scholen=frozenset({pilot.pk}))
    assert (found.nvt, found.waarde, found.ontbreekt) == (True, None, ())
    assert judge(found, None, None).woorden.startswith("Niet van toepassing")


def test_without_a_count_of_pupils_there_is_no_rate(cijfers: Any) -> None:
    assert uitkomst(cijfers, Code.AANVRAGEN_PER_1000).ontbreekt == ("Er is geen telling van de leerlingen per school.",)


# --- participation --------------------------------------------------------------------------------------------------


def test_participation_vso_with_the_country_beside_it(wereld: Any) -> None:
    r.make_vso(wereld.swv, 2025, leerlingen=4820, aantallen=(150, 20, 10))

    found = uitkomst(wereld, Code.DEELNAME_VSO)

    assert (found.teller, found.noemer, rond(found.waarde)) == (180, 5000, D("3.60"))
    assert (found.peildatum, found.bronnen) == (OKT, ("DUO, telbestand",))
    assert (found.landelijk.gemiddelde, found.landelijk.sd, found.landelijk.jaar) == (D("3.75"), D("0.99"), 2019)


def test_special_schools_do_not_count_among_the_pupils(wereld: Any) -> None:
    for school, aantal in ((wereld.school, 900), (wereld.vso, 300)):
        r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, aantal, OKT, bij=school)
    for code in (Tellingsoort.VSO_1, Tellingsoort.VSO_2, Tellingsoort.VSO_3):
        r.make_telling(wereld.swv, code, 34 if code == "vso_1" else 33, OKT)

    assert uitkomst(wereld, Code.DEELNAME_VSO).noemer == 1000


def test_missing_count_is_named(wereld: Any) -> None:
    for code in (Tellingsoort.VSO_1, Tellingsoort.VSO_2):
        r.make_telling(wereld.swv, code, 10, OKT)

    found = uitkomst(wereld, Code.DEELNAME_VSO)

    assert found.waarde is None
    assert found.ontbreekt == ("Er is geen telling van vso-leerlingen categorie 3 en leerlingen in 2025-2026.",)


def test_definitive_count_goes_before_a_provisional_one(wereld: Any) -> None:
    r.make_vso(wereld.swv, 2025, aantallen=(100, 10, 10))
    r.make_telling(wereld.swv, Tellingsoort.VSO_1, 999, OKT, status="voorlopig")

    assert uitkomst(wereld, Code.DEELNAME_VSO).teller == 120


@pytest.mark.parametrize(
    ("code", "telling", "schoolsoort", "procent"),
    [
        (Code.DEELNAME_PRO, Tellingsoort.PRO, Schoolsoort.VO, D("4.00")),
        (Code.DEELNAME_SBO, Tellingsoort.SBO, Schoolsoort.BAO, D("4.00")),
    ],
)
def test_participation_within_regular_schools(
    wereld: Any, code: str, telling: str, schoolsoort: str, procent: D
) -> None:
    school = f.SchoolFactory(bestuur=wereld.bestuur, schoolsoort=schoolsoort)
    r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, 500, OKT, bij=school)
    r.make_telling(wereld.swv, telling, 20, OKT, bij=school)

    assert rond(uitkomst(wereld, code).waarde) == procent


def test_participation_so_at_an_swv_po(wereld: Any) -> None:
    school = f.SchoolFactory(bestuur=wereld.bestuur, schoolsoort=Schoolsoort.BAO)
    r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, 980, OKT, bij=school)
    for code, aantal in ((Tellingsoort.SO_1, 16), (Tellingsoort.SO_2, 3), (Tellingsoort.SO_3, 1)):
        r.make_telling(wereld.swv, code, aantal, OKT)

    found = uitkomst(wereld, Code.DEELNAME_SO)

    assert rond(found.waarde) == D("2.00")
    assert found.landelijk.gemiddelde == D("1.74")


def test_categories_and_their_shift(wereld: Any) -> None:
    r.make_vso(wereld.swv, 2024, aantallen=(90, 2, 8))
    r.make_vso(wereld.swv, 2025, aantallen=(90, 6, 4))

    now = bereken_jaren(Code.CATEGORIEEN, wereld.swv, [schooljaar(2024), JAAR], vandaag=r.vandaag())[1]

    assert [(deel.teller, deel.waarde) for deel in now.delen] == [(90, 90), (6, 6), (4, 4)]
    assert (now.verschuiving.uit, now.verschuiving.naar) == (("3",), ("2",))


# --- OPP and thuiszitters -------------------------------------------------------------------------------------------


def test_opps_on_time_from_the_newest_count_of_each_school(wereld: Any) -> None:
    with as_eigenaar():
        for school, dag, lopend, laat in (
            (wereld.school, date(2025, 9, 1), 50, 25),
            (wereld.school, date(2026, 3, 1), 40, 4),
            (wereld.zusterschool, date(2026, 2, 1), 10, 0),
            (wereld.school, date(2024, 9, 1), 99, 99),
        ):
            Schoolstand.objects.create(school=school, swv=wereld.swv, peildatum=dag, lopend=lopend, te_laat=laat)

    found = uitkomst(wereld, Code.OPP_OP_TIJD)

    assert (found.teller, found.noemer, found.waarde, found.peildatum) == (46, 50, 92, date(2026, 2, 1))


def test_pupils_who_should_have_had_an_opp_count_as_not_on_time(wereld: Any) -> None:
    with as_eigenaar():
        Schoolstand.objects.create(
            school=wereld.school, swv=wereld.swv, peildatum=date(2026, 3, 1), lopend=40, te_laat=4, ontbreekt=8
        )

    found = uitkomst(wereld, Code.OPP_OP_TIJD)

    assert (found.teller, found.noemer, found.waarde) == (36, 48, 75)


def test_thuiszitters_on_the_newest_day_by_duration(wereld: Any) -> None:
    for school, kolom, aantal, dag in (
        (wereld.school, "kort", 9, date(2025, 12, 31)),
        (wereld.school, "kort", 3, date(2026, 6, 30)),
        (wereld.school, "lang", 2, date(2026, 6, 30)),
        (None, "absoluut", 4, date(2026, 6, 30)),
        (wereld.zusterschool, "vrijstelling", 7, date(2026, 6, 30)),
    ):
        r.make_thuiszitters(wereld.swv, school, kolom, aantal, dag)

    found = uitkomst(wereld, Code.THUISZITTERS)

    assert (found.waarde, found.peildatum) == (9, date(2026, 6, 30))
    assert {deel.sleutel: deel.teller for deel in found.delen} == {
        "kort": 3,
        "lang": 2,
        "absoluut": 4,
        "vrijstelling": 7,
    }
    assert [(deel.naam, deel.teller) for deel in found.per_school] == [(wereld.school.naam, 5)]
