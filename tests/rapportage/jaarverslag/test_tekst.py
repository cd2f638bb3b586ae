"""Whether the text of a chapter is a real text, and which figures it asks for that are not there."""

import pytest

from rapportage.jaarverslag.calculations.tekst import find_unknown, is_filled


@pytest.mark.parametrize(
    ("tekst", "gevuld"),
    [
        ("", False),
        ("  \n \n", False),
        ("# Kop", False),
        ("[[besturen]]", False),
        ("# " + "-" * 80, False),
        ("| | |\n|---|---|\n" * 20, False),
        ("Er waren dit jaar minder dan vijf bezwaren, alle ingetrokken.", True),
    ],
)
def test_a_chapter_with_only_a_heading_or_marks_is_empty(tekst, gevuld):
    assert is_filled(tekst) is gevuld


@pytest.mark.parametrize(
    ("tekst", "onbekend"),
    [
        ("Tekst\n[[balans]]\nmeer", []),
        ("[[balans]]\n\n  [[opp_scholen]]  \n", ["opp_scholen"]),
        ("In een zin [[opp_scholen]] is het geen plek.", []),
        ("", []),
    ],
)
def test_places_in_a_text_for_figures_that_are_not_there_are_found(tekst, onbekend):
    assert find_unknown(tekst, ["balans", "kengetallen"]) == onbekend


@pytest.mark.parametrize(
    ("tekst", "is_text"),
    [
        ("x" * 39, False),
        ("x" * 40, True),
        ("# " + "x" * 39, False),  # a heading sign is no text
        ("x" * 20 + " \n\n " + "x" * 18, False),  # white space counts once: 39
        ("x" * 20 + " \n\n " + "x" * 19, True),
        ("[[" + "x" * 60 + "]]", False),  # a figure is no text
        ("", False),
    ],
)
def test_a_text_is_forty_characters_or_more_without_signs_and_figures(tekst, is_text):
    assert is_filled(tekst) is is_text
