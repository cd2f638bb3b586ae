"""The API of requests of schools and quick money: the same rules as the pages."""

from typing import Any

import pytest

from schoolaanvragen.models import Snellehulp
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.api.conftest import make_client
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s

ZORG, LEIDER, CONS, DIR = Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.CONSULENT, Rol.DIRECTEUR
URL, SNEL = "/api/v1/schoolaanvragen/", "/api/v1/snelle-hulp/"


def test_a_school_begins_fills_in_and_sends(wereld: Any) -> None:
    s.make_soorten(wereld)
    client = make_client(wereld[ZORG])
    made = client.post(URL, {"soort": "groep"}, format="json")
    assert made.status_code == 201, made.json()
    url = f"{URL}{made.json()['nummer']}/"
    velden = {
        "groep": "groep 5b", "van": "2027-08-01", "tot_en_met": "2028-07-31", "bedrag": "4000",
        "antwoorden": {"waarom": s.WAAROM},
    }  # fmt: skip
    filled = client.patch(url, velden, format="json")
    assert filled.status_code == 200, filled.json()
    assert (filled.json()["bedrag"], filled.json()["antwoorden"]) == ("4000.00", {"waarom": s.WAAROM})
    sent = client.post(f"{url}acties/indienen/", {"versie": 0}, format="json")
    assert (sent.status_code, sent.json()["status"]) == (200, "ter_akkoord")
    assert client.patch(url, {"bedrag": "1"}, format="json").status_code == 409


@pytest.mark.parametrize(
    ("velden", "naam"),
    [
        ({"bedrag": "veel"}, "bedrag"), ({"uren": "5"}, "uren"), ({"onzin": "5"}, "onzin"), ({"groep": "111222333"}, "groep"),
        ({"tot_en_met": "2020-01-01", "van": "2027-08-01"}, "tot_en_met"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_field(wereld: Any, velden: dict[str, str], naam: str) -> None:
    zaak = s.make_concept(wereld)
    response = make_client(wereld[ZORG]).patch(f"{URL}{zaak.nummer}/", velden, format="json")

    assert response.status_code == 400
    assert naam in str(response.json())


def test_who_may_not_write_gets_403_and_who_may_not_see_404(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld)

    assert make_client(wereld[CONS]).patch(f"{URL}{zaak.nummer}/", {"bedrag": "1"}, format="json").status_code == 403
    for user in (wereld.anderen[ZORG], wereld.anderen[DIR]):
        client = make_client(user)
        assert client.get(f"{URL}{zaak.nummer}/").status_code == 404
        assert client.get(URL).json()["resultaten"] == []


def test_quick_money_is_given_and_listed_and_refused_above_the_limit(wereld: Any) -> None:
    s.make_soorten(wereld)
    data = {
        "soort": "SNEL", "school": wereld.school.pk, "bedrag": "1500.00", "weken": 10, "van": str(s.vandaag()),
        "waarvoor": "Extra handen in de klas",
    }  # fmt: skip
    school = {"school": f"{wereld.school.brin}{wereld.school.vestiging}"}
    client = make_client(wereld[DIR])
    made = client.post(SNEL, data | school, format="json")
    assert made.status_code == 201, made.json()
    assert (made.json()["totaal"], made.json()["stand"]) == ("1500.00", "loopt")
    assert client.post(SNEL, data | school | {"weken": 11}, format="json").status_code == 400
    assert make_client(wereld[CONS]).post(SNEL, data | school, format="json").status_code == 403
    assert [row["nummer"] for row in make_client(wereld[ZORG]).get(SNEL).json()["resultaten"]] == [
        made.json()["nummer"]
    ]
    assert make_client(wereld.anderen[ZORG]).get(SNEL).json()["resultaten"] == []
    with as_eigenaar():
        assert Snellehulp.objects.count() == 1


def test_which_schools_take_part_is_set_by_their_codes_and_only_of_this_swv(wereld: Any) -> None:
    zaak = s.make_concept(wereld, "CLUSTER")
    client, url = make_client(wereld[ZORG]), f"{URL}{zaak.nummer}/"
    code = f"{wereld.zusterschool.brin}{wereld.zusterschool.vestiging}"
    vreemd = f.SchoolFactory()

    done = client.patch(url, {"scholen": [code]}, format="json")
    assert (done.status_code, done.json()["scholen"]) == (200, [wereld.zusterschool.naam])
    assert client.patch(url, {"uren": "40"}, format="json").json()["scholen"] == [wereld.zusterschool.naam]
    for wrong in (["99ZZ99"], [f"{vreemd.brin}{vreemd.vestiging}"], "01AB00", [12]):
        refused = client.patch(url, {"scholen": wrong}, format="json")
        assert refused.status_code == 400
        assert "scholen" in str(refused.json())
    assert client.get(url).json()["scholen"] == [wereld.zusterschool.naam]
    assert client.patch(url, {"scholen": []}, format="json").json()["scholen"] == []


def test_a_kind_for_one_school_takes_no_others(wereld: Any) -> None:
    zaak = s.make_concept(wereld)
    code = f"{wereld.zusterschool.brin}{wereld.zusterschool.vestiging}"

    assert (
        make_client(wereld[ZORG]).patch(f"{URL}{zaak.nummer}/", {"scholen": [code]}, format="json").status_code == 400
    )
