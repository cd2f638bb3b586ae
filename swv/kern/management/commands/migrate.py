"""``manage.py migrate``: as Django's own, with what an installation needs around it.

It makes the table of the cache, brings a database of the first series of migrations over, loads the picture of the
schema into an empty database, and says in Dutch what is wrong and what to do about it. ``./start``, the containers and
the tests all come through here.
"""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError, CommandParser
from django.core.management.commands.migrate import Command as DjangoCommand
from django.db import DatabaseError, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

from swv.kern import schemabeeld
from swv.kern.invoer.opdracht import Opdracht
from swv.kern.migratiereeks import follow_series
from swv.kern.muurfuncties import install_judge

LET_OP = "Let op: "
GESTOPT = """De database bijwerken is gestopt bij de stap {stap}:

    {fout}

Wat vóór deze stap klaar was, is bewaard, en uw gegevens staan er nog. Neem de oorzaak weg en doe hetzelfde opnieuw: de
rest van de stappen volgt dan. Zet bij twijfel eerst de kopie terug die u voor het bijwerken maakte."""
# Django's own options, for who reads the explanation.
UITLEG = {
    "app_label": "Alleen dit onderdeel.",
    "migration_name": "Tot en met deze stap; «zero» maakt alle stappen ongedaan.",
    "interactive": "Vraag niets.",
    "database": "Welke database; anders de gewone.",
    "fake": "Zet de stappen op gedaan zonder ze te doen.",
    "fake_initial": "Zet een eerste stap op gedaan als de tabellen er al zijn.",
    "plan": "Toon alleen welke stappen er volgen.",
    "run_syncdb": "Maak tabellen van onderdelen zonder stappen.",
    "check_unapplied": "Zeg alleen of er stappen wachten (status 1 als dat zo is).",
    "prune": "Haal stappen die niet meer bestaan uit de lijst.",
}
HALVE_INDEX = "de index {naam} was half gemaakt en is weggehaald; hij wordt opnieuw gemaakt."


class Command(Opdracht, DjangoCommand):
    """Django's command; see above for what is around it."""

    help = "Breng de tabellen van de database op het peil van deze versie. Uw gegevens blijven staan."
    step = ""

    def add_arguments(self, parser: CommandParser) -> None:
        """Besides Django's own options: whether to take every step instead of loading the picture of the schema."""
        super().add_arguments(parser)
        for action in parser._actions:
            action.help = UITLEG.get(action.dest, action.help)
        parser.add_argument(
            "--zonder-schemabeeld", action="store_true", help="Neem elke stap, ook in een lege database."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate with what comes before it; a step that fails in the database becomes a CommandError in Dutch."""
        if not (options["plan"] or options["check_unapplied"] or options["prune"]):
            self.prepare(connections[options["database"]], options)
        try:
            super().handle(*args, **options)
        except DatabaseError as error:
            if not self.step:
                raise
            raise CommandError(GESTOPT.format(stap=self.step, fout=str(error).strip().split("\n")[0])) from error

    def prepare(self, connection: BaseDatabaseWrapper, options: dict[str, Any]) -> None:
        """Everything that comes before the steps."""
        loader = MigrationLoader(None)
        empty = schemabeeld.is_empty(connection)
        call_command("createcachetable", database=connection.alias, verbosity=0)
        if empty and not (options["zonder_schemabeeld"] or options["app_label"] or options["fake"]):
            self.load_schemabeeld(connection, loader)
        if follow_series(connection, loader) and options["verbosity"]:
            self.stdout.write("De database volgt nu de nieuwe reeks migraties.")
        self.drop_half_indexes(connection)
        with connection.cursor() as cursor:
            install_judge(cursor, settings.DATABASE_ROLLEN.get("app", ""))

    def load_schemabeeld(self, connection: BaseDatabaseWrapper, loader: MigrationLoader) -> None:
        """Load the picture; what is wrong with it is said, and then every step is taken."""
        try:
            schemabeeld.load(connection, schemabeeld.read(loader))
        except (schemabeeld.Onbruikbaar, DatabaseError) as error:
            reason = str(error) if isinstance(error, schemabeeld.Onbruikbaar) else "Het schemabeeld past niet."
            self.stderr.write(
                f"{LET_OP}{reason} De tabellen worden nu stap voor stap gemaakt, wat langer duurt. {schemabeeld.OPNIEUW}"
            )

    def drop_half_indexes(self, connection: BaseDatabaseWrapper) -> None:
        """An index that is made while others work is left half done when that stops; the step would stumble over it."""
        with connection.cursor() as cursor:
            cursor.execute(
                "select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid"
                " where not i.indisvalid and c.relnamespace = 'public'::regnamespace"
            )
            for (name,) in cursor.fetchall():
                cursor.execute(f"drop index {connection.ops.quote_name(name)}")
                self.stderr.write(LET_OP + HALVE_INDEX.format(naam=name))

    def migration_progress_callback(self, action: str, migration: Any = None, fake: bool = False) -> None:
        """Remember which step is being taken, for when it fails."""
        if action == "apply_start":
            self.step = str(migration)
        super().migration_progress_callback(action, migration, fake)
