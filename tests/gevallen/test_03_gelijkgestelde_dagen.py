"""Case 03: the days that a decree equates with feast days (Algemene termijnenwet 3 lid 3, BWBR0051300)."""

from datetime import date

from swv.kern.termijnen import calculate_beslistermijn, calculate_bezwaartermijn


def test_last_day_to_decide_moves_past_an_equated_friday() -> None:
    received = date(2027, 3, 12)

    assert calculate_beslistermijn(received, 8, [], received).uiterlijk == date(2027, 5, 10)


def test_last_day_to_object_moves_past_an_equated_friday() -> None:
    assert calculate_bezwaartermijn(date(2028, 3, 17))[1] == date(2028, 5, 1)


def test_last_day_to_object_moves_past_the_day_after_new_year() -> None:
    assert calculate_bezwaartermijn(date(2025, 11, 21))[1] == date(2026, 1, 5)
