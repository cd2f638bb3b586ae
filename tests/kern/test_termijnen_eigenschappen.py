"""What holds for terms of any days."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from swv.kern.schoolvakanties import Vakantie, is_vakantie
from swv.kern.termijnen import (
    Aanhouding,
    Aanvulling,
    Instemming,
    Stilstand,
    Verlenging,
    calculate_beslistermijn,
    calculate_eind_tlv,
    calculate_norm,
    is_working_day,
    merge_stilstand,
)
from tests.kern.test_termijnen import DAG

DAGEN = st.dates(date(2024, 1, 1), date(2029, 12, 31))
KORT = st.integers(0, 120)


@st.composite
def aanvullingen(draw):
    gevraagd = draw(DAGEN)
    uiterlijk = gevraagd + draw(KORT) * DAG
    return Aanvulling(gevraagd, uiterlijk, draw(st.none() | KORT.map(lambda n: gevraagd + n * DAG)))


@st.composite
def instemmingen(draw):
    van = draw(DAGEN)
    return Instemming(van, draw(st.none() | KORT.map(lambda n: van + n * DAG)))


STIL = st.lists(aanvullingen() | instemmingen(), max_size=5)
PERIODEN = st.lists(st.builds(lambda van, n: Stilstand(van, van + n * DAG), DAGEN, KORT), max_size=8)


def _days(perioden):
    return {p.van + n * DAG for p in perioden for n in range((p.tot - p.van).days)}


@given(PERIODEN)
def test_merge_keeps_every_day_once_and_is_idempotent(perioden):
    merged = merge_stilstand(perioden)
    assert _days(merged) == _days(perioden)
    assert sum((p.tot - p.van).days for p in merged) == len(_days(perioden))
    assert merge_stilstand(merged) == merged
    assert all(a.tot < b.van for a, b in pairwise(merged))


@given(DAGEN, st.integers(1, 12), STIL, DAGEN)
def test_beslistermijn_is_a_working_day_never_earlier_than_without_events(ontvangen, weken, gebeurtenissen, vandaag):
    kaal = calculate_beslistermijn(ontvangen, weken, [], vandaag)
    termijn = calculate_beslistermijn(ontvangen, weken, gebeurtenissen, vandaag)
    assert is_working_day(termijn.uiterlijk)
    assert termijn.uiterlijk >= kaal.uiterlijk
    assert termijn.dagen_stil >= 0


@given(DAGEN, STIL, DAGEN, KORT)
def test_beslistermijn_never_shrinks_as_days_go_by(ontvangen, gebeurtenissen, vandaag, later):
    vroeg = calculate_beslistermijn(ontvangen, 8, gebeurtenissen, vandaag)
    laat = calculate_beslistermijn(ontvangen, 8, gebeurtenissen, vandaag + later * DAG)
    assert laat.uiterlijk >= vroeg.uiterlijk
    assert laat.dagen_stil >= vroeg.dagen_stil


@given(DAGEN, STIL, aanvullingen() | instemmingen(), DAGEN)
def test_one_more_event_never_makes_the_term_shorter(ontvangen, gebeurtenissen, extra, vandaag):
    zonder = calculate_beslistermijn(ontvangen, 8, gebeurtenissen, vandaag)
    met = calculate_beslistermijn(ontvangen, 8, [*gebeurtenissen, extra], vandaag)
    assert met.uiterlijk >= zonder.uiterlijk


@given(DAGEN, st.integers(1, 20), STIL, DAGEN, st.integers(1, 8))
def test_an_extension_never_makes_the_term_shorter(ontvangen, weken, gebeurtenissen, vandaag, extra):
    kort = calculate_beslistermijn(ontvangen, weken, gebeurtenissen, vandaag)
    lang = calculate_beslistermijn(ontvangen, weken, [*gebeurtenissen, Verlenging(extra)], vandaag)
    assert lang.uiterlijk >= kort.uiterlijk


@given(DAGEN, st.lists(DAGEN.map(Aanhouding)), DAGEN)
def test_aanhouding_changes_nothing(ontvangen, aanhoudingen, vandaag):
    assert calculate_beslistermijn(ontvangen, 8, aanhoudingen, vandaag) == calculate_beslistermijn(
        ontvangen, 8, [], vandaag
    )


@given(DAGEN, st.integers(1, 40), st.sampled_from(["weken", "werkdagen"]), PERIODEN, DAGEN)
def test_norm_is_a_working_day_never_earlier_than_without_standing_still(ontvangen, aantal, eenheid, perioden, vandaag):
    kaal = calculate_norm(ontvangen, aantal, eenheid, vandaag=vandaag)
    norm = calculate_norm(ontvangen, aantal, eenheid, perioden, vandaag=vandaag)
    assert is_working_day(norm)
    assert norm >= kaal


@given(DAGEN, st.integers(1, 4))
def test_tlv_ends_on_31_july_and_covers_the_schooljaren(begin, schooljaren):
    einde = calculate_eind_tlv(begin, schooljaren)
    assert (einde.month, einde.day) == (7, 31)
    assert schooljaren * 365 <= (einde - begin).days + 1 <= (schooljaren + 1) * 366


VAKANTIES = st.lists(
    st.builds(lambda van, dagen: Vakantie(2026, "eigen", "midden", van, van + dagen * DAG), DAGEN, st.integers(0, 44)),
    max_size=4,
)
SCHOOL = {"schooldagen": "werkdagen", "schoolweken": "weken"}


@given(DAGEN, st.integers(1, 20), st.sampled_from(sorted(SCHOOL)), PERIODEN, DAGEN, VAKANTIES)
def test_school_term_is_a_school_day_never_earlier_than_the_calendar(
    ontvangen, aantal, eenheid, perioden, vandaag, vakanties
):
    gewoon = calculate_norm(ontvangen, aantal, SCHOOL[eenheid], perioden, vandaag=vandaag)
    school = calculate_norm(ontvangen, aantal, eenheid, perioden, vandaag=vandaag, vakanties=vakanties)
    assert school >= gewoon
    assert is_working_day(school)
    assert not is_vakantie(school, vakanties)


@given(DAGEN, st.integers(1, 20), st.sampled_from(sorted(SCHOOL)), PERIODEN, DAGEN, VAKANTIES, VAKANTIES)
def test_more_holidays_or_more_days_never_make_a_school_term_shorter(
    ontvangen, aantal, eenheid, perioden, vandaag, vakanties, meer
):
    def count(number, days):
        return calculate_norm(ontvangen, number, eenheid, perioden, vandaag=vandaag, vakanties=days)

    assert count(aantal, [*vakanties, *meer]) >= count(aantal, vakanties)
    assert count(aantal + 1, vakanties) >= count(aantal, vakanties)


@given(DAGEN, st.integers(1, 20), st.sampled_from(sorted(SCHOOL)), VAKANTIES)
def test_school_term_of_a_later_day_never_ends_earlier(ontvangen, aantal, eenheid, vakanties):
    vroeg, laat = (
        calculate_norm(dag, aantal, eenheid, vandaag=ontvangen, vakanties=vakanties)
        for dag in (ontvangen, ontvangen + DAG)
    )
    assert laat >= vroeg
