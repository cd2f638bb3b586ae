"""From cells to rows: every value as its column asks, and every mistake by row and column, in words."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import timezone

from swv.kern.inlezen.afzenders import tell_misplaced
from swv.kern.inlezen.alarm import Rijalarm, is_bsn_column, tell_hidden
from swv.kern.inlezen.cellen import CelFout, Volgorde, decide_order, read_cell, read_partly, read_period, show_value
from swv.kern.inlezen.getallen import NAMEN, Getaltekst, Notatie, decide_notation
from swv.kern.inlezen.kolommen import (
    GETALLEN,
    LEEG,
    Cel,
    Fout,
    Kolom,
    Kolomsoort,
    Onleesbaar,
    Rij,
    enumerate_dutch,
    normalise,
)
from swv.kern.inlezen.lezen import KOPREGELS, read_table
from swv.kern.inlezen.plaatsen import Koppeling, Opzet, count_known, find_headings, place_columns
from swv.kern.invoer.bsn import Alarm, clean_reason
from swv.kern.invoer.datums import GEBOORTE_UITERLIJK, judge
from swv.kern.invoer.elfproef import describe, find_bsn
from swv.kern.invoer.teken import make_printable
from swv.kern.personen import get_laatste_dag

MAX_MELDINGEN = 30
# Rows that add up the others, by the text of a cell; a school that is called so has more in its name.
TOTALEN = frozenset({"totaal", "totalen", "eindtotaal", "subtotaal", "totaal generaal", "total"})


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
    # The file itself, to give rows back as they came, and what a row would do: {number: nieuw, gewijzigd or gelijk}.
    opzet: Opzet | None = None
    standen: dict[int, str] = field(default_factory=dict)

    @property
    def is_goed(self) -> bool:
        """Can the file be taken over? Remarks don't stand in the way, mistakes do."""
        return not self.fouten

    @property
    def foute_rijen(self) -> set[int]:
        """The numbers of the rows with something wrong in them."""
        return {fout.rij for fout in self.fouten if fout.rij is not None}

    @property
    def goede_rijen(self) -> list[Rij]:
        """The rows without a mistake; none when the file as a whole has one."""
        if any(fout.rij is None for fout in self.fouten):
            return []
        return [rij for rij in self.rijen if rij.nummer not in self.foute_rijen]


@dataclass(frozen=True)
class Lezing:
    """How the cells of one file are read."""

    plaatsen: Mapping[int, Kolom]
    notatie: Notatie
    volgordes: Mapping[int, Volgorde]
    koppeling: Koppeling
    geen_bsn: Mapping[str, str]
    vast: Mapping[str, Any]


def open_file(
    data: bytes, naam: str, kolommen: Sequence[Kolom], koppeling: Koppeling | None = None, *, soort: str | None = None
) -> Opzet:
    """The headings and rows of a file, before anything in them is understood.

    ``soort`` is the kind of import, to call a list of a known sender at the wrong page by its name. Raises Onleesbaar,
    also for a column of BSN's: a file with those is not kept.
    """
    known = (koppeling or Koppeling()).kolommen

    def count(row: list[str]) -> int:
        return count_known(row, kolommen) + sum(bool(known.get(text)) for text in row)

    tabel = read_table(data, naam, count)
    if soort is not None:
        for _, cells in tabel.rijen[:KOPREGELS]:
            if misplaced := tell_misplaced((cell.tekst for cell in cells), soort):
                raise Onleesbaar(misplaced)
    opzet = find_headings(tabel, kolommen, koppeling)
    if namen := [bron.naam for bron in opzet.bronnen if is_bsn_column(bron, opzet)]:
        raise Onleesbaar(
            f"In {enumerate_dutch(namen)} staan burgerservicenummers. Verband bewaart die niet, ook niet even. Haal de"
            " kolom uit het bestand en kies het opnieuw."
        )
    return opzet


def read_file(
    data: bytes, naam: str, kolommen: Sequence[Kolom], notatie: str = "", geen_bsn: Mapping[str, str] | None = None,
    koppeling: Koppeling | None = None, *, met_totalen: bool = False,
) -> Voorbeeld:  # fmt: skip
    """Read a CSV or XLSX into rows of these columns.

    ``notatie`` is "nl", "en" or "" (tell from the file); ``geen_bsn`` is {key of a ``Rijalarm``: why it is none};
    ``koppeling`` what somebody said about the file; ``met_totalen`` keeps rows that only add up. Raises Onleesbaar when
    the file or its headings can't be used at all; what is wrong in rows comes along in ``fouten``.
    """
    koppeling = koppeling or Koppeling()
    opzet = open_file(data, naam, kolommen, koppeling)
    plaatsen = dict(sorted(place_columns(opzet, kolommen, koppeling).items()))
    gekozen = Notatie(notatie) if notatie else _decide(opzet, plaatsen)
    voorbeeld = Voorbeeld(
        list({kolom.code: kolom for kolom in plaatsen.values()}.values()),
        meldingen=[f"Gelezen als {opzet.gelezen_als}."], opzet=opzet,
    )  # fmt: skip
    if any(kolom.soort in GETALLEN for kolom in voorbeeld.kolommen):
        voorbeeld.meldingen.append(f"Getallen gelezen als {NAMEN[gekozen]}.")
    volgordes = _decide_orders(opzet, plaatsen)
    voorbeeld.meldingen += _tell_orders(volgordes, plaatsen)
    voorbeeld.meldingen += _unread(opzet, plaatsen)
    vast = read_fixed(kolommen, koppeling, gekozen)
    voorbeeld.meldingen += _tell_fixed(vast, kolommen)
    _read_rows(
        voorbeeld, opzet, Lezing(plaatsen, gekozen, volgordes, koppeling, geen_bsn or {}, vast), met_totalen=met_totalen
    )
    voorbeeld.meldingen += tell_hidden(opzet.rijen)
    _hint_at_shift(voorbeeld, plaatsen, gekozen)
    return voorbeeld


def read_fixed(kolommen: Sequence[Kolom], koppeling: Koppeling, notatie: Notatie) -> dict[str, Any]:
    """{code: value that holds for every row}. Raises Onleesbaar for a text that its column doesn't take."""
    found, fouten = {}, []
    for kolom in kolommen:
        if not (text := koppeling.vast.get(kolom.code, "")):
            continue
        try:
            found[kolom.code] = read_cell(Cel(text), kolom, notatie)
        except CelFout as problem:
            fouten.append(f"«{kolom.label}»: {problem}")
    if fouten:
        raise Onleesbaar(*fouten)
    return found


def _tell_fixed(vast: Mapping[str, Any], kolommen: Sequence[Kolom]) -> list[str]:
    told = [f"{kolom.label}: {show_value(vast[kolom.code], kolom)}" for kolom in kolommen if kolom.code in vast]
    return [f"Geldt voor het hele bestand: {'; '.join(told)}."] if told else []


def _unread(opzet: Opzet, plaatsen: Mapping[int, Kolom]) -> list[str]:
    overig = [bron.kop for bron in opzet.bronnen if bron.kop and bron.index not in plaatsen]
    if not overig:
        return []
    return [f"Niet ingelezen, want we kennen deze kolommen niet: {enumerate_dutch(overig)}."]


# --- one way of writing per file or column ----------------------------------------------------------------------------


def _texts(opzet: Opzet, index: int) -> Iterator[tuple[int, Cel]]:
    return ((nummer, cells[index]) for nummer, cells in opzet.rijen if index < len(cells) and cells[index].tekst)


def _decide(opzet: Opzet, plaatsen: Mapping[int, Kolom]) -> Notatie:
    """Raises Onleesbaar when the file writes numbers in two ways, or in one that can't be told."""
    texts = (
        Getaltekst(cell.tekst, kolom.cijfers, f"rij {nummer}, kolom «{kolom.label}»")
        for index, kolom in plaatsen.items()
        if kolom.soort in GETALLEN
        for nummer, cell in _texts(opzet, index)
        if cell.waarde is None
    )
    notatie, problem = decide_notation(texts)
    if problem:
        raise Onleesbaar(problem)
    return notatie


def _decide_orders(opzet: Opzet, plaatsen: Mapping[int, Kolom]) -> dict[int, Volgorde]:
    days = (index for index, kolom in plaatsen.items() if kolom.soort == Kolomsoort.DATUM)
    return {index: decide_order(cell.tekst for _, cell in _texts(opzet, index)) for index in days}


def _tell_orders(volgordes: Mapping[int, Volgorde], plaatsen: Mapping[int, Kolom]) -> list[str]:
    return [
        f"In «{plaatsen[index].label}» staat de maand voor de dag, zoals in 12/31/2026. Zo hebben we de hele kolom gelezen."
        for index, volgorde in volgordes.items()
        if volgorde == Volgorde.MAAND_DAG
    ]


# --- rows -----------------------------------------------------------------------------------------------------------


def _read_rows(voorbeeld: Voorbeeld, opzet: Opzet, lezing: Lezing, *, met_totalen: bool) -> None:
    vandaag, skipped = timezone.localdate(), []
    width = max(bron.index for bron in opzet.bronnen) + 1
    for nummer, cells in opzet.rijen:
        if not any(cell.tekst or cell.fout for cell in cells):
            continue
        padded = cells[:width] + [LEEG] * (width - len(cells))
        if not met_totalen and _is_total(padded, lezing.plaatsen):
            skipped.append(str(nummer))
            continue
        waarden = _read_row(voorbeeld, nummer, padded, lezing)
        _judge_dates(voorbeeld, nummer, waarden, vandaag)
        voorbeeld.rijen.append(Rij(nummer, waarden))
    if skipped:
        voorbeeld.meldingen.append(f"Overgeslagen, want het is een totaal: rij {', '.join(skipped)}.")
    if not voorbeeld.rijen:
        voorbeeld.fouten.append(Fout("Onder de koppen staan geen rijen."))


def _is_total(cells: Sequence[Cel], plaatsen: Mapping[int, Kolom]) -> bool:
    """A row that says in a column of text or choices that it adds up the others."""
    words = (
        kolom.soort in (Kolomsoort.TEKST, Kolomsoort.KEUZE) and cells[index].tekst for index, kolom in plaatsen.items()
    )
    return any(normalise(text) in TOTALEN for text in words if text)


def _read_row(voorbeeld: Voorbeeld, nummer: int, cells: Sequence[Cel], lezing: Lezing) -> dict[str, Any]:
    """{code: value} of one row; what is wrong with it is added to the preview."""
    waarden: dict[str, Any] = {}
    raw = []
    for kolom in voorbeeld.kolommen:
        places = [index for index, each in lezing.plaatsen.items() if each.code == kolom.code]
        cel = _join([cells[index] for index in places], kolom)
        raw.append(make_printable(cel.tekst))
        try:
            volgorde = lezing.volgordes.get(places[0], Volgorde.DAG_MAAND)
            partly = read_partly(cel, kolom)
            waarden[kolom.code] = (
                partly[0]
                if partly
                else read_cell(cel, kolom, lezing.notatie, volgorde, lezing.koppeling.waarden.get(kolom.code))
            )
            if kolom.deels:
                waarden[kolom.deels] = partly[1] if partly else ""
            if kolom.soort == Kolomsoort.TEKST:
                _guard_bsn(voorbeeld, nummer, kolom, waarden[kolom.code] or "", lezing.geen_bsn)
            if kolom.soort == Kolomsoort.PERIODE and cel.tekst:
                _check_year(waarden, cel)
        except CelFout as problem:
            waarden[kolom.code] = None
            voorbeeld.fouten.append(Fout(str(problem), nummer, kolom.label))
    voorbeeld.cellen.append((nummer, raw))
    return {**lezing.vast, **waarden}


def _join(cells: Sequence[Cel], kolom: Kolom) -> Cel:
    """One cell of the cells of a column that is made of several."""
    if kolom.samen is None or len(cells) == 1:
        return cells[0]
    return Cel(kolom.samen([cell.tekst for cell in cells]), fout=next((cell.fout for cell in cells if cell.fout), ""))


def _check_year(waarden: Mapping[str, Any], cel: Cel) -> None:
    """A period may say its own year, which has to be that of the row. Raises CelFout."""
    jaar, _ = read_period(cel)
    if jaar is not None and waarden.get("jaar") not in (None, jaar):
        raise CelFout(f"«{cel.tekst}» is een periode van {jaar}, en het jaar van deze rij is {waarden['jaar']}.")


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
    bekend = {}
    for code, kolom in dagen.items():
        if kolom.deels and waarden[code] is not None:
            bekend[GEBOORTE_UITERLIJK] = get_laatste_dag(waarden[code], waarden.get(kolom.deels) or "")
    oordeel = judge(regels, waarden, vandaag=vandaag, bekend=bekend)
    for code, tekst in oordeel.weigeringen.items():
        waarden[code] = None
        voorbeeld.fouten.append(Fout(tekst, nummer, dagen[code].label))
    for code, tekst in oordeel.vragen.items():
        if len(voorbeeld.meldingen) < MAX_MELDINGEN:
            voorbeeld.meldingen.append(f"Rij {nummer}, «{dagen[code].label}»: {tekst}")


# --- columns in the wrong place -------------------------------------------------------------------------------------


def _hint_at_shift(voorbeeld: Voorbeeld, plaatsen: Mapping[int, Kolom], notatie: Notatie) -> None:
    """Say that columns were shifted only when it is true: most cells are wrong and fit if read one place aside."""
    per_kolom = Counter(fout.kolom for fout in voorbeeld.fouten if fout.rij is not None)
    half = len(voorbeeld.rijen) / 2
    mis = {index: kolom for index, kolom in plaatsen.items() if per_kolom[kolom.label] > half}
    if len(voorbeeld.rijen) < 2 or not mis:
        return
    if any(
        all(_fits_aside(voorbeeld, index + step, kolom, notatie) for index, kolom in mis.items()) for step in (-1, 1)
    ):
        word = "kolom" if len(mis) == 1 else "kolommen"
        namen = enumerate_dutch(kolom.label for kolom in mis.values())
        tekst = f"De meeste waarden in de {word} {namen} kloppen niet. Zijn de kolommen verschoven?"
        voorbeeld.fouten.insert(0, Fout(tekst))


def _fits_aside(voorbeeld: Voorbeeld, index: int, kolom: Kolom, notatie: Notatie) -> bool:
    """Do the values at this place belong in this column? Text belongs anywhere, so that proves nothing."""
    if voorbeeld.opzet is None or kolom.soort == Kolomsoort.TEKST or index < 0:
        return False
    cells = [cell for _, cell in _texts(voorbeeld.opzet, index)]
    return bool(cells) and all(_fits(cell, kolom, notatie) for cell in cells)


def _fits(cel: Cel, kolom: Kolom, notatie: Notatie) -> bool:
    try:
        read_cell(cel, kolom, notatie)
    except CelFout:
        return False
    return True
