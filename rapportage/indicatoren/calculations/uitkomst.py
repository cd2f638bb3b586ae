"""What a figure is: its definition, and one outcome of it with its parts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from rapportage.indicatoren.calculations.periode import Telperiode


@dataclass(frozen=True)
class Indicator:
    """One figure as it is defined: what is divided by what, from where, on which day, and how to read it."""

    code: str
    naam: str
    teller: str
    noemer: str
    bron: str
    peildatum: str
    eenheid: str
    richting: str
    lees: str
    gewogen: str = ""
    decimalen: int = 1
    sector: str = ""
    # Is the numerator a part of the denominator? Then the rest must stay hidden too.
    is_deel: bool = False


@dataclass(frozen=True)
class Indicatordeel:
    """A figure of one school, board, kind, category or programme. None: not known, or hidden.

    ``nvt``: the figure does not hold for it, so it has none and takes no part in the whole.
    """

    sleutel: str
    naam: str
    teller: Decimal | None = None
    noemer: Decimal | None = None
    waarde: Decimal | None = None
    groep: str = ""
    verborgen: bool = False
    leerlingen: Decimal | None = None
    nvt: bool = False

    @property
    def over_leerlingen(self) -> Decimal | None:
        """How much of the numerator is about pupils, when that is not all of it: the rest is no secret."""
        return self.teller if self.leerlingen is None else self.leerlingen


@dataclass(frozen=True)
class Landelijk:
    """What is known of the country: the mean over swv's (unweighted), the share of all pupils (weighted), the spread."""

    jaar: int
    bron: str
    gemiddelde: Decimal | None = None
    gewogen: Decimal | None = None
    sd: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    aantal_swv: int | None = None


@dataclass(frozen=True)
class Verschuiving:
    """Shares that moved: out of which categories, into which, and the difference of each in points."""

    uit: tuple[str, ...]
    naar: tuple[str, ...]
    punten: Mapping[str, Decimal]


@dataclass(frozen=True)
class Indicatoruitkomst:
    """One indicator over one period. ``ontbreekt`` names, in sentences, what is missing; then there is no value."""

    indicator: Indicator
    periode: Telperiode
    teller: Decimal | None = None
    noemer: Decimal | None = None
    waarde: Decimal | None = None
    delen: tuple[Indicatordeel, ...] = ()
    per_bestuur: tuple[Indicatordeel, ...] = ()
    per_school: tuple[Indicatordeel, ...] = ()
    per_soort: tuple[Indicatordeel, ...] = ()
    peildatum: date | None = None
    bronnen: tuple[str, ...] = ()
    status: str = ""
    ontbreekt: tuple[str, ...] = ()
    landelijk: Landelijk | None = None
    verschuiving: Verschuiving | None = None
    verborgen: bool = False
    overgenomen: bool = field(default=False, compare=False)
    leerlingen: Decimal | None = None
    nvt: bool = False

    @property
    def code(self) -> str:
        """The code of the indicator, by which registries and addresses know it."""
        return self.indicator.code
