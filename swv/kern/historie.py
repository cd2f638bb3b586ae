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
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(exclude) or None
    )


def get_events(model: Any) -> QuerySet[Any]:
    """The rows of the history of this model, which ``record_history`` decorates. Whose they are, the caller decides."""
    rows: QuerySet[Any] = model.pgh_event_model.objects.all()
    return rows
