"""An own PostgreSQL under the data folder, as a child that runs as an unprivileged account."""

import hashlib
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from opzet.plaats import DATA, LOGS, ROOT, get_secret, recall, remember
from opzet.proces import can_reach, choose_hidden_port, identify, start_child, stop_child, wait_until
from opzet.programmas import SHARED, ensure_reachable, find_account, find_programs, read_version
from opzet.scherm import SetupError, describe_failure, explain, say

DAMAGED = (
    "Zijn de bestanden van de database beschadigd? Verplaats dan de map {folder} (wis haar niet) en zet een reservekopie "
    "terug: ./start --beheer terugzetten"
)
ROLES = ("verband_eigenaar", "verband_app", "verband_vernietiger")
DATABASE_SQL = """
grant verband_app, verband_vernietiger to verband_eigenaar;
select 'create database verband owner verband_eigenaar'
where not exists (select from pg_database where datname = 'verband') \\gexec
revoke all on database verband from public;
grant connect on database verband to verband_app, verband_vernietiger;
"""
# Tests lay rows back that were made by the real services, history included: tests/momentopname.py. PostgreSQL 15 is
# the first that gives away the right to set one parameter, and the oldest we take (``MINIMUM`` of the programs).
SNAPSHOT_SQL = "grant set on parameter session_replication_role to verband_eigenaar;"


@dataclass
class Postgres:
    """One running server: where its programs and data are, and how to log in."""

    programs: Path
    data: Path
    account: pwd.struct_passwd | None
    port: int
    passwords: dict[str, str]
    throwaway: bool = False
    child: subprocess.Popen | None = field(default=None, repr=False)

    @property
    def log(self) -> Path:
        """File with what the server says."""
        return LOGS / ("postgres-test.log" if self.throwaway else "postgres.log")

    def get_url(self, role: str) -> str:
        """Return the address for Django for one of our roles."""
        return f"postgres://{role}:{self.passwords[role]}@127.0.0.1:{self.port}/verband"

    def get_environment(self) -> dict[str, str]:
        """Return the environment variables that point Django at this server, one per role."""
        return {
            "DATABASE_URL": self.get_url("verband_app"),
            "DATABASE_EIGENAAR_URL": self.get_url("verband_eigenaar"),
            "DATABASE_VERNIETIGER_URL": self.get_url("verband_vernietiger"),
        }

    def psql(self, sql: str, *, database: str = "postgres") -> subprocess.CompletedProcess:
        """Run SQL as the superuser; the statements go through stdin, so no password stands in a command line."""
        environment = os.environ | {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": "postgres",
            "PGPASSWORD": self.passwords["postgres"],
            "PGDATABASE": database,
            "PGCONNECT_TIMEOUT": "2",
        }
        command = [str(self.programs / "psql"), "-XqAt", "-v", "ON_ERROR_STOP=1"]
        return subprocess.run(command, input=sql, env=environment, capture_output=True, text=True)

    def start(self) -> None:
        """Start the server and wait until it answers; after a kill -9 the first tries may find the old one's file."""
        end = time.monotonic() + 30
        while time.monotonic() < end:
            self.child = self.launch()
            if wait_until(self.answers, seconds=600, child=self.child):
                return
            stop_child(self.child, sign=signal.SIGINT)
            if explain(self.log.read_text(errors="replace")):
                break
            self.remove_stale_pid_file()
            time.sleep(0.5)
        output = self.log.read_text(errors="replace")
        way_out = "" if explain(output) else f"\n\n{DAMAGED.format(folder=self.data)}"
        raise SetupError(describe_failure(f"PostgreSQL starten ({self.log})", output) + way_out)

    def launch(self) -> subprocess.Popen:
        """Start the server process; SIGINT is PostgreSQL's fast and clean stop."""
        args = [self.programs / "postgres", "-D", self.data, *get_options(self.port, throwaway=self.throwaway)]
        return start_child(args, log=self.log, account=self.account, death_signal=signal.SIGINT, cwd=Path("/"))

    def answers(self) -> bool:
        """Whether the server accepts the superuser's login and a query; SetupError when the password is not its own."""
        result = self.psql("select 1")
        if "password authentication failed" in result.stderr:
            raise SetupError(
                f"De wachtwoorden in {DATA / 'geheim.json'} horen niet bij de database in {self.data}. "
                "Zet het oude bestand geheim.json terug, of verplaats de databasemap om opnieuw te beginnen."
            )
        return result.returncode == 0

    def remove_stale_pid_file(self) -> None:
        """Remove postmaster.pid when no process works in the data folder (its number may be somebody else's now)."""
        for process in Path("/proc").glob("[0-9]*/cwd"):
            try:
                if process.readlink() == self.data:
                    return
            except OSError:
                continue  # gone already, or of another account
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def get_migration_state(self) -> str:
        """Return which migrations the database has had, to see whether somebody changed it between two starts."""
        query = "select count(*), max(id), max(applied) from django_migrations"
        return self.psql(query, database="verband").stdout.strip()

    def count_accounts(self) -> tuple[int, int]:
        """How many accounts there are, and in how many somebody logged in."""
        query = "select count(*), count(last_login) from organisatie_gebruiker"
        accounts, logins = self.psql(query, database="verband").stdout.strip().split("|")
        return int(accounts), int(logins)

    def ensure_roles(self) -> None:
        """Make the database and its three roles, or give existing roles the known passwords."""
        self.set_up(render_roles(self.passwords))

    def set_up(self, sql: str) -> None:
        """Run SQL that this server cannot do without, as the superuser; SetupError when it refuses."""
        result = self.psql(sql)
        if result.returncode:
            raise SetupError(describe_failure("De database inrichten", result.stderr))


def get_options(port: int, *, throwaway: bool = False) -> list[str]:
    """Return the server's settings. Statements and details stay out of its log: they may hold personal data."""
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "unix_socket_directories": "",
        "log_min_error_statement": "panic",
        "log_error_verbosity": "terse",
        "shared_buffers": "128MB",
    }
    if throwaway:
        settings |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]


def render_roles(passwords: dict[str, str]) -> str:
    """Return the SQL that makes or repairs the three roles and the database; harmless when repeated."""
    lines = []
    for role in ROLES:
        database = "createdb" if role == "verband_eigenaar" else "nocreatedb"
        lines += [
            f"do $$ begin create role {role}; exception when duplicate_object then null; end $$;",
            f"alter role {role} login nosuperuser nobypassrls nocreaterole {database} password '{passwords[role]}';",
        ]
    return "\n".join([*lines, DATABASE_SQL])


def choose_data(account_for_root: pwd.struct_passwd | None) -> Path:
    """Return the folder for the data: under .verband, or in /var/lib when the account cannot reach that."""
    if can_reach(account_for_root, DATA):
        return DATA / "postgres"
    known = recall("postgres_data")
    if known and (recall("project") == str(ROOT) or not Path(recall("project", "")).exists()):
        return Path(known)
    return SHARED / f"verband-{hashlib.sha256(str(DATA).encode()).hexdigest()[:12]}" / "postgres"


def set_aside_orphan(data: Path) -> None:
    """Move data out of the way whose passwords are gone because somebody removed .verband; never delete it."""
    if data.exists() and recall("postgres_data") != str(data) and DATA not in data.parents:
        old = data.with_name(f"postgres.oud-{time.strftime('%Y%m%d-%H%M%S')}")
        data.rename(old)
        say(f"De database van een eerdere installatie staat nu in {old}")


def initialise(programs: Path, data: Path, account: pwd.struct_passwd | None, password: str) -> None:
    """Make a new data folder; it gets its name only when it is complete."""
    fresh = data.with_name(f"{data.name}.nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    data.parent.mkdir(parents=True, exist_ok=True)
    fresh.mkdir(mode=0o700)
    with tempfile.NamedTemporaryFile("w", prefix="verband-") as file:
        file.write(password)
        file.flush()
        if account:
            data.parent.chmod(0o711)
            os.chown(fresh, account.pw_uid, account.pw_gid)
            os.chown(file.name, account.pw_uid, account.pw_gid)
        # One locale that every PostgreSQL has: the wheel is built without ICU.
        newer = read_version(programs) >= 17
        locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] if newer else ["--locale=C.UTF-8"]
        options = ["-A", "scram-sha-256", "--pwfile", file.name, "--encoding=UTF8", *locale]
        result = subprocess.run(
            [str(programs / "initdb"), "-D", str(fresh), "-U", "postgres", *options],
            env=os.environ | {"LC_ALL": "C.UTF-8"},
            cwd="/",
            capture_output=True,
            text=True,
            **identify(account),
        )
    if result.returncode:
        raise SetupError(describe_failure("De database maken", result.stdout + result.stderr))
    fresh.rename(data)


def read_data_version(path: Path) -> int | None:
    """Return the major number with which the data was made; None when there is none yet."""
    if not path.exists():
        return None
    text = path.read_text(errors="replace").strip()
    if not text.isdecimal():
        raise SetupError(f"Het bestand {path} is beschadigd. {DAMAGED.format(folder=path.parent)}")
    return int(text)


def start_postgres() -> Postgres:
    """Start the own server with its data under .verband (or where it was put earlier), ready for use."""
    account = find_account(DATA / "postgres")
    data = choose_data(account)
    account = find_account(data)
    set_aside_orphan(data)
    version_file = data / "PG_VERSION"
    programs = find_programs(read_data_version(version_file))
    programs = ensure_reachable(programs, account)
    passwords = {role: get_secret(role) for role in ("postgres", *ROLES)}
    if not version_file.exists():
        say("Database maken")
        initialise(programs, data, account, passwords["postgres"])
    port = choose_hidden_port(recall("postgres_port"))
    remember(postgres_port=port, postgres_data=str(data), project=str(ROOT))
    server = Postgres(programs, data, account, port, passwords)
    server.start()
    server.ensure_roles()
    return server


def start_throwaway(folder: Path) -> Postgres:
    """Start an empty server for tests in a folder that every account can reach; fast, not safe against power loss."""
    account = find_account(folder / "postgres")
    programs = ensure_reachable(find_programs(None), account)
    passwords = {role: secrets.token_urlsafe(24) for role in ("postgres", *ROLES)}
    initialise(programs, folder / "postgres", account, passwords["postgres"])
    server = Postgres(programs, folder / "postgres", account, choose_hidden_port(None), passwords, throwaway=True)
    server.start()
    server.ensure_roles()
    server.set_up(SNAPSHOT_SQL)
    return server
