"""The pages of templates: who may do what, what is offered, what is kept, and a preview that shows nobody else's case."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leerlingen.models import Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_brieven_besluit import read_text
from tests.toewijzing.test_sjabloon import make, make_mail, read, submit, use
from toewijzing.models import Brief, Briefgegevens, Sjabloonblok, Sjabloonversie
from toewijzing.services import sjabloon as services

LIJST, NIEUW = reverse("toewijzing:sjablonen"), reverse("toewijzing:sjabloon_nieuw")


def log_in(gebruiker: Any) -> Client:
    client = Client()
    client.force_login(gebruiker)
    return client


def to(name: str, *args: Any) -> str:
    return reverse(f"toewijzing:{name}", args=args)


def get_eigen(versie: Sjabloonversie) -> Sjabloonblok:
    with as_eigenaar():
        return versie.blokken.get(vast="")


@pytest.fixture
def beheer(wereld: Any) -> Client:
    return log_in(wereld[Rol.BEHEERDER])


@pytest.fixture
def secretaris(wereld: Any) -> Client:
    return log_in(wereld[Rol.SECRETARIS])


# --- from nothing to a letter ---------------------------------------------------------------------------------------


def test_beheerder_writes_and_secretaris_puts_into_use_over_the_pages(
    wereld: Any, beheer: Client, secretaris: Client
) -> None:
    page = beheer.post(NIEUW, {"waarvoor": "toegekend", "soort_code": "TLV-PRO", "aan": "ouders"}, follow=True)
    versie = page.context["beeld"].versie
    assert [deel.blok.vast for deel in page.context["beeld"].blokken][:2] == ["opening", "overzicht"]

    form = {"kop": "Wat wij u aanraden", "voorwaarde": "tlv=ja", "tekst": "Dag ((roepnaam))."}
    page = beheer.post(to("sjabloonblok_nieuw", versie.pk), form, follow=True)
    assert "Alleen als er een TLV is gegeven." in page.text
    assert "<p>Dag Sem.</p>" in page.text
    beheer.post(to("sjabloonblok_actie", get_eigen(versie).pk, "omhoog"))
    assert "Leg voor" in page.text

    page = beheer.post(to("sjabloon_schrijven", versie.pk, "voorleggen"), follow=True)
    assert "Voorgelegd." in page.text
    assert "Voeg eigen tekst toe" not in page.text

    page = secretaris.get(to("sjabloonversie", versie.pk))
    assert "Neem in gebruik" in page.text
    page = secretaris.post(to("sjabloon_beoordelen", versie.pk, "gebruiken"), follow=True)
    assert "In gebruik. Brieven die al verstuurd zijn" in page.text
    assert read(versie).status == "in_gebruik"
    regels = secretaris.get(LIJST).context["brieven"]
    assert [regel.naam for regel in regels] == [
        "Toegekend · TLV praktijkonderwijs · de ouders, of de leerling die zelf beslist"
    ]


def test_given_back_tells_the_beheerder_why(wereld: Any, beheer: Client, secretaris: Client) -> None:
    versie = submit(wereld, make(wereld))
    url = to("sjabloon_beoordelen", versie.pk, "teruggeven")
    refused = secretaris.post(url, {"opmerking": "  "})
    assert (refused.status_code, read(versie).status) == (400, "voorgelegd")
    secretaris.post(url, {"opmerking": "Noem ook het steunpunt."})
    page = beheer.get(to("sjabloonversie", versie.pk))
    assert "Noem ook het steunpunt." in page.text
    assert "Voeg eigen tekst toe" in page.text


def test_new_version_shows_what_changed(wereld: Any, beheer: Client) -> None:
    first = use(wereld, make(wereld, "Oude zin."))
    page = beheer.post(to("sjabloonversie_nieuw", first.sjabloon_id), follow=True)
    versie = page.context["beeld"].versie
    beheer.post(
        to("sjabloonblok", get_eigen(versie).pk), {"kop": "Eigen kop", "voorwaarde": "", "tekst": "Nieuwe zin."}
    )
    page = beheer.get(to("sjabloonversie", versie.pk))
    assert "Verschil met versie 1" in page.text
    assert "Erbij: <ins>Nieuwe zin.</ins>" in page.text
    assert "Weg: <del>Oude zin.</del>" in page.text
    assert "Maak een nieuwe versie" not in page.text


def test_mail_is_written_and_shown_whole(wereld: Any, beheer: Client) -> None:
    page = beheer.post(NIEUW, {"waarvoor": "onvolledig"}, follow=True)
    versie = page.context["beeld"].versie
    form = {"kop": "Wij missen iets bij ((kenmerk))", "tekst": "Kijk mee met ((leerling))."}
    page = beheer.post(to("sjabloonblok", get_eigen(versie).pk), form, follow=True)
    assert "Het veld «leerling» bestaat niet." in page.text
    assert "Leg voor" not in page.text
    beheer.post(to("sjabloonblok", get_eigen(versie).pk), {**form, "tekst": "Kijk mee."})
    page = beheer.get(to("sjabloonversie", versie.pk))
    assert "Wij missen iets bij 2027-0012" in page.text
    assert "staat er in deze mail niet om wie het gaat" in page.text
    assert beheer.get(to("sjabloon_voorbeeld", versie.pk)).status_code == 404


# --- refused, and not lost ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "melding"),
    [
        ({"waarvoor": ""}, "Maak een keuze bij «Waarvoor is het sjabloon?»"),
        ({"waarvoor": "onvolledig", "aan": "ouders"}, "Een mail is er één voor alle soorten en ontvangers."),
        ({"waarvoor": "toegekend", "soort_code": "VREEMD"}, "VREEMD"),
        ({"waarvoor": "zomaar"}, "zomaar"),
    ],
)
def test_wrong_place_is_refused(beheer: Client, form: dict[str, str], melding: str) -> None:
    response = beheer.post(NIEUW, form)
    assert response.status_code == 400
    assert melding in response.text
    with as_eigenaar():
        assert not Sjabloonversie.objects.exists()


@pytest.mark.parametrize(
    ("form", "kept"),
    [
        ({"kop": "Kop", "tekst": ""}, "Kop"),
        ({"kop": "Kop", "tekst": "Getikt.", "voorwaarde": "maan=vol"}, "Getikt."),
        ({"kop": "", "tekst": "x" * 4001}, "x" * 4001),
        ({"kop": "k" * 151, "tekst": "Getikt."}, "Getikt."),
        ({"kop": "", "tekst": "Het nummer is 123456782."}, "Het nummer is 123456782."),
    ],
)
def test_what_was_typed_is_kept_when_it_is_refused(
    wereld: Any, beheer: Client, form: dict[str, str], kept: str
) -> None:
    versie = make(wereld)
    for url in (to("sjabloonblok_nieuw", versie.pk), to("sjabloonblok", get_eigen(versie).pk)):
        response = beheer.post(url, {"voorwaarde": "", **form})
        assert response.status_code == 400
        assert kept in response.text
    with as_eigenaar():
        assert versie.blokken.filter(vast="").count() == 1


def test_two_people_in_one_text_see_both(wereld: Any, beheer: Client) -> None:
    blok = get_eigen(make(wereld, "Zo was het."))
    with als(wereld[Rol.DIRECTEUR]) as by:
        services.update_blok(blok=blok, by=by, waarden={"tekst": "Van de ander."})
    form = {"kop": "Eigen kop", "was-kop": "Eigen kop", "voorwaarde": "", "was-voorwaarde": ""}
    response = beheer.post(to("sjabloonblok", blok.pk), {**form, "tekst": "Van mij.", "was-tekst": "Zo was het."})
    assert response.status_code == 400
    assert "Van de ander." in response.text
    assert "Van mij." in response.text


def test_what_would_be_refused_is_not_offered(wereld: Any, beheer: Client, secretaris: Client) -> None:
    versie = make(wereld, "Dag ((leerlng)).")
    page = beheer.get(to("sjabloonversie", versie.pk))
    assert "Blok 7 («Eigen kop»), regel 1:" in page.text
    assert "Bedoelt u «leerling»?" in page.text
    assert "Leg voor" not in page.text
    # Nor for somebody who wrote at it: the reason stands there instead.
    with als(wereld[Rol.SECRETARIS]) as by:
        services.update_blok(blok=get_eigen(versie), by=by, waarden={"tekst": "Dag."})
    submit(wereld, versie)
    page = secretaris.get(to("sjabloonversie", versie.pk))
    assert "U schreef zelf aan deze tekst. Iemand anders neemt hem in gebruik." in page.text
    assert "Neem in gebruik" not in page.text
    refused = secretaris.post(to("sjabloon_beoordelen", versie.pk, "gebruiken"), follow=True)
    assert "U schreef zelf aan deze tekst." in refused.text
    assert read(versie).status == "voorgelegd"


def test_buttons_move_only_what_can_be_moved(wereld: Any, beheer: Client) -> None:
    beeld = beheer.get(to("sjabloonversie", make(wereld).pk)).context["beeld"]
    can = {deel.blok.vast or "eigen": (deel.kan_omhoog, deel.kan_omlaag, deel.kan_weg) for deel in beeld.blokken}
    assert can["opening"] == can["ondertekening"] == (False, False, False)
    assert can["overzicht"] == (False, True, False)
    assert can["vervolg"] == (True, True, True)
    assert can["eigen"] == (True, False, True)


def test_beheerder_takes_a_version_away_that_nobody_judges(wereld: Any, beheer: Client) -> None:
    versie = submit(wereld, make(wereld))
    assert "Haal deze versie weg" in beheer.get(to("sjabloonversie", versie.pk)).text
    page = beheer.post(to("sjabloon_schrijven", versie.pk, "weghalen"), follow=True)
    assert (read(versie).status, "Haal deze versie weg" in page.text) == ("vervallen", False)
    assert "Maak een nieuwe versie" in page.text


# --- who ------------------------------------------------------------------------------------------------------------

SCHRIJVEN = [
    ("sjabloonversie_nieuw", ()), ("sjabloon_schrijven", ("voorleggen",)), ("sjabloon_schrijven", ("weghalen",)),
    ("sjabloon_vast", ()), ("sjabloonblok_nieuw", ()), ("sjabloonblok", ()), ("sjabloonblok_actie", ("weghalen",)),
]  # fmt: skip
OORDELEN = ("gebruiken", "teruggeven", "stoppen")


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol != Rol.BEHEERDER])
def test_nobody_but_the_beheerder_writes(wereld: Any, rol: str) -> None:
    versie = make(wereld)
    blok, client = get_eigen(versie), log_in(wereld[rol])
    ids = {"sjabloonversie_nieuw": versie.sjabloon_id, "sjabloonblok": blok.pk, "sjabloonblok_actie": blok.pk}
    codes = [client.post(to(name, ids.get(name, versie.pk), *rest)).status_code for name, rest in SCHRIJVEN]
    assert codes == [403] * len(SCHRIJVEN)
    assert client.post(NIEUW, {"waarvoor": "afgewezen"}).status_code == 403
    assert (read(versie).status, get_eigen(versie).tekst) == ("concept", blok.tekst)


@pytest.mark.parametrize("rol", [rol for rol in Rol.values if rol not in (Rol.SECRETARIS, Rol.DIRECTEUR)])
def test_nobody_but_secretaris_and_directeur_judges(wereld: Any, rol: str) -> None:
    versie = submit(wereld, make(wereld))
    client = log_in(wereld[rol])
    codes = [client.post(to("sjabloon_beoordelen", versie.pk, actie)).status_code for actie in OORDELEN]
    assert codes == [403] * 3
    assert read(versie).status == "voorgelegd"


def test_nobody_of_another_swv_writes_judges_or_reads(wereld: Any) -> None:
    versie = make(wereld, "Geheim van ons.")
    blok, andere = get_eigen(versie), log_in(wereld.anderen[Rol.BEHEERDER])
    ids = {"sjabloonversie_nieuw": versie.sjabloon_id, "sjabloonblok": blok.pk, "sjabloonblok_actie": blok.pk}
    codes = {andere.post(to(name, ids.get(name, versie.pk), *rest)).status_code for name, rest in SCHRIJVEN}
    submit(wereld, versie)
    judge = log_in(wereld.anderen[Rol.DIRECTEUR])
    codes |= {judge.post(to("sjabloon_beoordelen", versie.pk, actie)).status_code for actie in OORDELEN}
    codes |= {client.get(to("sjabloon_voorbeeld", versie.pk)).status_code for client in (andere, judge)}
    assert (codes, read(versie).status) == ({404}, "voorgelegd")


def test_role_that_ended_opens_nothing(wereld: Any, beheer: Client) -> None:
    versie = make(wereld)
    with as_eigenaar():
        wereld[Rol.BEHEERDER].lidmaatschap_set.update(tot=f.LANG_GELEDEN)
    assert {beheer.get(url).status_code for url in (LIJST, NIEUW, to("sjabloonversie", versie.pk))} == {403}


# --- preview --------------------------------------------------------------------------------------------------------


@contextmanager
def nothing_kept() -> Iterator[None]:
    with as_eigenaar():
        before = Brief.objects.count()
    yield
    with as_eigenaar():
        assert Brief.objects.count() == before


def test_preview_with_a_real_case_has_its_names_and_the_mark_and_is_not_kept(wereld: Any, secretaris: Client) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Sem", achternaam="Dijk")
    aanvraag = w.make_besloten(wereld, "TLV-PRO", leerling=leerling)
    versie = make(wereld, "Dag ((roepnaam)), nummer ((tlvnummer)).")
    with nothing_kept():
        response = secretaris.get(to("sjabloon_voorbeeld", versie.pk), {"nummer": aanvraag.nummer})
    text = read_text(response.content)
    assert response["Content-Type"] == "application/pdf"
    assert "Dag Sem, nummer VO2704-000001." in text
    assert "VOORBEELD" in text
    assert "Voorbeeld, geen besluit" in text
    with as_eigenaar():
        assert Inzage.objects.filter(leerling=leerling, gebruiker=wereld[Rol.SECRETARIS], pagina="brief").count() == 1


def test_preview_with_a_case_that_is_not_decided_shows_what_it_would_be(wereld: Any, secretaris: Client) -> None:
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    versie = make(wereld, "Niet gegeven: ((soort)).", uitkomst="afgewezen")
    text = read_text(secretaris.get(to("sjabloon_voorbeeld", versie.pk), {"nummer": aanvraag.nummer}).content)
    assert f"Niet gegeven: {aanvraag.soort.naam}." in text
    assert "Hier staat waarom zo besloten is." in text
    assert f"{wereld[Rol.SECRETARIS].naam} secretaris Deze brief is met de computer gemaakt" in text


def test_preview_with_a_case_one_may_not_open_is_404(wereld: Any, beheer: Client, secretaris: Client) -> None:
    versie = make(wereld)
    eigen = w.make_ingediend(wereld, "MAATWERK-I")
    concept = w.make_concept(wereld, "BTV")
    with als(wereld.anderen[Rol.BEHEERDER]) as by:
        vreemd = services.create_sjabloon(swv=wereld.ander_swv, by=by, uitkomst="toegekend")
    url, ander = to("sjabloon_voorbeeld", versie.pk), log_in(wereld.anderen[Rol.SECRETARIS])
    # Not of this swv, not sent to it yet, not there at all, and for the beheerder, who sees no pupils, none.
    assert ander.get(to("sjabloon_voorbeeld", vreemd.pk), {"nummer": eigen.nummer}).status_code == 404
    assert [secretaris.get(url, {"nummer": nummer}).status_code for nummer in (concept.nummer, "2027-9999")] == [
        404,
        404,
    ]
    assert beheer.get(url, {"nummer": eigen.nummer}).status_code == 404
    assert secretaris.get(url, {"nummer": eigen.nummer}).status_code == 200


def test_preview_for_an_addressee_that_a_case_has_not_says_so(wereld: Any, secretaris: Client) -> None:
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    versie = make(wereld, uitkomst="toegekend", aan="ontvangende_school")
    page = secretaris.get(to("sjabloon_voorbeeld", versie.pk), {"nummer": aanvraag.nummer}, follow=True)
    assert "Deze zaak heeft geen brief voor de ontvangende school. Kies een andere zaak." in page.text


@pytest.mark.parametrize("uitkomst", ["toegekend", "afgewezen", "buiten_behandeling"])
def test_preview_with_an_invented_case_shows_every_own_text(wereld: Any, beheer: Client, uitkomst: str) -> None:
    versie = make(wereld, "Over ((leerling)).", "ouders=oneens", uitkomst=uitkomst)
    text = read_text(beheer.get(to("sjabloon_voorbeeld", versie.pk)).content)
    assert "Over Sem van Dijk." in text
    assert "VOORBEELD" in text
    assert "bezwaar@swv.example" in text
    assert ("VO2704-000012" in text) is (uitkomst == "toegekend")


@pytest.mark.parametrize(
    ("als", "functie"), [("directeur", "directeur"), ("cvt_voorzitter", "voorzitter van de commissie")]
)
def test_preview_shows_the_signature_of_who_would_decide(
    wereld: Any, beheer: Client, secretaris: Client, als: str, functie: str
) -> None:
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    versie = make(wereld, uitkomst="afgewezen")
    url, signed = to("sjabloon_voorbeeld", versie.pk), f"Naam van wie beslist {functie} "
    assert signed in read_text(beheer.get(url, {"als": als}).content)
    assert signed in read_text(secretaris.get(url, {"als": als, "nummer": aanvraag.nummer}).content)
    assert signed not in read_text(beheer.get(url, {"als": "ouder"}).content)
    assert f"?als={als}" in beheer.get(to("sjabloonversie", versie.pk)).text


# --- colour ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kleur", "melding"),
    [
        ("#ffff00", "het contrast is 1,07 en moet minstens 4,5 zijn"),
        ("#777777", "het contrast is 4,47 en moet minstens 4,5 zijn"),
        ("rood", "Een kleur als #1f5f8b."),
        ("#767676", ""),
        ("", ""),
    ],
)
def test_colour_of_letters_can_be_read_on_white(wereld: Any, secretaris: Client, kleur: str, melding: str) -> None:
    with as_eigenaar():
        gegevens = Briefgegevens.objects.filter(swv=wereld.swv).values().get()
    form = {name: value for name, value in gegevens.items() if isinstance(value, str)} | {"kleur": kleur}
    response = secretaris.post(reverse("toewijzing:briefgegevens"), form)
    with as_eigenaar():
        stored = Briefgegevens.objects.get(swv=wereld.swv).kleur
    if melding:
        assert (response.status_code, melding in response.text, stored) == (400, True, "")
        assert kleur in response.text
    else:
        assert (response.status_code, stored) == (302, kleur)


# --- how a page is built --------------------------------------------------------------------------------------------


def count_queries(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(url).status_code == 200
    return len(queries)


def test_pages_ask_as_many_queries_for_one_as_for_thirty(wereld: Any, beheer: Client) -> None:
    versie = make(wereld)
    page = to("sjabloonversie", versie.pk)
    before = count_queries(beheer, LIJST), count_queries(beheer, page)
    with als(wereld[Rol.BEHEERDER]) as by:
        for number in range(30):
            services.add_blok(versie=versie, by=by, kop=f"Kop {number}", tekst="Dag ((leerling)).", voorwaarde="")
        for aan in ("ouders", "school", "ontvangende_school"):
            for uitkomst in ("toegekend", "afgewezen", "buiten_behandeling"):
                services.create_sjabloon(swv=wereld.swv, by=by, uitkomst=uitkomst, aan=aan)
    assert (count_queries(beheer, LIJST), count_queries(beheer, page)) == before


def test_every_button_says_which_part_it_is_about_and_every_part_is_named(wereld: Any, beheer: Client) -> None:
    page = beheer.get(to("sjabloonversie", make(wereld).pk)).text
    labels = re.findall(r'<section class="v-kaart" aria-labelledby="(blok-\d+)"', page)
    assert len(labels) == 8
    assert all(f'id="{label}"' in page for label in labels)
    assert 'Omlaag<span class="v-onzichtbaar"> blok 2</span>' in page
    names = re.findall(r"(Omhoog|Omlaag|Haal weg|Wijzig)<span[^>]*>([^<]+)</span>", page)
    assert len(names) == len(set(names))


def test_mail_templates_stand_apart_in_the_list(wereld: Any, secretaris: Client) -> None:
    make_mail(wereld, "onvolledig", "Wij missen iets", "Kijk mee.")
    page = secretaris.get(LIJST)
    assert [regel.naam for regel in page.context["mails"]] == ["Mail: Aanvulling gevraagd"]
    assert page.context["brieven"] == []
