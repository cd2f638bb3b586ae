"""Why a step is not taken. Every reason is Dutch and tells the way out."""

from collections.abc import Mapping, Sequence


class WorkflowError(Exception):
    """A step that is not taken. ``reason`` is Dutch and tells the way out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAllowed(WorkflowError):
    """One sees the case but may not take this step (403)."""


class NotPossible(WorkflowError):
    """The case is not in a state for this step (409)."""

    def __init__(self, reason: str, *, status: str = "") -> None:
        super().__init__(reason)
        self.status = status


class Changed(NotPossible):
    """Something happened to the case since version ``since`` that this step can't be taken beside (409).

    ``changes`` are sentences about it, for who asked; only the API fills them in.
    """

    def __init__(self, reason: str, *, status: str, since: int, changes: Sequence[str] = ()) -> None:
        super().__init__(reason, status=status)
        self.since = since
        self.changes = list(changes)


class Incomplete(WorkflowError):
    """Something the step needs is missing or wrong (400): ``fouten`` is {field: [messages]}."""

    def __init__(self, fouten: Mapping[str, list[str]]) -> None:
        super().__init__(" ".join(text for texts in fouten.values() for text in texts))
        self.fouten = dict(fouten)


class OngeldigeInvoer(Exception):
    """What was sent to the API does not fit the step (400): ``fouten`` is {field: [messages]}.

    ``code`` is «datum_klopt» when nothing is wrong but that dates are asked back.

    It is answered without rolling back, so that a wrong password counts for the pause that follows too many of them.
    Nothing else has been written yet.
    """

    def __init__(self, fouten: Mapping[str, list[str]], code: str = "") -> None:
        super().__init__("invalid input")
        self.fouten = dict(fouten)
        self.code = code
