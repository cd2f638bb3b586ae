"""``manage.py schemabeeld``: draw the picture of the empty database anew, after a migration was added."""

from typing import Any

from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.models.signals import post_migrate

from swv.kern import schemabeeld
from swv.kern.invoer.opdracht import Opdracht
from swv.kern.postgres import use_database

KLAD = "verband_schemabeeld"


class Command(Opdracht):
    """Take all steps in a database of its own, which is dropped afterwards."""

    help = "Maakt het schemabeeld opnieuw: wat alle migraties samen in een lege database maken."

    def handle(self, *args: Any, **options: Any) -> None:
        """Write ``schemabeeld.sql``; the scratch database is dropped afterwards, also when a step fails."""
        with connection._nodb_cursor() as cursor:
            cursor.execute(f"drop database if exists {KLAD}")
            cursor.execute(f"create database {KLAD}")
        try:
            use_database(KLAD)
            post_migrate.disconnect(dispatch_uid="muren")
            post_migrate.disconnect(dispatch_uid="grenzen")
            call_command("migrate", zonder_schemabeeld=True, verbosity=0)
            beeld = schemabeeld.draw(connection, MigrationLoader(None))
        finally:
            connection.close()
            with connection._nodb_cursor() as cursor:
                cursor.execute(f"drop database {KLAD}")
        schemabeeld.BESTAND.write_text(beeld.as_text(), encoding="utf-8")
        self.stdout.write(f"{schemabeeld.BESTAND} is opnieuw gemaakt.")
