"""Every column with a date lies between 1900 and 2199, whatever way a value comes in."""

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from swv.kern.grenzen import NAAM, get_tables, install_limits, make_condition, read_laid
from tests import factories as f
from tests.rollen import as_eigenaar

# No table of a model, so no constraint: what Django and the cache keep for themselves.
ZONDER = {"django_migrations": {"applied"}, "verband_cache": {"expires"}}


def query(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall() if cursor.description else []


def refuses(sql: str, *values: Any) -> bool:
    """Does this constraint refuse it? What is taken is not kept."""
    kept = transaction.savepoint()
    try:
        query(sql, *values)
    except IntegrityError as problem:
        return f'"{NAAM}"' in str(problem)
    finally:
        transaction.savepoint_rollback(kept)
    return False


def test_every_column_with_a_date_is_in_a_constraint_that_holds(db: Any) -> None:
    columns: dict[str, set[str]] = {}
    with as_eigenaar():  # who may not read a table does not see its columns either
        found = query(
            "select table_name, column_name from information_schema.columns where table_schema = 'public'"
            " and (data_type = 'date' or data_type like 'timestamp%%')"
            " and not exists (select 1 from pg_attribute a where a.attrelid = quote_ident(table_name)::regclass"
            " and a.attname = 'pgh_id')",
        )
    for table, column in found:
        columns.setdefault(table, set()).add(column)
    held: dict[str, set[str]] = {}
    for table, column, is_valid in query(
        "select conrelid::regclass::text, a.attname, convalidated from pg_constraint c"
        " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where conname = 'jaren'"
    ):
        assert is_valid, table
        held.setdefault(table, set()).add(column)
    assert {table: names for table, names in columns.items() if table not in ZONDER} == held
    assert {table: columns[table] for table in ZONDER} == ZONDER
    assert len(held) > 90


@pytest.mark.parametrize(
    ("dag", "geweigerd"),
    [
        ("1899-12-31", True), ("1900-01-01", False), ("2199-12-31", False), ("2200-01-01", True), ("0012-03-14", True),
        ("infinity", True), ("-infinity", True), ("2012-03-14", False),
    ],
)  # fmt: skip
def test_day_of_birth_outside_the_years_is_refused_by_the_database(db: Any, dag: str, geweigerd: bool) -> None:
    leerling = f.LeerlingFactory()
    with as_eigenaar():
        sql = "update leerlingen_leerling set geboortedatum = %s where id = %s"
        assert refuses(sql, dag, leerling.pk) is geweigerd


def test_moment_outside_the_years_is_refused_and_an_empty_day_is_not(db: Any) -> None:
    user = f.GebruikerFactory()
    sql = "update organisatie_gebruiker set last_login = %s where id = %s"
    assert refuses(sql, "1899-12-31 23:59+00", user.pk)
    assert refuses(sql, "2200-01-01 00:00+00", user.pk)
    assert not refuses(sql, "2199-12-31 23:59+00", user.pk)
    assert not refuses(sql, None, user.pk)


def test_row_that_does_not_fit_is_named_and_the_limit_still_holds_for_what_comes(db: Any) -> None:
    leerling = f.LeerlingFactory()
    with as_eigenaar():
        query("set constraints all immediate")
        query(f"alter table leerlingen_leerling drop constraint {NAAM}")
        query("update leerlingen_leerling set geboortedatum = '0012-03-14' where id = %s", leerling.pk)
        query("set constraints all immediate")
        assert install_limits() == ["leerlingen_leerling"]
        assert read_laid()["leerlingen_leerling"][1] is False
        assert refuses("update leerlingen_leerling set geboortedatum = '0013-03-14' where id = %s", leerling.pk)
        # Mended: the next time it is held against all rows.
        query("update leerlingen_leerling set geboortedatum = '2012-03-14' where id = %s", leerling.pk)
        query("set constraints all immediate")
        assert install_limits() == []
        assert read_laid()["leerlingen_leerling"][1] is True
        assert refuses("update leerlingen_leerling set geboortedatum = '0013-03-14' where id = %s", leerling.pk)


def test_column_that_came_is_held_too_and_what_is_there_stays(db: Any) -> None:
    with as_eigenaar():
        before = read_laid()
        assert install_limits() == []
        assert read_laid() == before
        query("alter table organisatie_teller add column gezien date")
        assert install_limits() == []
        changed = {table for table, laid in read_laid().items() if laid != before.get(table)}
        assert changed == {"organisatie_teller"}


def test_condition_names_each_column_with_both_limits() -> None:
    assert make_condition({"op": "timestamptz", "dag": "date"}) == (
        "\"dag\" >= '1900-01-01'::date and \"dag\" < '2200-01-01'::date"
        " and \"op\" >= '1900-01-01 00:00+00'::timestamptz and \"op\" < '2200-01-01 00:00+00'::timestamptz"
    )


def test_tables_of_history_are_left_out_and_no_other_model(db: Any) -> None:
    left_out = {"leerlingen_leerlingevent", "organisatie_gebruikerevent"}
    assert get_tables().isdisjoint(left_out)
    assert {"leerlingen_leerling", "organisatie_gebruiker", "django_session"} <= get_tables()
