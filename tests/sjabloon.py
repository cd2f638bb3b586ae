"""The template database: made and migrated once per state of the migrations, copied by every worker.

``./test`` makes it beside the checks, with ``python -m tests.sjabloon``; whoever comes first makes it.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError, connection, connections

ROOT = Path(__file__).resolve().parent.parent
LOCK = 20261122
# Every attempt lets the server wait five seconds for its own processes.
ATTEMPTS = 12


@contextmanager
def locked(cursor: Any) -> Iterator[None]:
    """One at a time, over all processes."""
    cursor.execute("select pg_advisory_lock(%s)", [LOCK])
    yield
    cursor.execute("select pg_advisory_unlock(%s)", [LOCK])


def schema_mark() -> str:
    """Changes when a migration or a wall changes."""
    others = [ROOT / name for name in ("swv/kern/muren.py", "swv/kern/schemabeeld.sql", "requirements.txt")]
    files = [*sorted(ROOT.glob("**/migrations/0*.py")), *ROOT.glob("swv/kern/muur*.py"), *others]
    return sha256(b"".join(path.read_bytes() for path in files if ".venv" not in path.parts)).hexdigest()[:10]


def drop_database(cursor: Any, name: str) -> None:
    """Drop a database with whatever of ours is still connected to it.

    Not «with (force)»: that one refuses when the server itself is in the database, as its autovacuum now and then is,
    because the owner may not end a process of the server. Without force the server asks autovacuum to leave.
    """
    sessions = "from pg_stat_activity where datname = %s and backend_type = 'client backend'"
    cursor.execute(f"select pg_terminate_backend(pid, 5000) {sessions}", [name])
    for attempt in range(ATTEMPTS):
        try:
            cursor.execute(f'drop database if exists "{name}"')
        except OperationalError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return


def make_template(cursor: Any) -> str:
    """Make the template database when it is not there yet, and return its name. Called while locked."""
    name = f"verband_sjabloon_{schema_mark()}"
    cursor.execute("select 1 from pg_database where datname = %s", [name])
    if cursor.fetchone():
        return name
    building = f"{name}_bouw"
    drop_database(cursor, building)
    cursor.execute(f'create database "{building}"')
    use_database(building)
    call_command("migrate", verbosity=0)
    connections.close_all()
    cursor.execute(f'alter database "{building}" rename to "{name}"')
    return name


def use_database(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = settings.DATABASES["default"]["NAME"] = name


def main() -> None:
    """Make it, in a process of its own."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "swv.settings"
    __import__("tests.omgeving")
    django.setup()
    with connection._nodb_cursor() as cursor, locked(cursor):
        make_template(cursor)


if __name__ == "__main__":
    main()
