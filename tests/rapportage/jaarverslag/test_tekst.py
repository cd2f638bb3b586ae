"""Whether the text of a chapter is a real text."""

import pytest

from rapportage.jaarverslag.calculations.tekst import is_filled


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
