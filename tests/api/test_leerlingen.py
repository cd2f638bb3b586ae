"""Pupils through the API: who sees and changes them, what is refused, what is logged."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from leerlingen.models import Gezagdrager, Inzage, Leerling
from swv.kern.models import ValsAlarm
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import leerling_url
from tests.rollen import as_eigenaar
from tests.wereld import make_ingediend

LIJST = "/api/v1/leerlingen/"
ZOEKEN = f"{LIJST}zoeken/"
BSN = "111222333"
NIEUW = {
    "roepnaam": "Sam",
    "achternaam": "Bakker",
    "geboortedatum": "2013-05-02",
    "postcode": "1943ab",
    "woongemeente": "beverwijk",
    "van": "2025-08-01",
    "las_id": "12034",
    "leerjaar": "2",
    "gezagdragers": [{"naam": "A. Bakker", "relatie": "moeder", "adres": "Dorpsstraat 3"}],
}


def names(response: Any) -> list[str]:
    return [row["achternaam"] for row in response.json()["resultaten"]]


# --- reading --------------------------------------------------------------------------------------------------------


def test_list_holds_own_school_only_by_name(wereld: Any, api: Any) -> None:
    f.LeerlingFactory(school=wereld.school, achternaam="Zwart")
    f.LeerlingFactory(school=wereld.school, achternaam="Aalders")
    f.LeerlingFactory(school=wereld.zusterschool, achternaam="Buiten")
    response = api(wereld[Rol.ZORGCOORDINATOR]).get(LIJST)
    assert names(response) == ["Aalders", "Zwart"]
    assert response.json()["volgende"] is None


def test_search_forgives_a_typing_error(wereld: Any, api: Any) -> None:
    f.LeerlingFactory(school=wereld.school, achternaam="Jansen")
    f.LeerlingFactory(school=wereld.school, achternaam="Brouwer")
    assert names(api(wereld[Rol.ZORGCOORDINATOR]).post(ZOEKEN, {"tekst": "Jannsen"})) == ["Jansen"]


def test_search_finds_nothing_of_another_school(wereld: Any, api: Any) -> None:
    f.LeerlingFactory(school=wereld.vso, achternaam="Jansen")
    assert names(api(wereld[Rol.ZORGCOORDINATOR]).post(ZOEKEN, {"tekst": "Jansen"})) == []


def test_pages_by_cursor_give_every_row_once(wereld: Any, api: Any) -> None:
    for _ in range(60):
        f.LeerlingFactory(school=wereld.school)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    first = client.get(LIJST).json()
    second = client.get(LIJST, {"na": first["volgende"]}).json()
    nummers = [row["nummer"] for row in first["resultaten"] + second["resultaten"]]
    assert len(nummers) == len(set(nummers)) == 60
    assert second["volgende"] is None


def test_unknown_cursor_400(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).get(LIJST, {"na": "onzin"})
    assert response.status_code == 400
    assert "na" in response.json()["fouten"]


def test_detail_with_gezagdragers_and_inschrijvingen_is_logged(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, woongemeente=wereld.gemeente)
    f.GezagdragerFactory(leerling=leerling, naam="A. de Vries")
    body = api(wereld[Rol.ZORGCOORDINATOR]).get(leerling_url(leerling)).json()
    assert body["woongemeente"] == "Beverwijk"
    assert [each["naam"] for each in body["gezagdragers"]] == ["A. de Vries"]
    code = f"{wereld.school.brin}00"
    assert body["inschrijvingen"][0]["school"] == {"code": code, "naam": wereld.school.naam}
    with as_eigenaar():
        inzage = Inzage.objects.get(leerling=leerling)
    assert (inzage.pagina, inzage.gebruiker_id) == ("api_leerling", wereld[Rol.ZORGCOORDINATOR].pk)


@pytest.mark.parametrize("school", ["zusterschool", "vso"])
def test_pupil_of_another_school_404(wereld: Any, api: Any, school: str) -> None:
    leerling = f.LeerlingFactory(school=getattr(wereld, school))
    client = api(wereld[Rol.ZORGCOORDINATOR])
    for response in (
        client.get(leerling_url(leerling)),
        client.patch(leerling_url(leerling), {"roepnaam": "Ander"}),
        client.get(leerling_url(leerling, "documenten")),
    ):
        assert response.status_code == 404
        assert response.json() == {"reden": "Dit bestaat niet, of u mag het niet zien."}


def test_swv_sees_a_pupil_only_after_a_request(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    client = api(wereld[Rol.SECRETARIS])
    assert client.get(leerling_url(leerling)).status_code == 404
    make_ingediend(wereld, leerling=leerling)
    assert client.get(leerling_url(leerling)).status_code == 200


@pytest.mark.parametrize("rol", [Rol.DESKUNDIGE, Rol.CVT_LID, Rol.BESTUURDER, Rol.LEERPLICHT])
def test_roles_without_dossier_403(wereld: Any, api: Any, rol: str) -> None:
    assert api(wereld[rol]).get(LIJST).status_code == 403


# --- writing --------------------------------------------------------------------------------------------------------


def test_post_registers_at_the_own_school(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, NIEUW)
    assert response.status_code == 201, response.json()
    body = response.json()
    assert body["nummer"].startswith("L-")
    assert (body["postcode"], body["woongemeente"]) == ("1943 AB", "Beverwijk")
    assert body["gezagdragers"][0]["naam"] == "A. Bakker"
    inschrijving = body["inschrijvingen"][0]
    assert (inschrijving["las_id"], inschrijving["van"]) == ("12034", "2025-08-01")
    assert api(wereld.anderen[Rol.ZORGCOORDINATOR]).get(f"{LIJST}{body['nummer']}/").status_code == 404


@pytest.mark.parametrize("rol", [Rol.SCHOOLLEIDER, Rol.SECRETARIS])
def test_post_is_for_the_zorgcoordinator(wereld: Any, api: Any, rol: str) -> None:
    response = api(wereld[rol]).post(LIJST, NIEUW)
    assert response.status_code == 403
    assert "zorgcoördinator" in response.json()["reden"]


@pytest.mark.parametrize(
    ("veld", "waarde"),
    [
        ("roepnaam", "x" * 61),
        ("geboortedatum", "2012-13-01"),
        ("geboortedatum", (timezone.localdate() + timedelta(days=1)).isoformat()),
        ("geboortedatum", "1950-01-01"),
        ("postcode", "19 AB"),
        ("woongemeente", "Nergenshuizen"),
        ("achternaam", "x" * 101),
        ("las_id", BSN),
        ("achternaam", f"Bakker {BSN}"),
    ],
)
def test_post_wrong_value_400_names_the_field_and_saves_nothing(wereld: Any, api: Any, veld: str, waarde: str) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, {**NIEUW, veld: waarde})
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == [veld]
    with as_eigenaar():
        assert not Leerling.objects.exists()


def test_refused_bsn_tells_what_it_is_and_the_way_out(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, {**NIEUW, "las_id": BSN})
    text = response.json()["fouten"]["las_id"][0]
    assert "BSN" in text
    assert "Haal het nummer weg" in text
    assert BSN not in text


def test_false_alarm_kept_with_a_reason_is_logged(wereld: Any, api: Any) -> None:
    invoer = {**NIEUW, "las_id": BSN, "geen_bsn": {"las_id": "volgnummer van ons LAS"}}
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, invoer)
    assert response.status_code == 201
    with as_eigenaar():
        alarm = ValsAlarm.objects.get()
    assert (alarm.veld, alarm.object_soort, alarm.door_id) == ("las_id", "leerling", wereld[Rol.ZORGCOORDINATOR].pk)


def test_fault_in_a_gezagdrager_rolls_the_pupil_back(wereld: Any, api: Any) -> None:
    invoer = {**NIEUW, "gezagdragers": [{"naam": "A. Bakker", "relatie": "moeder"}, {"naam": "B", "relatie": "tante"}]}
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, invoer)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["gezagdragers.1.relatie"]
    with as_eigenaar():
        assert not Leerling.objects.exists()


def test_same_pupil_twice_is_asked_about(wereld: Any, api: Any) -> None:
    client = api(wereld[Rol.ZORGCOORDINATOR])
    assert client.post(LIJST, NIEUW).status_code == 201
    response = client.post(LIJST, NIEUW)
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["andere_leerling"]
    assert client.post(LIJST, {**NIEUW, "andere_leerling": True}).status_code == 201


@pytest.mark.parametrize("body", ["[1]", '"tekst"', "{kapot", "null"])
def test_body_that_is_no_object_400(wereld: Any, api: Any, body: str) -> None:
    response = api(wereld[Rol.ZORGCOORDINATOR]).post(LIJST, body, content_type="application/json")
    assert response.status_code == 400
    assert response.json()["fouten"]


def test_patch_changes_pupil_and_gezagdragers(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    ouder = f.GezagdragerFactory(leerling=leerling, telefoon="")
    gezag = [{"id": ouder.pk, "telefoon": "023 123 45 67"}, {"naam": "Nieuwe Voogd", "relatie": "voogd"}]
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(leerling), {"roepnaam": "Bo", "gezagdragers": gezag})
    assert response.status_code == 200, response.json()
    assert response.json()["roepnaam"] == "Bo"
    assert [each["telefoon"] for each in response.json()["gezagdragers"]] == ["023 123 45 67", ""]


def test_patch_gezagdrager_of_another_pupil_400(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    vreemd = f.GezagdragerFactory(leerling=f.LeerlingFactory(school=wereld.school))
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(
        leerling_url(leerling), {"roepnaam": "Bo", "gezagdragers": [{"id": vreemd.pk, "naam": "Gekaapt"}]}
    )
    assert response.status_code == 400
    with as_eigenaar():
        assert Gezagdrager.objects.get(pk=vreemd.pk).naam != "Gekaapt"
        assert Leerling.objects.get(pk=leerling.pk).roepnaam != "Bo"


def test_new_gezagdrager_without_name_400_and_rolled_back(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(
        leerling_url(leerling), {"gezagdragers": [{"naam": "Goed", "relatie": "vader"}, {"relatie": "moeder"}]}
    )
    assert response.status_code == 400
    assert list(response.json()["fouten"]) == ["gezagdragers.1.naam"]
    with as_eigenaar():
        assert not Gezagdrager.objects.exists()


def test_secretaris_changes_an_address_and_not_the_name(wereld: Any, api: Any) -> None:
    aanvraag = make_ingediend(wereld)
    client = api(wereld[Rol.SECRETARIS])
    with as_eigenaar():
        ouder = Gezagdrager.objects.get(leerling=aanvraag.leerling)
    gezag = {"gezagdragers": [{"id": ouder.pk, "adres": "Nieuwstraat 1"}]}
    assert client.patch(leerling_url(aanvraag.leerling), gezag).status_code == 200
    assert client.patch(leerling_url(aanvraag.leerling), {"roepnaam": "Bo"}).status_code == 403


def test_number_cannot_be_chosen(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    body = api(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(leerling), {"nummer": "L-XXXXXXX"}).json()
    assert body["nummer"] == leerling.nummer


def test_list_follows_the_alphabet_also_over_pages(wereld: Any, api: Any) -> None:
    for naam in ("Zwart", "Öztürk", "Oostra", "ozinga"):
        f.LeerlingFactory(school=wereld.school, achternaam=naam)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    assert names(client.get(LIJST)) == ["Oostra", "ozinga", "Öztürk", "Zwart"]


@pytest.mark.parametrize(
    ("sent", "field", "told"),
    [
        ({"land": "BE", "adres": "Grotestraat 12", "plaats": "Genk"}, "woongemeente", "Wie in het buitenland woont"),
        (
            {"gezagdragers": [{"naam": "M. Vis", "relatie": "moeder", "contactpersoon": "J. de Groot"}]},
            "gezagdragers.0.contactpersoon", "Een contactpersoon hoort bij een instelling",
        ),
    ],
)  # fmt: skip
def test_what_the_page_refuses_of_a_dossier_is_refused_here(
    wereld: Any, api: Any, sent: dict[str, Any], field: str, told: str
) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, woongemeente=wereld.gemeente)
    response = api(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(leerling), sent, format="json")
    assert (response.status_code, list(response.json()["fouten"])) == (400, [field]), response.json()
    assert told in str(response.json()["fouten"][field])
    with as_eigenaar():
        assert (Leerling.objects.get(pk=leerling.pk).land, Gezagdrager.objects.count()) == ("NL", 0)


def test_who_moves_abroad_has_no_gemeente_any_more(wereld: Any, api: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school, woongemeente=wereld.gemeente)
    sent = {"land": "BE", "adres": "Grotestraat 12", "postcode": "", "plaats": "Genk", "woongemeente": None}
    assert api(wereld[Rol.ZORGCOORDINATOR]).patch(leerling_url(leerling), sent, format="json").status_code == 200
