"""The form of a request is kept while it is typed."""

import pytest

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.pagina import read_form
from tests.rollen import as_eigenaar
from tests.toewijzing.test_views_formulier import bewaar, stap


def test_autosave_saves_only_the_changed_field(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    response = bewaar(
        zorg, aanvraag, "vraag", veld="gevraagde_categorie", gevraagde_categorie="3", **{"was-gevraagde_categorie": "1"}
    )
    assert response.status_code == 200
    assert set(response.json()) == {"bewaard_op"}
    assert w.reload(aanvraag).gevraagde_categorie == 3
    assert w.reload(aanvraag).gevraagd_van == w.BEGIN


def test_autosave_over_newer_text_shows_both_and_loses_neither(zorg, wereld, client):
    aanvraag = w.make_concept(wereld)
    oud = aanvraag.antwoorden["gedaan"]
    collega = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.school, naam="Fatima el Amrani")
    client.force_login(collega)
    bewaar(
        client,
        aanvraag,
        "onderbouwing",
        veld="antwoord_gedaan",
        antwoord_gedaan="Van Fatima",
        **{"was-antwoord_gedaan": oud},
    )
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    mine = {"veld": "antwoord_gedaan", "antwoord_gedaan": "Van mij", "was-antwoord_gedaan": oud}
    response = bewaar(client, aanvraag, "onderbouwing", **mine)
    conflict = response.json()["conflict"]["antwoord_gedaan"]
    assert response.status_code == 409
    assert (conflict["hunne"], conflict["mijne"], conflict["door"]) == ("Van Fatima", "Van mij", "Fatima el Amrani")
    assert w.reload(aanvraag).antwoorden["gedaan"] == "Van Fatima"
    assert bewaar(client, aanvraag, "onderbouwing", overschrijf="antwoord_gedaan", **mine).status_code == 200
    assert w.reload(aanvraag).antwoorden["gedaan"] == "Van mij"


def test_sending_the_step_over_newer_text_shows_both(zorg, wereld, client):
    aanvraag = w.make_concept(wereld)
    oud = aanvraag.antwoorden["gedaan"]
    collega = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.school, naam="Fatima el Amrani")
    client.force_login(collega)
    bewaar(
        client,
        aanvraag,
        "onderbouwing",
        veld="antwoord_gedaan",
        antwoord_gedaan="Van Fatima",
        **{"was-antwoord_gedaan": oud},
    )
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    response = client.post(
        stap(aanvraag, "onderbouwing"),
        {"antwoord_gedaan": "Van mij", "was-antwoord_gedaan": oud, "antwoord_waarom": "Ja."},
    )
    assert response.status_code == 409
    assert "Van Fatima" in response.text
    assert "Van mij" in response.text
    assert "Fatima el Amrani" in response.text
    assert w.reload(aanvraag).antwoorden["gedaan"] == "Van Fatima"


def test_own_autosave_is_no_conflict_when_the_step_is_sent(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    oud = aanvraag.antwoorden["gedaan"]
    bewaar(
        zorg, aanvraag, "onderbouwing", veld="antwoord_gedaan", antwoord_gedaan="Half", **{"was-antwoord_gedaan": oud}
    )
    assert (
        zorg.post(stap(aanvraag, "onderbouwing"), {"antwoord_gedaan": "Heel", "was-antwoord_gedaan": oud}).status_code
        == 302
    )
    assert w.reload(aanvraag).antwoorden["gedaan"] == "Heel"


def test_autosave_after_a_refused_form_is_no_conflict_with_ones_own_typing(zorg, wereld):
    aanvraag = w.make_concept(wereld, "BTV")
    before = read_form(zorg.get(stap(aanvraag, "vraag")))
    bewaar(zorg, aanvraag, "vraag", veld="gevraagde_weken", gevraagde_weken="9", **{"was-gevraagde_weken": "12"})
    refused = zorg.post(stap(aanvraag, "vraag"), {**before, "gevraagde_weken": "99"})
    shown = read_form(refused)

    assert (refused.status_code, shown["gevraagde_weken"], shown["was-gevraagde_weken"]) == (400, ["99"], ["9"])
    for known in ("99", "12", "9"):  # what an older or a newer page of this person knew
        own = {"gevraagde_weken": "11", "was-gevraagde_weken": known}
        assert bewaar(zorg, aanvraag, "vraag", veld="gevraagde_weken", **own).status_code == 200, known
    assert w.reload(aanvraag).gevraagde_weken == 11


def test_autosave_of_a_field_that_goes_back_to_what_it_was_is_saved(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    oud = aanvraag.antwoorden["gedaan"]
    for text, known in (("Half", oud), (oud, "Half")):
        bewaar(
            zorg,
            aanvraag,
            "onderbouwing",
            veld="antwoord_gedaan",
            antwoord_gedaan=text,
            **{"was-antwoord_gedaan": known},
        )
    assert w.reload(aanvraag).antwoorden["gedaan"] == oud


def test_what_parents_and_pupil_say_is_kept_while_typing_and_recorded_when_sent(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    gezag = f.GezagdragerFactory(leerling=aanvraag.leerling)
    for name, value in (("leerling-inhoud", "Ik wil in een kleine klas."), ("leerling-standpunt", "eens")):
        assert bewaar(zorg, aanvraag, "gehoord", veld=name, **{name: value, f"was-{name}": ""}).status_code == 200
    blok = zorg.get(stap(aanvraag, "gehoord")).context["blokken"][-1]
    assert (blok.form["inhoud"].value(), blok.form["standpunt"].value()) == ("Ik wil in een kleine klas.", "eens")
    with as_eigenaar():
        assert aanvraag.zienswijzen.count() == 0
    sent = {
        "leerling-wijze": "gesprek", "leerling-datum": "2026-03-02", "leerling-standpunt": "eens",
        "leerling-inhoud": "Ik wil in een kleine klas.", f"ouders-{gezag.pk}-wijze": "gesprek",
    }  # fmt: skip
    assert zorg.post(stap(aanvraag, "gehoord"), sent).status_code == 302
    with as_eigenaar():
        assert aanvraag.zienswijzen.get().inhoud == "Ik wil in een kleine klas."
    assert w.reload(aanvraag).klad == {}


def test_draft_over_newer_draft_shows_both(zorg, wereld, client):
    aanvraag = w.make_concept(wereld, compleet=False)
    client.force_login(f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.school, naam="Fatima el Amrani"))
    draft = {"veld": "leerling-inhoud", "was-leerling-inhoud": ""}
    bewaar(client, aanvraag, "gehoord", **draft, **{"leerling-inhoud": "Van Fatima"})
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    response = bewaar(client, aanvraag, "gehoord", **draft, **{"leerling-inhoud": "Van mij"})
    conflict = response.json()["conflict"]["leerling-inhoud"]
    assert response.status_code == 409
    assert (conflict["hunne"], conflict["mijne"], conflict["door"]) == ("Van Fatima", "Van mij", "Fatima el Amrani")


@pytest.mark.parametrize(
    "data", [{}, {"veld": "status", "status": "besloten"}, {"veld": "antwoord_onzin", "antwoord_onzin": "x"}]
)
def test_hostile_autosave_is_400_and_changes_nothing(zorg, wereld, data):
    aanvraag = w.make_concept(wereld)
    assert bewaar(zorg, aanvraag, "vraag", **data).status_code == 400
    assert w.reload(aanvraag).status == "concept"
