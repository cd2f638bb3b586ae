"""Words about a request: every status has a sentence, tiles follow the route, terms say how long."""

from datetime import date, timedelta

import pytest

from swv.kern.termijnen import Beslistermijn
from toewijzing.enums import Status
from toewijzing.presentatie.fase import get_fasen
from toewijzing.presentatie.stand import BADGES, Kijker, Stand, describe_state, get_badge
from toewijzing.presentatie.termijn import (
    describe_case_deadline,
    describe_deadline,
    describe_past_terms,
    describe_terms,
    suggest_begin,
)
from toewijzing.presentatie.tijdlijn import ZINNEN, describe_actor, describe_step
from toewijzing.workflow import AANVRAAG

VANDAAG = date(2026, 11, 22)


def make(status, kijker=Kijker.SWV, **facts):
    return Stand(status=status, kijker=kijker, vandaag=VANDAAG, **facts)


@pytest.mark.parametrize("status", Status.values)
@pytest.mark.parametrize("kijker", Kijker)
def test_every_status_has_a_sentence_for_everyone(status, kijker):
    zin = describe_state(make(status, kijker))
    assert zin.endswith(".")
    assert zin[0].isupper()
    assert "None" not in zin
    assert get_badge(status).label == Status(status).label


def test_every_step_has_a_sentence():
    assert set(ZINNEN) == {"aangemaakt", *(transition.name for transition in AANVRAAG.transitions)}
    assert set(BADGES) == set(Status)


@pytest.mark.parametrize(
    ("stand", "zin"),
    [
        (make("ter_akkoord", mag_akkoord_geven=True), "De aanvraag wacht op uw akkoord. Daarna gaat hij naar het samenwerkingsverband."),
        (make("concept"), "De school vult de aanvraag nog in. Het samenwerkingsverband ziet hem pas als de school hem indient."),
        (make("concept", akkoord_door="het bestuur"), "De school vult de aanvraag nog in. Het samenwerkingsverband ziet hem pas na akkoord van het bestuur."),
        (make("ingediend", compleet_op=VANDAAG, doet="controle", aan_zet="de consulent"), "De aanvraag is compleet. Nu kijkt de consulent ernaar."),
        (make("ingediend", compleet_op=VANDAAG, wacht_op=("het gevraagde bedrag",)), "De aanvraag is compleet. Hoe het verder gaat, hangt af van het gevraagde bedrag. Dat staat er nog niet."),
        (make("geadviseerd", doet="besluit", beslisser="de directeur", adviseur="de commissie"), "De commissie heeft advies gegeven. Nu beslist de directeur."),
        (make("geadviseerd", doet="besluit", beslisser="de directeur"), "Er is advies gegeven. Nu beslist de directeur."),
        (make("geadviseerd", doet="besluit", beslisser="de directeur", adviseur="«OTG»"), "«OTG» heeft advies gegeven. Nu beslist de directeur."),
        (make("geagendeerd", Kijker.SCHOOL, zitting_op=date(2026, 12, 3), orgaan="tafel", school_erbij=True), "«tafel» bespreekt de aanvraag op 3 december 2026. Uw school is daarbij."),
        (make("geagendeerd", zitting_op=date(2026, 12, 3)), "De commissie bespreekt de aanvraag op 3 december 2026."),
        (make("onvolledig", Kijker.SCHOOL, vraag_onderwerp="het OPP", vraag_tot=date(2026, 12, 1)), "Vul uiterlijk 1 december 2026 aan: het OPP."),
        (make("bij_deskundigen", adviezen_nodig=2, adviezen_binnen=1), "De deskundigen geven advies: 1 van 2 adviezen binnen."),
        (make("bij_deskundigen", Kijker.DESKUNDIGE, eigen_advies_uiterlijk=date(2026, 12, 1)), "Aan u is advies gevraagd. Onderteken het uiterlijk 1 december 2026."),
        (make("besloten", Kijker.SCHOOL), "Er is een besluit genomen. U leest het hier zodra de brief is verstuurd."),
        (make("besloten", Kijker.SCHOOL, uitkomst="toegekend", bekendgemaakt_op=VANDAAG), "Besluit: toegekend. De brief is verstuurd op 22 november 2026."),
    ],
)  # fmt: skip
def test_sentences(stand, zin):
    assert describe_state(stand) == zin


def names(stand):
    return [(fase.titel, fase.status) for fase in get_fasen(stand)]


def test_tiles_follow_the_route():
    whole = ("akkoord", "deskundigen", "zitting", "besluit")
    full = make("geagendeerd", weg=whole, doet="zitting", ontvangen_op=VANDAAG, compleet_op=VANDAAG)
    assert names(full) == [
        ("Aanvraag", "klaar"), ("Compleet", "klaar"), ("Deskundigen", "klaar"), ("Zitting", "bezig"), ("Besluit", "straks"),
        ("Brief", "straks"),
    ]  # fmt: skip
    short = make("ingediend", weg=("akkoord", "besluit"), doet="besluit", ontvangen_op=VANDAAG, compleet_op=VANDAAG)
    assert names(short) == [("Aanvraag", "klaar"), ("Compleet", "klaar"), ("Besluit", "bezig"), ("Brief", "straks")]
    assert names(make("concept"))[0] == ("Aanvraag", "bezig")
    assert {
        status for _, status in names(make("besloten", weg=whole, ontvangen_op=VANDAAG, bekendgemaakt_op=VANDAAG))
    } == {"klaar"}
    checked = make("ingediend", weg=("controle", "besluit"), doet="controle", ontvangen_op=VANDAAG, compleet_op=VANDAAG)
    assert names(checked)[1:4] == [("Compleet", "klaar"), ("Controle", "bezig"), ("Besluit", "straks")]
    waits = make("ingediend", weg=("besluit", "besluit"), wacht_op=("x",), ontvangen_op=VANDAAG, compleet_op=VANDAAG)
    assert names(waits)[2:] == [("Besluit", "bezig"), ("Brief", "straks")]
    withdrawn = names(make("ingetrokken", weg=("besluit",), ontvangen_op=VANDAAG))
    assert withdrawn == [
        ("Aanvraag", "klaar"),
        ("Compleet", "overgeslagen"),
        ("Besluit", "overgeslagen"),
        ("Brief", "overgeslagen"),
    ]


def test_tile_of_the_decision_has_both_ends():
    stand = make(
        "ingediend",
        weg=("besluit",),
        doet="besluit",
        ontvangen_op=VANDAAG,
        uiterlijk_op=date(2026, 12, 10),
        norm_op=date(2026, 12, 4),
    )
    tile = get_fasen(stand)[2]
    assert (tile.datum, tile.toelichting) == ("uiterlijk 10 dec 2026", "eigen norm 4 dec 2026")


@pytest.mark.parametrize(
    ("dagen", "woorden", "toon"),
    [(-10, "10 dagen te laat", "te-laat"), (-1, "1 dag te laat", "te-laat"), (0, "vandaag", "let-op"), (1, "morgen", "let-op"),
     (7, "nog 7 dagen", "let-op"), (8, "nog 8 dagen", "neutraal")],
)  # fmt: skip
def test_deadline_in_words(dagen, woorden, toon):
    deadline = describe_deadline(VANDAAG + timedelta(days=dagen), VANDAAG)
    assert (deadline.woorden, deadline.toon) == (woorden, toon)


def test_a_still_clock_presses_nobody():
    gisteren, morgen = VANDAAG - timedelta(days=1), VANDAAG + timedelta(days=1)
    assert describe_case_deadline("concept", gisteren, VANDAAG).woorden == ""
    assert describe_case_deadline("besloten", gisteren, VANDAAG).woorden == ""
    assert describe_case_deadline("onvolledig", gisteren, VANDAAG, vraag_tot=morgen).woorden == "staat stil"
    assert describe_case_deadline("onvolledig", morgen, VANDAAG, vraag_tot=gisteren).toon == "te-laat"


def test_term_box():
    termijn = Beslistermijn(date(2026, 12, 10), 10, date(2026, 11, 12), 8, 2)
    lines = describe_terms(termijn, date(2026, 12, 4), vandaag=VANDAAG)
    assert [(line.label, line.toelichting) for line in lines] == [
        ("Wettelijk uiterlijk", "8 weken, 2 weken verlengd, 10 dagen stil"), ("Klok staat stil", "10 dagen"), ("Eigen norm", ""),
    ]  # fmt: skip
    past = describe_past_terms(date(2026, 11, 20), date(2026, 12, 4), VANDAAG)
    assert [line.toon for line in past] == ["2 dagen te laat besloten", "gehaald: besloten op 22 nov 2026"]


def test_begin_is_proposed_on_a_working_day():
    assert suggest_begin(date(2027, 1, 4)) == date(2027, 1, 5)


def test_who_may_not_know_reads_from_which_side():
    assert describe_actor("advies_ondertekenen", "deskundige", "Wim", toon_naam=False) == "een deskundige"
    assert describe_actor("adviseren", "secretaris", "Petra", toon_naam=False) == "de commissie"
    assert describe_actor("agenderen", "cvt_voorzitter", "Karin", toon_naam=False) == "de commissie"
    assert describe_actor("indienen", "schoolleider", "Jeroen", toon_naam=False) == "Jeroen"
    assert describe_step("indienen", None, "de commissie").zin.startswith("De commissie gaf akkoord")
