"""Lists in a browser: on a phone without scrolling sideways, and one step for many cases by keyboard."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.urls import reverse

from swv.organisatie.enums import Rol
from tests import wereld as w
from tests.browser.conftest import Mens
from tests.opp import wereld as o
from tests.rollen import as_eigenaar
from tests.thuiszitters import wereld as t
from toewijzing.enums import Status
from toewijzing.models import Aanvraag

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
AANVRAGEN = reverse("toewijzing:aanvragen")
SMAL = {
    Rol.SECRETARIS: (
        f"{AANVRAGEN}?status=alle",
        "/leerlingen/",
        "/thuiszitters/",
        "/thuiszitters/meldingen/",
        "/zittingen/",
    ),
    Rol.ZORGCOORDINATOR: ("/opp/", "/ondersteuning/", "/thuiszitters/"),
    Rol.LEERPLICHT: ("/thuiszitters/",),
    Rol.BEHEERDER: ("/beheer/", "/beheer/organisaties/", "/beheer/beveiligingslogboek/"),
}


def test_no_list_scrolls_sideways_at_320_px(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    with transaction.atomic():
        wereld = t.prepare(echte_wereld)
        w.make_ingediend(wereld)
        o.make_vastgesteld(wereld)
        t.make_actief(wereld)
        t.make_melding(wereld)
        w.make_zitting(wereld, over_dagen=14)
    for rol, paths in SMAL.items():
        mens = mensen(wereld[rol], width=320)
        for path in paths:
            mens.open(path)


def test_step_is_taken_for_many_by_keyboard(echte_wereld: Any, mensen: Callable[..., Mens]) -> None:
    with transaction.atomic():
        first, second, left = (w.make_ingediend(echte_wereld) for _ in range(3))
    secretaris = mensen(echte_wereld[Rol.SECRETARIS])
    page = secretaris.open(AANVRAGEN)
    page.get_by_role("link", name="Compleet: naar de deskundigen").press("Enter")
    for each in (first, second):
        page.get_by_role("checkbox", name=f"Kies {each.nummer}").press("Space")
    secretaris.press("Verder met wat ik aankruiste")
    assert page.get_by_role("checkbox").count() == 2
    secretaris.press("Compleet: naar de deskundigen")
    assert page.get_by_role("heading", level=1).inner_text() == "Compleet: naar de deskundigen: 2 gedaan"
    with as_eigenaar():
        statussen = dict(Aanvraag.objects.values_list("pk", "status"))
    assert [statussen[each.pk] for each in (first, second, left)] == [
        Status.BIJ_DESKUNDIGEN, Status.BIJ_DESKUNDIGEN, Status.INGEDIEND,
    ]  # fmt: skip
