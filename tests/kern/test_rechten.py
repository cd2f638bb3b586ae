"""A right that is asked for says no with its own reason."""

import pytest
from django.core.exceptions import PermissionDenied

from swv.kern.permissions import Recht

mag_lezen = Recht("Dit leest alleen de eigenaar.", lambda user, obj: user == obj)
mag_schrijven = mag_lezen & Recht("Dit schrijft alleen Anna.", lambda user, _: user == "Anna")


def test_require_says_nothing_to_who_may() -> None:
    assert mag_schrijven.require("Anna", "Anna") is None


@pytest.mark.parametrize(
    ("user", "reason"), [("Bert", "Dit schrijft alleen Anna."), ("Cor", "Dit leest alleen de eigenaar.")]
)
def test_require_refuses_with_the_reason_of_the_right_that_is_missing(user: str, reason: str) -> None:
    with pytest.raises(PermissionDenied) as refused:
        mag_schrijven.require(user, "Bert")
    assert str(refused.value) == reason
