"""Reports over the API: the same rows, steps, files and refusals as on the pages."""

from hashlib import sha256
from typing import Any

import pytest

from rapportage.auditor.models import Auditdownload
from rapportage.jaarverslag.calculations.hoofdstuk import HOOFDSTUKKEN
from rapportage.jaarverslag.models import Jaarverslag
from swv.organisatie.enums import Rol
from tests.api.test_schema import check_answer, schema  # noqa: F401  # a fixture
from tests.rapportage.auditor.test_toegang import read
from tests.rapportage.jaarverslag.wereld import ACC, CONTR, DIR, JAAR, OPR, RVT, make_verslag, pdf_file

LIJST = "/api/v1/jaarverslagen/"
VERSLAG = f"{LIJST}{JAAR}/1/"


def get(client: Any, user: Any, url: str = VERSLAG) -> Any:
    client.force_login(user)
    return client.get(url)


def act(client: Any, user: Any, actie: str, **data: Any) -> Any:
    client.force_login(user)
    json = {} if "bestand" in data else {"content_type": "application/json"}
    return client.post(f"{VERSLAG}acties/{actie}/", data, **json)


def test_list_and_detail_tell_how_it_stands(client: Any, auditwereld: Any) -> None:
    verslag = make_verslag(auditwereld)

    (row,) = get(client, auditwereld[CONTR], LIJST).json()["resultaten"]
    body = get(client, auditwereld[CONTR]).json()

    assert (row["jaar"], row["status"], row["versie"]) == (JAAR, "concept", verslag.versie)
    assert body["verslag"] == row
    assert [each["code"] for each in body["hoofdstukken"]] == [soort.code for soort in HOOFDSTUKKEN]
    assert all(each["gevuld"] for each in body["hoofdstukken"] if each["code"] != "verantwoording")
    assert {each["code"]: each["klopt"] for each in body["controles"]}["vermogen"] is True
    acties = {each["naam"]: each for each in body["mogelijke_acties"]}
    assert acties["jaarrekening_toevoegen"]["mogelijk"]
    assert not acties["opmaken"]["mogelijk"]
    assert "jaarrekening" in acties["opmaken"]["reden"]


def test_every_step_is_taken_over_the_api(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld)
    steps = (
        ("jaarrekening_toevoegen", CONTR, True), ("opmaken", CONTR, False), ("verklaring_toevoegen", ACC, True),
        ("goedkeuren", RVT, False), ("vaststellen", DIR, False),
    )  # fmt: skip
    for versie, (actie, wie, met_bestand) in enumerate(steps):
        data = {"bestand": pdf_file()} if met_bestand else {}
        response = act(client, auditwereld[wie], actie, versie=versie, **data)
        assert response.status_code == 200, (actie, response.content)
    assert response.json()["verslag"]["status"] == "vastgesteld"
    assert {each["soort"] for each in response.json()["bijlagen"]} == {"jaarrekening", "controleverklaring"}


@pytest.mark.parametrize(
    ("actie", "wie", "data", "code"),
    [
        ("opmaken", CONTR, {"versie": 0}, 409),  # without the jaarrekening
        ("opmaken", RVT, {"versie": 0}, 403),
        ("opmaken", OPR, {"versie": 0}, 403),
        ("opmaken", Rol.SECRETARIS, {"versie": 0}, 403),
        ("opmaken", Rol.BESTUURDER, {"versie": 0}, 403),
        ("opmaken", ACC, {"versie": 0}, 404),
        ("opmaken", CONTR, {}, 400),
        ("jaarrekening_toevoegen", CONTR, {"versie": 0}, 400),
        ("jaarrekening_toevoegen", CONTR, {"versie": 7, "bestand": "pdf"}, 409),
        ("bestaat_niet", CONTR, {"versie": 0}, 404),
    ],
)
def test_steps_are_refused_as_on_the_page(
    client: Any, auditwereld: Any, actie: str, wie: str, data: dict[str, Any], code: int
) -> None:
    make_verslag(auditwereld)
    if "bestand" in data:
        data = {**data, "bestand": pdf_file()}

    assert act(client, auditwereld[wie], actie, **data).status_code == code
    assert Jaarverslag.objects.get().versie == 0


def test_who_reads_what(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld)
    # A concept: the writers their own chapters, nobody outside, and no checks of the whole.
    body = get(client, auditwereld[Rol.CONSULENT]).json()
    assert {each["code"] for each in body["hoofdstukken"]} == {"thuiszitters", "opp"}
    assert body["controles"] == body["bijlagen"] == body["documenten"] == []
    assert get(client, auditwereld[Rol.CONSULENT], f"{VERSLAG}controle/").status_code == 403
    for wie in (ACC, "inspectie"):
        assert get(client, auditwereld[wie]).status_code == 404
        assert get(client, auditwereld[wie], LIJST).json()["resultaten"] == []
    for wie in (Rol.AUDITOR, Rol.BESTUURDER, Rol.ZORGCOORDINATOR, Rol.CVT_LID, Rol.BEHEERDER):
        assert get(client, auditwereld[wie], LIJST).status_code == 403
        assert get(client, auditwereld[wie]).status_code == 403
    for wie in (CONTR, DIR):
        assert get(client, auditwereld.anderen[wie]).status_code == 404
        assert get(client, auditwereld.anderen[wie], f"{VERSLAG}gegevens/").status_code == 404


def test_accountant_reads_and_checks_from_opgemaakt_and_inspectie_does_not(client: Any, auditwereld: Any) -> None:
    make_verslag(auditwereld, "opgemaakt")
    assert get(client, auditwereld[ACC]).json()["verslag"]["status"] == "opgemaakt"
    assert get(client, auditwereld[ACC], f"{VERSLAG}controle/").json()["controles"]
    assert get(client, auditwereld["inspectie"]).status_code == 404
    assert get(client, auditwereld["inspectie"], f"{VERSLAG}controle/").status_code == 403


def test_files_are_those_of_the_page_and_are_recorded(client: Any, auditwereld: Any) -> None:
    verslag = make_verslag(auditwereld, "gemaakt")
    body = get(client, auditwereld["inspectie"]).json()
    (document,) = body["documenten"]

    data = get(client, auditwereld["inspectie"], f"{VERSLAG}gegevens/")
    pdf = get(client, auditwereld["inspectie"], f"{VERSLAG}pdf/{document['uuid']}/")

    assert sha256(read(data)).hexdigest() == verslag.sha256 == body["verslag"]["sha256"]
    assert sha256(read(pdf)).hexdigest() == document["sha256"]
    assert Auditdownload.objects.count() == 2
    assert get(client, auditwereld[Rol.AUDITOR], f"{VERSLAG}gegevens/").status_code == 403


def test_answers_keep_to_the_schema(client: Any, auditwereld: Any, schema: dict[str, Any]) -> None:  # noqa: F811
    import schemathesis

    make_verslag(auditwereld, "opgemaakt")
    described = schemathesis.openapi.from_dict(schema)
    for wie in (CONTR, RVT, Rol.SECRETARIS, "inspectie"):
        client.force_login(auditwereld[wie])
        for deel in ("", "controle/", "gegevens/"):
            template = f"/api/v1/jaarverslagen/{{jaar}}/{{volgnummer}}/{deel}"
            check_answer(client, described[template]["GET"], f"{VERSLAG}{deel}")
        check_answer(client, described["/api/v1/jaarverslagen/"]["GET"], LIJST)


def test_list_asks_as_much_for_three_as_for_one(client: Any, auditwereld: Any, django_assert_num_queries: Any) -> None:
    make_verslag(auditwereld)
    client.force_login(auditwereld[DIR])
    client.get(LIJST)
    with django_assert_num_queries(10):
        client.get(LIJST)
    for jaar in (JAAR - 2, JAAR - 1):
        make_verslag(auditwereld, jaar=jaar, teksten=False, cijfers=False)
    with django_assert_num_queries(10):
        assert len(client.get(LIJST).json()["resultaten"]) == 3
