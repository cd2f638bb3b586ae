"""The terms of a bezwaar, by table. Weekdays in the comments."""

from datetime import date

import pytest

from toewijzing.calculations.bezwaar import (
    Bezwaarfeiten,
    Volgende,
    calculate_bezwaarbeslissing,
    departs_from_advice,
    find_next,
    judge_ontvangst,
)

EIND = date(2026, 9, 1)  # Tuesday: the last day to object


@pytest.mark.parametrize(
    ("tot_en_met", "commissie", "verdaagd", "uiterlijk"),
    [
        # Tuesday 1 September: twelve weeks later Tuesday 24 November.
        (EIND, True, False, date(2026, 11, 24)),
        # No commission: six weeks, Tuesday 13 October.
        (EIND, False, False, date(2026, 10, 13)),
        # Put off: eighteen weeks, Tuesday 5 January 2027.
        (EIND, True, True, date(2027, 1, 5)),
        # Twelve weeks without a commission, six of them put off: Tuesday 24 November.
        (EIND, False, True, date(2026, 11, 24)),
        # Friday 2 October: twelve weeks later is Christmas (Friday), then a Saturday and a Sunday: Monday 28 December.
        (date(2026, 10, 2), True, False, date(2026, 12, 28)),
        # Monday 13 April: six weeks later is tweede pinksterdag 25 May; Tuesday.
        (date(2026, 4, 13), False, False, date(2026, 5, 26)),
        # Friday 21 August put off: eighteen weeks is Christmas. Longer than twelve weeks: the termijnenwet is not there.
        (date(2026, 8, 21), True, True, date(2026, 12, 25)),
    ],
)
def test_last_day_to_decide(tot_en_met, commissie, verdaagd, uiterlijk):
    assert calculate_bezwaarbeslissing(tot_en_met, commissie=commissie, verdaagd=verdaagd) == uiterlijk


@pytest.mark.parametrize(
    ("ontvangen", "tot_en_met", "gepost", "verwacht"),
    [
        (date(2026, 8, 20), EIND, None, "op_tijd"),
        (EIND, EIND, None, "op_tijd"),
        (date(2026, 9, 2), EIND, None, "te_laat"),
        # Posted on the last day, received within a week after it: Tuesday 8 September.
        (date(2026, 9, 8), EIND, EIND, "op_tijd_gepost"),
        (date(2026, 9, 9), EIND, EIND, "te_laat"),
        (date(2026, 9, 3), EIND, date(2026, 9, 2), "te_laat"),
        # Friday 18 December: the week after it ends on Christmas, so on Monday 28 December.
        (date(2026, 12, 28), date(2026, 12, 18), date(2026, 12, 18), "op_tijd_gepost"),
        (date(2026, 12, 29), date(2026, 12, 18), date(2026, 12, 18), "te_laat"),
    ],
)
def test_received_in_time(ontvangen, tot_en_met, gepost, verwacht):
    assert judge_ontvangst(ontvangen, tot_en_met, gepost) == verwacht


ONTVANGEN = date(2026, 8, 17)  # Monday
BESLISSEN = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("feiten", "volgende"),
    [
        # Fourteen days by the rules of the commission, not by a law: also when that is a Sunday or feast day.
        ({}, Volgende("doorzenden", date(2026, 8, 31))),
        ({"verdaagd_op": ONTVANGEN}, Volgende("doorzenden", date(2026, 8, 31))),
        ({"doorgezonden_op": date(2026, 8, 20)}, Volgende("advies", BESLISSEN)),
        (
            {"doorgezonden_op": date(2026, 8, 20), "verdaagd_op": date(2026, 11, 20)},
            Volgende("advies", date(2027, 1, 5)),
        ),
        ({"doorgezonden_op": date(2026, 8, 20), "advies_op": date(2026, 10, 1)}, Volgende("beslissen", BESLISSEN)),
        ({"commissie": False}, Volgende("beslissen", date(2026, 10, 13))),
        ({"afgedaan": True}, None),
        ({"afgedaan": True, "commissie": False}, None),
    ],
)
def test_what_is_next(feiten, volgende):
    assert find_next(Bezwaarfeiten(ontvangen_op=ONTVANGEN, bezwaar_tot_en_met=EIND, **feiten)) == volgende


def test_sending_on_is_not_moved_by_a_weekend():
    feiten = Bezwaarfeiten(ontvangen_op=date(2026, 8, 15), bezwaar_tot_en_met=EIND)
    assert find_next(feiten) == Volgende("doorzenden", date(2026, 8, 29))  # Saturday


@pytest.mark.parametrize(
    ("commissie", "advies", "uitkomst", "verwacht"),
    [
        (True, "gegrond", "gegrond", False),
        (True, "gegrond", "deels_gegrond", True),
        (True, "ongegrond", "niet_ontvankelijk", True),
        (True, "", "niet_ontvankelijk", True),
        (False, "", "ongegrond", False),
    ],
)
def test_when_a_reason_is_needed(commissie, advies, uitkomst, verwacht):
    assert departs_from_advice(commissie=commissie, advies=advies, uitkomst=uitkomst) is verwacht
