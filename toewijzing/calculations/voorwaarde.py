"""When something is asked or done: typed conditions, each (field, sign, values), that must all hold. Pure: no ORM, no clock.

A form asks a question by them and a route takes a step by them. A fact that is not known is a third answer, never 0 and
never no: ``judge`` then says ONBEKEND unless another condition already fails, and ``find_unknown`` names the fields. So
knowing more never turns a yes into a no or the other way round.

Facts are ``{field: value}``: Decimal or int for a number (euro, weeks, years), bool for yes or no, a date, the code
(text) of a choice, a frozenset of codes where more can be chosen. None, or a field that is left out, is not known; so is a value of
another kind than the field has.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from itertools import pairwise
from math import ceil, floor
from typing import Any

from django.db.models import TextChoices

from swv.kern.invoer.datums import EERSTE_DAG, LAATSTE_DAG, write
from swv.organisatie.enums import Schoolsoort
from toewijzing.enums import Begonnen, Categorie

Feit = Decimal | int | bool | str | date | frozenset[str] | None
Waarde = Decimal | bool | str | date


class Waarheid(Enum):
    """Does it hold? ONBEKEND: that depends on a fact that is not known yet."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Teken(TextChoices):
    """How the value of a field is compared. With more chosen, ``is`` means: among what was chosen."""

    IS = "is", "is"
    IS_NIET = "is_niet", "is niet"
    EEN_VAN = "een_van", "is een van"
    MINSTENS = "minstens", "is minstens"
    HOOGSTENS = "hoogstens", "is hoogstens"
    MEER_DAN = "meer_dan", "is meer dan"
    MINDER_DAN = "minder_dan", "is minder dan"
    BEKEND = "bekend", "is bekend"


class Waardesoort(TextChoices):
    """What kind of value a field has."""

    GETAL = "getal", "getal"
    BEDRAG = "bedrag", "bedrag in euro"
    JA_NEE = "ja_nee", "ja of nee"
    KEUZE = "keuze", "keuze"
    DATUM = "datum", "datum"


GETALLEN = frozenset({Waardesoort.GETAL, Waardesoort.BEDRAG})
VERGELIJKEN = frozenset({Teken.MINSTENS, Teken.HOOGSTENS, Teken.MEER_DAN, Teken.MINDER_DAN})
GELIJK = frozenset({Teken.IS, Teken.IS_NIET})
# How days are compared, in words.
BIJ_DATUM = {
    Teken.IS: "is", Teken.IS_NIET: "is niet", Teken.MINSTENS: "is op of na", Teken.HOOGSTENS: "is op of vóór",
    Teken.MEER_DAN: "is na", Teken.MINDER_DAN: "is vóór",
}  # fmt: skip
JA_NEE = (("ja", "ja"), ("nee", "nee"))


@dataclass(frozen=True)
class Feitveld:
    """A field that a condition can look at: its key, its name in a sentence and its kind.

    ``opties`` are (code, name) of its choices, ``meer``: more can be chosen; ``laagst`` is the least a number can be and
    ``geheel``: it is a whole one.
    """

    veld: str
    naam: str
    soort: str
    opties: tuple[tuple[str, str], ...] = ()
    eenheid: str = ""
    meer: bool = False
    laagst: Decimal | None = None
    geheel: bool = False

    @property
    def tekens(self) -> frozenset[str]:
        """The signs that say something about such a field."""
        if self.soort in GETALLEN or self.soort == Waardesoort.DATUM:
            return VERGELIJKEN | GELIJK | {Teken.BEKEND}
        return GELIJK | {Teken.BEKEND} | ({Teken.EEN_VAN} if self.soort == Waardesoort.KEUZE else frozenset())


# What is known of every request; answers to questions come beside it, by ``vraag:CODE``.
VRAAG = "vraag:"
NIEUW, VERLENGING = "nieuw", "verlenging"
VASTE_VELDEN = (
    Feitveld("bedrag", "het gevraagde bedrag", Waardesoort.BEDRAG, laagst=Decimal(0)),
    Feitveld("weken", "het aantal weken", Waardesoort.GETAL, eenheid="weken", laagst=Decimal(1), geheel=True),
    Feitveld(
        "leeftijd", "de leeftijd van de leerling", Waardesoort.GETAL, eenheid="jaar", laagst=Decimal(0), geheel=True
    ),
    Feitveld(
        "categorie", "de categorie", Waardesoort.KEUZE, tuple((str(code), label) for code, label in Categorie.choices)
    ),
    Feitveld("schoolsoort", "de soort school", Waardesoort.KEUZE, tuple(Schoolsoort.choices)),
    Feitveld("aanleiding", "nieuw of verlenging", Waardesoort.KEUZE, ((NIEUW, "nieuw"), (VERLENGING, "verlenging"))),
    Feitveld("opp", "er is een OPP", Waardesoort.JA_NEE),
    Feitveld("begonnen_door", "wie de aanvraag begon", Waardesoort.KEUZE, tuple(Begonnen.choices)),
)


# Of these there is nothing to know where a request is about no pupil.
LEERLINGVELDEN = frozenset({"leeftijd", "categorie", "aanleiding", "opp"})


@dataclass(frozen=True)
class Eis:
    """One condition: field, sign and the typed values it is compared with; ``is bekend`` has none, ``een_van`` several."""

    veld: str
    teken: str
    waarden: tuple[Waarde, ...] = ()


# --- judging --------------------------------------------------------------------------------------------------------


def judge(eisen: Iterable[Eis], feiten: Mapping[str, Feit]) -> Waarheid:
    """Do all conditions hold? NEE as soon as one surely fails, else ONBEKEND when one is not known; none is JA."""
    found = {judge_one(eis, feiten.get(eis.veld)) for eis in eisen}
    if Waarheid.NEE in found:
        return Waarheid.NEE
    return Waarheid.ONBEKEND if Waarheid.ONBEKEND in found else Waarheid.JA


def find_unknown(eisen: Iterable[Eis], feiten: Mapping[str, Feit]) -> list[str]:
    """The fields on which ``judge`` waits, each once, in order; [] when it has its answer."""
    eisen = list(eisen)
    if judge(eisen, feiten) != Waarheid.ONBEKEND:
        return []
    waiting = [eis.veld for eis in eisen if judge_one(eis, feiten.get(eis.veld)) == Waarheid.ONBEKEND]
    return list(dict.fromkeys(waiting))


def judge_one(eis: Eis, feit: Feit) -> Waarheid:
    """Does this one condition hold of this fact? «Is bekend» is JA or ONBEKEND, never NEE: it may become known."""
    if feit is None:
        return Waarheid.ONBEKEND
    if eis.teken == Teken.BEKEND:
        return Waarheid.JA
    if not eis.waarden or not all(_is_alike(value, feit) for value in eis.waarden):
        return Waarheid.ONBEKEND
    return Waarheid.JA if _holds(eis, feit) else Waarheid.NEE


def _is_alike(value: Waarde, feit: Any) -> bool:
    """Can they be compared? True is no 1, and a text no number."""
    if isinstance(value, bool) or isinstance(feit, bool):
        return isinstance(value, bool) and isinstance(feit, bool)
    if isinstance(value, str):
        return isinstance(feit, str | frozenset)
    if isinstance(value, date) or isinstance(feit, date):
        return isinstance(value, date) and isinstance(feit, date)
    return isinstance(feit, Decimal | int) and Decimal(feit).is_finite()


def _holds(eis: Eis, feit: Any) -> bool:
    first = eis.waarden[0]
    chosen = feit if isinstance(feit, frozenset) else {feit}
    match eis.teken:
        case Teken.IS:
            return first in chosen
        case Teken.IS_NIET:
            return first not in chosen
        case Teken.EEN_VAN:
            return any(value in chosen for value in eis.waarden)
        case Teken.MINSTENS:
            return bool(feit >= first)
        case Teken.HOOGSTENS:
            return bool(feit <= first)
        case Teken.MEER_DAN:
            return bool(feit > first)
        case Teken.MINDER_DAN:
            return bool(feit < first)
    raise ValueError(f"Onbekend teken: {eis.teken}.")


# --- reading what was written ---------------------------------------------------------------------------------------


def make_eis(veld: Feitveld, teken: str, waarden: Sequence[str]) -> Eis:
    """The condition of what is stored or typed as text: «5000» or «12.5», «ja», the code of a choice.

    Raises ValueError in Dutch: what is wrong and the way out.
    """
    if teken not in veld.tekens:
        raise ValueError(f"«{_label(teken)}» kan niet bij {veld.naam}. Kies een ander teken.")
    texts = [text.strip() for text in waarden if text.strip()]
    if teken == Teken.BEKEND:
        if texts:
            raise ValueError(f"Laat de waarde leeg bij «{_label(teken)}».")
        return Eis(veld.veld, teken)
    if not texts:
        raise ValueError(f"Vul in waarmee we {veld.naam} vergelijken.")
    if len(texts) > 1 and teken != Teken.EEN_VAN:
        raise ValueError(f"Kies één waarde bij «{_label(teken)}», of kies «{Teken.EEN_VAN.label}».")
    return Eis(veld.veld, teken, tuple(_read(veld, text) for text in texts))


def _read(veld: Feitveld, text: str) -> Waarde:
    if veld.soort in GETALLEN:
        try:
            number = Decimal(text)
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            raise ValueError(f"Vul bij {veld.naam} een getal in, bijvoorbeeld 12 of 12,5.")
        return number
    if veld.soort == Waardesoort.DATUM:
        return _read_dag(veld, text)
    opties = JA_NEE if veld.soort == Waardesoort.JA_NEE else veld.opties
    if text not in dict(opties):
        names = ", ".join(label for _, label in opties)
        raise ValueError(f"«{text}» is geen keuze bij {veld.naam}. Kies uit: {names}.")
    return text == "ja" if veld.soort == Waardesoort.JA_NEE else text


def _read_dag(veld: Feitveld, text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if not EERSTE_DAG <= day <= LAATSTE_DAG:
        raise ValueError(f"Vul bij {veld.naam} een datum in vanaf 1900, bijvoorbeeld 3-12-2026.")
    return day


def write_waarden(eis: Eis) -> list[str]:
    """The values as they are stored: the opposite of ``make_eis``."""
    return [{True: "ja", False: "nee"}[value] if isinstance(value, bool) else str(value) for value in eis.waarden]


def find_never(eisen: Collection[Eis], velden: Mapping[str, Feitveld]) -> str:
    """Why these can't hold together, in a sentence: «het gevraagde bedrag» above 5.000 and below 1.000; "" when they can.

    Looks at each field by itself, which is exact: conditions of different fields never exclude each other.
    """
    for veld in dict.fromkeys(eis.veld for eis in eisen):
        own = [eis for eis in eisen if eis.veld == veld]
        if not _can_hold(own, velden[veld]):
            said = " en ".join(describe(eis, velden[veld]) for eis in own)
            return f"Dit kan nooit allemaal waar zijn: {said}. Verander of verwijder een van de voorwaarden."
    return ""


def _can_hold(eisen: list[Eis], veld: Feitveld) -> bool:
    """Is there a value of which all hold? Of the numbers only those named, between and beside them can differ."""
    tries: list[Any] = [True, False]
    if veld.soort in GETALLEN:
        tries = _get_numbers([Decimal(str(value)) for eis in eisen for value in eis.waarden], veld)
    elif veld.soort == Waardesoort.DATUM:
        tries = list_dagen(eisen)
    elif veld.meer:  # the most that may be chosen: one more never hurts, but for what it must not be
        refused = {value for eis in eisen if eis.teken == Teken.IS_NIET for value in eis.waarden}
        tries = [frozenset(code for code, _ in veld.opties if code not in refused)]
    elif veld.soort == Waardesoort.KEUZE:
        tries = [code for code, _ in veld.opties]
    return any(judge(eisen, {veld.veld: value}) == Waarheid.JA for value in tries)


def list_dagen(eisen: Iterable[Eis]) -> list[date]:
    """The days these conditions name, and those beside them, in order; one day when they name none."""
    named = [value for eis in eisen for value in eis.waarden if isinstance(value, date)]
    return sorted({day + timedelta(days=step) for day in named for step in (-1, 0, 1)}) or [EERSTE_DAG]


def _get_numbers(named: list[Decimal], veld: Feitveld) -> list[Decimal]:
    """Numbers this field can have: one of every stretch between the numbers named."""
    if veld.geheel:
        tries = [step for value in named for step in (floor(value), floor(value) + 1, ceil(value) - 1)]
        found = [Decimal(value) for value in tries] or [Decimal(1)]
    else:
        order = sorted(named)
        between = [(one + two) / 2 for one, two in pairwise(order)]
        found = [*order, *between, *([order[0] - 1, order[-1] + 1] if order else [Decimal(1)])]
    return [value for value in found if veld.laagst is None or value >= veld.laagst]


# --- in words -------------------------------------------------------------------------------------------------------


def describe(eis: Eis, veld: Feitveld) -> str:
    """«het gevraagde bedrag is meer dan € 5.000», «er is een OPP: nee», «de categorie is 2 (midden) of 3 (hoog)»."""
    if eis.teken == Teken.BEKEND:
        return f"{veld.naam} is bekend"
    named = [describe_waarde(value, veld) for value in eis.waarden]
    if veld.soort == Waardesoort.JA_NEE:
        value = named[0] if eis.teken == Teken.IS else {"ja": "nee", "nee": "ja"}[named[0]]
        return f"{veld.naam}: {value}"
    if eis.teken == Teken.EEN_VAN:
        return f"{veld.naam} is {' of '.join(named)}"
    if veld.soort == Waardesoort.DATUM:
        return f"{veld.naam} {BIJ_DATUM[Teken(eis.teken)]} {named[0]}"
    return f"{veld.naam} {_label(eis.teken)} {named[0]}"


def describe_waarde(value: Waarde, veld: Feitveld) -> str:
    """«€ 5.000», «12,5 weken», «3-12-2026», «ja», the name of a choice."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, str):
        return dict(veld.opties).get(value, value)
    if isinstance(value, date):
        return write(value)
    if veld.soort == Waardesoort.BEDRAG:
        places = 0 if value == value.to_integral_value() else 2
        return "€ " + f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))
    number = f"{value.normalize():f}".replace(".", ",")
    return f"{number} {veld.eenheid}".strip()


def _label(teken: str) -> str:
    return Teken(teken).label if teken in Teken.values else teken
