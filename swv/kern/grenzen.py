"""Between which years a moment in the database lies: one check constraint per table, over all its columns with a date.

The gate refuses and asks by rule (``invoer/datums.py``); this is the floor beneath it, for whatever comes in another way.
Laid after every ``migrate``, as the walls are, so that a new column can't be forgotten. Rows of history hold what stood
in their table, and are left out.

It is added without looking at the rows that are there (a moment's lock) and validated afterwards, beside the traffic. A
row that doesn't fit is named by table, and keeps the constraint from being validated until somebody mended it; what is
written from then on is held against it all the same.
"""

from hashlib import sha256
from typing import Any

import structlog
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from swv.kern.muren import is_history

NAAM = "jaren"
EERSTE, NA_LAATSTE = "1900-01-01", "2200-01-01"
log = structlog.get_logger(__name__)


def get_tables() -> set[str]:
    """The tables of all models but those of history."""
    return {
        model._meta.db_table
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed and not model._meta.proxy and not is_history(model)
    }


def read_columns() -> dict[str, dict[str, str]]:
    """{table: {column: type}} of every column with a date or a moment in those tables, as the database knows them."""
    found: dict[str, dict[str, str]] = {}
    with connection.cursor() as cursor:
        cursor.execute(
            "select table_name, column_name, udt_name from information_schema.columns where table_schema = 'public'"
            " and udt_name in ('date', 'timestamptz') and table_name = any(%s)",
            [sorted(get_tables())],
        )
        for table, column, kind in cursor.fetchall():
            found.setdefault(table, {})[column] = kind
    return found


def make_condition(columns: dict[str, str]) -> str:
    """SQL: each of these is empty or lies from the first day of 1900 until the last of 2199."""
    return " and ".join(
        f"\"{column}\" >= '{_write(EERSTE, kind)}'::{kind} and \"{column}\" < '{_write(NA_LAATSTE, kind)}'::{kind}"
        for column, kind in sorted(columns.items())
    )


def _write(dag: str, kind: str) -> str:
    return f"{dag} 00:00+00" if kind == "timestamptz" else dag


def install_limits() -> list[str]:
    """Lay what is not there yet or changed; returns the tables with rows that don't fit."""
    laid = read_laid()
    wrong = []
    for table, columns in sorted(read_columns().items()):
        condition = make_condition(columns)
        mark = sha256(condition.encode()).hexdigest()[:16]
        if laid.get(table) == (mark, True):
            continue
        if laid.get(table, ("", False))[0] != mark:
            _lay(table, condition, mark)
        if not _validate(table):
            wrong.append(table)
    return wrong


def read_laid() -> dict[str, tuple[str, bool]]:
    """{table: (mark of the condition, were the rows held against it)} of the constraints that are there."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select conrelid::regclass::text, obj_description(oid, 'pg_constraint'), convalidated from pg_constraint"
            " where conname = %s",
            [NAAM],
        )
        return {table: (mark or "", is_valid) for table, mark, is_valid in cursor.fetchall()}


def _lay(table: str, condition: str, mark: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f'alter table "{table}" drop constraint if exists {NAAM}')
        cursor.execute(f'alter table "{table}" add constraint {NAAM} check ({condition}) not valid')
        cursor.execute(f"comment on constraint {NAAM} on \"{table}\" is '{mark}'")


def _validate(table: str) -> bool:
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f'alter table "{table}" validate constraint {NAAM}')
    except IntegrityError:
        log.warning("datums_buiten_de_grenzen", tabel=table)
        return False
    return True


def lay_limits(app_config: Any = None, **_: Any) -> None:
    """After ``migrate``, once per run, of the application's own database."""
    if app_config is None or app_config.label == "kern":
        install_limits()
