"""When a figure passes its bound, and when it does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from financien.verdelen.calculations import (
    Invoer,
    Rekenbereik,
    Rekentelling,
    Spoorregel,
    Verdeeleenheid,
    Verdeeluitkomst,
)
from financien.verdelen.calculations.signaal import Meetstand, find_overschrijdingen
from financien.verdelen.enums import Signaalsoort
from financien.verdelen.models import Signaal
from swv.kern.bereik import Bereik

D = Decimal
OKTOBER, EERDER = date(2026, 10, 1), date(2025, 10, 1)


def make_stand(*bedragen: tuple[str, int], **tellingen: int) -> Meetstand:
    """An outcome of these amounts per unit («» stays with the swv), and counts of one kind."""
    regels = tuple(Spoorregel("r", code, "b", None, None, D(bedrag), "", "") for code, bedrag in bedragen)
    rows = tuple(Rekentelling("opp", code, OKTOBER, D(aantal)) for code, aantal in tellingen.items())
    uitkomst = Verdeeluitkomst(regels, (), {}, {}, D(0), D(0), (), (), ())
    return Meetstand(Invoer(tellingen=rows), uitkomst)


def find(
    soort: str, grens: str, nu: Meetstand, eerder: Meetstand | None = None
) -> dict[str, tuple[Decimal, Decimal, Decimal]]:
    found = find_overschrijdingen(soort, D(grens), nu, eerder, "opp")
    return {each.eenheid: (each.was, each.wordt, each.waarde) for each in found}


def test_school_that_keeps_less_than_the_bound_and_the_one_that_owes() -> None:
    nu = make_stand(("s1", 60_000), ("s1", -4_000), ("s2", 15_000), ("s2", -12_000), ("s3", 15_750), ("s3", -18_000))

    assert find(Signaalsoort.HOUDT_OVER, "25", nu) == {
        "s2": (15_000, 3_000, 20), "s3": (15_750, -2_250, D("-14.3")),
    }  # fmt: skip


@pytest.mark.parametrize(("grens", "is_signaal"), [("20", False), ("20.1", True), ("19.9", False)])
def test_exactly_the_bound_is_no_signal(grens: str, is_signaal: bool) -> None:
    nu = make_stand(("s2", 15_000), ("s2", -12_000))

    assert bool(find(Signaalsoort.HOUDT_OVER, grens, nu)) is is_signaal


def test_who_gets_nothing_and_what_stays_with_the_swv_is_no_signal() -> None:
    nu = make_stand(("s1", 0), ("s2", -500), ("", 100), ("", -90))

    assert find(Signaalsoort.HOUDT_OVER, "25", nu) == {}


def test_share_of_next_to_nothing_stays_a_number_that_can_be_kept() -> None:
    nu, kolom = make_stand(("s1", 1), ("s1", -20_000_000)), Signaal._meta.get_field("waarde")

    [(_, _, waarde)] = find(Signaalsoort.HOUDT_OVER, "25", nu).values()
    assert kolom.clean(waarde, None) < -100_000


def test_amount_that_falls_by_more_than_the_bound() -> None:
    eerder = make_stand(("s1", 1000), ("s2", 1000), ("s3", 0), ("s4", -10))
    nu = make_stand(("s1", 800), ("s2", 790), ("s3", -50), ("s4", -90), ("s5", 10))

    assert find(Signaalsoort.BEDRAG_DAALT, "20", nu, eerder) == {"s2": (1000, 790, 21)}


SCHOLEN = (
    *(Verdeeleenheid(code, code, "school", "b1") for code in ("s1", "s2")),
    *(Verdeeleenheid(code, code, "bestuur") for code in ("b1", "b2")),
)  # fmt: skip


def test_school_that_gets_nothing_any_more_fell_by_everything() -> None:
    eerder = make_stand(("s1", 1000), ("s2", 1000), ("weg", 1000))
    nu = make_stand(("s1", 1000))
    nu = replace(nu, invoer=Invoer(eenheden=SCHOLEN))

    # «weg» does not take part any more: nobody would read it.
    assert find(Signaalsoort.BEDRAG_DAALT, "20", nu, eerder) == {"s2": (1000, 0, 100)}


def test_money_that_goes_to_boards_since_is_no_fall_of_each_school() -> None:
    eerder = make_stand(("s1", 1000), ("s2", 1000), ("b2", 1000))
    nu = replace(make_stand(("b1", 2000)), invoer=Invoer(eenheden=SCHOLEN))

    assert find(Signaalsoort.BEDRAG_DAALT, "20", nu, eerder) == {"b2": (1000, 0, 100)}


def test_count_that_rises_by_more_than_the_bound() -> None:
    eerder, nu = make_stand(s1=40, s2=20, s3=10), make_stand(s1=40, s2=32, s3=5, s4=3, s5=0)

    # What was nothing is a rise of 100 %.
    assert find(Signaalsoort.TELLING_STIJGT, "50", nu, eerder) == {"s2": (20, 32, 60), "s4": (0, 3, 100)}
    assert find(Signaalsoort.TELLING_STIJGT, "60", nu, eerder) == {"s4": (0, 3, 100)}


def make_telling(*, getal: int | None = None, dag: date = OKTOBER) -> Invoer:
    """A count of school s1: a number, or only «1 to 4»."""
    if getal is None:
        return Invoer(bereiken=(Rekenbereik("opp", "s1", dag, Bereik(1, 4)),))
    return Invoer(tellingen=(Rekentelling("opp", "s1", dag, D(getal)),))


@pytest.mark.parametrize(
    ("eerder", "nu"),
    [
        (make_telling(), make_telling(getal=6)),
        (make_telling(getal=1), make_telling()),
        (
            replace(make_telling(getal=2, dag=EERDER), bereiken=make_telling().bereiken),
            make_telling(getal=30),
        ),
    ],
)  # fmt: skip
def test_count_of_which_only_the_bounds_are_known_is_no_nothing(eerder: Invoer, nu: Invoer) -> None:
    # Another school was counted before, so that something is compared at all.
    eerder = replace(eerder, tellingen=(*eerder.tellingen, Rekentelling("opp", "s2", OKTOBER, D(1))))
    was, wordt = (Meetstand(each, make_stand().uitkomst) for each in (eerder, nu))

    assert find(Signaalsoort.TELLING_STIJGT, "20", wordt, was) == {}


def test_kind_that_was_not_counted_at_all_before_rises_for_nobody() -> None:
    eerder = Meetstand(Invoer(tellingen=(Rekentelling("sbo", "s1", OKTOBER, D(9)),)), make_stand().uitkomst)

    assert find(Signaalsoort.TELLING_STIJGT, "20", make_stand(s1=31, s2=4), eerder) == {}


def test_only_the_newest_count_and_only_of_that_kind() -> None:
    eerder = Meetstand(
        Invoer(
            tellingen=(
                Rekentelling("opp", "s1", OKTOBER, D(30)),
                Rekentelling("opp", "s1", EERDER, D(2)),
                Rekentelling("sbo", "s1", OKTOBER, D(1)),
            )
        ),
        make_stand().uitkomst,
    )

    assert find(Signaalsoort.TELLING_STIJGT, "20", make_stand(s1=31), eerder) == {}


@pytest.mark.parametrize("soort", [Signaalsoort.BEDRAG_DAALT, Signaalsoort.TELLING_STIJGT])
def test_without_anything_before_nothing_is_compared(soort: str) -> None:
    assert find(soort, "1", make_stand(("s1", 1), s1=99)) == {}
