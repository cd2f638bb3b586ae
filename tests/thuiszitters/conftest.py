"""The world with what a thuiszitter needs."""

from typing import Any

import pytest

from tests.thuiszitters.wereld import prepare


@pytest.fixture
def streek(wereld: Any) -> Any:
    """The world of tests/wereld.py with categories, causes, terms and ladders."""
    return prepare(wereld)
