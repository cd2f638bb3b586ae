"""Two people change the same thing: only what each of them changed is saved, and nobody's text gets lost.

Every test sends what a browser would send of the page that was opened (``read_form``), with what somebody typed in it.
"""

from typing import Any

import pytest
from django import forms
from django.test import Client
from django.urls import reverse

from leerlingen.models import Gezagdrager, Leerling
from swv.kern.invoer.bewaren import read_control
from swv.organisatie.enums import Rol
from tests import factories as f
from tests.pagina import read_form
from tests.rollen import as_eigenaar

pytestmark = pytest.mark.django_db


def login(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def leerling(wereld: Any) -> Leerling:
    return f.LeerlingFactory(school=wereld.school, roepnaam="Sanne", achternaam="Vermeulen", postcode="1943 AB")


@pytest.fixture
def twee(wereld: Any) -> tuple[Client, Client]:
    """Two zorgcoördinatoren of one school, each with a browser."""
    collega = f.make_gebruiker(Rol.ZORGCOORDINATOR, wereld.school, naam="Fatima el Amrani")
    return login(wereld.mensen[Rol.ZORGCOORDINATOR]), login(collega)


def fresh(row: Any) -> Any:
    with as_eigenaar():
        return type(row).objects.get(pk=row.pk)


# --- a form that is sent as a whole -----------------------------------------------------------------------------------


def test_two_people_who_change_different_fields_both_keep_their_change(
    leerling: Leerling, twee: tuple[Client, Client]
) -> None:
    address = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    mine, hers = (read_form(client.get(address)) for client in twee)
    twee[1].post(address, {**hers, "postcode": "1944 CD"})
    response = twee[0].post(address, {**mine, "roepnaam": "Sanna"})

    assert response.status_code == 302
    assert (fresh(leerling).roepnaam, fresh(leerling).postcode) == ("Sanna", "1944 CD")


def test_two_people_who_change_the_same_field_see_both_texts_and_nothing_is_saved(
    leerling: Leerling, twee: tuple[Client, Client]
) -> None:
    address = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    mine = read_form(twee[0].get(address))
    twee[1].post(address, {**read_form(twee[1].get(address)), "roepnaam": "Sandra", "postcode": "1944 CD"})
    response = twee[0].post(address, {**mine, "roepnaam": "Sanna", "achternaam": "Vermeulen-Bos"})
    shown = read_form(response)

    assert response.status_code == 400
    assert "Fatima el Amrani wijzigde «Roepnaam» ook" in response.content.decode()
    assert (shown["roepnaam"], shown["achternaam"], shown["postcode"]) == (["Sanna"], ["Vermeulen-Bos"], ["1944 CD"])
    assert (fresh(leerling).roepnaam, fresh(leerling).achternaam) == ("Sandra", "Vermeulen")

    assert twee[0].post(address, shown).status_code == 302
    saved = fresh(leerling)
    assert (saved.roepnaam, saved.achternaam, saved.postcode) == ("Sanna", "Vermeulen-Bos", "1944 CD")


def test_own_text_of_another_window_is_no_conflict(leerling: Leerling, twee: tuple[Client, Client]) -> None:
    address = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    first, second = read_form(twee[0].get(address)), read_form(twee[0].get(address))
    twee[0].post(address, {**first, "roepnaam": "Sandra", "postcode": "1944 CD"})
    response = twee[0].post(address, {**second, "roepnaam": "Sanna"})

    assert response.status_code == 302
    assert (fresh(leerling).roepnaam, fresh(leerling).postcode) == ("Sanna", "1944 CD")


def test_both_typing_the_same_is_no_conflict(leerling: Leerling, twee: tuple[Client, Client]) -> None:
    address = reverse("leerlingen:wijzigen", args=[leerling.nummer])
    mine, hers = (read_form(client.get(address)) for client in twee)
    assert twee[1].post(address, {**hers, "roepnaam": "Sanna"}).status_code == 302
    assert twee[0].post(address, {**mine, "roepnaam": "Sanna "}).status_code == 302


def test_a_gezagdrager_keeps_the_telephone_that_a_colleague_filled_in(
    leerling: Leerling, twee: tuple[Client, Client]
) -> None:
    ouder = f.GezagdragerFactory(leerling=leerling, naam="M. Vermeulen")
    address = reverse("leerlingen:gezagdrager", args=[leerling.nummer, ouder.pk])
    mine, hers = (read_form(client.get(address)) for client in twee)
    twee[1].post(address, {**hers, "telefoon": "0251 123456"})
    twee[0].post(address, {**mine, "plaats": "Heemskerk"})

    saved: Gezagdrager = fresh(ouder)
    assert (saved.telefoon, saved.plaats) == ("0251 123456", "Heemskerk")


# --- every page that changes a row ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("widget", "value", "sent"),
    [
        (forms.CharField(), "tekst", ["tekst"]),
        (forms.CharField(), None, [""]),
        (forms.BooleanField(), True, ["on"]),
        (forms.BooleanField(), False, []),
        (forms.MultipleChoiceField(choices=[("a", "A"), ("b", "B")]), ["a", "b"], ["a", "b"]),
        (forms.IntegerField(), 0, ["0"]),
    ],
)
def test_read_control_gives_what_a_browser_sends(widget: forms.Field, value: Any, sent: list[str]) -> None:
    assert read_control(widget, value) == sent
