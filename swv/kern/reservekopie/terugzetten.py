"""Putting a set back. All of it is made ready beside what is there; then both change places in one move.

What was there is set aside and not deleted: the database under another name, the files in another folder.
"""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from knox.models import get_token_model

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.kern.postgres import inside
from swv.kern.reservekopie.lijst import KIES_EEN_ANDERE, Kopie, Kopielijst, ReservekopieMislukt, Stuk, summarise
from swv.kern.reservekopie.maken import BESTANDEN, only_one
from swv.kern.reservekopie.schrijven import ACHTERVOEGSEL, describe, running
from swv.kern.reservekopie.sleutel import Kopiesleutel
from swv.kern.reservekopie.stand import count_rows, get_files_folder, get_tables
from swv.kern.reservekopie.wissel import drop_database, find_sessions, swap

OVERNAME = "teruggezet.json"
DRAAIT = (
    "Verband draait nog: er zijn {aantal} verbindingen met de database. Stop Verband eerst (Ctrl+C), of zet terug met "
    "--ook-als-verband-draait: wie bezig is, verliest dan zijn werk en iedereen wordt uitgelogd."
)


@dataclass(frozen=True)
class Teruggezet:
    """What was put back, and where what was there stands now ("" when there was nothing)."""

    lijst: Kopielijst
    oude_database: str
    oude_bestanden: str
    andere_sleutels: bool


def restore_kopie(kopie: Kopie, sleutel: Kopiesleutel, *, nu: datetime, with_others: bool = False) -> Teruggezet:
    """Put this set back. ``with_others``: also while others are connected, who are then sent away.

    Raises ReservekopieMislukt when that can't be done: then nothing was changed.
    """
    root = get_files_folder()
    lijst = kopie.read_list(sleutel)
    try:
        with only_one(kopie.map.parent):
            check_fits(lijst, root, with_others=with_others)
            if damage := kopie.find_damage(lijst):
                raise ReservekopieMislukt(
                    f"{kopie.naam} is beschadigd of niet compleet: {summarise(damage)}. {KIES_EEN_ANDERE}"
                )
            secrets = read_secrets(kopie, lijst, sleutel)
            with ready(kopie, lijst, sleutel, root, nu) as (database, files):
                old = swap(database, files, root, nu)
            hand_over(lijst, secrets)
    except OSError as error:
        raise ReservekopieMislukt(describe(error, root)) from error
    return Teruggezet(lijst, *old, secrets.get("SECRET_KEY") != settings.SECRET_KEY)


def check_fits(lijst: Kopielijst, root: Path, *, with_others: bool) -> None:
    """Whether this set can be put back here and now. Raises ReservekopieMislukt."""
    if not with_others and (others := find_sessions()):
        raise ReservekopieMislukt(DRAAIT.format(aantal=others))
    if unknown := {(app, name) for app, name in lijst.migraties} - MigrationLoader(None).disk_migrations.keys():
        raise ReservekopieMislukt(
            f"De kopie is van een nieuwere versie van Verband: de stap {'.'.join(min(unknown))} kent deze versie niet. "
            "Er is niets veranderd. Haal de nieuwste versie op met git pull en probeer het opnieuw."
        )
    if lijst.rollen != settings.DATABASE_ROLLEN:
        raise ReservekopieMislukt(
            f"De kopie heeft andere databaserollen: {', '.join(sorted(lijst.rollen.values()))}. Maak die rollen in deze "
            "database en zet ze in DATABASE_URL, DATABASE_EIGENAAR_URL en DATABASE_VERNIETIGER_URL. Er is niets veranderd."
        )
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('server_version_num')::int / 10000")
        (version,) = cursor.fetchone()
    if version < lijst.postgres:
        raise ReservekopieMislukt(
            f"De kopie is van PostgreSQL {lijst.postgres}, en hier draait versie {version}. Installeer PostgreSQL "
            f"{lijst.postgres} of nieuwer en probeer het opnieuw. Er is niets veranderd."
        )
    root.parent.mkdir(parents=True, exist_ok=True)
    needed, free = sum(stuk.grootte for stuk in lijst.bestanden), shutil.disk_usage(root.parent).free
    if needed > free:
        raise ReservekopieMislukt(
            f"De bestanden hebben {needed // 1_000_000 + 1} MB nodig en op de schijf van {root.parent} is "
            f"{free // 1_000_000} MB vrij. Maak ruimte vrij en probeer het opnieuw. Er is niets veranderd."
        )


def read_secrets(kopie: Kopie, lijst: Kopielijst, sleutel: Kopiesleutel) -> dict:
    """The keys of the installation of which this set is."""
    content = BytesIO()
    with (kopie.map / lijst.geheimen.naam).open("rb") as file:
        sleutel.decrypt(file, content)
    return json.loads(content.getvalue())


@contextmanager
def ready(
    kopie: Kopie, lijst: Kopielijst, sleutel: Kopiesleutel, root: Path, nu: datetime
) -> Iterator[tuple[str, Path]]:
    """Make database and files ready beside what is there; what is left of them when it fails, goes."""
    database = f"{connection.settings_dict['NAME']}_terug_{nu:%Y%m%d_%H%M%S}"
    files = root.with_name(f"{root.name}.terug-{nu:%Y%m%d-%H%M%S}")
    try:
        make_database(database)
        with inside(database):
            fill_database(kopie, lijst, sleutel)
            finish_database(kopie, lijst)
        for stuk in lijst.bestanden:
            write_file(kopie, stuk, files, sleutel)
        files.mkdir(mode=0o700, exist_ok=True)
        yield database, files
    except BaseException:
        drop_database(database)
        shutil.rmtree(files, ignore_errors=True)
        raise


def make_database(name: str) -> None:
    """Make an empty database, closed to all but our roles."""
    roles = ", ".join(connection.ops.quote_name(settings.DATABASE_ROLLEN[each]) for each in ("app", "vernietiger"))
    quoted = connection.ops.quote_name(name)
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"create database {quoted} template template0")
        cursor.execute(f"revoke all on database {quoted} from public")
        cursor.execute(f"grant connect on database {quoted} to {roles}")


def fill_database(kopie: Kopie, lijst: Kopielijst, sleutel: Kopiesleutel) -> None:
    """Load the dump, and see that all rows of the list are there."""
    options = ("--no-owner", "--exit-on-error", "--dbname", connection.settings_dict["NAME"])
    with (kopie.map / lijst.database.naam).open("rb") as file, running("pg_restore", *options, feed=True) as reader:
        sleutel.decrypt(file, reader)
    counted = count_rows(get_tables())
    if wrong := sorted(
        name for name in counted.keys() | lijst.tabellen if counted.get(name) != lijst.tabellen.get(name)
    ):
        raise ReservekopieMislukt(
            f"Na het laden kloppen deze tabellen niet met de lijst: {summarise(wrong)}. {KIES_EEN_ANDERE}"
        )


def finish_database(kopie: Kopie, lijst: Kopielijst) -> None:
    """Bring the tables up to date, lay all walls anew, and close what was open: sessions (not in the set) and tokens."""
    with connection.cursor() as cursor:
        # A wall is laid where its mark differs: without marks all of them are.
        for table in get_tables():
            if table != "django_migrations":
                cursor.execute(f"comment on table {connection.ops.quote_name(table)} is null")
    call_command("migrate", verbosity=0, interactive=False)
    with transaction.atomic():
        get_token_model().objects.all().delete()
        record_event(Beveiligingssoort.TERUGGEZET, kanaal="opdracht", kopie=kopie.naam, van=lijst.gemaakt_op)


def write_file(kopie: Kopie, stuk: Stuk, files: Path, sleutel: Kopiesleutel) -> None:
    """Write one file with the time it had, readable by the own account only."""
    target = files / stuk.naam[len(BESTANDEN) : -len(ACHTERVOEGSEL)]
    if not target.resolve().is_relative_to(files.resolve()):
        raise ReservekopieMislukt(f"De naam {stuk.naam} hoort niet in een kopie. {KIES_EEN_ANDERE}")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (kopie.map / stuk.naam).open("rb") as source, target.open("xb") as file:
        target.chmod(0o600)
        sleutel.decrypt(source, file)
    if target.stat().st_size != stuk.grootte:
        raise ReservekopieMislukt(f"{stuk.naam} heeft niet de grootte van de lijst. {KIES_EEN_ANDERE}")
    os.utime(target, ns=(stuk.gewijzigd, stuk.gewijzigd))


def hand_over(lijst: Kopielijst, secrets: dict) -> None:
    """Leave for the next start which installation this is now: its keys, and whether it is a demo."""
    path = settings.DATA_DIR / OVERNAME
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump({"demo": lijst.demo, "geheimen": secrets}, file)
