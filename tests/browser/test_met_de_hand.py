"""One of the thirteen, founded by hand on pages from the first command to its first decision, and counted.

``python -m benchmarks.oprichten`` tells what the count means in minutes.
"""

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import pytest
from django.core.cache import cache

from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from tests.browser import oprichting as o
from tests.browser.conftest import Mens
from tests.browser.eerste_zaak import EERSTE, decide_first
from tests.browser.hand import Telling, add_up
from tests.browser.met_de_hand import MetDeHand
from tests.browser.test_oprichten import read_letters, report
from tests.praktijk import vo_a
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraag, TlvNummer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def _strict(settings: Any) -> Any:
    settings.MFA_VERPLICHT = True
    cache.clear()
    yield
    cache.clear()


def invite_others(swv: o.Oprichting) -> None:
    """Who looks on and isn't needed for the first decision: they see every page of their role too."""
    with as_eigenaar():
        swv.organisaties = {soort: Organisatie.objects.filter(soort=soort).first() for soort in ("swv", "bestuur")}
    for each in o.MENSEN:
        if each[0] in (Rol.BESTUURDER, Rol.TOEZICHTHOUDER, "opr", Rol.AUDITOR):
            o.invite(swv, *each)


def test_swv_founded_on_pages_works_its_own_way_with_a_bounded_number_of_clicks(
    mensen: Callable[..., Mens], record_property: Callable[[str, object], None], live_server: Any
) -> None:
    oprichting = MetDeHand(vo_a.SWV, mensen)
    oprichting.found()
    decide_first(oprichting)
    for naam, each in oprichting.tellingen.items():
        record_property(naam, asdict(each))

    with as_eigenaar():
        assert Aanvraag.objects.get().status == "besloten"
        nummer = str(TlvNummer.objects.select_related("swv").get())
    letters = read_letters()
    assert [nummer in text and "toegekend" in text.lower() for text in letters] == [True, True], letters

    swv = oprichting.swv
    report(swv)
    invite_others(swv)
    roles = [name for name in swv.mensen if not name.endswith((" S2", "_2"))]
    walked = {name: o.walk(swv.mensen[name]) for name in roles}
    assert {name: failed for name, (failed, _) in walked.items() if failed} == {}
    assert min(opened for _, opened in walked.values()) > 8

    inrichten = [each for naam, each in oprichting.tellingen.items() if naam != EERSTE]
    assert add_up(inrichten) <= Telling(kliks=150, velden=70, tekens=1600, paginas=96), oprichting.tellingen
    assert oprichting.tellingen[EERSTE] <= Telling(kliks=60, velden=60, tekens=600, paginas=30), oprichting.tellingen
