"""Who connects organisations: the beheerder of each of the two swv's."""

import pytest

from swv.organisatie.enums import Rol


@pytest.fixture
def beheer(client, wereld):
    client.force_login(wereld[Rol.BEHEERDER])
    return client


@pytest.fixture
def ander_beheer(client, wereld):
    client.force_login(wereld.anderen[Rol.BEHEERDER])
    return client


@pytest.fixture
def beheerder(wereld):
    return wereld[Rol.BEHEERDER]


@pytest.fixture
def directeur(wereld):
    return wereld[Rol.DIRECTEUR]
