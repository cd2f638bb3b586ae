"""./start: make everything ready, start it, and keep it running until somebody stops it."""

import argparse
import hashlib
import json
import os
import signal
import sys
import traceback
from functools import cache
from typing import NoReturn

from opzet import pakketten, postgres, systeem
from opzet.beheer import ENVIRONMENT, run_beside, run_command, take_over_restored
from opzet.gezond import answers
from opzet.klaar import Installatie, makes_backups, show_ready
from opzet.omgeving import (
    collect_static,
    compile_code,
    compose_environment,
    get_project_files,
    limit_to_application,
    manage,
)
from opzet.plaats import (
    DATA,
    LOGS,
    PYTHON,
    ROOT,
    get_fingerprint,
    get_secret,
    hold_lock,
    prepare_data,
    recall,
    remember,
    write_json,
)
from opzet.proces import choose_port, is_free, needs_rights, require_loopback, wait_until
from opzet.scherm import (
    UNKNOWN,
    SetupError,
    busy,
    describe_failure,
    describe_os_error,
    keep_showing,
    say,
    use_any_screen,
)
from opzet.servers import start_servers
from opzet.stappen import Stappen
from opzet.toezicht import Part, Stopped, ignore_signals, program, stop_all, stop_on_signals, watch

DEFAULT_PORT = 8000
USAGE = f"""Zo gebruikt u ./start:

    ./start                      start Verband met voorbeeldgegevens
    ./start --port N             op een andere poort, 1 tot en met 65535 (anders {DEFAULT_PORT} of de eerste die vrij is)
    ./start --zonder-demo        begin leeg, zonder voorbeeldgegevens
    ./start --beheer OPDRACHT    voer een opdracht van manage.py uit terwijl Verband draait
    ./start --beheer reservekopie, terugzetten
                                 maak een reservekopie, of zet er een terug; ook als Verband niet draait
    ./start --meet WAT           meet snelheid terwijl Verband draait; zonder WAT: wat er te meten is"""
SKIP_CHECKS = "--skip-checks"  # they are done once, beside the website: see ``check_settings``
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
    if needs_rights(given):
        raise SetupError(f"Poort {given} is alleen voor root. Kies een poort vanaf 1024, of laat --port weg.")
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


@cache
def get_code_fingerprint() -> str:
    """Return a hash over all code and locks: as long as it stays the same, tables and demo logins do too."""
    rules = [*get_project_files("*.py"), *get_project_files("*.sql"), ROOT / "requirements.txt"]
    return get_fingerprint(rules)


def is_up_to_date(own: postgres.Postgres | None, *, demo: bool) -> bool:
    """Whether an own database has had everything already; a database elsewhere is always looked after."""
    return own is not None and recall("tabellen") == [get_code_fingerprint(), demo, own.get_migration_state()]


def prepare_tables(env: dict[str, str], own: postgres.Postgres | None, *, demo: bool) -> None:
    """Bring the tables up to date. Raises SetupError when a demo would come among the data of somebody else."""
    with busy("Database bijwerken"):
        manage("migrate", "--noinput", SKIP_CHECKS, env=env, what="De database bijwerken")
        if demo and not own and recall("demo") is None and has_rows("Organisatie", env):
            raise SetupError(
                "De database in DATABASE_URL heeft al gegevens; daar komen geen demogegevens bij. "
                "Start met --zonder-demo, of geef een lege database."
            )


def fill(env: dict[str, str], own: postgres.Postgres | None, *, demo: bool) -> None:
    """Fill an empty demo, and remember that this database has had everything."""
    if demo:
        with busy("Demogegevens maken"):
            remember(logins=manage("demodata", SKIP_CHECKS, env=env, what="De demogegevens maken").strip())
    if own:
        remember(tabellen=[get_code_fingerprint(), demo, own.get_migration_state()])


def has_rows(model: str, env: dict[str, str]) -> bool:
    """Whether somebody already works in this database."""
    code = f"from swv.organisatie.models import {model} as m; print(m.objects.exists())"
    return manage("shell", "--no-imports", "-c", code, env=env, what="In de database kijken").strip().endswith("True")


def check_settings(env: dict[str, str], own: postgres.Postgres | None) -> None:
    """Run Django's own checks, among them that the database role cannot get around the walls.

    Not again when the code, the settings and the migrations are the same as when they passed.
    """
    settings = hashlib.sha256(json.dumps(env, sort_keys=True).encode()).hexdigest()
    mark = [get_code_fingerprint(), settings, own.get_migration_state()] if own else None
    if mark and recall("gecontroleerd") == mark:
        return
    with busy("Instellingen controleren"):
        manage("check", "--database", "default", env=env, what="De controle van de instellingen")
    remember(gecontroleerd=mark)


def get_parts(env: dict[str, str], port: int) -> list[Part]:
    """Return the programs of Verband itself: web, three workers, beat and the nightly back-up.

    None that serves has more than the application's role; the back-up reads as the owner.
    """
    owner = env
    env = limit_to_application(env)
    python = [PYTHON, "-m"]
    celery = [*python, "celery", "-q", "-A", "swv.celery"]
    worker = [*celery, "worker", "--without-gossip", "--without-mingle", "-l", "warning", "-c", "1"]
    schedule = DATA / "beat"
    schedule.mkdir(exist_ok=True)
    gunicorn = [
        "gunicorn",
        "swv.wsgi",
        "-k",
        "gthread",
        "-w",
        "2",
        "--threads",
        "4",
        "--no-control-socket",
        "--preload",
        "--logger-class",
        "swv.weblog.Weblog",
        "--access-logfile",
        "-",
    ]
    memory = f"--max-memory-per-child={PDF_WORKER_KILOBYTES}"
    # When we are killed, SIGQUIT makes a worker drop its job at once; the sweep hands the job out again.
    abrupt = signal.SIGQUIT
    parts = [
        program("web", [*python, *gunicorn, "-b", f"127.0.0.1:{port}"], env | {"DATABASE_POOL": "1"}),
        program("taken", [*worker, "-Q", "standaard", "-n", "standaard@%h"], env, death_signal=abrupt),
        program("pdf", [*worker, "-Q", "pdf", "-n", "pdf@%h", memory], env, death_signal=abrupt),
        program("verslag", [*worker, "-Q", "verslag", "-n", "verslag@%h", memory], env, death_signal=abrupt),
        program("beat", [*celery, "beat", "-s", schedule / "schema", "--pidfile=", "-l", "warning"], env),
    ]
    if makes_backups(env):
        parts.append(program("reservekopie", [*python, "opzet.nacht"], owner))
    return parts


def wait_for_web(web: Part, port: int, address: str) -> None:
    """Wait for the first page; raises SetupError with the end of the log when it does not come."""
    if not wait_until(lambda: answers(port, address), seconds=60, child=web.child):
        log = LOGS / "web.log"
        raise SetupError(describe_failure(f"De website starten ({log})", log.read_text(errors="replace"), 25))


def prepare(found: Installatie, steps: Stappen, stages: list[list[Part]]) -> None:
    """Install what is missing and start the servers; returns when the website can start.

    Beside each other: the rest of the system packages, the Python packages, the front end and the servers; then the
    tables and the static files. What has to live on is started here, by the main thread (see ``Stappen``).
    """
    first = steps.start(lambda: systeem.install_missing(systeem.FOR_INSTALLING))
    rest = steps.start(lambda: systeem.install_missing(systeem.FOR_RUNNING), after=[first])
    servers = steps.start(pakketten.ensure_servers, after=[first])
    packages = steps.start(pakketten.ensure_python_packages, after=[servers])
    style = steps.start(pakketten.ensure_front_end, after=[servers])
    compiled = steps.start(lambda: compile_code("website"), after=[packages])
    steps.start(lambda: compile_code("taken"), after=[packages, rest])
    steps.wait(servers)
    addresses, found.own = start_servers(stages)
    found.env = env = compose_environment(
        os.environ, port=found.port, demo=found.demo, secret_key=get_secret("django"), servers=addresses
    )
    write_json(DATA / ENVIRONMENT, {key: env[key] for key in env if os.environ.get(key) != env[key]})
    static = steps.start(lambda: collect_static(env), after=[compiled, style])
    if is_up_to_date(found.own, demo=found.demo):
        steps.wait(rest, static, compiled)
        return
    tables = steps.start(lambda: prepare_tables(env, found.own, demo=found.demo), after=[compiled])
    steps.start(lambda: fill(env, found.own, demo=found.demo), after=[tables, rest])
    steps.wait(rest, static, tables)


def run(choices: argparse.Namespace, stages: list[list[Part]]) -> None:
    """Do everything, as much as possible beside each other, and stay."""
    systeem.require_way_to_install(systeem.FOR_RUNNING)
    take_over_restored()
    found = Installatie(choose_mode(without_demo=choices.zonder_demo), choose_web_port(choices.port))
    with Stappen() as steps:
        prepare(found, steps, stages)
        web, *others = parts = get_parts(found.env, found.port)
        stages.append(parts)
        with busy("Website starten"):
            web.start()
            steps.start(lambda: check_settings(found.env, found.own))
            wait_for_web(web, found.port, found.env["BASIS_URL"])
        steps.wait_for_all()
    remember(demo=found.demo)
    for part in others:
        part.start()
    show_ready(found)
    watch([part for stage in stages for part in stage])


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
    use_any_screen()
    try:
        if args[:1] == ["--beheer"]:
            return run_command(args[1:])
        if args[:1] == ["--meet"]:
            return run_beside(["-m", ".".join(["benchmarks", *args[1:2]]), *args[2:]])
        choices = parse_arguments(args)
        if choices.help:
            print(USAGE)
            return 0
        stop_on_signals()
        prepare_data()
        require_loopback()
        keep_showing()
        start_and_stay(choices)
    except SetupError as error:
        print(f"\n{error}\n", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\n{describe_os_error(error)}\n", file=sys.stderr)
        return 1
    except Stopped:
        say("Verband is gestopt")
    except Exception as error:
        print(f"\n{keep_details(error)}\n", file=sys.stderr)
        return 1
    return 0


def keep_details(error: Exception) -> str:
    """Keep where something unforeseen went wrong in a file; returns what to say about it."""
    log = LOGS / "start.log"
    try:
        with log.open("a", encoding="utf-8") as file:
            file.writelines(traceback.format_exception(error))
    except OSError as problem:
        return describe_os_error(problem)
    return UNKNOWN.format(kind=type(error).__name__, log=log)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
