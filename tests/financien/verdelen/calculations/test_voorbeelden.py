"""The worked examples of the sources, and the document that shows them."""

import pytest

from tests.financien.verdelen.calculations.document import DOCUMENT, VERWACHT, compute_example, fill, get_amounts
from tests.financien.verdelen.calculations.voorbeelden import VOORBEELDEN, Voorbeeld


@pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda item: f"{item.code} {item.wat}")
def test_worked_example(voorbeeld: Voorbeeld):
    assert voorbeeld.bereken() == voorbeeld.verwacht


def test_the_example_of_the_document_is_what_was_worked_out_by_hand():
    outcome = compute_example()

    assert get_amounts(outcome) == VERWACHT
    assert outcome.totaal + outcome.centraal == sum(VERWACHT.values())
    assert [pot.rest for pot in outcome.potten] == [0]


def test_the_document_shows_what_is_computed_now():
    """Stale? Write it again: python -m tests.financien.verdelen.calculations.voorbeelden"""
    assert DOCUMENT.read_text() == fill(DOCUMENT.read_text())
