"""Which numbers go along with a small one: no more than needed, and by a choice that can be checked by hand.

Next to a small number goes the smallest part that is still shown, else the smallest total; equal ones by name.
"""

from typing import Any

import pytest

from swv.kern.kleine_cellen import Tabel, find_hidden, hide_cells, hide_table

Sommen = list[tuple[str, list[str]]]


@pytest.mark.parametrize(
    ("cells", "shown", "total"),
    [
        # a zero covers nobody: it stays, and the next goes
        ({"a": 3, "b": 0, "c": 8, "d": 9}, {"a": None, "b": 0, "c": None, "d": 9}, 20),
        ({"c": 3, "b": 8, "a": 8, "d": 8}, {"c": None, "b": 8, "a": None, "d": 8}, 27),
        ({"": 3, "totaal": 12, "None": 8, "cel": 9}, {"": None, "totaal": 12, "None": None, "cel": 9}, 32),
        ({"totaal": 3, "": 8, "b": 9}, {"totaal": None, "": None, "b": 9}, 20),
    ],
)
def test_smallest_other_cell_goes_along_whatever_it_is_called(
    cells: dict[str, int], shown: dict[str, int | None], total: int
) -> None:
    assert hide_cells(cells) == (shown, total)


def test_row_with_a_minimum_of_its_own_shows_what_reaches_it() -> None:
    assert hide_cells({"a": 3, "b": 12}, minimum=3) == ({"a": 3, "b": 12}, 15)
    assert hide_cells({"a": 6, "b": 12}, minimum=7) == ({"a": None, "b": None}, 18)


def test_number_with_an_empty_name_is_hidden_like_any_other() -> None:
    waarden = {"a": 3, "": 8, "b": 20, "t": 31}

    assert find_hidden(waarden, [("t", ["a", "", "b"])]) == {"a", ""}


def test_small_number_is_hidden_behind_what_is_hidden_already() -> None:
    waarden = {"a": 3, "b": 8, "c": 20, "t": 31}

    assert find_hidden(waarden, [("t", ["a", "b", "c"])], al_verborgen=["c", "in een andere tabel"]) == {"a", "c"}


# --- totals that stand elsewhere too --------------------------------------------------------------------------------


def test_fixed_total_is_shown_with_the_parts_that_can_be() -> None:
    waarden = {"a": 3, "b": 8, "c": 9, "nul": 0, "t": 20}

    assert find_hidden(waarden, [("t", ["a", "b", "c", "nul"])], altijd_getoond=["t"]) == {"a", "b"}


def test_fixed_total_that_gives_its_parts_away_hides_all_of_them() -> None:
    """Five hidden numbers that sum to five are all 1, unless some of what is hidden may be zero."""
    parts = [*"abcde", "nul"]
    waarden = {**dict.fromkeys("abcde", 1), "nul": 0, "t": 5}

    assert find_hidden(waarden, [("t", parts)], altijd_getoond=["t"]) == set(parts)


def test_fixed_totals_that_leave_three_pupils_hide_all_parts() -> None:
    """Nobody is known alone (1 and 2, or 2 and 1), but that it is three pupils is."""
    waarden = {"a": 1, "b": 2, "nul": 0, "overig": 12, "groep": 15, "x": 9, "kring": 21}
    sommen = [("groep", ["a", "b", "nul", "overig"]), ("kring", ["overig", "x"])]
    fixed = ["groep", "x", "kring"]

    assert find_hidden(waarden, sommen, nooit_getoond=["overig"], altijd_getoond=fixed) == {"a", "b", "nul", "overig"}


# --- numbers without a place of their own ---------------------------------------------------------------------------

# Two steps to work out how many the others are: 51 - 30 = 21 and 21 - 9 = 12. Then 15 - 12 is three pupils.
STAPPEN = {"a": 1, "b": 2, "overig": 12, "groep": 15, "x": 9, "kring": 21, "y": 30, "alles": 51}
SOMMEN: Sommen = [("groep", ["a", "b", "overig"]), ("kring", ["overig", "x"]), ("alles", ["kring", "y"])]


@pytest.mark.parametrize(
    ("fixed", "more"),
    [
        ([], "groep"),
        # the sum itself has to stay, so what the others follow from goes
        (["groep"], "x"),
        (["groep", "x"], "y"),
        (["groep", "x", "y"], "alles"),
    ],
)
def test_number_that_follows_in_two_steps_covers_nobody(fixed: list[str], more: str) -> None:
    hidden = find_hidden(STAPPEN, SOMMEN, nooit_getoond=["overig", "kring"], altijd_getoond=fixed)

    assert hidden == {"a", "b", "overig", "kring", more}


def test_number_below_five_that_reaches_the_minimum_may_follow() -> None:
    """3 is not small here: that it is 24 - 21 tells about nobody, and so it covers nobody."""
    waarden = {"a": 2, "rest": 3, "b": 9, "t": 14, "wel": 21, "alle": 24}
    sommen = [("t", ["a", "rest", "b"]), ("alle", ["wel", "rest"])]

    assert find_hidden(waarden, sommen, nooit_getoond=["rest"], minimum=3) == {"a", "rest", "b"}


@pytest.mark.parametrize("parts", [["andere", *"bcde"], [*"edcb", "andere"]], ids=["first", "last"])
def test_total_stays_when_one_part_may_be_zero_wherever_that_part_stands(parts: list[str]) -> None:
    waarden = {**dict.fromkeys(parts, 1), "alle": 5}

    assert find_hidden(waarden, [("alle", parts)], nooit_getoond=["andere"]) == set(parts)


def test_total_goes_when_the_part_that_may_be_zero_is_zero() -> None:
    """The others can't be more: below zero it can't go."""
    parts = [*"abcde", "andere"]
    waarden = {**dict.fromkeys("abcde", 1), "andere": 0, "alle": 5}

    assert find_hidden(waarden, [("alle", parts)], nooit_getoond=["andere"]) == {*parts, "alle"}


# --- more dimensions ------------------------------------------------------------------------------------------------


def as_rows(text: str) -> dict[str, dict[str, int]]:
    """Rows a, b, c… over columns u, v, w…"""
    lines = [line.split() for line in text.split(" / ")]
    return {rij: dict(zip("uvwxyz", map(int, line), strict=False)) for rij, line in zip("abcdef", lines, strict=False)}


def find_dark(tabel: Tabel) -> set[str]:
    """What a table doesn't show: «au» for a cell, «a» or «u» for a total, «totaal» for the whole."""
    cells = {rij + kolom: value for rij, own in tabel.cellen.items() for kolom, value in own.items()}
    told = {**cells, **tabel.per_rij, **tabel.per_kolom, "totaal": tabel.totaal}
    return {key for key, value in told.items() if value is None}


@pytest.mark.parametrize(
    ("text", "dark"),
    [
        # a square of four is the least around one small cell
        ("3 20 / 30 40", "au av bu bv"),
        # alone in its column (or row) the total of that is as small: another cell and another total go along
        ("3 20 15 / 0 40 50 / 0 39 30", "au aw u w"),
        ("3 0 0 / 20 40 39 / 15 50 30", "au cu a c"),
    ],
)
def test_table_hides_a_square_and_keeps_its_totals(text: str, dark: str) -> None:
    assert find_dark(hide_table(as_rows(text))) == set(dark.split())


def test_table_with_names_that_mean_something_else_here_hides_the_same_square() -> None:
    cellen = {"": {"totaal": 3, "": 20}, "totaal": {"totaal": 30, "": 40}}
    nothing = dict.fromkeys(("totaal", ""))

    tabel = hide_table(cellen)

    assert tabel.cellen == {"": nothing, "totaal": nothing}
    assert (tabel.per_rij, tabel.per_kolom, tabel.totaal) == ({"": 23, "totaal": 70}, {"totaal": 33, "": 60}, 93)


def test_large_table_hides_fourteen_cells_around_three_small_ones_and_no_total() -> None:
    tabel = hide_table(as_rows("3 20 15 8 / 30 12 50 9 / 28 39 1 11 / 7 6 14 10 / 4 22 16 13"))

    cells = "au av aw ax bv bx cw cx du dv dw dx eu ex"
    assert find_dark(tabel) == set(cells.split())


@pytest.mark.parametrize(
    ("waarden", "sommen", "options", "more"),
    [
        pytest.param(
            # each of these is known from the three sums: (8 + 9 - 13) / 2 = 2
            {"a": 2, "b": 6, "c": 7, "ab": 8, "ac": 9, "bc": 13},
            [("ab", ["a", "b"]), ("ac", ["a", "c"]), ("bc", ["b", "c"])],
            {},
            {"b", "c", "ab"},
            id="halves of sums that cross",
        ),
        pytest.param(
            # v is small and b + c - (u - au) = 3: nothing in a sum with v is shown, so what is next to that goes
            {"au": 7, "av": 0, "bu": 5, "bv": 2, "cu": 7, "cv": 1, "a": 7, "b": 7, "c": 8, "u": 19, "v": 3},
            [(r, [f"{r}u", f"{r}v"]) for r in "abc"] + [(k, [f"a{k}", f"b{k}", f"c{k}"]) for k in "uv"],
            {},
            {"bu", "cu", "c"},
            id="total that follows by a detour",
        ),
        pytest.param(
            {"a": 2, "b": 8, "t": 10, "c": 4, "d": 9, "u": 13, "x": 30, "y": 53},
            [("t", ["a", "b"]), ("t", ["b", "a"]), ("u", ["c", "d"]), ("y", ["t", "u", "x"])],
            {},
            {"b", "d"},
            id="sum given twice before another",
        ),
        pytest.param(
            {"a1": 1, "a2": 1, "b1": 2, "a": 2, "b": 2, "swv": 4},
            [("a", ["a1", "a2"]), ("b", ["b1"]), ("swv", ["a", "b"])],
            {"minimum": 3},
            set(),
            id="levels that are all small under a total that is not",
        ),
        pytest.param(
            # p + r is 2 with r perhaps zero; s and t are 4 together: only the total over p, r and s goes along
            {"s": 3, "nul": 0, "p": 1, "r": 1, "t": 1, "kring": 4, "b1": 5, "b2": 1, "swv": 6},
            [("kring", ["s", "t"]), ("b1", ["s", "nul", "p", "r"]), ("b2", ["t"]), ("swv", ["b1", "b2"])],
            {"minimum": 4, "nooit_getoond": ["r"]},
            {"b1"},
            id="circle of schools over two boards",
        ),
        pytest.param(
            {"c0": 0, "c1": 1, "c2": 2, "c3": 1, "t0": 1, "t1": 2, "t2": 3},
            [("t0", ["c0", "c3"]), ("t1", ["c0", "c2"]), ("t2", ["c1", "c2"])],
            {"minimum": 3, "nooit_getoond": ["t1"], "al_verborgen": ["c0"]},
            {"c0"},
            id="zero that is hidden already in two sums",
        ),
        pytest.param(
            # swaps between the last two rows and between the outer ones; the first two can't swap
            {"au": 5, "av": 1, "bu": 2, "bv": 1, "cu": 1, "cv": 3, "a": 6, "b": 3, "c": 4, "u": 8, "v": 5},
            [("a", ["au", "av"]), ("c", ["cu", "cv"]), ("v", ["av", "bv", "cv"]), ("u", ["au", "bu", "cu"]),
             ("b", ["bu", "bv"])],
            {"minimum": 3},
            {"au", "cv"},
            id="table in which only some rows can swap",
        ),
    ],
)  # fmt: skip
def test_sums_that_meet_hide_just_what_is_needed(
    waarden: dict[str, int], sommen: Sommen, options: dict[str, Any], more: set[str]
) -> None:
    small = {key for key, value in waarden.items() if 0 < value < options.get("minimum", 5)}

    assert find_hidden(waarden, sommen, **options) == small | more
