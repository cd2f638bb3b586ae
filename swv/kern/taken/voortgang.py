"""Progress of a job, visible while the transaction of the job itself is still open."""

from collections.abc import Callable
from typing import Any, Self

import structlog
from django.db import Error as DatabaseError
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

Voortgang = Callable[[int, str], None]
log = structlog.get_logger(__name__)


class ProgressWriter:
    """``writer(percent, phase)`` commits at once, through a second, short-lived connection.

    Progress is a courtesy: when it can't be written the job goes on.
    """

    def __init__(self, taak_id: int) -> None:
        self.taak_id = taak_id
        self._connection: BaseDatabaseWrapper | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        if self._connection is not None:
            self._connection.close()

    def __call__(self, percent: int, fase: str = "") -> None:
        """Show this percentage (0 to 100) and this phase, in Dutch and without personal data."""
        try:
            with self._open().cursor() as cursor:
                cursor.execute(
                    "update kern_taak set voortgang = %s, fase = %s where id = %s and status = 'bezig'",
                    [max(0, min(100, percent)), fase[:100], self.taak_id],
                )
        except DatabaseError as problem:
            log.warning("voortgang_niet_bewaard", taakregel=self.taak_id, fout=type(problem).__name__)

    def _open(self) -> BaseDatabaseWrapper:
        if self._connection is None:
            self._connection = connection.copy()
            with self._connection.cursor() as cursor:
                # Never wait for a lock that the job itself may hold.
                cursor.execute("set lock_timeout = '500ms'")
        return self._connection
