"""A world with money: the wereld of the foundation, plus an accountant and counts, tariffs and percentages."""

from typing import Any

import pytest


@pytest.fixture
def geldwereld(wereld: Any) -> Any:
    """The small world with what the distribution needs: see tests/financien/wereld.py."""
    from tests.financien.wereld import add_money

    return add_money(wereld)
