"""One distribution as one JSON file: model, inputs and outcome. Amounts and counts are text, so nothing is lost.

The schema is docs/schemas/verdeling.schema.json (made by ``schema.py`` from the same classes).
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from financien.referentie.calculations.fout import Rekenfout
from financien.verdelen.calculations.controle import read_rule
from financien.verdelen.calculations.fout import OngeldigModel
from financien.verdelen.calculations.parameters import lees_datum, schrijf_parameters
from financien.verdelen.calculations.typen import MAG_WEG, Invoer, Model, Modelregel, Verdeeluitkomst

SOORT = "verband-verdeling"
VERSIE = 1
MAX_BYTES = 25_000_000
MAX_ITEMS = 250_000
MAX_TEKST = 1000
# Computed weights and tariffs have more decimals than what people enter.
GETAL = re.compile(r"^-?[0-9]{1,40}(\.[0-9]{1,30})?$")
PLAATS = "het bestand"

T = TypeVar("T")


class OngeldigBestand(Rekenfout):
    """A file that is not what it should be, in words."""


# --- the whole file ---------------------------------------------------------------------------------------------------


def to_json(model: Model, invoer: Invoer, uitkomst: Verdeeluitkomst | None = None) -> str:
    """The file, with every key in a fixed order, so that equal distributions give equal files: also when the database
    put the keys of a snapshot in an order of its own."""
    whole = {
        "soort": SOORT,
        "versie": VERSIE,
        "model": model_naar_dict(model),
        "invoer": to_dict(invoer),
        "uitkomst": to_dict(uitkomst) if uitkomst else None,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True)


def from_json(tekst: str | bytes) -> tuple[Model, Invoer, Verdeeluitkomst | None]:
    """Read a file. Raises OngeldigBestand (in Dutch) for anything that is not exactly as the schema says."""
    raw = parse(tekst)
    known = {"soort", "versie", "model", "invoer", "uitkomst"}
    if not isinstance(raw, dict) or raw.get("soort") != SOORT:
        raise OngeldigBestand(["Dit is geen bestand met een verdeling van Verband."])
    if type(raw.get("versie")) is not int or raw["versie"] != VERSIE:
        raise OngeldigBestand([f"Dit bestand heeft een andere versie dan {VERSIE}; deze kan het programma niet lezen."])
    if set(raw) - known:
        raise OngeldigBestand(["Er staan onbekende onderdelen in het bestand."])
    outcome = raw.get("uitkomst")
    return (
        dict_naar_model(raw.get("model")),
        from_dict(Invoer, raw.get("invoer"), "invoer"),
        None if outcome is None else from_dict(Verdeeluitkomst, outcome, "uitkomst"),
    )


def parse(tekst: str | bytes) -> Any:
    """Parse JSON strictly: no NaN, no fractions as floats, no key twice, not too large, not too deep."""
    if len(tekst) > MAX_BYTES:
        raise OngeldigBestand([f"Het bestand is te groot: hoogstens {MAX_BYTES // 1_000_000} MB."])
    try:
        text = tekst.decode("utf-8-sig") if isinstance(tekst, bytes) else tekst
        return json.loads(
            text,
            parse_float=_refuse_float,
            parse_constant=_refuse_float,
            parse_int=_parse_int,
            object_pairs_hook=_pairs,
        )
    except Rekenfout:
        raise
    except RecursionError:
        raise OngeldigBestand(["Het bestand is te diep genest."]) from None
    except ValueError:
        raise OngeldigBestand(["Dit is geen leesbaar JSON-bestand."]) from None


def _refuse_float(text: str) -> Any:
    raise OngeldigBestand([f"Het getal {text[:30]} moet als tekst in het bestand staan, of is geen getal."])


def _parse_int(text: str) -> int:
    if len(text) > 13:
        raise OngeldigBestand([f"Het getal {text[:30]} is te groot."])
    return int(text)


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise OngeldigBestand(["Een naam staat in één onderdeel van het bestand twee keer."])
    return result


# --- the model: its rules have parameters of their own kind --------------------------------------------------------------


def model_naar_dict(model: Model) -> dict[str, Any]:
    """A model as JSON can hold it. Raises OngeldigModel for a rule that cannot be read."""
    rules = [read_rule(regel) for regel in model.regels]
    return {
        **{name: value for name, value in to_dict(model).items() if name != "regels"},
        "regels": [
            {
                "soort": regel.soort,
                "code": regel.code,
                "label": regel.label,
                "parameters": schrijf_parameters(regel.soort, regel.parameters),
            }
            for regel in rules
        ],
    }


def dict_naar_model(ruw: Any) -> Model:
    """The way back. Raises OngeldigBestand or OngeldigModel."""
    if not isinstance(ruw, dict) or not isinstance(ruw.get("regels"), list) or len(ruw["regels"]) > MAX_REGELS:
        raise OngeldigBestand([f"Het verdeelmodel is geen lijst van hoogstens {MAX_REGELS} regels."])
    head = from_dict(Model, {**ruw, "regels": []}, "model")
    rules = tuple(_read_rule(item, number) for number, item in enumerate(ruw["regels"], start=1))
    return Model(head.naam, head.jaar, head.periode, rules, head.negatief, head.betaalritme)


MAX_REGELS = 200


def _read_rule(raw: Any, number: int) -> Modelregel:
    if not isinstance(raw, dict) or set(raw) != {"soort", "code", "label", "parameters"}:
        raise OngeldigBestand([f"Regel {number} van het verdeelmodel is niet volledig."])
    texts = [_read_text(raw[name], f"regel {number}") for name in ("soort", "code", "label")]
    try:
        return read_rule(Modelregel(texts[0], texts[1], texts[2], raw["parameters"]))
    except OngeldigModel as error:
        raise OngeldigBestand(error.meldingen) from None


# --- any of the classes of typen.py ------------------------------------------------------------------------------------


def to_dict(value: Any) -> Any:
    """A dataclass, tuple, mapping or single value as JSON can hold it."""
    if is_dataclass(value):
        optional = get_optional(type(value))
        parts = ((name, getattr(value, name)) for name, _ in get_plan(type(value)))
        return {name: to_dict(part) for name, part in parts if part or name not in optional}
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [to_dict(item) for item in value]
    if isinstance(value, Mapping):
        return {key: to_dict(item) for key, item in value.items()}
    return value


def get_optional(klasse: Any) -> frozenset[str]:
    """The parts of a class that a file leaves out when they are empty."""
    return frozenset(item.name for item in fields(klasse) if item.metadata.get(MAG_WEG))


def from_dict(klasse: type[T], ruw: Any, plaats: str = PLAATS) -> T:
    """An object of a class of typen.py. Raises OngeldigBestand with the place in the file."""
    optional = get_optional(klasse)
    plan = [
        (name, read)
        for name, read in get_plan(klasse)
        if name not in optional or (isinstance(ruw, dict) and name in ruw)
    ]
    if not isinstance(ruw, dict) or set(ruw) != {name for name, _ in plan}:
        names = ", ".join(name for name, _ in plan)
        raise OngeldigBestand([f"In {plaats} horen precies deze onderdelen: {names}."])
    values = {name: read(ruw[name], f"{plaats}, {name}") for name, read in plan}
    try:
        return klasse(**values)
    except ValueError:
        raise OngeldigBestand([f"In {plaats} staat iets dat niet kan."]) from None


Lezer = Callable[[Any, str], Any]
_PLANS: dict[Any, tuple[tuple[str, Lezer], ...]] = {}


def get_plan(klasse: Any) -> tuple[tuple[str, Lezer], ...]:
    """The fields of a class with how to read each; worked out once per class."""
    if klasse not in _PLANS:
        hints = get_type_hints(klasse)
        _PLANS[klasse] = tuple((item.name, _get_reader(hints[item.name])) for item in fields(klasse))
    return _PLANS[klasse]


def _get_reader(hint: Any) -> Lezer:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in SIMPLE:
        return SIMPLE[hint]
    if origin is Literal:
        return _one_of(arguments)
    if origin is UnionType and NoneType in arguments:
        inner = _get_reader(next(item for item in arguments if item is not NoneType))
        return lambda raw, place: None if raw is None else inner(raw, place)
    if origin is tuple:
        return _list_of(_get_reader(arguments[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return lambda raw, place: from_dict(hint, raw, place)
    return _map_of(_get_reader(arguments[1]) if arguments[1] is Decimal else _read_any)


def _one_of(values: tuple[str, ...]) -> Lezer:
    def read(raw: Any, place: str) -> str:
        if not isinstance(raw, str) or raw not in values:
            raise OngeldigBestand([f"In {place} hoort een van deze woorden: {', '.join(values)}."])
        return raw

    return read


def _list_of(inner: Lezer) -> Lezer:
    def read(raw: Any, place: str) -> tuple[Any, ...]:
        if not isinstance(raw, list) or len(raw) > MAX_ITEMS:
            raise OngeldigBestand([f"In {place} hoort een lijst van hoogstens {MAX_ITEMS} onderdelen."])
        return tuple(inner(item, f"{place} {number}") for number, item in enumerate(raw, start=1))

    return read


def _map_of(inner: Lezer) -> Lezer:
    def read(raw: Any, place: str) -> dict[str, Any]:
        if not isinstance(raw, dict) or len(raw) > MAX_ITEMS:
            raise OngeldigBestand([f"In {place} horen namen met bedragen."])
        return {_read_text(key, place): inner(item, f"{place}, {key[:50]}") for key, item in raw.items()}

    return read


def _read_text(raw: Any, place: str) -> str:
    if not isinstance(raw, str) or len(raw) > MAX_TEKST:
        raise OngeldigBestand([f"In {place} hoort een tekst van hoogstens {MAX_TEKST} tekens."])
    return raw


def _read_number(raw: Any, place: str) -> Decimal:
    if not isinstance(raw, str) or not GETAL.fullmatch(raw):
        raise OngeldigBestand([f"In {place} hoort een getal als tekst, met een punt voor de decimalen."])
    return Decimal(raw)


def _read_whole(raw: Any, place: str) -> int:
    if type(raw) is not int:
        raise OngeldigBestand([f"In {place} hoort een geheel getal."])
    return raw


def _read_date(raw: Any, place: str) -> date:
    try:
        return lees_datum(raw)
    except ValueError:
        raise OngeldigBestand([f"In {place} hoort een datum als 2023-02-01."]) from None


def _read_any(raw: Any, _place: str) -> Any:
    return raw


SIMPLE: dict[Any, Lezer] = {str: _read_text, Decimal: _read_number, int: _read_whole, date: _read_date}
