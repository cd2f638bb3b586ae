"""The world of tests/wereld.py as a snapshot: built once per worker with the real services, then copied in per test.

Building it takes some three hundred statements; copying its rows back a few dozen. Rows of history are copied too: the
triggers of the database are silent while a snapshot goes back, so that what happened is there as it happened.

What a test makes in that world first (a request brought to a status, an OPP) is kept the same way: see tests/standen.py.
"""

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.test import override_settings

from tests.rollen import APP, as_eigenaar

HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Whoever lays rows back has to silence triggers. On a server of ./test the owner may (opzet/postgres.py); on a server
# that somebody else keeps perhaps not, and then cases are made anew in every test.
SILENCE = "session_replication_role"
Rows = frozenset[bytes]


class Momentopname:
    """Rows per table, and the objects that tests hold on to. Make it on an empty database."""

    def __init__(self, make: Callable[[], Any] | None = None) -> None:
        """What ``make`` makes and returns; without it the world of tests/wereld.py."""
        from tests.wereld import make_wereld

        make = make or make_wereld
        self.silent = may_silence()
        with as_eigenaar():
            before = {table: copy_out(table) for table in _tables()}
        with transaction.atomic(), override_settings(PASSWORD_HASHERS=HASHERS):
            self._objects = pickle.dumps(make())
            with as_eigenaar():
                self.rows = {table: copy_out(table) for table in _tables()}
            transaction.set_rollback(True)
        self._made = {table: rows - before[table] for table, rows in self.rows.items() if rows != before[table]}
        if changed := {table for table, rows in before.items() if rows - self.rows[table]}:
            raise RuntimeError(f"The world changes rows that were there already: {sorted(changed)}")

    def restore(self) -> Any:
        """Put the rows back, and give fresh objects for them."""
        made = self._made
        if not self.silent:  # the triggers write history themselves
            made = {table: rows for table, rows in made.items() if not table.endswith("event")}
        copy_in(made, silent=self.silent)
        return pickle.loads(self._objects)  # noqa: S301  # made by this very process


def may_silence() -> bool:
    """Whether the owner may lay rows back without triggers."""
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute("select has_parameter_privilege(%s, 'set')", [SILENCE])
        return bool(cursor.fetchone()[0])


def copy_out(table: str) -> Rows:
    """All rows of a table, each a line of text. As the owner: whoever is walled sees a part."""
    with connection.cursor() as cursor, cursor.copy(f'copy "{table}" to stdout') as copy:
        return frozenset(b"".join(bytes(part) for part in copy).splitlines(keepends=True))


def copy_in(
    added: Mapping[str, Iterable[bytes]],
    *,
    gone: Mapping[str, Iterable[int]] | None = None,
    empty: Iterable[str] = (),
    silent: bool,
) -> None:
    """Take away the rows of ``gone`` (ids per table) and all of the tables in ``empty``, and add those of ``added``."""
    away = [_delete(table, ids) for table, ids in (gone or {}).items()] + [f'delete from "{each}";' for each in empty]
    with transaction.atomic(), _as_owner(silent), connection.cursor() as cursor:
        if away:
            cursor.execute("".join(away))
        for table, rows in added.items():
            with cursor.copy(f'copy "{table}" from stdin') as copy:
                copy.write(b"".join(rows))


def _delete(table: str, ids: Iterable[int]) -> str:
    """A row's id is its first column, in every table of ours."""
    column = "pgh_id" if table.endswith("event") else "id"
    return f'delete from "{table}" where {column} in ({",".join(map(str, ids))});'


@contextmanager
def _as_owner(silent: bool) -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(f"reset role; set local {SILENCE} = replica" if silent else "reset role")
        yield
        cursor.execute(f'set local {SILENCE} = origin; set role "{APP}"' if silent else f'set role "{APP}"')


def _tables() -> list[str]:
    return sorted(connection.introspection.table_names())
