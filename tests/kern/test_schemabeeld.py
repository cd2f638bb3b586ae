"""The picture of the empty database is what the migrations make, and one that is not is never used."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from swv.kern import schemabeeld
from tests.databases import dump_schema, execute, fingerprint_rows, own_database

# Numbers of rows and moments differ by the order in which they came; what they say is compared by ``describe``.
IN_ORDER_OF_MAKING = {"django_migrations", "django_content_type", "auth_permission"}


@pytest.fixture
def outside(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """No transaction around the test: what it does, it does in a database of its own."""
    with django_db_blocker.unblock():
        yield


def describe() -> dict[str, Any]:
    """All definitions, rights, walls and rows of the database."""
    return {
        "schema": dump_schema(),
        "rows": {name: rows for name, rows in fingerprint_rows().items() if name not in IN_ORDER_OF_MAKING},
        "steps": execute("select app, name from django_migrations order by 1, 2"),
        "rights": execute(
            "select c.app_label, c.model, p.codename, p.name from django_content_type c"
            " left join auth_permission p on p.content_type_id = c.id order by 1, 2, 3"
        ),
    }


def test_picture_equals_what_the_migrations_make_and_a_damaged_one_is_not_used(
    outside: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with own_database():
        call_command("migrate", verbosity=0)
        loaded = describe()
    assert capsys.readouterr().err == ""

    cut_off = tmp_path / "beeld.sql"
    cut_off.write_text(schemabeeld.BESTAND.read_text(encoding="utf-8")[:100_000], encoding="utf-8")
    monkeypatch.setattr(schemabeeld, "BESTAND", cut_off)
    with own_database():
        call_command("migrate", verbosity=0)
        stepwise = describe()

    assert "Let op: Het schemabeeld is beschadigd. De tabellen worden nu stap voor stap" in capsys.readouterr().err
    assert loaded == stepwise
    assert loaded["schema"].count("CREATE TABLE") > 150


def test_picture_is_up_to_date() -> None:
    """When this fails: ./start --beheer schemabeeld."""
    schemabeeld.read(MigrationLoader(None))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[:-1], "is beschadigd"),
        (lambda text: text.replace("NOT NULL", "NULL", 1), "is beschadigd"),
        (lambda text: "", "is beschadigd"),
        (lambda text: text.replace("migraties: ", "migraties: 0", 1), "hoort bij andere migraties"),
    ],
)
def test_damaged_or_stale_picture_is_unusable(tmp_path: Path, change: Any, reason: str) -> None:
    path = tmp_path / "beeld.sql"
    path.write_text(change(schemabeeld.BESTAND.read_text(encoding="utf-8")), encoding="utf-8")

    with pytest.raises(schemabeeld.Onbruikbaar, match=reason):
        schemabeeld.read(MigrationLoader(None), path)


def test_missing_picture_is_unusable(tmp_path: Path) -> None:
    with pytest.raises(schemabeeld.Onbruikbaar, match="ontbreekt"):
        schemabeeld.read(MigrationLoader(None), tmp_path / "niets.sql")


def test_picture_that_does_not_load_leaves_nothing_behind(outside: None) -> None:
    beeld = schemabeeld.read(MigrationLoader(None))
    with own_database():
        with pytest.raises(Exception, match="bestaat_niet"):
            schemabeeld.load(connection, schemabeeld.Schemabeeld("", beeld.sql + "select bestaat_niet();"))

        assert schemabeeld.is_empty(connection)


def test_database_with_a_table_is_not_empty(outside: None) -> None:
    with own_database():
        assert schemabeeld.is_empty(connection)
        execute("create table van_iemand (waarde int)")
        assert not schemabeeld.is_empty(connection)
