"""Signals in plain words: the figure, the sentence with its numbers and bound, and whether it is a forecast."""

from dataclasses import dataclass
from decimal import Decimal

from financien.referentie.enums import Tellingsoort
from financien.verdelen.enums import Signaalmoment, Signaalontvanger, Signaalsoort, Verdelingstatus
from financien.verdelen.models import Signaal, Signaalregel, Verdeling
from financien.verdelen.queries.signaal import Overschrijding
from swv.kern.geld import write_aantal
from swv.kern.templatetags.verband import euro

CIJFERS = {
    Signaalsoort.HOUDT_OVER: "wat er overblijft van wat de school of het bestuur krijgt",
    Signaalsoort.BEDRAG_DAALT: "wat de school of het bestuur krijgt, naast eerder",
}


@dataclass(frozen=True)
class Signaalzin:
    """One signal as a page tells it; ``pk`` is 0 when nobody was told yet."""

    wie: str
    zin: str
    uitleg: str
    aan: str
    is_prognose: bool = False
    pk: int = 0


def write_percent(waarde: Decimal) -> str:
    """20 %, or 12,5 %."""
    return f"{write_aantal(waarde)} %"


def name_figure(regel: Signaalregel) -> str:
    """Which figure a rule looks at, short, for a list."""
    if regel.soort == Signaalsoort.TELLING_STIJGT:
        return f"aantal {Tellingsoort(regel.telling).label}, naast eerder"
    return CIJFERS[Signaalsoort(regel.soort)]


def describe_regel(regel: Signaalregel) -> str:
    """The rule in one sentence."""
    grens, wie = f"{write_percent(regel.grens)}", Signaalontvanger(regel.ontvanger).label
    match regel.soort:
        case Signaalsoort.HOUDT_OVER:
            what = f"Houdt een school of bestuur minder dan {grens} over van wat zij krijgt"
        case Signaalsoort.BEDRAG_DAALT:
            what = f"Krijgt een school of bestuur meer dan {grens} minder dan eerder"
        case _:
            what = f"Stijgt het aantal {Tellingsoort(regel.telling).label} met meer dan {grens}"
    return f"{what}, dan hoort {wie} dat."


def write_zin(regel: Signaalregel, naam: str, was: Decimal, wordt: Decimal, waarde: Decimal) -> str:
    """The figure of this school or board with its bound."""
    grens = f"De grens is {write_percent(regel.grens)}."
    match regel.soort:
        case Signaalsoort.HOUDT_OVER if wordt < 0:
            return f"{naam} krijgt {euro(was)} en moet meer betalen: er is {euro(-wordt)} tekort. {grens}"
        case Signaalsoort.HOUDT_OVER:
            return f"{naam} houdt {euro(wordt)} over van {euro(was)}: {write_percent(waarde)}. {grens}"
        case Signaalsoort.BEDRAG_DAALT:
            return f"{naam} krijgt {euro(wordt)}. Eerder was dat {euro(was)}: {write_percent(waarde)} minder. {grens}"
    label = Tellingsoort(regel.telling).label
    if not was:
        return f"Het aantal {label} van {naam} gaat van 0 naar {write_aantal(wordt)}. {grens}"
    return f"Het aantal {label} van {naam} gaat van {write_aantal(was)} naar {write_aantal(wordt)}: {write_percent(waarde)} meer. {grens}"


def describe_signaal(signaal: Signaal) -> Signaalzin:
    """A signal that was told."""
    naam = signaal.organisatie.naam
    zin = write_zin(signaal.regel, naam, signaal.was, signaal.wordt, signaal.waarde)
    aan = Signaalontvanger(signaal.ontvanger).label
    return Signaalzin(naam, zin, signaal.regel.uitleg, aan, signaal.moment == Signaalmoment.PROGNOSE, signaal.pk)


def describe_gevonden(gevonden: Overschrijding, verdeling: Verdeling) -> Signaalzin:
    """A signal that would be told of this draft."""
    naam, gemeten, regel = gevonden.organisatie.naam, gevonden.gemeten, gevonden.regel
    zin = write_zin(regel, naam, gemeten.was, gemeten.wordt, gemeten.waarde)
    concept = verdeling.status == Verdelingstatus.CONCEPT
    aan = " en ".join(Signaalontvanger(each).label for each in gevonden.ontvangers)
    return Signaalzin(naam, zin, regel.uitleg, aan, concept)
