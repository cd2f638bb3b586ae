"""The project keeps its own rules."""

import re
import tomllib
from pathlib import Path

from django.conf import settings

ROOT = Path(__file__).resolve().parent.parent
OWN = [
    ROOT / part
    for part in ("swv", "leerlingen", "opp", "thuiszitters", "toewijzing", "financien", "rapportage", "werkplek")
]


def layers() -> list[str]:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    return contracts[0]["layers"]


def test_every_room_stands_in_the_layers_in_the_same_order() -> None:
    rooms = [layer for layer in reversed(layers()) if layer not in ("swv.urls",)]

    rooms = [room.strip() for layer in rooms for room in reversed(layer.split("|"))]
    assert rooms == settings.ROOMS
    assert {app for app in settings.INSTALLED_APPS if (ROOT / app.replace(".", "/")).is_dir()} == set(settings.ROOMS)


def test_no_view_reads_a_walled_model_without_visible_to() -> None:
    """Wall 1: views and api start from ``visible_to``, or read what belongs to one object that came from there."""
    reads = re.compile(
        r"\b(Leerling|Document|Gezagdrager|Inschrijving|Aanvraag|Toekenning|Zitting|Thuiszitter|Melding|Verzuimperiode|Opp|Afspraak|Contactmoment)\.objects\.(?!visible_to|none)"
    )
    belongs = re.compile(r"\b(leerling|aanvraag|thuiszitter)=")
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for room in OWN
        for path in room.rglob("*.py")
        if "views" in path.as_posix() or "/api" in path.as_posix()
        for line in path.read_text().splitlines()
        if reads.search(line) and not belongs.search(line) and not line.lstrip().startswith("#")
    ]

    assert found == []


def test_templates_hold_no_inline_script_or_style() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in (ROOT / "templates").rglob("*.html")
        for word in (" style=", "<style", " onclick=", " onchange=", " onsubmit=", "javascript:")
        if word in path.read_text() and "templates/pdf" not in path.as_posix()
    ]

    assert found == []
