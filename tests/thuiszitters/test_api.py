"""The API: the same rules as the pages, and a smaller answer for a gemeente."""

from typing import Any

import pytest

from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.rollen import als
from tests.thuiszitters import wereld as t
from thuiszitters.models import Melding

ZORG, CONS, SECR, LPA = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.SECRETARIS, Rol.LEERPLICHT
BASIS = "/api/v1/thuiszitters/"
LEZERS = {ZORG, Rol.SCHOOLLEIDER, CONS, SECR, Rol.DIRECTEUR, LPA}


def test_list_is_for_these_roles(streek: Any) -> None:
    t.make_actief(streek)
    codes = {wie: make_client(user).get(BASIS).status_code for wie, user in streek.mensen.items()}

    assert {wie for wie, code in codes.items() if code == 200} == LEZERS
    assert set(codes.values()) == {200, 403}


def test_case_in_full_for_school_and_swv(streek: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    for rol in (ZORG, CONS):
        body = make_client(streek[rol]).get(f"{BASIS}{zaak.nummer}/").json()
        assert (body["nummer"], body["oorzaken"], body["zorg"]) == (zaak.nummer, ["angst"], t.GEHEIM)
        assert "beeindigen" in {stap["naam"] for stap in body["mogelijke_acties"]}
    for user in streek.anderen.values():
        assert make_client(user).get(f"{BASIS}{zaak.nummer}/").status_code in (403, 404)


def test_gemeente_gets_name_category_dates_and_agreements(streek: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    client = make_client(streek[LPA])
    one, many = client.get(f"{BASIS}{zaak.nummer}/"), client.get(BASIS)

    keys = {
        "nummer",
        "naam",
        "categorie",
        "status",
        "sinds",
        "gemeld_op",
        "terug_op",
        "controle_op",
        "regisseur",
        "afspraken",
    }
    assert set(one.json()) == keys
    assert set(many.json()["resultaten"][0]) == keys
    for response in (one, many):
        assert t.GEHEIM not in response.content.decode()
    assert one.json()["afspraken"][0]["wat"] == "School maakt een rooster"
    assert client.post(f"{BASIS}{zaak.nummer}/acties/beeindigen/", {}).status_code == 403


def test_school_reports(streek: Any) -> None:
    leerling = t.make_leerling(streek)
    data = {"leerling": leerling.nummer, "categorie": "relatief", "van": t.dagen(20).isoformat()}
    response = make_client(streek[ZORG]).post(BASIS, data)

    assert response.status_code == 201
    assert response.json()["volgende_actie"]["eigenaar"] == streek[CONS].naam
    again = make_client(streek[ZORG]).post(BASIS, data)
    assert (again.status_code, list(again.json()["fouten"])) == (400, ["leerling"])


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"leerling": "L-0000000"}, "leerling"),
        ({"categorie": "onzin"}, "categorie"),
        ({"categorie": "absoluut"}, "categorie"),
        ({"van": t.dagen(-3).isoformat()}, "van"),
        ({"van": "gisteren"}, "van"),
        ({"tot": t.dagen(30).isoformat()}, "tot"),
        ({"categorie": "vrijstelling_5b"}, "tot"),
        ({"oorzaken": ["onzin"]}, "oorzaken"),
        ({"toelichting": "nummer 111222333"}, "toelichting"),
    ],
)
def test_bad_report_names_the_field(streek: Any, data: dict[str, Any], veld: str) -> None:
    leerling = t.make_leerling(streek)
    base = {"leerling": leerling.nummer, "categorie": "relatief", "van": t.dagen(20).isoformat()}
    response = make_client(streek[ZORG]).post(BASIS, {**base, **data})

    assert response.status_code == 400
    assert veld in response.json()["fouten"]


def test_pupil_of_another_school_is_refused_in_words(streek: Any) -> None:
    elders = t.make_leerling(streek, school=streek.zusterschool)
    response = make_client(streek[ZORG]).post(
        BASIS, {"leerling": elders.nummer, "categorie": "relatief", "van": t.dagen(20).isoformat()}
    )

    assert response.status_code == 400
    assert "Een school meldt alleen leerlingen" in response.json()["fouten"]["leerling"][0]


def test_leerplicht_reports_by_name(streek: Any) -> None:
    data = {"roepnaam": "Sam", "achternaam": "Duin", "geboortedatum": "2012-03-14", "categorie": "relatief",
            "van": t.dagen(30).isoformat()}  # fmt: skip
    response = make_client(streek[LPA]).post(f"{BASIS}meldingen/", data)

    assert response.status_code == 201
    with als(streek[LPA]) as user:
        assert Melding.objects.visible_to(user).get().gemeente == streek.gemeente
    assert make_client(streek[ZORG]).post(f"{BASIS}meldingen/", data).status_code == 403


def test_step_with_version_and_unknown_field(streek: Any) -> None:
    zaak = t.make_actief(streek)
    url = f"{BASIS}{zaak.nummer}/acties/beeindigen/"
    data = {"einddatum": t.vandaag().isoformat(), "bestemming": "eigen_school"}
    client = make_client(streek[ZORG])

    assert client.post(url, {**data, "versie": zaak.versie - 1}).status_code == 409
    assert list(client.post(url, {**data, "onzin": "x"}).json()["fouten"]) == ["onzin"]
    assert list(client.post(url, {"bestemming": "eigen_school"}).json()["fouten"]) == ["einddatum"]
    assert client.post(url, {**data, "versie": zaak.versie}).json()["status"] == "nazorg"
    assert client.post(url, data).status_code == 409
    assert client.post(f"{BASIS}{zaak.nummer}/acties/onzin/", {}).status_code == 404


def test_step_with_one_field_leaves_the_others_as_they_are(streek: Any) -> None:
    zaak = t.add_everything(streek, t.make_actief(streek))
    client, url = make_client(streek[CONS]), f"{BASIS}{zaak.nummer}/acties/situatie_wijzigen/"
    before = t.reload(zaak).situatie

    assert client.post(url, {"zorg": "Jeugdhulp", "versie": zaak.versie}).status_code == 200
    after = t.reload(zaak).situatie
    assert after.zorg == "Jeugdhulp"
    assert (after.oorzaken, after.belemmeringen) == (before.oorzaken, before.belemmeringen) == (["angst"], ["zorg"])
    assert after.toelichting == before.toelichting
    assert client.post(url, {"oorzaken": []}).json()["oorzaken"] == []


def test_return_on_any_day(streek: Any) -> None:
    zaak = t.make_gemeld(streek, sinds=60)
    client = make_client(streek[SECR])
    nu = client.get(f"{BASIS}opgave/", {"peildatum": t.dagen(3).isoformat()}).json()
    toen = client.get(
        f"{BASIS}opgave/", {"peildatum": t.dagen(3).isoformat(), "bekend_op": t.dagen(3).isoformat()}
    ).json()

    assert (nu["aantallen"]["kort"], nu["zaken"]["kort"]) == (1, [zaak.nummer])
    assert toen["aantallen"]["kort"] == 0
    assert client.get(f"{BASIS}opgave/").status_code == 400
    assert make_client(streek[Rol.CONTROLLER]).get(f"{BASIS}opgave/", {"peildatum": "2026-01-01"}).status_code == 403
