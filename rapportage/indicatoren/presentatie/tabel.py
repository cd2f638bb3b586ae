"""Tables of figures: for the page, and the same for a file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from rapportage.indicatoren.calculations import Indicator, Indicatordeel, Indicatoruitkomst
from rapportage.indicatoren.enums import Indicatoreenheid
from rapportage.indicatoren.models import Streefwaarde
from rapportage.indicatoren.presentatie.getal import NVT, VERBORGEN, to_plain, write_amount, write_deel, write_value
from rapportage.indicatoren.rekenregels.leerling import APART


@dataclass(frozen=True)
class Overzichtsrij:
    """One indicator over the years."""

    indicator: Indicator
    waarden: list[str]
    streef: str


def make_overview(
    found: Mapping[str, Sequence[Indicatoruitkomst]], streef: Mapping[str, Streefwaarde]
) -> list[Overzichtsrij]:
    """Every indicator of this role, year by year."""
    return [
        Overzichtsrij(
            uitkomsten[-1].indicator,
            [write_deel(uitkomst.indicator, uitkomst) for uitkomst in uitkomsten],
            write_value(uitkomsten[-1].indicator, streef[code].waarde) if code in streef else "–",
        )
        for code, uitkomsten in found.items()
    ]


@dataclass(frozen=True)
class Cijferregel:
    """One row of a table of parts; ``onder`` is the board of a school, ``url`` where its own rows are."""

    naam: str
    teller: str
    noemer: str
    waarde: str
    onder: str = ""
    url: str = ""


@dataclass(frozen=True)
class Cijfertabel:
    """A table of one kind of part."""

    kop: str
    kolom: str
    teller: str
    noemer: str
    waarde: str
    regels: list[Cijferregel]
    totaal: Cijferregel | None

    @property
    def met_onder(self) -> bool:
        """Is there a column that says under which board a school falls?"""
        return any(regel.onder for regel in self.regels)


KOPPEN = {
    "delen": ("Waaruit het bestaat", "Deel"),
    "per_bestuur": ("Per bestuur", "Bestuur"),
    "per_school": ("Per school", "School"),
    "per_soort": ("Per soort aanvraag", "Soort"),
}


def make_tables(uitkomst: Indicatoruitkomst, link: Callable[[Indicatordeel], str] | None = None) -> list[Cijfertabel]:
    """What there is of this outcome per part, board, school and kind; ``link`` leads from a part to its rows."""
    tables = [_table(uitkomst, name, kop, kolom) for name, (kop, kolom) in KOPPEN.items() if getattr(uitkomst, name)]
    if link is None or not uitkomst.delen:
        return tables
    parts, *rest = tables
    rows = [replace(row, url=link(deel)) for row, deel in zip(parts.regels, uitkomst.delen, strict=True)]
    return [replace(parts, regels=rows), *rest]


def _table(uitkomst: Indicatoruitkomst, name: str, kop: str, kolom: str) -> Cijfertabel:
    indicator, rows = uitkomst.indicator, getattr(uitkomst, name)
    boards = {deel.sleutel: deel.naam for deel in uitkomst.per_bestuur}
    shares = name == "delen" and any(deel.noemer is not None for deel in rows)
    regels = [_row(indicator, deel, boards.get(deel.groep, ""), shares) for deel in rows]
    # Only what adds up has a total; a median does not.
    total = None if indicator.eenheid == Indicatoreenheid.DAGEN else _row(indicator, _as_deel(uitkomst), "", shares)
    teller, noemer, waarde = _heads(indicator, shares)
    return Cijfertabel(kop, kolom, teller, noemer, waarde, regels, total)


def _as_deel(uitkomst: Indicatoruitkomst) -> Indicatordeel:
    return Indicatordeel("", "Samen", uitkomst.teller, uitkomst.noemer, uitkomst.waarde, verborgen=uitkomst.verborgen)


def _heads(indicator: Indicator, shares: bool) -> tuple[str, str, str]:
    """Headings of numerator, denominator and value; empty where there is no such column."""
    if shares:
        return (
            ("Bedrag" if indicator.eenheid in (Indicatoreenheid.EURO, Indicatoreenheid.PROCENT) else "Aantal"),
            "",
            "Aandeel",
        )
    match indicator.eenheid:
        case Indicatoreenheid.PROCENT:
            return "Teller", "Noemer", "Aandeel"
        case Indicatoreenheid.PER_1000:
            return "Aanvragen", "Leerlingen", "Per 1.000"
        case Indicatoreenheid.DAGEN:
            return "Besluiten", "", "Mediaan"
    return "", "", "Aantal"


def _row(indicator: Indicator, deel: Indicatordeel, onder: str, shares: bool) -> Cijferregel:
    teller = VERBORGEN if deel.verborgen else write_amount(indicator, deel.teller)
    waarde = write_deel(indicator, deel)
    if shares:
        waarde = _percent(deel)
    noemer = VERBORGEN if deel.verborgen and deel.noemer is None else write_amount(indicator, deel.noemer)
    naam = f"{deel.naam} (telt niet mee in het totaal)" if deel.groep == APART else deel.naam
    return Cijferregel(naam, teller, noemer, waarde, onder)


def _percent(deel: Indicatordeel) -> str:
    if deel.verborgen:
        return VERBORGEN
    if deel.sleutel == "" and deel.naam == "Samen":
        return ""
    return "–" if deel.waarde is None else f"{to_plain(deel.waarde, 1)} %".replace(".", ",")


# --- for a file -----------------------------------------------------------------------------------------------------

KOLOMMEN = (
    "indicator", "naam", "periode", "niveau", "onderdeel", "teller", "noemer", "waarde", "eenheid", "eenheid in woorden",
    "peildatum", "bron", "opmerking",
)  # fmt: skip
NIVEAUS = {"per_bestuur": "bestuur", "per_school": "school", "per_soort": "soort aanvraag", "delen": "deel"}


def make_file_rows(uitkomsten: Sequence[Indicatoruitkomst]) -> list[list[Any]]:
    """Every number of these outcomes as a row of its own; what is hidden on the page is hidden here."""
    rows = []
    for uitkomst in uitkomsten:
        rows.append(_file_row(uitkomst, "geheel", _as_deel(uitkomst), "; ".join(uitkomst.ontbreekt)))
        for name, niveau in NIVEAUS.items():
            rows += [_file_row(uitkomst, niveau, deel, "") for deel in getattr(uitkomst, name)]
    return rows


def _file_row(uitkomst: Indicatoruitkomst, niveau: str, deel: Indicatordeel, opmerking: str) -> list[Any]:
    indicator = uitkomst.indicator
    return [
        indicator.code, indicator.naam, uitkomst.periode.label, niveau, "" if niveau == "geheel" else deel.naam,
        _plain(deel.teller), _plain(deel.noemer), to_plain(deel.waarde, indicator.decimalen), indicator.eenheid,
        Indicatoreenheid(indicator.eenheid).label, uitkomst.peildatum, "; ".join(uitkomst.bronnen) or indicator.bron,
        VERBORGEN if deel.verborgen else NVT if deel.nvt else opmerking,
    ]  # fmt: skip


def _plain(waarde: Decimal | None) -> Decimal | int | None:
    """Whole numbers without decimals, amounts with two."""
    if waarde is None:
        return None
    return int(waarde) if waarde == int(waarde) else to_plain(waarde, 2)
