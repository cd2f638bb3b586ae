"""Tariffs of the Rijk that come along with Verband, with their source, beside what an swv has itself."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from financien.referentie.enums import Tariefsoort
from financien.referentie.models import Tarief
from swv.organisatie.models import Organisatie

BESTAND = Path(__file__).parents[1] / "landelijk.toml"


@dataclass(frozen=True)
class Landelijkjaar:
    """The tariffs of one calendar year for one sector, in euro per pupil; ``nagezien``: read in the regeling itself."""

    jaar: int
    sector: str
    nagezien: bool
    bron: str
    url: str
    bedragen: Mapping[Tariefsoort, Decimal]

    @property
    def periode(self) -> tuple[date, date]:
        """First day, and the first day after it."""
        return date(self.jaar, 1, 1), date(self.jaar + 1, 1, 1)


@dataclass(frozen=True)
class Tariefkeuze:
    """One tariff of such a year, and what the swv has for (a part of) that year itself: that stays."""

    soort: Tariefsoort
    bedrag: Decimal
    eigen: Tarief | None


@cache
def read_jaren() -> tuple[Landelijkjaar, ...]:
    """What comes along, newest year first."""
    rows = tomllib.loads(BESTAND.read_text("utf-8"))["jaar"]
    found = [
        Landelijkjaar(
            row["jaar"], row["sector"], row["nagezien"], row["bron"], row["url"],
            {Tariefsoort(code): Decimal(bedrag) for code, bedrag in row["bedragen"].items()},
        )
        for row in rows
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda jaar: -jaar.jaar))


def get_landelijk(swv: Organisatie) -> list[tuple[Landelijkjaar, list[Tariefkeuze]]]:
    """Per year that comes along for the sector of this swv: its tariffs beside the own ones. One query."""
    jaren = [jaar for jaar in read_jaren() if jaar.sector == swv.sector]
    codes = {soort for jaar in jaren for soort in jaar.bedragen}
    # «definitief» comes first in the alphabet, and is found first.
    eigen = list(Tarief.objects.filter(swv=swv, code__in=codes).order_by("status", "van")) if jaren else []
    return [
        (jaar, [Tariefkeuze(soort, bedrag, _find_own(eigen, soort, jaar)) for soort, bedrag in jaar.bedragen.items()])
        for jaar in jaren
    ]


def _find_own(eigen: list[Tarief], soort: Tariefsoort, jaar: Landelijkjaar) -> Tarief | None:
    van, tot = jaar.periode
    holds = (each for each in eigen if each.van < tot and (each.tot is None or each.tot > van))
    return next((each for each in holds if each.code == soort), None)
