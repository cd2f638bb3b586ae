"""History: every change of personal data, decisions and money is written by a database trigger (django-pghistory).

The trigger functions run as the owner of the schema (see ``muren.install_walls``), so the application can add
history only by changing the row itself, and can neither alter nor forge it.

Names in the database follow the table, not the app: a model that moved to another app and kept its table (``db_table``)
keeps its history table and its triggers.
"""

from collections.abc import Callable
from hashlib import sha1
from typing import Any

import pghistory
import pgtrigger
from django.db.models import QuerySet


def record_history(*, exclude: tuple[str, ...] = ()) -> Callable[[Any], Any]:
    """Class decorator: insert, update and delete of this model leave a row with old values, time and acting user."""

    def track(model: Any) -> Any:
        has_own_table = model._meta.db_table != f"{model._meta.app_label}_{model._meta.model_name}"
        return pghistory.track(
            pghistory.InsertEvent(),
            pghistory.UpdateEvent(),
            pghistory.DeleteEvent(),
            exclude=list(exclude) or None,
            meta={"db_table": f"{model._meta.db_table}event"} if has_own_table else None,
        )(model)

    return track


def name_trigger(trigger: Any, model: Any) -> str:
    """The name of a trigger in the database; for a model with the table that Django gives it, pgtrigger's own."""
    place = model._meta.db_table.removesuffix(f"_{model._meta.model_name}")
    mark = sha1(f"{place}.{model._meta.object_name}:{trigger.name}".encode(), usedforsecurity=False).hexdigest()[:5]
    return f"pgtrigger_{trigger.name}_{mark}".lower()


# pgtrigger names a trigger after the app of its model and offers no setting for it. A new name beside the old trigger
# would write every change of a moved model twice.
pgtrigger.Trigger.get_pgid = name_trigger  # type: ignore[method-assign, assignment]  # see above


def get_geschiedenis(row: Any) -> QuerySet[Any]:
    """What this row looked like after every change, of a model that ``record_history`` decorates."""
    rows: QuerySet[Any] = row.geschiedenis.all()
    return rows


def get_events(model: Any) -> QuerySet[Any]:
    """The rows of the history of this model, which ``record_history`` decorates. Whose they are, the caller decides."""
    rows: QuerySet[Any] = model.pgh_event_model.objects.all()
    return rows
