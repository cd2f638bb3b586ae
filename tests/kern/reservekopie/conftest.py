"""A database of its own with the world of the tests in it, really committed, and files on disk: to copy and to lose."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.test import override_settings
from django.utils import timezone

from swv.kern.reservekopie.bewaren import Bewaarplan
from swv.kern.reservekopie.lijst import Kopie
from swv.kern.reservekopie.maken import Uitslag, make_kopie
from swv.kern.reservekopie.sleutel import Kopiesleutel, make_key
from swv.kern.reservekopie.terugzetten import Teruggezet, restore_kopie
from tests import wereld as w
from tests.databases import execute, fingerprint_rows, inside, new_database
from tests.momentopname import SILENCE
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


@dataclass
class Bank:
    """A database that tests use one after another, for as long as they leave it as it was: making one takes seconds."""

    soort: str
    sjabloon: str
    naam: str = ""
    stand: tuple[Any, ...] = ()
    laatste: int = 0
    open: ExitStack = field(default_factory=ExitStack)

    def lend(self) -> str:
        """The name of the database, made when there is none."""
        if not self.naam:
            self.naam = self.open.enter_context(new_database(self.soort, template=self.sjabloon))
            with inside(self.naam):
                self.remember()
        return self.naam

    def remember(self) -> None:
        """How it is now, is how the next test finds it."""
        self.stand = self.read()
        self.laatste = execute("select coalesce(max(id), 0) from kern_beveiligingsgebeurtenis")[0][0]

    def read(self) -> tuple[Any, ...]:
        """Which database this is, and every row in it."""
        return execute("select oid from pg_database where datname = current_database()"), fingerprint_rows()

    def take_back(self) -> None:
        """Keep it for the next test when it is as it was, but for what commands noted in the log; else remove it."""
        if self.is_alone() and self.is_as_it_was():
            return
        self.close()

    def is_alone(self) -> bool:
        """Whether it is there, with nothing beside it that a restore set aside."""
        with connection._nodb_cursor() as cursor:
            cursor.execute("select datname from pg_database where datname ~ %s", [f"^{self.naam}"])
            return cursor.fetchall() == [(self.naam,)]

    def is_as_it_was(self) -> bool:
        """Whether it holds the same rows, without the events that came since."""
        with inside(self.naam):
            try:
                with transaction.atomic(), connection.cursor() as cursor:
                    cursor.execute(f"set local {SILENCE} = replica")
                    cursor.execute("delete from kern_beveiligingsgebeurtenis where id > %s", [self.laatste])
                return self.read() == self.stand
            except DatabaseError:  # another version of the tables, or a server where nobody may silence triggers
                return False

    def close(self) -> None:
        """Remove it, with what a restore set aside."""
        naam, self.naam = self.naam, ""
        if naam:
            drop_all(naam)
            self.open.close()


@pytest.fixture(scope="session")
def bank(bron: tuple[str, Path], django_db_blocker: Any) -> Iterator[Bank]:
    """Copies of ``bron``."""
    with django_db_blocker.unblock():
        bank = Bank("kopie", bron[0])
        yield bank
        bank.close()


@pytest.fixture
def mappen(settings: Any, tmp_path: Path) -> Path:
    """Folders of its own for keys, back-ups and files; returns where they are."""
    settings.DATA_DIR = tmp_path / "gegevens"
    settings.DATA_DIR.mkdir()
    settings.RESERVEKOPIE_MAP = tmp_path / "kopieen"
    settings.RESERVEKOPIE_SLEUTEL = settings.DATA_DIR / "reservekopie.sleutel"
    return tmp_path


@pytest.fixture
def proef(bron: tuple[str, Path], bank: Bank, mappen: Path, django_db_blocker: Any) -> Iterator[Proef]:
    """An installation of its own, to copy, lose and put back."""
    shutil.copytree(bron[1], mappen / "data")
    with django_db_blocker.unblock(), lent(bank) as name:
        yield Proef(name, mappen / "data", mappen / "kopieen", make_key(), PLAN, NACHT)


@contextmanager
def lent(bank: Bank) -> Iterator[str]:
    """Continue in the database of this bank until the block ends."""
    own = settings.DATABASES["default"]["NAME"]
    name = bank.lend()
    try:
        with inside(name):
            yield name
    finally:
        use_database(own)
        bank.take_back()


def drop_all(name: str) -> None:
    """Remove what a restore set aside."""
    with connection._nodb_cursor() as cursor:
        cursor.execute("reset role")
        cursor.execute("select datname from pg_database where datname like %s", [f"{name}_%"])
        for (each,) in cursor.fetchall():
            drop_database(cursor, each)
