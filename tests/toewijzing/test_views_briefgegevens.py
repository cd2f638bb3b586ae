"""The page with what stands in every letter: who may change it, and what it refuses."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from toewijzing.models import Briefgegevens

URL = reverse("toewijzing:briefgegevens")
GEGEVENS = {
    "bestuursorgaan": "het bestuur", "bezwaar_email": "bezwaar@duin.example", "bezwaar_site": "", "commissie_naam": "",
    "commissie_adres": "", "steunpunt_naam": "Steunpunt Duin", "steunpunt_telefoon": "0251 333 333",
    "steunpunt_email": "", "steunpunt_site": "",
}  # fmt: skip


def post(wereld: Any, rol: str, **changes: Any) -> Any:
    client = Client()
    client.force_login(wereld[rol])
    return client.post(URL, {**GEGEVENS, **changes})


def read(swv: Any) -> Briefgegevens:
    with as_eigenaar():
        return Briefgegevens.objects.get(swv=swv)


@pytest.mark.parametrize("rol", [Rol.BEHEERDER, Rol.SECRETARIS])
def test_beheerder_and_secretaris_fill_in_the_letters_of_their_own_swv(wereld: Any, rol: str) -> None:
    assert post(wereld, rol).status_code == 302
    saved = read(wereld.swv)
    assert (saved.bezwaar_email, saved.steunpunt_telefoon) == ("bezwaar@duin.example", "0251 333 333")
    assert read(wereld.ander_swv).bezwaar_email == "bezwaar@swv.example"


def test_swv_that_never_filled_it_in_starts_with_an_empty_page(wereld: Any) -> None:
    with as_eigenaar():
        Briefgegevens.objects.filter(swv=wereld.swv).delete()
    assert post(wereld, Rol.BEHEERDER).status_code == 302
    assert read(wereld.swv).steunpunt_naam == "Steunpunt Duin"


@pytest.mark.parametrize(
    ("changes", "melding"),
    [
        ({"bezwaar_email": "geen adres"}, "e-mailadres"),
        ({"commissie_naam": "Commissie Duin"}, "Vul ook het adres van deze commissie in."),
        ({"steunpunt_telefoon": "0" * 21}, "20"),
    ],
)
def test_wrong_data_are_refused_in_words_and_kept(wereld: Any, changes: dict[str, str], melding: str) -> None:
    response = post(wereld, Rol.SECRETARIS, **changes)
    assert response.status_code == 400
    assert melding in response.content.decode()
    for value in changes.values():
        assert value in response.content.decode()
    assert read(wereld.swv).bezwaar_email == "bezwaar@swv.example"
