"""The 11-proof: what is found, and above all what is not. The numbers are made up for tests."""

from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from swv.kern.invoer.elfproef import Match, describe, find_bsn, passes_elfproef


def _found(text):
    return [match.cijfers for match in find_bsn(text)]


@pytest.mark.parametrize("cijfers", ["123456782", "111222333", "010464554", "000000012"])
def test_elfproef_passes(cijfers):
    assert passes_elfproef(cijfers)


@pytest.mark.parametrize("cijfers", ["123456789", "000000000", "111111111", "12345678", "1234567820", "", "123456783"])
def test_elfproef_fails(cijfers):
    assert not passes_elfproef(cijfers)


@pytest.mark.parametrize(
    "text",
    [
        "123456782",
        "BSN 123456782",
        "bsn:123456782.",
        "BSN123456782",
        "Zijn nummer is 123456782, zei moeder.",
        "1234.56.782",
        "1234 56 782",
        "123-456-782",
        "123.456.782",
        "123 456 782",
        "12 34 56 782",
        "1234 - 56 - 782",
        "1234\u00a056\u00a0782",
        "1234\u200b56782",
        "1234\u201156\u2011782",
        "bsn 1 2 3 4 5 6 7 8 2",
        "verslag_123456782.pdf",
        "123456782_onderzoek.docx",
        "verslag123456782.pdf",
        "1234_56_782.pdf",
        "groep 8 123456782",
        "groep 8 123.456.782",
        "geboren 12-05-2010, 123456782",
        "geboren 12-05-2010 123456782",
        "١٢٣٤٥٦٧٨٢",  # Arabic digits
        "１２３４５６７８２",  # full width
        "(123456782)",
        "123456782\n",
        "tel 06-12345678 bsn 123456782",
        "kost 100 euro 123456782",
    ],
)
def test_finds_the_number(text):
    assert _found(text) == ["123456782"]


def test_finds_every_number_in_the_order_of_the_text():
    assert _found("eerst 111222333 en dan 1234.56.782") == ["111222333", "123456782"]


def test_position_is_that_of_the_text():
    (match,) = find_bsn("nummer: 1234.56.782!")
    assert "nummer: 1234.56.782!"[match.start : match.end] == "1234.56.782"


@pytest.mark.parametrize("word", ["bsn", "BSN-nummer", "burgerservicenummer", "sofinummer", "Onderwijsnummer", "PGN"])
def test_eight_digits_count_after_a_word_such_as_bsn(word):
    assert _found(f"{word}: 10464554") == ["010464554"]


@pytest.mark.parametrize("text", ["nummer 10464554", "bsn is niet bekend, dossiernummer 10464554", "10464554 bsn"])
def test_eight_digits_without_that_word_shortly_before_dont_count(text):
    assert _found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "geen nummers",
        "123456789",  # fails the proof
        "000000000",
        "1234567820",  # ten digits
        "0612345678",
        "06-12345678",
        "06 12 34 56 78",
        "020 123 4567",
        "0251-234567",
        "+31 6 12345678",
        "+31 (0)20 1234567",
        "+31612345678",
        "0031 6 12345678",
        "NL91ABNA0417164300",
        "NL91 ABNA 0417 1643 00",
        "BE68 5390 0754 7034",
        "12-05-2010",
        "op 3-12-2026 14.30 uur",
        "op 3-12-2026 14 leerlingen",
        "2026-11-22 112",
        "22/11/26 112",
        "€ 123.456.782",
        "€123456782",
        "123.456.782,00",
        "123.456.782,-",
        "111.222.333 euro",
        "1.234.567,89",
        "1948 AB Beverwijk",
        "BRIN 01VG00",
        "VO2704-00012",
        "VO270400143",
        "PO2704 000143",
        "aanvraag 2026-0143",
        "schooljaar 2025-2026, groep 7 en 8",
        "IQ 98, 102 en 110",
        "3 4 5 6 7 8 9 1 2",
        "1 2 3 4 5 6 7 8 2",
        "KvK 34567890",
        "1234567821234567821",
    ],
)
def test_leaves_other_numbers_alone(text):
    assert _found(text) == []


def test_message_tells_why_and_the_way_out_and_shows_three_digits_only():
    text = describe(find_bsn("bsn 123456782")[0])
    assert "782" in text
    assert "6782" not in text
    assert "Haal het nummer weg" in text
    assert "schrijf waarom" in text


def test_the_number_is_not_in_the_repr():
    assert "123456782" not in repr(Match(0, 9, "123456782"))


# --- properties -----------------------------------------------------------------------------------------------------


@st.composite
def bsns(draw):
    head = draw(st.lists(st.integers(0, 9), min_size=8, max_size=8))
    check = sum(weight * digit for weight, digit in zip(range(9, 1, -1), head, strict=True)) % 11
    assume(check < 10)
    number = "".join(map(str, [*head, check]))
    assume(len(set(number)) > 1)
    return number


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz ,;:\n", max_size=40)


@given(bsns(), WORDS, WORDS)
def test_every_bsn_is_found_in_any_sentence(number, before, after):
    assert _found(f"{before} {number}{after}") == [number]


@given(bsns(), st.sampled_from([(4, 2, 3), (3, 3, 3), (2, 3, 4), (5, 4), (4, 5), (3, 6)]), st.sampled_from(". -/"))
@example("111222333", (3, 3, 3), ".")
def test_every_bsn_is_found_in_groups(number, sizes, separator):
    groups, rest = [], number
    for size in sizes:
        groups, rest = [*groups, rest[:size]], rest[size:]
    assert _found(f"nummer {separator.join(groups)} van het kind") == [number]


@given(st.integers(100_000_000, 999_999_999).map(str))
def test_a_number_that_fails_the_proof_is_never_found(number):
    assume(not passes_elfproef(number))
    assert _found(f"nummer {number}") == []


DATES = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DATES, st.sampled_from(["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"]), st.integers(0, 99))
def test_a_date_is_never_taken_for_a_bsn(dag, pattern, number):
    assert _found(f"op {dag.strftime(pattern)} {number}") == []


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text):
    for match in find_bsn(text):
        assert passes_elfproef(match.cijfers)
        assert 0 <= match.start < match.end <= len(text)
