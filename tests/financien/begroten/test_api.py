"""The API of budget and figures: the same rights and rows as the pages, amounts as exact texts."""

from typing import Any

import pytest

from swv.organisatie.enums import Rol
from tests.api.conftest import make_client
from tests.financien.begroten.begrotingen import JAAR, STAPPEN, add_balans, add_realisation, make_begroting, reload

BASIS = "/api/v1"


def get(user: Any, path: str, **query: Any) -> Any:
    return make_client(user).get(f"{BASIS}/{path}", query)


def test_list_and_one_budget(geldwereld):
    begroting = make_begroting(geldwereld, "vastgesteld")
    rows = get(geldwereld[Rol.CONTROLLER], "begrotingen/").data["resultaten"]
    assert [(row["pk"], row["jaar"], row["volgnummer"], row["status"]) for row in rows] == [
        (begroting.pk, JAAR, 1, "vastgesteld")
    ]
    body = get(geldwereld["accountant"], f"begrotingen/{begroting.pk}/").data
    assert body["uitkomst"][str(JAAR)]["resultaat"] == "100000.00"
    assert body["sha256"] == begroting.sha256
    assert body["posten"][0]["bedragen"][str(JAAR)] == "10000000.00"


def test_concept_is_computed_as_it_is_now(geldwereld):
    begroting = make_begroting(geldwereld)
    assert get(geldwereld[Rol.DIRECTEUR], f"begrotingen/{begroting.pk}/").data["status"] == "concept"
    assert get(geldwereld[Rol.TOEZICHTHOUDER], f"begrotingen/{begroting.pk}/").status_code == 404


# --- steps ----------------------------------------------------------------------------------------------------------


def act(user: Any, begroting: Any, actie: str, **data: Any) -> Any:
    return make_client(user).post(f"{BASIS}/begrotingen/{begroting.pk}/acties/{actie}/", data, format="json")


def test_steps_from_concept_to_adopted_by_api_alone(geldwereld):
    begroting = make_begroting(geldwereld)
    for versie, (actie, wie) in enumerate(STAPPEN["vastgesteld"]):
        body = get(geldwereld[wie], f"begrotingen/{begroting.pk}/").data
        assert (body["versie"], actie in possible(body)) == (versie, True)
        response = act(geldwereld[wie], begroting, actie, versie=versie)
        assert response.status_code == 200, response.data
    assert (response.data["status"], response.data["versie"], response.data["volgnummer"]) == ("vastgesteld", 4, 1)
    assert response.data["sha256"] == reload(begroting).sha256
    assert possible(response.data) == set()


def possible(body: dict[str, Any]) -> set[str]:
    return {each["naam"] for each in body["mogelijke_acties"] if each["mogelijk"]}


def test_a_step_that_is_not_possible_yet_comes_with_its_reason_and_its_fields(geldwereld):
    begroting = make_begroting(geldwereld, "opr")
    body = get(geldwereld[Rol.DIRECTEUR], f"begrotingen/{begroting.pk}/").data
    (stap,) = body["mogelijke_acties"]
    assert (stap["naam"], stap["mogelijk"], bool(stap["reden"])) == ("vaststellen", False, True)
    assert [(veld["naam"], veld["soort"], veld["verplicht"]) for veld in stap["velden"]] == [("reason", "tekst", False)]
    assert act(geldwereld[Rol.DIRECTEUR], begroting, "vaststellen", versie=2).status_code == 409


@pytest.mark.parametrize(
    ("status", "wie", "actie"), [("rvt", Rol.TOEZICHTHOUDER, "teruggeven"), ("opr", "opr", "niet_instemmen")]
)
def test_a_budget_that_is_sent_back_is_a_concept_again_and_out_of_sight(geldwereld, status, wie, actie):
    begroting = make_begroting(geldwereld, status)
    response = act(geldwereld[wie], begroting, actie, versie=begroting.versie, reason="De reserve is te hoog.")
    assert (response.status_code, response.content) == (204, b"")
    assert reload(begroting).status == "concept"
    assert get(geldwereld[wie], f"begrotingen/{begroting.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("wie", "actie", "data", "status"),
    [
        (Rol.TOEZICHTHOUDER, "teruggeven", {"versie": 1}, 400),
        (Rol.TOEZICHTHOUDER, "goedkeuren", {}, 400),
        (Rol.TOEZICHTHOUDER, "goedkeuren", {"versie": 1, "bedrag": "9"}, 400),
        (Rol.TOEZICHTHOUDER, "goedkeuren", {"versie": 0}, 409),
        (Rol.CONTROLLER, "goedkeuren", {"versie": 1}, 403),
        (Rol.ZORGCOORDINATOR, "goedkeuren", {"versie": 1}, 403),
        (Rol.TOEZICHTHOUDER, "goud", {"versie": 1}, 404),
    ],
)
def test_a_step_that_can_not_be_is_refused_and_changes_nothing(geldwereld, wie, actie, data, status):
    begroting = make_begroting(geldwereld, "rvt")
    assert act(geldwereld[wie], begroting, actie, **data).status_code == status
    assert reload(begroting).status == "rvt"


def test_another_swv_takes_no_step_with_it(geldwereld):
    begroting = make_begroting(geldwereld, "rvt")
    assert act(geldwereld.anderen[Rol.TOEZICHTHOUDER], begroting, "goedkeuren", versie=1).status_code == 404
    assert reload(begroting).status == "rvt"


# --- figures --------------------------------------------------------------------------------------------------------


def test_realisation_and_kengetallen(geldwereld):
    make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR)
    add_balans(geldwereld, JAAR)
    body = get(geldwereld[Rol.TOEZICHTHOUDER], "realisatie/", jaar=JAAR, maand=6).data
    personeel = [row for row in body["regels"] if row["code"] == "4.1"]
    assert [(row["begroot_tot"], row["gerealiseerd"]) for row in personeel] == [("450000.00", "420000.00")]
    assert body["resultaat"]["gerealiseerd"] == "180000.00"
    body = get(geldwereld[Rol.DIRECTEUR], "kengetallen/", jaar=JAAR).data
    assert {row["code"]: row["waarde"] for row in body["kengetallen"]}["liquiditeit"] == "5.4000"
    assert [row["code"] for row in body["balans"]] == ["1.2", "1.7", "2.1", "2.2", "2.4"]


@pytest.mark.parametrize(
    "wie", [Rol.AUDITOR, Rol.BESTUURDER, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.ZORGCOORDINATOR]
)
@pytest.mark.parametrize(
    "path", ["begrotingen/", "begrotingen/1/", f"realisatie/?jaar={JAAR}", f"kengetallen/?jaar={JAAR}"]
)
def test_roles_without_money_get_403_with_the_reason(geldwereld, wie, path):
    response = get(geldwereld[wie], path)
    assert response.status_code == 403
    assert response.data["reden"]


@pytest.mark.parametrize("wie", [Rol.CONTROLLER, Rol.DIRECTEUR, Rol.TOEZICHTHOUDER])
def test_another_swv_sees_nothing_of_it(geldwereld, wie):
    begroting = make_begroting(geldwereld, "vastgesteld")
    add_realisation(geldwereld, JAAR)
    user = geldwereld.anderen[wie]
    assert get(user, "begrotingen/").data["resultaten"] == []
    assert get(user, f"begrotingen/{begroting.pk}/").status_code == 404
    for path in ("realisatie/", "kengetallen/"):
        assert get(user, path, jaar=JAAR).status_code == 400


@pytest.mark.parametrize("query", [{}, {"jaar": "x"}, {"jaar": 1999}, {"jaar": JAAR, "maand": 13}, {"jaar": JAAR + 9}])
def test_wrong_year_is_400_in_words(geldwereld, query):
    add_realisation(geldwereld, JAAR)
    response = get(geldwereld[Rol.CONTROLLER], "realisatie/", **query)
    assert response.status_code == 400
    assert set(response.data["fouten"]) <= {"jaar", "maand"}


def test_unknown_page_is_400(geldwereld):
    assert get(geldwereld[Rol.CONTROLLER], "begrotingen/", na="onzin").status_code == 400
