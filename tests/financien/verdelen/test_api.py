"""Distributions, models, income and reference data through the API: same rows, same steps, same refusals."""

from datetime import date
from io import StringIO
from typing import Any

import pytest
import schemathesis
import yaml
from django.core.management import call_command
from rest_framework.test import APIClient

from financien.referentie.models import Tarief, Telling
from financien.verdelen.models import Download, Verdeling
from swv.organisatie.enums import Rol
from tests.api.test_schema import check_answer
from tests.financien import wereld as g
from tests.rollen import as_eigenaar

V1 = "/api/v1"


@pytest.fixture
def api() -> Any:
    def make(user: Any) -> APIClient:
        client = APIClient()
        client.force_login(user)
        return client

    return make


def test_list_holds_what_the_role_sees(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    g.make_concept(geldwereld, model=verdeling.model, naam="Ander")

    names = {
        rol: [row["naam"] for row in api(geldwereld[rol]).get(f"{V1}/verdelingen/").json()["resultaten"]]
        for rol in (Rol.CONTROLLER, Rol.BESTUURDER, Rol.TOEZICHTHOUDER)
    }

    assert names == {Rol.CONTROLLER: ["Ander", "Basis"], Rol.BESTUURDER: ["Basis"], Rol.TOEZICHTHOUDER: []}
    assert api(geldwereld.anderen[Rol.CONTROLLER]).get(f"{V1}/verdelingen/{verdeling.pk}/").status_code == 404


def test_board_reads_its_own_amounts_and_steps_only(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)

    body = api(geldwereld[Rol.BESTUURDER]).get(f"{V1}/verdelingen/{verdeling.pk}/").json()

    assert {row["naam"] for row in body["bedragen"]} == {
        geldwereld.bestuur.naam, geldwereld.school.naam, geldwereld.zusterschool.naam,
    }  # fmt: skip
    assert {step["bestuur"] for step in body["stappen"]} == {geldwereld.bestuur.code}
    assert {row["bestuur"] for row in body["betalingen"]} == {geldwereld.bestuur.naam}
    assert body["mogelijke_acties"] == []


def test_steps_are_the_same_as_on_the_page(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    url = f"{V1}/verdelingen/{verdeling.pk}/acties"

    shared = api(geldwereld[Rol.CONTROLLER]).post(f"{url}/delen/", {"versie": 0}, format="json")
    refused = api(geldwereld[Rol.CONTROLLER]).post(f"{url}/vaststellen/", {"versie": 1}, format="json")
    adopted = api(geldwereld[Rol.DIRECTEUR]).post(f"{url}/vaststellen/", {"versie": 1}, format="json")
    again = api(geldwereld[Rol.DIRECTEUR]).post(f"{url}/terughalen/", {"versie": 2}, format="json")

    assert [each.status_code for each in (shared, refused, adopted, again)] == [200, 403, 200, 403]
    assert adopted.json()["status"] == "vastgesteld"


@pytest.mark.parametrize(("body", "veld"), [({}, "versie"), ({"versie": "x"}, "versie"), ({"versie": 1}, "reason")])
def test_step_with_wrong_input_is_400_at_the_field(api: Any, geldwereld: Any, body: dict[str, Any], veld: str) -> None:
    verdeling = g.make_gedeeld(geldwereld)

    response = api(geldwereld[Rol.CONTROLLER]).post(
        f"{V1}/verdelingen/{verdeling.pk}/acties/terughalen/", body, format="json"
    )

    assert response.status_code == 400
    assert veld in response.json()["fouten"]


def test_step_on_another_version_is_409_and_unknown_step_404(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_gedeeld(geldwereld)
    client = api(geldwereld[Rol.CONTROLLER])
    body = {"versie": 0, "reason": "Omdat."}

    assert client.post(f"{V1}/verdelingen/{verdeling.pk}/acties/terughalen/", body, format="json").status_code == 409
    assert client.post(f"{V1}/verdelingen/{verdeling.pk}/acties/goud/", body, format="json").status_code == 404


def test_rekenbestand_is_for_who_sees_everything_and_logged(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_vastgesteld(geldwereld)
    url = f"{V1}/verdelingen/{verdeling.pk}/rekenbestand/"

    refused = api(geldwereld[Rol.BESTUURDER]).get(url)
    given = api(geldwereld["accountant"]).get(url)

    assert (refused.status_code, given.status_code) == (403, 200)
    assert b'"verband-verdeling"' in b"".join(given.streaming_content)
    assert Download.objects.count() == 1


def test_scenario_is_made_and_a_taken_name_refused(api: Any, geldwereld: Any) -> None:
    model = g.make_model(geldwereld)
    client = api(geldwereld[Rol.CONTROLLER])
    url = f"{V1}/verdeelmodellen/{model.pk}/scenarios/"

    made = client.post(url, {"naam": "Basis"}, format="json")
    again = client.post(url, {"naam": "Basis"}, format="json")

    assert (made.status_code, again.status_code) == (201, 400)
    assert made.json()["bedragen"]
    assert api(geldwereld[Rol.DIRECTEUR]).post(url, {"naam": "X"}, format="json").status_code == 403
    assert api(geldwereld.anderen[Rol.CONTROLLER]).post(url, {"naam": "X"}, format="json").status_code == 404


def test_what_if_gives_the_knobs_and_the_answer_and_keeps_nothing(api: Any, geldwereld: Any) -> None:
    verdeling = g.make_concept(geldwereld)
    client, url = api(geldwereld[Rol.DIRECTEUR]), f"{V1}/verdelingen/{verdeling.pk}/wat-als/"

    knoppen = {row["naam"]: row["waarde"] for row in client.get(url).json()["knoppen"]}
    body = client.post(url, {"wijzigingen": {"tarief:te_verdelen": "240000"}}, format="json").json()

    assert {"tarief:te_verdelen": "200000", "groei:leerlingen": "0"}.items() <= knoppen.items()
    assert {row["code"]: (row["was"], row["wordt"], row["verschil"]) for row in body["besturen"]} == {
        geldwereld.bestuur.code: ("105000.00", "125000.00", "20000.00"),
        geldwereld.tweede_bestuur.code: ("95000.00", "115000.00", "20000.00"),
    }
    assert (body["problemen"], Verdeling.objects.count()) == ([], 1)
    assert api(geldwereld.anderen[Rol.CONTROLLER]).post(url, {"wijzigingen": {}}, format="json").status_code == 404
    assert api(geldwereld[Rol.BESTUURDER]).post(url, {"wijzigingen": {}}, format="json").status_code == 403


@pytest.mark.parametrize(
    "body",
    [{}, {"wijzigingen": "x"}, {"wijzigingen": {"tarief:goud": "1"}}, {"wijzigingen": {"tarief:vaste_voet": "-1"}}],
)
def test_what_if_with_wrong_input_is_400(api: Any, geldwereld: Any, body: dict[str, Any]) -> None:
    verdeling = g.make_concept(geldwereld)

    found = api(geldwereld[Rol.CONTROLLER]).post(f"{V1}/verdelingen/{verdeling.pk}/wat-als/", body, format="json")

    assert found.status_code == 400
    assert found.json()["fouten"]["wijzigingen"]


def test_model_comes_with_its_rules_in_words(api: Any, geldwereld: Any) -> None:
    g.make_model(geldwereld)

    (row,) = api(geldwereld[Rol.DIRECTEUR]).get(f"{V1}/verdeelmodellen/").json()["resultaten"]

    assert [regel["soort"] for regel in row["regels"]] == ["pot", "vaste_voet", "pot_naar_sleutel"]
    assert "vaste voet per school" in row["regels"][1]["uitleg"]


def test_income_names_what_is_missing(api: Any, geldwereld: Any) -> None:
    body = api(geldwereld[Rol.CONTROLLER]).get(f"{V1}/inkomsten/", {"jaar": 2027}).json()

    assert body["licht"] is None
    assert any("lwoo" in text for text in body["problemen"])


# --- reference data ---------------------------------------------------------------------------------------------------

TARIEF = {
    "code": "zwaar",
    "bedrag": "742,10",
    "van": "2027-01-01",
    "tot_en_met": "2027-12-31",
    "status": "voorlopig",
    "bron": "brief",
}


def test_row_is_added_read_and_corrected(api: Any, geldwereld: Any) -> None:
    client = api(geldwereld[Rol.CONTROLLER])
    made = client.post(f"{V1}/geldgegevens/tarieven/", {"velden": TARIEF}, format="json")
    pk = made.json()["pk"]
    changed = client.patch(f"{V1}/geldgegevens/tarieven/{pk}/", {"velden": {"bedrag": "768,10"}}, format="json")

    assert (made.status_code, changed.status_code) == (201, 200)
    row = Tarief.objects.get(pk=pk)
    assert (str(row.bedrag), row.van) == ("768.10", date(2027, 1, 1))
    assert changed.json()["velden"]["bron"] == "brief"


@pytest.mark.parametrize(
    ("velden", "veld"),
    [({**TARIEF, "bedrag": "-1"}, "bedrag"), ({**TARIEF, "goud": "1"}, "goud"), ({"code": "zwaar"}, "bedrag")],
)
def test_wrong_row_is_400_at_the_field(api: Any, geldwereld: Any, velden: dict[str, str], veld: str) -> None:
    response = api(geldwereld[Rol.CONTROLLER]).post(f"{V1}/geldgegevens/tarieven/", {"velden": velden}, format="json")

    assert response.status_code == 400
    assert veld in response.json()["fouten"]
    assert not Tarief.objects.filter(code="zwaar").exists()


def test_two_tariffs_for_one_day_are_400(api: Any, geldwereld: Any) -> None:
    client = api(geldwereld[Rol.CONTROLLER])
    client.post(f"{V1}/geldgegevens/tarieven/", {"velden": TARIEF}, format="json")
    response = client.post(f"{V1}/geldgegevens/tarieven/", {"velden": {**TARIEF, "bedrag": "1"}}, format="json")

    assert response.status_code == 400
    assert "Er is al een tarief" in str(response.json())


def test_lists_of_others_are_refused(api: Any, geldwereld: Any) -> None:
    url = f"{V1}/geldgegevens/tellingen/"
    own = {row["pk"] for row in api(geldwereld[Rol.DIRECTEUR]).get(url).json()["resultaten"]}

    assert own == set(Telling.objects.filter(swv=geldwereld.swv).values_list("pk", flat=True))
    assert api(geldwereld[Rol.BESTUURDER]).get(url).status_code == 403
    assert api(geldwereld[Rol.DIRECTEUR]).post(url, {"velden": {}}, format="json").status_code == 403
    assert api(geldwereld[Rol.CONTROLLER]).get(f"{V1}/geldgegevens/goud/").status_code == 404


@pytest.mark.parametrize("aantal", [1, 30])
def test_list_takes_the_same_queries_for_1_and_30(
    api: Any, geldwereld: Any, aantal: int, django_assert_num_queries: Any
) -> None:
    model = g.make_model(geldwereld)
    with as_eigenaar():
        Verdeling.objects.bulk_create(
            Verdeling(
                swv=geldwereld.swv, model=model, naam=f"S{number}", jaar=model.jaar, periode=model.periode,
                begin=model.begin, eind=model.eind,
            )
            for number in range(aantal)
        )  # fmt: skip
    client = api(geldwereld[Rol.CONTROLLER])
    client.get(f"{V1}/verdelingen/")

    with django_assert_num_queries(10):
        client.get(f"{V1}/verdelingen/")


def test_filled_answers_keep_to_the_schema(api: Any, geldwereld: Any) -> None:
    stream = StringIO()
    call_command("spectacular", stdout=stream)
    described = schemathesis.openapi.from_dict(yaml.safe_load(stream.getvalue()))
    verdeling = g.make_vastgesteld(geldwereld)
    tarief = Tarief.objects.filter(swv=geldwereld.swv).first()
    filled = {
        "/api/v1/verdelingen/": {},
        "/api/v1/verdelingen/{id}/": {"id": verdeling.pk},
        "/api/v1/verdeelmodellen/": {},
        "/api/v1/inkomsten/": {},
        "/api/v1/geldgegevens/{soort}/": {"soort": "tarieven"},
        "/api/v1/geldgegevens/{soort}/{id}/": {"soort": "tarieven", "id": tarief.pk},
    }

    for rol in (Rol.CONTROLLER, Rol.BESTUURDER, Rol.SCHOOLLEIDER, "accountant"):
        for template, values in filled.items():
            query = {"jaar": 2027} if "inkomsten" in template else None
            check_answer(api(geldwereld[rol]), described[template]["GET"], template.format(**values), query)
