"""What differs between a thing as it is here and as the file has it, told per field in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db.models import BooleanField

from overnemen.calculations.bestand import Deel
from overnemen.queries.vorm import Vorm

LEEG = "leeg"
MAX_TEKST = 300
# Fields whose own name says too little.
NAMEN = {
    "vraagt_categorie": "vraagt een categorie",
    "vraagt_bedrag": "vraagt een bedrag",
    "vraagt_weken": "vraagt weken",
    "scholen_van": "welke scholen het aanvragen",
    "scholen_naar": "naar welke scholen",
    "leeftijd_vanaf": "vanaf leeftijd",
    "leeftijd_tot": "tot en met leeftijd",
    "hoogstens_jaren": "hoogstens zo veel jaar",
    "grenzen_bron": "waar de grenzen staan",
    "aantal_deskundigen": "aantal deskundigen",
    "wettelijke_weken": "wettelijke termijn in weken",
    "norm_aantal": "norm: aantal",
    "norm_eenheid": "norm: weken of werkdagen",
    "brief_tekst": "vaste tekst in de brief",
    "max_tekens": "hoogstens zo veel tekens",
    "max_rijen": "hoogstens zo veel rijen",
    "periode_regel": "regel voor de periode",
    "stem": "uitkomst",
    "wijze": "manier van vergaderen",
    "doet": "wat er gebeurt",
    "rol": "door wie",
    "termijn_aantal": "eigen termijn: aantal",
    "termijn_eenheid": "eigen termijn: eenheid",
    "label": "vraag of naam",
    "plaatsingen_op": "teldatum plaatsingen",
    "weken": "binnen zo veel weken",
    "grens": "grens in procent",
    "ontvanger": "wie het hoort",
}


@dataclass(frozen=True)
class Veldverschil:
    """One difference: of which field, how it is here and how the file has it; "" for what is not there."""

    veld: str
    oud: str
    nieuw: str


def list_verschillen(vorm: Vorm, oud: Mapping[str, Any], nieuw: Mapping[str, Any]) -> list[Veldverschil]:
    """Every field that differs, and everything of it that came, went or changed; empty when they are the same."""
    return list(_compare(vorm, oud, nieuw, ""))


def _compare(vorm: Vorm, oud: Mapping[str, Any], nieuw: Mapping[str, Any], waar: str) -> Iterator[Veldverschil]:
    for column in vorm.kolommen:
        before, after = oud[column.name], nieuw[column.name]
        if before != after:
            yield Veldverschil(f"{waar}{name_column(column)}", tell(column, before), tell(column, after))
    for name, kind in vorm.kinderen.items():
        yield from _compare_list(name, kind, oud[name], nieuw[name], waar)


def _compare_list(
    name: str, kind: Vorm, oud: Sequence[Deel], nieuw: Sequence[Deel], waar: str
) -> Iterator[Veldverschil]:
    before, after = _by_key(kind, oud), _by_key(kind, nieuw)
    for key, row in after.items():
        place = f"{waar}{kind.wat} {describe(kind, row, key)}"
        if key in before:
            yield from _compare(kind, before[key], row, f"{place}: ")
        else:
            yield Veldverschil(place, "", "komt erbij")
    for key, row in before.items():
        if key not in after:
            yield Veldverschil(f"{waar}{kind.wat} {describe(kind, row, key)}", "is er nu", "gaat weg")
    shared = [key for key in before if key in after]
    if shared != [key for key in after if key in before]:
        yield Veldverschil(
            f"{waar}volgorde ({name})", ", ".join(shared), ", ".join(key for key in after if key in before)
        )


def _by_key(kind: Vorm, rows: Sequence[Deel]) -> dict[str, Deel]:
    """By key; what has only its place by its number."""
    return {kind.get_sleutel(row) or str(number): row for number, row in enumerate(rows, 1)}


def describe(kind: Vorm, row: Mapping[str, Any], key: str) -> str:
    """«Waarom is dit nodig?», or its number."""
    naam = kind.get_naam(row)
    return f"«{naam}»" if naam else key


def name_column(column: Any) -> str:
    """What people call this field."""
    return NAMEN.get(column.name, str(column.verbose_name))


def tell(column: Any, value: Any) -> str:
    """A value of this column in words, cut when it is long."""
    if value in (None, "", []):
        return LEEG
    if isinstance(column, ArrayField):
        return ", ".join(tell(column.base_field, each) for each in value)
    if isinstance(column, BooleanField):
        return "ja" if value else "nee"
    if isinstance(value, list | dict):
        text = "; ".join(_flatten(value))
    else:
        text = str(dict(column.flatchoices).get(value, value))
    return text if len(text) <= MAX_TEKST else f"{text[:MAX_TEKST]}…"


def _flatten(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if item not in (None, "", []):
                yield f"{key}: {', '.join(_flatten(item))}"
    elif isinstance(value, list):
        for item in value:
            yield " ".join(_flatten(item))
    else:
        yield {True: "ja", False: "nee"}.get(value, str(value)) if isinstance(value, bool) else str(value)
