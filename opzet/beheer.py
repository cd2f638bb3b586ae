"""./start --beheer: Django's commands beside the installation that runs, or, where that is enough, with its database only."""

import os
import subprocess

from opzet import pakketten, systeem
from opzet.omgeving import compose_environment
from opzet.plaats import (
    DATA,
    PYTHON,
    ROOT,
    get_secret,
    hold_lock,
    prepare_data,
    read_json,
    recall,
    remember,
    replace_secret,
    write_json,
)
from opzet.scherm import SetupError, say
from opzet.servers import start_database
from opzet.toezicht import Part, ignore_signals, stop_all, stop_on_signals

ENVIRONMENT = "omgeving.json"
RESTORED = "teruggezet.json"
OTHER_KEYS = "sleutels-uit-kopie.json"
# These need the database only, and are asked for when Verband does not run: before an update, after a disaster.
ALONE = ("reservekopie", "terugzetten")


def take_over_restored() -> None:
    """After a back-up was put back: take over its keys and whether it is a demo, and look at everything anew."""
    path = DATA / RESTORED
    found = read_json(path)
    if not found:
        return
    secrets = found["geheimen"]
    own = secrets.pop("SECRET_KEY")
    replace_secret("django", own)
    remember(demo=found["demo"], tabellen=None, ingelogd=None, gecontroleerd=None)
    if os.environ.get("SECRET_KEY", own) != own:
        secrets["SECRET_KEY"] = own
    if secrets:
        write_json(DATA / OTHER_KEYS, secrets)
        say(f"Zet {', '.join(secrets)} op de waarden in {DATA / OTHER_KEYS}: daarmee is de teruggezette kopie gemaakt.")
    path.unlink()
    say("De sleutels van de teruggezette reservekopie zijn overgenomen")


def runs_now() -> bool:
    """Whether Verband runs, or is being started, in this data folder."""
    try:
        with hold_lock("start", busy=ENVIRONMENT):
            return False
    except SetupError:
        return True


def run_alone(args: list[str]) -> int:
    """Run a Django command with only the database started, in an installation that does not run now."""
    stages: list[list[Part]] = []
    with hold_lock("start", busy="Verband start net of stopt net. Wacht even en typ dezelfde opdracht opnieuw."):
        take_over_restored()
        systeem.install_missing(systeem.FOR_INSTALLING)
        pakketten.ensure_servers()
        pakketten.ensure_python_packages()
        try:
            addresses, _ = start_database(stages)
            env = compose_environment(
                os.environ,
                port=8000,
                demo=bool(recall("demo")),
                secret_key=get_secret("django"),
                servers=addresses,
            )
            return subprocess.run([str(PYTHON), "manage.py", *args], cwd=ROOT, env=env).returncode
        finally:
            ignore_signals()
            for stage in reversed(stages):
                stop_all(stage, seconds=60)


def run_command(args: list[str]) -> int:
    """Run a Django command beside the installation that runs now, or alone where that is enough."""
    if args[:1] and args[0] in ALONE:
        prepare_data()
        if not runs_now():
            stop_on_signals()
            return run_alone(args)
    return run_beside(["manage.py", *args])


def run_beside(args: list[str]) -> int:
    """Run Python with these arguments in the environment of the installation that runs now."""
    known = read_json(DATA / ENVIRONMENT)
    if not known:
        raise SetupError("Start Verband eerst in een ander venster met ./start")
    return subprocess.run([str(PYTHON), *args], cwd=ROOT, env=os.environ | known).returncode
