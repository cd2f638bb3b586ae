"""The walk over all addresses, and a world with an auditor of each scope."""

from typing import Any

import pytest

from tests.rapportage.jaarverslag.wereld import add_auditors
from tests.standen import stand
from tests.test_adressen import adressen  # noqa: F401  # a fixture


@pytest.fixture
@stand
def auditwereld(wereld: Any) -> Any:
    return add_auditors(wereld)
