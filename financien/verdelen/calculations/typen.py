"""The data of a distribution: model and inputs that go in, the outcome with its trace that comes out. All immutable."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal

from swv.kern.bereik import Bereik

NUL = Decimal("0.00")
MAG_WEG = "mag_weg"  # a part that a file leaves out when it is empty
SWV = ""  # the unit and the board of an amount that stays with the samenwerkingsverband itself

Eenheidsoort = Literal["school", "bestuur"]
Periode = Literal["kalenderjaar", "schooljaar"]
Negatief = Literal["melden", "verrekenen", "in_rekening"]
Ritme = Literal["maanden", "kwartalen", "ineens", "percentages"]


# --- inputs ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verdeeleenheid:
    """A school (with the code of its board) or a board; codes are unique over both."""

    code: str
    naam: str
    soort: Eenheidsoort
    bestuur: str = ""
    schoolsoort: str = ""
    groep: str = ""

    @property
    def bestuurscode(self) -> str:
        """The board this unit belongs to; a board belongs to itself."""
        return self.code if self.soort == "bestuur" else self.bestuur


@dataclass(frozen=True, slots=True)
class Rekentelling:
    """How many there are of something (``leerlingen``, ``locaties``, ``vso_1``…) at a unit on a date."""

    code: str
    eenheid: str
    datum: date
    aantal: Decimal


@dataclass(frozen=True, slots=True)
class Rekenbereik:
    """A count of which only the bounds are known: a rule that needs it can't be computed."""

    code: str
    eenheid: str
    datum: date
    bereik: Bereik


@dataclass(frozen=True, slots=True)
class Rekentarief:
    """An amount in euro for the year of the model, with the source where it can be read."""

    code: str
    bedrag: Decimal
    bron: str = ""
    status: str = "definitief"


@dataclass(frozen=True, slots=True)
class Rekenpercentage:
    """A percentage (96 is 96%) that holds from a date on."""

    code: str
    waarde: Decimal
    vanaf: date
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Granted arrangements of one kind at a unit: how many, and the amount of each. Never a person.

    ``bedrag`` is what the besluit grants. Whether the swv pays all of it, or it is the cost of which the school bears a
    part, is for the rule of the model.
    """

    eenheid: str
    soort: str
    bedrag: Decimal
    aantal: int = 1


@dataclass(frozen=True, slots=True)
class Rekenplaatsing:
    """Pupils placed in a category (``sbo``, ``so_1``, ``vso_3``) by the unit that referred them.

    ``eenheid`` is empty when no referrer can be named; ``reden`` is the ground for an exception.
    """

    eenheid: str
    categorie: str
    aantal: int
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What a unit answered to the question whether it takes part: 1 is yes, 0 is no, 0.5 is half of the time."""

    code: str
    eenheid: str
    waarde: Decimal


@dataclass(frozen=True, slots=True)
class Vorig:
    """What a unit got last year; for floors, ceilings and phasing in."""

    eenheid: str
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Openstaand:
    """What a board still owes from an earlier distribution (a positive amount); set off against its terms."""

    bestuur: str
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Invoer:
    """Everything a calculation of one year may look at."""

    eenheden: tuple[Verdeeleenheid, ...] = ()
    tellingen: tuple[Rekentelling, ...] = ()
    tarieven: tuple[Rekentarief, ...] = ()
    percentages: tuple[Rekenpercentage, ...] = ()
    arrangementen: tuple[Arrangement, ...] = ()
    plaatsingen: tuple[Rekenplaatsing, ...] = ()
    antwoorden: tuple[Antwoord, ...] = ()
    vorig: tuple[Vorig, ...] = ()
    openstaand: tuple[Openstaand, ...] = ()
    # Younger than the files that were kept: left out where there is none, so that those stay as they are.
    bereiken: tuple[Rekenbereik, ...] = field(default=(), metadata={MAG_WEG: True})


# --- model ----------------------------------------------------------------------------------------------------------


def _no_parameters() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Modelregel:
    """One rule of a model: its kind (a key of REGELSOORTEN), its own code, its label, and what the kind asks for."""

    soort: str
    code: str
    label: str
    parameters: Mapping[str, Any] = field(default_factory=_no_parameters)


@dataclass(frozen=True, slots=True)
class Betaalwijze:
    """When the outcome is paid; ``percentages`` (summing to 100) only with that kind."""

    soort: Ritme = "maanden"
    percentages: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """How an swv distributes in one year: an ordered list of rules; the order matters."""

    naam: str
    jaar: int
    periode: Periode = "kalenderjaar"
    regels: tuple[Modelregel, ...] = ()
    negatief: Negatief = "melden"
    betaalritme: Betaalwijze = field(default_factory=Betaalwijze)


# --- outcome --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spoorregel:
    """One step of the way to an amount: count × tariff = amount, by which rule, for whom, from which source.

    ``eenheid`` and ``bestuur`` are empty for what stays with the swv. ``aantal`` and ``tarief`` are None when the amount
    is not a product; with a key, ``aantal`` is the weight.
    """

    regel: str
    eenheid: str
    bestuur: str
    aantal: Decimal | None
    tarief: Decimal | None
    bedrag: Decimal
    uitleg: str
    bron: str


@dataclass(frozen=True, slots=True)
class Potregel:
    """One change of a pot: what came in (positive) or went out (negative)."""

    regel: str
    pot: str
    aantal: Decimal | None
    tarief: Decimal | None
    bedrag: Decimal
    uitleg: str
    bron: str


@dataclass(frozen=True, slots=True)
class Bijdrage:
    """What one rule adds: steps of the trace and changes of pots."""

    regels: tuple[Spoorregel, ...] = ()
    potten: tuple[Potregel, ...] = ()


@dataclass(frozen=True, slots=True)
class Potstand:
    """A pot at the end: what came in, what went out, what is left (their difference)."""

    code: str
    naam: str
    gevormd: Decimal
    besteed: Decimal
    rest: Decimal


@dataclass(frozen=True, slots=True)
class Verdeelmelding:
    """Something a person has to look at: ``negatief``, ``pot_over``, ``pot_tekort``."""

    soort: str
    eenheid: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Betaaltermijn:
    """One payment: its number, the first day of its month, the part of the outcome, what is set off, what is paid."""

    nummer: int
    datum: date
    bruto: Decimal
    verrekend: Decimal
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Afrekening:
    """What happens with the outcome of a board: paid in terms, carried to later terms, or charged."""

    bestuur: str
    uitkomst: Decimal
    termijnen: tuple[Betaaltermijn, ...]
    te_verrekenen: Decimal
    te_betalen: Decimal


@dataclass(frozen=True, slots=True)
class Verdeeluitkomst:
    """The outcome: the trace, and the sums made from it.

    ``totaal`` is the sum of ``per_bestuur`` (every board is in it, also with nothing); ``centraal`` is what stays with
    the swv; together they are the sum of ``regels``. ``per_school`` holds every school.
    """

    regels: tuple[Spoorregel, ...]
    potregels: tuple[Potregel, ...]
    per_school: Mapping[str, Decimal]
    per_bestuur: Mapping[str, Decimal]
    centraal: Decimal
    totaal: Decimal
    potten: tuple[Potstand, ...]
    afrekeningen: tuple[Afrekening, ...]
    meldingen: tuple[Verdeelmelding, ...]
