"""A meeting, a case on its agenda, and a member who may not take part in it."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from swv.organisatie.enums import Rol
from tests import factories as f
from tests import wereld as w
from tests.standen import stand
from tests.toewijzing.organen import make_otg
from toewijzing.services.formulierbeheer import open_versie

GEHEIM = "Geheimezaak"


@pytest.fixture
def zitting(wereld: Any) -> Any:
    return w.make_zitting(wereld)


@pytest.fixture
@stand
def zaak(wereld: Any, zitting: Any) -> Any:
    """A BTV request on the agenda, of a pupil with a name that must not leak."""
    leerling = f.LeerlingFactory(school=wereld.school, roepnaam="Mees", achternaam=GEHEIM)
    return w.make_geagendeerd(wereld, "BTV", zitting=zitting, leerling=leerling)


@pytest.fixture
@stand
def gebonden(wereld: Any) -> Any:
    """A member who also works at another school of the applying school's board."""
    lid = wereld["cvt_lid_2"]
    f.LidmaatschapFactory(gebruiker=lid, rol=Rol.SCHOOLLEIDER, organisatie=wereld.zusterschool)
    return lid


@pytest.fixture
def zorg(client, wereld):
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client


@pytest.fixture
def klaar(wereld: Any) -> Any:
    return w.make_brieven_klaar(wereld, "TLV-PRO")


@pytest.fixture
def otg(wereld: Any) -> Any:
    return make_otg(wereld)


@pytest.fixture
def beheer(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.BEHEERDER])
    return client


@pytest.fixture
def versie(wereld: Any) -> Any:
    """The next version of the maatwerk kind, not in use yet."""
    vandaag = timezone.localdate()
    return open_versie(soort=wereld.soorten["MAATWERK-I"], van=vandaag + timedelta(days=1), vandaag=vandaag)
