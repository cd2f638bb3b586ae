"""The world of tests/wereld.py as a snapshot: built once per worker with the real services, then copied in per test.

Building it takes some three hundred statements; copying its rows back a few dozen. Rows of history are not copied:
the triggers of the database write them again.
"""

import pickle
from typing import Any

from django.db import connection, transaction
from django.test import override_settings

from tests.rollen import as_eigenaar

HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


class Momentopname:
    """Rows per table, and the objects that tests hold on to. Make it on an empty database."""

    def __init__(self) -> None:
        from tests.wereld import make_wereld

        with as_eigenaar():
            empty = [table for table in _tables() if not _count(table)]
        with transaction.atomic(), override_settings(PASSWORD_HASHERS=HASHERS):
            self._objects = pickle.dumps(make_wereld())
            with as_eigenaar():
                self._rows = {table: _copy_out(table) for table in empty if _count(table)}
            transaction.set_rollback(True)

    def restore(self) -> Any:
        """Put the rows back, and give fresh objects for them."""
        with transaction.atomic(), as_eigenaar(), connection.cursor() as cursor:
            for table, rows in self._rows.items():
                with cursor.copy(f'copy "{table}" from stdin') as copy:
                    copy.write(rows)
        return pickle.loads(self._objects)  # noqa: S301  # made by this very process


def _tables() -> list[str]:
    return [name for name in connection.introspection.table_names() if not name.endswith("event")]


def _count(table: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f'select count(*) from "{table}"')
        return int(cursor.fetchone()[0])


def _copy_out(table: str) -> bytes:
    with connection.cursor() as cursor, cursor.copy(f'copy "{table}" to stdout') as copy:
        return b"".join(bytes(part) for part in copy)
