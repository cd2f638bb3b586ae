"""Small numbers stay hidden from somebody who adds, subtracts and reasons: checked by trying everything that fits."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from swv.kern.kleine_cellen import MIN_CEL, Tabel, find_hidden, hide_cells, hide_table, is_small


def test_zero_and_five_are_shown_and_what_is_between_not() -> None:
    assert [value for value in range(7) if is_small(value)] == [1, 2, 3, 4]
    assert not is_small(None)


@pytest.mark.parametrize(
    ("cells", "shown", "total"),
    [
        ({"a": 10, "b": 12}, {"a": 10, "b": 12}, 22),
        ({"a": 3, "b": 12, "c": 8}, {"a": None, "b": 12, "c": None}, 23),
        ({"a": 1, "b": 1, "c": 8}, {"a": None, "b": None, "c": None}, 10),
        ({"a": 3, "b": 0}, {"a": None, "b": 0}, None),
        # five hidden numbers of at least 1 that sum to 5 are all 1: then the total is not shown either
        (dict.fromkeys("abcde", 1), dict.fromkeys("abcde"), None),
        ({}, {}, 0),
    ],
)
def test_row_with_total(cells: dict[str, int], shown: dict[str, int | None], total: int | None) -> None:
    assert hide_cells(cells) == (shown, total)


def test_rest_of_a_share_gives_nobody_away() -> None:
    """18 of 20 on time is 2 too late: then 18 is not shown either."""
    waarden = {"op tijd": 18, "alle": 20, "te laat": 2}

    hidden = find_hidden(waarden, [("alle", ["op tijd", "te laat"])], nooit_getoond=["te laat"])

    assert hidden == {"op tijd", "te laat"}


def test_large_rest_of_a_share_may_be_computed() -> None:
    waarden = {"wel": 18, "alle": 30, "niet": 12}

    assert find_hidden(waarden, [("alle", ["wel", "niet"])], nooit_getoond=["niet"]) == {"niet"}


def test_total_is_shown_when_a_part_without_a_place_of_its_own_may_be_zero() -> None:
    waarden = {"andere": 1, "b": 1, "c": 1, "d": 1, "e": 1, "alle": 5}
    parts = ["andere", "b", "c", "d", "e"]

    assert find_hidden(waarden, [("alle", parts)], nooit_getoond=["andere"]) == set(parts)


@pytest.mark.parametrize("waarden", [{"a": -1, "t": -1}, {"a": 2, "t": 3}])
def test_numbers_that_do_not_fit_are_refused(waarden: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"zero|add up"):
        find_hidden(waarden, [("t", ["a"])])


# --- somebody who tries everything ----------------------------------------------------------------------------------


def possible(
    waarden: dict[Any, int], sommen: list[tuple[Any, list[Any]]], hidden: frozenset[Any], latent: Any = ()
) -> dict[Any, set[int]]:
    """{hidden number: every value that fits what is shown}, by trying all. Only parts are tried, sums follow.

    A number that is not shown is at least 1; one without a place of its own may be 0.
    """
    wholes = [whole for whole, _ in sommen]
    basic = [key for key in hidden if key not in wholes]
    top = max(waarden.values(), default=0) + 1
    found: dict[Any, set[int]] = {key: set() for key in hidden}
    for guess in product(*(range(0 if key in latent else 1, top + 1) for key in basic)):
        world = {**waarden, **dict(zip(basic, guess, strict=True))}
        if fits(world, waarden, sommen, hidden):
            for key in hidden:
                found[key].add(world[key])
    return found


def fits(
    world: dict[Any, int], waarden: dict[Any, int], sommen: list[tuple[Any, list[Any]]], hidden: frozenset[Any]
) -> bool:
    for whole, parts in sommen:
        value = sum(world[part] for part in parts)
        if whole in hidden:
            world[whole] = value
        elif value != waarden[whole]:
            return False
    return True


def as_sums(
    cells: dict[tuple[int, int], int], rows: int, columns: int
) -> tuple[dict[Any, int], list[tuple[Any, list[Any]]]]:
    waarden: dict[Any, int] = dict(cells)
    sommen: list[tuple[Any, list[Any]]] = []
    sommen += [(("rij", r), [(r, c) for c in range(columns)]) for r in range(rows)]
    sommen += [(("kolom", c), [(r, c) for r in range(rows)]) for c in range(columns)]
    for whole, parts in sommen:
        waarden[whole] = sum(waarden[part] for part in parts)
    sommen.append(("alles", [("rij", r) for r in range(rows)]))
    waarden["alles"] = sum(cells.values())
    return waarden, sommen


@settings(max_examples=20)
@given(st.lists(st.integers(0, 7), min_size=4, max_size=4))
def test_nothing_hidden_in_two_dimensions_can_be_found_by_trying_everything(values: list[int]) -> None:
    cells = {(place // 2, place % 2): value for place, value in enumerate(values)}
    waarden, sommen = as_sums(cells, 2, 2)
    hidden = find_hidden(waarden, [*sommen, ("alles", [("kolom", 0), ("kolom", 1)])])

    for key, options in possible(waarden, sommen, hidden).items():
        assert len(options) > 1, f"{key} has to be {options}"


@settings(max_examples=20)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=4), st.integers(1, 3))
def test_nothing_hidden_over_levels_can_be_found(values: list[int], split: int) -> None:
    """Schools under two boards under an swv."""
    schools: dict[Any, int] = {("school", place): value for place, value in enumerate(values)}
    first, rest = list(schools)[:split], list(schools)[split:]
    sommen: list[tuple[Any, list[Any]]] = [
        ("bestuur 1", first),
        ("bestuur 2", rest),
        ("swv", ["bestuur 1", "bestuur 2"]),
    ]
    waarden = dict(schools)
    for whole, parts in sommen:
        waarden[whole] = sum(waarden[part] for part in parts)
    hidden = find_hidden(waarden, sommen)

    assert not [key for key, value in waarden.items() if is_small(value) and key not in hidden]
    for key, options in possible(waarden, sommen, hidden).items():
        assert len(options) > 1, f"{key} has to be {options}"


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), min_size=1, max_size=2))
def test_share_and_its_rest_stay_hidden_together(parts: list[tuple[int, int]]) -> None:
    """Per school: how many on time, how many in all; with totals."""
    waarden: dict[Any, int] = {}
    sommen: list[tuple[Any, list[Any]]] = []
    for place, (wel, niet) in enumerate(parts):
        waarden |= {(place, "wel"): wel, (place, "niet"): niet, (place, "alle"): wel + niet}
        sommen.append(((place, "alle"), [(place, "wel"), (place, "niet")]))
    for soort in ("wel", "niet", "alle"):
        waarden[soort] = sum(waarden[place, soort] for place in range(len(parts)))
        sommen.append((soort, [(place, soort) for place in range(len(parts))]))
    latent = [key for key in waarden if key == "niet" or "niet" in key]
    hidden = find_hidden(waarden, [*sommen, ("alle", ["wel", "niet"])], nooit_getoond=latent)

    small = {key for key, value in waarden.items() if is_small(value)}
    assert small <= hidden
    found = possible(waarden, sommen, hidden, latent)
    assert [key for key in small if len(found[key]) < 2] == []


@settings(max_examples=40)
@given(
    st.lists(st.integers(0, 3), min_size=3, max_size=4),
    st.lists(st.sets(st.integers(0, 3), min_size=2, max_size=3), min_size=2, max_size=4),
)
def test_nothing_hidden_under_sums_that_overlap_can_be_found(values: list[int], groups: list[set[int]]) -> None:
    waarden: dict[Any, int] = dict(enumerate(values))
    sommen: list[tuple[Any, list[Any]]] = []
    for place, group in enumerate(groups):
        sommen.append((("groep", place), [part for part in sorted(group) if part < len(values)]))
    waarden |= {whole: sum(waarden[part] for part in parts) for whole, parts in sommen}
    hidden = find_hidden(waarden, sommen, minimum=3)

    assert {key for key, value in waarden.items() if 0 < value < 3} <= hidden
    for key, options in possible(waarden, sommen, hidden).items():
        assert len(options) > 1, f"{key} has to be {options}"


def test_ones_that_follow_from_three_overlapping_totals_are_not_found() -> None:
    """1 + 2, 1 + 1 + 1 and 1 + 2: when all three totals were shown, no other number would fit."""
    waarden = {"a": 1, "b": 1, "c": 1, "d": 2, "p": 3, "q": 3, "r": 3}
    sommen: list[tuple[Any, list[Any]]] = [("p", ["a", "d"]), ("q", ["a", "b", "c"]), ("r", ["b", "d"])]
    hidden = find_hidden(waarden, sommen, minimum=3)

    assert hidden == {"a", "b", "c", "d", "p", "q"}
    assert [key for key, options in possible(waarden, sommen, hidden).items() if len(options) < 2] == []


@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=1, max_size=5))
def test_table_shows_no_small_number_and_no_false_one(rows: list[list[int]]) -> None:
    cellen = {str(r): {str(c): value for c, value in enumerate(row)} for r, row in enumerate(rows)}
    tabel = hide_table(cellen)

    for rij, own in tabel.cellen.items():
        for kolom, value in own.items():
            assert value is None or (value == cellen[rij][kolom] and not is_small(value))
        hidden = [cellen[rij][kolom] for kolom, value in own.items() if value is None]
        if tabel.per_rij[rij] is not None and hidden:
            assert len(hidden) > 1
            assert sum(hidden) >= MIN_CEL


def test_table_with_a_minimum_of_its_own_shows_what_reaches_it() -> None:
    cellen = {"r": {"x": 3, "y": 20}, "s": {"x": 30, "y": 40}}

    assert hide_table(cellen, minimum=3) == Tabel(cellen, {"r": 23, "s": 70}, {"x": 33, "y": 60}, 93)
    nothing: dict[str, int | None] = {"x": None, "y": None}
    assert hide_table(cellen) == Tabel({"r": nothing, "s": nothing}, {"r": 23, "s": 70}, {"x": 33, "y": 60}, 93)
