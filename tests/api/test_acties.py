"""Steps through the API: the whole path, and every way in which a step is refused."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.api.conftest import aanvraag_url
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_route_lopen import BESTUUR, DIRECTEUR, give_route
from toewijzing.models import AanvraagStatus, Deskundigenadvies
from toewijzing.services.zitting import record_presence

WACHTWOORD = "een lang wachtwoord"
ADVIES = {
    "oordeel": "toekennen",
    "categorie": 1,
    "gronden": "Het verslag van onderzoek.",
    "waarom_geen_arrangement": "Al geprobeerd.",
    "verklaart_onafhankelijk": True,
    "wachtwoord": WACHTWOORD,
}
BESLUIT = {
    "uitkomst": "toegekend",
    "categorie": 1,
    "begin": "2027-08-01",
    "eind": "2028-07-31",
    "motivering": "Dit is nodig.",
}


def post(client: Any, aanvraag: Any, actie: str, **velden: Any) -> Any:
    return client.post(aanvraag_url(aanvraag, "acties", actie), velden)


def velden_van(body: dict[str, Any], actie: str) -> dict[str, Any]:
    (found,) = [each for each in body["mogelijke_acties"] if each["naam"] == actie]
    return {veld["naam"]: veld for veld in found["velden"]}


# --- what can be done -----------------------------------------------------------------------------------------------


def test_actions_with_reason_when_not_possible_yet(wereld: Any, api: Any) -> None:
    body = api(wereld[Rol.ZORGCOORDINATOR]).get(aanvraag_url(w.make_concept(wereld, compleet=False))).json()
    acties = {each["naam"]: each for each in body["mogelijke_acties"]}
    assert set(acties) == {"voorleggen_ouders", "vraag_akkoord", "intrekken"}
    assert acties["vraag_akkoord"]["mogelijk"] is False
    assert acties["vraag_akkoord"]["reden"].startswith("De aanvraag is nog niet compleet")
    assert velden_van(body, "intrekken")["reason"]["verplicht"] is True


def test_fields_tell_kind_and_choices(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    velden = velden_van(api(wereld[Rol.SECRETARIS]).get(aanvraag_url(aanvraag)).json(), "deskundige_vragen")
    assert velden["deskundige"]["soort"] == "keuze"
    assert str(wereld[Rol.DESKUNDIGE].pk) in {keuze["waarde"] for keuze in velden["deskundige"]["keuzes"]}


def test_fields_of_a_decision(wereld: Any, api: Any) -> None:
    aanvraag = w.make_geadviseerd(wereld)
    velden = velden_van(api(wereld[Rol.DIRECTEUR]).get(aanvraag_url(aanvraag)).json(), "besluiten")
    soorten = {naam: veld["soort"] for naam, veld in velden.items()}
    assert soorten["begin"] == "datum"
    assert {"uitkomst", "categorie", "eind"} <= {naam for naam, soort in soorten.items() if soort == "keuze"}
    assert "bedrag" not in velden


# --- the whole path -------------------------------------------------------------------------------------------------


def test_from_concept_to_known_decision_by_api_alone(wereld: Any, api: Any) -> None:
    aanvraag = w.make_concept(wereld)
    clients = {rol: api(gebruiker) for rol, gebruiker in wereld.mensen.items()}

    def step(rol: str, actie: str, **velden: Any) -> dict[str, Any]:
        response = post(clients[rol], aanvraag, actie, **velden)
        assert response.status_code == 200, (actie, response.json())
        return response.json()

    step(Rol.ZORGCOORDINATOR, "vraag_akkoord", versie=0)
    assert step(Rol.SCHOOLLEIDER, "indienen", versie=1)["status"] == "ingediend"
    step(Rol.SECRETARIS, "naar_deskundigen")
    for wie in (Rol.DESKUNDIGE, "deskundige_extern"):
        step(Rol.SECRETARIS, "deskundige_vragen", deskundige=wereld[wie].pk)
        step(wie, "advies_ondertekenen", **ADVIES)
    zitting = w.make_zitting(wereld)
    step(Rol.SECRETARIS, "agenderen", zitting=str(zitting.pk))
    with als(wereld[Rol.SECRETARIS]):
        record_presence(zitting=zitting, aanwezig=set(zitting.deelnames.values_list("gebruiker", flat=True)))
    step(Rol.CVT_VOORZITTER, "adviseren", oordeel="toekennen", categorie=1, motivering="Dit past goed.")
    assert step(Rol.DIRECTEUR, "besluiten", **BESLUIT)["besluit"]["tlv_nummer"] == "VO2704-000001"
    w.mark_letters_made(aanvraag)
    assert step(Rol.SECRETARIS, "bekendmaken")["besluit"]["status"] == "bekendgemaakt"
    besluit = clients[Rol.ZORGCOORDINATOR].get(aanvraag_url(aanvraag)).json()["besluit"]
    assert (besluit["uitkomst"], besluit["eind"]) == ("toegekend", "2028-07-31")


# --- refusals -------------------------------------------------------------------------------------------------------


def test_unknown_action_404(wereld: Any, api: Any) -> None:
    assert post(api(wereld[Rol.ZORGCOORDINATOR]), w.make_concept(wereld), "toveren").status_code == 404


def test_step_of_someone_else_403_with_reason(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ter_akkoord(wereld)
    response = post(api(wereld[Rol.ZORGCOORDINATOR]), aanvraag, "indienen")
    assert response.status_code == 403
    assert response.json()["reden"].startswith("Akkoord geeft de schoolleider")


def test_right_is_asked_before_the_status(wereld: Any, api: Any) -> None:
    assert post(api(wereld[Rol.SECRETARIS]), w.make_ingediend(wereld), "vraag_akkoord").status_code == 403


def test_step_of_another_status_409_with_status(wereld: Any, api: Any) -> None:
    response = post(api(wereld[Rol.ZORGCOORDINATOR]), w.make_ingediend(wereld), "vraag_akkoord")
    assert response.status_code == 409
    assert response.json()["status"] == "ingediend"
    assert response.json()["reden"]


def test_incomplete_request_409_with_reason(wereld: Any, api: Any) -> None:
    response = post(api(wereld[Rol.ZORGCOORDINATOR]), w.make_concept(wereld, compleet=False), "vraag_akkoord")
    assert response.status_code == 409
    assert "nog niet compleet" in response.json()["reden"]


@pytest.mark.parametrize(
    ("invoer", "veld"),
    [
        ({}, "reason"),
        ({"reason": "   "}, "reason"),
        ({"reason": ["a", "b"]}, "reason"),
        ({"reason": {"a": 1}}, "reason"),
        ({"reason": "Leerling 111222333 verhuist."}, "reason"),
        ({"reason": "Verhuist.", "reasn": "typefout"}, "reasn"),
        ({"reason": "Verhuist.", "versie": "laatste"}, "versie"),
    ],
)
def test_wrong_value_400_names_the_field_and_takes_no_step(wereld: Any, api: Any, invoer: Any, veld: str) -> None:
    aanvraag = w.make_concept(wereld, compleet=False)
    response = post(api(wereld[Rol.ZORGCOORDINATOR]), aanvraag, "intrekken", **invoer)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]
    assert w.reload(aanvraag).status == "concept"


def test_body_that_is_no_object_400(wereld: Any, api: Any) -> None:
    url = aanvraag_url(w.make_concept(wereld, compleet=False), "acties", "intrekken")
    for body in ("[1]", '"tekst"', "3", "null", "{kapot"):
        response = api(wereld[Rol.ZORGCOORDINATOR]).post(url, body, content_type="application/json")
        assert response.status_code == 400, body
        assert response.json()["fouten"], body


def test_rule_of_the_service_400_per_field(wereld: Any, api: Any) -> None:
    aanvraag = w.make_geadviseerd(wereld)
    invoer = {**BESLUIT, "categorie": 2}
    response = post(api(wereld[Rol.DIRECTEUR]), aanvraag, "besluiten", **invoer)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["afwijking"]
    assert w.reload(aanvraag).status == "geadviseerd"


def test_expert_who_may_not_is_refused_in_words(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld, gevraagd=False)
    client = api(wereld[Rol.SECRETARIS])
    assert post(client, aanvraag, "deskundige_vragen", deskundige=wereld["deskundige_extern"].pk).status_code == 200
    response = post(client, aanvraag, "deskundige_vragen", deskundige=wereld["deskundige_extern"].pk)
    assert response.status_code == 400
    assert any("twee verschillende mensen" in text for text in response.json()["fouten"]["deskundige"])
    onbekend = post(client, aanvraag, "deskundige_vragen", deskundige=wereld[Rol.ZORGCOORDINATOR].pk)
    assert onbekend.status_code == 400


def test_false_alarm_in_a_reason_is_kept_the_way_the_page_does(wereld: Any, api: Any) -> None:
    aanvraag = w.make_concept(wereld, compleet=False)
    invoer = {"reason": "Zaak 111222333.", "geen_bsn": True, "geen_bsn_reden": "nummer van een zaak bij de gemeente"}
    assert post(api(wereld[Rol.ZORGCOORDINATOR]), aanvraag, "intrekken", **invoer).status_code == 200
    with as_eigenaar():
        stap = AanvraagStatus.objects.get(aanvraag=aanvraag, actie="intrekken")
    assert (stap.naar, stap.toelichting) == ("ingetrokken", "Zaak 111222333.")


# --- signing --------------------------------------------------------------------------------------------------------


def test_signing_asks_the_password(wereld: Any, api: Any) -> None:
    aanvraag = w.make_bij_deskundigen(wereld)
    client = api(wereld[Rol.DESKUNDIGE])
    for wachtwoord in ("", "iets anders"):
        response = post(client, aanvraag, "advies_ondertekenen", **{**ADVIES, "wachtwoord": wachtwoord})
        assert response.status_code == 400
        assert list(response.json()["fouten"]) == ["wachtwoord"]
    with as_eigenaar():
        assert not Deskundigenadvies.objects.filter(ondertekend_op__isnull=False).exists()


def test_guessing_the_password_is_stopped(wereld: Any, api: Any) -> None:
    cache.clear()
    aanvraag = w.make_bij_deskundigen(wereld)
    client = api(wereld[Rol.DESKUNDIGE])
    for _ in range(5):
        post(client, aanvraag, "advies_ondertekenen", **{**ADVIES, "wachtwoord": "gokje"})
    response = post(client, aanvraag, "advies_ondertekenen", **ADVIES)
    assert response.status_code == 400
    assert "Wacht vijf minuten" in response.json()["fouten"]["wachtwoord"][0]


# --- two at the same time -------------------------------------------------------------------------------------------


def test_same_step_twice_on_one_version_counts_once(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ter_akkoord(wereld)
    client = api(wereld[Rol.SCHOOLLEIDER])
    assert post(client, aanvraag, "indienen", versie=1).status_code == 200
    again = post(client, aanvraag, "indienen", versie=1)
    assert again.status_code == 200
    assert again.json()["versie"] == 2
    with as_eigenaar():
        assert AanvraagStatus.objects.filter(aanvraag=aanvraag, actie="indienen").count() == 1


def test_somebody_else_was_first_409(wereld: Any, api: Any) -> None:
    aanvraag = w.make_ingediend(wereld)
    post(api(wereld[Rol.SECRETARIS]), aanvraag, "naar_deskundigen", versie=2)
    response = post(api(wereld[Rol.ZORGCOORDINATOR]), aanvraag, "intrekken", versie=2, reason="Verhuist.")
    assert response.status_code == 409
    veranderd = response.json().pop("veranderd")
    assert {**response.json(), "veranderd": []} == {
        "reden": "Iemand anders was u net voor.",
        "status": "bij_deskundigen",
        "veranderd": [],
    }
    assert [zin.partition(" (")[0] for zin in veranderd] == [
        f"{wereld[Rol.SECRETARIS].naam} verklaarde de aanvraag compleet; de deskundigen zijn aan de beurt.",
        "De status is nu «bij de deskundigen».",
    ]


def test_older_version_without_the_right_stays_403(wereld: Any, api: Any) -> None:
    response = post(api(wereld[Rol.SECRETARIS]), w.make_ingediend(wereld), "intrekken", versie=0, reason="Zo is het.")
    assert response.status_code == 403


# --- out of sight ---------------------------------------------------------------------------------------------------


def test_step_that_takes_the_case_out_of_sight_204(wereld: Any, api: Any) -> None:
    give_route(wereld, "MAATWERK-I", BESTUUR, DIRECTEUR)
    aanvraag = w.make_ter_akkoord(wereld, "MAATWERK-I")
    client = api(wereld[Rol.BESTUURDER])
    response = post(client, aanvraag, "akkoord_weigeren", reason="Eerst overleg.")
    assert response.status_code == 204
    assert client.get(aanvraag_url(aanvraag)).status_code == 404


def test_date_in_the_past_refused(wereld: Any, api: Any) -> None:
    gisteren = (timezone.localdate() - timedelta(days=1)).isoformat()
    response = post(
        api(wereld[Rol.SECRETARIS]), w.make_ingediend(wereld), "vraag_aanvulling", onderwerp="OPP", uiterlijk=gisteren
    )
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["uiterlijk"]
