"""Requests through the API: list, start, fill in, hear, and what is refused."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from leerlingen.models import Inzage
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import aanvraag_url
from tests.rollen import as_eigenaar
from tests.wereld import make_concept, make_ingediend, make_onvolledig, make_ter_akkoord, reload
from toewijzing.models import Aanvraag, Zienswijze

LIJST = "/api/v1/aanvragen/"
GISTEREN = timezone.localdate() - timedelta(days=1)


def nummers(response: Any) -> list[str]:
    assert response.status_code == 200, response.json()
    return [row["nummer"] for row in response.json()["resultaten"]]


# --- list -----------------------------------------------------------------------------------------------------------


def test_list_newest_first_and_only_what_one_may_see(wereld: Any, api: Any) -> None:
    concept, ingediend = make_concept(wereld, compleet=False), make_ingediend(wereld)
    assert nummers(api(wereld[Rol.ZORGCOORDINATOR]).get(LIJST)) == [ingediend.nummer, concept.nummer]
    assert nummers(api(wereld[Rol.SECRETARIS]).get(LIJST)) == [ingediend.nummer]
    for ander in (wereld.anderen[Rol.ZORGCOORDINATOR], wereld.anderen[Rol.SECRETARIS], wereld[Rol.DESKUNDIGE]):
        assert nummers(api(ander).get(LIJST)) == []


def test_filters(wereld: Any, api: Any) -> None:
    tlv, maatwerk = make_ingediend(wereld), make_concept(wereld, "MAATWERK-I", compleet=False)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    morgen = (timezone.now() + timedelta(days=1)).isoformat()
    for filters, expected in [
        ({"status": "ingediend"}, [tlv]),
        ({"status": ["concept", "ingediend"]}, [maatwerk, tlv]),
        ({"soort": "MAATWERK-I"}, [maatwerk]),
        ({"school": f"{wereld.school.brin}00"}, [maatwerk, tlv]),
        ({"school": f"{wereld.vso.brin}00"}, []),
        ({"leerling": tlv.leerling.nummer}, [tlv]),
        ({"gewijzigd_sinds": "2020-01-01T00:00"}, [maatwerk, tlv]),
        ({"gewijzigd_sinds": morgen}, []),
    ]:
        assert nummers(client.get(LIJST, filters)) == [each.nummer for each in expected], filters


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [("status", "bestaat_niet"), ("gewijzigd_sinds", "vorige week"), ("na", "onzin"), ("soort", "\x00")],
)
def test_wrong_filter_400(wereld: Any, api: Any, naam: str, waarde: str) -> None:
    response = api(wereld[Rol.SECRETARIS]).get(LIJST, {naam: waarde})
    assert response.status_code == 400
    assert next(iter(response.json()["fouten"])).startswith(naam)


# --- a new one ------------------------------------------------------------------------------------------------------


def test_start_gives_a_concept_with_what_is_missing(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, {"leerling": leerling.nummer, "soort": "TLV-VSO"})
    assert response.status_code == 201, response.json()
    body = response.json()
    assert (body["status"], body["versie"], body["bewerkbaar"], body["termijn"]) == ("concept", 0, True, None)
    assert {"code", "tekst", "stap"} == set(body["ontbreekt"][0])
    assert {"gezagdragers", "veld:gevraagde_categorie", "document:opp"} <= {each["code"] for each in body["ontbreekt"]}
    assert {vraag["code"] for vraag in body["vragen"]} == {"gedaan", "waarom"}


def test_same_key_twice_makes_one(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    invoer = {"leerling": leerling.nummer, "soort": "TLV-VSO", "sleutel": str(uuid4())}
    client = api(wereld[Rol.ZORGCOORDINATOR])
    first, second = client.post(LIJST, invoer), client.post(LIJST, invoer)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["nummer"] == second.json()["nummer"]


def test_key_that_another_school_used_400(wereld: Any, api: Any) -> None:
    sleutel = str(make_concept(wereld, compleet=False).sleutel)
    leerling = f.LeerlingFactory(school=wereld.vso)
    invoer = {"leerling": leerling.nummer, "soort": "TLV-VSO", "swv": "VO2704", "sleutel": sleutel}
    response = api(wereld.anderen[Rol.ZORGCOORDINATOR]).post(LIJST, invoer)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["sleutel"]


def test_school_in_two_swvs_names_the_one(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.vso)
    client = api(wereld.anderen[Rol.ZORGCOORDINATOR])
    invoer = {"leerling": leerling.nummer, "soort": "TLV-VSO"}
    response = client.post(LIJST, invoer)
    assert response.status_code == 400
    assert "VO2704 of VO2705" in response.json()["fouten"]["swv"][0]
    assert client.post(LIJST, {**invoer, "swv": "VO9999"}).status_code == 400
    assert client.post(LIJST, {**invoer, "swv": "VO2705"}).json()["swv"]["code"] == "VO2705"


@pytest.mark.parametrize(("veld", "waarde"), [("leerling", "L-BESTAAT"), ("soort", "TLV-X"), ("sleutel", "geen uuid")])
def test_start_with_wrong_value_400(wereld: Any, api: Any, veld: str, waarde: str) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    invoer = {"leerling": leerling.nummer, "soort": "TLV-VSO", veld: waarde}
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, invoer)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]


def test_start_for_a_pupil_of_another_school_tells_nothing(wereld: Any, api: Any) -> None:
    vreemd = f.LeerlingFactory(school=wereld.zusterschool)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    fouten = [
        client.post(LIJST, {"leerling": nummer, "soort": "TLV-VSO"}).json()["fouten"]
        for nummer in (vreemd.nummer, "L-BESTAAT")
    ]
    assert fouten[0] == fouten[1]


def test_start_is_for_the_zorgcoordinator(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    invoer = {"leerling": leerling.nummer, "soort": "TLV-VSO"}
    for rol in (Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.BESTUURDER):
        assert api(wereld[rol]).post(LIJST, invoer).status_code == 403, rol


# --- one ------------------------------------------------------------------------------------------------------------


def test_concept_is_seen_by_the_own_school_only(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld)
    for rol, gebruiker in wereld.mensen.items():
        expected = 200 if rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER) else 404
        if gebruiker.rol in (Rol.CONTROLLER, Rol.TOEZICHTHOUDER, Rol.BEHEERDER, Rol.LEERPLICHT, Rol.AUDITOR):
            expected = 403
        assert api(gebruiker).get(aanvraag_url(aanvraag)).status_code == expected, rol


def test_foreign_case_404_for_every_method(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    for rol in (Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.DESKUNDIGE):
        client = api(wereld.anderen[rol])
        for response in (
            client.get(aanvraag_url(aanvraag)),
            client.patch(aanvraag_url(aanvraag), {"gevraagde_categorie": 3}),
            client.post(aanvraag_url(aanvraag, "zienswijzen"), {}),
            client.post(aanvraag_url(aanvraag, "documenten"), {}),
            client.post(aanvraag_url(aanvraag, "acties", "intrekken"), {"reason": "Zo is het."}),
        ):
            assert response.status_code == 404, rol
            assert aanvraag.leerling.achternaam not in response.content.decode()


def test_opening_is_logged(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    assert api(wereld[Rol.SECRETARIS]).get(aanvraag_url(aanvraag)).status_code == 200
    with as_eigenaar():
        inzage = Inzage.objects.get(pagina="api_aanvraag")
    assert (inzage.object_id, inzage.gebruiker_id) == (aanvraag.pk, wereld[Rol.SECRETARIS].pk)


def test_term_and_timeline_after_receipt(wereld: Any, api: Any) -> None:
    body = api(wereld[Rol.SECRETARIS]).get(aanvraag_url(make_onvolledig(wereld))).json()
    assert body["termijn"]["uiterlijk"] >= (timezone.localdate() + timedelta(weeks=8)).isoformat()
    assert [each["actie"] for each in body["tijdlijn"]] == ["vraag_akkoord", "indienen", "vraag_aanvulling"]
    assert body["tijdlijn"][-1]["toelichting"] == "Het OPP"
    assert body["ontbreekt"] == []


def test_kind_without_awb_has_a_norm_and_no_legal_term(wereld: Any, api: Any) -> None:
    termijn = api(wereld[Rol.CONSULENT]).get(aanvraag_url(make_ingediend(wereld, "MAATWERK-I"))).json()["termijn"]
    assert termijn["uiterlijk"] is None
    assert termijn["norm"]


# --- filling in -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rol", [Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER])
def test_patch_fields_and_answers(wereld: Any, api: Any, rol: str) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    vso = f"{wereld.vso.brin}{wereld.vso.vestiging}"
    invoer = {
        "versie": 0, "gevraagde_categorie": 2, "gevraagd_van": "2027-08-01", "gevraagd_tot_en_met": "2028-07-31",
        "ontvangende_school": vso, "antwoorden": {"gedaan": "Veel."},
    }  # fmt: skip
    response = api(wereld[rol]).patch(aanvraag_url(aanvraag), invoer)
    assert response.status_code == 200, response.json()
    velden = response.json()["velden"]
    assert (velden["gevraagde_categorie"], velden["ontvangende_school"]["code"]) == (2, vso)
    antwoorden = {vraag["code"]: vraag["antwoord"] for vraag in response.json()["vragen"]}
    assert antwoorden == {"gedaan": "Veel.", "waarom": ""}


def test_patch_keeps_other_answers_and_empties_with_null(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    body = client.patch(aanvraag_url(aanvraag), {"gevraagde_categorie": None, "antwoorden": {"gedaan": ""}}).json()
    assert body["velden"]["gevraagde_categorie"] is None
    assert [vraag["antwoord"] for vraag in body["vragen"]] == ["", "Omdat het nodig is."]


@pytest.mark.parametrize(
    ("code", "invoer", "veld"),
    [
        ("TLV-VSO", {"gevraagde_categorie": 4}, "gevraagde_categorie"),
        ("TLV-VSO", {"gevraagd_van": "1-8-2027"}, "gevraagd_van"),
        ("TLV-VSO", {"gevraagd_van": "9999-08-01"}, "gevraagd_van"),
        ("TLV-VSO", {"gevraagd_tot_en_met": "2028-06-30"}, "gevraagd_tot_en_met"),
        ("TLV-VSO", {"gevraagd_van": "2028-08-01", "gevraagd_tot_en_met": "2028-07-31"}, "gevraagd_tot_en_met"),
        ("TLV-VSO", {"gevraagd_bedrag": "100.00"}, "gevraagd_bedrag"),
        ("TLV-VSO", {"ontvangende_school": "99ZZ00"}, "ontvangende_school"),
        ("TLV-VSO", {"ontvangende_school": 12}, "ontvangende_school"),
        ("TLV-VSO", {"antwoorden": {"gedaan": "x" * 4001}}, "gedaan"),
        ("TLV-VSO", {"antwoorden": ["x"]}, "antwoorden"),
        ("TLV-VSO", {"antwoorden": {"gedaan": "bsn 111222333"}}, "antwoorden.gedaan"),
        ("TLV-VSO", {"versie": "nul"}, "versie"),
        ("BTV", {"gevraagde_weken": 14}, "gevraagde_weken"),
        ("BTV", {"gevraagde_dagen_per_week": 4}, "gevraagde_dagen_per_week"),
        ("MAATWERK-I", {"gevraagd_bedrag": "-1"}, "gevraagd_bedrag"),
        ("MAATWERK-I", {"gevraagd_bedrag": "12,345"}, "gevraagd_bedrag"),
        ("MAATWERK-I", {"gevraagd_aantal": "12"}, "gevraagd_aantal"),
        ("MAATWERK-I", {"gevraagde_categorie": 1}, "gevraagde_categorie"),
    ],
)
def test_patch_wrong_value_400_and_nothing_saved(wereld: Any, api: Any, code: str, invoer: Any, veld: str) -> None:
    aanvraag = make_concept(wereld, code, compleet=False)
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(aanvraag_url(aanvraag), {"antwoorden": {}, **invoer})
    assert response.status_code == 400
    assert veld in response.json()["fouten"]
    after = reload(aanvraag)
    assert (after.gevraagde_categorie, after.gevraagd_van, after.antwoorden) == (None, None, {})


def test_patch_unknown_question_400(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(aanvraag_url(aanvraag), {"antwoorden": {"lievelingskleur": "x"}})
    assert response.status_code == 400


def test_patch_false_alarm_is_logged(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    invoer = {"antwoorden": {"gedaan": "code 111222333"}, "geen_bsn": {"antwoorden.gedaan": "code van een toets"}}
    assert api(wereld[Rol.ZORGCOORDINATOR]).patch(aanvraag_url(aanvraag), invoer).status_code == 200
    with as_eigenaar():
        assert ValsAlarm.objects.get().object_id == aanvraag.pk


def test_patch_by_the_swv_403_with_reason(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.SECRETARIS]).patch(aanvraag_url(make_onvolledig(wereld)), {"gevraagde_categorie": 3})
    assert response.status_code == 403
    assert response.json() == {"reden": "Dit doet de school die de aanvraag deed."}


def test_patch_when_it_cannot_be_changed_409_with_status(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(
        aanvraag_url(make_ter_akkoord(wereld)), {"gevraagde_categorie": 3}
    )
    assert response.status_code == 409
    assert response.json()["status"] == "ter_akkoord"


def test_patch_on_an_older_version_409(wereld: Any, api: Any) -> None:
    aanvraag = make_onvolledig(wereld)
    invoer = {"versie": 0, "gevraagde_categorie": 3}
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(aanvraag_url(aanvraag), invoer)
    assert response.status_code == 409
    assert reload(aanvraag).gevraagde_categorie == 1


# --- hearing --------------------------------------------------------------------------------------------------------


def test_zienswijze_recorded_and_replaced_by_a_reason(wereld: Any, api: Any) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    client, url = api(wereld[Rol.ZORGCOORDINATOR]), aanvraag_url(aanvraag, "zienswijzen")
    gehoord = {"partij": "leerling", "wijze": "gesprek", "datum": GISTEREN.isoformat(), "standpunt": "oneens",
               "inhoud": "Ik wil bij mijn vrienden blijven."}  # fmt: skip
    assert client.post(url, gehoord).json()["zienswijzen"][0]["standpunt"] == "oneens"
    niet = {"partij": "leerling", "wijze": "niet", "reden_niet_gehoord": "Wil niet praten."}
    (row,) = client.post(url, niet).json()["zienswijzen"]
    assert (row["wijze"], row["datum"], row["standpunt"]) == ("niet", None, "")


@pytest.mark.parametrize(
    ("invoer", "veld"),
    [
        ({"partij": "ontvangende_school"}, "partij"),
        ({"wijze": "telepathie"}, "wijze"),
        ({"datum": None}, "datum"),
        ({"datum": "2999-01-01"}, "datum"),
        ({"standpunt": ""}, "standpunt"),
        ({"wijze": "niet"}, "reden_niet_gehoord"),
        ({"wijze": "niet", "reden_niet_gehoord": "x"}, "reden_niet_gehoord"),
        ({"wijze": "niet_gevraagd", "reden_niet_gehoord": "Waarom niet gehoord?"}, "reden_niet_gehoord"),
        ({"wijze": "niet_bereikt", "reden_niet_gehoord": "Drie keer gebeld."}, "gevraagd_op"),
        ({"gevraagd_op": timezone.localdate().isoformat()}, "gevraagd_op"),
        ({"inhoud": "."}, "inhoud"),
        ({"partij": "leerling"}, "inhoud"),
        ({"gezagdrager": 999_999}, "gezagdrager"),
        ({"inhoud": "zijn nummer is 111222333"}, "inhoud"),
    ],
)
def test_zienswijze_wrong_value_400(wereld: Any, api: Any, invoer: Any, veld: str) -> None:
    aanvraag = make_concept(wereld, compleet=False)
    goed = {"partij": "ouders", "wijze": "gesprek", "datum": GISTEREN.isoformat(), "standpunt": "eens"}
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(aanvraag_url(aanvraag, "zienswijzen"), {**goed, **invoer})
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]
    with as_eigenaar():
        assert not Zienswijze.objects.exists()


def test_number_of_requests_is_not_wasted_by_a_refusal(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    client.post(LIJST, {"leerling": leerling.nummer, "soort": "TLV-X"})
    nummer = client.post(LIJST, {"leerling": leerling.nummer, "soort": "TLV-VSO"}).json()["nummer"]
    assert nummer.endswith("-0001")
    with as_eigenaar():
        assert Aanvraag.objects.count() == 1
