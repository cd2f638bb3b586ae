import subprocess

import pytest

from opzet import systeem
from opzet.scherm import SetupError


def test_find_missing_names_the_package_of_what_is_not_there() -> None:
    wanted = {"aanwezig": lambda: True, "afwezig": lambda: False}
    assert systeem.find_missing(wanted) == ["afwezig"]


def test_without_rights_the_user_gets_the_exact_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systeem, "get_apt", lambda: None)
    with pytest.raises(SetupError, match=r"sudo apt-get install -y --no-install-recommends libpango-1\.0-0 libx\n"):
        systeem.install_missing({"libpango-1.0-0": lambda: False, "libx": lambda: False})


def test_apt_that_fails_names_what_is_still_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systeem, "get_apt", lambda: ["false"])
    monkeypatch.setattr(systeem.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 100))
    with pytest.raises(SetupError, match="ontbreekt nog: libx"):
        systeem.install_missing({"libx": lambda: False})


def test_nothing_is_run_when_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(systeem, "get_apt", lambda: pytest.fail("asked for apt"))
    systeem.install_missing({"aanwezig": lambda: True})


def test_unknown_library_and_module_are_not_there() -> None:
    assert not systeem.has_library("libbestaatniet.so.9")
    assert not systeem.has_module("bestaat_niet")


def test_given_browser_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERBAND_CHROMIUM", "/opt/browser")
    assert systeem.find_browser() == "/opt/browser"
