"""Where a request stands, in one sentence for the person who looks at it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.utils.text import Truncator, capfirst

from swv.kern.presentatie import Badge
from swv.kern.templatetags.verband import datum
from toewijzing.enums import AFGEROND, Stap, Status
from toewijzing.queries.aanvulling import SCHEIDING

# Characters of what was asked in the sentence about a request; what is longer stands in full at the case.
MAX_IN_ZIN = 300


class Kijker(Enum):
    """From which side somebody looks at a request."""

    SCHOOL = "school"
    ONTVANGENDE_SCHOOL = "ontvangende_school"
    SWV = "swv"
    DESKUNDIGE = "deskundige"


@dataclass(frozen=True)
class Stand:
    """The facts of one request that its state, its phases and its term are told from.

    ``uitkomst`` is the Dutch outcome, or "" when there is none or this person may not know it yet.
    """

    status: str
    kijker: Kijker
    vandaag: date
    mag_akkoord_geven: bool = False
    mag_meetekenen: bool = False
    # Who agrees at the school next, who decides and who is to do the next step at the swv; "" when nobody (is known).
    akkoord_door: str = ""
    beslisser: str = ""
    aan_zet: str = ""
    # What the next step does, what the whole way does in order (values of ``Stap``), and the facts on which it waits.
    doet: str = ""
    weg: tuple[str, ...] = ()
    # The name of the body that discusses it next, where the route or an agenda names one; and how a sentence calls the one
    # that spoke last, "" where several may have spoken.
    orgaan: str = ""
    adviseur: str = ""
    # Who looks started it for the school, and so does not check it.
    zelf_begonnen: bool = False
    # On the agenda of a meeting at which the school that asks has to be.
    school_erbij: bool = False
    # Nobody decides on this kind: it ends with who does the last step.
    zonder_besluit: bool = False
    wacht_op: tuple[str, ...] = ()
    is_awb: bool = True
    adviezen_nodig: int = 0
    adviezen_binnen: int = 0
    eigen_advies_uiterlijk: date | None = None
    eigen_advies_ondertekend: bool = False
    ontvangen_op: date | None = None
    compleet_op: date | None = None
    zitting_op: date | None = None
    vraag_onderwerp: str = ""
    vraag_tot: date | None = None
    besloten_op: date | None = None
    uitkomst: str = ""
    bekendgemaakt_op: date | None = None
    uiterlijk_op: date | None = None
    norm_op: date | None = None
    # The swv is filling it in for the school.
    is_bij_swv: bool = False
    # The last day of the step whose turn it is, where it has a term of its own.
    beurt_tot: date | None = None

    @property
    def alle_adviezen_binnen(self) -> bool:
        """As many experts signed as this kind asks; true at once where it asks none."""
        return self.adviezen_binnen >= self.adviezen_nodig

    @property
    def volgt(self) -> str:
        """What happens next at the swv, as a sentence; "" when nothing is known to."""
        if self.wacht_op:
            return f"Hoe het verder gaat, hangt af van {' en '.join(self.wacht_op)}. Dat staat er nog niet."
        match self.doet:
            case Stap.CONTROLE:
                return f"Nu kijkt {self.aan_zet} ernaar."
            case Stap.DESKUNDIGEN:
                return "Nu geven de deskundigen advies."
            case Stap.ZITTING:
                return f"De aanvraag kan op de agenda van {self.bespreker}."
            case Stap.BESLUIT:
                return f"Nu beslist {self.beslisser}."
            case "afhandelen":
                return f"Nu handelt {self.aan_zet or 'het samenwerkingsverband'} de aanvraag af."
        return ""

    @property
    def bespreker(self) -> str:
        """Who discusses it: «de commissie», or the body by its name."""
        return f"«{self.orgaan}»" if self.orgaan else "de commissie"

    @property
    def is_closed(self) -> bool:
        """Decided, ended without a decision, or withdrawn."""
        return self.status in AFGEROND


# --- badge ----------------------------------------------------------------------------------------------------------

BADGES: dict[str, tuple[str, str]] = {
    Status.CONCEPT: ("neutraal", "bewerk"),
    Status.BIJ_OUDERS: ("info", "personen"),
    Status.TER_AKKOORD: ("let-op", "klok"),
    Status.INGEDIEND: ("info", "document"),
    Status.ONVOLLEDIG: ("let-op", "stil"),
    Status.BIJ_DESKUNDIGEN: ("info", "personen"),
    Status.GEAGENDEERD: ("info", "kalender"),
    Status.AANGEHOUDEN: ("let-op", "klok"),
    Status.GEADVISEERD: ("info", "weegschaal"),
    Status.BESLOTEN: ("ok", "check"),
    Status.AFGEHANDELD: ("ok", "check"),
    Status.INGETROKKEN: ("neutraal", "streep"),
}


def get_badge(status: str) -> Badge:
    """The status in words with its tone and icon."""
    toon, icoon = BADGES[status]
    return Badge(Status(status).label, toon, icoon)


# --- the sentence ---------------------------------------------------------------------------------------------------


def describe_state(stand: Stand) -> str:
    """One sentence of plain Dutch: what happens now, and who is at work."""
    return ZINNEN[Status(stand.status)](stand)


def _concept(stand: Stand) -> str:
    if stand.is_bij_swv:
        return "Het samenwerkingsverband begon deze aanvraag en vult haar nog in. U hoort het als u iets moet doen."
    if stand.doet == Stap.MEETEKENEN:
        return "De school vult de aanvraag nog in. Daarna legt zij hem voor aan de consulent, die meetekent."
    if not stand.akkoord_door:
        return "De school vult de aanvraag nog in. Het samenwerkingsverband ziet hem pas als de school hem indient."
    return (
        f"De school vult de aanvraag nog in. Het samenwerkingsverband ziet hem pas na akkoord van {stand.akkoord_door}."
    )


def _bij_ouders(stand: Stand) -> str:
    daarna = "vraag daarna akkoord" if stand.akkoord_door else "dien de aanvraag daarna in"
    if stand.doet == Stap.MEETEKENEN:
        daarna = "leg de aanvraag daarna voor aan de consulent"
    return f"De aanvraag ligt bij de ouders. Leg vast wat zij ervan vinden en {daarna}."


def _ter_akkoord(stand: Stand) -> str:
    if stand.mag_meetekenen:
        return "De school legde deze aanvraag aan u voor. Lees haar, en teken mee of geef haar terug."
    if stand.doet == Stap.MEETEKENEN:
        return "De aanvraag wacht op de consulent, die meetekent."
    if stand.mag_akkoord_geven:
        return "De aanvraag wacht op uw akkoord. Daarna gaat hij naar het samenwerkingsverband."
    return f"De aanvraag wacht op akkoord van {stand.akkoord_door}."


def _ingediend(stand: Stand) -> str:
    if stand.compleet_op is None:
        if stand.zelf_begonnen:
            return (
                "U begon deze aanvraag voor de school. Een andere secretaris kijkt of zij compleet is; is die er niet, dan"
                " doet de consulent of de directeur dat."
            )
        if stand.kijker is Kijker.SWV:
            return "De aanvraag is binnen. Kijk of hij compleet is."
        return "Het samenwerkingsverband kijkt of de aanvraag compleet is."
    if stand.doet == Stap.ZITTING:
        return f"De aanvraag is compleet en komt op de agenda van {stand.bespreker}."
    return f"De aanvraag is compleet. {stand.volgt}".rstrip()


def _onvolledig(stand: Stand) -> str:
    if stand.vraag_tot is None:
        return "Het samenwerkingsverband wacht op een aanvulling van de school."
    if stand.mag_akkoord_geven:
        return "De school vraagt nu meer of iets anders dan waarover akkoord is gegeven. Zij wacht op uw akkoord."
    if stand.mag_meetekenen:
        return "De school vraagt nu meer of iets anders dan waarvoor is meegetekend. Lees het, en teken mee."
    gevraagd, tot = describe_asked(stand.vraag_onderwerp), datum(stand.vraag_tot)
    if stand.kijker is Kijker.SCHOOL:
        return f"Vul uiterlijk {tot} aan: {gevraagd}"
    if stand.vraag_tot < stand.vandaag:
        return f"De school zou uiterlijk {tot} aanvullen; de klok loopt weer. Gevraagd: {gevraagd}"
    return f"De school vult uiterlijk {tot} aan; de klok staat stil. Gevraagd: {gevraagd}"


def describe_asked(onderwerp: str) -> str:
    """What was asked, as the end of a sentence; of a long list the first items, the rest stands at the case."""
    items = onderwerp.split(SCHEIDING)
    shown = items[:1]
    for item in items[1:]:
        if len(SCHEIDING.join([*shown, item])) > MAX_IN_ZIN:
            break
        shown.append(item)
    more = f"{SCHEIDING}en nog {len(items) - len(shown)}" if len(shown) < len(items) else ""
    return close(Truncator(SCHEIDING.join(shown)).chars(MAX_IN_ZIN) + more)


def close(tekst: str) -> str:
    """What somebody typed as the end of a sentence: with one full stop."""
    tekst = tekst.rstrip()
    return tekst if tekst.endswith((".", "!", "?")) else f"{tekst}."


def _bij_deskundigen(stand: Stand) -> str:
    if stand.kijker is Kijker.DESKUNDIGE:
        if stand.eigen_advies_ondertekend:
            return "U hebt uw advies ondertekend. U hoeft niets meer te doen."
        return f"Aan u is advies gevraagd. Onderteken het uiterlijk {datum(stand.eigen_advies_uiterlijk)}."
    if stand.adviezen_nodig and stand.alle_adviezen_binnen:
        return f"Alle adviezen van de deskundigen zijn binnen. {stand.volgt}".rstrip()
    return f"De deskundigen geven advies: {stand.adviezen_binnen} van {stand.adviezen_nodig} adviezen binnen."


def _geagendeerd(stand: Stand) -> str:
    if stand.zitting_op is None:
        return f"De aanvraag staat op de agenda van {stand.bespreker}."
    erbij = " Uw school is daarbij." if stand.school_erbij and stand.kijker is Kijker.SCHOOL else ""
    return capfirst(f"{stand.bespreker} bespreekt de aanvraag op {datum(stand.zitting_op)}.{erbij}")


def _aangehouden(stand: Stand) -> str:
    slot = " De wettelijke termijn loopt gewoon door." if stand.is_awb else ""
    return capfirst(f"{stand.bespreker} stelde de bespreking uit tot een volgende zitting.{slot}")


def _geadviseerd(stand: Stand) -> str:
    wie = capfirst(f"{stand.adviseur} heeft advies gegeven") if stand.adviseur else "Er is advies gegeven"
    return f"{wie}. {stand.volgt}".rstrip()


def _besloten(stand: Stand) -> str:
    if stand.bekendgemaakt_op and stand.uitkomst:
        return f"Besluit: {stand.uitkomst}. De brief is verstuurd op {datum(stand.bekendgemaakt_op)}."
    if stand.uitkomst:
        return f"Besluit: {stand.uitkomst}. School en ouders horen het zodra de brieven zijn verstuurd."
    return "Er is een besluit genomen. U leest het hier zodra de brief is verstuurd."


def _afgehandeld(stand: Stand) -> str:
    return f"De aanvraag is klaar: {stand.uitkomst}." if stand.uitkomst else "De aanvraag is afgehandeld."


def _ingetrokken(stand: Stand) -> str:
    return "De school heeft de aanvraag ingetrokken."


ZINNEN: dict[str, Callable[[Stand], str]] = {
    Status.CONCEPT: _concept,
    Status.BIJ_OUDERS: _bij_ouders,
    Status.TER_AKKOORD: _ter_akkoord,
    Status.INGEDIEND: _ingediend,
    Status.ONVOLLEDIG: _onvolledig,
    Status.BIJ_DESKUNDIGEN: _bij_deskundigen,
    Status.GEAGENDEERD: _geagendeerd,
    Status.AANGEHOUDEN: _aangehouden,
    Status.GEADVISEERD: _geadviseerd,
    Status.BESLOTEN: _besloten,
    Status.AFGEHANDELD: _afgehandeld,
    Status.INGETROKKEN: _ingetrokken,
}
