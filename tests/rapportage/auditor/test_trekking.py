"""Drawing a sample that anybody can draw again."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.auditor.calculations import draw, make_seed, mark_population

NUMMERS = [f"2025-{n:04d}" for n in range(1, 301)]


def test_sample_can_be_checked_with_nothing_but_sha256():
    expected = sorted(NUMMERS, key=lambda nummer: sha256(f"kaas:{nummer}".encode()).hexdigest())[:25]
    assert draw(NUMMERS, 25, "kaas") == expected


@given(
    st.lists(st.sampled_from(NUMMERS), min_size=1, max_size=60),
    st.integers(1, 80),
    st.text("abc0", min_size=1, max_size=9),
)
def test_order_and_repetition_make_no_difference_and_never_too_many(nummers, aantal, seed):
    drawn = draw(nummers, aantal, seed)
    assert drawn == draw(reversed(nummers), aantal, seed)
    assert len(drawn) == len(set(drawn)) == min(aantal, len(set(nummers)))
    assert set(drawn) <= set(nummers)


def test_a_larger_sample_with_the_same_seed_begins_the_same():
    assert draw(NUMMERS, 40, "x")[:15] == draw(NUMMERS, 15, "x")


def test_another_seed_draws_others_and_everyone_can_be_drawn():
    seen = {nummer for seed in range(250) for nummer in draw(NUMMERS, 30, str(seed))}
    assert draw(NUMMERS, 30, "1") != draw(NUMMERS, 30, "2")
    assert seen == set(NUMMERS)


@pytest.mark.parametrize(("aantal", "seed"), [(0, "x"), (-1, "x"), (3, "")])
def test_nothing_to_draw_with_is_refused(aantal, seed):
    with pytest.raises(ValueError, match="seed"):
        draw(NUMMERS, aantal, seed)


def test_seeds_differ_and_the_mark_is_of_the_population():
    assert make_seed() != make_seed()
    assert len(make_seed()) == 16  # eight bytes: as long as the form to check it takes
    assert mark_population(NUMMERS) == mark_population(reversed(NUMMERS)) != mark_population(NUMMERS[1:])
