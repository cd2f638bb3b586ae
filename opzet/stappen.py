"""Steps that run beside each other: each waits only for the steps whose result it needs.

What has to live on (PostgreSQL, the website) is started by the main thread: the kernel ends a child together with the
thread that started it.
"""

import threading
from collections.abc import Callable, Iterable
from types import TracebackType

from opzet.proces import end_helpers


class Stap:
    """One step, in a thread of its own. ``error`` is what went wrong."""

    def __init__(self, work: Callable[[], object], after: Iterable["Stap"], changed: threading.Condition) -> None:
        self.work, self.after, self.changed = work, [*after], changed
        self.done = False
        self.error: BaseException | None = None
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        """Wait for the earlier steps and do the work, unless one of them failed."""
        with self.changed:
            self.changed.wait_for(lambda: all(stap.done for stap in self.after))
        try:
            if not any(stap.error for stap in self.after):
                self.work()
        except BaseException as error:
            self.error = error
        else:
            self.error = next((stap.error for stap in self.after if stap.error), None)
        with self.changed:
            self.done = True
            self.changed.notify_all()


class Stappen:
    """All steps of one start. Leaving the block ends what still runs."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.steps: list[Stap] = []

    def __enter__(self) -> "Stappen":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is not None:
            end_helpers()
        for stap in self.steps:
            stap.thread.join()

    def start(self, work: Callable[[], object], *, after: Iterable[Stap] = ()) -> Stap:
        """Start a step that waits for the steps in ``after``."""
        stap = Stap(work, after, self.changed)
        self.steps.append(stap)
        return stap

    def wait(self, *wanted: Stap) -> None:
        """Wait until these steps are done; raises the error of whichever step fails first, also of another one."""
        with self.changed:
            self.changed.wait_for(lambda: all(stap.done for stap in wanted) or self._first_error() is not None)
        if error := self._first_error():
            raise error

    def wait_for_all(self) -> None:
        """Wait until every step is done; raises the error of whichever fails first."""
        self.wait(*self.steps)

    def _first_error(self) -> BaseException | None:
        return next((stap.error for stap in self.steps if stap.error), None)
