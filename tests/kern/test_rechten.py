"""A right that is asked for says no with its own reason."""

import pytest
from django.core.exceptions import PermissionDenied

from swv.kern.permissions import Recht

mag_lezen = Recht("Dit leest alleen de eigenaar.", lambda user, obj: user == obj)
mag_schrijven = mag_lezen & Recht("Dit schrijft alleen Anna.", lambda user, _: user == "Anna")


def test_require_says_nothing_to_who_may() -> None:
    assert mag_schrijven.require("Anna", "Anna") is None


def test_either_of_two_rights_is_enough_and_neither_gives_the_first_reason() -> None:
    mag = Recht("Dit leest alleen de eigenaar.", lambda user, obj: user == obj) | Recht(
        "Dit leest alleen Anna.", lambda user, _: user == "Anna"
    )
    assert [mag("Bert", "Bert"), mag("Anna", "Bert"), mag("Anna", "Anna"), mag("Cor", "Bert")] == [True] * 3 + [False]
    assert mag.refusal("Cor", "Bert") == "Dit leest alleen de eigenaar."


@pytest.mark.parametrize(
    ("user", "reason"), [("Bert", "Dit schrijft alleen Anna."), ("Cor", "Dit leest alleen de eigenaar.")]
)
def test_require_refuses_with_the_reason_of_the_right_that_is_missing(user: str, reason: str) -> None:
    with pytest.raises(PermissionDenied) as refused:
        mag_schrijven.require(user, "Bert")
    assert str(refused.value) == reason
