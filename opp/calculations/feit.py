"""What the legal check looks at: one version of an OPP as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Onderdeelregel:
    """One part of the text: does the type ask it, and is it there?"""

    code: str
    label: str
    verplicht: bool
    gevuld: bool


@dataclass(frozen=True)
class Doelregel:
    """One goal; every field has to be filled in."""

    doel: str = ""
    meetbaar: str = ""
    steun: str = ""
    wie: str = ""
    hoe_vaak: str = ""
    van: date | None = None
    tot_en_met: date | None = None


@dataclass(frozen=True)
class Handeling:
    """A recorded act: ``hash`` is the text it was about, ``wie`` one gezagdrager (id) or None for all together."""

    soort: str
    hash: str
    partij: str
    wijze: str
    datum: date | None
    uitkomst: str = ""
    tekst: str = ""
    wie: int | None = None
    gevraagd_op: date | None = None


@dataclass(frozen=True)
class Gezag:
    """Somebody with authority over the pupil: id, name, and the first day without it (None: it lasts)."""

    pk: int
    naam: str
    tot: date | None = None

    def holds_on(self, dag: date) -> bool:
        """Has this person authority on this day? From when is not known."""
        return self.tot is None or self.tot > dag


@dataclass(frozen=True)
class OppGegevens:
    """One version of an OPP, with everything the law looks at. ``hash`` and ``deel_hash`` are of its text now.

    ``extern``: the text lies elsewhere, so of the goals only their presence is known. ``gezag``: everybody who has or had
    authority, None where that is not to be seen (a school that the pupil left). ``vraagt_beiden``: the swv wants each of
    them asked. ``vertegenwoordiger`` is the name of who represents an adult.
    """

    vandaag: date
    schoolsoort: str
    # Of a birth date that is known in part the last day it can be (``get_partij``).
    geboortedatum: date
    uiterlijk_op: date
    hash: str
    deel_hash: str
    onderdelen: Sequence[Onderdeelregel] = ()
    doelen: Sequence[Doelregel] = ()
    bestemming: str = ""
    handelingen: Sequence[Handeling] = ()
    extern: bool = False
    is_opp: bool = True
    onbekwaam_sinds: date | None = None
    begin: date | None = None
    vastgesteld_op: date | None = None
    evaluatie_voor: date | None = None
    gesloten: bool = False
    gezag: Sequence[Gezag] | None = None
    vraagt_beiden: bool = False
    vertegenwoordiger: str = ""


@dataclass(frozen=True)
class Tekort:
    """One thing the law asks that is not so: a stable code, what to do (Dutch), what it means, and where it is mended."""

    code: str
    tekst: str
    zwaarte: str
    plek: str = "handelingen"
