"""The data behind an adopted report: one JSON document with a checksum, and a CSV per figure block."""

import csv
import io
import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from rapportage.jaarverslag.calculations.cijferblok import to_rows
from rapportage.jaarverslag.models import Jaarverslag
from swv.kern.inlezen import safe_text

SCHEMA = "verband-jaarverslag-1"
NEGATIEF = re.compile(r"-[0-9][0-9.,]*")


def describe_report(verslag: Jaarverslag) -> dict[str, Any]:
    """Everything that is frozen: texts, figures and the checksums of the documents of others."""
    blokken = {
        row.code: {**row.gegevens, "hoofdstuk": row.hoofdstuk.nummer}
        for row in verslag.cijfers.select_related("hoofdstuk")
    }
    return {
        "schema": SCHEMA,
        "swv": {"code": verslag.swv.code, "naam": verslag.swv.naam},
        "jaar": verslag.jaar,
        "versie": verslag.volgnummer,
        "erratum": verslag.reden,
        "demo": verslag.is_demo,
        "cijfers_geteld_op": verslag.cijfers_op.isoformat() if verslag.cijfers_op else "",
        "hoofdstukken": [
            {"code": each.code, "nummer": each.nummer, "titel": each.titel, "tekst": each.tekst}
            for each in verslag.hoofdstukken.all()
        ],
        "cijfers": blokken,
        "bijlagen": [
            {"soort": each.soort, "naam": each.naam, "sha256": each.sha256, "bladzijden": each.paginas}
            for each in verslag.bijlagen.filter(vervallen_op__isnull=True)
        ],
    }


def write_json(snapshot: Mapping[str, Any]) -> bytes:
    """The data file: the same bytes for the same report, whatever order the database keeps its keys in."""
    return json.dumps(snapshot, sort_keys=True, ensure_ascii=False, indent=1).encode()


def checksum(snapshot: Mapping[str, Any]) -> str:
    """SHA-256 of the data file."""
    return sha256(write_json(snapshot)).hexdigest()


def verify(verslag: Jaarverslag) -> bool:
    """Is the frozen data what its checksum says?"""
    return bool(verslag.snapshot) and checksum(verslag.snapshot or {}) == verslag.sha256


def write_csv(gegevens: Mapping[str, Any]) -> bytes:
    """One figure block for a spreadsheet; no cell is taken for a formula."""
    output = io.StringIO()
    csv.writer(output, delimiter=";", lineterminator="\r\n").writerows(
        [to_cell(each) for each in row] for row in to_rows(gegevens)
    )
    return b"\xef\xbb\xbf" + output.getvalue().encode()


def to_cell(text: str) -> str:
    """A number below zero stays a number; what else begins like a formula gets a quote."""
    return text if NEGATIEF.fullmatch(text) else safe_text(text)


def write_files(snapshot: Mapping[str, Any]) -> list[tuple[str, str, bytes]]:
    """(name, description, content) of everything that is attached to the PDF."""
    files = [("jaarverslag.json", "Alle teksten en cijfers van dit jaarverslag", write_json(snapshot))]
    for code, gegevens in sorted(snapshot["cijfers"].items(), key=lambda item: (item[1]["hoofdstuk"], item[0])):
        files.append((f"cijfers-{code}.csv", f"Cijferblok {code}", write_csv(gegevens)))
    return files
