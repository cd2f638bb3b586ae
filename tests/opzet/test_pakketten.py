"""The installer comes out of the lock, with its hashes; what was installed is not installed again."""

import sys
import zipfile
from pathlib import Path

import pytest

from opzet import omgeving, pakketten, systeem
from opzet.plaats import ROOT


def test_uv_is_taken_from_the_lock_with_all_its_hashes() -> None:
    lock = (ROOT / "requirements-lokaal.txt").read_text()
    text = pakketten.take_from_lock(lock, "uv")
    assert text.startswith("uv==")
    hashes = [line.strip(" \\") for line in text.splitlines()[1:] if not line.startswith("    #")]
    assert len(hashes) > 5
    assert {line.partition(":")[0] for line in hashes} == {"--hash=sha256"}
    assert text in lock


def test_package_that_is_not_in_the_lock_is_refused() -> None:
    with pytest.raises(LookupError):
        pakketten.take_from_lock("anders==1.0 \\\n    --hash=sha256:00\n", "uv")


def test_pip_of_this_python_can_be_run_from_its_wheel() -> None:
    wheel = systeem.find_pip()
    assert wheel
    assert "pip/__main__.py" in zipfile.ZipFile(wheel).namelist()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was installed, in a virtual environment without anything."""
    done: list[str] = []
    monkeypatch.setattr("opzet.plaats.DATA", tmp_path)
    monkeypatch.setattr(pakketten, "VENV", tmp_path)
    monkeypatch.setattr(pakketten, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(pakketten, "install_uv", lambda: done.append("uv"))
    monkeypatch.setattr(pakketten, "install_lock", done.append)
    return done


def test_everything_is_installed_once(installed: list[str]) -> None:
    for _ in range(2):
        pakketten.ensure_servers()
        pakketten.ensure_python_packages()
    assert installed == ["uv", "lokaal", "app"]


def test_packages_of_the_tests_contain_those_of_verband(installed: list[str]) -> None:
    pakketten.ensure_servers()
    pakketten.ensure_python_packages(dev=True)
    pakketten.ensure_python_packages()
    assert installed == ["uv", "lokaal", "dev"]


def test_every_file_that_decides_the_static_files_exists() -> None:
    assert [path for path in omgeving.get_static_sources() if not path.is_file()] == []
