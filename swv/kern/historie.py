"""History: every change of personal data, decisions and money is written by a database trigger (django-pghistory).

The trigger functions run as the owner of the schema (see ``muren.install_walls``), so the application can add
history only by changing the row itself, and can neither alter nor forge it.
"""

from collections.abc import Callable
from typing import Any

import pghistory
from django.db.models import QuerySet


def record_history(*, exclude: tuple[str, ...] = ()) -> Callable[[type], type]:
    """Class decorator: insert, update and delete of this model leave a row with old values, time and acting user."""

    def track(model: Any) -> type:
        # A table with a name of its own (Meta.db_table) has its history beside it: financien_tarief, financien_tariefevent.
        table = model._meta.original_attrs.get("db_table")
        tracked: type = pghistory.track(
            pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(exclude) or None,
            meta={"db_table": f"{table}event"} if table else None,
        )(model)  # fmt: skip
        return tracked

    return track


def get_events(model: Any) -> QuerySet[Any]:
    """The rows of the history of this model, which ``record_history`` decorates. Whose they are, the caller decides."""
    rows: QuerySet[Any] = model.pgh_event_model.objects.all()
    return rows
