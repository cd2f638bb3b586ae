"""What the tests of this room share."""

from typing import Any

import pytest

from swv.organisatie.enums import Rol


@pytest.fixture
def als_rol(client: Any, geldwereld: Any) -> Any:
    def login(wie: str, mensen: Any = None) -> Any:
        client.force_login((mensen or geldwereld.mensen)[wie])
        return client

    return login


@pytest.fixture
def controller(als_rol: Any) -> Any:
    return als_rol(Rol.CONTROLLER)
