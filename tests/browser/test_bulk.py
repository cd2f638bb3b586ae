"""One answer for many cases, the post of a day and chosen columns, on a phone and by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.browser.conftest import Mens
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraag

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
AANVRAGEN = reverse("toewijzing:aanvragen")


@pytest.mark.parametrize("width", [320, 1280])
def test_many_get_one_owner_by_keyboard(echte_wereld: Any, mensen: Callable[..., Mens], width: int) -> None:
    with transaction.atomic():
        first, second, left = (w.make_ingediend(echte_wereld) for _ in range(3))
        w.make_bekendgemaakt(echte_wereld, "MAATWERK-I")
    consulent = echte_wereld[Rol.CONSULENT]
    secretaris = mensen(echte_wereld[Rol.SECRETARIS], width=width)
    page = secretaris.open(AANVRAGEN)
    page.get_by_role("link", name="Kies wie dit behandelt").press("Enter")
    for each in (first, second):
        page.get_by_role("checkbox", name=f"Kies {each.nummer}").press("Space")
    secretaris.press("Verder met wat ik aankruiste")
    page.get_by_label("Wie behandelt dit?").select_option(str(consulent.pk))
    secretaris.press("Kies wie dit behandelt")
    assert page.get_by_role("heading", level=1).inner_text() == "Kies wie dit behandelt: 2 gedaan"
    with as_eigenaar():
        owners = dict(Aanvraag.objects.values_list("pk", "eigenaar_id"))
    assert [owners[each.pk] for each in (first, second, left)] == [consulent.pk, consulent.pk, None]
    for path in (
        f"{AANVRAGEN}?eigenaar={consulent.pk}",
        f"{AANVRAGEN}?kolommen=kies",
        f"{AANVRAGEN}?bestand=csv&kolom=onzin",
        reverse("toewijzing:post"),
        f"{reverse('toewijzing:post')}?dag=2999-01-01",
        reverse("toewijzing:aanvraag", args=[first.nummer]),
    ):
        secretaris.open(path)
    mensen(consulent, width=width)


def test_chosen_columns_go_along_and_stand_ticked_the_next_time(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    with transaction.atomic():
        w.make_ingediend(echte_wereld)
    page = mensen(echte_wereld[Rol.SECRETARIS], width=320).open(AANVRAGEN)
    page.get_by_role("link", name="Kies zelf de kolommen").press("Enter")
    page.get_by_role("checkbox", name="school", exact=True).press("Space")
    page.get_by_role("checkbox", name="gevraagd van").press("Space")
    with page.expect_download() as loading:
        page.get_by_role("button", name="CSV").press("Enter")
    head = loading.value.path().read_text(encoding="utf-8-sig").splitlines()[0].split(";")
    assert ("school" in head, "gevraagd van" in head) == (False, True)
    page.reload()
    assert not page.get_by_role("checkbox", name="school", exact=True).is_checked()
    assert page.get_by_role("checkbox", name="gevraagd van").is_checked()


def test_post_of_today_is_asked_by_keyboard(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    with transaction.atomic():
        w.make_bekendgemaakt(echte_wereld, "MAATWERK-I")
    secretaris = mensen(echte_wereld[Rol.SECRETARIS], width=320)
    page = secretaris.open(AANVRAGEN)
    page.get_by_role("link", name="Post van vandaag").press("Enter")
    page.get_by_role("checkbox", name="Voor dubbelzijdig afdrukken").press("Space")
    secretaris.press("Maak één PDF")
    page.get_by_text("waarvan 0 nog niet in een PDF staan.").wait_for()
