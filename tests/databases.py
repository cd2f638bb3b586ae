"""Databases of their own, for what concerns a whole database: its tables, its migrations, its rights.

Made and used as the owner; afterwards the tests continue in theirs, as the application.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from django.conf import settings
from django.db import connection
from django.db.backends.signals import connection_created

from swv.kern import schemabeeld
from tests.rollen import become_app
from tests.sjabloon import drop_database, use_database


@contextmanager
def as_owner() -> Iterator[None]:
    """New connections stay with the owner, until the block ends."""
    connected = connection_created.disconnect(dispatch_uid="become_app")
    try:
        yield
    finally:
        if connected:
            connection_created.connect(become_app, dispatch_uid="become_app")


@contextmanager
def new_database(kind: str = "proef", *, template: str | None = None) -> Iterator[str]:
    """Make a database, empty or a copy of ``template``, that is there until the block ends; gives its name."""
    name = f"verband_{kind}_{os.getpid()}_{os.environ.get('PYTEST_XDIST_WORKER', 'gw')}"
    copy = f' template "{template}"' if template else ""
    connection.close()  # a database in use can't be copied
    with as_owner(), connection._nodb_cursor() as cursor:
        drop_database(cursor, name)
        cursor.execute(f'create database "{name}"{copy}')
    try:
        yield name
    finally:
        with as_owner(), connection._nodb_cursor() as cursor:
            drop_database(cursor, name)


@contextmanager
def inside(name: str) -> Iterator[None]:
    """Continue in this database, as the owner, until the block ends."""
    before = settings.DATABASES["default"]["NAME"]
    with as_owner():
        use_database(name)
        try:
            yield
        finally:
            use_database(before)


@contextmanager
def own_database(*, template: str | None = None) -> Iterator[None]:
    """Work in a new database, empty or a copy of ``template``, until the block ends."""
    with new_database(template=template) as name, inside(name):
        yield


def execute(sql: str, *values: str) -> list[tuple]:
    """Run SQL on its own; returns the rows when there are any."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall() if cursor.description else []


def dump_schema() -> str:
    """All definitions, rights and walls of this database, without the seal that pg_dump makes up every time."""
    text = schemabeeld.dump(connection, "--schema-only")
    return re.sub(r"^\\(un)?restrict .*\n", "", text, flags=re.MULTILINE)


def sort_columns(schema: str) -> str:
    """The same definitions with the columns of each table in order of name: their place has no meaning."""

    def sort(block: re.Match[str]) -> str:
        return "".join(sorted(line.rstrip(",") + "\n" for line in block[0].splitlines()))

    return re.sub(r"(?:^    [a-z_0-9]+ .*\n)+", sort, schema, flags=re.MULTILINE)


def get_columns() -> dict[str, list[str]]:
    """{table: its columns}."""
    rows = execute(
        "select table_name, array_agg(column_name::text order by ordinal_position) from information_schema.columns"
        " where table_schema = 'public' group by 1"
    )
    return dict(rows)


def fingerprint_rows(columns: Mapping[str, Sequence[str]] | None = None) -> dict[str, tuple]:
    """{table: (number of rows, hash over all of them)}; of these columns only, for tables that got more since."""
    tables = [row[0] for row in execute("select tablename from pg_tables where schemaname = 'public' order by 1")]
    found = {}
    for table in tables:
        row = "row({})".format(", ".join(f't."{name}"' for name in columns[table])) if table in (columns or {}) else "t"
        content = f"md5(coalesce(string_agg({row}::text, '|' order by {row}::text), ''))"
        found[table] = execute(f'select count(*), {content} from "{table}" t')[0]
    return found
