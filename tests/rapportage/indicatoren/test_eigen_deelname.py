"""Participation of one board or school, and the counts, tariffs and bookings behind figures of pupils and money."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from financien.begroten.enums import Postsoort
from financien.begroten.models import Realisatieregel
from financien.referentie.enums import Percentagesoort, Tariefsoort, Tellingsoort
from financien.referentie.models import Percentage, Plaatsing
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.queries.landelijk import classify, get_klassen, get_landelijk, mark_own
from swv.kern.templatetags.verband import euro
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.financien.begroten.begrotingen import make_begroting
from tests.rapportage.indicatoren import wereld as r
from tests.rollen import als, as_eigenaar
from tests.standen import stand

OKT = date(2025, 10, 1)
JAAR = {"jaar": "2025-2026"}


def pagina(code: str, deel: str = "") -> str:
    return f"/sturing/indicatoren/{code}/{deel}"


@pytest.fixture
@stand
def cijfers(wereld: Any) -> Any:
    """Two schools of one board and one of another; each board with referred pupils of its own."""
    r.geteld(wereld.swv)
    wereld.vreemd = f.SchoolFactory(bestuur=f.BestuurFactory(), naam="Vreemde School")
    f.AansluitingFactory(swv=wereld.swv, organisatie=wereld.vreemd)
    for school, aantal in ((wereld.school, 970), (wereld.zusterschool, 900), (wereld.vreemd, 4000)):
        r.make_telling(wereld.swv, Tellingsoort.LEERLINGEN, aantal, OKT, bij=school)
        r.make_telling(wereld.swv, Tellingsoort.PRO, aantal // 10, OKT, bij=school)
    for school, categorie, aantal in (
        (wereld.school, "vso_1", 27), (wereld.school, "vso_3", 3), (wereld.zusterschool, "vso_1", 20),
        (wereld.vreemd, "vso_1", 444), (wereld.vreemd, "vso_2", 33), (None, "vso_2", 6),
    ):  # fmt: skip
        r.make_plaatsing(wereld.swv, school, categorie, aantal, OKT)
    # Another swv knows the same school.
    r.make_plaatsing(wereld.ander_swv, wereld.school, "vso_1", 555, OKT)
    return wereld


def shown(client: Any, code: str, **query: Any) -> Any:
    return client.get(pagina(code), {**JAAR, **query}).context["nu"]


# --- the figure -----------------------------------------------------------------------------------------------------


def test_board_sees_the_pupils_it_referred_of_its_own_pupils(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.BESTUURDER])

    found = shown(client, Code.DEELNAME_VSO)

    assert (found.teller, found.noemer) == (50, 1920)
    assert found.landelijk is None
    assert shown(client, Code.DEELNAME_PRO).teller == 187
    assert [deel.teller for deel in shown(client, Code.CATEGORIEEN).delen] == [47, 0, 3]
    assert shown(client, Code.DEELNAME_VSO, school=cijfers.zusterschool.pk).teller == 20
    assert "Deelname vso" in client.get("/sturing/", JAAR).content.decode()
    numbers = client.get("/sturing/cijfers.csv", JAAR).content.decode()
    assert ";50;1920;" in numbers
    assert ";eenheid;eenheid in woorden;" in numbers
    assert ";per_1000;per 1.000 leerlingen;" in client.get("/sturing/cijfers.csv").content.decode()
    for others in ("444", "494", "533", "555", "Vreemde"):
        assert others not in numbers


@pytest.mark.parametrize("rol", [Rol.SCHOOLLEIDER, Rol.ZORGCOORDINATOR])
def test_school_sees_its_own_and_nothing_of_its_sister(client: Any, cijfers: Any, rol: str) -> None:
    client.force_login(cijfers[rol])

    found = shown(client, Code.DEELNAME_VSO)

    assert (found.teller, found.noemer) == (30, 1000)
    assert found.waarde == 3
    # The filter has no other school to choose.
    assert shown(client, Code.DEELNAME_VSO, school=cijfers.zusterschool.pk).teller == 30


def test_whole_swv_counts_pupils_without_a_referrer_too(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.DIRECTEUR])

    assert shown(client, Code.DEELNAME_VSO).teller == 27 + 3 + 20 + 444 + 33 + 6
    assert shown(client, Code.DEELNAME_VSO, bestuur=cijfers.bestuur.pk).teller == 50


def test_what_was_entered_per_board_is_not_told_of_one_of_its_schools(client: Any, cijfers: Any) -> None:
    with as_eigenaar():
        Plaatsing.objects.filter(organisatie__in=[cijfers.school, cijfers.zusterschool], swv=cijfers.swv).delete()
    r.make_plaatsing(cijfers.swv, cijfers.bestuur, "vso_1", 41, OKT)

    client.force_login(cijfers[Rol.BESTUURDER])
    assert shown(client, Code.DEELNAME_VSO).teller == 41
    client.force_login(cijfers[Rol.SCHOOLLEIDER])
    zin = "Wie in 2025-2026 verwees, is per bestuur ingevoerd en niet per school."
    assert shown(client, Code.DEELNAME_VSO).ontbreekt == (zin,)
    assert shown(client, Code.CATEGORIEEN).ontbreekt == (zin,)


def test_without_referrers_is_said_what_is_missing(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.BESTUURDER])

    assert shown(client, Code.DEELNAME_VSO, jaar="2024-2025").ontbreekt == (
        "In 2024-2025 is niet ingevoerd welk bestuur of welke school verwees.",
    )


# --- the rows -------------------------------------------------------------------------------------------------------


def rows_of(client: Any, code: str, **query: Any) -> Any:
    return client.get(pagina(code, "rijen/"), {**JAAR, **query})


def test_rows_add_up_to_the_figure(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.CONTROLLER])
    figure, page = shown(client, Code.DEELNAME_VSO), rows_of(client, Code.DEELNAME_VSO)

    assert pagina(Code.DEELNAME_VSO, "rijen/") in client.get(pagina(Code.DEELNAME_VSO), JAAR).content.decode()
    tables = page.context["zaken"]
    assert sum(tabel.aantal for tabel in tables[:3]) == figure.teller
    assert sum(tabel.aantal for tabel in tables) == figure.noemer
    for tabel in tables:
        assert sum(rij.aantal for rij in tabel.regels) == tabel.aantal
    # 27 + 20 + 444; 33 and the 6 of whom the referrer is not known; 3.
    assert [tabel.aantal for tabel in tables[:3]] == [491, 39, 3]
    assert {rij.wie for rij in tables[1].regels} == {"Vreemde School", "geen verwijzer bekend"}


@pytest.mark.parametrize("rol", [Rol.BESTUURDER, Rol.SCHOOLLEIDER])
def test_rows_of_others_stay_away(client: Any, cijfers: Any, rol: str) -> None:
    client.force_login(cijfers[rol])

    text = rows_of(client, Code.DEELNAME_VSO).content.decode()

    assert "27" in text
    for secret in ("444", "555", "4.000", "Vreemde School"):
        assert secret not in text


def test_category_has_its_own_rows(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.DIRECTEUR])

    assert "deel=2" in client.get(pagina(Code.CATEGORIEEN), JAAR).content.decode()
    tables = rows_of(client, Code.CATEGORIEEN, deel="2").context["zaken"]
    assert [tabel.aantal for tabel in tables] == [39]
    assert rows_of(client, Code.CATEGORIEEN, deel="9").context["zaken"] == []


def test_what_duo_pays_on_is_count_times_tariff(client: Any, cijfers: Any) -> None:
    r.make_telling(cijfers.swv, Tellingsoort.LEERLINGEN, 5000, date(2025, 9, 1))
    for code, aantal in ((Tellingsoort.VSO_1, 100), (Tellingsoort.VSO_2, 10), (Tellingsoort.VSO_3, 5)):
        r.make_telling(cijfers.swv, code, aantal, date(2025, 2, 1))
    for code, bedrag in ((Tariefsoort.ZWAAR, "700"), (Tariefsoort.VSO_1, "12000"), (Tariefsoort.VSO_2, "20000"), (Tariefsoort.VSO_3, "30000")):  # fmt: skip
        r.make_tarief(cijfers.swv, code, bedrag, 2026)
    client.force_login(cijfers[Rol.CONTROLLER])

    figure, tables = shown(client, Code.DOORBETALING), rows_of(client, Code.DOORBETALING).context["zaken"]

    assert tables[0].bedrag == figure.teller == 1_550_000
    assert [(rij.aantal, rij.tarief, rij.bedrag) for rij in tables[0].regels] == [
        (100, 12_000, 1_200_000), (10, 20_000, 200_000), (5, 30_000, 150_000),
    ]  # fmt: skip
    assert [tabel.aantal for tabel in tables[1:4]] == [100, 10, 5]
    assert tables[4].bedrag == figure.noemer
    assert tables[5].aantal * 700 == figure.noemer
    assert rows_of(client, Code.DOORBETALING, deel="3").context["zaken"][0].bedrag == 150_000


def book(swv: Any, programma: str, bedrag: int, jaar: int = 2026, naam: str = "rekening") -> None:
    with as_eigenaar():
        Realisatieregel.objects.create(
            swv=swv,
            jaar=jaar,
            maand=1,
            code="4.4",
            programma=programma,
            soort=Postsoort.LASTEN,
            naam=naam,
            bedrag=bedrag,
        )


def read_words(rij: Any) -> list[str]:
    """Post, description, programme, period and amount of one row, as they are read."""
    return [tekst.replace("\xa0", " ") for tekst, _ in rij.cellen]


def test_programme_opens_its_bookings(client: Any, cijfers: Any) -> None:
    book(cijfers.swv, "Bureau", 600)
    book(cijfers.swv, "Trajecten", 250, naam="eerste")
    book(cijfers.swv, "Trajecten", 150, naam="tweede")
    book(cijfers.swv, "Trajecten", 9999, jaar=2025)
    book(cijfers.ander_swv, "Trajecten", 8888)
    client.force_login(cijfers[Rol.DIRECTEUR])

    assert "deel=Trajecten" in client.get(pagina(Code.BESTEDING), JAAR).content.decode()
    page = rows_of(client, Code.BESTEDING, deel="Trajecten")
    assert [read_words(rij)[1::3] for rij in page.context["rijen"]] == [["eerste", "€ 250,00"], ["tweede", "€ 150,00"]]
    assert "Samen € 400,00 (realisatie)." in page.context["zin"].replace("\xa0", " ")
    whole = rows_of(client, Code.BESTEDING)
    assert shown(client, Code.BESTEDING).waarde == 1000
    assert "Samen € 1.000,00 (realisatie)." in whole.context["zin"].replace("\xa0", " ")
    assert "9.999" not in whole.content.decode()


def test_without_bookings_the_budgeted_amounts_are_the_rows(client: Any, cijfers: Any) -> None:
    with als(cijfers[Rol.CONTROLLER]):
        make_begroting(cijfers, "vastgesteld", jaar=2026)
    client.force_login(cijfers[Rol.DIRECTEUR])

    page = rows_of(client, Code.BESTEDING, deel="Bureau")

    assert [read_words(rij)[::4] for rij in page.context["rijen"]] == [["4.1", "€ 900.000,00"]]
    assert "(begroting)" in page.context["zin"]
    total = euro(shown(client, Code.BESTEDING).waarde)
    assert f"Samen {total} (begroting)." in rows_of(client, Code.BESTEDING).context["zin"]


# --- among the other swv's ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("procent", "klasse"),
    [
        ("-48", "-20 procent of meer"), ("-20", "-20 procent of meer"), ("-19.9", "-20 tot 0 procent"),
        ("0", "0 tot +20 procent"), ("19.99", "0 tot +20 procent"), ("20", "+20 procent of meer"),
    ],
)  # fmt: skip
def test_every_verevening_has_one_class(procent: str, klasse: str) -> None:
    assert [each.naam for each in mark_own(get_klassen("vo"), Decimal(procent)) if each.eigen] == [klasse]


@pytest.mark.parametrize(
    ("waarde", "klasse"),
    [("1.0", "zeer laag"), ("2.5", "laag"), ("3.75", "gemiddeld"), ("4.9", "hoog"), ("6", "zeer hoog")],
)
def test_participation_has_a_class_by_its_distance_to_the_mean(waarde: str, klasse: str) -> None:
    land = get_landelijk(Code.DEELNAME_VSO)[-1]
    assert (land.gemiddelde, land.sd) == (Decimal("3.75"), Decimal("0.99"))
    assert classify(Decimal(waarde), land) == klasse


def test_page_marks_the_own_class(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.DIRECTEUR])
    page = client.get(pagina(Code.DEELNAME_VSO), JAAR)
    assert "Uw eigen klasse is niet bekend" in page.content.decode()
    with as_eigenaar():
        for swv, waarde in ((cijfers.swv, "-12.5"), (cijfers.ander_swv, "61")):
            Percentage.objects.create(
                swv=swv,
                code=Percentagesoort.VEREVENING_OMVANG,
                van=date(2015, 8, 1),
                waarde=Decimal(waarde),
                bron="DUO 2014",
            )
    page = client.get(pagina(Code.DEELNAME_VSO), JAAR)
    assert [each.naam for each in page.context["klassen"] if each.eigen] == ["-20 tot 0 procent"]
    assert page.context["deelnameklasse"] == "zeer hoog"
    assert "DUO 2014" in page.content.decode()

    client.force_login(cijfers[Rol.BESTUURDER])
    page = client.get(pagina(Code.DEELNAME_VSO), JAAR)
    assert "klassen" not in page.context
    assert "DUO 2014" not in page.content.decode()
