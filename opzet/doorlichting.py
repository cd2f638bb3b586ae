"""Are there known weaknesses in the locked packages? `.venv/bin/python -m opzet.doorlichting`, and a check of ./test.

pip-audit says «No known vulnerabilities found», with status 0, also when the index knows none of the packages and
nothing was looked at. So its own list is read: what it skipped was not checked, and that is said.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from opzet.pakketten import get_install_environment, take_from_lock
from opzet.plaats import ROOT, VENV

LOCKS = ("requirements-dev.txt", "requirements-lokaal.txt")  # the first holds all of requirements.txt
PROBE = "django"
SECONDS = 120
NOT_CHECKED = "NIET NAGEKEKEN"


@dataclass(frozen=True)
class Outcome:
    """How many packages were looked at and skipped, and what was found: (package, version, names, mended in)."""

    checked: int = 0
    skipped: int = 0
    found: tuple[tuple[str, str, str, str], ...] = ()
    problem: str = ""


def read_report(text: str) -> Outcome:
    """What pip-audit found, out of its JSON."""
    try:
        rows: list[dict[str, Any]] = json.loads(text)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return Outcome(problem="pip-audit gaf geen antwoord")
    found = [
        (
            row["name"],
            row["version"],
            " ".join([each["id"], *each.get("aliases", [])]),
            " of ".join(each["fix_versions"]),
        )
        for row in rows
        for each in row.get("vulns", ())
    ]
    skipped = sum("skip_reason" in row for row in rows)
    return Outcome(len(rows) - skipped, skipped, tuple(found))


def audit(lock: Path) -> Outcome:
    """Let pip-audit look at one lock. Sends names and versions of packages to the index, and nothing else."""
    command = [str(VENV / "bin" / "pip-audit"), "-r", str(lock), "--disable-pip", "--require-hashes", "-f", "json"]
    try:
        result = subprocess.run(
            [*command, "--progress-spinner", "off", "--timeout", "10"],
            env=get_install_environment(), capture_output=True, text=True, timeout=SECONDS,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as problem:
        return Outcome(problem=type(problem).__name__)
    return read_report(result.stdout)


def is_reachable(folder: Path) -> bool:
    """Whether the index tells of weaknesses at all; asked with one package before all the others."""
    probe = folder / "proef.txt"
    probe.write_text(take_from_lock((ROOT / "requirements.txt").read_text(), PROBE))
    return audit(probe).checked == 1


def judge(outcomes: dict[str, Outcome]) -> tuple[list[str], int]:
    """The lines to show and the status: 1 only for a weakness that is known."""
    lines = []
    for name, outcome in outcomes.items():
        lines += [
            f"{package} {version}: {ids} (verholpen in: {fixed or 'nog niet'})"
            for package, version, ids, fixed in outcome.found
        ]
        if outcome.problem or outcome.skipped or not outcome.checked:
            reason = (
                outcome.problem
                or f"{outcome.skipped} van {outcome.checked + outcome.skipped} pakketten zijn de index onbekend"
            )
            lines.append(f"{NOT_CHECKED}: {name} ({reason}).")
        else:
            lines.append(f"{name}: {outcome.checked} pakketten nagekeken, {len(outcome.found)} bekende zwakheden.")
    return lines, int(any(outcome.found for outcome in outcomes.values()))


def main() -> int:
    """Entry point; returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="verband-") as folder:
        if not is_reachable(Path(folder)):
            print(
                f"{NOT_CHECKED}: de pakketindex vertelt hier niets over bekende zwakheden. Doe het op een machine met internet."
            )
            return 0
    lines, status = judge({name: audit(ROOT / name) for name in LOCKS})
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main())
