"""The description of the API: complete, valid, in Dutch, and kept to by what GET answers."""

from io import StringIO
from typing import Any

import pytest
import requests
import schemathesis
import yaml
from django.core.management import call_command
from django.urls import get_resolver
from hypothesis import HealthCheck, given, settings
from schemathesis.core.transport import Response

from swv.organisatie.enums import Rol
from tests.consulten.wereld import make_beantwoord, make_uren
from tests.opp import wereld as opps
from tests.schoolaanvragen.wereld import make_alles as make_school
from tests.thuiszitters.wereld import make_gemeld
from tests.wereld import make_besloten, make_concept

PATHS = {
    "/api/v1/aanvragen/": {"get", "post"},
    "/api/v1/aanvragen/{nummer}/": {"get", "patch"},
    "/api/v1/aanvragen/{nummer}/acties/{actie}/": {"post"},
    "/api/v1/aanvragen/{nummer}/bezwaren/": {"get", "post"},
    "/api/v1/aanvragen/{nummer}/bezwaren/{id}/": {"get", "patch"},
    "/api/v1/aanvragen/{nummer}/documenten/": {"post"},
    "/api/v1/aanvragen/{nummer}/stemmen/": {"get", "put"},
    "/api/v1/aanvragen/{nummer}/zienswijzen/": {"post"},
    "/api/v1/begrotingen/": {"get"},
    "/api/v1/begrotingen/{id}/": {"get"},
    "/api/v1/begrotingen/{id}/acties/{actie}/": {"post"},
    "/api/v1/consulten/": {"get", "post"},
    "/api/v1/consulten/{nummer}/": {"get"},
    "/api/v1/consulten/{nummer}/acties/{actie}/": {"post"},
    "/api/v1/deskundigen/": {"get"},
    "/api/v1/deskundigen/{id}/pool/": {"post"},
    "/api/v1/deskundigen/{id}/tarieven/": {"post"},
    "/api/v1/documenten/{uuid}/bestand/": {"get"},
    "/api/v1/geldgegevens/{soort}/": {"get", "post"},
    "/api/v1/geldgegevens/{soort}/{id}/": {"get", "patch"},
    "/api/v1/indicatoren/": {"get"},
    "/api/v1/indicatoren/{code}/": {"get"},
    "/api/v1/inkomsten/": {"get"},
    "/api/v1/jaarverslagen/": {"get"},
    "/api/v1/jaarverslagen/{jaar}/{volgnummer}/": {"get"},
    "/api/v1/jaarverslagen/{jaar}/{volgnummer}/acties/{actie}/": {"post"},
    "/api/v1/jaarverslagen/{jaar}/{volgnummer}/controle/": {"get"},
    "/api/v1/jaarverslagen/{jaar}/{volgnummer}/gegevens/": {"get"},
    "/api/v1/jaarverslagen/{jaar}/{volgnummer}/pdf/{uuid}/": {"get"},
    "/api/v1/kengetallen/": {"get"},
    "/api/v1/leerlingen/": {"get", "post"},
    "/api/v1/leerlingen/inschrijven/": {"post"},
    "/api/v1/leerlingen/zoeken/": {"post"},
    "/api/v1/leerlingen/{nummer}/": {"get", "patch"},
    "/api/v1/leerlingen/{nummer}/documenten/": {"get", "post"},
    "/api/v1/opps/": {"get", "post"},
    "/api/v1/opps/{nummer}/": {"get", "patch"},
    "/api/v1/opps/{nummer}/acties/{actie}/": {"post"},
    "/api/v1/opps/{nummer}/doelen/": {"post"},
    "/api/v1/realisatie/": {"get"},
    "/api/v1/schoolaanvragen/": {"get", "post"},
    "/api/v1/schoolaanvragen/{nummer}/": {"get", "patch"},
    "/api/v1/schoolaanvragen/{nummer}/acties/{actie}/": {"post"},
    "/api/v1/snelle-hulp/": {"get", "post"},
    "/api/v1/snelle-hulp/{nummer}/stoppen/": {"post"},
    "/api/v1/thuiszitters/": {"get", "post"},
    "/api/v1/thuiszitters/meldingen/": {"post"},
    "/api/v1/thuiszitters/opgave/": {"get"},
    "/api/v1/thuiszitters/{nummer}/": {"get"},
    "/api/v1/thuiszitters/{nummer}/acties/{actie}/": {"post"},
    "/api/v1/uren/": {"get", "post"},
    "/api/v1/verdeelmodellen/": {"get"},
    "/api/v1/verdeelmodellen/{id}/scenarios/": {"post"},
    "/api/v1/verdelingen/": {"get"},
    "/api/v1/verdelingen/{id}/": {"get"},
    "/api/v1/verdelingen/{id}/acties/{actie}/": {"post"},
    "/api/v1/verdelingen/{id}/brieven/{brief_pk}/": {"get"},
    "/api/v1/verdelingen/{id}/rekenbestand/": {"get"},
    "/api/v1/verdelingen/{id}/wat-als/": {"get", "post"},
}


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    """As ``manage.py spectacular`` writes it; it fails on any warning."""
    stream = StringIO()
    call_command("spectacular", "--validate", "--fail-on-warn", stdout=stream)
    return yaml.safe_load(stream.getvalue())


def test_schema_is_valid_without_warnings_and_complete(schema: dict[str, Any]) -> None:
    assert {path: set(methods) for path, methods in schema["paths"].items()} == PATHS


def test_every_operation_has_summary_refusals_and_login(schema: dict[str, Any]) -> None:
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            name = f"{method} {path}"
            assert operation["summary"], name
            assert operation["security"] == [{"token": []}, {"sessie": []}], name
            assert "403" in operation["responses"], name
            assert "400" in operation["responses"] or "requestBody" not in operation, name
            assert "404" in operation["responses"] or "{" not in path, name


def test_a_step_is_described_the_same_for_every_kind_of_case(schema: dict[str, Any]) -> None:
    steps = [path["post"] for name, path in schema["paths"].items() if name.endswith("/acties/{actie}/")]
    assert len(steps) == 8
    assert {step["description"] for step in steps} == {steps[0]["description"]}
    assert {step["summary"] for step in steps} == {"Zet een stap"}
    assert {tuple(step["responses"]) for step in steps} == {("200", "204", "400", "403", "404", "409")}
    for step in steps:
        content = step["requestBody"]["content"]
        assert {media["schema"]["$ref"] for media in content.values()} == {"#/components/schemas/StapInvoer"}


def test_every_view_declares_its_roles() -> None:
    (api,) = [each for each in get_resolver().url_patterns if getattr(each, "app_name", "") == "api"]
    assert all(pattern.callback.vereiste_rollen for pattern in api.url_patterns)


def test_schema_is_given_to_who_is_logged_in(wereld: Any, api: Any) -> None:
    response = api(wereld[Rol.BEHEERDER]).get("/api/v1/schema/")
    assert response.status_code == 200
    assert set(yaml.safe_load(response.content)["paths"]) == set(PATHS)


# --- what GET answers -----------------------------------------------------------------------------------------------


def check_answer(client: Any, operation: Any, path: str, query: Any = None) -> None:
    """No server error, and the answer is as described."""
    response = client.get(path, query or {})
    assert response.status_code < 500, path
    assert str(response.status_code) in operation.definition.raw["responses"], path
    operation.validate_response(
        Response(
            status_code=response.status_code,
            headers={name.lower(): [value] for name, value in response.items()},
            content=response.content,
            request=requests.Request("GET", f"http://testserver{path}").prepare(),
            elapsed=0.0,
            verify=False,
        )
    )


# Files, and figures that their own rooms test with data.
NIET_GEVULD = ("{uuid}", "{id}", "{code}", "{soort}", "{jaar}")


def test_answers_keep_to_the_schema(wereld: Any, api: Any, schema: dict[str, Any]) -> None:
    aanvraag = make_besloten(wereld)
    opp = opps.make_vastgesteld(wereld)
    thuiszitter = make_gemeld(wereld)
    consult = make_beantwoord(wereld)
    make_uren(wereld)
    schoolaanvraag = make_school(wereld)
    described = schemathesis.openapi.from_dict(schema)
    nummers = {"leerlingen": aanvraag.leerling.nummer, "opps": opp.nummer, "thuiszitters": thuiszitter.nummer,
               "consulten": consult.nummer, "schoolaanvragen": schoolaanvraag.nummer}  # fmt: skip
    readable = [
        path for path, methods in PATHS.items() if "get" in methods and not any(part in path for part in NIET_GEVULD)
    ]
    for rol in (Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.DESKUNDIGE, Rol.CONTROLLER):
        client = api(wereld[rol])
        for template in readable:
            nummer = nummers.get(template.split("/")[3], aanvraag.nummer)
            check_answer(client, described[template]["GET"], template.replace("{nummer}", nummer))


@pytest.mark.parametrize("template", ["/api/v1/aanvragen/", "/api/v1/leerlingen/", "/api/v1/leerlingen/{nummer}/"])
def test_odd_questions_give_no_server_error(wereld: Any, api: Any, schema: dict[str, Any], template: str) -> None:
    make_concept(wereld, compleet=False)
    client = api(wereld[Rol.ZORGCOORDINATOR])
    operation = schemathesis.openapi.from_dict(schema)[template]["GET"]

    @settings(max_examples=15, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy())
    def ask(case: Any) -> None:
        check_answer(client, operation, case.formatted_path, case.query)

    ask()
