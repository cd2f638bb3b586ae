"""The JSON Schema (2020-12) of a file with a distribution, made from the classes and the register of rule kinds.

python -m financien.verdelen.calculations.schema > docs/schemas/verdeling.schema.json
"""

import json
import sys
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from financien.verdelen.calculations import parameters as _parameters
from financien.verdelen.calculations.bestand import GETAL, MAX_ITEMS, MAX_REGELS, MAX_TEKST, SOORT, VERSIE
from financien.verdelen.calculations.typen import MAG_WEG, Invoer, Model, Modelregel, Verdeeluitkomst
from financien.verdelen.calculations.velden import REGELSOORTEN, Regelsoort, Veld

TEKST = {"type": "string", "maxLength": MAX_TEKST}
SIMPLE: dict[Any, dict[str, Any]] = {
    str: TEKST,
    Decimal: {"type": "string", "pattern": GETAL.pattern},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date"},
}


def make_schema() -> dict[str, Any]:
    """The whole schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:verband:verdeling:1",
        "title": "Verdeling",
        "description": (
            "Verdeelmodel, gegevens en uitkomst van één verdeling. Bedragen en aantallen staan als tekst, met een punt "
            "voor de decimalen. Narekenen: manage.py verdeling_bereken bestand.json --controleer."
        ),
        "type": "object",
        "required": ["soort", "versie", "model", "invoer"],
        "additionalProperties": False,
        "properties": {
            "soort": {"const": SOORT},
            "versie": {"const": VERSIE},
            "model": {"$ref": "#/$defs/Model"},
            "invoer": {"$ref": "#/$defs/Invoer"},
            "uitkomst": {"oneOf": [{"$ref": "#/$defs/Verdeeluitkomst"}, {"type": "null"}]},
        },
        "$defs": _define_all(),
    }


def _define_all() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for klasse in (Model, Invoer, Verdeeluitkomst):
        _define(klasse, found)
    found["Modelregel"] = {"oneOf": [_describe_rule(kind) for _, kind in sorted(REGELSOORTEN.items())]}
    found["Model"]["properties"]["regels"]["maxItems"] = MAX_REGELS
    return dict(sorted(found.items()))


def _define(klasse: type, found: dict[str, Any]) -> None:
    found[klasse.__name__] = {}
    hints = get_type_hints(klasse)
    names = [item.name for item in fields(klasse)]
    optional = {item.name for item in fields(klasse) if item.metadata.get(MAG_WEG)}
    found[klasse.__name__] = {
        "type": "object",
        "description": (klasse.__doc__ or "").split("\n")[0],
        "required": [name for name in names if name not in optional],
        "additionalProperties": False,
        "properties": {name: _describe(hints[name], found) for name in names},
    }


def _describe(hint: Any, found: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in SIMPLE:
        return SIMPLE[hint]
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is UnionType and NoneType in arguments:
        inner = _describe(next(item for item in arguments if item is not NoneType), found)
        return {"oneOf": [inner, {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "maxItems": MAX_ITEMS, "items": _describe(arguments[0], found)}
    if isinstance(hint, type) and is_dataclass(hint):
        if hint is not Modelregel and hint.__name__ not in found:
            _define(hint, found)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": "object", "additionalProperties": _describe(arguments[1], found)}


def _describe_rule(kind: Regelsoort) -> dict[str, Any]:
    return {
        "title": kind.label,
        "description": kind.uitleg,
        "type": "object",
        "required": ["soort", "code", "label", "parameters"],
        "additionalProperties": False,
        "properties": {
            "soort": {"const": kind.code},
            "code": TEKST,
            "label": TEKST,
            "parameters": _describe_fields(kind.velden),
        },
    }


def _describe_fields(velden: tuple[Veld, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [veld.code for veld in velden if veld.verplicht and veld.standaard is None],
        "additionalProperties": False,
        "properties": {veld.code: {"title": veld.label, **_describe_field(veld)} for veld in velden},
    }


def _describe_field(veld: Veld) -> dict[str, Any]:
    if veld.soort == "tabel":
        return {"type": "array", "maxItems": _parameters.MAX_RIJEN, "items": _describe_fields(veld.kolommen)}
    if veld.soort == "lijst":
        return {"type": "array", "maxItems": _parameters.MAX_RIJEN, "items": TEKST}
    if veld.soort == "keuze":
        return {"enum": [code for code, _ in veld.keuzes]}
    if veld.soort == "ja_nee":
        return {"type": "boolean"}
    if veld.soort == "tekst":
        return {"type": "string", "maxLength": _parameters.MAX_TEKST}
    if veld.soort == "datum":
        return {"type": ["string", "null"], "format": "date"}
    return {"type": ["string", "null"], "pattern": _parameters.GETAL.pattern}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(make_schema(), ensure_ascii=False, indent=1) + "\n")
