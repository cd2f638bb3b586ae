"""In which parts a grant is due, and which rules about amounts cannot be so. Pure; see ``calculations.bedrag``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.db.models import TextChoices

from swv.kern.geld import divide, write_aantal, write_euro
from toewijzing.calculations.bedrag import HONDERD, NUL, Bedrageenheid, Bedragregel, Bedragwijze
from toewijzing.calculations.drager import Dragerkader, check_dragers

# A year without 29 February: a day of the year that is there every year.
GEWOON_JAAR = 2027
GEEN_DAGDELEN = (
    "Een school vraagt uren, weken of een aantal leerlingen, geen dagdelen: deze grens houdt niets tegen. Tel iets anders, of"
    " maak de grens leeg."
)


class Termijnmoment(TextChoices):
    """When a part of a grant is due."""

    TOEKENNING = "toekenning", "bij de toekenning"
    WEKEN = "weken", "een aantal weken na het begin"
    EVALUATIE = "evaluatie", "na de evaluatie"
    DATUM = "datum", "op een dag van het jaar"


@dataclass(frozen=True)
class Termijndeel:
    """One part as a kind says it: percent of the swv's part, and when. ``weken`` after the first day, or a day of the year."""

    procent: Decimal
    moment: str
    weken: int | None = None
    dag: int | None = None
    maand: int | None = None


@dataclass(frozen=True)
class Deelbetaling:
    """One part of one grant: euro, the day it is due (None: not known yet) and the condition in words."""

    volgorde: int
    bedrag: Decimal
    op: date | None
    voorwaarde: str


def to_termijndelen(rijen: Sequence[Mapping[str, Any]]) -> list[Termijndeel]:
    """The parts as they are kept with a kind: percentages as text."""
    return [
        Termijndeel(Decimal(rij["procent"]), rij["moment"], rij.get("weken"), rij.get("dag"), rij.get("maand"))
        for rij in rijen
    ]


def split_termijnen(
    bedrag: Decimal | None, delen: Sequence[Termijndeel], *, toegekend_op: date, begin: date
) -> list[Deelbetaling]:
    """The parts of a grant; together ``bedrag`` to the cent. Nothing where nothing is paid or no parts are asked."""
    if not bedrag or not delen:
        return []
    bedragen = divide(bedrag, {f"{plek:03}": deel.procent for plek, deel in enumerate(delen)})
    return [
        Deelbetaling(plek + 1, bedragen[f"{plek:03}"], _find_dag(deel, toegekend_op, begin), describe_moment(deel))
        for plek, deel in enumerate(delen)
    ]


def _find_dag(deel: Termijndeel, toegekend_op: date, begin: date) -> date | None:
    match deel.moment:
        case Termijnmoment.TOEKENNING:
            return toegekend_op
        case Termijnmoment.WEKEN:
            return begin + timedelta(weeks=deel.weken or 0)
        case Termijnmoment.DATUM if deel.dag and deel.maand:
            this_year = begin.replace(month=deel.maand, day=deel.dag)
            return this_year if this_year >= begin else this_year.replace(year=begin.year + 1)
    return None


MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def describe_moment(deel: Termijndeel) -> str:
    """«bij de toekenning», «12 weken na het begin», «op 31 juli»."""
    if deel.moment == Termijnmoment.WEKEN:
        return f"{deel.weken} {'week' if deel.weken == 1 else 'weken'} na het begin"
    if deel.moment == Termijnmoment.DATUM and deel.dag and deel.maand:
        return f"op {deel.dag} {MAANDEN[deel.maand - 1]}"
    return str(Termijnmoment(deel.moment).label)


def describe_termijn(termijn: Deelbetaling) -> str:
    """«€ 500,00 bij de toekenning»."""
    return f"{write_euro(termijn.bedrag)} {termijn.voorwaarde}"


# --- what cannot be so ----------------------------------------------------------------------------------------------


def check_regel(
    regel: Bedragregel, tariefcode: str, delen: Sequence[Termijndeel] = (), *, kader: Dragerkader | None = None
) -> dict[str, str]:
    """{field: what is wrong and what to do}; empty for a rule that can be so. ``drager0`` is the first who bears."""
    fouten: dict[str, str] = {}
    if regel.telt and not regel.eenheid:
        fouten["eenheid"] = "Kies wat de school telt: uren, dagdelen, weken of leerlingen."
    geen_dagdelen = kader is not None and not kader.over_leerling and regel.eenheid == Bedrageenheid.DAGDELEN
    if regel.telt and geen_dagdelen and regel.hoogstens_aantal is not None:
        fouten["hoogstens_aantal"] = GEEN_DAGDELEN
    if regel.wijze == Bedragwijze.AANTAL and not tariefcode:
        fouten["tarief"] = (
            "Kies het tarief waarmee het aantal wordt vermenigvuldigd. Staat het er niet? Voeg het toe bij Tarieven."
        )
    if regel.wijze == Bedragwijze.VAST and not regel.vast:
        fouten["vast"] = "Vul het vaste bedrag in, boven € 0."
    if not NUL <= regel.deel_bestuur <= HONDERD:
        fouten["deel_bestuur"] = "Vul een percentage van 0 tot en met 100 in."
    for name in ("eigen_risico", "hoogstens", "hoogstens_leerling", "hoogstens_aantal"):
        value = getattr(regel, name)
        if value is not None and value < 0:
            fouten[name] = "Vul 0 of meer in."
    for name in ("hoogstens", "hoogstens_leerling"):
        value = getattr(regel, name)
        if value is not None and 0 <= value < regel.eigen_risico:
            fouten[name] = (
                f"Dit is lager dan het eigen risico van {write_euro(regel.eigen_risico)}: het samenwerkingsverband betaalt"
                " dan nooit iets. Verhoog dit, of verlaag het eigen risico."
            )
    wie = check_dragers(regel.dragers, in_euro=regel.in_euro, kader=kader, deel_bestuur=regel.deel_bestuur)
    fouten |= {f"drager{max(plek, 0)}": tekst for plek, tekst in wie.items()}
    return fouten | _check_delen(regel, delen)


def _check_delen(regel: Bedragregel, delen: Sequence[Termijndeel]) -> dict[str, str]:
    if not delen:
        return {}
    if not regel.in_euro:
        return {"termijnen": "Zonder bedrag in euro zijn er geen termijnen. Maak de termijnen leeg."}
    for plek, deel in enumerate(delen, 1):
        if deel.procent <= 0:
            return {"termijnen": f"Deelbetaling {plek}: vul een percentage boven 0 in."}
        if deel.moment == Termijnmoment.WEKEN and deel.weken is None:
            return {"termijnen": f"Deelbetaling {plek}: vul in hoeveel weken na het begin."}
        if deel.moment == Termijnmoment.DATUM and not is_dag_van_jaar(deel.dag, deel.maand):
            return {"termijnen": f"Deelbetaling {plek}: vul een dag in die elk jaar bestaat, bijvoorbeeld 31-7."}
    samen = sum((deel.procent for deel in delen), Decimal(0))
    if samen != HONDERD:
        return {"termijnen": f"De termijnen tellen op tot {write_aantal(samen)}%. Samen zijn zij 100%."}
    return {}


def is_dag_van_jaar(dag: int | None, maand: int | None) -> bool:
    """Is this a day that every year has (so not 29 February)?"""
    try:
        date(GEWOON_JAAR, maand or 0, dag or 0)
    except ValueError:
        return False
    return True
