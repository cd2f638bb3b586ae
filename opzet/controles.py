"""The checks of ./test: all of them, or those of one room, run beside each other and shown in order."""

import os
import secrets
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from opzet.omgeving import OWNER_ONLY
from opzet.plaats import ROOT, VENV
from opzet.proces import start_child, stop_child
from opzet.scherm import SetupError, heading

NO_VALUE = "niet-gebruikt"
TESTS = ROOT / "tests"
# A worker and its PostgreSQL keep one core busy: on two cores a third only costs its own start, world and cases (619 s
# with two, 719 s with three). Neighbours in a file ask for the same cases (tests/standen.py), so each worker begins with
# a stretch of its own; whoever is done takes over from the others.
WORKERS = ("-n", "2", "--dist", "worksteal")
AT_ONCE = 2


@dataclass
class Check:
    """One check: its heading, its command and what it needs in the environment on top."""

    title: str
    command: list[str]
    env: dict[str, str] = field(default_factory=dict)
    quick: bool = False


@dataclass(frozen=True)
class Choices:
    """What was asked: only what is quick, one room (a folder of tests/), and what goes to pytest."""

    quick: bool
    room: str | None
    rest: list[str]


def get_rooms() -> list[str]:
    """Return the names that ./test takes: every folder with tests."""
    return sorted(path.parent.name for path in TESTS.glob("*/__init__.py"))


def split_arguments(args: list[str]) -> Choices:
    """Read the arguments; raises SetupError for a first word that is no room, no file and no option."""
    rest = [arg for arg in args if arg != "--snel"]
    quick = "--snel" in args
    name = rest[0].strip("/") if rest and not rest[0].startswith("-") else ""
    if name and name != "." and (TESTS / name / "__init__.py").exists():
        return Choices(quick, name, rest[1:])
    if name and not any(sign in name for sign in "/.") and name != TESTS.name:
        raise SetupError(
            f"Er is geen kamer «{name}». Kies uit: {', '.join(get_rooms())}. "
            "Zonder naam doet ./test alles; tests uit één bestand: ./test tests/kern/test_geld.py"
        )
    return Choices(quick, None, rest)


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
        "CLAMD_SOCKET": "clamav:3310",
        **dict.fromkeys(OWNER_ONLY, ""),
    }


def get_compose_environment() -> dict[str, str]:
    """Return a value for every variable that docker-compose.yml requires."""
    text = (ROOT / "docker-compose.yml").read_text()
    names = {part.split(":?")[0] for part in text.split("${")[1:] if ":?" in part.split("}")[0]}
    return dict.fromkeys(sorted(names), NO_VALUE)


def get_checks() -> list[Check]:
    """Return all checks in the order in which they are shown, the slowest started early; the tests come after them."""
    return [
        Check("Stijl (ruff)", tool("ruff", "check", "."), quick=True),
        Check("Opmaak (ruff)", tool("ruff", "format", "--check", "."), quick=True),
        Check("Typen (mypy)", tool("mypy")),
        Check("Sjablonen (djlint)", tool("djlint", "templates", "--lint", "--quiet")),
        Check("Lagen (import-linter)", tool("lint-imports")),
        Check("Migraties compleet", manage("makemigrations", "--check", "--dry-run")),
        Check(
            "Instellingen voor productie",
            manage("check", "--deploy", "--fail-level", "WARNING"),
            get_production_environment(),
        ),
        Check("Compose-bestand", [find_compose(), "config", "-q"], get_compose_environment()),
        Check("Dockerfile (hadolint)", tool("hadolint", "Dockerfile")),
        Check("Materiaallijst (CycloneDX)", tool("python", "-m", "opzet.materiaallijst", "--controleer")),
        Check("Bekende zwakheden in pakketten (pip-audit)", tool("python", "-m", "opzet.doorlichting")),
        Check("API-beschrijving", manage("spectacular", "--validate", "--fail-on-warn", "--file", os.devnull)),
    ]


def get_room_checks(room: str) -> list[Check]:
    """Return the checks of one room: style, types and templates of its own folders."""
    code = [str(path.relative_to(ROOT)) for path in (ROOT / room, ROOT / "swv" / room) if path.is_dir()]
    own = [*code, str((TESTS / room).relative_to(ROOT))]
    checks = [
        Check("Stijl (ruff)", tool("ruff", "check", *own), quick=True),
        Check("Opmaak (ruff)", tool("ruff", "format", "--check", *own), quick=True),
    ]
    if code:
        checks.append(Check("Typen (mypy)", tool("mypy", *code)))
    if (ROOT / "templates" / room).is_dir():
        checks.append(Check("Sjablonen (djlint)", tool("djlint", f"templates/{room}", "--lint", "--quiet")))
    return checks


def choose_checks(choices: Choices) -> list[Check]:
    """Return what comes before the tests."""
    checks = get_room_checks(choices.room) if choices.room else get_checks()
    return [check for check in checks if check.quick or not choices.quick]


def get_pytest(choices: Choices) -> Check:
    """Return the tests; the arguments of the user come last and so win."""
    selection = ["-m", "not browser"] if choices.quick else []
    room = [f"tests/{choices.room}", "tests/test_architectuur.py"] if choices.room else []
    return Check("Tests (pytest)", tool("python", "-m", "pytest", *WORKERS, *selection, *room, *choices.rest))


def run_checks(checks: list[Check], env: dict[str, str], folder: Path) -> int:
    """Run the checks beside each other, and show each in its turn until one has failed; returns its status, or 0."""
    children: list[subprocess.Popen[bytes]] = []
    try:
        for number, check in enumerate(checks):
            heading(check.title)
            status = wait_for(number, checks, children, env, folder)
            print((folder / f"controle-{number}.log").read_text(errors="replace"), end="", flush=True)
            if status:
                print(f"\n{check.title}: niet goed (status {status}). De rest is niet uitgevoerd.", flush=True)
                return status
    finally:
        for child in children:
            stop_child(child, seconds=2)
    return 0


def wait_for(
    number: int, checks: list[Check], children: list[subprocess.Popen[bytes]], env: dict[str, str], folder: Path
) -> int:
    """Return the status of this check; meanwhile the next ones are started, as many at once as there are cores."""
    while len(children) <= number or children[number].poll() is None:
        running = sum(child.poll() is None for child in children)
        if running < AT_ONCE and len(children) < len(checks):
            check, log = checks[len(children)], folder / f"controle-{len(children)}.log"
            children.append(start_child(check.command, log=log, env=env | check.env, cwd=ROOT))
        else:
            time.sleep(0.05)
    return children[number].returncode


def run_tests(check: Check, env: dict[str, str]) -> int:
    """Run pytest in sight of the user; its own summary is the last line. Returns its status."""
    heading(check.title)
    return subprocess.run(check.command, cwd=ROOT, env=env | check.env).returncode
