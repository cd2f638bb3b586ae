"""Changing places: what was put back comes where what is used stood, and that is set aside under a name with its time."""

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from swv.kern.postgres import inside

OUD = "oud"
CLIENTS = "from pg_stat_activity where datname = %s and backend_type = 'client backend' and pid <> pg_backend_pid()"


def find_sessions() -> int:
    """How many others are connected to the database of now."""
    with connection.cursor() as cursor:
        cursor.execute(f"select count(*) {CLIENTS}", [connection.settings_dict["NAME"]])
        return cursor.fetchone()[0]


def holds_data() -> bool:
    """Whether somebody works in the database of now: there is an account."""
    with connection.cursor() as cursor:
        cursor.execute("select to_regclass('organisatie_gebruiker') is not null")
        if not cursor.fetchone()[0]:
            return False
        cursor.execute("select exists (select from organisatie_gebruiker)")
        return cursor.fetchone()[0]


def swap(database: str, files: Path, root: Path, nu: datetime) -> tuple[str, str]:
    """Let both change places, or neither; returns where what was there stands now, "" for what held nothing."""
    name, kept = connection.settings_dict["NAME"], holds_data()
    old, aside = f"{name}_{OUD}_{nu:%Y%m%d_%H%M%S}", root.with_name(f"{root.name}.{OUD}-{nu:%Y%m%d-%H%M%S}")
    had_files = root.is_dir() and any(root.iterdir())
    with inside("postgres"):
        send_away(name)
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                rename(cursor, name, old)
                rename(cursor, database, name)
                move(files, root, aside)
        finally:
            allow(old)
            allow(name)
    if not kept:
        drop_database(old)
    if not had_files:
        shutil.rmtree(aside, ignore_errors=True)
    return old if kept else "", str(aside) if had_files else ""


def send_away(name: str) -> None:
    """Let nobody in any more, and end the connections there are."""
    with connection.cursor() as cursor:
        cursor.execute(f"alter database {connection.ops.quote_name(name)} with allow_connections false")
        cursor.execute(f"select pg_terminate_backend(pid, 5000) {CLIENTS}", [name])


def allow(name: str) -> None:
    """Let people in again, where there is such a database."""
    with connection.cursor() as cursor:
        cursor.execute("select 1 from pg_database where datname = %s", [name])
        if cursor.fetchone():
            cursor.execute(f"alter database {connection.ops.quote_name(name)} with allow_connections true")


def rename(cursor: Any, before: str, after: str) -> None:
    """Give a database another name."""
    cursor.execute(f"alter database {connection.ops.quote_name(before)} rename to {connection.ops.quote_name(after)}")


def move(files: Path, root: Path, aside: Path) -> None:
    """Set the folder aside and put the new one in its place; the old one comes back when that fails."""
    if root.exists():
        root.rename(aside)
    try:
        files.rename(root)
    except OSError:
        if aside.exists():
            aside.rename(root)
        raise


def drop_database(name: str) -> None:
    """Drop a database that nobody uses."""
    with connection._nodb_cursor() as cursor:
        cursor.execute(f"drop database if exists {connection.ops.quote_name(name)}")


def set_aside(root: Path) -> tuple[list[str], list[Path]]:
    """What earlier restores have set aside: databases and folders."""
    with connection.cursor() as cursor:
        pattern = f"{connection.settings_dict['NAME']}_{OUD}_".replace("_", r"\_") + "%"
        cursor.execute("select datname from pg_database where datname like %s order by 1", [pattern])
        databases = [row[0] for row in cursor.fetchall()]
    return databases, sorted(root.parent.glob(f"{root.name}.{OUD}-*"))


def remove_set_aside(root: Path) -> tuple[list[str], list[Path]]:
    """Delete for good what earlier restores have set aside; returns what it was."""
    databases, folders = set_aside(root)
    for name in databases:
        drop_database(name)
    for folder in folders:
        shutil.rmtree(folder)
    return databases, folders
