"""The page of a step when the case moved on: what changed is told, and nothing that was typed is lost."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from financien.begroten.workflow import BEGROTING
from financien.referentie.models import Telling
from financien.verdelen.services.verdeling import ANDERE_CIJFERS
from financien.verdelen.workflow import VERDELING
from rapportage.jaarverslag.presentatie.verslag import verslag_url
from rapportage.jaarverslag.workflow import JAARVERSLAG
from swv.kern.zaken.engine import execute_transition
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests import factories as f
from tests import wereld as w
from tests.financien import wereld as g
from tests.financien.begroten.begrotingen import make_begroting
from tests.kern.zaken.test_engine import ADVIES, UITSTEL
from tests.opp import wereld as o
from tests.pagina import read_form
from tests.rapportage.jaarverslag import wereld as j
from tests.rollen import als, as_eigenaar
from tests.thuiszitters import wereld as t
from tests.toewijzing.test_meetekenen import MEE
from tests.toewijzing.test_overgang import renew
from tests.toewijzing.test_overgang import start as begin_oude_regels
from tests.toewijzing.test_route_lopen import DIRECTEUR, give_route
from toewijzing.enums import Status
from toewijzing.workflow import AANVRAAG

WACHTWOORD = "een lang wachtwoord"
VRAAG = {"onderwerp": "Een lang verhaal", "uiterlijk": (timezone.localdate() + timedelta(days=7)).isoformat()}
GETYPT = {
    "oordeel": "toekennen", "categorie": "1", "gronden": "Mijn gronden", "waarom_geen_arrangement": "Al geprobeerd",
    "verklaart_onafhankelijk": "on", "wachtwoord": WACHTWOORD,
}  # fmt: skip


def send(client, user, zaak, actie, versie=None, **data):
    client.force_login(user)
    url = reverse("toewijzing:actie", args=[zaak.nummer, actie])
    return client.post(url, {"versie": zaak.versie if versie is None else versie, **data})


def test_form_stands_there_again_and_one_more_click_takes_the_step(client, wereld):
    aanvraag = w.make_ingediend(wereld)
    w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)
    collega = f.make_gebruiker(Rol.SECRETARIS, wereld.swv)
    response = send(client, collega, aanvraag, "vraag_aanvulling", **VRAAG)

    assert response.status_code == 409
    assert response.context["veranderd"][-1] == "De status is nu «bij de deskundigen»."
    assert response.context["veranderd"][0].startswith(f"{wereld[Rol.SECRETARIS].naam} verklaarde de aanvraag compleet")
    form = response.context["form"]
    assert {name: form[name].value() for name in VRAAG} == VRAAG
    assert form.errors == {}
    assert f'name="versie" value="{aanvraag.versie + 1}"' in response.text

    again = send(client, collega, aanvraag, "vraag_aanvulling", versie=aanvraag.versie + 1, **VRAAG)
    assert again.status_code == 302
    assert w.reload(aanvraag).status == Status.ONVOLLEDIG


def test_tick_and_choice_are_kept_and_the_password_is_not(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    over_een_week = timezone.localdate() + timedelta(days=7)
    w.step(wereld, aanvraag, "vraag_aanvulling", Rol.SECRETARIS, onderwerp="Het OPP", uiterlijk=over_een_week)
    w.step(wereld, aanvraag, "aanvullen", Rol.ZORGCOORDINATOR, reason="Het zit erbij.")
    w.step(wereld, aanvraag, "naar_deskundigen", Rol.SECRETARIS)
    response = send(client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", **GETYPT)

    assert response.status_code == 409
    form = response.context["form"]
    assert (form["oordeel"].value(), form["verklaart_onafhankelijk"].value()) == ("toekennen", True)
    assert form["wachtwoord"].value() is None
    assert WACHTWOORD not in response.text
    assert "Uw wachtwoord bewaren we niet" in response.text


def test_step_that_is_over_lists_what_was_typed_as_people_read_it(client, wereld):
    aanvraag = w.make_adviezen_binnen(wereld)
    w.step(wereld, aanvraag, "agenderen", Rol.SECRETARIS, zitting=w.make_zitting(wereld))
    response = send(
        client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", versie=aanvraag.versie - 2, **GETYPT
    )
    assert response.status_code == 302, "this very step was taken on that version"

    response = send(client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", **GETYPT)
    assert response.status_code == 409
    typed = dict(response.context["ingevuld"])
    assert typed == {
        "Wat adviseert u?": "toekennen", "Categorie": "1 (laag)", "Waarop steunt uw advies?": "Mijn gronden",
        "Waarom is lichtere steun niet genoeg?": "Al geprobeerd",
        "Ik ben niet betrokken bij de aanvraag, bij de begeleiding van de leerling of bij het besluit.": "ja",
    }  # fmt: skip
    assert WACHTWOORD not in response.text
    assert "De status is nu «op de agenda»." in response.text


def test_choice_that_is_gone_is_said_and_no_number_is_shown(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(
        wereld,
        aanvraag,
        "vraag_aanvulling",
        Rol.SECRETARIS,
        onderwerp="OPP",
        uiterlijk=timezone.localdate() + timedelta(days=3),
    )
    collega = f.make_gebruiker(Rol.SECRETARIS, wereld.swv)
    response = send(client, collega, aanvraag, "deskundige_intrekken", deskundige="999999", reason="Ziek.")

    assert response.status_code == 409
    assert dict(response.context["ingevuld"]) == {"Deskundige": "(deze keuze is er niet meer)", "Waarom?": "Ziek."}


def test_second_expert_signs_over_the_page_beside_the_first(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "advies_ondertekenen", "deskundige_extern", **ADVIES)
    response = send(client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", **GETYPT)

    assert response.status_code == 302
    assert w.reload(aanvraag).adviezen_binnen == 2


def test_uitstel_of_the_secretaris_does_not_take_the_text_of_the_expert(client, wereld):
    aanvraag = w.make_bij_deskundigen(wereld)
    w.step(wereld, aanvraag, "uitstel_vastleggen", Rol.SECRETARIS, **UITSTEL)

    assert send(client, wereld[Rol.DESKUNDIGE], aanvraag, "advies_ondertekenen", **GETYPT).status_code == 302


def test_text_of_an_opp_that_changed_keeps_what_was_typed_with_the_new_fingerprint(client, wereld):
    opp = o.make_concept(wereld)
    user = wereld[Rol.ZORGCOORDINATOR]
    client.force_login(user)
    url = reverse("opp:actie", args=[opp.nummer, "bespreken"])
    data = {**o.gesprek(), "tekst": "Wat we bespraken", "versie": opp.versie, "hash": "0" * 64}
    response = client.post(url, data)

    assert response.status_code == 409
    form = response.context["form"]
    assert form["tekst"].value() == "Wat we bespraken"
    assert response.context["delen"]
    again = client.post(url, {**data, "hash": form["hash"].value()})
    assert again.status_code == 302


def test_evaluation_that_asks_for_a_change_starts_it_once(client, wereld):
    opp = o.make_vastgesteld(wereld)
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    url = reverse("opp:actie", args=[opp.nummer, "evalueren"])
    form = client.get(url).context["form"]
    resultaten = {name: field.initial for name, field in form.fields.items() if name.startswith("resultaat_")}
    data = {**o.gesprek(), **resultaten, "conclusie": "Het moet anders.", "vervolg": "bijstellen", "versie": opp.versie}
    results = [client.post(url, data) for _ in range(2)]

    assert [response.status_code for response in results] == [302, 302]
    assert results[0].url == reverse("opp:tekst", args=[opp.nummer])
    fresh = o.reload(opp)
    assert (fresh.status, fresh.versie) == ("bijgesteld", opp.versie + 2)


# --- heavy steps ------------------------------------------------------------------------------------------------------


def make_zonder_akkoord(wereld):
    """A concept of a kind for which nobody of the school has to agree."""
    give_route(wereld, "MAATWERK-I", DIRECTEUR)
    return w.make_concept(wereld, "MAATWERK-I")


def make_met_consulent(wereld):
    """A concept of a kind for which the consulent of the school signs along before it is sent."""
    give_route(wereld, "MAATWERK-I", MEE, DIRECTEUR)
    return w.make_concept(wereld, "MAATWERK-I")


def make_bij_consulent(wereld):
    """The same, laid before the consulent."""
    return w.step(wereld, make_met_consulent(wereld), "voorleggen_consulent", Rol.ZORGCOORDINATOR)


def make_met_nieuwe_regels(wereld):
    """A running request of a kind that has a newer version."""
    zaak = begin_oude_regels(wereld)
    renew(wereld, "MAATWERK-I")
    return zaak


@pytest.mark.parametrize("name", [transition.name for transition in AANVRAAG.transitions if transition.confirm])
def test_heavy_step_asks_before_it_is_taken(client, wereld, name):
    maken, wie = {
        "vraag_akkoord": (w.make_concept, Rol.ZORGCOORDINATOR),
        "meteen_indienen": (make_zonder_akkoord, Rol.ZORGCOORDINATOR),
        "indienen": (w.make_ter_akkoord, Rol.SCHOOLLEIDER),
        "buiten_behandeling_stellen": (w.make_vraag_verlopen, Rol.DIRECTEUR),
        "bekendmaken": (w.make_brieven_klaar, Rol.SECRETARIS),
        "intrekken": (w.make_concept, Rol.SCHOOLLEIDER),
        "overzetten": (make_met_nieuwe_regels, Rol.SECRETARIS),
        "voorleggen_consulent": (make_met_consulent, Rol.ZORGCOORDINATOR),
        "meetekenen_indienen": (make_bij_consulent, Rol.CONSULENT),
    }[name]
    aanvraag = maken(wereld)
    client.force_login(wereld[wie])
    response = client.get(reverse("toewijzing:actie", args=[aanvraag.nummer, name]))

    assert response.status_code == 200
    assert f'data-bevestig="{AANVRAAG.get(name).confirm}"' in response.text


def test_case_of_a_thuiszitter_that_closes_asks_first(client, wereld):
    zaak = t.make_actief(t.prepare(wereld))
    client.force_login(wereld[Rol.CONSULENT])
    response = client.get(reverse("thuiszitters:stap", args=[zaak.nummer, "geen_thuiszitter"]))

    assert 'data-bevestig="De zaak sluit en telt niet meer mee. Dit kunt u niet terugdraaien."' in response.text


def get_heavy(workflow):
    return {transition.name for transition in workflow.transitions if transition.confirm}


@pytest.mark.parametrize("name", sorted(get_heavy(BEGROTING)))
def test_heavy_step_of_a_budget_asks_before_it_is_taken(client, wereld, name):
    stand, wie = {"vaststellen": ("opr_ingestemd", Rol.DIRECTEUR), "intrekken": ("concept", Rol.CONTROLLER)}[name]
    begroting = make_begroting(wereld, stand)
    client.force_login(wereld[wie])
    response = client.get(reverse("financien:begroting_actie", args=[begroting.pk, name]))

    assert f'data-bevestig="{BEGROTING.get(name).confirm}"' in response.text


def test_adopting_a_distribution_asks_before_it_is_done(client, wereld):
    verdeling = g.make_gedeeld(g.add_money(wereld))
    client.force_login(wereld[Rol.DIRECTEUR])
    response = client.get(reverse("financien:verdeling_actie", args=[verdeling.pk, "vaststellen"]))

    assert get_heavy(VERDELING) == {"vaststellen"}
    assert f'data-bevestig="{VERDELING.get("vaststellen").confirm}"' in response.text


@pytest.mark.parametrize("name", sorted(get_heavy(JAARVERSLAG)))
def test_heavy_step_of_a_report_asks_on_the_page_of_the_report(client, wereld, name):
    stand, wie = {
        "opmaken": ("concept", j.CONTR),
        "goedkeuren": ("verklaard", j.RVT),
        "vaststellen": ("goedgekeurd", j.DIR),
        "openbaar_maken": ("gemaakt", j.DIR),
    }[name]
    verslag = j.make_verslag(j.add_auditors(wereld), stand)
    if name == "opmaken":
        verslag = j.step(wereld, verslag, "jaarrekening_toevoegen", j.CONTR)
    client.force_login(wereld[wie])
    response = client.get(verslag_url(verslag))

    assert f'data-bevestig="{JAARVERSLAG.get(name).confirm}"' in response.text


# --- money and report -------------------------------------------------------------------------------------------------


def test_conflict_on_a_distribution_says_what_changed_and_keeps_what_was_typed(client, wereld):
    verdeling = g.make_gedeeld(g.add_money(wereld))
    g.step(wereld, verdeling, "vaststellen", Rol.DIRECTEUR)
    client.force_login(wereld[Rol.CONTROLLER])
    url = reverse("financien:verdeling_actie", args=[verdeling.pk, "terughalen"])
    response = client.post(url, {"versie": verdeling.versie, "reason": "Er komt een telling bij."})

    assert response.status_code == 409
    assert response.context["veranderd"][0].startswith(f"{wereld[Rol.DIRECTEUR].naam} stelde de verdeling vast.")
    assert response.context["veranderd"][1:] == ["De status is nu «vastgesteld»."]
    assert response.context["ingevuld"] == [("Waarom?", "Er komt een telling bij.")]


def test_figures_that_changed_since_sharing_are_told_before_the_form_opens(client, wereld):
    verdeling = g.make_gedeeld(g.add_money(wereld))
    with as_eigenaar():
        Telling.objects.filter(swv=wereld.swv).update(aantal=999)
    client.force_login(wereld[Rol.DIRECTEUR])
    page = client.get(reverse("financien:verdeling", args=[verdeling.pk]))
    response = client.get(reverse("financien:verdeling_actie", args=[verdeling.pk, "vaststellen"]))

    assert response.status_code == 409
    assert response.context["reden"] == ANDERE_CIJFERS
    assert page.context["mogelijk"] == set()


def test_budget_that_was_approved_meanwhile_asks_again_with_what_was_typed(client, wereld):
    begroting = make_begroting(wereld, "rvt")
    with als(wereld[Rol.TOEZICHTHOUDER]) as by:
        execute_transition(begroting, "goedkeuren", by=by)
    client.force_login(wereld[Rol.CONTROLLER])
    url = reverse("financien:begroting_actie", args=[begroting.pk, "terughalen"])
    data = {"versie": begroting.versie, "reason": "Een post vergeten."}
    response = client.post(url, data)

    assert response.status_code == 409
    assert "keurde de begroting goed namens de raad van toezicht." in response.context["veranderd"][0]
    assert response.context["form"]["reason"].value() == "Een post vergeten."
    assert client.post(url, {**data, "versie": begroting.versie + 1}).status_code == 302


def test_jaarrekening_and_the_text_of_a_chapter_do_not_hinder_each_other(client, wereld):
    verslag = j.make_verslag(wereld)
    hoofdstuk = verslag.hoofdstukken.get(code="thuiszitters")
    url = verslag_url(verslag, "jaarverslag_actie", "jaarrekening_toevoegen")
    address = verslag_url(verslag, "hoofdstuk", hoofdstuk.code)
    client.force_login(wereld[Rol.CONTROLLER])
    opened = client.get(url)
    client.force_login(wereld[Rol.CONSULENT])
    chapter = client.get(address)
    written = client.post(address, {**read_form(chapter), "tekst": j.TEKST + " En meer."})
    client.force_login(wereld[Rol.CONTROLLER])
    added = client.post(url, {"versie": opened.context["zaak"].versie, "bestand": j.pdf_file()})

    assert (written.status_code, added.status_code) == (302, 302)
    fresh = verslag.hoofdstukken.get(code="thuiszitters")
    assert fresh.tekst.endswith("En meer.")
    assert verslag.bijlagen.get().naam == "stuk.pdf"


def test_better_version_can_begin_while_the_report_is_made_public(client, wereld):
    verslag = j.make_verslag(j.add_auditors(wereld), "gemaakt")
    j.step(wereld, verslag, "openbaar_maken", j.DIR)
    client.force_login(wereld[j.CONTR])
    url = verslag_url(verslag, "jaarverslag_actie", "erratum")
    response = client.post(url, {"versie": verslag.versie, "reason": "Verkeerd bedrag."})

    assert (response.status_code, response.url) == (302, f"/sturing/jaarverslag/{verslag.jaar}/2/")


def test_one_click_that_is_refused_says_why_and_does_not_ask_again(client, wereld):
    verslag = j.step(wereld, j.make_verslag(wereld), "jaarrekening_toevoegen", j.CONTR)
    with as_eigenaar():
        Organisatie.objects.filter(pk=wereld.school.pk).update(plaats="Heemskerk")
    client.force_login(wereld[j.CONTR])
    response = client.post(verslag_url(verslag, "jaarverslag_actie", "opmaken"), {"versie": verslag.versie})

    assert response.status_code == 409
    assert "Plaats is nu Heemskerk" in response.context["reden"]
    assert "form" not in response.context
