"""Each of the thirteen is founded once per worker and copied in per test, as the world of the other tests is."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.momentopname import Momentopname
from tests.praktijk.alle import DERTIEN
from tests.praktijk.bouw import build
from tests.praktijk.toneel import Toneel


@pytest.fixture(scope="session")
def opnamen() -> dict[str, Momentopname]:
    """What was founded before, by the code of the swv."""
    return {}


@pytest.fixture
def speel(opnamen: dict[str, Momentopname], db: None) -> Callable[[str], Toneel]:
    """``speel(code)``: the stage of this swv, as it was founded."""

    def restore(code: str) -> Toneel:
        wat: Any = DERTIEN[code]
        if code not in opnamen:
            opnamen[code] = Momentopname(lambda: build(wat))
        return Toneel(wat, opnamen[code].restore())

    return restore
