"""What the machine itself must have. Looked for by what it can do, installed by Debian's package manager."""

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from opzet.proces import run_helper
from opzet.scherm import SetupError, busy, describe_failure

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome", "chrome")


def has_library(name: str) -> bool:
    """Whether the loader finds this shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_module(name: str) -> bool:
    """Whether this Python can import the module."""
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def has_font() -> bool:
    """Whether there is any font: without one WeasyPrint makes broken letters."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(next(folder.rglob(f"*.{kind}"), None) for folder in folders for kind in ("ttf", "otf", "ttc"))


def find_browser() -> str | None:
    """Return the program that runs the browser tests: VERBAND_CHROMIUM when set, else what is on the PATH."""
    given = os.environ.get("VERBAND_CHROMIUM")
    return given or next((found for name in BROWSERS if (found := shutil.which(name))), None)


def find_pip() -> Path | None:
    """Return the wheel of pip that Python brings for new environments; Debian keeps it in a folder of its own."""
    if not has_module("ensurepip"):
        return None
    own = Path(importlib.import_module("ensurepip").__file__ or "").parent / "_bundled"
    shared = sysconfig.get_config_var("WHEEL_PKG_DIR")
    folders = [own, *([Path(shared)] if shared else [])]
    return next((wheel for folder in folders for wheel in sorted(folder.glob("pip-*.whl"), reverse=True)), None)


# Debian package -> test of what it brings. By what it brings, so that it also works where there are no such packages.
FOR_INSTALLING: dict[str, Callable[[], bool]] = {
    "python3-venv": lambda: has_module("venv") and find_pip() is not None,
}
FOR_RUNNING: dict[str, Callable[[], bool]] = FOR_INSTALLING | {
    "libpango-1.0-0": lambda: has_library("libpango-1.0.so.0"),
    "libpangoft2-1.0-0": lambda: has_library("libpangoft2-1.0.so.0"),
    "libharfbuzz-subset0": lambda: has_library("libharfbuzz-subset.so.0"),
    "fonts-dejavu-core": has_font,
}
FOR_TESTING: dict[str, Callable[[], bool]] = {
    "chromium-headless-shell": lambda: find_browser() is not None,
    "libatomic1": lambda: has_library("libatomic.so.1"),
}


def find_missing(wanted: dict[str, Callable[[], bool]]) -> list[str]:
    """Return the packages of which the machine lacks what they bring."""
    return [package for package, is_there in wanted.items() if not is_there()]


def get_install_line(packages: Iterable[str]) -> str:
    """Return the exact command a person can type."""
    return f"apt-get install -y --no-install-recommends {' '.join(packages)}"


def get_apt() -> list[str] | None:
    """Return how to call apt-get without a question to the user, or None when that is not possible."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    return None


def require_way_to_install(wanted: dict[str, Callable[[], bool]]) -> None:
    """Raise SetupError with the exact line for all that is missing, when it cannot be installed from here."""
    missing = find_missing(wanted)
    if missing and get_apt() is None:
        raise SetupError(
            f"Op deze computer ontbreken systeempakketten. Laat een beheerder dit uitvoeren:\n\n"
            f"    sudo apt-get update && sudo {get_install_line(missing)}\n\nTyp daarna dezelfde opdracht opnieuw."
        )


def install_missing(wanted: dict[str, Callable[[], bool]]) -> None:
    """Install what is missing; raises SetupError with the exact command when that fails or cannot be done from here."""
    require_way_to_install(wanted)
    missing = find_missing(wanted)
    apt = get_apt() if missing else None
    if not apt:
        return
    with busy(f"Systeempakketten installeren: {' '.join(missing)}"):
        update = update_lists()
        line = get_install_line(missing)
        install = run_helper([*apt, "-qq", *line.split()[1:]], env=get_environment(), to_the_end=True)
    if still := find_missing(wanted):
        said = describe_failure("Installeren met apt-get", f"{update}{install.said}")
        raise SetupError(f"{said}\n\nDit ontbreekt nog: {' '.join(still)}. Zelf installeren kan met:\n\n    {line}")


def get_environment() -> dict[str, str]:
    """Return the environment in which the package manager asks nothing and speaks English, which we can read."""
    return os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


@cache
def update_lists() -> str:
    """Fetch the lists of packages, once per start; returns what apt-get said."""
    return run_helper([*(get_apt() or []), "update", "-qq"], env=get_environment(), to_the_end=True).said
