"""What makes a zienswijze one, and who was not asked: tables over the pure rules."""

from datetime import date
from typing import Any

import pytest

from toewijzing.calculations.zienswijze import WAAROM_NIET, WAT_GEZEGD, Gehoord, check_zienswijze, find_niet_gevraagd
from toewijzing.enums import NIET_GEHOORD, Hoorwijze

DAG, LATER = date(2026, 11, 2), date(2026, 11, 5)
GEHOORD = {"wijze": "gesprek", "datum": LATER, "standpunt": "eens", "inhoud": "Wij zien dat het vastloopt."}
NIET = {"wijze": "niet", "reden_niet_gehoord": "Wilde niet praten."}


@pytest.mark.parametrize(
    ("gegevens", "relaas", "velden"),
    [
        (GEHOORD, True, []),
        ({**GEHOORD, "inhoud": ""}, False, []),
        ({**GEHOORD, "inhoud": " "}, True, ["inhoud"]),
        ({**GEHOORD, "inhoud": None}, True, ["inhoud"]),
        ({**GEHOORD, "inhoud": "x"}, False, ["inhoud"]),
        ({**GEHOORD, "inhoud": "Wat zeiden zij?"}, False, ["inhoud"]),
        ({**GEHOORD, "gevraagd_op": DAG}, True, []),
        ({**GEHOORD, "gevraagd_op": LATER}, True, []),
        ({**GEHOORD, "datum": DAG, "gevraagd_op": LATER}, True, ["gevraagd_op"]),
        (NIET, True, []),
        ({**NIET, "reden_niet_gehoord": ""}, False, ["reden_niet_gehoord"]),
        ({**NIET, "reden_niet_gehoord": "-"}, False, ["reden_niet_gehoord"]),
        ({**NIET, "wijze": "niet_gevraagd"}, False, []),
        ({**NIET, "wijze": "niet_bereikt"}, False, ["gevraagd_op"]),
        ({**NIET, "wijze": "niet_bereikt", "gevraagd_op": DAG}, False, []),
        # A day of hearing that was left in the form is emptied, so it is not compared.
        ({**NIET, "wijze": "niet_bereikt", "gevraagd_op": LATER, "datum": DAG}, False, []),
    ],
)
def test_hearing_needs_an_account_and_no_hearing_a_reason(
    gegevens: dict[str, Any], relaas: bool, velden: list[str]
) -> None:
    assert sorted(check_zienswijze(gegevens, relaas=relaas)) == velden


def test_what_is_missing_is_said_by_what_was_recorded() -> None:
    """Who was heard has an account to give, who was not a reason."""
    assert check_zienswijze({**GEHOORD, "inhoud": ""}, relaas=True) == {"inhoud": [WAT_GEZEGD]}
    assert check_zienswijze({**NIET, "reden_niet_gehoord": ""}, relaas=False) == {"reden_niet_gehoord": [WAAROM_NIET]}


@pytest.mark.parametrize(
    ("gezag", "gehoord", "namen"),
    [
        ([], [], []),
        ([(1, "M. Bakker"), (2, "V. Bakker")], [], ["M. Bakker", "V. Bakker"]),
        ([(1, "M. Bakker"), (2, "V. Bakker")], [1], ["V. Bakker"]),
        ([(1, "M. Bakker"), (2, "V. Bakker")], [1, 2], []),
        ([(1, "M. Bakker"), (2, "V. Bakker")], [None], []),  # together is of each
        ([(1, "M. Bakker")], [3], ["M. Bakker"]),  # who was heard had authority then
    ],
)
def test_who_was_not_asked_are_those_without_a_word_of_their_own_or_together(
    gezag: list[tuple[int, str]], gehoord: list[int | None], namen: list[str]
) -> None:
    assert find_niet_gevraagd(gezag, [Gehoord(pk) for pk in gehoord]) == namen


def test_ways_of_not_hearing_are_these() -> None:
    assert set(Hoorwijze) - NIET_GEHOORD == {"gesprek", "schriftelijk", "telefonisch"}
