"""./start: make everything ready, start it, and keep it running until somebody stops it."""

import argparse
import os
import signal
import subprocess
import sys
from typing import NoReturn

from opzet import pakketten, postgres, systeem, valkey
from opzet.gezond import answers
from opzet.omgeving import collect_static, compose_environment, get_project_files, manage, start_parallel
from opzet.plaats import (
    DATA,
    LOGS,
    PYTHON,
    ROOT,
    get_fingerprint,
    get_secret,
    hold_lock,
    prepare_data,
    read_json,
    recall,
    remember,
    write_json,
)
from opzet.proces import choose_port, is_free, wait_until
from opzet.scherm import SetupError, say, tail
from opzet.toezicht import Part, Stopped, ignore_signals, program, stop_all, stop_on_signals, watch

DEFAULT_PORT = 8000
ENVIRONMENT = "omgeving.json"
USAGE = f"""Zo gebruikt u ./start:

    ./start                      start Verband met voorbeeldgegevens
    ./start --port N             op een andere poort, 1 tot en met 65535 (anders {DEFAULT_PORT} of de eerste die vrij is)
    ./start --zonder-demo        begin leeg, zonder voorbeeldgegevens
    ./start --beheer OPDRACHT    voer een opdracht van manage.py uit terwijl Verband draait
    ./start --meet WAT           meet snelheid terwijl Verband draait; zonder WAT: wat er te meten is"""
FIRST_ACCOUNT = """Er zijn geen demogegevens. Maak in een ander venster het eerste account:

    ./start --beheer eerste_beheerder --swv-naam "NAAM VAN HET SWV" --swv-code VO0000 --sector vo \\
        --email ADRES --naam "UW NAAM"

Voor primair onderwijs: --swv-code PO0000 --sector po."""
PDF_WORKER_KILOBYTES = 600_000


class Parser(argparse.ArgumentParser):
    """A parser that explains itself in Dutch."""

    def error(self, message: str) -> NoReturn:
        """Show how it is used."""
        raise SetupError(USAGE)


def parse_arguments(args: list[str]) -> argparse.Namespace:
    """Return the choices of the user; raises SetupError with the explanation when something is wrong."""
    parser = Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--port", type=int)
    parser.add_argument("--zonder-demo", action="store_true")
    choices = parser.parse_args(args)
    if choices.port is not None and not 1 <= choices.port <= 65535:
        raise SetupError(USAGE)
    return choices


def choose_web_port(given: int | None) -> int:
    """Return the port for the website; a port the user asked for must be free."""
    if given is None:
        return choose_port(DEFAULT_PORT)
    if not is_free(given):
        raise SetupError(f"Poort {given} is al in gebruik. Kies een andere met --port, of laat --port weg.")
    return given


def choose_mode(*, without_demo: bool) -> bool:
    """Return whether this is a demo. Real data never becomes a demo, and the other way around."""
    known = recall("demo")
    if known is True and without_demo:
        raise SetupError(
            f"De gegevens in {DATA} zijn een demo. Verplaats of verwijder die map om zonder demo te beginnen, "
            "of zet VERBAND_DATA op een andere map."
        )
    if known is False and not without_demo:
        say("Deze installatie is eerder zonder demo gestart en blijft zonder demo.")
    return not without_demo if known is None else known


def start_servers(stages: list[list[Part]]) -> tuple[dict[str, str], postgres.Postgres | None]:
    """Start the own PostgreSQL and Valkey where the user gave no address; returns where they are, and the database."""
    found: dict[str, str] = {}
    database = None
    if not os.environ.get("DATABASE_URL"):
        say("PostgreSQL starten")
        database = postgres.start_postgres()
        stages.append([Part("postgres", database.launch, stop_signal=signal.SIGINT, child=database.child)])
        found |= database.get_environment()
    if not os.environ.get("REDIS_URL"):
        say("Valkey starten")
        broker = valkey.start_valkey(taken=frozenset({database.port} if database else ()))
        stages.append([Part("valkey", broker.launch, child=broker.child)])
        found |= broker.get_environment()
    return found, database


def get_code_fingerprint() -> str:
    """Return a hash over all code and locks: as long as it stays the same, tables and demo logins do too."""
    return get_fingerprint([*get_project_files("*.py"), ROOT / "requirements.txt"])


def prepare_database(env: dict[str, str], own: postgres.Postgres | None, *, demo: bool) -> None:
    """Bring the tables up to date and fill an empty demo; an own database that is up to date already is left alone."""
    code = get_code_fingerprint()
    if own and recall("tabellen") == [code, demo, own.get_migration_state()]:
        return
    say("Database bijwerken")
    manage("migrate", "--noinput", env=env, what="De database bijwerken")
    if demo:
        if not own and recall("demo") is None and has_organisations(env):
            raise SetupError(
                "De database in DATABASE_URL heeft al gegevens; daar komen geen demogegevens bij. "
                "Start met --zonder-demo, of geef een lege database."
            )
        say("Demogegevens maken")
        manage("demodata", env=env, what="De demogegevens maken")
    if own:
        remember(tabellen=[code, demo, own.get_migration_state()])


def has_organisations(env: dict[str, str]) -> bool:
    """Whether somebody already works in this database."""
    code = "from swv.organisatie.models import Organisatie as o; print(o.objects.exists())"
    return manage("shell", "--no-imports", "-c", code, env=env, what="In de database kijken").strip().endswith("True")


def get_logins(env: dict[str, str]) -> str:
    """Return the demo logins as demodata shows them; asked once per version of the code."""
    code = get_code_fingerprint()
    known, text = recall("logins", [None, ""])
    if known != code:
        text = manage("demodata", "--toon-logins", env=env, what="De demo-accounts tonen").strip()
        remember(logins=[code, text])
    return text


def get_parts(env: dict[str, str], port: int) -> list[Part]:
    """Return the programs of Verband itself: web, three workers and beat."""
    python = [PYTHON, "-m"]
    celery = [*python, "celery", "-A", "swv.celery"]
    worker = [*celery, "worker", "--without-gossip", "--without-mingle", "-l", "warning", "-c", "1"]
    schedule = DATA / "beat"
    schedule.mkdir(exist_ok=True)
    gunicorn = ["gunicorn", "swv.wsgi", "-k", "gthread", "-w", "2", "--threads", "4", "--no-control-socket"]
    memory = f"--max-memory-per-child={PDF_WORKER_KILOBYTES}"
    # When we are killed, SIGQUIT makes a worker drop its job at once; the sweep hands the job out again.
    abrupt = signal.SIGQUIT
    return [
        program("web", [*python, *gunicorn, "-b", f"127.0.0.1:{port}"], env | {"DATABASE_POOL": "1"}),
        program("taken", [*worker, "-Q", "standaard", "-n", "standaard@%h"], env, death_signal=abrupt),
        program("pdf", [*worker, "-Q", "pdf", "-n", "pdf@%h", memory], env, death_signal=abrupt),
        program("verslag", [*worker, "-Q", "verslag", "-n", "verslag@%h", memory], env, death_signal=abrupt),
        program("beat", [*celery, "beat", "-s", schedule / "schema", "--pidfile=", "-l", "warning"], env),
    ]


def wait_for_web(web: Part, port: int, address: str) -> None:
    """Wait for the first page; raises SetupError with the end of the log when it does not come."""
    if not wait_until(lambda: answers(port, address), seconds=60, child=web.child):
        log = LOGS / "web.log"
        raise SetupError(f"De website start niet. Het einde van {log}:\n\n{tail(log.read_text(), 25)}")


def wait_for_check(check: subprocess.Popen) -> None:
    """Wait for Django's own checks, among them that the database role cannot get around the walls."""
    output = check.communicate()[0]
    if check.returncode:
        raise SetupError(f"De controle van de instellingen is niet gelukt:\n\n{tail(output, 25)}")


def show_ready(address: str, logins: str) -> None:
    """Tell where Verband is and how to log in."""
    say(f"Verband draait op {address}\n")
    print(f"{logins or FIRST_ACCOUNT}\n\nStoppen: Ctrl+C", flush=True)


def run(choices: argparse.Namespace, stages: list[list[Part]]) -> None:
    """Do everything in order and stay."""
    systeem.install_missing(systeem.FOR_RUNNING)
    pakketten.ensure_python_packages()
    pakketten.ensure_front_end()
    demo = choose_mode(without_demo=choices.zonder_demo)
    port = choose_web_port(choices.port)
    servers, database = start_servers(stages)
    env = compose_environment(os.environ, port=port, demo=demo, secret_key=get_secret("django"), servers=servers)
    write_json(DATA / ENVIRONMENT, {key: env[key] for key in env if os.environ.get(key) != env[key]})
    collect_static(env)
    prepare_database(env, database, demo=demo)
    remember(demo=demo)
    say("Website starten")
    web, *others = parts = get_parts(env, port)
    stages.append(parts)
    web.start()
    check = start_parallel("check", "--database", "default", env=env)
    wait_for_check(check)
    logins = get_logins(env) if demo else ""
    wait_for_web(web, port, env["BASIS_URL"])
    for part in others:
        part.start()
    show_ready(env["BASIS_URL"], logins)
    watch([part for stage in stages for part in stage])


def run_beside(args: list[str]) -> int:
    """Run Python with these arguments in the environment of the installation that runs now."""
    known = read_json(DATA / ENVIRONMENT)
    if not known:
        raise SetupError("Start Verband eerst in een ander venster met ./start")
    return subprocess.run([str(PYTHON), *args], cwd=ROOT, env=os.environ | known).returncode


def start_and_stay(choices: argparse.Namespace) -> None:
    """Run until somebody stops it, and then stop everything in the opposite order."""
    stages: list[list[Part]] = []
    with hold_lock("start", busy="Verband draait al in deze map. Stop het eerst met Ctrl+C in het andere venster."):
        try:
            run(choices, stages)
        finally:
            ignore_signals()
            (DATA / ENVIRONMENT).unlink(missing_ok=True)
            if stages:
                say("Stoppen")
            for stage in reversed(stages):
                stop_all(stage, seconds=60 if stage is stages[0] else 25)


def main(args: list[str]) -> int:
    """Entry point; returns the exit status."""
    os.umask(0o022)
    try:
        if args[:1] == ["--beheer"]:
            return run_beside(["manage.py", *args[1:]])
        if args[:1] == ["--meet"]:
            return run_beside(["-m", f"benchmarks.{args[1]}" if len(args) == 2 else "benchmarks"])
        choices = parse_arguments(args)
        if choices.help:
            print(USAGE)
            return 0
        stop_on_signals()
        prepare_data()
        start_and_stay(choices)
    except SetupError as error:
        print(f"\n{error}\n", file=sys.stderr)
        return 1
    except Stopped:
        say("Verband is gestopt")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
