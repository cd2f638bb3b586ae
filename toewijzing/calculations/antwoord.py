"""Answers of a request form by their kind: read, compared and put in words. Pure: no ORM, no clock.

An answer stands in ``Aanvraag.antwoorden`` under the code of its question, by kind (``Antwoordsoort``):

- tekst, regel: the text; getal, bedrag: the number as text with a point («12.5», in euro for an amount);
- datum: «2026-12-03»; ja_nee: «ja» or «nee»; keuze: the code of the option;
- keuzes: a list of codes, in the order of the options;
- tabel: a list of rows, each {code of the column: value of the column's kind as text}.

Empty is "" or []. Under ``_bron`` (no question has that code) stands for every answer that was taken over and not changed
since: {code: {"bron", "naam", "op"}}.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from swv.kern.invoer.datumregels import ANTWOORD
from swv.kern.invoer.datums import VANDAAG, write
from toewijzing.calculations.voorwaarde import VRAAG, Feit, Feitveld, Waardesoort, describe_waarde
from toewijzing.enums import Antwoordsoort

# Columns of a question that say what its answer is.
VORMVELDEN = ("soort", "max_tekens", "laagst", "hoogst", "eenheid", "opties", "kolommen", "max_rijen")
Antwoord = str | list[str] | list[dict[str, str]]
BRON = "_bron"
MAX_REGEL, MAX_RIJEN, MAX_CIJFERS = 200, 50, 10
# What a column of a table can ask.
KOLOMSOORTEN = (
    Antwoordsoort.REGEL, Antwoordsoort.GETAL, Antwoordsoort.BEDRAG, Antwoordsoort.DATUM, Antwoordsoort.JA_NEE,
)  # fmt: skip
NEDERLANDS = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
MET_PUNT = re.compile(r"-?\d+(?:\.\d+)?")
DAG = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})")
JA_NEE = (("ja", "ja"), ("nee", "nee"))


@dataclass(frozen=True)
class Tabelkolom:
    """One column of a table: its fixed code, name, and kind (one of ``KOLOMSOORTEN``)."""

    code: str
    naam: str
    soort: str


@dataclass(frozen=True)
class Antwoordvorm:
    """What an answer has to be; texts in characters, numbers in ``eenheid`` (euro for an amount)."""

    soort: str = Antwoordsoort.TEKST
    max_tekens: int = 4000
    laagst: Decimal | None = None
    hoogst: Decimal | None = None
    eenheid: str = ""
    opties: tuple[tuple[str, str], ...] = ()
    kolommen: tuple[Tabelkolom, ...] = ()
    max_rijen: int = MAX_RIJEN


def make_vorm(rij: Mapping[str, Any]) -> Antwoordvorm:
    """The form of an answer, of the columns of a ``Vraag``."""
    return Antwoordvorm(
        soort=rij["soort"],
        max_tekens=rij["max_tekens"],
        laagst=_to_decimal(rij["laagst"]),
        hoogst=_to_decimal(rij["hoogst"]),
        eenheid=rij["eenheid"],
        opties=tuple((optie["code"], optie["naam"]) for optie in rij["opties"]),
        kolommen=tuple(Tabelkolom(kolom["code"], kolom["naam"], kolom["soort"]) for kolom in rij["kolommen"]),
        max_rijen=rij["max_rijen"] or MAX_RIJEN,
    )


# --- reading --------------------------------------------------------------------------------------------------------


def is_leeg(antwoord: Any) -> bool:
    """Was nothing answered?"""
    return not (antwoord.strip() if isinstance(antwoord, str) else antwoord)


def read_antwoord(vorm: Antwoordvorm, waarde: Any, vandaag: date) -> Antwoord:
    """What is stored of a value as a page or program sends it: «12,5» becomes «12.5», True «ja».

    Raises ValueError in Dutch: what is wrong and the way out.
    """
    if vorm.soort == Antwoordsoort.TABEL:
        return _read_tabel(vorm, waarde, vandaag)
    if vorm.soort == Antwoordsoort.KEUZES:
        return _read_keuzes(vorm, waarde)
    return _read_one(vorm, waarde, vandaag)


def _read_one(vorm: Antwoordvorm, waarde: Any, vandaag: date) -> str:
    if waarde is None or waarde == "":
        return ""
    match vorm.soort:
        case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
            return _read_getal(vorm, waarde)
        case Antwoordsoort.DATUM:
            return _read_datum(waarde, vandaag)
        case Antwoordsoort.JA_NEE:
            return _read_keuze(JA_NEE, {True: "ja", False: "nee"}[waarde] if isinstance(waarde, bool) else waarde)
        case Antwoordsoort.KEUZE:
            return _read_keuze(vorm.opties, waarde)
    if not isinstance(waarde, str):
        raise ValueError("Schrijf een tekst.")
    most = min(vorm.max_tekens, MAX_REGEL) if vorm.soort == Antwoordsoort.REGEL else vorm.max_tekens
    if len(waarde) > most:
        raise ValueError(f"Schrijf ten hoogste {most} tekens; nu {len(waarde)}.")
    if vorm.soort == Antwoordsoort.REGEL and "\n" in waarde:
        raise ValueError("Schrijf dit op één regel.")
    return waarde


def _read_getal(vorm: Antwoordvorm, waarde: Any) -> str:
    voorbeeld = "1.234,56" if vorm.soort == Antwoordsoort.BEDRAG else "12 of 12,5"
    text = re.sub(r"\s|^€", "", str(waarde).strip())
    if NEDERLANDS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif not MET_PUNT.fullmatch(text) or isinstance(waarde, bool):
        raise ValueError(f"Vul een getal in, bijvoorbeeld {voorbeeld}.")
    number = Decimal(text)
    if abs(number) >= 10**MAX_CIJFERS:
        raise ValueError(f"Vul een getal in van ten hoogste {MAX_CIJFERS} cijfers.")
    if number != round(number, 2):
        raise ValueError("Vul ten hoogste twee cijfers achter de komma in.")
    if vorm.laagst is not None and number < vorm.laagst:
        raise ValueError(f"Vul {_describe_getal(vorm, vorm.laagst)} of meer in.")
    if vorm.hoogst is not None and number > vorm.hoogst:
        raise ValueError(f"Vul {_describe_getal(vorm, vorm.hoogst)} of minder in.")
    return to_text(number)


def to_text(number: Decimal) -> str:
    """As it is stored: «12.5», «5000», never «5E+3» or «-0»."""
    return f"{number.normalize() + 0:f}"


def _read_datum(waarde: Any, vandaag: date) -> str:
    text = waarde.isoformat() if isinstance(waarde, date) else str(waarde).strip()
    if found := DAG.fullmatch(text):
        dag, maand, jaar = found.groups()
        text = f"{jaar}-{maand:0>2}-{dag:0>2}"
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ValueError("Vul een bestaande datum in, bijvoorbeeld 3-12-2026.") from None
    if refusal := ANTWOORD.find_refusal(day, {VANDAAG: vandaag}):
        raise ValueError(refusal)
    return day.isoformat()


def _read_keuze(opties: tuple[tuple[str, str], ...], waarde: Any) -> str:
    if not isinstance(waarde, str) or waarde not in dict(opties):
        raise ValueError(f"Kies uit: {', '.join(naam for _, naam in opties)}.")
    return waarde


def _read_keuzes(vorm: Antwoordvorm, waarde: Any) -> list[str]:
    if waarde is None or waarde == "":
        return []
    if not isinstance(waarde, list | tuple):
        raise ValueError("Stuur een lijst met codes van keuzes.")
    chosen = {_read_keuze(vorm.opties, each) for each in waarde}
    return [code for code, _ in vorm.opties if code in chosen]


def _read_tabel(vorm: Antwoordvorm, waarde: Any, vandaag: date) -> list[dict[str, str]]:
    if waarde is None or waarde == "":
        return []
    if not isinstance(waarde, list | tuple) or not all(isinstance(rij, Mapping) for rij in waarde):
        raise ValueError("Stuur een lijst met rijen: van elke kolom de code met de waarde.")
    codes = {kolom.code for kolom in vorm.kolommen}
    if unknown := sorted({str(code) for rij in waarde for code in rij} - codes):
        raise ValueError(f"De tabel heeft geen kolom {', '.join(unknown)}. Kies uit: {', '.join(sorted(codes))}.")
    filled = [rij for rij in waarde if any(not is_leeg(cel) or cel is False or cel == 0 for cel in rij.values())]
    if len(filled) > vorm.max_rijen:
        raise ValueError(f"Vul ten hoogste {vorm.max_rijen} rijen in; nu {len(filled)}.")
    return [_read_rij(vorm, plek, rij, vandaag) for plek, rij in enumerate(filled, 1)]


def _read_rij(vorm: Antwoordvorm, plek: int, rij: Mapping[str, Any], vandaag: date) -> dict[str, str]:
    cells = {}
    for kolom in vorm.kolommen:
        try:
            cells[kolom.code] = _read_one(Antwoordvorm(kolom.soort, MAX_REGEL), rij.get(kolom.code), vandaag)
        except ValueError as problem:
            raise ValueError(f"Rij {plek}, {kolom.naam}: {problem}") from None
    return cells


def _to_decimal(value: Any) -> Decimal | None:
    try:
        return None if value in (None, "") else Decimal(str(value))
    except InvalidOperation:
        return None


def _to_date(value: Any) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


# --- as a fact for conditions ---------------------------------------------------------------------------------------

FEITSOORTEN = {
    Antwoordsoort.GETAL: Waardesoort.GETAL, Antwoordsoort.BEDRAG: Waardesoort.BEDRAG, Antwoordsoort.JA_NEE: Waardesoort.JA_NEE,
    Antwoordsoort.KEUZE: Waardesoort.KEUZE, Antwoordsoort.KEUZES: Waardesoort.KEUZE, Antwoordsoort.DATUM: Waardesoort.DATUM,
}  # fmt: skip


def make_feitveld(veld: str, label: str, vorm: Antwoordvorm) -> Feitveld | None:
    """The answer to this question as a field of conditions; None for a kind that they can't look at."""
    soort = FEITSOORTEN.get(Antwoordsoort(vorm.soort))
    if soort is None:
        return None
    return Feitveld(
        veld, f"het antwoord op «{label}»", soort, vorm.opties, vorm.eenheid,
        meer=vorm.soort == Antwoordsoort.KEUZES, laagst=vorm.laagst,
    )  # fmt: skip


def make_vraagveld(rij: Mapping[str, Any]) -> Feitveld | None:
    """The answer to this question (columns of a ``Vraag``) as a field of conditions; None as ``make_feitveld``."""
    return make_feitveld(f"{VRAAG}{rij['code']}", rij["label"], make_vorm(rij))


def to_feit(vorm: Antwoordvorm, antwoord: Any) -> Feit:
    """The answer as a fact; None when there is none, or when it is of another kind than the question asks."""
    if is_leeg(antwoord):
        return None
    match vorm.soort:
        case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
            return _to_decimal(antwoord) if isinstance(antwoord, str) else None
        case Antwoordsoort.JA_NEE:
            return {"ja": True, "nee": False}.get(antwoord) if isinstance(antwoord, str) else None
        case Antwoordsoort.KEUZE:
            return antwoord if antwoord in dict(vorm.opties) else None
        case Antwoordsoort.DATUM:
            return _to_date(antwoord)
        case Antwoordsoort.KEUZES:
            return frozenset(antwoord) & frozenset(code for code, _ in vorm.opties) or None
    return None


# --- in words -------------------------------------------------------------------------------------------------------


def describe_antwoord(vorm: Antwoordvorm, antwoord: Any) -> str:
    """The answer as people read it; "" without one. A table is a line per row: «Naam: Jan; Bedrag: € 12»."""
    if is_leeg(antwoord):
        return ""
    if isinstance(antwoord, str):
        return _describe_one(vorm, antwoord)
    if vorm.soort == Antwoordsoort.TABEL:
        return "\n".join(_describe_rij(vorm, rij) for rij in antwoord)
    names = dict(vorm.opties)
    return ", ".join(names.get(code, str(code)) for code in antwoord)


def _describe_one(vorm: Antwoordvorm, text: str) -> str:
    match vorm.soort:
        case Antwoordsoort.GETAL | Antwoordsoort.BEDRAG:
            number = _to_decimal(text)
            return text if number is None else _describe_getal(vorm, number)
        case Antwoordsoort.KEUZE:
            return dict(vorm.opties).get(text, text)
        case Antwoordsoort.DATUM:
            return write(date.fromisoformat(text)) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else text
    return text


def _describe_getal(vorm: Antwoordvorm, number: Decimal) -> str:
    soort = Waardesoort.BEDRAG if vorm.soort == Antwoordsoort.BEDRAG else Waardesoort.GETAL
    return describe_waarde(number, Feitveld("", "", soort, eenheid=vorm.eenheid))


def _describe_rij(vorm: Antwoordvorm, rij: Mapping[str, str]) -> str:
    cells = [(kolom, rij.get(kolom.code, "")) for kolom in vorm.kolommen]
    return "; ".join(f"{kolom.naam}: {_describe_one(Antwoordvorm(kolom.soort), cel)}" for kolom, cel in cells if cel)
