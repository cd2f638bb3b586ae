"""Refresh the lock files: `python3 -m opzet.vergrendelen [--upgrade]`. They hold hashes and no addresses."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from opzet.pakketten import ensure_python_packages, find_node, get_install_environment
from opzet.plaats import ROOT, VENV

INPUTS = {
    "requirements.txt": ["requirements.in"],
    "requirements-lokaal.txt": ["requirements-lokaal.in"],
    "requirements-dev.txt": ["requirements.in", "requirements-dev.in"],
}
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url", "-q"]


def lock_python(*, upgrade: bool) -> None:
    """Write the three Python locks; the second and third follow the versions of the first."""
    extra = ["--upgrade"] if upgrade else []
    for target, sources in INPUTS.items():
        command = [str(VENV / "bin" / "uv"), "pip", "compile", *sources, *OPTIONS, *extra, "-o", target]
        subprocess.run(command, cwd=ROOT, env=get_install_environment(), check=True)


def lock_front_end() -> None:
    """Write package-lock.json in a folder apart, so that no node_modules comes into the project."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(ROOT / name, folder)
        command = [*map(str, find_node()), "install", "--package-lock-only"]
        subprocess.run(command, cwd=folder, env=get_install_environment(), check=True)
        text = (Path(folder) / "package-lock.json").read_text()
    (ROOT / "package-lock.json").write_text(strip_addresses(text))


def strip_addresses(text: str) -> str:
    """Return the lock without where a package or its funding page lives; the hashes decide what is installed."""
    lock = json.loads(text)
    for package in lock["packages"].values():
        package.pop("resolved", None)
        package.pop("funding", None)
    return json.dumps(lock, indent=2) + "\n"


def write_material_list() -> None:
    """Write sbom.cdx.json anew, with the packages of the tests: they know its format."""
    ensure_python_packages(dev=True)
    subprocess.run([str(VENV / "bin" / "python"), "-m", "opzet.materiaallijst"], cwd=ROOT, check=True)


if __name__ == "__main__":
    lock_python(upgrade="--upgrade" in sys.argv)
    lock_front_end()
    write_material_list()
