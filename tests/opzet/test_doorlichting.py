"""The audit of packages: what is known is named, and what was not looked at never passes for good."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from opzet import doorlichting
from opzet.doorlichting import NOT_CHECKED, Outcome, judge, read_report

GOOD = {"name": "django", "version": "5.2.1", "vulns": []}
SKIPPED = {"name": "amqp", "skip_reason": "Dependency not found on PyPI and could not be audited: amqp (5.4.2)"}
LEAK = {"id": "GHSA-1", "aliases": ["CVE-2026-1"], "fix_versions": ["5.2.2", "5.3"]}
BAD = {"name": "pillow", "version": "1.0", "vulns": [LEAK]}


def report(*rows: Any) -> str:
    return json.dumps({"dependencies": list(rows), "fixes": []})


def test_known_weakness_is_named_and_fails() -> None:
    lines, status = judge({"a.txt": read_report(report(GOOD, BAD))})

    assert status == 1
    assert lines == [
        "pillow 1.0: GHSA-1 CVE-2026-1 (verholpen in: 5.2.2 of 5.3)",
        "a.txt: 2 pakketten nagekeken, 1 bekende zwakheden.",
    ]


def test_nothing_known_passes_and_says_how_many_were_looked_at() -> None:
    assert judge({"a.txt": read_report(report(GOOD))}) == (["a.txt: 1 pakketten nagekeken, 0 bekende zwakheden."], 0)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (report(SKIPPED, SKIPPED), "2 van 2 pakketten zijn de index onbekend"),
        (report(GOOD, SKIPPED), "1 van 2 pakketten zijn de index onbekend"),
        (report(), "0 van 0 pakketten zijn de index onbekend"),
        ("", "pip-audit gaf geen antwoord"),
        ("[]", "pip-audit gaf geen antwoord"),
    ],
)
def test_what_was_not_looked_at_is_said_and_does_not_fail(text: str, reason: str) -> None:
    assert judge({"a.txt": read_report(text)}) == ([f"{NOT_CHECKED}: a.txt ({reason})."], 0)


def test_weakness_found_beside_packages_that_were_skipped_fails() -> None:
    lines, status = judge({"a.txt": read_report(report(BAD, SKIPPED))})

    assert (status, lines[-1].startswith(NOT_CHECKED)) == (1, True)


@pytest.fixture
def pip_audit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A pip-audit of our own, which answers what the test writes in ``antwoord``."""
    program = tmp_path / "bin" / "pip-audit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\ncat "{tmp_path}/antwoord"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(doorlichting, "VENV", tmp_path)
    return tmp_path / "antwoord"


def test_index_that_knows_nothing_is_said_at_once(pip_audit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pip_audit.write_text(report(SKIPPED))

    assert doorlichting.main() == 0
    assert capsys.readouterr().out.startswith(f"{NOT_CHECKED}: de pakketindex vertelt hier niets")


def test_index_that_answers_is_asked_for_every_lock(pip_audit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pip_audit.write_text(report(BAD))

    assert doorlichting.main() == 1
    assert capsys.readouterr().out.count("pillow 1.0: GHSA-1") == len(doorlichting.LOCKS)


def test_audit_tool_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(doorlichting, "VENV", tmp_path)

    assert doorlichting.audit(tmp_path / "a.txt") == Outcome(problem="FileNotFoundError")
