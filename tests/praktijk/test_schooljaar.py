"""Each of the thirteen plays its school year: every event comes out as the data says, on its own day."""

from collections.abc import Callable

import pytest

from tests.praktijk.alle import DERTIEN
from tests.praktijk.bouw import at
from tests.praktijk.toneel import Toneel


@pytest.mark.parametrize("code", DERTIEN)
def test_every_event_of_the_school_year_comes_out_as_the_data_says(speel: Callable[[str], Toneel], code: str) -> None:
    t, played = speel(code), 0
    for each in DERTIEN[code].jaar.gebeurtenissen:
        if each.doen is None:
            continue
        try:
            with at(each.dag):
                each.doen(t)
        except Exception as problem:
            problem.add_note(f"{code}, {each.dag}, {each.wie}: {each.doet}")
            raise
        played += 1
    assert played > 0
