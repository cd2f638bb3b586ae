"""What there is to copy: the rows and steps of the database at one moment, and the files to which it points."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.apps import apps
from django.core.files.storage import FileSystemStorage, default_storage
from django.db import connection, models, transaction

from swv.kern.muren import is_history
from swv.kern.reservekopie.lijst import ReservekopieMislukt

# Who was logged in is no part of a back-up: nobody is after it was put back. What the cache held is made again.
ZONDER_RIJEN = ("django_session", "verband_cache")
BESTANDEN_ELDERS = (
    "De bestanden staan in S3, niet op deze computer. Verband maakt daar geen reservekopie van: regel dat bij uw "
    "leverancier (versies van objecten, en een kopie op een andere plaats) en maak de kopie van de database met "
    "pg_dump (docs/beheer/reservekopie.md)."
)


@dataclass(frozen=True)
class Kopiestand:
    """The database at one moment. ``snapshot`` lets pg_dump read that same moment; ``bestanden``: names it points to."""

    snapshot: str
    postgres: int
    migraties: list[list[str]]
    tabellen: dict[str, int]
    bestanden: set[str]


def get_files_folder() -> Path:
    """Where the files are. Raises ReservekopieMislukt when they are not on this computer."""
    if not isinstance(default_storage, FileSystemStorage):
        raise ReservekopieMislukt(BESTANDEN_ELDERS)
    return Path(default_storage.location)


@contextmanager
def freeze() -> Iterator[Kopiestand]:
    """Hold on to one moment of the database until the block ends, and tell what there is. As the owner."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("set transaction isolation level repeatable read, read only")
        cursor.execute("select pg_export_snapshot(), current_setting('server_version_num')::int / 10000")
        snapshot, postgres = cursor.fetchone()
        tables = get_tables()
        if "django_migrations" not in tables:
            raise ReservekopieMislukt("De database is leeg: er is niets om een kopie van te maken.")
        cursor.execute("select app, name from django_migrations order by 1, 2")
        steps = [list(row) for row in cursor.fetchall()]
        yield Kopiestand(snapshot, postgres, steps, count_rows(tables), set(find_files()))


def get_tables() -> list[str]:
    """All tables of the database."""
    with connection.cursor() as cursor:
        cursor.execute("select tablename from pg_tables where schemaname = 'public' order by 1")
        return [row[0] for row in cursor.fetchall()]


def count_rows(tables: Iterable[str]) -> dict[str, int]:
    """{table: number of rows}, for those whose rows are copied."""
    counted = {}
    with connection.cursor() as cursor:
        for table in tables:
            if table not in ZONDER_RIJEN:
                cursor.execute(f"select count(*) from {connection.ops.quote_name(table)}")
                counted[table] = cursor.fetchone()[0]
    return counted


def find_files() -> Iterator[str]:
    """Names of all files that a row of now points to; an earlier row may point to a draft that is gone."""
    for model in apps.get_models():
        if model._meta.managed and not is_history(model):
            for field in model._meta.concrete_fields:
                if isinstance(field, models.FileField):
                    rows = model._base_manager.exclude(**{field.name: ""}).exclude(**{field.name: None})
                    yield from rows.values_list(field.name, flat=True).iterator()
