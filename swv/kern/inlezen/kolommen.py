"""What a file to import looks like: its columns, and what one row of it became."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from swv.kern.invoer.datums import Datumregel


class Kolomsoort(StrEnum):
    """How the cells of a column are read."""

    TEKST = "tekst"
    BEDRAG = "bedrag"
    GETAL = "getal"
    PERCENTAGE = "percentage"
    DATUM = "datum"
    JAAR = "jaar"
    MAAND = "maand"
    PERIODE = "periode"
    KEUZE = "keuze"


# What a cell of this kind holds, in words, for messages and for the empty template.
UITLEG: dict[str, str] = {
    Kolomsoort.TEKST: "tekst",
    Kolomsoort.BEDRAG: "bedrag in euro, hoogstens twee decimalen",
    Kolomsoort.GETAL: "geheel getal",
    Kolomsoort.PERCENTAGE: "percentage, bijvoorbeeld 3,5",
    Kolomsoort.DATUM: "datum, bijvoorbeeld 31-12-2026",
    Kolomsoort.JAAR: "jaartal, bijvoorbeeld 2026",
    Kolomsoort.MAAND: "maand: 1 tot en met 12, of de naam",
    Kolomsoort.PERIODE: "periode: 1 tot en met 12, P03, 2026-03 of de naam van de maand; 0 en 13 mogen ook",
    Kolomsoort.KEUZE: "een van de genoemde woorden",
}
DECIMALEN: dict[str, int] = {Kolomsoort.BEDRAG: 2, Kolomsoort.GETAL: 0, Kolomsoort.PERCENTAGE: 4}
GETALLEN = frozenset(DECIMALEN)


@dataclass(frozen=True)
class Kolom:
    """One column: ``code`` is the key in a row, ``label`` its heading, ``ook`` other headings it goes by.

    ``verplicht``: the column has to be there, and filled in every row unless ``mag_leeg``.
    ``keuzes`` is {code: label}; either may stand in the file. ``laagst`` and ``hoogst`` hold for numbers.
    ``decimalen`` replaces what the kind has (a GETAL with 2 decimals, a BEDRAG with 4). ``regel`` says which days are
    plausible in a DATUM, and is needed there.

    For files of others: ``samen`` makes one text of the cells of several columns (street and number); ``reserve`` are
    headings that serve when no better one is there; ``tenzij`` are columns that together replace a required one;
    ``ook_keuzes`` is {how others write a choice: code}; ``vast``: one value may hold for the whole file; ``bereik``: a
    cell may be a range («<5», 1–4), which comes out as a ``Bereik`` and is never turned into a number. ``deels``: a
    DATUM may be known in part (2014, 5-2014); under this code stands what is unknown of it (``GeboorteOnbekend``), ""
    of a whole date. ``in_woorden``: a TEKST that says where something can be read (``find_no_bron``).
    """

    code: str
    label: str
    soort: Kolomsoort = Kolomsoort.TEKST
    verplicht: bool = True
    mag_leeg: bool = False
    ook: tuple[str, ...] = ()
    keuzes: Mapping[str, str] = field(default_factory=dict)
    laagst: Decimal | int | None = None
    hoogst: Decimal | int | None = None
    max_lengte: int = 200
    decimalen: int | None = None
    regel: Datumregel | None = None
    samen: Callable[[Sequence[str]], str] | None = None
    reserve: tuple[str, ...] = ()
    tenzij: tuple[str, ...] = ()
    ook_keuzes: Mapping[str, str] = field(default_factory=dict)
    vast: bool = False
    bereik: bool = False
    deels: str = ""
    in_woorden: bool = False

    def __post_init__(self) -> None:
        if (self.soort == Kolomsoort.DATUM) != (self.regel is not None):
            raise ValueError(f"{self.code}: a column of dates declares its rule, and no other column does.")

    @property
    def cijfers(self) -> int:
        """How many decimals a number in this column has at most."""
        return DECIMALEN.get(self.soort, 0) if self.decimalen is None else self.decimalen

    @property
    def is_getal(self) -> bool:
        """Does the column hold numbers of any kind, so that a cell is read as Decimal or whole number?"""
        return self.soort in GETALLEN

    @property
    def koppen(self) -> frozenset[str]:
        """The headings by which this column is known, as ``kopsleutel`` writes them."""
        return frozenset(kopsleutel(text) for text in (self.code, self.label, *self.ook))

    @property
    def is_vast(self) -> bool:
        """May one value hold for the whole file?"""
        return self.vast or self.soort in (Kolomsoort.KEUZE, Kolomsoort.DATUM, Kolomsoort.JAAR)


@dataclass(frozen=True)
class Rij:
    """One row that was read: its number in the file and {code of the column: value}; an empty cell is None."""

    nummer: int
    waarden: Mapping[str, Any]

    def __getitem__(self, code: str) -> Any:
        return self.waarden[code]

    def get(self, code: str) -> Any:
        """The value of this column; None for an empty cell and for a column that the file doesn't have."""
        return self.waarden.get(code)


@dataclass(frozen=True)
class Fout:
    """What is wrong, in Dutch; ``rij`` None: with the file as a whole; ``kolom`` is its label or ""."""

    tekst: str
    rij: int | None = None
    kolom: str = ""

    @property
    def zin(self) -> str:
        """With its place in front: «Rij 3, BRIN: …»."""
        place = ", ".join(part for part in (f"Rij {self.rij}" if self.rij else "", self.kolom) if part)
        return f"{place}: {self.tekst}" if place else self.tekst


@dataclass(frozen=True)
class Cel:
    """One cell: its text as people see it, and its value when the file itself knows it (XLSX)."""

    tekst: str
    waarde: Decimal | date | None = None
    is_procent: bool = False
    fout: str = ""


LEEG = Cel("")


@dataclass(frozen=True)
class Inleestabel:
    """What stands in a file before anything is understood: (row number, cells) and how it was read, in words."""

    rijen: list[tuple[int, list[Cel]]]
    gelezen_als: str


class Onleesbaar(Exception):
    """The file as a whole can't be used; ``fouten`` says why and what now, in Dutch."""

    def __init__(self, *fouten: str) -> None:
        super().__init__(" ".join(fouten))
        self.fouten = list(fouten)


def normalise(text: str) -> str:
    """A heading without capitals, accents, punctuation and what stands between brackets."""
    plain = unicodedata.normalize("NFKD", re.sub(r"\([^)]*\)", " ", text)).casefold()
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


def kopsleutel(text: str) -> str:
    """A heading by its letters and digits alone: DUO writes BRIN NUMMER, BRINNUMMER and BRIN_NUMMER."""
    return normalise(text).replace(" ", "")


def letter(index: int) -> str:
    """The name of a column in a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def enumerate_dutch(words: Iterable[str]) -> str:
    """«a», «b» en «c»."""
    quoted = [f"«{word}»" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} en {quoted[-1]}" if quoted else ""


def join_words(parts: Sequence[str]) -> str:
    """What stands in more columns as one text: street, number and addition as one address."""
    return " ".join(part for part in parts if part)
