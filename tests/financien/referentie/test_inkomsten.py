"""Income of an swv vo and po from counts, placements and tariffs, beside the beschikking; uitputting per board."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.urls import reverse

from financien.referentie.enums import Tellingsoort
from financien.referentie.models import Beschikking, Plaatsing, Tarief, Telling
from financien.referentie.queries.inkomsten import get_inkomsten
from swv.kern.geld import write_euro
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien import wereld as g
from tests.rollen import als, as_eigenaar

JAAR = 2027
TARIEVEN = {
    "regio": "100",
    "zwaar": "500",
    "lwoo": "5000",
    "pro": "6000",
    "vso_1": "10000",
    "vso_2": "20000",
    "vso_3": "30000",
}


def fill_vo(geldwereld: Any) -> None:
    """2,000 pupils, 10 % lwoo and 5 % pro in 2012; 3 vso pupils category 1 (in the world already)."""
    swv = geldwereld.swv
    common = {"swv": swv, "bron": "t", "status": "definitief"}
    with as_eigenaar():
        for code, bedrag in TARIEVEN.items():
            Tarief.objects.create(code=code, van=date(JAAR, 1, 1), bedrag=Decimal(bedrag), **common)
        for code, aantal in (("leerlingen", 1000), ("lwoo", 100), ("pro", 50)):
            Telling.objects.create(code=code, organisatie=swv, datum=date(2012, 10, 1), aantal=aantal, **common)
        for code, aantal in (("lwoo", 180), ("pro", 90)):
            Telling.objects.create(code=code, organisatie=geldwereld.school, datum=g.OKTOBER, aantal=aantal, **common)


def test_vo_is_computed_to_the_cent(geldwereld: Any) -> None:
    fill_vo(geldwereld)

    found = get_inkomsten(geldwereld.swv, JAAR)

    # lwoo 10% of 2,000 × 5,000 + pro 5% × 6,000 + regio 2,000 × 100 − 180 × 5,000 − 90 × 6,000
    assert found.problemen == ()
    assert found.bekostiging.licht.netto == Decimal("360000.00")
    # zwaar 2,000 × 500 − 3 × 10,000
    assert found.bekostiging.zwaar.netto == Decimal("970000.00")


def test_definitive_count_goes_before_a_provisional_one(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    with as_eigenaar():
        Telling.objects.create(
            swv=geldwereld.swv, code="leerlingen", organisatie=geldwereld.school, datum=g.OKTOBER, aantal=1, bron="t",
            status="voorlopig",
        )  # fmt: skip

    found = get_inkomsten(geldwereld.swv, JAAR)

    assert found.bekostiging.zwaar.bruto == Decimal("1000000.00")


def test_difference_with_the_newest_beschikking_is_named(client: Any, geldwereld: Any) -> None:
    fill_vo(geldwereld)
    with as_eigenaar():
        for dag, bedrag in ((date(2026, 9, 1), "1"), (date(2026, 11, 1), "1332000.00")):
            Beschikking.objects.create(
                swv=geldwereld.swv, jaar=JAAR, soort="netto", datum=dag, bedrag=Decimal(bedrag), bron="DUO"
            )
    client.force_login(geldwereld[Rol.CONTROLLER])

    text = client.get(reverse("financien:inkomsten"), {"jaar": JAAR}).content.decode()

    assert "DUO geeft € 2.000,00 meer" in text
    assert "nog niet ingevuld" in text


def test_missing_figures_are_all_named(client: Any, geldwereld: Any) -> None:
    client.force_login(geldwereld[Rol.DIRECTEUR])

    text = client.get(reverse("financien:inkomsten"), {"jaar": JAAR}).content.decode()

    for wat in ("het bedrag per leerling zware ondersteuning", "lwoo-leerlingen op 1 oktober 2012", "lwoo"):
        assert wat in text


@pytest.mark.parametrize("jaar", ["1999", "veel", ""])
def test_year_without_sense_is_400(client: Any, geldwereld: Any, jaar: str) -> None:
    client.force_login(geldwereld[Rol.CONTROLLER])

    assert client.get(reverse("financien:inkomsten"), {"jaar": jaar}).status_code == 400


def test_shortage_is_deducted_from_the_boards_by_all_their_pupils(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    with as_eigenaar():
        Plaatsing.objects.filter(swv=geldwereld.swv).update(aantal=112)  # 1,120,000 of 1,000,000

    found = get_inkomsten(geldwereld.swv, JAAR)

    assert {board.pk: bedrag for board, bedrag in found.uitputting["zwaar"].items()} == {
        geldwereld.bestuur.pk: Decimal("60000.00"), geldwereld.tweede_bestuur.pk: Decimal("60000.00"),
    }  # fmt: skip


def test_shortage_names_the_counts_without_which_it_is_not_divided(client: Any, geldwereld: Any) -> None:
    """Counts of the whole swv give the shortage, but not who bears it."""
    fill_vo(geldwereld)
    swv = geldwereld.swv
    with as_eigenaar():
        Plaatsing.objects.filter(swv=swv).update(aantal=112)
        Telling.objects.filter(swv=swv, datum=g.OKTOBER).delete()
        for code, aantal in (("leerlingen", 2000), ("lwoo", 900), ("pro", 90)):
            Telling.objects.create(swv=swv, code=code, organisatie=swv, datum=g.OKTOBER, aantal=aantal, bron="t")

    found = get_inkomsten(swv, JAAR)

    begin = "in, maar hoeveel bij welk bestuur is niet te berekenen. Per school of bestuur ontbreekt de telling van 01-10-2026: "
    namen = [Tellingsoort(code).label for code in ("leerlingen", "lwoo", "pro")]
    assert found.uitputting == {}
    assert {stroom: tekst.partition(begin)[::2] for stroom, tekst in found.onverdeeld.items()} == {
        "licht": (f"DUO houdt {write_euro(found.bekostiging.licht.tekort)} ", f"{', '.join(namen)}."),
        "zwaar": ("DUO houdt € 120.000,00 ", f"{namen[0]}."),
    }
    client.force_login(geldwereld[Rol.CONTROLLER])
    assert found.onverdeeld["zwaar"] in client.get(reverse("financien:inkomsten"), {"jaar": JAAR}).text


def test_shortage_of_licht_is_not_divided_without_knowing_where_lwoo_is(geldwereld: Any) -> None:
    """Pupils per school, but lwoo only of the whole swv: the boards would bear other amounts than DUO deducts."""
    fill_vo(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv, code="lwoo", datum=g.OKTOBER).delete()
        Telling.objects.create(
            swv=geldwereld.swv, code="lwoo", organisatie=geldwereld.swv, datum=g.OKTOBER, aantal=900, bron="t"
        )

    found = get_inkomsten(geldwereld.swv, JAAR)

    assert "licht" not in found.uitputting
    assert found.onverdeeld["licht"].endswith(f": {Tellingsoort.LWOO.label}.")


def test_po_uses_february_and_the_basisscholen(geldwereld: Any) -> None:
    swv, bestuur = f.SwvFactory(sector="po", code="PO2701"), f.BestuurFactory()
    bao, sbo, so = (f.SchoolFactory(bestuur=bestuur, schoolsoort=soort) for soort in ("bao", "sbo", "so"))
    common = {"swv": swv, "bron": "t", "status": "definitief"}
    with als(geldwereld[Rol.CONTROLLER]), as_eigenaar():
        for school, aantal in ((bao, 900), (sbo, 100), (so, 50)):
            f.AansluitingFactory(swv=swv, organisatie=school)
            Telling.objects.create(code="leerlingen", organisatie=school, datum=g.FEBRUARI, aantal=aantal, **common)
        for categorie, aantal in (("sbo", 20), ("so_1", 5), ("so_2", 2), ("so_3", 1)):
            Plaatsing.objects.create(
                organisatie=bestuur, categorie=categorie, datum=g.FEBRUARI, aantal=aantal, **common
            )
        for code, bedrag in (("licht", "200"), ("zwaar", "400"), ("sbo", "6634.52"), ("so_1", "12938.34"),
                             ("so_2", "21053.23"), ("so_3", "31419.53")):  # fmt: skip
            Tarief.objects.create(code=code, van=date(JAAR, 1, 1), bedrag=Decimal(bedrag), **common)

    found = get_inkomsten(swv, JAAR)

    # licht 900 × 200 − 20 × 6,634.52; zwaar 1,000 × 400 − 138,217.69 (the worked example of the sources)
    assert found.bekostiging.licht.netto == Decimal("47309.60")
    assert found.bekostiging.zwaar.netto == Decimal("261782.31")


# --- which pupils count ---------------------------------------------------------------------------------------------


@pytest.fixture
def met_vso(geldwereld: Any) -> Any:
    """A vso school that belongs to the swv with 700 pupils of its own, and a praktijkschool with 100."""
    fill_vo(geldwereld)
    with as_eigenaar():
        geldwereld.pro = f.SchoolFactory(bestuur=geldwereld.tweede_bestuur, schoolsoort="pro")
        f.AansluitingFactory(swv=geldwereld.swv, organisatie=geldwereld.pro)
        for school, aantal in ((geldwereld.vso, 700), (geldwereld.pro, 100)):
            Telling.objects.create(
                swv=geldwereld.swv, code="leerlingen", organisatie=school, datum=g.OKTOBER, aantal=aantal, bron="t",
                status="definitief",
            )  # fmt: skip
    return geldwereld


def test_pupils_of_a_vso_school_are_no_basis_for_licht_or_zwaar(met_vso: Any) -> None:
    found = get_inkomsten(met_vso.swv, JAAR).bekostiging

    assert {post.code: post.aantal for post in (*found.licht.baten, *found.zwaar.baten)} == {
        "lwoo": 210, "pro": 105, "regio": 2100, "zwaar": 2100,
    }  # fmt: skip


def test_board_of_only_a_vso_school_bears_no_shortage(met_vso: Any) -> None:
    with as_eigenaar():
        Plaatsing.objects.filter(swv=met_vso.swv).update(aantal=126)  # 1,260,000 of 1,050,000
        Telling.objects.filter(swv=met_vso.swv, code="lwoo", organisatie=met_vso.school).update(aantal=600)

    found = get_inkomsten(met_vso.swv, JAAR)

    # licht: 210 × 5,000 + 105 × 6,000 + 2,100 × 100 − 600 × 5,000 − 90 × 6,000 = −1,650,000
    assert found.bekostiging.licht.tekort == Decimal("1650000.00")
    assert {
        (stream, board.pk): bedrag for stream, boards in found.uitputting.items() for board, bedrag in boards.items()
    } == {
        # 1,000 − 690 in lwoo and pro, and 1,100: of 1,410
        ("licht", met_vso.bestuur.pk): Decimal("362765.96"),
        ("licht", met_vso.tweede_bestuur.pk): Decimal("1287234.04"),
        ("zwaar", met_vso.bestuur.pk): Decimal("100000.00"),
        ("zwaar", met_vso.tweede_bestuur.pk): Decimal("110000.00"),
    }


def test_school_that_left_before_1_january_counts_for_licht_but_not_for_zwaar(met_vso: Any) -> None:
    with as_eigenaar():
        met_vso.pro.aangesloten_bij.update(tot=date(JAAR, 1, 1))
        Plaatsing.objects.filter(swv=met_vso.swv).update(aantal=112)

    found = get_inkomsten(met_vso.swv, JAAR)

    assert [post.aantal for post in (*found.bekostiging.licht.baten, *found.bekostiging.zwaar.baten)] == [
        210, 105, 2100, 2000,
    ]  # fmt: skip
    assert set(found.uitputting["zwaar"].values()) == {Decimal("60000.00")}


def test_counts_of_whole_boards_count_when_they_have_a_regular_school(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv, code="leerlingen", datum=g.OKTOBER).delete()
        boards = (geldwereld.bestuur, 900), (geldwereld.tweede_bestuur, 500), (geldwereld.vso.bestuur, 300)
        for board, aantal in boards:
            Telling.objects.create(
                swv=geldwereld.swv, code="leerlingen", organisatie=board, datum=g.OKTOBER, aantal=aantal, bron="t"
            )

    assert get_inkomsten(geldwereld.swv, JAAR).bekostiging.zwaar.baten[0].aantal == 1400


def test_swv_of_which_only_vso_pupils_were_counted_asks_for_the_others(geldwereld: Any) -> None:
    fill_vo(geldwereld)
    with as_eigenaar():
        Telling.objects.filter(swv=geldwereld.swv, code="leerlingen", datum=g.OKTOBER).delete()
        Telling.objects.create(
            swv=geldwereld.swv, code="leerlingen", organisatie=geldwereld.vso, datum=g.OKTOBER, aantal=700, bron="t"
        )

    found = get_inkomsten(geldwereld.swv, JAAR)

    assert found.bekostiging is None
    assert len(found.problemen) == 1
    assert "de leerlingen van de reguliere scholen op 1 oktober van het jaar ervoor" in found.problemen[0]
