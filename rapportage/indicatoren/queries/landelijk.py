"""National figures: means, spread and classes from the evaluation «Impact van verevening», each with its source."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from financien.referentie.enums import Percentagesoort
from financien.referentie.models import Percentage
from rapportage.indicatoren.calculations import Landelijk
from rapportage.indicatoren.enums import Code

MAP = Path(__file__).resolve().parent.parent / "gegevens"
SECTOR: dict[str, str] = {Code.DEELNAME_VSO: "vo", Code.DEELNAME_SO: "po"}
BRON = "Impact van verevening (KBA Nijmegen en Oberon, 2020)"


def _read(naam: str) -> list[dict[str, str]]:
    with (MAP / f"{naam}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None


@cache
def get_landelijk(code: str) -> tuple[Landelijk, ...]:
    """What is known of the country per year, oldest first; empty when there is nothing for this indicator."""
    sector = SECTOR.get(code)
    spread = {row["jaar"]: row for row in _read("deelname_verdeling") if row["sector"] == sector}
    shares = {row["jaar"]: row for row in _read("deelname_landelijk") if row["sector"] == sector}
    return tuple(_join(jaar, spread.get(jaar, {}), shares.get(jaar, {})) for jaar in sorted({*spread, *shares}))


def _join(jaar: str, spread: dict[str, str], share: dict[str, str]) -> Landelijk:
    sources = dict.fromkeys(row["bron"] for row in (spread, share) if row)
    return Landelijk(
        jaar=int(jaar),
        bron="; ".join(sources),
        gemiddelde=_number(spread.get("gemiddelde_ongewogen_pct", "")),
        gewogen=_number(share.get("deelname_pct_gewogen", "")),
        sd=_number(spread.get("standaardafwijking", "")),
        minimum=_number(spread.get("minimum_pct", "")),
        maximum=_number(spread.get("maximum_pct", "")),
        aantal_swv=int(spread["aantal_swv"]) if spread else None,
    )


def get_vergelijking(code: str, jaar: int) -> Landelijk | None:
    """The newest year with a mean up to this year: the country is known less often than the own figures."""
    known = [each for each in get_landelijk(code) if each.gemiddelde is not None and each.jaar <= jaar]
    return known[-1] if known else None


@cache
def get_landelijke_categorieen(sector: str) -> tuple[tuple[int, dict[str, Decimal]], ...]:
    """(year, {category: share in percent}) of all (v)so pupils of the country."""
    rows = [row for row in _read("categorie_aandelen") if row["eenheid"] == "landelijk" and row["sector"] == sector]
    return tuple(
        (int(row["jaar"]), {str(number): Decimal(row[f"cat{number}_pct"]) for number in (1, 2, 3)}) for row in rows
    )


@dataclass(frozen=True)
class Klasse:
    """A class of verevening with how many swv's are in it; ``eigen``: this swv too."""

    naam: str
    aantal: int
    eigen: bool = False


# Where the classes of verevening end, in percent of the old budget (Impact van verevening, table 2-1).
GRENZEN = (Decimal(-20), Decimal(0), Decimal(20))
# Classes of participation by the distance to the mean in standard deviations, as the evaluation uses them.
AFSTANDEN = (
    (Decimal(-2), "zeer laag"), (Decimal(-1), "laag"), (Decimal(1), "gemiddeld"), (Decimal(2), "hoog"),
)  # fmt: skip


@cache
def get_klassen(sector: str) -> tuple[Klasse, ...]:
    """The four classes of verevening (2015-2020) as groups to compare with, from handing in most to getting most."""
    return tuple(Klasse(row["klasse"], int(row[f"{sector}_aantal"])) for row in _read("verevening_klassen"))


def mark_own(klassen: Sequence[Klasse], procent: Decimal | None) -> list[Klasse]:
    """The same classes with the one of this verevening marked; −20 itself belongs to the outer class, as +20 does."""
    if procent is None:
        return list(klassen)
    laagst, nul, hoogst = GRENZEN
    own = 0 if procent <= laagst else 1 if procent < nul else 2 if procent < hoogst else 3
    return [replace(klasse, eigen=place == own) for place, klasse in enumerate(klassen)]


def get_verevening(swv_id: int) -> Percentage | None:
    """The size of the verevening of this swv as the controller entered it; a definitive one first."""
    rows = Percentage.objects.filter(swv=swv_id, code=Percentagesoort.VEREVENING_OMVANG)
    return rows.order_by("-status", "van").last()


def classify(waarde: Decimal, land: Landelijk) -> str:
    """Zeer laag, laag, gemiddeld, hoog or zeer hoog among the swv's; "" when the spread is not known."""
    if land.gemiddelde is None or not land.sd:
        return ""
    distance = (waarde - land.gemiddelde) / land.sd
    return next((naam for grens, naam in AFSTANDEN if distance <= grens), "zeer hoog")
