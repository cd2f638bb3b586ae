"""How much work it is to set up a samenwerkingsverband by hand: clicks, fields, keys and pages, and an estimate in minutes.

    python -m benchmarks.oprichten

Runs tests/browser/test_met_de_hand.py, in which the people of one of the thirteen of tests/praktijk set it up on pages and
decide its first request, and shows per part what their hands did. A person's minutes are estimated as the keystroke-level
model does (Card, Moran and Newell 1980), with the constants below: who knows what to fill in and doesn't go wrong. Talking
about what the rules should be is not in it. The machine's minutes are the whole test, letters and reports included.
Needed: requirements-dev.txt, the servers and a browser, as for ``./test``.
"""

import sys
from collections.abc import Mapping
from typing import Any

import pytest

# Seconds, of somebody who types as most people do.
TEKEN = 0.28
KLIK = 1.1
DENKEN = 1.35  # before each field
PAGINA = 3.0  # until it is there and one has seen what it is; assumed
TEST = "tests/browser/test_met_de_hand.py"


class Meelezer:
    """pytest plugin: what the test counted, and how long it took."""

    def __init__(self) -> None:
        self.delen: dict[str, dict[str, int]] = {}
        self.seconden = 0.0

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when == "call":
            self.seconden = report.duration
            self.delen = dict(report.user_properties)


def estimate_minutes(telling: Mapping[str, int]) -> float:
    """How long a person takes over so many ``kliks``, ``velden``, ``tekens`` and ``paginas``."""
    seconds = {"kliks": KLIK, "velden": DENKEN, "tekens": TEKEN, "paginas": PAGINA}
    return sum(telling[name] * each for name, each in seconds.items()) / 60


def main() -> int:
    meelezer = Meelezer()
    code = int(pytest.main(["-q", "-p", "no:cacheprovider", TEST], plugins=[meelezer]))
    if code or not meelezer.delen:
        return code or 1
    kop = ("kliks", "velden", "tekens", "paginas")
    print(f"{'part':<28}" + "".join(f"{name:>9}" for name in kop) + f"{'minutes':>9}")
    totaal = {name: sum(deel[name] for deel in meelezer.delen.values()) for name in kop}
    for naam, deel in [*meelezer.delen.items(), ("together", totaal)]:
        print(f"{naam:<28}" + "".join(f"{deel[name]:>9}" for name in kop) + f"{estimate_minutes(deel):>9.1f}")
    print(f"\nminutes of the machine, the whole test: {meelezer.seconden / 60:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
