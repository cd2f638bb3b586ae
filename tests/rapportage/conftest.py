"""A world with an auditor of each scope, which reports are about as much as about those who write them."""

from typing import Any

import pytest

from tests.rapportage.jaarverslag.wereld import add_auditors
from tests.standen import stand


@pytest.fixture
@stand
def auditwereld(wereld: Any) -> Any:
    return add_auditors(wereld)
