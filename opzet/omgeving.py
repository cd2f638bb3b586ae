"""The environment in which Verband runs, and Django's own commands."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from opzet.plaats import DATA, LOGS, PYTHON, ROOT, get_fingerprint, recall, remember
from opzet.proces import run_helper
from opzet.scherm import SetupError, busy, describe_failure

# What is imported once, so that Python keeps its bytecode: every page with what it needs, and what runs beside it.
CODE = {
    "website": (
        "import django; django.setup(); import gunicorn.app.wsgiapp, gunicorn.workers.gthread, psycopg_pool;"
        "from django.urls import get_resolver; get_resolver().url_patterns"
    ),
    "taken": "import celery.bin.celery, celery.worker, openpyxl, pikepdf, weasyprint",
}
# The API gives JSON only, and htmx's extensions name modules that are not there.
UNUSED = ("--ignore", "rest_framework", "--ignore", "django_htmx/ext/*")


def compose_environment(
    given: Mapping[str, str], *, port: int, demo: bool, secret_key: str, servers: Mapping[str, str]
) -> dict[str, str]:
    """Return the environment for Verband. What the user set wins, except the mode and where the own servers are."""
    defaults = {"SECRET_KEY": secret_key, "BASIS_URL": f"http://localhost:{port}"}
    if demo:
        defaults["MFA_VERPLICHT"] = "0"
    elif not given.get("CLAMD_SOCKET"):
        defaults["VIRUSSCANNER"] = "geen"  # told at every start, and to the beheerder on every page
    fixed = {
        "DJANGO_SETTINGS_MODULE": "swv.settings",
        "VERBAND_DATA": str(DATA),
        "DEMO": "1" if demo else "0",
        **servers,
    }
    kept = {key: value for key, value in given.items() if key != "VERBAND_ROL"}
    return {**defaults, **kept, **fixed}


# What only ``migrate`` needs: the passwords of the owner and of who destroys after the term.
OWNER_ONLY = ("DATABASE_EIGENAAR_URL", "DATABASE_VERNIETIGER_URL")


def limit_to_application(env: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a process that serves: without the passwords that pass the walls."""
    return {key: value for key, value in env.items() if key not in OWNER_ONLY}


def manage(*args: str, env: dict[str, str], what: str) -> str:
    """Run a Django command and return its output; raises SetupError with the end of its messages when it fails."""
    result = run_helper([PYTHON, "manage.py", *args], cwd=ROOT, env=env)
    with (LOGS / "inrichten.log").open("a") as log:
        log.write(f"$ manage.py {' '.join(args)}\n{result.said}\n")
    if result.status:
        raise SetupError(describe_failure(what, result.said, 25))
    return result.output


def get_static_sources() -> list[Path]:
    """Return every file that decides what collectstatic makes."""
    files = [path for path in get_project_files("*") if "static" in path.relative_to(ROOT).parts]
    packages = [path for path in (DATA / "pakketten").rglob("*") if path.is_file()]
    rules = [ROOT / "requirements.txt", ROOT / "swv" / "settings.py", ROOT / "swv" / "kern" / "bestanden" / "opslag.py"]
    return [*files, *packages, *rules]


def get_project_files(pattern: str) -> list[Path]:
    """Return the files of the project itself, so not what is installed or made in hidden folders."""
    folders = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")]
    return [path for folder in folders for path in folder.rglob(pattern) if path.is_file()]


def compile_code(name: str) -> None:
    """Import one part of Verband, so that the programs that start after it start quickly; once per set of packages."""
    packages = get_fingerprint([ROOT / "requirements.txt"])
    if recall(f"bytecode_{name}") == packages:
        return
    env = compose_environment(os.environ, port=0, demo=False, secret_key=secrets.token_urlsafe(), servers={})
    with busy(f"Programma klaarmaken ({name})"):
        result = run_helper([PYTHON, "-c", CODE[name]], cwd=ROOT, env=env)
    if result.status:
        raise SetupError(describe_failure("Het programma klaarmaken", result.said, 25))
    remember(**{f"bytecode_{name}": packages})


def collect_static(env: dict[str, str]) -> None:
    """Collect the static files, only when one of them changed."""
    fingerprint = get_fingerprint(get_static_sources())
    if recall("static") == fingerprint and (DATA / "static" / "staticfiles.json").exists():
        return
    with busy("Stijlbestanden klaarzetten"):
        manage("collectstatic", "--noinput", "--clear", *UNUSED, env=env, what="De stijlbestanden klaarzetten")
    remember(static=fingerprint)


def without_own_variables(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment without the variables of Verband, for checks that set their own."""
    own = (
        "DATABASE_",
        "SECRET_KEY",
        "VERSLEUTELSLEUTELS",
        "DEBUG",
        "DEMO",
        "MFA_VERPLICHT",
        "BASIS_URL",
        "REDIS_URL",
        "VERBAND_",
        "S3_",
        "CLAMD_",
        "VIRUSSCANNER",
        "BEVEILIGINGSCONTACT",
    )
    return {key: value for key, value in environment.items() if not key.startswith(own)}
