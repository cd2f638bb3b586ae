"""The request form: new, steps, autosave, documents; nothing typed is lost and nothing is asked twice."""

import uuid
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from leerlingen.enums import Documentsoort
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.pagina import read_title
from tests.rollen import als, as_eigenaar
from toewijzing.enums import Vraagstap
from toewijzing.forms.aanvraag import AanvraagStapForm
from toewijzing.models import Aanvraag

NIEUW = reverse("toewijzing:nieuw")


def stap(aanvraag, naam):
    return reverse("toewijzing:stap", args=[aanvraag.nummer, naam])


def bewaar(client, aanvraag, naam, **data):
    return client.post(reverse("toewijzing:bewaar", args=[aanvraag.nummer, naam]), data)


# --- a new request --------------------------------------------------------------------------------------------------


def test_new_request_starts_with_a_concept_and_what_the_dossier_has(zorg, wereld):
    leerling = f.LeerlingFactory(school=wereld.school)
    f.DocumentFactory(
        leerling=leerling,
        soort=Documentsoort.ONDERZOEK,
        organisatie=wereld.school,
        toegevoegd_door=wereld[Rol.ZORGCOORDINATOR],
    )
    page = zorg.get(f"{NIEUW}?leerling={leerling.nummer}")
    assert "TLV voortgezet speciaal onderwijs" in page.text
    assert leerling.naam in page.text
    data = {"soort": wereld.soorten["TLV-VSO"].pk, "sleutel": page.context["form"].initial["sleutel"]}
    for _ in range(2):  # a double click makes one request
        response = zorg.post(f"{NIEUW}?leerling={leerling.nummer}", data)
    with as_eigenaar():
        aanvraag = Aanvraag.objects.get(leerling=leerling)
        assert aanvraag.bijlagen.count() == 1
    assert response.url == stap(aanvraag, "leerling")
    assert aanvraag.gevraagd_van > timezone.localdate()


def test_pupil_of_another_school_is_404(zorg, wereld):
    vreemd = f.LeerlingFactory(school=wereld.vso)
    assert zorg.get(f"{NIEUW}?leerling={vreemd.nummer}").status_code == 404
    data = {"soort": wereld.soorten["BTV"].pk, "sleutel": uuid.uuid4()}
    assert zorg.post(f"{NIEUW}?leerling={vreemd.nummer}", data).status_code == 404
    assert vreemd.naam not in zorg.post(NIEUW, {"tekst": vreemd.achternaam}, follow=True).text


@pytest.mark.parametrize(
    "data", [{}, {"soort": "abc", "sleutel": "abc"}, {"soort": "999999", "sleutel": "'; drop table"}]
)
def test_hostile_new_request_is_400(zorg, wereld, data):
    leerling = f.LeerlingFactory(school=wereld.school)
    response = zorg.post(f"{NIEUW}?leerling={leerling.nummer}", data)
    assert response.status_code == 400
    assert "Dit klopt nog niet" in response.text
    with as_eigenaar():
        assert not Aanvraag.objects.exists()


def test_kind_of_another_swv_is_refused(zorg, wereld):
    leerling = f.LeerlingFactory(school=wereld.school)
    vreemd = wereld.ander_swv.aanvraagsoorten.first()
    response = zorg.post(f"{NIEUW}?leerling={leerling.nummer}", {"soort": vreemd.pk, "sleutel": uuid.uuid4()})
    assert response.status_code == 400


def test_only_the_zorgcoordinator_starts(client, wereld):
    leerling = f.LeerlingFactory(school=wereld.school)
    for rol in (Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.DIRECTEUR, Rol.BEHEERDER):
        client.force_login(wereld[rol])
        assert client.get(f"{NIEUW}?leerling={leerling.nummer}").status_code == 403
    client.force_login(wereld[Rol.SCHOOLLEIDER])
    assert "Met de rol schoolleider begint u geen aanvraag. Dat doet de zorgcoördinator." in client.get(NIEUW).text


def test_request_from_a_dossier_asks_at_most_eight_fields(wereld):
    """Design 2.1. Heard are two parties with a day and an opinion each; the begin date is proposed."""
    for code in [code for code, soort in wereld.soorten.items() if soort.over_leerling]:
        aanvraag = w.make_concept(wereld, code, compleet=False)
        with als(wereld[Rol.ZORGCOORDINATOR]):
            asked = [
                name
                for name_of_step in (Vraagstap.VRAAG, Vraagstap.ONDERBOUWING)
                for name, field in AanvraagStapForm(aanvraag=aanvraag, stap=name_of_step).fields.items()
                if field.required and name != "gevraagd_van"
            ]
        assert len(asked) + 2 * len(("datum", "standpunt")) <= 8, (code, asked)


# --- steps ----------------------------------------------------------------------------------------------------------


def test_steps_of_another_school_are_404(client, wereld):
    aanvraag = w.make_concept(wereld)
    for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER):
        client.force_login(wereld.anderen[rol])
        for naam in Vraagstap.values:
            assert client.get(stap(aanvraag, naam)).status_code == 404
            assert client.post(stap(aanvraag, naam), {}).status_code == 404
        assert bewaar(client, aanvraag, "vraag", veld="gevraagde_categorie", gevraagde_categorie="3").status_code == 404


def test_steps_are_not_for_the_swv(client, wereld):
    aanvraag = w.make_onvolledig(wereld)
    client.force_login(wereld[Rol.SECRETARIS])
    assert client.get(stap(aanvraag, "vraag")).status_code == 403


@pytest.mark.parametrize("naam", Vraagstap.values)
@pytest.mark.parametrize("make", [w.make_concept, w.make_onvolledig])
def test_every_step_opens_within_its_queries(zorg, wereld, naam, make, django_assert_max_num_queries):
    aanvraag = make(wereld)
    zorg.get(stap(aanvraag, naam))
    with django_assert_max_num_queries(16):
        page = zorg.get(stap(aanvraag, naam))
    assert read_title(page) == f"{Vraagstap(naam).label}: {aanvraag.nummer}"


def test_step_saves_and_goes_on(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    data = {
        "gevraagde_categorie": "2",
        "gevraagd_van": "2027-08-01",
        "gevraagd_tot_en_met": "2028-07-31",
        "ontvangende_school": wereld.vso.pk,
    }
    assert zorg.post(stap(aanvraag, "vraag"), data).url == stap(aanvraag, "onderbouwing")
    saved = w.reload(aanvraag)
    assert (saved.gevraagde_categorie, saved.gevraagd_tot_en_met, saved.ontvangende_school_id) == (
        2,
        date(2028, 7, 31),
        wereld.vso.pk,
    )


def test_half_a_step_may_be_saved(zorg, wereld):
    aanvraag = w.make_concept(wereld, compleet=False)
    assert zorg.post(stap(aanvraag, "onderbouwing"), {"antwoord_gedaan": "Een begin."}).status_code == 302
    assert w.reload(aanvraag).antwoorden["gedaan"] == "Een begin."


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [("gevraagde_categorie", "9"), ("gevraagd_van", "31-02-2027"), ("gevraagd_tot_en_met", "2027-06-30"),
     ("ontvangende_school", "999999"), ("ontvangende_school", "' or 1=1")],
)  # fmt: skip
def test_wrong_value_is_400_and_keeps_what_was_typed(zorg, wereld, veld, waarde):
    aanvraag = w.make_concept(wereld)
    data = {"gevraagde_categorie": "1", "gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31", veld: waarde}
    response = zorg.post(stap(aanvraag, "vraag"), data)
    assert response.status_code == 400
    assert veld in response.context["form"].errors
    response = bewaar(zorg, aanvraag, "vraag", **{"veld": veld, veld: waarde})
    assert response.status_code == 400
    assert veld in response.json()["fouten"]


def test_end_before_begin_is_named_at_the_field(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    response = bewaar(zorg, aanvraag, "vraag", veld="gevraagd_van", gevraagd_van="2028-08-01")
    assert response.status_code == 400
    assert "gevraagd_tot_en_met" in response.json()["fouten"]


def test_too_long_and_bsn_are_refused_with_the_text_kept(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    response = zorg.post(
        stap(aanvraag, "onderbouwing"), {"antwoord_gedaan": "Nummer 111222333 staat hier.", "antwoord_waarom": "Ja."}
    )
    assert response.status_code == 400
    assert "Nummer 111222333 staat hier." in response.text
    again = {
        "antwoord_gedaan": "Nummer 111222333 staat hier.",
        "antwoord_waarom": "Ja.",
        "geen_bsn": "on",
        "geen_bsn_reden": "Een ordernummer.",
    }
    assert zorg.post(stap(aanvraag, "onderbouwing"), again).status_code == 302
    with as_eigenaar():
        assert ValsAlarm.objects.get().object_id == aanvraag.pk
    assert bewaar(zorg, aanvraag, "onderbouwing", veld="antwoord_waarom", antwoord_waarom="x" * 4001).status_code == 400


def test_request_that_left_is_not_to_be_changed(zorg, wereld):
    aanvraag = w.make_ter_akkoord(wereld)
    assert zorg.get(stap(aanvraag, "vraag")).url == reverse("toewijzing:aanvraag", args=[aanvraag.nummer])
    response = zorg.post(stap(aanvraag, "onderbouwing"), {"antwoord_gedaan": "Mijn lange tekst"})
    assert response.status_code == 409
    assert "Mijn lange tekst" in response.text
    response = bewaar(zorg, aanvraag, "onderbouwing", veld="antwoord_gedaan", antwoord_gedaan="Mijn lange tekst")
    assert response.status_code == 403
    assert "niet te wijzigen" in response.json()["reden"]


def test_unknown_step_is_404(zorg, wereld):
    aanvraag = w.make_concept(wereld)
    assert zorg.get(stap(aanvraag, "onzin")).status_code == 404
    assert bewaar(zorg, aanvraag, "documenten", veld="x").status_code == 404


def test_last_step_links_to_every_gap(zorg, wereld):
    leeg, compleet = w.make_concept(wereld, compleet=False), w.make_concept(wereld)
    text = zorg.get(stap(leeg, "controle")).text
    for naam in ("vraag", "onderbouwing", "gehoord", "documenten", "leerling"):
        assert text.count(stap(leeg, naam)) >= 2, naam
    assert reverse("toewijzing:actie", args=[leeg.nummer, "vraag_akkoord"]) not in text
    assert (
        reverse("toewijzing:actie", args=[compleet.nummer, "vraag_akkoord"])
        in zorg.get(stap(compleet, "controle")).text
    )


@pytest.mark.parametrize("bekend", [True, False])
def test_last_step_shows_the_school_where_the_pupil_would_go(zorg, wereld, bekend):
    aanvraag = w.make_concept(wereld)
    school = f.SchoolFactory(naam="De Overkant")
    with als(wereld[Rol.ZORGCOORDINATOR]):
        type(aanvraag).objects.filter(pk=aanvraag.pk).update(ontvangende_school=school if bekend else None)

    page = zorg.get(stap(aanvraag, "controle")).text

    wat = "De Overkant" if bekend else "nog niet bekend"
    assert f"<dt>Ontvangende school</dt><dd>{wat}</dd>" in page


@pytest.mark.parametrize(("rol", "mag"), [(Rol.ZORGCOORDINATOR, True), (Rol.SCHOOLLEIDER, False)])
def test_choice_of_a_pupil_leads_to_a_new_dossier_only_who_may_make_one(client, wereld, rol, mag):
    with as_eigenaar():
        wereld.soorten["BTV"].indieners = [rol]
        wereld.soorten["BTV"].save()
    client.force_login(wereld[rol])
    page = client.get(NIEUW)
    assert page.status_code == 200
    assert (reverse("leerlingen:nieuw") in page.text) == mag
    found = client.post(NIEUW, {"tekst": "Bestaat Niet"}, follow=True)
    assert "Geen leerling gevonden" in found.text
    assert (reverse("leerlingen:nieuw") in found.text) == mag
