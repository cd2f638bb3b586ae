"""Every list and every page with a table of cases goes along as a file, or says here why not."""

import csv
import io
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from leerlingen.models import Inzage
from swv.kern.lijsten import Lijst
from swv.kern.models import Beveiligingsgebeurtenis
from swv.organisatie.enums import Rol
from swv.organisatie.services.inlezing import record_inlezing
from tests import factories as f
from tests import wereld as w
from tests.consulten import wereld as c
from tests.financien.begroten.begrotingen import make_begroting
from tests.financien.wereld import add_money
from tests.opp import wereld as o
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as scholen
from tests.schoolaanvragen.test_bedrag import DELEN, make_kind
from tests.thuiszitters import wereld as t
from tests.toewijzing import geld

SJABLONEN = Path(settings.BASE_DIR) / "templates"
ZORG, SECR, LEERPLICHT, BEHEERDER = Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.LEERPLICHT, Rol.BEHEERDER
# {list: who opens it, its address, the headings of its file}
LIJSTEN: dict[str, tuple[str, str, str]] = {
    "Gebruikerslijst": (BEHEERDER, "/beheer/", "Naam;E-mailadres;Rollen;Stand;Laatst ingelogd"),
    "Organisatieslijst": (
        BEHEERDER, "/beheer/organisaties/", "Naam;Soort;Bestuur;Code;Plaats;Aangesloten vanaf;Niet meer vanaf",
    ),
    "Inlezingenlijst": (BEHEERDER, "/inlezingen/", "Wanneer;Wat;Bestand;Door;Rijen;Stand"),
    "Beveiligingslogboek": (
        BEHEERDER, "/beheer/beveiligingslogboek/", "Wanneer;Wat;Uitkomst;Keren;Wie;Om wie;Vanwaar;Bijzonderheden",
    ),
    "Leerlingenlijst": (
        SECR, "/leerlingen/", "nummer;roepnaam;tussenvoegsel;achternaam;geboortedatum;school;aangemeld;leerjaar",
    ),
    "Inzagelog": (SECR, "/leerlingen/{leerling}/inzage/", "Wanneer;Wie;Rol;Wat"),
    "Aanvragenlijst": (
        SECR, "/aanvragen/",
        "nummer;soort;school;status;ontvangen;compleet;uiterlijk;eigen norm;samenwerkingsverband;TLV-nummer;categorie;"
        "einddatum",
    ),
    "Register": (
        ZORG, "/opp/",
        "nummer;leerlingnummer in LAS;leerling;geboortedatum;soort;herkomst;status;begindatum (ROD);einddatum (ROD);"
        "uiterlijk vast te stellen;te laat vastgesteld;laatste evaluatie;evalueren uiterlijk;evaluatie te laat;"
        "voldoet aan de wet;wat ontbreekt",
    ),
    "Thuiszitterslijst": (
        SECR, "/thuiszitters/",
        "nummer;leerling;roepnaam;tussenvoegsel;achternaam;school;groep;categorie;thuis sinds;gemeld op;terug op;status;"
        "regie;volgende actie;door;uiterlijk",
    ),
    "Gemeentelijst": (
        LEERPLICHT, "/thuiszitters/", "nummer;naam;categorie;thuis sinds;gemeld op;status;terug op;regie",
    ),
    "Eigenmeldingen": (
        LEERPLICHT, "/thuiszitters/meldingen/eigen/", "Leerling;Geboren;Soort verzuim;Sinds;Gemeld op;School;Stand;Reden",
    ),
    "Consultenlijst": (
        SECR, "/consulten/",
        "nummer;school;bestuur;soort vraag;gaat over;gesteld op;beantwoord op;gesloten op;status;uitkomst;behandelaar;uren",
    ),
    "Urenlijst": (
        Rol.CONTROLLER, "/consulten/uren/lijst/", "Dag;School;Bestuur;Activiteit;Soort vraag;Voor;Wie;Uren",
    ),
    "Schoolaanvragenlijst": (
        SECR, "/schoolaanvragen/",
        "nummer;school;bestuur;soort;gaat over;leerlingen;begonnen op;ingediend op;status;gevraagd bedrag;gevraagde uren;"
        "besluit;besloten op;bedrag;uren;van;tot en met",
    ),
    "Schoolplichtenlijst": (
        SECR, "/schoolaanvragen/plichten/", "nummer;school;soort;plicht;uiterlijk op;stand;gedaan op;aanvaard op",
    ),
    "Snellehulplijst": (
        SECR, "/schoolaanvragen/snel/", "nummer;school;soort;waarvoor;bedrag;van;tot en met;stand;terugkijken op",
    ),
    "Ondersteuningslijst": (
        ZORG, "/ondersteuning/",
        "leerling;roepnaam;tussenvoegsel;achternaam;OPP;stand van het OPP;te doen voor het OPP;te doen uiterlijk;"
        "aanvraag;soort aanvraag;toegekend;toegekend tot en met;afspraak voor",
    ),
    "Deskundigenlijst": (SECR, "/deskundigen/", "Naam;Discipline;Pool;Adviezen open;Hoogstens;Tarief"),
    "Opdrachtenlijst": (
        SECR, "/deskundigen/kosten/", "Deskundige;Gevraagd op;Aanvraag;Stand;Sinds;Tarief;Kosten",
    ),
    "Budgettenlijst": (
        Rol.CONTROLLER, "/budgetten/", "Naam;Aanvraagsoorten;Voor wie;Van;Tot;Eenheid;Budget;Toegekend;Over;Gevraagd",
    ),
    "Tarievenlijst": (Rol.CONTROLLER, "/budgetten/tarieven/", "Code;Naam;Van;Tot;Vastgelegd door;Tarief"),
    "Termijnenlijst": (
        Rol.CONTROLLER, "/budgetten/termijnen/", "School;Soort;Termijn;Dag;Wanneer;Bedrag",
    ),
    "Schooltermijnenlijst": (
        Rol.CONTROLLER, "/schoolaanvragen/termijnen/", "Aanvraag;School;Soort;Termijn;Dag;Wanneer;Bedrag",
    ),
    "Gegevenslijst": (Rol.CONTROLLER, "/geld/gegevens/tarieven/", ""),
    "Verdelingenlijst": (
        Rol.CONTROLLER, "/geld/verdelingen/", "Jaar;Verdeling;Model;Status;Naar besturen",
    ),
    "Signalenlijst": (
        Rol.CONTROLLER, "/geld/signalen/", "Over;Cijfer;Verdeling;Wanneer;Gemeld aan;Gezien",
    ),
    "Begrotingenlijst": (
        Rol.CONTROLLER, "/geld/begrotingen/", "Begroting;Versie;Stand;Goedgekeurd;Instemming;Vastgesteld",
    ),
    "Rijenlijst": (SECR, "/sturing/indicatoren/honorering/rijen/", ""),
    "Downloadslijst": (Rol.DIRECTEUR, "/sturing/auditor/downloads/", "Wanneer;Wie;Als;Bestand"),
}  # fmt: skip
# {page that is no list: who opens it, its name, the headings of its file}
PAGINAS: dict[str, tuple[str, str, str]] = {
    "zittingen": (SECR, "toewijzing:zittingen", "datum;orgaan;plaats;aanmelden tot en met;zaken;stand"),
    "meldingen": (
        SECR, "thuiszitters:meldingen",
        "naam;geboortedatum;categorie;sinds;bron;gemeente;school;stand;reden;zaak",
    ),
    "opgaven": (
        SECR, "thuiszitters:opgaven", "",
    ),
    "maand_scholen": (SECR, "thuiszitters:maand_scholen", "school;BRIN;plaats"),
    "consultcijfers": (
        Rol.CONTROLLER, "consulten:cijfers", "school;bestuur;soort vraag;gesteld;beantwoord;mediaan dagen;uren",
    ),
}  # fmt: skip

EIGEN = "gegevens van één zaak, leerling of persoon, geen lijst"
CIJFERS = "cijfers met een eigen bestand op dezelfde pagina"
REKENEN = "een berekening of model om mee te werken; wat is vastgesteld, heeft een eigen bestand"
STUK = "staat in een pdf of brief, die zelf het bestand is"
INSTELLING = "instellingen van de beheerder: korte lijst, op de pagina zelf te lezen en af te drukken"
INLEZEN = "voorbeeld van een bestand dat u zelf aanlevert"
# {template with a table: the list or page whose file it is, or why it has none}
TABELLEN = {
    "onderdelen/lijst.html": "lijst",
    "opp/_zonder.html": "lijst",
    "toewijzing/zittingen_tabel.html": "zittingen",
    "consulten/cijfers.html": "consultcijfers",
    "thuiszitters/opgaven.html": "opgaven",
    "onderdelen/importrijen.html": INLEZEN,
    "onderdelen/importfouten.html": INLEZEN,
    "onderdelen/grafiek.html": "de tabel onder een grafiek; het cijfer heeft een eigen bestand",
    "onderdelen/gewijzigde_velden.html": EIGEN,
    "rapportage/auditor/auditor.html": "de steekproef heeft een eigen bestand",
    "rapportage/indicatoren/dashboard.html": CIJFERS,
    "rapportage/indicatoren/brontabellen.html": CIJFERS,
    "rapportage/indicatoren/indicator.html": CIJFERS,
    "rapportage/indicatoren/_vergelijking.html": "cijfers van anderen om naast de eigen te leggen, niet om mee te nemen",
    "rapportage/indicatoren/streefwaarde.html": INSTELLING,
    "rapportage/jaarverslag/versies.html": EIGEN,
    "rapportage/jaarverslag/verslag.html": EIGEN,
    "rapportage/jaarverslag/lijst.html": "een regel per jaar; elk verslag is zelf een bestand",
    "rapportage/jaarverslag/_blok.html": CIJFERS,
    "rapportage/jaarverslag/pdf.html": STUK,
    "rapportage/jaarverslag/_blok_pdf.html": STUK,
    "rapportage/jaarverslag/demo_jaarrekening.html": STUK,
    "organisatie/nazien.html": "wat u nu nakijkt; wie welke rol heeft, staat in het bestand van de gebruikers",
    "organisatie/rolvoorstellen.html": "wat nu op een tweede persoon wacht; elk voorstel staat in het logboek",
    "organisatie/gebruiker.html": EIGEN,
    "organisatie/account.html": EIGEN,
    "wet/feit.html": EIGEN,
    "wet/feiten.html": INSTELLING,
    "wet/vakanties.html": INSTELLING,
    "toewijzing/_tab_documenten.html": EIGEN,
    "toewijzing/zitting_volgorde.html": EIGEN,
    "formulier/tabel.html": "een tabel om in te vullen; het antwoord staat bij de aanvraag",
    "pdf/formulier_leeg.html": STUK,
    "toewijzing/soorten.html": INSTELLING,
    "toewijzing/rondes.html": INSTELLING,
    "opp/pdf.html": STUK,
    "opp/soorten.html": INSTELLING,
    "opp/cijfers.html": "aantallen per school, kleine weggelaten: geen zaken",
    "financien/referentie/inkomsten.html": REKENEN,
    "financien/referentie/landelijk.html": "tarieven om over te nemen; daarna staan ze in het bestand van de gegevens",
    "financien/referentie/_stroom.html": REKENEN,
    "financien/verdelen/_watals_uitkomst.html": REKENEN,
    "financien/verdelen/modellen.html": REKENEN,
    "financien/verdelen/spoor.html": REKENEN,
    "financien/verdelen/vergelijken.html": REKENEN,
    "financien/verdelen/_geldtabel.html": REKENEN,
    "financien/verdelen/verdeling.html": CIJFERS,
    "financien/begroten/realisatie.html": CIJFERS,
    "financien/begroten/begroting.html": CIJFERS,
    "financien/begroten/kengetallen.html": CIJFERS,
    "financien/begroten/begroting_prognose.html": CIJFERS,
    "leerlingen/dossier.html": EIGEN,
    "leerlingen/inlezen_bekijken.html": INLEZEN,
    "organisatie/duo.html": INLEZEN,
    "thuiszitters/_achter.html": "de zaken achter een cijfer van de opgave; de lijst van thuiszitters heeft het bestand",
    "thuiszitters/regels.html": INSTELLING,
    "organen/organen.html": INSTELLING,
    "thuiszitters/_tab_verzuim.html": EIGEN,
    "thuiszitters/_tab_begeleiding.html": EIGEN,
    "thuiszitters/_cijfers.html": CIJFERS,
    "thuiszitters/opgave_pdf.html": STUK,
    **dict.fromkeys(
        (
            "pdf/besluitenlijst.html", "pdf/verdeelbrief.html", "pdf/basis.html", "pdf/bundel_melding.html",
            "pdf/brief_overzicht.html", "pdf/advies.html", "pdf/bundel_agenda.html", "pdf/bundel_zaak.html",
        ),
        STUK,
    ),
}  # fmt: skip


def get_lists(kind: type[Lijst] = Lijst) -> list[type[Lijst]]:
    """Every kind of list of the application."""
    import_module(settings.ROOT_URLCONF)  # loads the views, so that all lists are there
    own = [each for each in kind.__subclasses__() if not each.__module__.startswith("tests")]
    return [found for each in own for found in (each, *get_lists(each))]


def read_csv(response: Any) -> list[list[str]]:
    assert response.status_code == 200, response.status_code
    assert response["Content-Disposition"].startswith("attachment"), response["Content-Disposition"]
    return list(csv.reader(io.StringIO(response.content.decode("utf-8-sig")), delimiter=";"))


@pytest.fixture
def gevuld(wereld: Any) -> Any:
    """A row in every list."""
    add_money(t.prepare(wereld))
    make_begroting(wereld, "concept")
    w.make_bekendgemaakt(wereld)
    geld.make_alles(wereld)
    w.make_ingediend(wereld)
    o.make_vastgesteld(wereld)
    t.make_actief(wereld)
    t.make_melding(wereld)
    c.make_gesteld(wereld)
    c.make_uren(wereld)
    scholen.make_alles(wereld)
    make_kind(wereld, bedrag_termijnen=DELEN)
    scholen.grant(wereld, scholen.make_ingediend(wereld, "GRENS", bedrag=Decimal(1000)))
    w.make_zitting(wereld, over_dagen=14)
    with als(wereld[BEHEERDER]) as door:
        record_inlezing(
            organisatie=wereld.swv, door=door, soort="scholen", naam="scholen.csv", sha256="0" * 64, rijen=1,
            resultaat="Er is 1 school aangesloten.", wijzigingen=[],
        )  # fmt: skip
    return wereld


def open_file(client: Any, wereld: Any, rol: str, url: str, **query: str) -> Any:
    client.force_login(wereld[rol])
    with als(wereld[SECR]):
        url = url.format(leerling=w.Aanvraag.objects.first().leerling.nummer)
    return client.get(url, {"bestand": "csv", **query})


def test_every_list_has_a_file_or_a_reason() -> None:
    without = {each.__name__ for each in get_lists() if each.geen_bestand}
    assert {each.__name__ for each in get_lists() if hasattr(each, "adres")} - without == set(LIJSTEN)


def test_every_table_belongs_to_a_list_with_a_file_or_has_a_reason() -> None:
    found = {
        path.relative_to(SJABLONEN).as_posix() for path in SJABLONEN.rglob("*.html") if "<table" in path.read_text()
    }
    assert found == set(TABELLEN)
    assert {naam for naam in TABELLEN.values() if " " not in naam} <= {"lijst", *PAGINAS}


@pytest.mark.parametrize("naam", LIJSTEN)
def test_file_of_a_list_has_a_row_for_each_row_found(client: Any, gevuld: Any, naam: str) -> None:
    rol, url, kopjes = LIJSTEN[naam]
    rows = read_csv(open_file(client, gevuld, rol, url))
    if kopjes:
        assert ";".join(rows[0]) == kopjes
    assert all(len(row) == len(rows[0]) for row in rows)
    query = {} if naam != "Aanvragenlijst" else {"status": "lopend"}
    with als(gevuld[SECR]):
        url = url.format(leerling=w.Aanvraag.objects.first().leerling.nummer)
    page = client.get(url, query)
    assert page.status_code == 200
    shown = len(page.context["rijen"])
    assert shown >= (0 if naam in ("Verdelingenlijst", "Downloadslijst", "Signalenlijst") else 1)
    # Reading the logs is logged itself, so those grow between the two.
    assert len(rows) - 1 == shown or naam in ("Inzagelog", "Beveiligingslogboek")
    # What is empty has nothing to take along.
    assert ("?bestand=xlsx" in page.text or naam in ("Aanvragenlijst", "Register", "Beveiligingslogboek")) is bool(
        shown
    )


@pytest.mark.parametrize("naam", PAGINAS)
def test_file_of_a_page_with_a_table(client: Any, gevuld: Any, naam: str) -> None:
    rol, adres, kopjes = PAGINAS[naam]
    rows = read_csv(open_file(client, gevuld, rol, reverse(adres)))
    if kopjes:
        assert ";".join(rows[0]) == kopjes
    assert all(len(row) == len(rows[0]) for row in rows)
    book = load_workbook(io.BytesIO(client.get(reverse(adres), {"bestand": "xlsx"}).content)).active
    assert book.max_row == len(rows)


def test_thuiszitters_go_along_with_what_the_list_shows_and_are_logged(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    leerling = t.make_leerling(wereld, roepnaam="Fenna", tussenvoegsel="", achternaam="=Zwanenburg")
    zaak = t.make_actief(wereld, leerling=leerling)
    client.force_login(wereld[ZORG])
    head, row = read_csv(client.get(reverse("thuiszitters:lijst"), {"bestand": "csv"}))
    found = dict(zip(head, row, strict=True))
    assert (found["nummer"], found["leerling"], found["roepnaam"]) == (zaak.nummer, leerling.nummer, "Fenna")
    assert found["achternaam"] == "'=Zwanenburg"
    assert found["thuis sinds"] == f"{zaak.sinds:%d-%m-%Y}"
    assert (found["volgende actie"], found["door"]) == ("Bel de ouders.", wereld[t.CONSULENT].naam)
    with als(wereld[ZORG]):
        assert Inzage.objects.filter(pagina="thuiszitters_export", leerling=leerling).count() == 1


def test_gemeente_takes_along_what_it_may_see_and_no_more(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    zaak = t.add_everything(wereld, t.make_actief(wereld))
    client.force_login(wereld[LEERPLICHT])
    response = client.get(reverse("thuiszitters:lijst"), {"bestand": "csv"})
    _, row = read_csv(response)
    assert row[0] == zaak.nummer
    assert t.GEHEIM not in response.content.decode()
    assert wereld.school.naam not in response.content.decode()


def test_pupils_of_another_school_are_in_no_file(client: Any, wereld: Any) -> None:
    elders = f.LeerlingFactory(school=wereld.vso, achternaam="Elders")
    own = f.LeerlingFactory(school=wereld.school, achternaam="Eigen")
    client.force_login(wereld[ZORG])
    rows = read_csv(client.get(reverse("leerlingen:lijst"), {"bestand": "csv"}))[1:]
    numbers = [row[0] for row in rows]
    assert own.nummer in numbers
    assert elders.nummer not in numbers
    with als(wereld[ZORG]):
        assert Inzage.objects.filter(pagina="leerlingen_export").count() == len(rows)


def test_reports_go_along_in_one_file_the_ones_that_wait_first(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    first, second = t.make_melding(wereld), t.make_melding(wereld, achternaam="Berg")
    with as_eigenaar():
        type(first).objects.filter(pk=first.pk).update(
            status="afgewezen", reden="Bestaat niet.", afgehandeld_door=wereld[SECR], afgehandeld_op=second.gemeld_op
        )
    client.force_login(wereld[SECR])
    rows = read_csv(client.get(reverse("thuiszitters:meldingen"), {"bestand": "csv"}))
    assert [(row[0], row[-2]) for row in rows[1:]] == [("Sam Berg", ""), ("Sam Duin", "Bestaat niet.")]


def test_leerplicht_takes_its_own_reports_along_with_why_one_was_refused(client: Any, wereld: Any) -> None:
    t.prepare(wereld)
    refused, passed_on = t.make_melding(wereld), t.make_melding(wereld, achternaam="Berg")
    elders = t.make_melding(wereld, achternaam="Vreemd")
    with as_eigenaar():
        rows = type(refused).objects
        rows.filter(pk=passed_on.pk).update(status="doorgegeven", reden="Deze leerling kennen wij niet.")
        rows.filter(pk=elders.pk).update(bron="ouder")
        rows.filter(pk=refused.pk).update(
            status="afgewezen", reden="Bestaat niet.", afgehandeld_door=wereld[SECR], afgehandeld_op=refused.gemeld_op
        )
    client.force_login(wereld[LEERPLICHT])
    rows = read_csv(client.get(reverse("thuiszitters:eigen_meldingen"), {"bestand": "csv"}))
    assert [(row[0], row[-1]) for row in rows[1:]] == [("Sam Berg", ""), ("Sam Duin", "Bestaat niet.")]
    assert reverse("thuiszitters:eigen_meldingen") in client.get(reverse("thuiszitters:lijst")).text


def test_pupils_without_an_opp_are_a_file_of_their_own(client: Any, wereld: Any) -> None:
    w.make_bekendgemaakt(wereld)
    client.force_login(wereld[ZORG])
    page = client.get(reverse("opp:register"))
    rows = read_csv(client.get(reverse("opp:register"), {"bestand": "csv", "deel": "zonder"}))
    assert rows[0] == ["nummer", "leerling", "geboortedatum", "uiterlijk vast te stellen", "te laat"]
    assert [row[0] for row in rows[1:]] == [leerling.nummer for leerling, _ in page.context["zonder"]]


@pytest.mark.parametrize("rol", [Rol.DESKUNDIGE, Rol.BESTUURDER, Rol.CVT_LID])
def test_who_is_asked_about_single_cases_takes_no_list_of_requests(client: Any, wereld: Any, rol: str) -> None:
    client.force_login(wereld[rol])
    page = client.get(reverse("toewijzing:aanvragen"))
    assert page.status_code == 200
    assert client.get(reverse("toewijzing:aanvragen"), {"bestand": "csv"}).status_code == 403


@pytest.mark.parametrize(
    ("adres", "wel", "niet"),
    [
        ("organisatie:gebruikers", BEHEERDER, SECR),
        ("leerlingen:lijst", SECR, Rol.CONTROLLER),
        ("thuiszitters:meldingen", SECR, LEERPLICHT),
        ("toewijzing:zittingen", Rol.CVT_LID, ZORG),
        ("werkplek:ondersteuning", ZORG, SECR),
    ],
)
def test_file_asks_the_right_of_its_page(client: Any, wereld: Any, adres: str, wel: str, niet: str) -> None:
    for rol, status in ((wel, 200), (niet, 403)):
        client.force_login(wereld[rol])
        assert client.get(reverse(adres), {"bestand": "csv"}).status_code == status


@pytest.mark.parametrize("formaat", ["exe", "../csv", "CSV", "csv\x00"])
def test_unknown_kind_of_file_is_not_there(client: Any, wereld: Any, formaat: str) -> None:
    client.force_login(wereld[SECR])
    assert client.get(reverse("leerlingen:lijst"), {"bestand": formaat}).status_code in (400, 404)


def test_file_of_a_wrong_filter_is_the_page_with_its_refusal(client: Any, wereld: Any) -> None:
    client.force_login(wereld[BEHEERDER])
    response = client.get(reverse("organisatie:gebruikers"), {"bestand": "csv", "rol": "onzin"})
    assert response.status_code == 400
    assert "Content-Disposition" not in response


def test_file_holds_the_rows_of_the_filter_and_stands_in_the_log(client: Any, wereld: Any) -> None:
    client.force_login(wereld[BEHEERDER])
    rows = read_csv(client.get(reverse("organisatie:gebruikers"), {"bestand": "csv", "rol": "secretaris"}))
    assert [row[0] for row in rows[1:]] == [wereld[SECR].naam]
    with as_eigenaar():
        event = Beveiligingsgebeurtenis.objects.filter(soort="geexporteerd").latest("pk")
    assert event.gegevens == {"wat": "organisatie:gebruikers", "vorm": "csv", "rijen": 1}


@pytest.mark.parametrize(
    ("adres", "rol", "make"),
    [
        ("leerlingen:lijst", ZORG, lambda wereld: f.LeerlingFactory(school=wereld.school)),
        ("thuiszitters:lijst", ZORG, t.make_gemeld),
        ("thuiszitters:meldingen", SECR, t.make_melding),
        ("thuiszitters:eigen_meldingen", LEERPLICHT, t.make_melding),
        ("werkplek:ondersteuning", ZORG, lambda wereld: w.make_concept(wereld, compleet=False)),
    ],
)
def test_file_of_30_rows_asks_as_many_queries_as_of_1(
    client: Any, wereld: Any, adres: str, rol: str, make: Any
) -> None:
    t.prepare(wereld)
    client.force_login(wereld[rol])

    def count() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(reverse(adres), {"bestand": "csv"}).status_code == 200
        return len(captured)

    make(wereld)
    count()
    one = count()
    for _ in range(29):
        make(wereld)
    assert count() == one
