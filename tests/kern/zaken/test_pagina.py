"""The page of a step when the case moved on: what changed is told, and nothing that was typed is lost."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.kern.zaken.test_engine import ADVIES, UITSTEL
from tests.opp import wereld as o
from tests.thuiszitters import wereld as t
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
    w.step(
        wereld, aanvraag, "deskundige_intrekken", Rol.SECRETARIS, deskundige=wereld["deskundige_extern"], reason="Ziek."
    )
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
    data = {**o.gesprek(), **resultaten, "conclusie": "Anders.", "vervolg": "bijstellen", "versie": opp.versie}
    results = [client.post(url, data) for _ in range(2)]

    assert [response.status_code for response in results] == [302, 302]
    assert results[0].url == reverse("opp:tekst", args=[opp.nummer])
    fresh = o.reload(opp)
    assert (fresh.status, fresh.versie) == ("bijgesteld", opp.versie + 2)


# --- heavy steps ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [transition.name for transition in AANVRAAG.transitions if transition.confirm])
def test_heavy_step_asks_before_it_is_taken(client, wereld, name):
    maken, wie = {
        "vraag_akkoord": (w.make_concept, Rol.ZORGCOORDINATOR),
        "indienen": (w.make_ter_akkoord, Rol.SCHOOLLEIDER),
        "buiten_behandeling_stellen": (w.make_vraag_verlopen, Rol.DIRECTEUR),
        "bekendmaken": (w.make_brieven_klaar, Rol.SECRETARIS),
        "intrekken": (w.make_concept, Rol.SCHOOLLEIDER),
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
