"""Figures over the API: as on the page, with the same rights and the same numbers hidden."""

from typing import Any

import pytest

from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import CODES
from rapportage.indicatoren.rekenregels import INDICATOREN
from swv.organisatie.enums import Rol
from tests.rapportage.indicatoren import wereld as r
from tests.standen import stand

LIJST = "/api/v1/indicatoren/"


@pytest.fixture
@stand
def cijfers(wereld: Any) -> Any:
    r.geteld(wereld.swv)
    r.make_cijfer(wereld.swv, wereld.school, ontvangen=3, toegekend=2, afgewezen=1)
    r.make_cijfer(wereld.swv, wereld.zusterschool, ontvangen=27, toegekend=18, afgewezen=9)
    r.make_cijfer(wereld.ander_swv, wereld.vso, ontvangen=500, toegekend=500)
    return wereld


def test_list_has_every_figure_of_the_role(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.DIRECTEUR])

    body = client.get(LIJST).json()

    assert body["geteld_op"]
    found = {each["indicator"]["code"]: each for each in body["resultaten"]}
    assert set(found) == {str(code) for code in CODES[Rol.DIRECTEUR]} - {"deelname_so", "deelname_sbo"}
    last = found[Code.HONORERING]["jaren"][-1]
    assert (last["teller"], last["noemer"], last["waarde"], last["periode"]) == (20, 30, 66.6667, r.dit_jaar().label)
    assert found[Code.DEELNAME_VSO]["jaren"][-1]["ontbreekt"]


def test_one_figure_with_its_definition(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.SCHOOLLEIDER])

    body = client.get(f"{LIJST}aanvragen/").json()

    assert body["indicator"]["teller"] == INDICATOREN["aanvragen"].teller
    assert [jaar["waarde"] for jaar in body["jaren"]] == [0, 0, 0, 0, 3]


def test_small_numbers_are_null_for_who_does_not_see_pupils(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.CONTROLLER])

    last = client.get(f"{LIJST}honorering/").json()["jaren"][-1]

    own = next(each for each in last["per_school"] if each["naam"] == cijfers.school.naam)
    assert (own["teller"], own["noemer"], own["waarde"], own["verborgen"]) == (None, None, None, True)


@pytest.mark.parametrize(
    ("query", "code"), [("jaar=1999-2000", 400), ("school=0", 400), ("soort=X", 400), ("soort=BTV", 200)]
)
def test_filter_as_on_the_page(client: Any, cijfers: Any, query: str, code: int) -> None:
    client.force_login(cijfers[Rol.DIRECTEUR])

    response = client.get(f"{LIJST}?{query}")

    assert response.status_code == code
    assert code == 200 or response.json()["fouten"]


def test_money_and_other_swvs_are_not_there(client: Any, cijfers: Any) -> None:
    client.force_login(cijfers[Rol.SECRETARIS])
    assert client.get(f"{LIJST}doorbetaling/").status_code == 404
    assert client.get(f"{LIJST}bestaat_niet/").status_code == 404

    client.force_login(cijfers.anderen[Rol.DIRECTEUR])
    assert client.get(f"{LIJST}aanvragen/").json()["jaren"][-1]["waarde"] == 500

    for rol in (Rol.DESKUNDIGE, Rol.CVT_LID, Rol.LEERPLICHT):
        client.force_login(cijfers[rol])
        assert client.get(LIJST).status_code == 403
