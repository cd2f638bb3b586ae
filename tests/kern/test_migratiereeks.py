"""A database of the last version before the migrations were folded comes over with every row; any other is refused.

``reeks1.sql.xz`` is such a database: version c2bf9c9 with its demo, written by ``pg_dump --inserts``.
"""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import DatabaseError, connection, transaction
from django.db.migrations.recorder import MigrationRecorder

from tests.databases import (
    dump_schema,
    execute,
    fingerprint_rows,
    get_columns,
    inside,
    new_database,
    own_database,
    sort_columns,
)
from toewijzing.enums import AFGEROND, Stap, Status
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.models.aanvraag import BEURT

OUD = Path(__file__).with_name("reeks1.sql.xz")
# What an upgrade rewrites: which steps were taken, and what Django notes down about models.
BIJGEHOUDEN = {"django_migrations", "django_content_type", "auth_permission"}
ROUTE = {"route", "beslisser", "mandaatbedrag", "beslisser_boven_mandaat"}
# Columns that a later migration rights on purpose, or takes away: what stood there is told beside it.
VERBETERD = {
    "organisatie_organisatie": {"ondertekenaar"},  # who decided signs: each decision keeps name and function
    "organisatie_organisatieevent": {"ondertekenaar"},
    # Praktijkonderwijs knows no period (WVO 2020 2.30); who decides is a step of the route.
    "toewijzing_aanvraagsoort": {"periode_regel", *ROUTE},
    "toewijzing_aanvraagsoortevent": ROUTE,
    "thuiszitters_verzuimcategorie": {"artikel", "uitleg", "vraagt_einddatum"},  # L3
}
# National terms are facts of the law now (swv/kern/feiten.toml); the history of what was righted has a line more.
VERVANGEN = {"thuiszitters_termijn"}
# Names of people are taken apart, kinds of grant know their schools and ages, and a meeting is of a body: each a line of
# history more.
# Who has doorzettingsmacht at a step of the ladder stands with it since.
AANGEVULD = {"thuiszitters_termijnevent", "thuiszitters_verzuimcategorieevent", "toewijzing_aanvraagsoortevent",
             "toewijzing_besluitevent", "toewijzing_zittingevent", "toewijzing_zittingsdeelnameevent",
             "organisatie_gebruikerevent", "thuiszitters_escalatietredeevent"}  # fmt: skip
ROLLEN = {"verband_eigenaar": "eigenaar", "verband_app": "app", "verband_vernietiger": "vernietiger"}


def load_old() -> None:
    sql = lzma.decompress(OUD.read_bytes()).decode()
    for name, rol in ROLLEN.items():
        sql = sql.replace(name, settings.DATABASE_ROLLEN[rol])
    execute(f"set check_function_bodies = off; {sql}")


@pytest.fixture(scope="module")
def old_template(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    with django_db_blocker.unblock(), new_database("oud") as name:
        with inside(name):
            load_old()
        yield name


@pytest.fixture
def outside(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """No transaction around the test: what it does, it does in a database of its own."""
    with django_db_blocker.unblock():
        yield


@pytest.fixture
def old(outside: None, old_template: str) -> Iterator[None]:
    with own_database(template=old_template):
        yield


@pytest.fixture
def new(outside: None) -> Iterator[None]:
    with own_database(template=settings.DATABASES["default"]["NAME"]):
        yield


def migrate() -> None:
    call_command("migrate", verbosity=0)


def steps() -> set[tuple[str, str]]:
    return set(MigrationRecorder(connection).applied_migrations())


def describe() -> tuple:
    """Everything that an upgraded database and a new one have in common."""
    models = "select app_label, model from django_content_type order by 1, 2"
    rights = (
        "select c.app_label, c.model, p.codename, p.name from auth_permission p"
        " join django_content_type c on c.id = p.content_type_id order by 1, 2, 3"
    )
    return sort_columns(dump_schema()), sorted(steps()), execute(models), execute(rights)


@pytest.fixture(scope="module")
def fresh(django_db_setup: None, django_db_blocker: Any) -> tuple:
    with django_db_blocker.unblock(), own_database():
        migrate()
        return describe()


def get_rights(app: str) -> list[tuple]:
    """(id, codename) of the permissions on the rates of money, which moved from one app to another."""
    return execute(
        "select p.id, p.codename from auth_permission p join django_content_type c on c.id = p.content_type_id"
        " where c.app_label = %s and c.model = %s order by 1",
        app,
        "tarief",
    )


@dataclass(frozen=True)
class Verhaal:
    """An old database that was brought over: what stood in it before, after a try that failed halfway, and at the end."""

    naam: str
    whole: dict[str, tuple]
    failed: dict[str, tuple]
    before: dict[str, tuple]
    after: dict[str, tuple]
    rights_before: list[tuple]
    rights_after: list[tuple]


@pytest.fixture(scope="module")
def verhaal(old_template: str, django_db_blocker: Any) -> Iterator[Verhaal]:
    """Bringing a database over takes every step since: done once, for all that is asked about it."""
    with django_db_blocker.unblock(), new_database("over", template=old_template) as name:
        with inside(name):
            columns = {  # a later migration may add one
                table: [each for each in names if each not in VERBETERD.get(table, ())]
                for table, names in get_columns().items()
            }
            whole, before, rights_before = fingerprint_rows(), fingerprint_rows(columns), get_rights("financien")

            execute("alter table django_migrations add check (name <> '0001_initial' or id < 0) not valid")
            with pytest.raises(DatabaseError):
                migrate()
            failed = fingerprint_rows()

            execute("alter table django_migrations drop constraint django_migrations_check")
            migrate()
            after, rights_after = fingerprint_rows(columns), get_rights("referentie")
        yield Verhaal(name, whole, failed, before, after, rights_before, rights_after)


@pytest.fixture
def over(outside: None, verhaal: Verhaal) -> Iterator[Verhaal]:
    """Inside the database that was brought over."""
    with inside(verhaal.naam):
        yield verhaal


def test_upgrade_keeps_every_row_and_ends_in_the_same_schema_as_a_new_database(over: Verhaal, fresh: tuple) -> None:
    before, after = over.before, over.after
    kept = before.keys() - BIJGEHOUDEN - VERVANGEN - AANGEVULD
    assert {table: after.get(table) for table in kept} == {table: before[table] for table in kept}
    assert all(after[table][0] >= before[table][0] for table in AANGEVULD)
    assert before["toewijzing_aanvraag"][0] > 30
    assert describe() == fresh


def test_every_request_knows_its_place_on_the_route_as_if_it_were_asked_anew(over: Verhaal) -> None:
    with transaction.atomic():
        rows = list(Aanvraag.objects.select_related("soort", "school", "leerling"))
        kept = {row.nummer: [getattr(row, f"{name}_id" if name == "beurt" else name) for name in BEURT] for row in rows}
        for row in rows:
            row.update_beurt()
            if row.status in AFGEROND:  # who decided is kept: asked as if it still ran
                row.status = Status.CONCEPT
                row.update_beurt()
                row.beurt_id, row.doet, row.aan_zet, row.wacht_op = None, "", "", []
        asked = {
            row.nummer: [getattr(row, f"{name}_id" if name == "beurt" else name) for name in BEURT] for row in rows
        }
    assert len(kept) > 30
    assert kept == asked
    assert {row.doet for row in rows} == {"", *Stap.values} - {Stap.CONTROLE, Stap.MEETEKENEN}
    assert all(soort.route == [stap.doet for stap in soort.stappen.all()] for soort in Aanvraagsoort.objects.all())


def test_upgrade_that_fails_halfway_leaves_the_old_state_and_can_be_done_again(over: Verhaal) -> None:
    assert over.failed == over.whole
    assert ("toewijzing", "0003_bezwaar") not in steps()


def test_second_migrate_after_the_upgrade_changes_nothing(over: Verhaal) -> None:
    before = fingerprint_rows()

    migrate()

    assert fingerprint_rows() == before


def test_permission_of_a_moved_model_stays_the_same_row(over: Verhaal) -> None:
    assert len(over.rights_before) == 4
    assert over.rights_after == over.rights_before
    assert execute("select model from django_content_type where app_label = 'financien'") == []


@pytest.mark.parametrize(
    ("sql", "difference"),
    [
        ("delete from django_migrations where name = '0003_bezwaar'", "toewijzing.0003_bezwaar ontbreekt"),
        (
            "delete from django_migrations where name not like '0001%'",
            "financien.0002_soorten_deelname_vangnet ontbreekt",
        ),
        (
            "insert into django_migrations (app, name, applied) values ('opp', '0006_anders', now())",
            "opp.0006_anders is onbekend",
        ),
    ],
)
def test_database_of_another_version_is_refused_with_the_way_out(old: None, sql: str, difference: str) -> None:
    execute(sql)
    before = fingerprint_rows()

    with pytest.raises(CommandError) as refused:
        migrate()

    assert f"({difference})" in str(refused.value)
    assert "git checkout c2bf9c9\n    ./start" in str(refused.value)
    assert fingerprint_rows() == before


def test_database_of_a_newer_version_is_refused(new: None) -> None:
    execute("insert into django_migrations (app, name, applied) values ('opp', '0099_later', now())")

    with pytest.raises(CommandError, match=r"nieuwere versie van Verband: de stap opp\.0099_later"):
        migrate()


def test_step_that_fails_is_named_with_the_way_out(new: None) -> None:
    execute("delete from django_migrations where app = 'thuiszitters'")

    with pytest.raises(CommandError) as stopped:
        migrate()

    assert "gestopt bij de stap thuiszitters.0001_initial" in str(stopped.value)
    assert 'relation "thuiszitters_' in str(stopped.value)
    assert "doe hetzelfde opnieuw" in str(stopped.value)


def test_index_that_was_left_half_made_is_taken_away_and_named(new: None, capsys: pytest.CaptureFixture[str]) -> None:
    execute("create table proef (waarde int)")
    execute("insert into proef values (1), (1)")
    with pytest.raises(DatabaseError):
        execute("create unique index concurrently proef_uniek on proef (waarde)")

    migrate()

    assert execute("select to_regclass('proef_uniek')") == [(None,)]
    assert "Let op: de index proef_uniek was half gemaakt" in capsys.readouterr().err
