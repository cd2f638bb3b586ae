"""Computing a file again, as anyone can do who has the file and the program: no database, no network."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from financien.verdelen.calculations import narekenen, to_json
from financien.verdelen.calculations.bestand import OngeldigBestand
from tests.financien.verdelen.calculations.test_bestand import INVOER, MODEL, UITKOMST, change, goed

ROOT = Path(__file__).resolve().parents[4]


def write(pad: Path, inhoud: dict[str, Any]) -> Path:
    file = pad / "verdeling.json"
    file.write_text(json.dumps(inhoud))
    return file


def run(*args: object) -> str:
    out = StringIO()
    call_command("verdeling_bereken", *map(str, args), stdout=out)
    return out.getvalue()


def test_a_file_that_agrees_says_so_to_the_cent(tmp_path):
    text = run(write(tmp_path, goed()), "--controleer")

    assert text == "Komt op de cent overeen: 2 besturen, 2 scholen, 5 stappen, totaal € 975,32.\n"


@pytest.mark.parametrize(
    ("pad", "waarde", "tekst"),
    [
        ("uitkomst/totaal", "975.33", "Totaal: in het bestand € 975,33, nagerekend € 975,32, verschil € 0,01."),
        (
            "uitkomst/per_bestuur/B2",
            "0.00",
            "Bestuur B2: in het bestand € 0,00, nagerekend € 243,02, verschil € -243,02.",
        ),
        ("uitkomst/per_bestuur/B9", "0.00", "B9: in het bestand € 0,00, nagerekend € 0,00, verschil € 0,00."),
        ("uitkomst/per_school/S1", "1.00", "School S1: in het bestand € 1,00"),
        ("uitkomst/centraal", "0.00", "Samenwerkingsverband: in het bestand € 0,00, nagerekend € 20,57"),
        ("uitkomst/potten/0/rest", "5.00", "Pot Pot p: in het bestand € 5,00, nagerekend € 0,00"),
        (
            "uitkomst/regels/1/bedrag",
            "-4.12",
            "Regel verwijzer_betaalt, School S1: € -4,12 staat alleen in het bestand.",
        ),
        ("uitkomst/regels/1/bedrag", "-4.12", "Regel verwijzer_betaalt, School S1: € -4,11 ontbreekt in het bestand."),
        ("uitkomst/regels/0/aantal", "2", "staat alleen in het bestand"),
        ("uitkomst/potregels/0/bedrag", "1.00", "in- en uitgaven van de potten zijn niet gelijk"),
        ("uitkomst/afrekeningen/0/te_betalen", "1.00", "De termijnen of de verrekening zijn niet gelijk."),
        ("invoer/tellingen/0/aantal", "101", "Bestuur B1: in het bestand"),
    ],
)
def test_a_file_that_was_changed_says_where(tmp_path, pad, waarde, tekst):
    with pytest.raises(CommandError) as caught:
        run(write(tmp_path, change(pad, waarde)), "--controleer")

    assert str(caught.value).startswith("Komt niet overeen: ")
    assert tekst in str(caught.value)


def test_other_words_in_the_explanation_are_no_difference(tmp_path):
    assert "overeen" in run(write(tmp_path, change("uitkomst/regels/0/uitleg", "in andere woorden")), "--controleer")


def test_without_an_outcome_there_is_nothing_to_compare(tmp_path):
    with pytest.raises(CommandError, match="niets om mee te vergelijken"):
        run(write(tmp_path, change("uitkomst", None)), "--controleer")


def test_the_outcome_is_shown_per_board(tmp_path):
    lines = run(write(tmp_path, change("uitkomst", None))).splitlines()

    assert lines[0] == "Proefmodel, kalenderjaar 2024"
    assert [" ".join(line.split()) for line in lines[1:]] == [
        "Bestuur B1 € 732,30",
        "Bestuur B2 € 243,02",
        "Samenwerkingsverband zelf € 20,57",
        "Totaal besturen € 975,32",
    ]


def test_the_whole_file_with_its_outcome_can_be_written(tmp_path):
    assert run(write(tmp_path, change("uitkomst", None)), "--json").strip() == to_json(MODEL, INVOER, UITKOMST)


@pytest.mark.parametrize(
    ("pad", "waarde", "tekst"),
    [
        ("invoer/tellingen/0/aantal", "-5", "geen aantal van nul of meer"),
        ("invoer/tarieven", [], r"Er ontbreekt: het tarief «so categorie 1 \(laag\)» voor 2024\."),
        ("model/regels/1/parameters/categorieen/0/aandeel", "250", "niet meer zijn dan 100%"),
        ("model/negatief", "vergeten", "een van deze woorden"),
    ],
)
def test_a_file_that_cannot_be_computed_is_refused_in_words(tmp_path, pad, waarde, tekst):
    with pytest.raises(CommandError, match=tekst):
        run(write(tmp_path, change(pad, waarde)))


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path):
    with pytest.raises(CommandError, match="Het bestand is er niet"):
        run(tmp_path / "weg.json")


def test_a_file_that_is_too_large_is_not_read_to_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr(narekenen, "MAX_BYTES", 10)

    with pytest.raises(OngeldigBestand, match="te groot"):
        narekenen.lees_bestand(write(tmp_path, goed()))


def test_many_differences_are_not_all_shown(tmp_path, monkeypatch):
    monkeypatch.setattr(narekenen, "MAX_VERSCHILLEN", 1)

    with pytest.raises(CommandError, match=r"Komt niet overeen: \d+ verschillen.\n.*\nEn nog \d+ verschillen."):
        run(write(tmp_path, change("invoer/tellingen/0/aantal", "101")), "--controleer")


def test_no_database_is_needed(tmp_path):
    """In a process of its own, with a database that is nowhere: any connection would fail."""
    nowhere = dict.fromkeys(
        ("DATABASE_URL", "DATABASE_EIGENAAR_URL", "DATABASE_VERNIETIGER_URL"), "postgres://niemand@127.0.0.1:1/nergens"
    )
    command = [sys.executable, "manage.py", "verdeling_bereken", str(write(tmp_path, goed())), "--controleer"]
    environment = os.environ | nowhere | {"REDIS_URL": "redis://127.0.0.1:1/0", "VERBAND_ROL": "app"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Komt op de cent overeen")


def test_the_calculation_loads_no_database_layer():
    """The engine can be read, run and trusted apart from the rest (Celery, in swv/__init__.py, loads bits of Django)."""
    code = "import sys, financien.verdelen.calculations.narekenen; print([m for m in sys.modules if 'django.db' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )

    assert done.stdout.strip() == "[]"
