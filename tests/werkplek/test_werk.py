"""Mijn werk, search and help: each role its own, in a fixed number of queries."""

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.kern.werk import PER_GROEP
from swv.organisatie.calculations import split_naam
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.opp import wereld as opps
from tests.pagina import read_title
from tests.rollen import as_eigenaar
from tests.standen import stand
from tests.toewijzing import bezwaarwereld as bz
from toewijzing.models import Aanvraag, Deskundigenadvies, TermijnGebeurtenis
from werkplek.presentatie.werk import greet

WERK, ZOEK, HELP = reverse("werkplek:mijn_werk"), reverse("werkplek:zoeken"), reverse("werkplek:help")


def parts(client, user):
    """{title of the part: [(number or title, label of the button)]}."""
    client.force_login(user)
    vakken = client.get(WERK).context["vakken"]
    return {vak.titel: [(regel.titel.split(" · ")[0], regel.knop) for regel in vak.regels] for vak in vakken}


@pytest.mark.parametrize(
    ("make", "rol", "vak", "knop"),
    [
        (w.make_concept, Rol.ZORGCOORDINATOR, "Deze week", "Vul in"),
        (w.make_onvolledig, Rol.ZORGCOORDINATOR, "Deze week", "Vul aan"),
        (w.make_ter_akkoord, Rol.ZORGCOORDINATOR, "Wacht op anderen", ""),
        (w.make_ingediend, Rol.ZORGCOORDINATOR, "Wacht op anderen", ""),
        (w.make_ter_akkoord, Rol.SCHOOLLEIDER, "Deze week", "Bekijk"),
        (w.make_ter_akkoord, Rol.BESTUURDER, "Wacht op anderen", ""),
        (w.make_ingediend, Rol.SECRETARIS, "Deze week", "Controleer"),
        (w.make_onvolledig, Rol.SECRETARIS, "Wacht op anderen", ""),
        (w.make_adviezen_binnen, Rol.SECRETARIS, "Deze week", "Zet op agenda"),
        (w.make_bij_deskundigen, Rol.SECRETARIS, "Wacht op anderen", ""),
        (w.make_bij_deskundigen, Rol.DESKUNDIGE, "Straks", "Schrijf advies"),
        (w.make_geagendeerd, Rol.CVT_LID, "Deze week", "Bereid voor"),
        (w.make_geagendeerd, Rol.CVT_VOORZITTER, "Deze week", "Leg vast"),
        (w.make_geadviseerd, Rol.DIRECTEUR, "Deze week", "Besluit"),
        (w.make_geadviseerd, Rol.SECRETARIS, "Wacht op anderen", ""),
    ],
)
def test_who_has_to_do_what(client, wereld, make, rol, vak, knop):
    aanvraag = make(wereld)
    assert (aanvraag.nummer, knop) in parts(client, wereld[rol]).get(vak, [])


def test_letters_to_send(client, wereld):
    aanvraag = w.make_besloten(wereld)
    assert (aanvraag.nummer, "Bekijk") in parts(client, wereld[Rol.SECRETARIS])["Deze week"]
    w.mark_letters_made(aanvraag)
    assert (aanvraag.nummer, "Maak bekend") in parts(client, wereld[Rol.SECRETARIS])["Deze week"]
    assert parts(client, wereld[Rol.CONSULENT]) == {}


def test_consulent_has_the_direct_kinds_alone(client, wereld):
    w.make_ingediend(wereld)
    maatwerk = w.make_ingediend(wereld, "MAATWERK-I")
    assert parts(client, wereld[Rol.CONSULENT]) == {"Deze week": [(maatwerk.nummer, "Controleer")]}
    w.step(wereld, maatwerk, "verklaar_compleet", Rol.CONSULENT)
    assert parts(client, wereld[Rol.CONSULENT]) == {"Deze week": [(maatwerk.nummer, "Besluit")]}


def test_above_the_mandate_it_is_the_directeurs(client, wereld):
    maatwerk = w.make_ingediend(wereld, "MAATWERK-I")
    w.step(wereld, maatwerk, "verklaar_compleet", Rol.CONSULENT)
    with as_eigenaar():
        above = Aanvraag.objects.get(pk=maatwerk.pk)
        above.gevraagd_bedrag = Decimal(5001)
        above.update_beurt()
        above.save()
    assert parts(client, wereld[Rol.CONSULENT]) == {}
    assert (maatwerk.nummer, "Besluit") in parts(client, wereld[Rol.DIRECTEUR])["Deze week"]


def test_what_is_late_stands_on_top(client, wereld):
    gisteren = timezone.localdate() - timedelta(days=1)
    advies, vraag = w.make_bij_deskundigen(wereld), w.make_onvolledig(wereld)
    with as_eigenaar():
        Deskundigenadvies.objects.filter(aanvraag=advies, deskundige=wereld[Rol.DESKUNDIGE]).update(
            uiterlijk_op=gisteren
        )
        TermijnGebeurtenis.objects.filter(aanvraag=vraag).update(datum=gisteren, tot=gisteren)
        for aanvraag in Aanvraag.objects.filter(pk__in=[advies.pk, vraag.pk]):
            aanvraag.settle()
            aanvraag.save()
    assert {nummer for nummer, _ in parts(client, wereld[Rol.SECRETARIS])["Te laat"]} == {advies.nummer, vraag.nummer}
    assert parts(client, wereld[Rol.DESKUNDIGE])["Te laat"] == [(advies.nummer, "Schrijf advies")]
    assert parts(client, wereld[Rol.ZORGCOORDINATOR])["Te laat"] == [(vraag.nummer, "Vul aan")]


def test_grants_that_end_this_schooljaar(client, wereld):
    aanvraag = w.make_bekendgemaakt(wereld)
    with as_eigenaar():
        toekenning = aanvraag.besluiten.get().toekenning
        toekenning.begin, toekenning.eind = timezone.localdate(), timezone.localdate() + timedelta(days=1)
        toekenning.save()
    client.force_login(wereld[Rol.SECRETARIS])
    regels = client.get(WERK).context["vakken"][-1].regels
    assert "1 × TLV voortgezet speciaal onderwijs" in regels[-1].stand


def test_another_school_and_swv_see_nothing_of_it(client, wereld):
    for make in (w.make_concept, w.make_ingediend, w.make_bij_deskundigen, w.make_besloten):
        make(wereld)
    for rol in (
        Rol.ZORGCOORDINATOR,
        Rol.SCHOOLLEIDER,
        Rol.BESTUURDER,
        Rol.SECRETARIS,
        Rol.DIRECTEUR,
        Rol.CVT_VOORZITTER,
    ):
        client.force_login(wereld.anderen[rol])
        assert "2026-" not in client.get(WERK).text.split("<main")[1].replace(f"{timezone.localdate():%Y}-", "2026-"), (
            rol
        )


@pytest.mark.parametrize("rol", [Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.LEERPLICHT, Rol.AUDITOR, Rol.BEHEERDER])
def test_roles_without_pupils_get_a_friendly_page(client, wereld, rol):
    w.make_ingediend(wereld)
    client.force_login(wereld[rol])
    response = client.get(WERK)
    assert response.status_code == 200
    assert "Dit vindt u hier" in response.text
    assert client.post(ZOEK, {"q": "a"}).status_code == 403


def test_someone_without_a_role_is_told_so(client, wereld):
    client.force_login(f.GebruikerFactory())
    assert "U hebt nu geen rol" in client.get(WERK).text


@pytest.mark.parametrize(
    "rol",
    [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.BESTUURDER, Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.CVT_LID, Rol.CVT_VOORZITTER,
     Rol.CONSULENT, Rol.DIRECTEUR],
)  # fmt: skip
@pytest.mark.parametrize("aantal", [1, 30])
def test_number_of_queries_does_not_grow(client, wereld, rol, aantal, django_assert_max_num_queries):
    make_zaken(wereld, aantal)
    client.force_login(wereld[rol])
    client.get(WERK)
    for url, titel in ((WERK, "Mijn werk"), (HELP, "Help"), (client.post(ZOEK, {"q": "achternaam"}).url, "Zoeken")):
        # 24 for a directeur: three for who it is, four for the transaction with its wall and history and two more for the
        # savepoint that the outermost transaction is inside a test; then each room asks once for what is its own:
        # consultations, budgets, distributions, reports, quick money, roles that wait or are new, the yearly review, two
        # of the law and the terms of absence, absence itself, kinds with what ends and waits for a judgement, requests
        # and those of them that are shown with what one fills in for a school, what failed in the background, and
        # whether one may start a request at all.
        with django_assert_max_num_queries(24, info=f"{rol} {url}"):
            page = client.get(url)
        assert read_title(page) == titel


@stand
def make_zaken(wereld, aantal):
    """One on the agenda, the others waiting for the akkoord of the school."""
    w.make_geagendeerd(wereld)
    for _ in range(aantal - 1):
        w.make_ter_akkoord(wereld, "BTV")


def test_a_part_shows_the_first_and_counts_them_all(client, wereld):
    for _ in range(22):
        w.make_concept(wereld, compleet=False)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    (vak,) = client.get(WERK).context["vakken"]
    # and the monthly confirmation of thuiszitters
    assert [len(vak.regels), vak.totaal] == [PER_GROEP + 1, 22 + 1]
    lijst = f"{reverse('toewijzing:aanvragen')}?status=lopend"
    assert [(rest.aantal, rest.url) for rest in vak.rest] == [(22 - PER_GROEP, lijst)]


# --- search ---------------------------------------------------------------------------------------------------------


def test_search_finds_pupil_and_request_within_what_one_sees(client, wereld):
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Fenna", achternaam="Zwanenburg")
    aanvraag = w.make_ingediend(wereld, leerling=leerling)
    for rol, found in ((Rol.ZORGCOORDINATOR, True), (Rol.SECRETARIS, True), (Rol.CVT_LID, False)):
        client.force_login(wereld[rol])
        assert ("Fenna Zwanenburg" in client.post(ZOEK, {"q": "zwanenburg"}, follow=True).text) is found, rol
    client.force_login(wereld.anderen[Rol.ZORGCOORDINATOR])
    assert "Fenna" not in client.post(ZOEK, {"q": "zwanenburg"}, follow=True).text.split("<main")[1]
    assert client.post(ZOEK, {"q": aanvraag.nummer}, follow=True).status_code == 200


def test_whole_number_goes_straight_to_the_request(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    response = client.post(ZOEK, {"q": f" {aanvraag.nummer} "}, follow=True)
    assert response.redirect_chain[-1][0] == reverse("toewijzing:aanvraag", args=[aanvraag.nummer])


@pytest.mark.parametrize("tekst", ["", "%", "'; drop table x", "\x00", "x" * 500, "<script>alert(1)</script>"])
def test_hostile_search(client, wereld, tekst):
    client.force_login(wereld[Rol.SECRETARIS])
    response = client.post(ZOEK, {"q": tekst}, follow=True)
    assert response.status_code == 200
    assert "<script>alert" not in response.text


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uur", "groet"), [(5, "Goedenacht"), (9, "Goedemorgen"), (14, "Goedemiddag"), (20, "Goedenavond")]
)
def test_greeting(uur, groet):
    assert greet("Fatima", datetime(2026, 11, 22, uur)) == f"{groet}, Fatima"
    assert greet("", datetime(2026, 11, 22, uur)) == groet


@pytest.mark.parametrize(
    ("tekst", "aanspreek"),
    [
        ("Dr. Fatima el Amrani", "Fatima"), ("dr. F. Yilmaz", "F. Yilmaz"), ("mw. drs. Anna de Boer", "Anna"),
        ("Mr. Bo", "Bo"), ("J de Vries", "J de Vries"), ("Dr.", "Dr."), ("Ing Peters", "Peters"), ("Heerke Vos", "Heerke"),
    ],
)  # fmt: skip
def test_greeting_leaves_titles_out_and_keeps_the_whole_name_after_initials(tekst, aanspreek):
    assert greet(split_naam(tekst).aanspreek, datetime(2026, 11, 22, 9)) == f"Goedemorgen, {aanspreek}"


def test_menu_opens_a_list_without_the_filter_of_the_last_time(client, wereld):
    w.make_ingediend(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    lijst = reverse("toewijzing:aanvragen")
    client.get(f"{lijst}?status=afgerond")
    assert client.get(lijst).url == f"{lijst}?status=afgerond&vorige=1"
    page = client.get("/").text
    assert f'href="{lijst}?wis=1"' in page
    assert client.get(f"{lijst}?wis=1").url == lijst
    assert client.get(lijst).status_code == 200


# --- OPP's ----------------------------------------------------------------------------------------------------------


def test_an_opp_that_is_due_stands_on_the_first_page_of_the_own_zorgcoordinator(client, wereld):
    opp = opps.make_concept(wereld)
    with as_eigenaar():
        type(opp).objects.filter(pk=opp.pk).update(uiterlijk_op=timezone.localdate() - timedelta(days=1))
    url = reverse("opp:opp", args=[opp.nummer])
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    (te_laat, _) = client.get(WERK).context["vakken"]
    assert [(regel.url, "had gemoeten" in regel.stand) for regel in te_laat.regels] == [(url, True)]
    for other in (wereld[Rol.SECRETARIS], wereld.anderen[Rol.ZORGCOORDINATOR]):
        client.force_login(other)
        assert url not in client.get(WERK).text


# --- bezwaren -------------------------------------------------------------------------------------------------------


def bezwaarregels(client, user):
    """{part: [(what it says, button)]} of the lines about a bezwaar."""
    client.force_login(user)
    vakken = client.get(WERK).context["vakken"]
    found = {
        vak.titel: [(regel.stand, regel.knop, regel.knop_url) for regel in vak.regels if "bezwaar ·" in regel.stand]
        for vak in vakken
    }
    return {titel: regels for titel, regels in found.items() if regels}


def test_bezwaar_stands_on_its_next_date_for_whose_step_it_is(client, wereld):
    late = bz.make_bezwaar(wereld)  # received twenty days ago: sent on six days ago at the latest
    soon = bz.make_bezwaar(wereld, ontvangen_op=bz.dag(10))
    advice = bz.make_doorgezonden(wereld)
    ready = bz.make_geadviseerd(wereld)
    bz.make_beslist(wereld)
    bz.make_ingetrokken(wereld)
    secretaris = bezwaarregels(client, wereld[Rol.SECRETARIS])
    assert {titel: [knop for _, knop, _ in regels] for titel, regels in secretaris.items()} == {
        "Te laat": ["Leg vast"], "Deze week": ["Leg vast"], "Wacht op anderen": ["", ""],
    }  # fmt: skip
    assert secretaris["Te laat"][0][0].startswith("bezwaar · zend door aan de bezwaaradviescommissie, had gemoeten op")
    assert secretaris["Te laat"][0][2].endswith(f"/bezwaren/{late.pk}/doorzenden/")
    assert secretaris["Deze week"][0][2].endswith(f"/bezwaren/{soon.pk}/doorzenden/")
    assert {url.split("/")[-3] for _, _, url in secretaris["Wacht op anderen"]} == {str(advice.pk), str(ready.pk)}
    for user in (
        wereld[Rol.DIRECTEUR],
        wereld[Rol.ZORGCOORDINATOR],
        wereld[Rol.CONSULENT],
        wereld.anderen[Rol.SECRETARIS],
    ):
        assert bezwaarregels(client, user) == {}


def test_number_of_queries_does_not_grow_with_bezwaren(client, wereld, django_assert_max_num_queries):
    besluit = bz.make_besluit(wereld)
    for naam in "abcd":
        bz.make_bezwaar(wereld, besluit, indiener="ander", indiener_naam=naam)
    client.force_login(wereld[Rol.SECRETARIS])
    client.get(WERK)
    # Five for the secretaris: consultations, quick money, cases that stand provisionally on an agenda, what one fills in
    # for a school, and whether one may start such a thing.
    with django_assert_max_num_queries(23):
        assert client.get(WERK).text.count("bezwaar ·") == 4
