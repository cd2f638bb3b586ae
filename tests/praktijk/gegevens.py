"""The words in which a file of this folder tells how one samenwerkingsverband does things: plain data, no database.

Every rule says where it stands: ``r(535)`` is line 535 of the source, ``aangenomen(754)`` is our own filling in, that
leans on a line. Every event of the school year says who does what on which day; what can't be done yet says what it
waits for (``Reden``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class Reden(StrEnum):
    """What an event waits for: a part of the program that is being made, or that comes later."""

    TOEKENNINGEN = "toekenningen"
    PLAATSING = "plaatsing"
    BETALERS = "betalers"
    BETALING = "betaling"
    BEDRAGEN = "bedragen"
    RONDES = "rondes"
    GROEP = "groep"
    STARTER = "starter"
    ZONDER_BESLUIT = "zonder besluit"
    VERANTWOORDING = "verantwoording"
    OVERDRACHT = "overdracht"
    KOPIE = "kopie"


@dataclass(frozen=True)
class Bron:
    """Lines of the source; ``gezegd``: it stands there, else we assumed it there."""

    regels: tuple[int, ...] = ()
    gezegd: bool = True


def r(*regels: int) -> Bron:
    """It stands in these lines of the source."""
    return Bron(regels)


def aangenomen(*regels: int) -> Bron:
    """We filled it in; it leans on these lines."""
    return Bron(regels, gezegd=False)


# --- who there are --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class School:
    """A school: its name in the source («S1»), its board («B1»), its kind and number of pupils."""

    code: str
    bestuur: str
    schoolsoort: str
    leerlingen: int = 0
    groep: str = ""


@dataclass(frozen=True)
class Orgaan:
    """A body. ``rol``: what the source calls a body is one person here, with this role; then nothing is founded.

    ``commissie``: it is the body with which every swv begins, under its own name. ``mandaat``: (codes of kinds, moments).
    """

    naam: str
    bron: Bron
    code: str = ""
    rol: str = ""
    commissie: bool = False
    wijze: str = "vergadering"
    stem: str = "advies"
    quorum: int = 2
    # Who has to be there besides the members; which role (of ``mensen``) speaks for it as its secretaris.
    partijen: tuple[str, ...] = ()
    spreekt: str = ""
    mandaat: tuple[tuple[str, ...], tuple[str, ...]] | None = None


# --- kinds of request -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Wegstap:
    """One step: what is done, by which role or body (its code), and when: («bedrag», «hoogstens», "5000")."""

    doet: str
    rol: str = ""
    wanneer: tuple[tuple[str, str, str], ...] = ()
    naam: str = ""
    orgaan: str = ""


# Conditions of a step.
def tot(bedrag: int) -> tuple[str, str, str]:
    """Up to and with this amount."""
    return ("bedrag", "hoogstens", str(bedrag))


def boven(bedrag: int) -> tuple[str, str, str]:
    """Above this amount."""
    return ("bedrag", "meer_dan", str(bedrag))


def bij_bestuur(*codes: str) -> tuple[str, str, str]:
    """Only where the school that asks is of one of these boards."""
    return ("bestuur", "een_van", "|".join(codes))


NIEUW = ("aanleiding", "is", "nieuw")
VERLENGING = ("aanleiding", "is", "verlenging")


def akkoord(rol: str = "schoolleider", *wanneer: tuple[str, str, str], naam: str = "") -> Wegstap:
    return Wegstap("akkoord", rol, wanneer, naam)


def controle(rol: str, *wanneer: tuple[str, str, str], naam: str = "") -> Wegstap:
    return Wegstap("controle", rol, wanneer, naam)


def deskundigen() -> Wegstap:
    return Wegstap("deskundigen")


def zitting(*wanneer: tuple[str, str, str], naam: str = "", orgaan: str = "") -> Wegstap:
    return Wegstap("zitting", "", wanneer, naam, orgaan)


def besluit(rol: str, *wanneer: tuple[str, str, str], naam: str = "") -> Wegstap:
    return Wegstap("besluit", rol, wanneer, naam)


@dataclass(frozen=True)
class Vraag:
    """A question of the form; ``boven``: only above this amount (the short form is without it)."""

    label: str
    soort: str = "tekst"
    verplicht: bool = True
    boven: str = ""
    bron: Bron = Bron()
    meer: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Stuk:
    """A document of the swv's own on the checklist, and who signs it."""

    label: str
    ondertekenaars: tuple[str, ...] = ()
    bron: Bron = Bron()


@dataclass(frozen=True)
class Plicht:
    """What a school owes for a grant, within so many weeks."""

    naam: str
    weken: int
    bron: Bron = Bron()


@dataclass(frozen=True)
class Ronde:
    """A round in which requests are taken together: open from, closing on, treated by (days as «2026-11-01»)."""

    naam: str
    opent: str
    sluit: str
    behandeld: str
    bron: Bron = Bron()


@dataclass(frozen=True)
class Soort:
    """A kind of request: made after the example ``naar`` (with the same code: its next version).

    ``w``: the variants of the source it is an example of; ``uit``: its code there, when that is another. ``elders``: it
    is no request but something else of the program; ``wacht_op``: it can't be said yet. Neither is made. ``beperking``:
    what of its rules can't be said today, and ``w_wacht`` the variants of it that wait for that. ``scholen``: («alleen» or
    «niet», which schools or boards, what another school reads).
    """

    code: str
    naam: str
    w: tuple[str, ...]
    bron: Bron
    naar: str = ""
    weg: tuple[Wegstap, ...] = ()
    termijn: tuple[int, str] = (6, "weken")
    gegevens: Mapping[str, Any] = field(default_factory=dict)
    checklist: tuple[str, ...] = ()
    stukken: tuple[Stuk, ...] = ()
    vragen: tuple[Vraag, ...] = ()
    houdt: tuple[str, ...] = ()
    uit: str = ""
    elders: str = ""
    wacht_op: Reden | None = None
    waarom: str = ""
    beperking: tuple[str, ...] = ()
    w_wacht: tuple[str, ...] = ()
    plichten: tuple[Plicht, ...] = ()
    rondes: tuple[Ronde, ...] = ()
    scholen: tuple[str, tuple[str, ...], str] | None = None

    @property
    def over_leerling(self) -> bool:
        """It is asked for one pupil; else it goes by the requests of schools."""
        return self.gegevens.get("onderwerp", "leerling") == "leerling"

    @property
    def loopt_vanaf_school(self) -> bool:
        """A zorgcoördinator starts it for a pupil."""
        return self.over_leerling and "zorgcoordinator" in self.gegevens.get("indieners", ["zorgcoordinator"])

    @property
    def is_gemaakt(self) -> bool:
        """It is a request that this swv can have today."""
        return self.wacht_op is None and not self.elders


# --- the rest of the rules ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Verdeling:
    """Preset and figures. ``tarieven`` {code: euro}, ``tellingen`` {code: {school: number}}, ``uitkomst`` {who: euro}.

    ``plaatsingen``: (school, category, number).
    """

    preset: str
    bron: Bron
    tarieven: Mapping[str, int]
    uitkomst: Mapping[str, int]
    tellingen: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    plaatsingen: tuple[tuple[str, str, int], ...] = ()
    deelname: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Budget:
    """What is set aside for kinds (by code) in a period, in euro: from its first day to the first day after.

    For all schools, or for one (its code).
    """

    naam: str
    soorten: tuple[str, ...]
    bedrag: int
    van: str
    tot: str
    bron: Bron = Bron()
    school: str = ""


@dataclass(frozen=True)
class Oppregel:
    """When an OPP is due: ground (a value of ``Plichtgrond``), what, label, weeks."""

    grond: str
    bron: Bron
    wat: str = ""
    label: str = ""
    weken: int = 6


@dataclass(frozen=True)
class Trede:
    """A step of the ladder: after (number, unit) or by hand; at which table; whose power it is."""

    naam: str
    bron: Bron
    na: tuple[int, str] | None = None
    tafel: str = ""
    macht: str = ""
    beslisser: str = ""
    orgaan: str = ""
    rollen: tuple[str, ...] = ("schoolleider", "consulent", "leerplicht")


# --- the school year ------------------------------------------------------------------------------------------------

Doen = Callable[[Any], None]


@dataclass(frozen=True)
class Gebeurtenis:
    """One event. ``doen`` plays it and looks what came of it; ``wacht``: {what it waits for: what is left of it}.

    ``w``: the variants of the source it shows, where no kind of request does.
    """

    dag: date
    wie: str
    doet: str
    doen: Doen | None = None
    wacht: Mapping[Reden, str] = field(default_factory=dict)
    w: tuple[str, ...] = ()


@dataclass
class Schooljaar:
    """The events of one swv, in the order of the source."""

    gebeurtenissen: list[Gebeurtenis] = field(default_factory=list)

    def op(
        self, dag: str, wie: str, doet: str, *, nog: Mapping[Reden, str] | None = None, w: tuple[str, ...] = ()
    ) -> Callable[[Doen], Doen]:
        """This function plays the event; ``nog`` says which part of it still waits, and for what."""

        def keep(doen: Doen) -> Doen:
            self.gebeurtenissen.append(Gebeurtenis(date.fromisoformat(dag), wie, doet, doen, nog or {}, w))
            return doen

        return keep

    def wacht(self, dag: str, wie: str, doet: str, *, op: Reden, waarom: str) -> None:
        """Nothing of this event can be played yet."""
        self.gebeurtenissen.append(Gebeurtenis(date.fromisoformat(dag), wie, doet, None, {op: waarom}))


@dataclass(frozen=True)
class Swv:
    """One samenwerkingsverband: its rules and its school year."""

    code: str
    nummer: str
    naam: str
    sector: str
    scholen: tuple[School, ...]
    organen: tuple[Orgaan, ...]
    soorten: tuple[Soort, ...]
    verdeling: Verdeling
    jaar: Schooljaar
    oppregels: tuple[Oppregel, ...] = ()
    labels: tuple[tuple[str, int], ...] = ()
    labeltaken: tuple[Any, ...] = ()  # ``gegevens_vooraf.Labeltaak``
    treden: tuple[Trede, ...] = ()
    budgetten: tuple[Budget, ...] = ()
    # When the board is told of a figure of a distribution: (kind, percent, which count, where it stands).
    signalen: tuple[tuple[str, int, str, Bron], ...] = ()
    matrix: frozenset[str] = frozenset()

    @property
    def gemaakt(self) -> list[Soort]:
        """The kinds that can be said today."""
        return [soort for soort in self.soorten if soort.is_gemaakt]
