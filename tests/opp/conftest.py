"""What the tests of this room share."""

from typing import Any

import pytest

from swv.organisatie.enums import Rol


@pytest.fixture
def zorg(client: Any, wereld: Any) -> Any:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])
    return client
