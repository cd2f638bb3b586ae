"""Links with which somebody chooses a password: of an invitation (a week) and after «Wachtwoord vergeten» (an hour).

Each is good once: it dies with a new password, a login and another address, which Django puts into the token.
"""

from typing import Any

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.utils.http import base36_to_int

UUR = 3600
WEEK = 7 * 24 * UUR


class _Link(PasswordResetTokenGenerator):
    seconds: int

    def check_token(self, user: Any, token: str | None) -> bool:
        """Whether this is a link for this person that still works."""
        return super().check_token(user, token) and self._age(str(token)) <= self.seconds

    def _age(self, token: str) -> int:
        return int(self._num_seconds(self._now())) - base36_to_int(token.partition("-")[0])


class Uitnodiging(_Link):
    """For who has no password yet."""

    key_salt = "swv.organisatie.uitnodiging"
    seconds = WEEK

    def check_token(self, user: Any, token: str | None) -> bool:
        """Whether this invitation still works: it does for a week, and never for who already chose a password."""
        return not user.has_usable_password() and super().check_token(user, token)


class Wachtwoordlink(_Link):
    """What the page to choose a password takes: a link of an hour old at most, or an invitation."""

    key_salt = "swv.organisatie.wachtwoordlink"
    seconds = UUR

    def check_token(self, user: Any, token: str | None) -> bool:
        """Whether this is a link of either kind that still works."""
        return super().check_token(user, token) or (user is not None and Uitnodiging().check_token(user, token))
