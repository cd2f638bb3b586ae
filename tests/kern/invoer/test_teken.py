"""The gate for text: which characters stay, which are taken out and which are refused, each by its name."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.invoer.teken import (
    TekenGeweigerd,
    clean_text,
    find_hidden,
    find_refused,
    make_printable,
    strip_text,
    tell_removed,
)

WEIGER = "Hier staat een teken dat we niet kunnen bewaren ({}). Typ de tekst opnieuw."


@pytest.mark.parametrize(
    ("char", "naam"),
    [
        ("\x00", "nulteken, U+0000"),
        ("\ud800", "half teken, U+D800"),
        ("\udfff", "half teken, U+DFFF"),
        ("\u202d", "teken dat de leesrichting omkeert, U+202D"),
        ("\u202e", "teken dat de leesrichting omkeert, U+202E"),
        ("\ufdd0", "teken dat niet bestaat, U+FDD0"),
        ("\ufffe", "teken dat niet bestaat, U+FFFE"),
        ("\uffff", "teken dat niet bestaat, U+FFFF"),
        ("\U0001fffe", "teken dat niet bestaat, U+1FFFE"),
        ("\U0010ffff", "teken dat niet bestaat, U+10FFFF"),
    ],
)
def test_dangerous_character_is_refused_by_name(char: str, naam: str) -> None:
    with pytest.raises(TekenGeweigerd) as problem:
        clean_text(f"Proef{char}man")

    assert str(problem.value) == WEIGER.format(naam)


@pytest.mark.parametrize(
    ("char", "naam"),
    [
        ("\x01", "stuurteken, U+0001"),
        ("\x07", "stuurteken, U+0007"),
        ("\x08", "backspace, U+0008"),
        ("\x0b", "verticale tab, U+000B"),
        ("\x0c", "nieuwe bladzijde, U+000C"),
        ("\x1b", "escape, U+001B"),
        ("\x1f", "stuurteken, U+001F"),
        ("\x7f", "delete, U+007F"),
        ("\x80", "stuurteken, U+0080"),
        ("\x9f", "stuurteken, U+009F"),
        ("\xad", "zacht afbreekstreepje, U+00AD"),
        ("\u034f", "teken zonder vorm, U+034F"),
        ("\u061c", "teken voor de leesrichting, U+061C"),
        ("\u200b", "spatie zonder breedte, U+200B"),
        ("\u200c", "verbindingsteken, U+200C"),
        ("\u200d", "verbindingsteken, U+200D"),
        ("\u200e", "teken voor de leesrichting, U+200E"),
        ("\u202a", "opmaakteken, U+202A"),
        ("\u2060", "verbindingsteken, U+2060"),
        ("\u2066", "opmaakteken, U+2066"),
        ("\u3164", "teken zonder vorm, U+3164"),
        ("\ue000", "teken van een eigen lettertype, U+E000"),
        ("\ufeff", "bytevolgordeteken, U+FEFF"),
        ("\ufffc", "plaats van een plaatje, U+FFFC"),
        ("\U000e0041", "opmaakteken, U+E0041"),
    ],
)
def test_invisible_character_is_taken_out_of_a_line_by_name(char: str, naam: str) -> None:
    schoon = clean_text(f"Proef{char}man", regels=False)

    assert (schoon.tekst, schoon.weggehaald) == ("Proefman", (naam,))
    assert make_printable(f"Proef{char}man") == "Proefman"
    assert find_hidden(f"Proef{char}man") == char


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("een\ntwee", "een\ntwee"),
        ("een\r\ntwee", "een\r\ntwee"),
        ("een\ttwee", "een\ttwee"),
        ("een\x0btwee", "een\ntwee"),
        ("een\x0ctwee", "een\ntwee"),
        ("een\x85twee", "een\ntwee"),
        ("een\u2028twee\u2029drie", "een\ntwee\ndrie"),
    ],
)
def test_line_ends_are_kept_where_a_text_may_have_lines(text: str, kept: str) -> None:
    assert clean_text(text).tekst == kept


@pytest.mark.parametrize(
    "text",
    ["een\ntwee", "een\r\n twee", "een\ttwee", "een\u2028twee", "een \n\n twee", "een   twee", "een\xa0\xa0twee"],
)
def test_line_ends_and_spaces_in_a_row_become_one_space_in_a_text_of_one_line(text: str) -> None:
    assert clean_text(text, regels=False).tekst == "een twee"


@pytest.mark.parametrize(
    "text",
    [
        "Anne-Marie van 't Hof",
        "Çelik-Özdemir ŞĞİ",
        "Zażółć gęślą jaźń",
        "Nguyễn Thị",
        "Ελένη Παπαδοπούλου",
        "Олександр",
        "محمد \u0627\u0628\u0646",
        "می\u200cخواهم",  # Persian needs the joiner between its letters
        "क्\u200dष",
        "👩\u200d👧 ❤️",
        "café € 1.234,56 — «zo»…",
        "harde\xa0spatie",
        "\ufffd",  # what was lost before is seen and stays
    ],
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    schoon = clean_text(text)

    assert (schoon.tekst, schoon.weggehaald) == (unicodedata.normalize("NFC", text), ())
    assert find_hidden(text) == ""


def test_one_name_is_one_text_however_its_accent_was_typed() -> None:
    assert clean_text("Zoe\u0308").tekst == clean_text("Zoë").tekst == "Zo\xeb"


def test_several_signs_are_told_once_each() -> None:
    schoon = clean_text("a\u200bb\u200bc\x01d")

    assert schoon.weggehaald == ("spatie zonder breedte, U+200B", "stuurteken, U+0001")
    assert tell_removed(schoon.weggehaald) == (
        "In wat u invulde stonden onzichtbare tekens (spatie zonder breedte, U+200B; stuurteken, U+0001). We hebben ze"
        " weggehaald."
    )
    assert tell_removed(["verticale tab, U+000B"], waar="de naam") == (
        "In de naam stond een onzichtbaar teken (verticale tab, U+000B). We hebben het weggehaald."
    )


def test_sign_that_its_field_has_to_judge_stays_until_then_and_is_named() -> None:
    schoon = clean_text("Proef\x0bman", regels=None)

    assert (schoon.tekst, schoon.weggehaald) == ("Proef\x0bman", ("verticale tab, U+000B",))


# Mostly what is trouble, so that it meets itself in every order.
LASTIG = st.text(
    st.sampled_from(
        "aé\u0301\u212b1 \n\r\t\x00\x0b\x85\xad\u200b\u200c\u200d\u202e\u2028क\u094d👩\ufeff\ufdd0\ud800\ue000"
    )
    | st.characters(),
    max_size=12,
)


@given(LASTIG, st.booleans())
def test_what_passed_passes_again_unchanged(text: str, regels: bool) -> None:
    once = strip_text(text, regels=regels)

    again = clean_text(once, regels=regels)

    assert (again.tekst, again.weggehaald) == (once, ())


@given(LASTIG, st.booleans())
def test_what_passed_can_be_encoded_and_hides_nothing(text: str, regels: bool) -> None:
    once = strip_text(text, regels=regels)

    assert once.encode().decode() == once
    assert (find_refused(once), find_hidden(once)) == ("", "")
    assert "\x00" not in once
    assert regels or not set(once) & set("\t\n\r")


@given(LASTIG)
def test_a_text_is_refused_exactly_when_a_dangerous_character_is_in_it(text: str) -> None:
    dangerous = [
        char
        for char in text
        if char in "\x00\u202d\u202e"
        or 0xD800 <= ord(char) <= 0xDFFF
        or 0xFDD0 <= ord(char) <= 0xFDEF
        or ord(char) & 0xFFFF in (0xFFFE, 0xFFFF)
    ]

    assert find_refused(text) == (dangerous[0] if dangerous else "")
    if dangerous:
        with pytest.raises(TekenGeweigerd):
            clean_text(text)


@given(st.text(st.characters(codec="ascii", min_codepoint=32, max_codepoint=126)))
def test_plain_text_is_never_touched(text: str) -> None:
    assert clean_text(text).tekst == make_printable(text) == text
    assert clean_text(text, regels=False).tekst == re.sub(" +", " ", text)
