"""Two people of one school write in one OPP: each keeps what the other did not touch (bevinding P1)."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from opp.models import OppVersie
from swv.organisatie.enums import Rol
from tests.opp import wereld as w
from tests.pagina import read_form
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db


def login(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def twee(wereld: Any) -> tuple[Client, Client]:
    return login(wereld[Rol.ZORGCOORDINATOR]), login(wereld[Rol.SCHOOLLEIDER])


@pytest.fixture
def opp(wereld: Any) -> Any:
    return w.make_concept(wereld)


def test_second_time_bewaar_does_not_wipe_a_colleagues_field_that_was_not_touched(
    opp: Any, twee: tuple[Client, Client]
) -> None:
    address = reverse("opp:tekst", args=[opp.nummer])
    mine = read_form(twee[0].get(address))
    twee[1].post(address, {**read_form(twee[1].get(address)), "belemmerend": "Van de leider"})
    response = twee[0].post(address, {**mine, "bevorderend": "Van mij"})

    assert response.status_code == 302
    with as_eigenaar():
        tekst = OppVersie.objects.get(opp=opp)
    assert (tekst.belemmerend, tekst.bevorderend) == ("Van de leider", "Van mij")


def test_conflict_page_fills_in_what_a_colleague_wrote_elsewhere(opp: Any, twee: tuple[Client, Client]) -> None:
    address = reverse("opp:tekst", args=[opp.nummer])
    mine = read_form(twee[0].get(address))
    hers = read_form(twee[1].get(address))
    twee[1].post(address, {**hers, "belemmerend": "Van de leider", "bevorderend": "Ook van de leider"})
    response = twee[0].post(address, {**mine, "belemmerend": "Van mij"})
    shown = read_form(response)

    assert response.status_code == 409
    assert (shown["belemmerend"], shown["bevorderend"]) == (["Van mij"], ["Ook van de leider"])
    assert twee[0].post(address, shown).status_code == 302
    with as_eigenaar():
        tekst = OppVersie.objects.get(opp=opp)
    assert (tekst.belemmerend, tekst.bevorderend) == ("Van mij", "Ook van de leider")
