"""Reading the parameters of a rule from what a form or a file holds, and writing them back."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from financien.verdelen.calculations.fout import Modelfout, OngeldigModel
from financien.verdelen.calculations.regel import REGELSOORTEN
from financien.verdelen.calculations.velden import Veld

GETAL = re.compile(r"^-?[0-9]{1,12}(\.[0-9]{1,6})?$")
DATUM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
MAX_TEKST = 500
MAX_RIJEN = 500
HONDERD = Decimal(100)
# What an optional field holds when nothing was filled in.
LEEG: dict[str, Any] = {"tekst": "", "keuze": "", "lijst": (), "tabel": (), "ja_nee": False}


def lees_parameters(soort: str, ruw: Mapping[str, Any], regel: str = "") -> dict[str, Any]:
    """Turn raw values (text, numbers, lists) into typed parameters with every field of the kind present.

    Raises OngeldigModel with one Fout per field (in tables: ``tarieven[0].bedrag``).
    """
    kind = REGELSOORTEN.get(soort)
    if kind is None:
        raise OngeldigModel([Modelfout(regel, "", f"Er is geen regelsoort «{str(soort)[:50]}».")])
    errors: list[Modelfout] = []
    values = _read_fields(kind.velden, ruw, "", regel, errors)
    for group in kind.een_van:
        filled = [code for code in group if values.get(code) not in (None, "", ())]
        if len(filled) != 1 and not any(error.veld in group for error in errors):
            labels = " of ".join(f"«{veld.label}»" for veld in kind.velden if veld.code in group)
            errors.append(Modelfout(regel, group[0], f"Vul {labels} in: precies een van beide."))
    if errors:
        raise OngeldigModel(errors)
    return values


def schrijf_parameters(soort: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters as JSON can hold them: numbers and dates as text; the way back is ``lees_parameters``."""
    return {veld.code: _write(veld, parameters.get(veld.code)) for veld in REGELSOORTEN[soort].velden}


def _read_fields(
    velden: tuple[Veld, ...], raw: Any, prefix: str, regel: str, errors: list[Modelfout]
) -> dict[str, Any]:
    if not isinstance(raw, Mapping):
        errors.append(Modelfout(regel, prefix.rstrip("."), "Dit is geen rij met velden."))
        return {}
    known = {veld.code for veld in velden}
    for code in raw:
        if code not in known:
            errors.append(
                Modelfout(regel, f"{prefix}{str(code)[:50]}", f"Het veld «{str(code)[:50]}» hoort hier niet.")
            )
    return {veld.code: _read_field(veld, raw.get(veld.code), prefix, regel, errors) for veld in velden}


def _read_field(veld: Veld, raw: Any, prefix: str, regel: str, errors: list[Modelfout]) -> Any:
    empty = raw is None or (isinstance(raw, str | list | tuple) and len(raw) == 0)
    if empty:
        value = veld.standaard if veld.standaard is not None else LEEG.get(veld.soort)
        if veld.verplicht and value in (None, "", ()):
            errors.append(Modelfout(regel, prefix + veld.code, f"Vul «{veld.label}» in."))
        return value
    if veld.soort == "tabel":
        return _read_table(veld, raw, prefix, regel, errors)
    try:
        return READERS[veld.soort](veld, raw)
    except ValueError as error:
        errors.append(Modelfout(regel, prefix + veld.code, f"«{veld.label}»: {error}"))
        return None


def _read_table(veld: Veld, raw: Any, prefix: str, regel: str, errors: list[Modelfout]) -> tuple[dict[str, Any], ...]:
    if not isinstance(raw, list | tuple) or len(raw) > MAX_RIJEN:
        errors.append(
            Modelfout(regel, prefix + veld.code, f"«{veld.label}»: dit is geen tabel van hoogstens {MAX_RIJEN} rijen.")
        )
        return ()
    rows = tuple(
        _read_fields(veld.kolommen, row, f"{prefix}{veld.code}[{number}].", regel, errors)
        for number, row in enumerate(raw)
    )
    if veld.uniek:
        for value, times in Counter(row.get(veld.uniek) for row in rows).items():
            if times > 1 and value not in (None, ""):
                shown = f"{value:f}" if isinstance(value, Decimal) else str(value)
                errors.append(Modelfout(regel, prefix + veld.code, f"«{veld.label}»: {shown} staat er twee keer."))
    return rows


def lees_getal(raw: Any) -> Decimal:
    """A number with at most six decimals. Raises ValueError in Dutch for anything else, NaN and floats included."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | Decimal):
        raise ValueError("dit is geen getal.")
    text = f"{raw:f}" if isinstance(raw, Decimal) and raw.is_finite() else str(raw)
    if not GETAL.fullmatch(text):
        raise ValueError("dit is geen getal van hoogstens 12 cijfers met 6 decimalen.")
    return Decimal(text)


def _read_number(veld: Veld, raw: Any) -> Decimal:
    value = lees_getal(raw)
    if value < 0 and not veld.mag_negatief:
        raise ValueError("dit mag niet negatief zijn.")
    if veld.geheel and value != value.to_integral_value():
        raise ValueError("dit is een geheel getal.")
    maximum = HONDERD if veld.soort == "procent" and veld.maximum is None else veld.maximum
    if maximum is not None and value > maximum:
        raise ValueError(f"dit mag niet meer zijn dan {maximum:f}{'%' if veld.soort == 'procent' else ''}.")
    return value


def _read_text(_veld: Veld, raw: Any) -> str:
    if not isinstance(raw, str) or len(raw) > MAX_TEKST:
        raise ValueError(f"dit is geen tekst van hoogstens {MAX_TEKST} tekens.")
    return raw.strip()


def _read_choice(veld: Veld, raw: Any) -> str:
    if raw not in dict(veld.keuzes):
        raise ValueError("deze keuze bestaat niet.")
    return str(raw)


def _read_list(veld: Veld, raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or len(raw) > MAX_RIJEN:
        raise ValueError("dit is geen lijst.")
    return tuple(_read_text(veld, item) for item in raw)


def _read_bool(_veld: Veld, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise ValueError("kies ja of nee.")
    return raw


def _read_date(_veld: Veld, raw: Any) -> date:
    return raw if isinstance(raw, date) else lees_datum(raw)


def lees_datum(raw: Any) -> date:
    """A date written as 2023-02-01. Raises ValueError in Dutch."""
    try:
        if isinstance(raw, str) and DATUM.fullmatch(raw):
            return date.fromisoformat(raw)
    except ValueError:
        pass  # 30 February: refused below, like anything else that is no date
    raise ValueError("dit is geen datum.")


READERS: dict[str, Callable[[Veld, Any], Any]] = {
    "bedrag": _read_number,
    "procent": _read_number,
    "aantal": _read_number,
    "tekst": _read_text,
    "keuze": _read_choice,
    "lijst": _read_list,
    "ja_nee": _read_bool,
    "datum": _read_date,
}


def _write(veld: Veld, value: Any) -> Any:
    if veld.soort == "tabel":
        return [{column.code: _write(column, row.get(column.code)) for column in veld.kolommen} for row in value or ()]
    if veld.soort == "lijst":
        return list(value or ())
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value
