"""Rules of the Awb about the term to decide: each with its article and the example of the research."""

from datetime import date

import pytest

from swv.kern.termijnen import (
    Aanvulling,
    Instemming,
    TermijnGebeurtenis,
    Verlenging,
    calculate_beslistermijn,
    calculate_bezwaartermijn,
)

LATER = date(2027, 12, 31)
MAART = date(2026, 3, 2)
GEVRAAGD = date(2026, 3, 9)


@pytest.mark.parametrize(
    ("artikel", "ontvangen", "gebeurtenissen", "uiterlijk"),
    [
        ("4:13: eight weeks, past a day equated with a feast day", date(2026, 3, 20), [], date(2026, 5, 18)),
        ("4:15 lid 1a: complete on 19-3, nine days", MAART, [Aanvulling(GEVRAAGD, date(2026, 3, 23), date(2026, 3, 19))], date(2026, 5, 6)),
        ("4:15 lid 1a: set date unused, fourteen days", MAART, [Aanvulling(GEVRAAGD, date(2026, 3, 23))], date(2026, 5, 11)),
        ("RvS 2016:2527: no set date, no standstill", MAART, [Aanvulling(GEVRAAGD, None, date(2026, 3, 19))], date(2026, 4, 28)),
        ("4:15 lid 2a: agreed for a week", MAART, [Instemming(date(2026, 3, 10), date(2026, 3, 16))], date(2026, 5, 4)),
        ("4:14 lid 3: told on the last day", date(2026, 10, 6), [Verlenging(4, date(2026, 12, 1))], date(2026, 12, 29)),
        ("4:14 lid 3: told a day late", date(2026, 10, 6), [Verlenging(4, date(2026, 12, 2))], date(2026, 12, 1)),
        (
            "4:14 lid 3: three times eight weeks after the term", date(2026, 10, 6),
            [Verlenging(8, date(2027, 2, 1))] * 3, date(2026, 12, 1),
        ),
        (
            "4:14 and 4:15: told while it stood still", date(2026, 10, 6),
            [Aanvulling(date(2026, 11, 23), date(2026, 12, 7)), Verlenging(2, date(2026, 12, 3))], date(2026, 12, 29),
        ),
    ],
)  # fmt: skip
def test_term_to_decide(
    artikel: str, ontvangen: date, gebeurtenissen: list[TermijnGebeurtenis], uiterlijk: date
) -> None:
    assert calculate_beslistermijn(ontvangen, 8, gebeurtenissen, LATER).uiterlijk == uiterlijk, artikel


@pytest.mark.parametrize(
    ("bekend", "laatste"),
    [(date(2026, 4, 3), date(2026, 5, 18)), (date(2027, 3, 26), date(2027, 5, 10))],  # Awb 6:7-8, Atw 3 lid 3
)
def test_six_weeks_to_object(bekend: date, laatste: date) -> None:
    assert calculate_bezwaartermijn(bekend)[1] == laatste


def test_days_known_to_the_swv_move_the_end() -> None:
    assert calculate_bezwaartermijn(date(2029, 3, 30), 6, {date(2029, 5, 11)})[1] == date(2029, 5, 14)
    assert calculate_bezwaartermijn(date(2029, 3, 30))[1] == date(2029, 5, 11)
