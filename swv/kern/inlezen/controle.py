"""From cells to rows: which column is which, and every mistake by row and column, in words."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone

from swv.kern.inlezen.alarm import Rijalarm, tell_hidden
from swv.kern.inlezen.getallen import NAMEN, GeenGetal, Getaltekst, Notatie, decide_notation, parse_number
from swv.kern.inlezen.kolommen import (
    GETALLEN,
    LEEG,
    UITLEG,
    Cel,
    Fout,
    Inleestabel,
    Kolom,
    Kolomsoort,
    Onleesbaar,
    Rij,
    enumerate_dutch,
    letter,
    normalise,
)
from swv.kern.inlezen.lezen import KOPREGELS, MAX_TEKST, read_table
from swv.kern.inlezen.schrijven import FORMULE
from swv.kern.invoer.bsn import Alarm, clean_reason
from swv.kern.invoer.datums import judge
from swv.kern.invoer.elfproef import describe, find_bsn
from swv.kern.invoer.teken import TekenGeweigerd, clean_text, make_printable

MAX_GETAL = Decimal(10) ** 10
MAX_MELDINGEN = 30
EERSTE_JAAR, LAATSTE_JAAR = 2000, 2100
DATUMVORMEN = ("%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d")
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


@dataclass
class Voorbeeld:
    """What a file would bring: its columns in the order of the file, its rows, and what is wrong with it."""

    kolommen: list[Kolom]
    cellen: list[tuple[int, list[str]]] = field(default_factory=list)
    rijen: list[Rij] = field(default_factory=list)
    fouten: list[Fout] = field(default_factory=list)
    meldingen: list[str] = field(default_factory=list)
    # Numbers that may be a BSN: those that stand in the way, and those of which somebody said why they are none.
    alarmen: list[Rijalarm] = field(default_factory=list)
    gehouden: list[Alarm] = field(default_factory=list)

    @property
    def is_goed(self) -> bool:
        """Can the file be taken over? Remarks don't stand in the way, mistakes do."""
        return not self.fouten


class CelFout(ValueError):
    """This cell does not hold what its column asks; the message is Dutch."""


def read_file(
    data: bytes, naam: str, kolommen: tuple[Kolom, ...], notatie: str = "", geen_bsn: Mapping[str, str] | None = None
) -> Voorbeeld:
    """Read a CSV or XLSX into rows of these columns.

    ``notatie`` is "nl", "en" or "" (tell from the file); ``geen_bsn`` is {key of a ``Rijalarm``: why it is none}. Raises Onleesbaar when the file or its headings can't be
    used at all; what is wrong in rows comes along in ``fouten``.
    """
    koppen = {kop: kolom for kolom in kolommen for kop in kolom.koppen}
    tabel = read_table(data, naam, lambda row: sum(normalise(text) in koppen for text in row))
    kopnummer, kopcellen, rest = find_headings(tabel, koppen)
    plaatsen = place_columns(kopcellen, kopnummer, kolommen, koppen, rest)
    gekozen = Notatie(notatie) if notatie else _decide(rest, plaatsen)
    voorbeeld = Voorbeeld(
        [kolom for _, kolom in sorted(plaatsen.items())], meldingen=[f"Gelezen als {tabel.gelezen_als}."]
    )
    if any(kolom.soort in GETALLEN for kolom in voorbeeld.kolommen):
        voorbeeld.meldingen.append(f"Getallen gelezen als {NAMEN[gekozen]}.")
    voorbeeld.meldingen += _unread(kopcellen, plaatsen)
    _read_rows(voorbeeld, rest, plaatsen, len(kopcellen), gekozen, geen_bsn or {})
    voorbeeld.meldingen += tell_hidden(rest)
    _hint_at_shift(voorbeeld)
    return voorbeeld


# --- headings -------------------------------------------------------------------------------------------------------


def find_headings(tabel: Inleestabel, koppen: dict[str, Kolom]) -> tuple[int, list[str], list[tuple[int, list[Cel]]]]:
    """(row number, headings, the rows below). Raises Onleesbaar."""
    best, score = -1, 0
    for index, (_, cells) in enumerate(tabel.rijen[:KOPREGELS]):
        found = sum(normalise(cell.tekst) in koppen for cell in cells)
        if found > score:
            best, score = index, found
    if best < 0:
        verwacht = enumerate_dutch(dict.fromkeys(kolom.label for kolom in koppen.values()))
        raise Onleesbaar(f"We vinden de koppen van de kolommen niet. Zet bovenaan: {verwacht}.")
    nummer, cells = tabel.rijen[best]
    return nummer, [cell.tekst for cell in cells], tabel.rijen[best + 1 :]


def place_columns(
    koptekst: list[str], nummer: int, kolommen: tuple[Kolom, ...], koppen: dict[str, Kolom], rest: list[tuple[int, list[Cel]]]
) -> dict[int, Kolom]:  # fmt: skip
    """{place in the file: column}. Raises Onleesbaar for double, missing and nameless columns."""
    plaatsen = {index: koppen[normalise(text)] for index, text in enumerate(koptekst) if normalise(text) in koppen}
    fouten = []
    for kolom, aantal in Counter(kolom.code for kolom in plaatsen.values()).items():
        if aantal > 1:
            twee = [letter(index) for index, each in plaatsen.items() if each.code == kolom]
            label = next(each.label for each in kolommen if each.code == kolom)
            fouten.append(f"De kolom «{label}» staat er {aantal} keer in: {' en '.join(twee)}. Laat er een staan.")
    found = {kolom.code for kolom in plaatsen.values()}
    missing = [kolom.label for kolom in kolommen if kolom.verplicht and kolom.code not in found]
    if missing:
        staat_er = enumerate_dutch(text for text in koptekst if text) or "niets"
        word = "De kolom" if len(missing) == 1 else "De kolommen"
        fouten.append(f"{word} {enumerate_dutch(missing)} {'ontbreekt' if len(missing) == 1 else 'ontbreken'}."
                      f" In rij {nummer} staat: {staat_er}.")  # fmt: skip
    fouten += _nameless(koptekst, rest)
    if fouten:
        raise Onleesbaar(*fouten)
    return plaatsen


def _nameless(koptekst: list[str], rest: list[tuple[int, list[Cel]]]) -> Iterator[str]:
    """Values under no heading: the sign of a column that was pushed aside."""
    width = max((len(cells) for _, cells in rest), default=0)
    for index in range(width):
        if index < len(koptekst) and koptekst[index]:
            continue
        nummer = next((n for n, cells in rest if index < len(cells) and cells[index].tekst), None)
        if nummer is not None:
            yield (
                f"In kolom {letter(index)} staan waarden zonder kop, bijvoorbeeld in rij {nummer}. Zijn de kolommen"
                " verschoven? Zet elke waarde onder de goede kop, of staat er een scheidingsteken te veel?"
            )
            return


def _unread(koptekst: list[str], plaatsen: dict[int, Kolom]) -> list[str]:
    overig = [text for index, text in enumerate(koptekst) if text and index not in plaatsen]
    if not overig:
        return []
    return [f"Niet ingelezen, want we kennen deze kolommen niet: {enumerate_dutch(overig)}."]


# --- rows -----------------------------------------------------------------------------------------------------------


def _decide(rest: list[tuple[int, list[Cel]]], plaatsen: dict[int, Kolom]) -> Notatie:
    """Raises Onleesbaar when the file writes numbers in two ways, or in one that can't be told."""
    texts = (
        Getaltekst(cell.tekst, kolom.cijfers, f"rij {nummer}, kolom «{kolom.label}»")
        for nummer, cells in rest
        for index, kolom in plaatsen.items()
        if kolom.soort in GETALLEN and index < len(cells) and (cell := cells[index]).tekst and cell.waarde is None
    )
    notatie, problem = decide_notation(texts)
    if problem:
        raise Onleesbaar(problem)
    return notatie


def _read_rows(
    voorbeeld: Voorbeeld, rest: list[tuple[int, list[Cel]]], plaatsen: dict[int, Kolom], width: int, notatie: Notatie,
    geen_bsn: Mapping[str, str],
) -> None:  # fmt: skip
    vandaag = timezone.localdate()
    for nummer, cells in rest:
        if not any(cell.tekst or cell.fout for cell in cells):
            continue
        if len(cells) > width:  # nameless values were refused: these are empty
            cells = cells[:width]
        padded = cells + [LEEG] * (width - len(cells))
        waarden: dict[str, Any] = {}
        for index, kolom in sorted(plaatsen.items()):
            try:
                waarden[kolom.code] = read_cell(padded[index], kolom, notatie)
                if kolom.soort == Kolomsoort.TEKST:
                    _guard_bsn(voorbeeld, nummer, kolom, waarden[kolom.code] or "", geen_bsn)
            except CelFout as problem:
                waarden[kolom.code] = None
                voorbeeld.fouten.append(Fout(str(problem), nummer, kolom.label))
        _judge_dates(voorbeeld, nummer, waarden, vandaag)
        voorbeeld.cellen.append((nummer, [make_printable(padded[index].tekst) for index in sorted(plaatsen)]))
        voorbeeld.rijen.append(Rij(nummer, waarden))
    if not voorbeeld.rijen:
        voorbeeld.fouten.append(Fout("Onder de koppen staan geen rijen."))


def _guard_bsn(voorbeeld: Voorbeeld, nummer: int, kolom: Kolom, text: str, geen_bsn: Mapping[str, str]) -> None:
    """Keep the numbers of which somebody said that they are no BSN. Raises CelFout for the first other one."""
    for match in find_bsn(text):
        alarm = Rijalarm(nummer, kolom, match)
        reden = clean_reason(geen_bsn.get(alarm.sleutel))
        if not reden:
            voorbeeld.alarmen.append(alarm)
            raise CelFout(describe(match))
        voorbeeld.gehouden.append(Alarm(f"{kolom.label}, rij {nummer}", match, reden))


def _judge_dates(voorbeeld: Voorbeeld, nummer: int, waarden: dict[str, Any], vandaag: date) -> None:
    """Refuse days that cannot be true. An unusual one is a remark: who takes the file over, has seen the question."""
    dagen = {kolom.code: kolom for kolom in voorbeeld.kolommen if kolom.regel is not None}
    regels = {code: kolom.regel for code, kolom in dagen.items() if kolom.regel is not None}
    oordeel = judge(regels, waarden, vandaag=vandaag)
    for code, tekst in oordeel.weigeringen.items():
        waarden[code] = None
        voorbeeld.fouten.append(Fout(tekst, nummer, dagen[code].label))
    for code, tekst in oordeel.vragen.items():
        if len(voorbeeld.meldingen) < MAX_MELDINGEN:
            voorbeeld.meldingen.append(f"Rij {nummer}, «{dagen[code].label}»: {tekst}")


def read_cell(cel: Cel, kolom: Kolom, notatie: Notatie) -> Any:
    """The value of this cell as its column asks; None when it is empty. Raises CelFout."""
    if cel.fout:
        raise CelFout(cel.fout)
    if not cel.tekst:
        if kolom.verplicht and not kolom.mag_leeg:
            raise CelFout(f"Hier hoort iets te staan: {UITLEG[kolom.soort]}.")
        return None
    match kolom.soort:
        case Kolomsoort.DATUM:
            return _read_date(cel)  # held against its rule with the other days of the row: ``_judge_dates``
        case Kolomsoort.JAAR:
            return _read_year(cel)
        case Kolomsoort.MAAND:
            return _read_month(cel)
        case Kolomsoort.KEUZE:
            return _read_choice(cel, kolom)
        case Kolomsoort.TEKST:
            return _read_text(cel, kolom)
    return _read_number(cel, kolom, notatie)


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


def _read_date(cel: Cel) -> date:
    found: date | None = cel.waarde if isinstance(cel.waarde, date) else None
    if found is None:
        found = next((day for form in DATUMVORMEN if (day := _parse_date(cel.tekst, form))), None)
    if found is None or cel.is_procent:
        raise CelFout(f"«{cel.tekst}» is geen bestaande datum. Schrijf bijvoorbeeld 31-12-2026.")
    return found


def _parse_date(text: str, form: str) -> date | None:
    if not re.fullmatch(r"[\d./-]{8,10}", text):
        return None
    try:
        return datetime.strptime(text, form).date()
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


def _read_choice(cel: Cel, kolom: Kolom) -> str:
    wanted = normalise(cel.tekst)
    for code, label in kolom.keuzes.items():
        if wanted in (normalise(code), normalise(label)):
            return code
    keuzes = enumerate_dutch(dict.fromkeys(kolom.keuzes.values()))
    raise CelFout(f"«{cel.tekst[:60]}» kennen we hier niet. Kies uit {keuzes}.")


def _read_text(cel: Cel, kolom: Kolom) -> str:
    try:
        text = " ".join(clean_text(cel.tekst, regels=False).tekst.split())
    except TekenGeweigerd as problem:
        raise CelFout(str(problem)) from problem
    if len(text) > min(kolom.max_lengte, MAX_TEKST):
        raise CelFout(f"Deze tekst is te lang: hoogstens {kolom.max_lengte} tekens.")
    if text.startswith("'") and text[1:].startswith(FORMULE):
        text = text[1:]  # our own guard, see schrijven.py
    return text


def _hint_at_shift(voorbeeld: Voorbeeld) -> None:
    """When hardly any cell of a column fits, the columns are probably in the wrong place."""
    per_kolom = Counter(fout.kolom for fout in voorbeeld.fouten if fout.rij is not None)
    mis = [
        label for label, aantal in per_kolom.items() if len(voorbeeld.rijen) >= 2 and aantal > len(voorbeeld.rijen) / 2
    ]
    if mis:
        word = "kolom" if len(mis) == 1 else "kolommen"
        tekst = f"De meeste waarden in de {word} {enumerate_dutch(mis)} kloppen niet. Zijn de kolommen verschoven?"
        voorbeeld.fouten.insert(0, Fout(tekst))
