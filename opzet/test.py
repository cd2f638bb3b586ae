"""./test: every check and every test, on servers of its own that are thrown away afterwards."""

import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

from opzet import pakketten, postgres, systeem, valkey
from opzet.controles import TESTS, Choices, choose_checks, get_pytest, run_checks, run_tests, split_arguments, tool
from opzet.omgeving import collect_static, compose_environment, without_own_variables
from opzet.plaats import DATA, ROOT, VENV, get_secret, prepare_data
from opzet.proces import start_child
from opzet.scherm import SetupError, describe_os_error, use_any_screen
from opzet.toezicht import Part, Stopped, ignore_signals, stop_all, stop_on_signals


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


def start_reading(folder: Path, env: dict[str, str], stages: list[list[Part]]) -> None:
    """Let one process compile the tests in a new clone, while the checks run; or else every worker does it for itself."""
    if (DATA / "bytecode").joinpath(*TESTS.parts[1:]).exists():
        return
    command = tool("python", "-m", "pytest", "--collect-only", "-qq", "-p", "no:cacheprovider")
    part = Part("tests lezen", lambda: start_child(command, log=folder / "lezen.log", env=env, cwd=ROOT))
    part.start()
    stages.append([part])


def keep_bytecode(env: dict[str, str]) -> None:
    """Let every process read compiled modules that an earlier one wrote: a worker starts in a third of the time."""
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(DATA / "bytecode")


def run(choices: Choices, folder: Path, stages: list[list[Part]]) -> int:
    """Set up, run everything, and return the status of the first check that failed."""
    without_browser = choices.quick or choices.room not in (None, "browser")
    systeem.install_missing(systeem.FOR_RUNNING if without_browser else systeem.FOR_RUNNING | systeem.FOR_TESTING)
    pakketten.ensure_servers()
    pakketten.ensure_python_packages(dev=True)
    pakketten.ensure_front_end()
    servers = start_servers(folder, stages)
    clean = without_own_variables()
    env = compose_environment(clean, port=8000, demo=True, secret_key=get_secret("django"), servers=servers)
    env["PATH"] = f"{VENV / 'bin'}{os.pathsep}{env.get('PATH', os.defpath)}"
    keep_bytecode(env)
    if browser := systeem.find_browser():
        env["VERBAND_CHROMIUM"] = browser
    prepare_files(folder, env)
    if not choices.room:
        start_reading(folder, env, stages)
    start_template(folder, env, stages)
    return run_checks(choose_checks(choices), env, folder) or run_tests(get_pytest(choices), env)


def main() -> int:
    """Entry point; returns the exit status. The last line shown is pytest's own summary."""
    os.umask(0o022)
    use_any_screen()
    stop_on_signals()
    stages: list[list[Part]] = []
    folder = Path(tempfile.mkdtemp(prefix="verband-test-")).resolve()
    try:
        prepare_data()
        return run(split_arguments(sys.argv[1:]), folder, stages)
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
