"""A count of which only the bounds are known, and what a sum with it is."""

from decimal import Decimal

import pytest

from swv.kern.bereik import Bereik, add_up, parse_bereik

EEN_TOT_VIER = Bereik(Decimal(1), Decimal(4))


@pytest.mark.parametrize(
    ("tekst", "bounds"),
    [
        ("<5", (1, 4)), ("< 5", (1, 4)), (" <10 ", (1, 9)), ("1–4", (1, 4)), ("1-4", (1, 4)), ("1 t/m 4", (1, 4)),
        ("128–131", (128, 131)), ("1.000–1.003", (1000, 1003)),
    ],
)  # fmt: skip
def test_range_is_read_as_duo_and_as_we_write_it(tekst: str, bounds: tuple[int, int]) -> None:
    assert parse_bereik(tekst) == Bereik(Decimal(bounds[0]), Decimal(bounds[1]))


@pytest.mark.parametrize(
    "tekst", ["", "5", "<", "<1", "<2", "<0", "4-1", "3-3", "-4", "<5 x", ">5", "*", "1-2-2026", "<-5"]
)
def test_other_text_is_no_range(tekst: str) -> None:
    assert parse_bereik(tekst) is None


@pytest.mark.parametrize("bounds", [(4, 1), (3, 3), (-1, 4)])
def test_range_that_holds_nothing_is_refused(bounds: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="no range"):
        Bereik(Decimal(bounds[0]), Decimal(bounds[1]))


def test_sum_with_a_range_is_a_range_and_otherwise_a_number() -> None:
    assert str(add_up([Decimal(127), EEN_TOT_VIER])) == "128–131"
    assert str(add_up([EEN_TOT_VIER, EEN_TOT_VIER, Decimal(1000)])) == "1.002–1.008"
    assert add_up([Decimal(127), Decimal(4)]) == Decimal(131)
    assert add_up([]) == Decimal(0)


def test_written_range_is_read_again_as_the_same() -> None:
    for bereik in (EEN_TOT_VIER, Bereik(Decimal(0), Decimal(12_345))):
        assert parse_bereik(str(bereik)) == bereik


def test_number_lies_in_a_range_from_its_first_to_its_last() -> None:
    assert [Decimal(number) in EEN_TOT_VIER for number in (0, 1, 4, 5)] == [False, True, True, False]
