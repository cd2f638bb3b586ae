"""One of the thirteen, founded by hand on pages from the first command to its first decision, and counted."""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
from django.core.cache import cache

from tests.browser.conftest import Mens
from tests.browser.eerste_zaak import decide_first
from tests.browser.hand import add_up
from tests.browser.met_de_hand import MetDeHand
from tests.praktijk import vo_a

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def _strict(settings: Any) -> Any:
    settings.MFA_VERPLICHT = True
    cache.clear()
    yield
    cache.clear()


def test_swv_founded_on_pages_works_its_own_way_within_a_bounded_number_of_clicks(
    mensen: Callable[..., Mens], record_property: Callable[[str, object], None], live_server: Any
) -> None:
    oprichting = MetDeHand(vo_a.SWV, mensen)
    oprichting.found()
    print("DEBUGCOUNT", {naam: asdict(each) for naam, each in oprichting.tellingen.items()})
    decide_first(oprichting)
    print({naam: asdict(each) for naam, each in oprichting.tellingen.items()})
    for naam, each in oprichting.tellingen.items():
        record_property(naam, asdict(each))
    assert add_up(oprichting.tellingen.values()).kliks < 300
