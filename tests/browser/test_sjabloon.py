"""A letter with text of the swv's own, from an empty list to in use: on a phone, by keyboard, and read by axe."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests.browser.conftest import Mens
from tests.rollen import as_eigenaar
from toewijzing.models import Sjabloonversie

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [320, 1280])
def test_text_of_ones_own_is_written_and_put_into_use(
    echte_wereld: Any, mensen: Callable[..., Mens], width: int
) -> None:
    beheerder = mensen(echte_wereld[Rol.BEHEERDER], width=width)
    page = beheerder.open(reverse("toewijzing:sjablonen"))
    page.get_by_role("link", name="Nieuw sjabloon").press("Enter")
    page.get_by_label("Waarvoor is het sjabloon?").select_option("toegekend")
    beheerder.look()
    beheerder.press("Maak het sjabloon")
    page.get_by_role("link", name="Voeg eigen tekst toe").press("Enter")
    page.get_by_label("Kop").fill("Wat wij u aanraden")
    page.get_by_label("Tekst").fill("Dag ((roepnaam)),\n\n- bel **eerst**;\n- kom langs.")
    beheerder.look()
    beheerder.press("Bewaar")
    beheerder.press("Omhoog blok 7")
    assert page.get_by_role("heading", level=2, name="6. Wat wij u aanraden").is_visible()
    beheerder.press("Leg voor")
    url = page.url

    secretaris = mensen(echte_wereld[Rol.SECRETARIS], width=width)
    page = secretaris.open(url)
    secretaris.press("Neem in gebruik")
    assert "In gebruik. Brieven die al verstuurd zijn" in page.content()
    with as_eigenaar():
        assert Sjabloonversie.objects.get().status == "in_gebruik"
    secretaris.open(reverse("toewijzing:sjablonen"))
    secretaris.open(reverse("toewijzing:briefgegevens"))
