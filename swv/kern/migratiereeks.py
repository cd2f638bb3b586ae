"""Which series of migrations a database has had, and the step from the first series to the one of today.

The first series was folded: the tables of a room are made by one migration now. A database that has had all of the
first series has these very tables already, so only what is noted down about it is rewritten. The comment on the table
``django_migrations`` says which series a database follows: names don't, because both begin with ``0001_initial``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.core.management.base import CommandError
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.db.migrations.state import ModelState

Step = tuple[str, str]  # app, name of the migration
Moved = tuple[tuple[str, str], ModelState]  # the app and the name of before, and the model of today

MERK = "verband: reeks 2"
LAATSTE_VAN_REEKS_1 = "c2bf9c9"
TE_OUD = """De database is van een oudere versie van Verband, die deze versie niet in één keer bijwerkt ({verschil}).
Er is niets veranderd. Werk eerst bij met de versie ertussen:

    git checkout {versie}
    ./start                  wacht tot Verband draait, en stop het met Ctrl+C
    git checkout -
    ./start"""
NIEUWER = """De database is van een nieuwere versie van Verband: de stap {stap} kent deze versie niet.
Er is niets veranderd. Haal de nieuwste versie op met git pull en start opnieuw."""


@dataclass(frozen=True)
class Verhuizing:
    """What became of one app of the first series.

    ``oud``: the migrations it had. ``nieuw``: the (app, migration) that make the same tables now. Tables stay, so no
    row moves; and the name of the table tells what a model that moved was called before.
    """

    oud: tuple[str, ...]
    nieuw: tuple[Step, ...]


REEKS_1 = {
    "kern": Verhuizing(("0001_initial",), (("kern", "0001_initial"),)),
    "organisatie": Verhuizing(
        ("0001_initial", "0002_toezicht_scope", "0003_onderzoeksperiode", "0004_onderzoeksperiode_geldig"),
        (("organisatie", "0001_initial"),),
    ),
    "leerlingen": Verhuizing(("0001_initial", "0002_sorteernaam"), (("leerlingen", "0001_initial"),)),
    "opp": Verhuizing(
        ("0001_initial", "0002_zonder_opp", "0003_stukken", "0004_bekwaamheid", "0005_bekwaamheid_geldig"),
        (("opp", "0001_initial"),),
    ),
    "toewijzing": Verhuizing(("0001_initial", "0002_klad", "0003_bezwaar"), (("toewijzing", "0001_initial"),)),
    "thuiszitters": Verhuizing(("0001_initial", "0002_escalatie_opnieuw"), (("thuiszitters", "0001_initial"),)),
    "financien": Verhuizing(
        (
            "0001_initial",
            "0002_soorten_deelname_vangnet",
            "0003_soorten_controleren",
            "0004_formatie_en_verevening",
            "0005_formatie_geldig",
        ),
        (("referentie", "0001_initial"), ("verdelen", "0001_initial"), ("begroten", "0001_initial")),
    ),
    "rapportage": Verhuizing(
        ("0001_initial",),
        (("indicatoren", "0001_initial"), ("jaarverslag", "0001_initial"), ("auditor", "0001_initial")),
    ),
}


def follow_series(connection: BaseDatabaseWrapper, loader: MigrationLoader) -> bool:
    """Let this database follow the series of today; returns whether it came from the first one.

    Raises CommandError, in Dutch and with the way out, for a database in any other state; nothing is changed then.
    """
    rooms = {config.label for config in apps.get_app_configs() if config.name in settings.ROOMS}
    with transaction.atomic(using=connection.alias):
        applied = {step for step in MigrationRecorder(connection).applied_migrations() if step[0] in rooms | {*REEKS_1}}
        if _read_merk(connection) == MERK:
            if unknown := applied - {*loader.disk_migrations}:
                raise CommandError(NIEUWER.format(stap=".".join(min(unknown))))
            return False
        if applied:
            _check_first_series(applied)
            _rewrite_steps(connection)
            moved = _find_moved(loader)
            _rename_content_types(connection, moved)
            _renew_triggers(connection, moved)
        MigrationRecorder(connection).ensure_schema()
        with connection.cursor() as cursor:
            cursor.execute(f"comment on table django_migrations is '{MERK}'")
    return bool(applied)


def _read_merk(connection: BaseDatabaseWrapper) -> str | None:
    with connection.cursor() as cursor:
        cursor.execute("select obj_description(to_regclass('django_migrations'), 'pg_class')")
        return cursor.fetchone()[0]


def _find_moved(loader: MigrationLoader) -> list[Moved]:
    state = loader.project_state([step for moved in REEKS_1.values() for step in moved.nieuw])
    found = []
    for model in state.models.values():
        app, _, name = model.options.get("db_table", "").partition("_")
        if app in REEKS_1 and (app, name) != (model.app_label, model.name_lower):
            found.append(((app, name), model))
    return found


def _check_first_series(applied: Iterable[Step]) -> None:
    wanted = {(app, name) for app, moved in REEKS_1.items() for name in moved.oud}
    if missing := wanted - {*applied}:
        difference = f"{'.'.join(min(missing))} ontbreekt"
    elif extra := {*applied} - wanted:
        difference = f"{'.'.join(min(extra))} is onbekend"
    else:
        return
    raise CommandError(TE_OUD.format(verschil=difference, versie=LAATSTE_VAN_REEKS_1))


def _rewrite_steps(connection: BaseDatabaseWrapper) -> None:
    recorder = MigrationRecorder(connection)
    new = {step for moved in REEKS_1.values() for step in moved.nieuw}
    recorder.migration_qs.filter(app__in=REEKS_1).delete()
    for app, name in sorted(new):
        recorder.record_applied(app, name)


def _rename_content_types(connection: BaseDatabaseWrapper, moved: Iterable[Moved]) -> None:
    """The permissions of a model hang on its content type, so the row is kept and renamed."""
    rows = [(model.app_label, model.name_lower, *old) for old, model in moved]
    with connection.cursor() as cursor:
        cursor.executemany(
            "update django_content_type set app_label = %s, model = %s where app_label = %s and model = %s", rows
        )


def _renew_triggers(connection: BaseDatabaseWrapper, moved: Iterable[Moved]) -> None:
    """A trigger is named after its model too: lay the triggers of models that moved anew, and only once."""
    with connection.cursor() as cursor:
        for _, model in moved:
            table = model.options["db_table"]
            cursor.execute(
                "select tgname, tgfoid::regprocedure::text from pg_trigger"
                " where tgrelid = %s::regclass and tgname like %s",
                [table, "pgtrigger_%"],
            )
            for name, function in cursor.fetchall():
                cursor.execute(f"drop trigger {name} on {connection.ops.quote_name(table)}")
                cursor.execute(f"drop function {function}")
            for trigger in model.options.get("triggers", []):
                cursor.execute(trigger.install_sql)
