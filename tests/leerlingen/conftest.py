"""What the tests of this room share."""

import pytest

from tests import factories as f


@pytest.fixture
def leerling(wereld):
    return f.LeerlingFactory(
        school=wereld.school, roepnaam="Sanne", achternaam="Vermeulen", woongemeente=wereld.gemeente
    )


@pytest.fixture
def als_rol(client, wereld):
    """Log in as the person with this role."""

    def login(rol, mensen=None):
        client.force_login((mensen or wereld.mensen)[rol])
        return client

    return login
