"""A jaarverslag of a year before the swv began with Verband, and one that is made elsewhere."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from rapportage.jaarverslag.models import Jaarverslag
from rapportage.jaarverslag.services.maken import create_jaarverslag
from rapportage.jaarverslag.werk import get_werk
from swv.kern.zaken.engine import execute_transition
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from tests import factories as f
from tests.rollen import als, as_eigenaar

pytestmark = pytest.mark.django_db
VANDAAG = date(2026, 11, 29)


@pytest.fixture(params=["vo", "po"])
def vers(request: Any) -> Any:
    """The directeur of an swv that began today."""
    swv = f.SwvFactory(code="PO9901" if request.param == "po" else "VO9901", sector=request.param)
    with as_eigenaar():
        swv_opgericht.send(sender=Organisatie, swv=swv, van=VANDAAG)
    return f.make_gebruiker(Rol.DIRECTEUR, swv, van=VANDAAG)


def test_nobody_is_late_with_a_year_before_the_swv_began(vers: Any) -> None:
    assert get_werk(vers, VANDAAG) == []
    assert [regel.titel for regel in get_werk(vers, date(2027, 7, 1))] == ["Jaarverslag 2026"]


@pytest.mark.parametrize("name", ["jaarverslag", "jaarverslag_controle"])
def test_last_years_report_opens_on_the_first_day(client: Any, vers: Any, name: str) -> None:
    with als(vers) as by:
        create_jaarverslag(swv=vers.lid.organisatie, jaar=2025, by=by)
    client.force_login(vers)

    assert client.get(reverse(f"rapportage:{name}", args=[2025, 1])).status_code == 200


def test_report_that_is_made_elsewhere_asks_nothing_and_can_be_taken_up_again(vers: Any) -> None:
    with als(vers) as by:
        verslag = create_jaarverslag(swv=vers.lid.organisatie, jaar=2025, by=by)
        assert [regel.groep for regel in get_werk(by, VANDAAG)] == ["te_laat"]
        with pytest.raises(Incomplete):
            execute_transition(verslag, "intrekken", by=by)
        execute_transition(verslag, "intrekken", by=by, reason="Het kantoor maakte dit verslag.")
        assert (get_werk(by, VANDAAG), Jaarverslag.objects.get().status) == ([], "ingetrokken")
        execute_transition(Jaarverslag.objects.get(), "hervatten", by=by)
        assert Jaarverslag.objects.get().status == "concept"
