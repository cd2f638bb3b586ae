"""By what a text is recognised: parents agree to one exact text, so its mark may never come to mean another."""

from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from opp.calculations import Doelregel, hash_handelingsdeel, hash_tekst

DOEL = Doelregel(
    "Rustig wérken", "8 van 10 lessen", "dagplanning", "mentor", "elke week", date(2026, 9, 1), date(2027, 2, 1)
)
DELEN = {"belemmerend": "Één druk lokaal.", "bevorderend": "Een vaste plek."}
DOEL_JSON = (
    '{"doel": "Rustig wérken", "hoe_vaak": "elke week", "meetbaar": "8 van 10 lessen", "steun": "dagplanning",'
    ' "tot_en_met": "2027-02-01", "van": "2026-09-01", "wie": "mentor"}'
)
DELEN_JSON = '{"belemmerend": "Één druk lokaal.", "bevorderend": "Een vaste plek."}'


def mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def test_the_mark_of_a_text_stays_what_it_was() -> None:
    """Written out, because it stands with every consent in the database: another way of writing would undo them all."""
    assert hash_tekst(DELEN, [DOEL], "pdf") == mark(
        f'{{"bijlage": "pdf", "delen": {DELEN_JSON}, "doelen": [{DOEL_JSON}]}}'
    )
    assert hash_handelingsdeel([DOEL], "pdf") == mark(f'{{"bijlage": "pdf", "handelingsdeel": [{DOEL_JSON}]}}')


def test_the_order_of_parts_and_the_ends_of_lines_are_no_change() -> None:
    turned = {name: f"  {text}\r\n" for name, text in reversed(DELEN.items())}
    assert hash_tekst(turned, [DOEL]) == hash_tekst(DELEN, [DOEL])
    assert hash_tekst({"a": "een\r\ntwee"}, []) == hash_tekst({"a": "een\ntwee"}, [])


@pytest.mark.parametrize("change", [{"doel": "Samen werken"}, {"van": date(2026, 9, 2)}, {"tot_en_met": None}])
def test_a_change_of_a_goal_changes_both_marks(change: dict[str, object]) -> None:
    other = replace(DOEL, **change)
    assert hash_tekst(DELEN, [other]) != hash_tekst(DELEN, [DOEL])
    assert hash_handelingsdeel([other]) != hash_handelingsdeel([DOEL])


def test_another_file_changes_both_marks() -> None:
    assert hash_tekst(DELEN, [DOEL], "a") != hash_tekst(DELEN, [DOEL], "b")
    assert hash_handelingsdeel([DOEL], "a") != hash_handelingsdeel([DOEL], "b")
