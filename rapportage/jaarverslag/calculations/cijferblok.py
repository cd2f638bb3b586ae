"""A figure block: what it is and how its values are written. Pure: no ORM and no clock.

A block is kept, exported and drawn as JSON: amounts and percentages as text ("12.50"), counts as numbers, ``NG`` for a
count that is not told, None for what there is not.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from rapportage.jaarverslag.enums import Soort

NG = "n.g."
NOOT_NG = "n.g.: niet genoemd. Het gaat om minder dan vijf leerlingen, of zo'n aantal zou eruit af te leiden zijn."
Cel = int | str | None


@dataclass(frozen=True)
class Blokkolom:
    naam: str
    soort: str = Soort.GETAL


@dataclass(frozen=True)
class Blokrij:
    """``nadruk``: "" an ordinary row, "totaal" a sum, "kop" a heading between rows."""

    kop: str
    cellen: tuple[Cel, ...] = ()
    nadruk: str = ""


@dataclass(frozen=True)
class Bloktabel:
    """``kop`` is the name of the first column, the row headings."""

    titel: str
    kop: str
    kolommen: tuple[Blokkolom, ...]
    rijen: tuple[Blokrij, ...]
    noot: str = ""


@dataclass(frozen=True)
class Blokgetal:
    """One number with its name, as in the summary of the year."""

    naam: str
    waarde: Cel
    soort: str = Soort.GETAL
    uitleg: str = ""


@dataclass(frozen=True)
class Blokgrafiek:
    """``soort``: staaf, gestapeld or lijn. ``alt`` tells what one sees; hidden values are left out."""

    soort: str
    titel: str
    alt: str
    labels: tuple[str, ...]
    reeksen: tuple[tuple[str, tuple[float | None, ...]], ...]
    eenheid: str = ""


@dataclass(frozen=True)
class Blokinhoud:
    """What the compute function of a block gives. ``feiten`` are amounts that the checks look at."""

    tabellen: tuple[Bloktabel, ...] = ()
    getallen: tuple[Blokgetal, ...] = ()
    grafieken: tuple[Blokgrafiek, ...] = ()
    peil: str = ""
    opmerkingen: tuple[str, ...] = ()
    feiten: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The block as it is kept in the database; ``ontbreekt`` is empty, because nothing is missing."""
        return {**_plain(asdict(self)), "ontbreekt": ""}


class BlokOntbreekt(Exception):
    """A block can't be filled. The message is Dutch and says what is missing and who can add it."""


def _plain(value: Any) -> Any:
    """Only what JSON knows: lists for tuples. Amounts are text already (``amount``)."""
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value


def missing(reden: str) -> dict[str, Any]:
    """The JSON of a block that could not be filled."""
    return {**Blokinhoud().to_json(), "ontbreekt": reden}


# --- values ---------------------------------------------------------------------------------------------------------


def amount(value: Decimal | int | None) -> str | None:
    """An amount or percentage as it is kept: two decimals, half up."""
    return None if value is None else str(Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP))


def share(part: Decimal | int, whole: Decimal | int) -> str | None:
    """``part`` of ``whole`` as percentage; None when there is no whole."""
    return amount(Decimal(part) * 100 / Decimal(whole)) if whole else None


def told(value: int | None) -> Cel:
    """A count after hiding: None becomes NG."""
    return NG if value is None else value


def _dutch(number: Decimal, decimals: int) -> str:
    text = f"{number:,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return text.replace("-", "−")


def write(value: Cel, soort: str) -> str:
    """A value as people read it. Amounts in a report are whole euros: the cents stand in the data files."""
    if value is None:
        return "–"
    if value == NG or soort == Soort.TEKST:
        return str(value)
    number = Decimal(str(value))
    match soort:
        case Soort.EURO:
            return f"€ {_dutch(number.quantize(Decimal(1), ROUND_HALF_UP), 0)}"
        case Soort.PROCENT:
            return f"{_dutch(number.quantize(Decimal('0.1'), ROUND_HALF_UP), 1)} %"
        case Soort.DECIMAAL:
            return _dutch(number.quantize(Decimal("0.01"), ROUND_HALF_UP), 2)
    return _dutch(number, 0)


def chart_value(value: Cel) -> float | None:
    """For a chart: hidden and absent values are left out."""
    return None if value is None or value == NG else float(value)


def find_small_cells(gegevens: Mapping[str, Any], minimum: int) -> list[str]:
    """Names of cells with a count from 1 up to the minimum: what may not be published."""
    found = []
    for tabel in gegevens["tabellen"]:
        for rij in tabel["rijen"]:
            for kolom, cel in zip(tabel["kolommen"], rij["cellen"], strict=False):
                if kolom["soort"] == Soort.GETAL and isinstance(cel, int) and 0 < cel < minimum:
                    found.append(f"{tabel['titel']}: {rij['kop']}, {kolom['naam'].lower()}")
    for getal in gegevens["getallen"]:
        if getal["soort"] == Soort.GETAL and isinstance(getal["waarde"], int) and 0 < getal["waarde"] < minimum:
            found.append(getal["naam"])
    return found


def has_hidden(gegevens: Mapping[str, Any]) -> bool:
    """Is there a cell that is not told?"""
    cells = [cel for tabel in gegevens["tabellen"] for rij in tabel["rijen"] for cel in rij["cellen"]]
    return NG in [*cells, *(getal["waarde"] for getal in gegevens["getallen"])]


def to_rows(gegevens: Mapping[str, Any]) -> list[list[str]]:
    """The block as rows for a CSV: one table after the other, values as they are kept."""
    rows: list[list[str]] = []
    if gegevens["ontbreekt"]:
        return [["ontbreekt", gegevens["ontbreekt"]]]
    if gegevens["getallen"]:
        rows += [["naam", "waarde", "soort"]]
        rows += [[each["naam"], _cell(each["waarde"]), each["soort"]] for each in gegevens["getallen"]]
    for tabel in gegevens["tabellen"]:
        rows += [[]] if rows else []
        rows += [[tabel["titel"]], [tabel["kop"], *(kolom["naam"] for kolom in tabel["kolommen"])]]
        rows += [[rij["kop"], *map(_cell, rij["cellen"])] for rij in tabel["rijen"]]
    return rows


def _cell(value: Cel) -> str:
    return "" if value is None else str(value)
