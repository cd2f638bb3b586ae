"""One cell as its column asks it: numbers, days, periods, choices and text, or in words what is wrong with it."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from swv.kern.bereik import parse_bereik
from swv.kern.inlezen.getallen import GeenGetal, Notatie, parse_number
from swv.kern.inlezen.kolommen import UITLEG, Cel, Kolom, Kolomsoort, enumerate_dutch, normalise
from swv.kern.inlezen.lezen import MAX_TEKST
from swv.kern.inlezen.schrijven import FORMULE
from swv.kern.invoer.teken import TekenGeweigerd, clean_text
from swv.kern.invoer.uitleg import find_no_bron
from swv.kern.personen import parse_geboorte
from swv.kern.templatetags.verband import MAANDEN as MAANDNAMEN
from swv.kern.templatetags.verband import datum

MAX_GETAL = Decimal(10) ** 10
EERSTE_JAAR, LAATSTE_JAAR = 2000, 2100
# The day that Excel calls 0, and the numbers of five digits by which it knows the years 1954 to 2119.
EXCEL_NUL = date(1899, 12, 30)
_SERIEEL = re.compile(r"[2-7]\d{4}")
_TIJD = re.compile(r"[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$")
_IN_WOORDEN = re.compile(r"(\d{1,2})[ .-]+([a-z]+)\.?[ .-]+(\d{4})")
_JAAR_VOORAAN = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_DAG_VOORAAN = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
_MAAND_VOORAAN = re.compile(r"(\d{1,2})/(\d{1,2})/\d{4}(?: .*)?")
# Periods of a bookkeeping: 0 is the opening balance; what comes after December closes the year (Twinfield: 55).
AFSLUITING = frozenset({13, 14, 15, 16, 55})
_PERIODE = re.compile(r"(?:(20\d{2})[ /-]?)?(?:p|per|periode)?[ ./-]?(\d{1,2})")
_PERIODE_JAAR = re.compile(r"(\d{1,2})[ /-](20\d{2})")
MAANDEN = {
    naam: nummer
    for nummer, namen in enumerate(
        (
            ("januari", "jan"), ("februari", "feb"), ("maart", "mrt", "maa"), ("april", "apr"), ("mei",), ("juni", "jun"),
            ("juli", "jul"), ("augustus", "aug"), ("september", "sep", "sept"), ("oktober", "okt"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for naam in namen
}  # fmt: skip


class Volgorde(StrEnum):
    """What stands in front in 3/4/2026."""

    DAG_MAAND = "dm"
    MAAND_DAG = "md"


class CelFout(ValueError):
    """This cell does not hold what its column asks; the message is Dutch."""


def read_cell(
    cel: Cel,
    kolom: Kolom,
    notatie: Notatie,
    volgorde: Volgorde = Volgorde.DAG_MAAND,
    waarden: Mapping[str, str] | None = None,
) -> Any:
    """The value of this cell as its column asks; None when it is empty. ``waarden`` is {text of the file: choice}.

    Raises CelFout.
    """
    if cel.fout:
        raise CelFout(cel.fout)
    if not cel.tekst:
        if kolom.verplicht and not kolom.mag_leeg:
            raise CelFout(f"Hier hoort iets te staan: {UITLEG[kolom.soort]}.")
        return None
    match kolom.soort:
        case Kolomsoort.DATUM:
            return _read_date(cel, volgorde)  # held against its rule with the other days of the row: ``_judge_dates``
        case Kolomsoort.JAAR:
            return _read_year(cel)
        case Kolomsoort.MAAND:
            return _read_month(cel)
        case Kolomsoort.PERIODE:
            return read_period(cel)[1]
        case Kolomsoort.KEUZE:
            return _read_choice(cel, kolom, waarden or {})
        case Kolomsoort.TEKST:
            return _read_text(cel, kolom)
    if kolom.bereik and (found := parse_bereik(cel.tekst)):
        return found
    return _read_number(cel, kolom, notatie)


def read_partly(cel: Cel, kolom: Kolom) -> tuple[date, str] | None:
    """(first day it can be, what is unknown) of a date known in part, in a column that takes those; None: read it whole."""
    return parse_geboorte(cel.tekst) if kolom.deels and not cel.fout and not isinstance(cel.waarde, date) else None


def _read_number(cel: Cel, kolom: Kolom, notatie: Notatie) -> Decimal | int:
    if isinstance(cel.waarde, Decimal):
        number = cel.waarde
        _check_size(number, cel)
        if number != round(number, kolom.cijfers):
            raise CelFout(f"«{cel.tekst}» heeft te veel decimalen: hoogstens {kolom.cijfers}.")
    elif cel.waarde is not None:
        raise CelFout(f"«{cel.tekst}» is een datum. Hier hoort een {UITLEG[kolom.soort]}.")
    else:
        if cel.tekst.endswith("%") and kolom.soort != Kolomsoort.PERCENTAGE:
            raise CelFout(f"«{cel.tekst}» is een percentage. Hier hoort een {UITLEG[kolom.soort]}.")
        try:
            number = parse_number(cel.tekst, notatie, kolom.cijfers)
        except GeenGetal as problem:
            raise CelFout(str(problem)) from problem
    laagst, hoogst = kolom.laagst, kolom.hoogst
    if kolom.soort == Kolomsoort.PERCENTAGE and laagst is None and hoogst is None:
        laagst, hoogst = 0, 100
    if laagst is not None and number < laagst:
        raise CelFout(f"«{cel.tekst}» is te laag: minstens {_write(laagst)}.")
    if hoogst is not None and number > hoogst:
        raise CelFout(f"«{cel.tekst}» is te hoog: hoogstens {_write(hoogst)}.")
    _check_size(number, cel)
    if kolom.soort == Kolomsoort.GETAL and not kolom.cijfers:
        return int(number)
    return round(number, kolom.cijfers)


def _check_size(number: Decimal, cel: Cel) -> None:
    if abs(number) >= MAX_GETAL:
        raise CelFout(f"«{cel.tekst[:30]}» is te groot.")


def _write(number: Decimal | int) -> str:
    return f"{number}".replace(".", ",")


def _read_date(cel: Cel, volgorde: Volgorde) -> date:
    found: date | None = cel.waarde if isinstance(cel.waarde, date) else parse_date(cel.tekst, volgorde)
    if found is None and _MAAND_VOORAAN.fullmatch(cel.tekst) and parse_date(cel.tekst, Volgorde.MAAND_DAG):
        raise CelFout(f"«{cel.tekst}» heeft de maand voor de dag, en andere datums niet. Schrijf de dag vooraan.")
    if found is None or cel.is_procent:
        raise CelFout(f"«{cel.tekst}» is geen bestaande datum. Schrijf bijvoorbeeld 31-12-2026.")
    return found


def decide_order(texts: Iterable[str]) -> Volgorde:
    """Month first only when a day above twelve proves it and none proves the contrary."""
    pairs = [(int(found[1]), int(found[2])) for text in texts if (found := _MAAND_VOORAAN.fullmatch(text))]
    proven = any(second > 12 >= first for first, second in pairs) and all(first <= 12 for first, _ in pairs)
    return Volgorde.MAAND_DAG if proven else Volgorde.DAG_MAAND


def parse_date(text: str, volgorde: Volgorde = Volgorde.DAG_MAAND) -> date | None:
    """The day in this text as people, DUO and Excel write it (20260801, 1-8-2026 0:00, 1 augustus 2026, 46235)."""
    plain = _TIJD.sub("", " ".join(text.split()).casefold())
    if _SERIEEL.fullmatch(plain):
        return EXCEL_NUL + timedelta(days=int(plain))
    if found := _IN_WOORDEN.fullmatch(plain):
        return _make_date(int(found[3]), MAANDEN.get(found[2], 0), int(found[1]))
    if found := _JAAR_VOORAAN.fullmatch(plain):
        return _make_date(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAG_VOORAAN.fullmatch(plain):
        first, second = int(found[1]), int(found[3])
        month_first = volgorde == Volgorde.MAAND_DAG and found[2] == "/"
        dag, maand = (second, first) if month_first else (first, second)
        return _make_date(int(found[4]), maand, dag)
    return None


def _make_date(jaar: int, maand: int, dag: int) -> date | None:
    try:
        return date(jaar, maand, dag)
    except ValueError:
        return None


def _read_year(cel: Cel) -> int:
    if not re.fullmatch(r"\d{4}", cel.tekst) or not EERSTE_JAAR <= int(cel.tekst) <= LAATSTE_JAAR:
        raise CelFout(f"«{cel.tekst}» is geen jaartal van {EERSTE_JAAR} tot en met {LAATSTE_JAAR}.")
    return int(cel.tekst)


def _read_month(cel: Cel) -> int:
    text = normalise(cel.tekst)
    if text in MAANDEN:
        return MAANDEN[text]
    if re.fullmatch(r"0?[1-9]|1[0-2]", text):
        return int(text)
    raise CelFout(f"«{cel.tekst}» is geen maand. Schrijf 1 tot en met 12, of de naam.")


def read_period(cel: Cel) -> tuple[int | None, int]:
    """(year when it stands there, period): 3, P03, maart, 2026-03, 202603, 03-2026; 0 and 13 too. Raises CelFout."""
    if isinstance(cel.waarde, date):
        return cel.waarde.year, cel.waarde.month
    plain, jaar = normalise(cel.tekst), None
    if plain in MAANDEN:
        return None, MAANDEN[plain]
    if found := _PERIODE_JAAR.fullmatch(plain):
        jaar, nummer = int(found[2]), int(found[1])
    elif found := _PERIODE.fullmatch(plain):
        jaar, nummer = int(found[1]) if found[1] else None, int(found[2])
    else:
        nummer = -1
    if cel.tekst.startswith("-") or not (0 <= nummer <= 12 or nummer in AFSLUITING):
        raise CelFout(
            f"«{cel.tekst}» is geen periode. Schrijf 1 tot en met 12, P03, 2026-03 of de naam; 0 en 13 mogen ook."
        )
    return jaar, nummer


def _read_choice(cel: Cel, kolom: Kolom, waarden: Mapping[str, str]) -> str:
    code = find_choice(cel.tekst, kolom, waarden)
    if code is None:
        keuzes = enumerate_dutch(dict.fromkeys(kolom.keuzes.values()))
        raise CelFout(f"«{cel.tekst[:60]}» kennen we hier niet. Kies uit {keuzes}.")
    return code


def find_choice(text: str, kolom: Kolom, waarden: Mapping[str, str]) -> str | None:
    """The choice that this text stands for: as somebody mapped it, by code or label, or as others write it."""
    wanted = normalise(text)
    if waarden.get(wanted) in kolom.keuzes:
        return waarden[wanted]
    own = (code for code, label in kolom.keuzes.items() if wanted in (normalise(code), normalise(label)))
    others = (code for word, code in kolom.ook_keuzes.items() if normalise(word) == wanted)
    return next(own, None) or next(others, None)


def _read_text(cel: Cel, kolom: Kolom) -> str:
    try:
        text = clean_text(cel.tekst, regels=False).tekst.strip()
    except TekenGeweigerd as problem:
        raise CelFout(str(problem)) from problem
    if len(text) > min(kolom.max_lengte, MAX_TEKST):
        raise CelFout(f"Deze tekst is te lang: hoogstens {kolom.max_lengte} tekens.")
    if text.startswith("'") and text[1:].startswith(FORMULE):
        text = text[1:]  # our own guard, see schrijven.py
    if kolom.in_woorden and (fault := find_no_bron(text)):
        raise CelFout(fault)
    return text


def show_value(value: Any, kolom: Kolom, tekst: str = "") -> str:
    """A value as it was understood: 4 maart 2011, 1.234,50; the text of the file when it wasn't."""
    if value is None:
        return tekst
    if isinstance(value, date):
        return datum(value)
    if kolom.soort == Kolomsoort.PERIODE:
        return MAANDNAMEN[value - 1] if 1 <= value <= 12 else f"periode {value}"
    if kolom.soort == Kolomsoort.MAAND:
        return MAANDNAMEN[value - 1]
    if kolom.keuzes:
        return str(kolom.keuzes.get(value, value))
    if isinstance(value, int) and kolom.is_getal:
        return f"{value:,}".replace(",", ".")
    if isinstance(value, Decimal):
        whole = f"{value:,.{kolom.cijfers}f}" if kolom.soort == Kolomsoort.BEDRAG else f"{value.normalize():,f}"
        return whole.translate(str.maketrans(",.", ".,"))
    return str(value)
