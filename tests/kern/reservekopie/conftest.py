"""A database of its own with the world of the tests in it, really committed, and files on disk: to copy and to lose."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import override_settings
from django.utils import timezone

from swv.kern.reservekopie.bewaren import Bewaarplan
from swv.kern.reservekopie.lijst import Kopie
from swv.kern.reservekopie.maken import Uitslag, make_kopie
from swv.kern.reservekopie.sleutel import Kopiesleutel, make_key
from swv.kern.reservekopie.terugzetten import Teruggezet, restore_kopie
from tests import wereld as w
from tests.databases import execute, fingerprint_rows, inside, new_database
from tests.sjabloon import drop_database, use_database

# What is not put back, with the reason: nobody is logged in after a restore, and the restore itself is an event.
ANDERS = {"django_session", "knox_authtoken", "verband_cache", "kern_beveiligingsgebeurtenis"}

PLAN = Bewaarplan(7, 4, 0)
NACHT = timezone.make_aware(datetime(2026, 11, 29, 2, 30))


@dataclass
class Proef:
    """One installation: its database, its folders and its key."""

    naam: str
    bestanden: Path
    map: Path
    sleutel: Kopiesleutel
    plan: Bewaarplan
    nu: datetime

    def make(self, *, later: timedelta = timedelta(0)) -> Uitslag:
        """Make a back-up, so much later than the first."""
        return make_kopie(self.map, self.sleutel, nu=self.nu + later, plan=self.plan)

    def restore(self, kopie: Kopie, **kwargs: Any) -> Teruggezet:
        """Put one back."""
        return restore_kopie(kopie, self.sleutel, nu=self.nu + timedelta(days=1), **kwargs)

    def look(self) -> dict[str, Any]:
        """{table: (number of rows, hash)} and {file: hash}: all that a back-up has to bring back."""
        tables = {name: rows for name, rows in fingerprint_rows().items() if name not in ANDERS}
        return tables | self.look_at_files()

    def look_at_files(self) -> dict[str, str]:
        """{file: hash of its content}."""
        paths = [path for path in self.bestanden.rglob("*") if path.is_file()]
        return {str(path.relative_to(self.bestanden)): sha256(path.read_bytes()).hexdigest() for path in paths}

    def get_databases(self) -> list[str]:
        """This database, and those that stand aside or were left behind."""
        return [
            row[0] for row in execute("select datname from pg_database where datname ~ %s order by 1", f"^{self.naam}")
        ]


@pytest.fixture(scope="session")
def bron(momentopname: Any, django_db_blocker: Any, tmp_path_factory: Any) -> Iterator[tuple[str, Path]]:
    """A swv at work, its database and its files: a request with documents, its decision made known. Only copied."""
    own, files = settings.DATABASES["default"]["NAME"], tmp_path_factory.mktemp("bron") / "data"
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": files}}
    with django_db_blocker.unblock(), new_database("bron", template=own) as name:
        use_database(name)
        try:
            with override_settings(STORAGES=settings.STORAGES | {"default": storage}), transaction.atomic():
                w.make_bekendgemaakt(momentopname.restore())
        finally:
            use_database(own)
        yield name, files


@pytest.fixture
def proef(bron: tuple[str, Path], django_db_blocker: Any, settings: Any, tmp_path: Path) -> Iterator[Proef]:
    """An installation of its own, to copy, lose and put back."""
    settings.DATA_DIR = tmp_path / "gegevens"
    settings.DATA_DIR.mkdir()
    settings.RESERVEKOPIE_MAP = tmp_path / "kopieen"
    settings.RESERVEKOPIE_SLEUTEL = settings.DATA_DIR / "reservekopie.sleutel"
    shutil.copytree(bron[1], tmp_path / "data")
    own = settings.DATABASES["default"]["NAME"]
    with django_db_blocker.unblock(), new_database("kopie", template=bron[0]) as name:
        try:
            with inside(name):
                yield Proef(name, tmp_path / "data", settings.RESERVEKOPIE_MAP, make_key(), PLAN, NACHT)
        finally:
            use_database(own)
            drop_all(name)


def drop_all(name: str) -> None:
    """Remove what a restore set aside."""
    with connection._nodb_cursor() as cursor:
        cursor.execute("reset role")
        cursor.execute("select datname from pg_database where datname like %s", [f"{name}_%"])
        for (each,) in cursor.fetchall():
            drop_database(cursor, each)
