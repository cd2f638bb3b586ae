"""History: every change of personal data, decisions and money is written by a database trigger (django-pghistory).

The trigger functions run as the owner of the schema (see ``muren.install_walls``), so the application can add
history only by changing the row itself, and can neither alter nor forge it.
"""

from collections.abc import Callable

import pghistory


def record_history(*, exclude: tuple[str, ...] = ()) -> Callable[[type], type]:
    """Class decorator: insert, update and delete of this model leave a row with old values, time and acting user."""
    return pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(exclude) or None
    )
