"""./test: every check and every test, on servers of its own that are thrown away afterwards."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from opzet import pakketten, postgres, systeem, valkey
from opzet.omgeving import collect_static, compose_environment, without_own_variables
from opzet.plaats import DATA, ROOT, VENV, get_secret, prepare_data
from opzet.proces import start_child
from opzet.scherm import SetupError, describe_os_error, heading
from opzet.toezicht import Part, Stopped, ignore_signals, stop_all, stop_on_signals

NO_VALUE = "niet-gebruikt"


@dataclass
class Check:
    """One check: its heading, its command and what it needs in the environment on top."""

    title: str
    command: list[str]
    env: dict[str, str] = field(default_factory=dict)
    quick: bool = False


def tool(name: str, *args: str) -> list[str]:
    """Return the command of a tool in the virtual environment."""
    return [str(VENV / "bin" / name), *args]


def manage(*args: str) -> list[str]:
    """Return a Django command."""
    return tool("python", "manage.py", *args)


def find_compose() -> str:
    """Return Compose itself; the wheel's own script always ends with status 0."""
    return str(next(VENV.glob("lib/python3*/site-packages/compose/docker-compose")))


def get_production_environment() -> dict[str, str]:
    """Return settings like those of a real installation, for `check --deploy`."""
    return {
        "BASIS_URL": "https://verband.example",
        "ALLOWED_HOSTS": "verband.example",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "DEMO": "0",
        "DEBUG": "0",
        "MFA_VERPLICHT": "1",
    }


def get_compose_environment() -> dict[str, str]:
    """Return a value for every variable that docker-compose.yml requires."""
    text = (ROOT / "docker-compose.yml").read_text()
    names = {part.split(":?")[0] for part in text.split("${")[1:] if ":?" in part.split("}")[0]}
    return dict.fromkeys(sorted(names), NO_VALUE)


def get_checks() -> list[Check]:
    """Return all checks in the order from quick to slow; the tests themselves come after them."""
    return [
        Check("Stijl (ruff)", tool("ruff", "check", "."), quick=True),
        Check("Opmaak (ruff)", tool("ruff", "format", "--check", "."), quick=True),
        Check("Sjablonen (djlint)", tool("djlint", "templates", "--lint", "--quiet")),
        Check("Typen (mypy)", tool("mypy")),
        Check("Lagen (import-linter)", tool("lint-imports")),
        Check("Migraties compleet", manage("makemigrations", "--check", "--dry-run")),
        Check(
            "Instellingen voor productie",
            manage("check", "--deploy", "--fail-level", "WARNING"),
            get_production_environment(),
        ),
        Check("Compose-bestand", [find_compose(), "config", "-q"], get_compose_environment()),
        Check("Dockerfile (hadolint)", tool("hadolint", "Dockerfile")),
        Check("API-beschrijving", manage("spectacular", "--validate", "--fail-on-warn", "--file", os.devnull)),
    ]


def get_pytest(args: list[str], *, quick: bool) -> Check:
    """Return the tests; the arguments of the user come last and so win."""
    selection = ["-m", "not browser"] if quick else []
    return Check("Tests (pytest)", tool("python", "-m", "pytest", "-n", "3", *selection, *args), quick=True)


def split_arguments(args: list[str]) -> tuple[bool, list[str]]:
    """Return whether --snel was given, and everything that is for pytest."""
    return "--snel" in args, [arg for arg in args if arg != "--snel"]


def run_checks(checks: Iterator[Check] | list[Check], env: dict[str, str]) -> int:
    """Run the checks until one fails; returns its status, or 0."""
    for check in checks:
        heading(check.title)
        result = subprocess.run(check.command, cwd=ROOT, env=env | check.env)
        if result.returncode:
            if check.title != get_pytest([], quick=False).title:
                print(
                    f"\n{check.title}: niet goed (status {result.returncode}). De rest is niet uitgevoerd.", flush=True
                )
            return result.returncode
    return 0


def start_servers(folder: Path, stages: list[list[Part]]) -> dict[str, str]:
    """Start empty servers in a temporary folder, except where an address was given; returns where they are."""
    found: dict[str, str] = {}
    if not os.environ.get("DATABASE_URL"):
        database = postgres.start_throwaway(folder)
        stages.append([Part("postgres", database.launch, stop_signal=signal.SIGINT, child=database.child)])
        found |= database.get_environment()
    else:
        found |= {key: value for key, value in os.environ.items() if key.startswith("DATABASE_")}
    if not os.environ.get("REDIS_URL"):
        broker = valkey.start_throwaway(folder)
        stages.append([Part("valkey", broker.launch, child=broker.child)])
        found |= broker.get_environment()
    else:
        found["REDIS_URL"] = os.environ["REDIS_URL"]
    return found


def prepare_files(folder: Path, env: dict[str, str]) -> None:
    """Give the tests a data folder of their own, with the static files of the project in it."""
    collect_static(env)
    data = folder / "gegevens"
    data.mkdir()
    for name in ("pakketten", "static"):
        (data / name).symlink_to(DATA / name)
    env |= {"VERBAND_DATA": str(data), "VERBAND_TESTDATA": str(data)}


def start_template(folder: Path, env: dict[str, str], stages: list[list[Part]]) -> None:
    """Make the template database of the tests on the other core, while the checks run; pytest waits for it."""
    command = tool("python", "-m", "tests.sjabloon")
    part = Part("sjabloon", lambda: start_child(command, log=folder / "sjabloon.log", env=env, cwd=ROOT))
    part.start()
    stages.append([part])


def run(args: list[str], folder: Path, stages: list[list[Part]]) -> int:
    """Set up, run everything, and return the status of the first check that failed."""
    quick, rest = split_arguments(args)
    systeem.install_missing(systeem.FOR_RUNNING if quick else systeem.FOR_RUNNING | systeem.FOR_TESTING)
    pakketten.ensure_servers()
    pakketten.ensure_python_packages(dev=True)
    pakketten.ensure_front_end()
    servers = start_servers(folder, stages)
    clean = without_own_variables()
    env = compose_environment(clean, port=8000, demo=True, secret_key=get_secret("django"), servers=servers)
    env["PATH"] = f"{VENV / 'bin'}{os.pathsep}{env.get('PATH', os.defpath)}"
    if browser := systeem.find_browser():
        env["VERBAND_CHROMIUM"] = browser
    prepare_files(folder, env)
    start_template(folder, env, stages)
    checks = [check for check in get_checks() if check.quick or not quick]
    return run_checks([*checks, get_pytest(rest, quick=quick)], env)


def main() -> int:
    """Entry point; returns the exit status. The last line shown is pytest's own summary."""
    os.umask(0o022)
    stop_on_signals()
    stages: list[list[Part]] = []
    folder = Path(tempfile.mkdtemp(prefix="verband-test-")).resolve()
    try:
        prepare_data()
        return run(sys.argv[1:], folder, stages)
    except SetupError as error:
        print(f"\n{error}\n", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"\n{describe_os_error(error)}\n", file=sys.stderr)
        return 1
    except Stopped:
        return 130
    finally:
        ignore_signals()
        for stage in reversed(stages):
            stop_all(stage)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
