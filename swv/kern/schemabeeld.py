"""A picture of the empty database: what all migrations together make, as one file of SQL.

``migrate`` loads it into an empty database instead of taking every step, which is many times faster. It is made by
``manage.py schemabeeld`` and carries two marks: one of the migrations it was made from and one of its own content, so
that a picture that is out of date or damaged is not used. The walls are not in it: ``migrate`` lays them afterwards.
"""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from inspect import getfile
from pathlib import Path

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from swv.kern.postgres import find_program, get_environment

BESTAND = Path(__file__).with_name("schemabeeld.sql")
KOP = """-- Made by «manage.py schemabeeld» from the migrations; loaded by «migrate» into an empty database. Not edited by hand.
-- migraties: {migraties}
-- inhoud: {inhoud}

"""
OPNIEUW = "Een ontwikkelaar maakt het opnieuw met: ./start --beheer schemabeeld"
NOISE = (
    "--",
    "\\",
    "SET ",
    "SELECT pg_catalog.set_config",
    "COMMENT ON EXTENSION",
    "COMMENT ON SCHEMA",
    "CREATE SCHEMA",
)
# A dump writes «status in ('a', 'b')» in a way that reads back as something slightly different; so it is written as it was.
IN_LIST = re.compile(
    r"\(([\w.]+)\)::text = ANY \(\(ARRAY\[((?:'(?:[^']|'')*'::character varying(?:, )?)+)\]\)::text\[\]\)"
)
CACHETABEL = "verband_cache"  # made by «createcachetable», which comes first


class Onbruikbaar(Exception):
    """The picture can't be used; the message says in Dutch why."""


@dataclass(frozen=True)
class Schemabeeld:
    """The SQL and the mark of the migrations from which it was made."""

    migraties: str
    sql: str

    def as_text(self) -> str:
        """Return the content of the file."""
        return KOP.format(migraties=self.migraties, inhoud=sha256(self.sql.encode()).hexdigest()) + self.sql


def get_mark(loader: MigrationLoader) -> str:
    """Return what changes as soon as one migration of any app changes, comes or goes."""
    total = sha256()
    for (app, name), migration in sorted(loader.disk_migrations.items()):
        source = Path(getfile(type(migration))).read_bytes()
        total.update(f"{app}.{name}\0{len(source)}\0".encode() + source)
    return total.hexdigest()


def read(loader: MigrationLoader, path: Path | None = None) -> Schemabeeld:
    """Return the picture in the file. Raises Onbruikbaar when it is damaged or made from other migrations."""
    try:
        text = (path or BESTAND).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Onbruikbaar("Het schemabeeld ontbreekt.") from error
    found = re.match(re.escape(KOP).replace(r"\{migraties\}", r"(\w+)").replace(r"\{inhoud\}", r"(\w+)"), text)
    sql = text[found.end() :] if found else ""
    if not found or sha256(sql.encode()).hexdigest() != found[2]:
        raise Onbruikbaar("Het schemabeeld is beschadigd.")
    if found[1] != get_mark(loader):
        raise Onbruikbaar("Het schemabeeld hoort bij andere migraties.")
    return Schemabeeld(found[1], sql)


def is_empty(connection: BaseDatabaseWrapper) -> bool:
    """Whether nobody has put a table in this database, apart from the one of the cache."""
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from pg_tables where schemaname = 'public' and tablename <> %s", [CACHETABEL])
        return cursor.fetchone()[0] == 0


def load(connection: BaseDatabaseWrapper, beeld: Schemabeeld) -> None:
    """Make everything in one transaction: the tables are all there, or none is."""
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute(beeld.sql)


# --- making it ------------------------------------------------------------------------------------------------------


def draw(connection: BaseDatabaseWrapper, loader: MigrationLoader) -> Schemabeeld:
    """Return the picture of this database, to which all migrations and nothing else were applied."""
    steps = sorted(MigrationRecorder(connection).applied_migrations())
    options = ("--schema-only", "--no-owner", "--no-privileges", f"--exclude-table={CACHETABEL}")
    return Schemabeeld(get_mark(loader), clean(dump(connection, *options)) + render_steps(steps))


def dump(connection: BaseDatabaseWrapper, *options: str) -> str:
    """Return what pg_dump writes about this database. Raises FileNotFoundError without that program."""
    command = [find_program("pg_dump"), *options]
    result = subprocess.run(command, env=get_environment(connection), capture_output=True, text=True, check=True)
    return result.stdout


def clean(text: str) -> str:
    """Return the statements of a dump, without its headings, its settings and what belongs to the superuser."""
    text = re.sub(r"\n*^--\n(-- .*\n)+--\n+", "\n", text, flags=re.MULTILINE)
    text = IN_LIST.sub(lambda found: f"{found[1]} IN ({found[2].replace('::character varying', '')})", text)
    return "\n".join(line for line in text.splitlines() if not line.startswith(NOISE)).strip() + "\n"


def render_steps(steps: Iterable[tuple[str, str]]) -> str:
    """Return the statement that notes the migrations down as taken."""
    rows = ",\n".join(f"    ('{app}', '{name}', now())" for app, name in steps)
    return f"INSERT INTO public.django_migrations (app, name, applied) VALUES\n{rows};\n"
