"""Emptying the tables after a test with real commits: what it left goes, what the migrations made stays.

Django truncates every table and then sends the signal that follows ``migrate``, so that all walls are looked over: a
second per test, for a handful of rows. Here only the tables with rows are emptied, after the same locks on all of them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from django.db import connection, transaction
from django.test import TransactionTestCase

from tests.momentopname import Rows, copy_in, copy_out, may_silence
from tests.rollen import as_eigenaar


class Begin:
    """The rows of a new database, to which it goes back. Make it before the first test."""

    def __init__(self) -> None:
        self.silent = may_silence()
        self.tables = sorted(connection.introspection.django_table_names(only_existing=True, include_views=False))
        with as_eigenaar():
            self.rows: dict[str, Rows] = {table: copy_out(table) for table in self._find_filled()}

    def _find_filled(self) -> list[str]:
        with connection.cursor() as cursor:
            cursor.execute(" union all ".join(f"select '{t}' where exists (select from \"{t}\")" for t in self.tables))
            return [row[0] for row in cursor.fetchall()]

    def restore(self) -> None:
        """Wait until nobody writes any more, as truncating does, and bring every table that changed back."""
        with transaction.atomic():
            with as_eigenaar(), connection.cursor() as cursor:
                cursor.execute("lock table {}".format(", ".join(f'"{table}"' for table in self.tables)))
                filled = {table: copy_out(table) for table in self._find_filled()}
            changed = [table for table in self.tables if filled.get(table) != self.rows.get(table)]
            copy_in({table: self.rows.get(table, ()) for table in changed}, empty=changed, silent=True)


@contextmanager
def after_commits(begin: Begin) -> Iterator[None]:
    """Let every test with real commits end so, until the block ends; who can't silence triggers truncates."""
    truncate = TransactionTestCase._fixture_teardown

    def teardown(self: Any) -> None:
        if begin.silent:
            begin.restore()
        else:
            with as_eigenaar():
                truncate(self)

    with patch.object(TransactionTestCase, "_fixture_teardown", teardown):  # the only way to wrap what Django does here
        yield
