"""Rounding and dividing amounts: a table with the sum in the comment, and properties that hold for every amount."""

from decimal import Decimal, localcontext
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.geld import CENT, SleutelNul, divide, round_euro, round_to_sum, write_aantal, write_euro

D = Decimal
cents = st.integers(-(10**11), 10**11).map(lambda number: D(number).scaleb(-2))
weights = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=4),
    st.integers(0, 10**6).map(lambda n: D(n).scaleb(-2)),
    min_size=1,
    max_size=9,
).filter(lambda found: sum(found.values()) > 0)


@pytest.mark.parametrize(
    ("bedrag", "verwacht"),
    [
        ("1.005", "1.01"),
        ("1.004999", "1.00"),
        ("2.675", "2.68"),
        ("-1.005", "-1.01"),
        ("-1.004", "-1.00"),
        ("7", "7.00"),
    ],
)
def test_round_euro_goes_half_up_and_mirrors_negative_amounts(bedrag, verwacht):
    assert round_euro(D(bedrag)) == D(verwacht)
    assert round_euro(D(bedrag)).as_tuple().exponent == -2


def test_round_euro_never_gives_minus_zero():
    assert str(round_euro(D("-0.001"))) == "0.00"


@pytest.mark.parametrize("geen_bedrag", [1.5, "1.50", None, True])
def test_round_euro_refuses_what_is_not_decimal(geen_bedrag):
    with pytest.raises(TypeError):
        round_euro(geen_bedrag)


@pytest.mark.parametrize("geen_getal", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_round_euro_refuses_nan_and_infinity(geen_getal):
    with pytest.raises(ValueError, match="geen eindig getal"):
        round_euro(D(geen_getal))


def test_round_euro_refuses_what_is_too_large_to_be_an_amount():
    with pytest.raises(ValueError, match="te groot"):
        round_euro(D("1E+200"))


def test_round_euro_does_not_depend_on_the_precision_of_the_caller():
    with localcontext() as context:
        context.prec = 3
        assert round_euro(D("1234567.895")) == D("1234567.90")


def test_round_euro_keeps_every_digit_of_a_long_amount():
    assert round_euro(D("1234567890123456789012345678901234567890.125")) == D(
        "1234567890123456789012345678901234567890.13"
    )


@pytest.mark.parametrize(
    ("bedrag", "gewichten", "verwacht"),
    [
        # thirds: one cent is left; equal remainders and weights, so the first key gets it
        ("100.00", {"a": 1, "b": 1, "c": 1}, {"a": "33.34", "b": "33.33", "c": "33.33"}),
        ("-100.00", {"a": 1, "b": 1, "c": 1}, {"a": "-33.34", "b": "-33.33", "c": "-33.33"}),
        # 120,000 over 3,600/3,000/2,300: plain rounding gives one cent too much (T6.5)
        ("120000.00", {"a": 3600, "b": 3000, "c": 2300}, {"a": "48539.32", "b": "40449.44", "c": "31011.24"}),
        # two thirds to the boards, one third to the swv (Passend onderwijs in de praktijk, PO-B)
        ("1000000.00", {"besturen": 2, "swv": 1}, {"besturen": "666666.67", "swv": "333333.33"}),
        ("0.01", {"a": 1, "b": 2}, {"a": "0.00", "b": "0.01"}),
        ("0.00", {"a": 1}, {"a": "0.00"}),
        ("10.00", {"a": D("0.5"), "b": D("1.5")}, {"a": "2.50", "b": "7.50"}),
        # one cent below zero keeps its sign
        ("-0.01", {"a": 1, "b": 2}, {"a": "0.00", "b": "-0.01"}),
        # 0.5 and 1.5 cent: equal remainders, so the cent goes to the larger weight
        ("0.02", {"a": 1, "b": 3}, {"a": "0.00", "b": "0.02"}),
        # equal in all: the first key in order, also when it comes last
        ("0.01", {"b": 1, "a": 1}, {"a": "0.01", "b": "0.00"}),
    ],
)
def test_divide_gives_exactly_these_parts(bedrag, gewichten, verwacht):
    assert divide(D(bedrag), gewichten) == {key: D(part) for key, part in verwacht.items()}


@pytest.mark.parametrize("gewichten", [{}, {"a": 0}, {"a": D(0), "b": D("0.00")}])
def test_divide_refuses_a_key_that_sums_to_zero(gewichten):
    with pytest.raises(SleutelNul, match="telt op tot nul"):
        divide(D("1.00"), gewichten)


@pytest.mark.parametrize("gewicht", [-1, D("-0.01"), D("NaN"), D("Infinity")])
def test_divide_refuses_a_weight_below_zero_or_without_end(gewicht):
    with pytest.raises(ValueError, match="nul of meer"):
        divide(D("1.00"), {"a": gewicht, "b": 5})


def test_divide_refuses_weights_that_are_all_below_zero():
    with pytest.raises(ValueError, match="nul of meer"):
        divide(D("1.00"), {"a": -1, "b": -2})


def test_divide_refuses_an_amount_finer_than_a_cent():
    with pytest.raises(ValueError, match="hele centen"):
        divide(D("0.001"), {"a": 1})


def test_divide_refuses_a_float_as_weight():
    with pytest.raises(TypeError):
        divide(D("1.00"), {"a": 0.1})


@given(cents, weights)
def test_the_parts_sum_to_the_whole_and_lie_within_a_cent_of_their_share(bedrag, gewichten):
    parts = divide(bedrag, gewichten)
    whole = sum(gewichten.values())

    assert sum(parts.values()) == bedrag
    assert all(abs(parts[key] * whole - bedrag * weight) < CENT * whole for key, weight in gewichten.items())


@given(cents, weights, st.randoms())
def test_the_order_of_the_weights_makes_no_difference(bedrag, gewichten, random):
    keys = list(gewichten)
    random.shuffle(keys)

    assert divide(bedrag, {key: gewichten[key] for key in keys}) == divide(bedrag, gewichten)


@given(cents, weights, st.integers(1, 1000))
def test_weights_that_are_all_so_many_times_larger_give_the_same_parts(bedrag, gewichten, factor):
    assert divide(bedrag, {key: weight * factor for key, weight in gewichten.items()}) == divide(bedrag, gewichten)


@given(cents, weights)
def test_a_negative_amount_gives_the_mirrored_parts(bedrag, gewichten):
    assert divide(-bedrag, gewichten) == {key: -part for key, part in divide(bedrag, gewichten).items()}


@given(cents.map(abs), weights)
def test_who_weighs_more_never_gets_less_and_who_weighs_nothing_gets_nothing(bedrag, gewichten):
    parts = divide(bedrag, gewichten)
    in_order = sorted(gewichten, key=gewichten.__getitem__)

    assert all(parts[low] <= parts[high] for low, high in pairwise(in_order))
    assert all(parts[key] == 0 for key, weight in gewichten.items() if weight == 0)


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=8), st.integers(1, 10**6), st.randoms())
def test_round_to_sum_keeps_the_sum_and_moves_nobody_a_cent(numbers, noemer, random):
    rest = -sum(numbers) % noemer
    exact = {f"k{number}": value for number, value in enumerate([*numbers, rest])}
    keys = random.sample(list(exact), len(exact))
    parts = round_to_sum(exact, noemer)

    assert sum(parts.values()) * 100 * noemer == sum(exact.values())
    assert all(abs(int(parts[key] * 100) * noemer - value) < noemer for key, value in exact.items())
    assert round_to_sum({key: exact[key] for key in keys}, noemer) == parts


def test_round_to_sum_refuses_a_sum_finer_than_a_cent():
    with pytest.raises(ValueError, match="hele centen"):
        round_to_sum({"a": 1}, 3)


@pytest.mark.parametrize(
    ("bedrag", "tekst"),
    [("1234.5", "€ 1.234,50"), ("-0.005", "€ -0,01"), ("0", "€ 0,00"), ("1000000", "€ 1.000.000,00")],
)
def test_write_euro_is_dutch(bedrag, tekst):
    assert write_euro(D(bedrag)) == tekst


@pytest.mark.parametrize(
    ("aantal", "tekst"), [("1E+3", "1.000"), ("0.50", "0,5"), ("250", "250"), ("2.00", "2"), ("1234.25", "1.234,25")]
)
def test_write_aantal_leaves_out_decimals_that_say_nothing(aantal, tekst):
    assert write_aantal(D(aantal)) == tekst
