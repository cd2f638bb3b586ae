"""Small rights that carry their own reason: the same object answers view, template, API and workflow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied

from swv.kern.woorden import zeg


@dataclass(frozen=True)
class Recht:
    """May this user do this with this object? ``reason`` is what someone who may not is told (Dutch, through ``zeg``)."""

    reason: str
    test: Callable[[Any, Any], bool]
    others: tuple["Recht", ...] = ()

    def __call__(self, user: Any, obj: Any = None) -> bool:
        return not self.refusal(user, obj)

    def refusal(self, user: Any, obj: Any = None) -> str:
        """The reason why not, or "" when it is allowed."""
        if not self.test(user, obj):
            return zeg(self.reason)
        return next((text for other in self.others if (text := other.refusal(user, obj))), "")

    def require(self, user: Any, obj: Any = None) -> None:
        """Raises PermissionDenied with the reason when this user may not do this."""
        if reason := self.refusal(user, obj):
            raise PermissionDenied(reason)

    def __and__(self, other: "Recht") -> "Recht":
        return Recht(self.reason, self.test, (*self.others, other))

    def __or__(self, other: "Recht") -> "Recht":
        return Recht(self.reason, lambda user, obj: self(user, obj) or other(user, obj))
