"""A bezwaar in words: who objects, where it stands, what is next, and its lines of the timeline."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time

from django.utils import timezone

from swv.kern.presentatie import Gebeurtenis
from swv.kern.templatetags.verband import datum
from toewijzing.enums import Bezwaaroordeel, Bezwaarstap, Indiener, Ontvangst
from toewijzing.models import Aanvraag, Bezwaar
from toewijzing.presentatie.termijn import Deadline, describe_deadline

VOLGENDE = {
    Bezwaarstap.DOORZENDEN: "Zend het bezwaar met uw verweer door aan de landelijke bezwaaradviescommissie.",
    Bezwaarstap.ADVIES: "De commissie adviseert. Daarna beslist de directeur, of het bestuur.",
    Bezwaarstap.BESLISSEN: "De directeur beslist op het bezwaar; nam die het eerste besluit, dan het bestuur.",
}
UITERLIJK = {Bezwaarstap.DOORZENDEN: "Doorzenden uiterlijk"}
# Buttons; what is not here stands under its own name.
KNOPPEN = {
    Bezwaarstap.DOORZENDEN: "Leg het doorzenden vast",
    Bezwaarstap.HOORZITTING: "Leg de hoorzitting vast",
    Bezwaarstap.ADVIES: "Leg het advies vast",
    Bezwaarstap.VERDAGEN: "Verdaag de beslissing",
    Bezwaarstap.BESLISSEN: "Beslis op het bezwaar",
    Bezwaarstap.INTREKKEN: "Leg vast dat het is ingetrokken",
    Bezwaarstap.CORRIGEREN: "Corrigeer de gegevens",
}


@dataclass(frozen=True)
class Bezwaarkaart:
    """One bezwaar as the case page shows it. ``regels`` is (label, text); ``knoppen`` (step, label)."""

    pk: int
    wie: str
    stand: str
    toon: str
    icoon: str
    regels: list[tuple[str, str]]
    afwijking: str
    zin: str = ""
    deadline_label: str = ""
    deadline: Deadline | None = None
    knoppen: list[tuple[str, str]] = field(default_factory=list)


def describe_indiener(bezwaar: Bezwaar, aanvraag: Aanvraag) -> str:
    """The name of who objects, as far as there is one."""
    match bezwaar.indiener:
        case Indiener.GEZAGDRAGER:
            return bezwaar.gezagdrager.naam if bezwaar.gezagdrager else "de ouders samen"
        case Indiener.LEERLING:
            return "de leerling"
        case Indiener.SCHOOL:
            return str(aanvraag.school.naam)
    return bezwaar.indiener_naam


def describe_bezwaar(
    bezwaar: Bezwaar, aanvraag: Aanvraag, vandaag: date, stappen: Iterable[Bezwaarstap] = ()
) -> Bezwaarkaart:  # fmt: skip
    """Where this bezwaar stands, for who may do ``stappen``."""
    volgende = bezwaar.volgende
    volgende_stap = volgende.stap if volgende else ""  # its button goes first
    stand, toon, icoon = _describe_stand(bezwaar)
    return Bezwaarkaart(
        pk=bezwaar.pk,
        wie=describe_indiener(bezwaar, aanvraag),
        stand=stand,
        toon=toon,
        icoon=icoon,
        regels=[(label, text) for label, text in _describe_dates(bezwaar, vandaag) if text],
        afwijking=bezwaar.afwijking,
        zin=VOLGENDE[Bezwaarstap(volgende.stap)] if volgende else "",
        deadline_label=UITERLIJK.get(Bezwaarstap(volgende.stap), "Beslissen uiterlijk") if volgende else "",
        deadline=describe_deadline(volgende.uiterlijk, vandaag) if volgende else None,
        knoppen=[(str(stap), KNOPPEN[stap]) for stap in sorted(stappen, key=lambda stap: stap != volgende_stap)],
    )


def _describe_stand(bezwaar: Bezwaar) -> tuple[str, str, str]:
    """(word, tone, icon) of the badge."""
    if bezwaar.uitkomst:
        return Bezwaaroordeel(bezwaar.uitkomst).label, "neutraal", "hamer"
    if bezwaar.ingetrokken_op:
        return "ingetrokken", "neutraal", "sluit"
    return "loopt", "info", "klok"


def _describe_dates(bezwaar: Bezwaar, vandaag: date) -> Iterator[tuple[str, str]]:
    late = "" if bezwaar.ontvangst == Ontvangst.OP_TIJD else f" ({bezwaar.ontvangst.label})"
    hearing = "Hoorzitting" if (bezwaar.hoorzitting_op or vandaag) <= vandaag else "Hoorzitting gepland"
    decided = (
        "" if (bezwaar.beslist_op or date.min) <= bezwaar.uiterlijk else f", na de termijn ({datum(bezwaar.uiterlijk)})"
    )
    yield "Ontvangen", f"{datum(bezwaar.ontvangen_op)}{late}"
    yield "Poststempel", _day(bezwaar.gepost_op)
    yield "Advies van een commissie", "" if bezwaar.commissie else "nee"
    yield "Doorgezonden", _day(bezwaar.doorgezonden_op)
    yield hearing, _day(bezwaar.hoorzitting_op)
    yield "Advies", f"{bezwaar.get_advies_display()}, {datum(bezwaar.advies_op)}" if bezwaar.advies else ""
    yield "Beslissing verdaagd", _day(bezwaar.verdaagd_op)
    yield (
        "Beslissing",
        f"{bezwaar.get_uitkomst_display()}, {datum(bezwaar.beslist_op)}{decided}" if bezwaar.uitkomst else "",
    )
    yield "Beslist namens het bestuur door", bezwaar.beslisser
    yield "Ingetrokken", _day(bezwaar.ingetrokken_op)


def _day(dag: date | None) -> str:
    return datum(dag) if dag else ""


def get_bezwaar_events(bezwaren: Iterable[Bezwaar], aanvraag: Aanvraag) -> list[Gebeurtenis]:
    """Lines of the timeline. A bezwaar knows days, no moments: noon."""
    events = []
    for bezwaar in bezwaren:
        wie = describe_indiener(bezwaar, aanvraag)
        advies, uitkomst = bezwaar.get_advies_display(), bezwaar.get_uitkomst_display()
        lines = (
            (bezwaar.ontvangen_op, f"Bezwaar ontvangen van {wie}.", "brief"),
            (bezwaar.doorgezonden_op, "Het bezwaar is doorgezonden aan de bezwaaradviescommissie.", "pijl"),
            (bezwaar.verdaagd_op, "De beslissing op het bezwaar is zes weken verdaagd.", "klok"),
            (bezwaar.advies_op, f"De bezwaaradviescommissie adviseert: {advies}.", "weegschaal"),
            (bezwaar.beslist_op, f"Op het bezwaar is beslist: {uitkomst}.", "hamer"),
            (bezwaar.ingetrokken_op, f"Het bezwaar van {wie} is ingetrokken.", "sluit"),
        )
        events += [Gebeurtenis(_noon(dag), zin, "", icoon) for dag, zin, icoon in lines if dag]
    return events


def _noon(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time(12)))
