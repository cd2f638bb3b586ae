"""What the thirteen cover and what waits, so that it shrinks visibly; docs/praktijk.md tells it."""

from tests.praktijk.alle import DERTIEN
from tests.praktijk.gegevens import Reden
from tests.praktijk.overzicht import PLEK, VARIANTEN, is_part, is_whole, list_waiting, make_overzicht

# Every event that waits, or of which a part does («deel»): take it out when it is played.
WACHT = {
    Reden.BETALERS: (
        "PO-A 2027-08-01", "PO-B 2027-05-18", "VO-B 2027-01-01", "VO-C 2027-01-01 (deel)",
    ),
    Reden.PLAATSING: (
        "PO-A 2026-11-02", "PO-A 2027-01-29", "PO-B 2027-03-01 (deel)", "PO-B 2027-06-14 (deel)",
        "PO-D 2027-01-18 (deel)", "PO-D 2027-02-22", "VO-A 2026-11-16", "VO-A 2027-02-01 (deel)", "VO-A 2027-03-01",
        "VO-D 2027-01-11", "ZOUT 2026-10-12 (deel)", "ZOUT 2026-12-07 (deel)", "ZOUT 2027-01-18",
        "VO2101 2026-11-02 (deel)", "VO2101 2027-02-08", "VO2101 2027-04-12",
    ),
    Reden.STARTER: (
        "PO-A 2026-12-01 (deel)", "VO-C 2026-09-07",
    ),
    Reden.TOEKENNINGEN: (
        "PO-B 2027-03-31", "PO-B 2027-04-15 (deel)", "PO-B 2027-05-11 (deel)", "PO-C 2027-05-10",
        "PO-D 2026-11-02 (deel)", "VO-B 2027-01-18", "VO-D 2026-11-23 (deel)",
    ),
    Reden.VERANTWOORDING: (
        "VO-A 2027-06-30", "VO-B 2027-07-05", "VO-E 2027-07-05", "ZOUT 2027-06-30", "UTRECHT-PO 2027-03-11",
    ),
}  # fmt: skip
# Variants of which nothing can be shown at any of the thirteen yet.
NERGENS = {"W15", "W16", "W17", "W18"}


def test_exactly_these_events_wait_and_for_that() -> None:
    assert {reden: tuple(events) for reden, events in list_waiting().items()} == WACHT


def test_more_than_half_of_the_118_events_are_played_and_no_swv_stands_still() -> None:
    events = [each for swv in DERTIEN.values() for each in swv.jaar.gebeurtenissen]
    assert (len(events), sum(map(is_whole, events)), sum(map(is_part, events))) == (118, 84, 13)
    assert all(any(each.doen for each in swv.jaar.gebeurtenissen) for swv in DERTIEN.values())


def test_these_variants_of_the_source_are_shown_by_nobody_yet() -> None:
    shown = {
        code
        for swv in DERTIEN.values()
        for code in (
            *(w for soort in swv.gemaakt for w in soort.w if w not in soort.w_wacht),
            *(w for each in swv.jaar.gebeurtenissen for w in each.w),
            *(w for soort in swv.soorten if soort.elders for w in soort.w),
        )
    }
    assert set(VARIANTEN) - shown == NERGENS


def test_the_page_about_the_thirteen_is_as_their_files_are() -> None:
    assert PLEK.read_text("utf-8") == make_overzicht(), (
        "Teken docs/praktijk.md opnieuw: zie tests/praktijk/overzicht.py."
    )
