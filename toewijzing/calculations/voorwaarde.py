"""When something is asked or done: typed conditions, each (field, sign, values). Pure: no ORM, no clock.

Conditions of one group must all hold, and of several groups one is enough («A and B, or C»: groups 0, 0 and 1). A form
asks a question by them and a route takes a step by them. A fact that is not known is a third answer, never 0 and never no:
``judge`` then says ONBEKEND unless what is known settles it, and ``find_unknown`` names the fields. So knowing more never
turns a yes into a no or the other way round.

Facts are ``{field: value}``: Decimal or int for a number (euro, weeks, years), bool for yes or no, a date, the code
(text) of a choice, a frozenset of codes where more can be chosen. None, or a field that is left out, is not known; so is a value of
another kind than the field has.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
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
    ORGANISATIE = "organisatie", "bestuur of school"


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

    ``opties`` are (code, name) of its choices, of an organisation (id as text, name), and those differ per swv: without any
    every id is read. ``meer``: more can be chosen; ``laagst`` is the least a number can be and ``geheel``: it is a whole one.
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
        if self.soort == Waardesoort.ORGANISATIE:  # of every request it is known
            return GELIJK | {Teken.EEN_VAN}
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
    Feitveld("bestuur", "het bestuur van de school", Waardesoort.ORGANISATIE),
    Feitveld("school", "de school", Waardesoort.ORGANISATIE),
)
ORGANISATIEVELDEN = frozenset(veld.veld for veld in VASTE_VELDEN if veld.soort == Waardesoort.ORGANISATIE)
# Stands for every organisation that no condition names.
EEN_ANDER = "0"
ID = re.compile(r"[0-9]{1,18}")
# So many names of a long list are told.
NOEM_HOOGSTENS = 12

# Of these there is nothing to know where a request is about no pupil.
LEERLINGVELDEN = frozenset({"leeftijd", "categorie", "aanleiding", "opp"})


@dataclass(frozen=True)
class Eis:
    """One condition: field, sign and the typed values it is compared with; ``is bekend`` has none, ``een_van`` several.

    ``groep``: what has the same number must hold together; of several groups one is enough.
    """

    veld: str
    teken: str
    waarden: tuple[Waarde, ...] = ()
    groep: int = 0


# --- judging --------------------------------------------------------------------------------------------------------


def split_groepen(eisen: Iterable[Eis]) -> list[list[Eis]]:
    """The conditions by group, in the order in which the groups begin; [] without any."""
    found: dict[int, list[Eis]] = {}
    for eis in eisen:
        found.setdefault(eis.groep, []).append(eis)
    return list(found.values())


def judge(eisen: Iterable[Eis], feiten: Mapping[str, Feit]) -> Waarheid:
    """Does one of the groups hold? JA as soon as one surely does, NEE when none can any more; without conditions JA."""
    found = {_judge_groep(groep, feiten) for groep in split_groepen(eisen)}
    return combine_groepen(found)


def combine_groepen(woorden: Collection[Waarheid]) -> Waarheid:
    """The word of a whole, of those of its groups; without any group JA."""
    if not woorden or Waarheid.JA in woorden:
        return Waarheid.JA
    return Waarheid.ONBEKEND if Waarheid.ONBEKEND in woorden else Waarheid.NEE


def combine_samen(woorden: Collection[Waarheid]) -> Waarheid:
    """The word of a group, of those of its conditions: NEE as soon as one surely fails."""
    if Waarheid.NEE in woorden:
        return Waarheid.NEE
    return Waarheid.ONBEKEND if Waarheid.ONBEKEND in woorden else Waarheid.JA


def _judge_groep(groep: Iterable[Eis], feiten: Mapping[str, Feit]) -> Waarheid:
    return combine_samen({judge_one(eis, feiten.get(eis.veld)) for eis in groep})


def find_unknown(eisen: Iterable[Eis], feiten: Mapping[str, Feit]) -> list[str]:
    """The fields on which ``judge`` waits, each once, in order; [] when it has its answer."""
    eisen = list(eisen)
    if judge(eisen, feiten) != Waarheid.ONBEKEND:
        return []
    open_groepen = [groep for groep in split_groepen(eisen) if _judge_groep(groep, feiten) == Waarheid.ONBEKEND]
    waiting = [
        eis.veld for groep in open_groepen for eis in groep if judge_one(eis, feiten.get(eis.veld)) == Waarheid.ONBEKEND
    ]
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


def make_eis(veld: Feitveld, teken: str, waarden: Sequence[str], groep: int = 0) -> Eis:
    """The condition of what is stored or typed as text: «5000» or «12.5», «ja», the code of a choice, an id.

    Raises ValueError in Dutch: what is wrong and the way out.
    """
    if teken not in veld.tekens:
        raise ValueError(f"«{_label(teken)}» kan niet bij {veld.naam}. Kies een ander teken.")
    texts = [text.strip() for text in waarden if text.strip()]
    if teken == Teken.BEKEND:
        if texts:
            raise ValueError(f"Laat de waarde leeg bij «{_label(teken)}».")
        return Eis(veld.veld, teken, groep=groep)
    if not texts:
        raise ValueError(f"Vul in waarmee we {veld.naam} vergelijken.")
    if len(texts) > 1 and teken != Teken.EEN_VAN:
        raise ValueError(f"Kies één waarde bij «{_label(teken)}», of kies «{Teken.EEN_VAN.label}».")
    return Eis(veld.veld, teken, tuple(_read(veld, text) for text in texts), groep)


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
    if veld.soort == Waardesoort.ORGANISATIE and not veld.opties and ID.fullmatch(text):
        return text
    opties = JA_NEE if veld.soort == Waardesoort.JA_NEE else veld.opties
    if text not in dict(opties):
        names = ", ".join(label for _, label in opties[:NOEM_HOOGSTENS])
        names += f" en nog {len(opties) - NOEM_HOOGSTENS}" if len(opties) > NOEM_HOOGSTENS else ""
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


def describe_eisen(eisen: Iterable[Eis], velden: Mapping[str, Feitveld]) -> str:
    """«A en B», with more groups «A en B, of als C»: what follows on «alleen als»; "" without conditions."""
    groepen = [" en ".join(describe(eis, velden[eis.veld]) for eis in groep) for groep in split_groepen(eisen)]
    return ", of als ".join(groepen)


def describe_waarde(value: Waarde, veld: Feitveld) -> str:
    """«€ 5.000», «12,5 weken», «3-12-2026», «ja», the name of a choice."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, str):
        other = "een ander" if veld.soort == Waardesoort.ORGANISATIE and value == EEN_ANDER else value
        return dict(veld.opties).get(value, other)
    if isinstance(value, date):
        return write(value)
    if veld.soort == Waardesoort.BEDRAG:
        places = 0 if value == value.to_integral_value() else 2
        return "€ " + f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))
    number = f"{value.normalize():f}".replace(".", ",")
    return f"{number} {veld.eenheid}".strip()


def _label(teken: str) -> str:
    return Teken(teken).label if teken in Teken.values else teken
