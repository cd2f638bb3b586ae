"""The API of consultations and hours: the same rules as the pages."""

from typing import Any

import pytest

from consulten.models import Consult, Uurregel
from leerlingen.models import Inzage
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import make_client
from tests.consulten import wereld as c
from tests.rollen import als, as_eigenaar

ZORG, CONS, CONTROLLER = Rol.ZORGCOORDINATOR, Rol.CONSULENT, Rol.CONTROLLER
URL, UREN = "/api/v1/consulten/", "/api/v1/uren/"
VRAAG = {"onderwerp": "school", "soort": "gedrag", "vraag": "Hoe gaan we om met telefoons?"}


def test_a_school_asks_and_the_consulent_answers(wereld: Any) -> None:
    leerling = f.LeerlingFactory(school=wereld.school)
    school, swv = make_client(wereld[ZORG]), make_client(wereld[CONS])
    made = school.post(
        URL, {**VRAAG, "onderwerp": "leerling", "leerling": leerling.nummer, "swv": "VO2704"}, format="json"
    )
    nummer = made.json()["nummer"]

    assert made.status_code == 201, made.json()
    assert made.json()["leerling"] == leerling.nummer
    taken = swv.post(f"{URL}{nummer}/acties/beantwoorden/", {"versie": 0, "advies": c.ADVIES}, format="json")
    assert (taken.status_code, taken.json()["status"], taken.json()["advies"]) == (200, "beantwoord", c.ADVIES)
    assert [step["naam"] for step in taken.json()["mogelijke_acties"]] == ["sluiten"]
    with as_eigenaar():
        assert Inzage.objects.filter(leerling=leerling, pagina="api_consult").count() == 2


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"soort": "onzin"}, "soort"), ({"vraag": "x"}, "vraag"), ({"onderwerp": "groep"}, "groep"),
        ({"onderwerp": "leerling"}, "leerling"), ({"onderwerp": "leerling", "leerling": "L-0000000"}, "leerling"),
        ({"onderwerp": "buren"}, "onderwerp"), ({"swv": "VO9999"}, "swv"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_field(wereld: Any, data: dict[str, str], veld: str) -> None:
    response = make_client(wereld[ZORG]).post(URL, {**VRAAG, "swv": "VO2704", **data}, format="json")

    assert response.status_code == 400
    assert veld in str(response.json())
    with as_eigenaar():
        assert not Consult.objects.exists()


def test_another_school_gets_404_and_an_empty_list(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    client = make_client(wereld.anderen[ZORG])

    assert client.get(f"{URL}{consult.nummer}/").status_code == 404
    assert client.get(URL).json()["resultaten"] == []


def test_the_list_names_no_pupil_and_no_question(wereld: Any) -> None:
    consult = c.make_beantwoord(wereld)
    response = make_client(wereld[CONS]).get(URL)

    assert [row["nummer"] for row in response.json()["resultaten"]] == [consult.nummer]
    assert not {"leerling", "vraag", "advies"} & set(response.json()["resultaten"][0])


def test_after_closing_the_swv_gets_the_case_without_its_question(wereld: Any) -> None:
    consult = c.make_gesloten(wereld)
    with as_eigenaar():
        consult.inhoud.leerling.toegang_set.filter(grond="consult").update(van=c.dagen(9), tot=c.vandaag())
    body = make_client(wereld[CONS]).get(f"{URL}{consult.nummer}/").json()

    assert (body["status"], body["leerling"], body["vraag"], body["advies"]) == ("gesloten", None, None, None)


def test_a_step_without_version_is_refused(wereld: Any) -> None:
    consult = c.make_gesteld(wereld)
    response = make_client(wereld[CONS]).post(f"{URL}{consult.nummer}/acties/oppakken/", {}, format="json")

    assert response.status_code == 400


def test_own_hours_are_written_and_read(wereld: Any) -> None:
    consult = c.make_opgepakt(wereld)
    client = make_client(wereld[CONS])
    data = {"dag": c.vandaag().isoformat(), "minuten": 45, "soort": "overleg", "nummer": consult.nummer}
    made = client.post(UREN, data, format="json")

    assert made.status_code == 201, made.json()
    assert (made.json()["consult"], made.json()["minuten"]) == (consult.nummer, 45)
    assert [row["minuten"] for row in client.get(UREN).json()["resultaten"]] == [45]
    assert make_client(wereld[Rol.SECRETARIS]).get(UREN).json()["resultaten"] == []


@pytest.mark.parametrize(
    ("data", "veld"),
    [
        ({"minuten": 20}, "minuten"), ({"soort": "onzin"}, "soort"), ({"nummer": "C1999-0001"}, "nummer"),
        ({"nummer": ""}, "nummer"), ({"dag": "2199-01-01"}, "dag"), ({"minuten": 0}, "minuten"),
    ],
)  # fmt: skip
def test_hours_that_can_not_be_are_refused_by_field(wereld: Any, data: dict[str, Any], veld: str) -> None:
    consult = c.make_opgepakt(wereld)
    good = {"dag": c.vandaag().isoformat(), "minuten": 45, "soort": "overleg", "nummer": consult.nummer}
    response = make_client(wereld[CONS]).post(UREN, {**good, **data}, format="json")

    assert response.status_code == 400
    assert veld in str(response.json())
    with as_eigenaar():
        assert not Uurregel.objects.exists()


@pytest.mark.parametrize("rol", [ZORG, CONTROLLER, Rol.DESKUNDIGE, Rol.LEERPLICHT])
def test_who_writes_no_hours_gets_403(wereld: Any, rol: str) -> None:
    assert make_client(wereld[rol]).get(UREN).status_code == 403


def test_a_token_for_another_part_opens_nothing_here(wereld: Any) -> None:
    consult = c.make_gesteld(wereld)
    for bereik, method in (({"kamers": ["opp"]}, "get"), ({"kamers": ["consulten"], "schrijven": False}, "post")):
        client = make_client(wereld[CONS], bereik=bereik)
        url = f"{URL}{consult.nummer}/" if method == "get" else f"{URL}{consult.nummer}/acties/oppakken/"
        assert (
            getattr(client, method)(url, {"versie": 0} if method == "post" else None, format="json").status_code == 403
        )
    with als(wereld[CONS]):
        assert Consult.objects.get().status == "gesteld"
