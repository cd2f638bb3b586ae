"""The environment in which Verband runs, and Django's own commands."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from opzet.plaats import DATA, LOGS, PYTHON, ROOT, get_fingerprint, recall, remember
from opzet.scherm import SetupError, say, tail

# The API gives JSON only, and htmx's extensions name modules that are not there.
UNUSED = ("--ignore", "rest_framework", "--ignore", "django_htmx/ext/*")


def compose_environment(
    given: Mapping[str, str], *, port: int, demo: bool, secret_key: str, servers: Mapping[str, str]
) -> dict[str, str]:
    """Return the environment for Verband. What the user set wins, except the mode and where the own servers are."""
    defaults = {"SECRET_KEY": secret_key, "BASIS_URL": f"http://localhost:{port}"}
    if demo:
        defaults["MFA_VERPLICHT"] = "0"
    fixed = {
        "DJANGO_SETTINGS_MODULE": "swv.settings",
        "VERBAND_DATA": str(DATA),
        "DEMO": "1" if demo else "0",
        **servers,
    }
    kept = {key: value for key, value in given.items() if key != "VERBAND_ROL"}
    return {**defaults, **kept, **fixed}


def manage(*args: str, env: dict[str, str], what: str) -> str:
    """Run a Django command and return its output; raises SetupError with the end of its messages when it fails."""
    command = [str(PYTHON), "manage.py", *args]
    result = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    (LOGS / "inrichten.log").open("a").write(f"$ manage.py {' '.join(args)}\n{result.stdout}{result.stderr}\n")
    if result.returncode:
        raise SetupError(f"{what} is niet gelukt:\n\n{tail(result.stdout + result.stderr, 25)}")
    return result.stdout


def get_static_sources() -> list[Path]:
    """Return every file that decides what collectstatic makes."""
    files = [path for path in get_project_files("*") if "static" in path.relative_to(ROOT).parts]
    packages = [path for path in (DATA / "pakketten").rglob("*") if path.is_file()]
    rules = [ROOT / "requirements.txt", ROOT / "swv" / "settings.py", ROOT / "swv" / "kern" / "opslag.py"]
    return [*files, *packages, *rules]


def get_project_files(pattern: str) -> list[Path]:
    """Return the files of the project itself, so not what is installed or made in hidden folders."""
    folders = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")]
    return [path for folder in folders for path in folder.rglob(pattern) if path.is_file()]


def collect_static(env: dict[str, str]) -> None:
    """Collect the static files, only when one of them changed."""
    fingerprint = get_fingerprint(get_static_sources())
    if recall("static") == fingerprint and (DATA / "static" / "staticfiles.json").exists():
        return
    say("Stijlbestanden klaarzetten")
    manage("collectstatic", "--noinput", "--clear", *UNUSED, env=env, what="De stijlbestanden klaarzetten")
    remember(static=fingerprint)


def start_parallel(*args: str, env: dict[str, str]) -> subprocess.Popen:
    """Start a Django command whose output is read later."""
    command = [str(PYTHON), "manage.py", *args]
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def without_own_variables(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment without the variables of Verband, for checks that set their own."""
    own = ("DATABASE_", "SECRET_KEY", "DEBUG", "DEMO", "MFA_VERPLICHT", "BASIS_URL", "REDIS_URL", "VERBAND_", "S3_")
    return {key: value for key, value in environment.items() if not key.startswith(own)}
