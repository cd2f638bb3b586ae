"""The request form with typed questions and conditions: filling in, saving while typing, sending, and the API."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.api.conftest import make_client
from tests.opp import wereld as opps
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_views_formulier import bewaar, stap
from tests.toewijzing.versies import opened
from toewijzing.calculations.antwoord import BRON
from toewijzing.calculations.formulier import Voorwaarderegel
from toewijzing.enums import Antwoordbron
from toewijzing.models import Vraag
from toewijzing.queries.compleet import get_missing
from toewijzing.services.aanvraag import create_aanvraag
from toewijzing.services.formulierbeheer import Deelgegevens, save_item, save_vraag

pytestmark = pytest.mark.django_db
VANDAAG = timezone.localdate()
GISTEREN = VANDAAG - timedelta(days=1)
KOLOMMEN = [{"code": "wat", "naam": "Wat", "soort": "regel"}, {"code": "uren", "naam": "Uren", "soort": "getal"}]
OPTIES = [{"code": "gym", "naam": "Gymzaal"}, {"code": "bad", "naam": "Zwembad"}]
SOORTEN: dict[str, dict[str, Any]] = {
    "regel": {}, "getal": {"hoogst": 40, "eenheid": "uur"}, "bedrag": {}, "datum": {}, "ja_nee": {}, "keuze": {"opties": OPTIES},
    "keuzes": {"opties": OPTIES}, "tabel": {"kolommen": KOLOMMEN, "max_rijen": 3},
}  # fmt: skip


def ask(kind: Any, name: str, /, *regels: Voorwaarderegel, **kolommen: Any) -> Vraag:
    """One more question in this kind, as if its version were not in use yet."""
    columns = {"label": name, "stap": "onderbouwing", "soort": "tekst", "verplicht": True, **kolommen}
    with opened(kind):
        return save_vraag(soort=kind, gegevens=Deelgegevens(columns, list(regels)))


def need(kind: Any, name: str, /, *regels: Voorwaarderegel, **kolommen: Any) -> Any:
    columns = {"label": name, "soort": "eigen_document", "documentsoort": "", "verplicht": True, **kolommen}
    with opened(kind):
        return save_item(soort=kind, gegevens=Deelgegevens(columns, list(regels)))


@pytest.fixture
def api_van(wereld: Any) -> Any:
    return make_client(wereld[Rol.ZORGCOORDINATOR])


@pytest.fixture
def soort(wereld: Any) -> Any:
    return wereld.soorten["MAATWERK-I"]


@pytest.fixture
def alle(soort: Any) -> Any:
    """A kind with a question of every kind of answer, none of them required."""
    for naam, extra in SOORTEN.items():
        ask(soort, f"V {naam}", soort=naam, verplicht=False, **extra)
    return soort


@pytest.fixture
def hulp(soort: Any) -> Any:
    """Above € 5.000: is there help; and if so, who."""
    ask(soort, "Is er hulp", Voorwaarderegel("bedrag", "meer_dan", ("5000",)), soort="ja_nee")
    ask(soort, "Wie helpt", Voorwaarderegel("vraag:is_er_hulp", "is", ("ja",)), max_tekens=100)
    return soort


def set_answers(aanvraag: Any, **waarden: Any) -> Any:
    with as_eigenaar():
        aanvraag.antwoorden = {**aanvraag.antwoorden, **waarden.pop("antwoorden", {})}
        for name, value in waarden.items():
            setattr(aanvraag, name, value)
        aanvraag.save()
    return aanvraag


def find_missing(wereld: Any, aanvraag: Any) -> list[str]:
    with als(wereld[Rol.ZORGCOORDINATOR]):
        return [item.code for item in get_missing(w.reload(aanvraag), VANDAAG)]


# --- kinds of answer ------------------------------------------------------------------------------------------------

GOED = {
    "regel": ("Kort", "Kort"), "getal": ("12,5", "12.5"), "bedrag": ("1.234,50", "1234.5"), "datum": ("2026-12-03", "2026-12-03"),
    "ja_nee": ("nee", "nee"), "keuze": ("bad", "bad"), "keuzes": (["bad", "gym"], ["gym", "bad"]),
    "tabel": (["Hulp", "2,5", "", "", "Rust", "1"], [{"wat": "Hulp", "uren": "2.5"}, {"wat": "Rust", "uren": "1"}]),
}  # fmt: skip


@pytest.mark.parametrize("naam", sorted(GOED))
def test_answer_of_each_kind_is_saved_while_typing_and_shown_again(
    zorg: Any, wereld: Any, alle: Any, naam: str
) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    sent, stored = GOED[naam]
    veld = f"antwoord_v_{naam}"
    assert bewaar(zorg, aanvraag, "onderbouwing", veld=veld, **{veld: sent, f"was-{veld}": ""}).status_code == 200
    assert w.reload(aanvraag).antwoorden[f"v_{naam}"] == stored
    form = zorg.get(stap(aanvraag, "onderbouwing")).context["form"]
    again = form.get_stored(veld)
    assert bewaar(zorg, aanvraag, "onderbouwing", veld=veld, **{veld: again, f"was-{veld}": again}).status_code == 200
    assert w.reload(aanvraag).antwoorden[f"v_{naam}"] == stored


FOUT = {
    "getal": ("veel", "getal"), "bedrag": ("-", "bedrag"), "datum": ("31-2-2026", "datum"), "ja_nee": ("ooit", "Kies"),
    "keuze": ("zee", "Kies een van"), "keuzes": (["gym", "zee"], "Kies een van"), "regel": ("x" * 201, "200"),
    "tabel": (["A", "1"] * 4, "ten hoogste 3 rijen in; nu 4"),
}  # fmt: skip


@pytest.mark.parametrize("naam", sorted(FOUT))
def test_answer_that_does_not_fit_is_refused_at_its_field_and_the_old_one_stays(
    zorg: Any, wereld: Any, alle: Any, naam: str
) -> None:
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), antwoorden={f"v_{naam}": GOED[naam][1]})
    veld = f"antwoord_v_{naam}"
    sent, word = FOUT[naam]
    response = bewaar(zorg, aanvraag, "onderbouwing", veld=veld, **{veld: sent})
    assert response.status_code == 400
    assert word in " ".join(response.json()["fouten"][veld])
    page = zorg.post(stap(aanvraag, "onderbouwing"), {veld: sent, "antwoord_doel": "Een ander doel"})
    assert page.status_code == 400
    assert all(text in page.text for text in (sent if naam == "tabel" else []))  # every cell typed is still there
    assert w.reload(aanvraag).antwoorden[f"v_{naam}"] == GOED[naam][1]


def test_cell_that_moves_in_a_table_is_a_change_and_bsn_or_strange_signs_are_refused(
    zorg: Any, wereld: Any, alle: Any
) -> None:
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), antwoorden={"v_tabel": [{"wat": "7", "uren": ""}]})
    veld = "antwoord_v_tabel"
    known = {"veld": veld, f"was-{veld}": ["7", ""]}
    assert bewaar(zorg, aanvraag, "onderbouwing", **known, **{veld: ["", "7"]}).status_code == 200
    assert w.reload(aanvraag).antwoorden["v_tabel"] == [{"wat": "", "uren": "7"}]
    for cell, word in (("Kind 123456782", "burgerservicenummer"), ("a\u202eb", "teken")):
        response = bewaar(zorg, aanvraag, "onderbouwing", veld=veld, **{veld: [cell, ""]})
        assert (response.status_code, word in response.text.lower()) == (400, True), response.text


def test_typed_answers_read_as_words_on_the_case_page(zorg: Any, wereld: Any, alle: Any) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    set_answers(aanvraag, antwoorden={f"v_{naam}": stored for naam, (_, stored) in GOED.items()})
    for page in (
        zorg.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])),
        zorg.get(stap(aanvraag, "controle")),
    ):
        for text in ("12,5 uur", "€ 1.234,50", "3-12-2026", "Zwembad", "Gymzaal, Zwembad", "Wat: Hulp; Uren: 2,5"):
            assert text in page.text, text


# --- conditions -----------------------------------------------------------------------------------------------------


def test_question_is_shown_by_its_condition_and_not_required_as_long_as_that_is_not_known(
    zorg: Any, wereld: Any, hulp: Any
) -> None:
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), gevraagd_bedrag=None)
    assert "het gevraagde bedrag" in zorg.get(stap(aanvraag, "onderbouwing")).text
    assert find_missing(wereld, aanvraag) == ["veld:gevraagd_bedrag"]
    set_answers(aanvraag, gevraagd_bedrag=5000)
    assert "Is er hulp" not in zorg.get(stap(aanvraag, "onderbouwing")).text
    assert find_missing(wereld, aanvraag) == []
    set_answers(aanvraag, gevraagd_bedrag=6000)
    assert "Is er hulp" in zorg.get(stap(aanvraag, "onderbouwing")).text
    assert find_missing(wereld, aanvraag) == ["veld:is_er_hulp"]
    set_answers(aanvraag, antwoorden={"is_er_hulp": "ja"})
    assert find_missing(wereld, aanvraag) == ["veld:wie_helpt"]
    set_answers(aanvraag, antwoorden={"is_er_hulp": "nee"})
    assert find_missing(wereld, aanvraag) == []


def test_answer_that_brings_a_question_shows_the_step_once_more(zorg: Any, wereld: Any, hulp: Any) -> None:
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), gevraagd_bedrag=6000, antwoorden={"is_er_hulp": "nee"})
    page = stap(aanvraag, "onderbouwing")
    response = zorg.post(page, {"antwoord_is_er_hulp": "ja", "antwoord_doel": "Rust"})
    assert response.status_code == 200
    assert "Er is een vraag bij gekomen" in response.text
    assert w.reload(aanvraag).antwoorden["doel"] == "Rust"
    assert zorg.post(page, {"antwoord_is_er_hulp": "ja", "antwoord_doel": "Rust", "antwoord_wie_helpt": "Jan"}).status_code == 302  # fmt: skip


def test_hidden_answer_is_kept_while_typing_named_before_sending_and_gone_after_it(
    zorg: Any, wereld: Any, hulp: Any
) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    set_answers(aanvraag, gevraagd_bedrag=100, antwoorden={"is_er_hulp": "ja", "wie_helpt": "Geheime Jan"})
    page = zorg.get(stap(aanvraag, "controle")).text
    assert "Is er hulp, Wie helpt" in page
    assert "Geheime Jan" not in page
    w.step(wereld, aanvraag, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    assert w.reload(aanvraag).antwoorden["wie_helpt"] == "Geheime Jan"  # it may come back from the schoolleider
    w.step(wereld, aanvraag, "indienen", Rol.SCHOOLLEIDER)
    stored = w.reload(aanvraag).antwoorden
    assert {"is_er_hulp", "wie_helpt"} & set(stored) == set()
    assert stored["doel"]


def test_what_was_asked_when_it_was_sent_stays_to_be_read_whatever_changes_later(
    client: Any, wereld: Any, soort: Any
) -> None:
    ask(soort, "Zonder OPP", Voorwaarderegel("opp", "is", ("nee",)), verplicht=False)
    ask(soort, "Met OPP", Voorwaarderegel("opp", "is", ("ja",)), verplicht=False)
    aanvraag = w.make_ingediend(wereld, "MAATWERK-I")
    set_answers(aanvraag, antwoorden={"zonder_opp": "Dit schreef de school toen"})
    client.force_login(wereld[Rol.CONSULENT])
    page = client.get(reverse("toewijzing:aanvraag", args=[aanvraag.nummer])).text

    assert "Dit schreef de school toen" in page
    assert "Met OPP" not in page


@pytest.mark.parametrize(
    ("regel", "gevraagd"),
    [
        (Voorwaarderegel("schoolsoort", "is", ("vo",)), True), (Voorwaarderegel("schoolsoort", "is", ("bao",)), False),
        (Voorwaarderegel("leeftijd", "minstens", ("4",)), True), (Voorwaarderegel("leeftijd", "minder_dan", ("4",)), False),
        (Voorwaarderegel("aanleiding", "is", ("nieuw",)), True), (Voorwaarderegel("aanleiding", "is", ("verlenging",)), False),
        (Voorwaarderegel("opp", "is", ("ja",)), True), (Voorwaarderegel("opp", "is", ("nee",)), False),
    ],
)  # fmt: skip
def test_condition_on_what_the_dossier_knows(
    zorg: Any, wereld: Any, soort: Any, regel: Voorwaarderegel, gevraagd: bool
) -> None:
    ask(soort, "Alleen dan", regel)
    aanvraag = w.make_concept(wereld, "MAATWERK-I")

    assert ("Alleen dan" in zorg.get(stap(aanvraag, "onderbouwing")).text) == gevraagd


def test_form_of_forty_questions_takes_as_many_queries_as_of_four(zorg: Any, wereld: Any, hulp: Any) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")

    def count() -> list[int]:
        found = []
        for naam in ("vraag", "onderbouwing", "documenten", "controle"):
            zorg.get(stap(aanvraag, naam))
            with CaptureQueriesContext(connection) as queries:
                zorg.get(stap(aanvraag, naam))
            found.append(len(queries))
        return found

    before = count()
    for plek in range(36):
        ask(hulp, f"Vraag {plek}", Voorwaarderegel("vraag:is_er_hulp", "is", ("ja",)), verplicht=False)
    assert count() == before


# --- sources --------------------------------------------------------------------------------------------------------


def test_answer_is_taken_over_from_its_source_with_name_and_day_until_it_is_changed(
    zorg: Any, wereld: Any, soort: Any
) -> None:
    ask(soort, "Sinds wanneer", soort="datum", bron=Antwoordbron.DOSSIER_SINDS)
    ask(soort, "Wat al gedaan", bron=Antwoordbron.OPP_BASISONDERSTEUNING, max_tekens=300)
    ask(soort, "Hoe vaak", soort="getal", bron=Antwoordbron.VORIG)
    opp = opps.make_vastgesteld(wereld)
    first = w.make_concept(wereld, "MAATWERK-I", leerling=opp.leerling)
    assert set(first.antwoorden[BRON]) == {"sinds_wanneer", "wat_al_gedaan"}
    set_answers(first, antwoorden={"hoe_vaak": "3", "wat_al_gedaan": "Zelf geschreven"})
    w.step(wereld, first, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    w.step(wereld, first, "indienen", Rol.SCHOOLLEIDER)
    with als(wereld[Rol.ZORGCOORDINATOR]):
        second = create_aanvraag(
            leerling=first.leerling, soort=soort, school=wereld.school, by=wereld[Rol.ZORGCOORDINATOR], vandaag=VANDAAG
        )
    assert second.antwoorden["hoe_vaak"] == "3"
    assert second.antwoorden[BRON]["hoe_vaak"] == {
        "bron": "vorig", "naam": f"aanvraag {first.nummer}", "op": VANDAAG.isoformat(),
    }  # fmt: skip
    assert second.antwoorden["wat_al_gedaan"] == opps.TEKST["basisondersteuning"]
    assert second.antwoorden[BRON]["wat_al_gedaan"]["naam"] == "het OPP"
    page = stap(second, "onderbouwing")
    assert f"Overgenomen uit aanvraag {first.nummer}, van" in zorg.get(page).text
    bewaar(
        zorg, second, "onderbouwing", veld="antwoord_hoe_vaak", antwoord_hoe_vaak="4", **{"was-antwoord_hoe_vaak": "3"}
    )
    assert set(w.reload(second).antwoorden[BRON]) == {"sinds_wanneer", "wat_al_gedaan"}
    assert f"aanvraag {first.nummer}" not in zorg.get(page).text


def test_last_request_of_another_pupil_or_kind_is_no_source(wereld: Any, soort: Any) -> None:
    ask(soort, "Hoe vaak", bron=Antwoordbron.VORIG, verplicht=False)
    other = set_answers(w.make_concept(wereld, "MAATWERK-I"), antwoorden={"hoe_vaak": "Geheim van een ander"})
    w.step(wereld, other, "vraag_akkoord", Rol.ZORGCOORDINATOR)
    w.step(wereld, other, "indienen", Rol.SCHOOLLEIDER)

    assert "hoe_vaak" not in w.make_concept(wereld, "MAATWERK-I").antwoorden


# --- the checklist --------------------------------------------------------------------------------------------------


def test_own_kind_of_document_is_met_by_a_file_of_that_kind_and_one_of_the_alternatives_is_enough(
    zorg: Any, wereld: Any, soort: Any
) -> None:
    need(soort, "plan van aanpak", ondertekenaars=["ouders", "schoolleider"], groep="plan")
    need(soort, "verslag van de zorgtafel", groep="plan")
    need(soort, "offerte", Voorwaarderegel("bedrag", "meer_dan", ("5000",)))
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), gevraagd_bedrag=100)
    page = zorg.get(stap(aanvraag, "documenten")).text
    assert "ondertekend door ouders en schoolleider" in page
    assert "Eén van deze is genoeg. Voeg toe: plan van aanpak" in page
    assert "offerte" not in page.lower()
    assert find_missing(wereld, aanvraag) == ["groep:plan"]
    document = f.DocumentFactory(
        leerling=aanvraag.leerling,
        soort="overig",
        organisatie=wereld.school,
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )
    kies = reverse("toewijzing:document_kiezen", args=[aanvraag.nummer])
    assert zorg.post(kies, {"document": document.pk, "eigen_soort": "verslag_van_de_zorgtafel"}).status_code == 302
    assert find_missing(wereld, aanvraag) == []


def test_another_document_is_no_own_kind_and_an_unknown_kind_is_ignored(zorg: Any, wereld: Any, soort: Any) -> None:
    need(soort, "plan van aanpak")
    aanvraag = set_answers(w.make_concept(wereld, "MAATWERK-I"), gevraagd_bedrag=100)
    document = f.DocumentFactory(
        leerling=aanvraag.leerling,
        soort="overig",
        organisatie=wereld.school,
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )
    kies = reverse("toewijzing:document_kiezen", args=[aanvraag.nummer])
    assert zorg.post(kies, {"document": document.pk, "eigen_soort": "verzonnen"}).status_code == 302
    assert find_missing(wereld, aanvraag) == ["document:eigen:plan_van_aanpak"]


# --- the API --------------------------------------------------------------------------------------------------------


def test_api_reads_and_writes_typed_answers_and_refuses_per_field(api_van: Any, wereld: Any, alle: Any) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    page = f"/api/v1/aanvragen/{aanvraag.nummer}/"
    good = {"v_getal": 12.5, "v_ja_nee": True, "v_keuzes": ["bad"], "v_tabel": [{"wat": "Hulp", "uren": "2,5"}]}
    body = api_van.patch(page, {"antwoorden": good}).json()
    answers = {each["code"]: each["antwoord"] for each in body["vragen"]}
    assert [answers[code] for code in good] == ["12.5", "ja", ["bad"], [{"wat": "Hulp", "uren": "2.5"}]]
    bad = {"v_getal": "41", "v_keuze": "zee", "v_tabel": [{"wat": "x"}] * 4, "v_datum": "31-2-2026"}
    response = api_van.patch(page, {"antwoorden": bad})
    assert response.status_code == 400
    assert set(response.json()["fouten"]) == set(bad)
    assert w.reload(aanvraag).antwoorden["v_getal"] == "12.5"
    for hidden in ({"v_regel": 123456782}, {"v_tabel": [{"wat": "123456782"}]}, {"v_getal": 123456782.0}):
        assert api_van.patch(page, {"antwoorden": hidden}).status_code == 400, hidden


def test_dates_of_answers_stay_plausible(api_van: Any, wereld: Any, alle: Any) -> None:
    aanvraag = w.make_concept(wereld, "MAATWERK-I")
    page = f"/api/v1/aanvragen/{aanvraag.nummer}/"
    for dag, status in ((date(1066, 1, 1), 400), (VANDAAG, 200), (VANDAAG.replace(year=VANDAAG.year + 11), 400)):
        assert api_van.patch(page, {"antwoorden": {"v_datum": dag.isoformat()}}).status_code == status
