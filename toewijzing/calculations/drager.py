"""Who bears which part of an amount. Pure: euro as ``Decimal``, parts always add up to their whole.

Every amount is divided by rules of its kind. A kind that says nothing of it has the two standard ones: the board bears
its percentage, the swv the rest; so there is one way of dividing, whoever bears.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import TextChoices

from swv.kern.geld import round_euro, write_aantal, write_euro

NUL, HONDERD = Decimal("0.00"), Decimal(100)
MAX_DRAGERS = 4
MAX_NAAM = 80


class Dragersoort(TextChoices):
    """Who bears."""

    SWV = "swv", "het samenwerkingsverband"
    RESERVE = "reserve", "een reserve van het samenwerkingsverband"
    BESTUUR = "bestuur", "het schoolbestuur"
    SCHOOL = "school", "de school"
    GEMEENTE = "gemeente", "de gemeente"
    ANDER = "ander", "een ander"


# What the swv pays out itself; only the first counts in its budget of the kind.
VAN_SWV = (Dragersoort.SWV, Dragersoort.RESERVE)


class Draagwijze(TextChoices):
    """How big a part is."""

    REST = "rest", "wat er overblijft"
    PROCENT = "procent", "een vast percentage"
    BEDRAG = "bedrag", "een vast bedrag"
    BESLUIT = "besluit", "een bedrag dat bij het besluit wordt ingevuld"
    ZELF = "zelf", "draagt de eigen kosten zelf, buiten dit bedrag"


ALLEEN_LEERLING = (
    "Bij een aanvraag voor een groep of school dragen alleen het schoolbestuur (hierboven) en het samenwerkingsverband. Haal"
    " hier iedereen weg."
)
MET_WAARDE = (Draagwijze.PROCENT, Draagwijze.BEDRAG)


@dataclass(frozen=True)
class Dragerregel:
    """One who bears, as a kind says it. ``waarde``: percent or euro; ``ook_ouders``: parents and pupil read it too."""

    wie: str
    wijze: str
    waarde: Decimal | None = None
    naam: str = ""
    ook_ouders: bool = False

    @property
    def label(self) -> str:
        """«gemeente Duinstad», or «het schoolbestuur»."""
        return name_drager(self.wie, self.naam)


@dataclass(frozen=True)
class Dragerkader:
    """For what kind of request rules are: does it give a TLV, and is it about a pupil?"""

    geeft_tlv: bool = False
    over_leerling: bool = True


@dataclass(frozen=True)
class Dragerdeel:
    """What one bears of one amount (euro); None for who bears own costs beside it."""

    wie: str
    bedrag: Decimal | None
    naam: str = ""
    ook_ouders: bool = False

    @property
    def label(self) -> str:
        """«gemeente Duinstad», or «het schoolbestuur»."""
        return name_drager(self.wie, self.naam)

    @property
    def tekst(self) -> str:
        """«de gemeente € 3.000,00», or «de gemeente draagt de eigen kosten zelf»."""
        return f"{self.label} {'draagt de eigen kosten zelf' if self.bedrag is None else write_euro(self.bedrag)}"


def name_drager(wie: str, naam: str) -> str:
    """The own name of who bears; a reserve says that it is one."""
    if naam:
        return f"de reserve «{naam}»" if wie == Dragersoort.RESERVE else naam
    return str(Dragersoort(wie).label)


def to_dragerregels(rijen: Sequence[Mapping[str, Any]]) -> tuple[Dragerregel, ...]:
    """The rules as they are kept with a kind: numbers as text."""
    return tuple(
        Dragerregel(
            rij["wie"], rij["wijze"], Decimal(rij["waarde"]) if rij.get("waarde") else None, rij.get("naam", ""),
            bool(rij.get("ook_ouders")),
        )
        for rij in rijen
    )  # fmt: skip


def store_dragerregel(regel: Dragerregel) -> dict[str, Any]:
    """As ``to_dragerregels`` reads it."""
    return {
        "wie": str(regel.wie), "wijze": str(regel.wijze), "waarde": None if regel.waarde is None else f"{regel.waarde:f}",
        "naam": regel.naam, "ook_ouders": regel.ook_ouders,
    }  # fmt: skip


def make_standaard(deel_bestuur: Decimal) -> tuple[Dragerregel, ...]:
    """Of a kind that names nobody: the board its percentage, the swv the rest."""
    return (
        Dragerregel(Dragersoort.BESTUUR, Draagwijze.PROCENT, deel_bestuur),
        Dragerregel(Dragersoort.SWV, Draagwijze.REST),
    )


def divide_dragers(
    totaal: Decimal,
    regels: Sequence[Dragerregel],
    *,
    eigen_risico: Decimal = NUL,
    ingevuld: Mapping[int, Decimal] | None = None,
) -> tuple[Dragerdeel, ...]:
    """Who bears what of this total (euro); together exactly the total, nobody below zero.

    The own risk of the board comes first. Of what is left come the fixed amounts and those that were filled in at the
    decision (``ingevuld``: {place of the rule: euro}), in order and never more than there is; then the percentages, of
    the total without the own risk; and the one rule that says so bears the rest. Who bears nothing is no part, who
    bears own costs is one without amount. Raises ValueError for a total or part below zero, and without a rest.
    """
    ingevuld = ingevuld or {}
    if totaal < 0 or any(value < 0 for value in ingevuld.values()):
        raise ValueError("Een bedrag is nul of meer.")
    if sum(regel.wijze == Draagwijze.REST for regel in regels) != 1:
        raise ValueError("Precies één draagt de rest.")
    eigen = min(eigen_risico, totaal)
    left = grond = totaal - eigen
    parts: dict[int, Decimal] = {}
    for wijzen in ((Draagwijze.BEDRAG, Draagwijze.BESLUIT), (Draagwijze.PROCENT,)):
        for plek, regel in enumerate(regels):
            if regel.wijze in wijzen:
                parts[plek] = min(_ask(regel, plek, grond, ingevuld), left)
                left -= parts[plek]
    parts |= {plek: left for plek, regel in enumerate(regels) if regel.wijze == Draagwijze.REST}
    found = [Dragerdeel(Dragersoort.BESTUUR, eigen)] if eigen else []
    for plek, regel in enumerate(regels):
        bedrag = parts.get(plek)
        if bedrag or regel.wijze == Draagwijze.ZELF:
            found.append(Dragerdeel(regel.wie, bedrag, regel.naam, regel.ook_ouders))
    return _merge(found)


def _ask(regel: Dragerregel, plek: int, grond: Decimal, ingevuld: Mapping[int, Decimal]) -> Decimal:
    if regel.wijze == Draagwijze.BESLUIT:
        return ingevuld.get(plek, NUL)
    waarde = regel.waarde or NUL
    return round_euro(grond * waarde / HONDERD) if regel.wijze == Draagwijze.PROCENT else waarde


def _merge(delen: Sequence[Dragerdeel]) -> tuple[Dragerdeel, ...]:
    """The board with its own risk and its percentage is one who bears."""
    found: dict[tuple[str, str, bool], Dragerdeel] = {}
    for deel in delen:
        key = (deel.wie, deel.naam, deel.bedrag is None)
        before = found.get(key)
        samen = deel.bedrag if before is None or before.bedrag is None else before.bedrag + (deel.bedrag or NUL)
        ook_ouders = deel.ook_ouders or (before is not None and before.ook_ouders)
        found[key] = Dragerdeel(deel.wie, samen, deel.naam, ook_ouders)
    return tuple(found.values())


def sum_of(delen: Sequence[Dragerdeel], *wie: str) -> Decimal:
    """What these bear together, in euro."""
    return sum((deel.bedrag or NUL for deel in delen if deel.wie in wie), NUL)


def list_zonder_bedrag(regels: Sequence[Dragerregel]) -> tuple[Dragerdeel, ...]:
    """Who bears own costs, of a kind or decision without an amount."""
    return tuple(
        Dragerdeel(regel.wie, None, regel.naam, regel.ook_ouders) for regel in regels if regel.wijze == Draagwijze.ZELF
    )


def check_dragers(
    regels: Sequence[Dragerregel], *, in_euro: bool, kader: Dragerkader | None = None, deel_bestuur: Decimal = NUL
) -> dict[int, str]:
    """{place of the rule: what is wrong and what to do}; -1 for what concerns all; empty for rules that can be so."""
    kader = kader or Dragerkader()
    if not regels:
        return {}
    if not kader.over_leerling:
        return {-1: ALLEEN_LEERLING}
    fouten = {plek: tekst for plek, regel in enumerate(regels) if (tekst := _check_regel(regel, kader.geeft_tlv))}
    namen = [(regel.wie, regel.naam.casefold()) for regel in regels]
    fouten |= {
        plek: "Deze staat er al. Haal een van de twee weg, of geef elk een eigen naam."
        for plek, key in enumerate(namen)
        if key in namen[:plek]
    }
    met_bedrag = [regel for regel in regels if regel.wijze != Draagwijze.ZELF]
    if fouten:
        return fouten
    if not in_euro:
        return {-1: "Zonder bedrag kan een drager alleen de eigen kosten dragen. Kies dat."} if met_bedrag else {}
    if sum(regel.wijze == Draagwijze.REST for regel in regels) != 1:
        return {-1: "Kies bij precies één drager «wat er overblijft»: zo telt het altijd op tot het hele bedrag."}
    if deel_bestuur:
        return {-1: "Het deel van het schoolbestuur staat hierboven al. Maak dat leeg, en noem het bestuur hier."}
    samen = sum((regel.waarde or NUL for regel in regels if regel.wijze == Draagwijze.PROCENT), NUL)
    if samen > HONDERD:
        return {-1: f"De percentages tellen op tot {write_aantal(samen)}%. Samen zijn zij hoogstens 100%."}
    return {}


def _check_regel(regel: Dragerregel, geeft_tlv: bool) -> str:
    if regel.wie == Dragersoort.ANDER and not regel.naam:
        return "Vul in wie dit is, bijvoorbeeld «pgb van de ouders» of de naam van een bestuur."
    if regel.wijze == Draagwijze.BESLUIT and geeft_tlv:
        return "Wie over een TLV beslist, vult geen bedragen in. Kies een vast percentage of bedrag."
    if regel.wijze in MET_WAARDE and not regel.waarde:
        return "Vul een percentage of bedrag in, boven 0."
    if regel.wijze == Draagwijze.PROCENT and regel.waarde is not None and regel.waarde > HONDERD:
        return "Vul een percentage van hoogstens 100 in."
    return ""


def describe_dragerregel(regel: Dragerregel) -> str:
    """«de gemeente betaalt 25%», «het schoolbestuur betaalt wat er overblijft»."""
    match regel.wijze:
        case Draagwijze.PROCENT:
            return f"{regel.label} betaalt {write_aantal(regel.waarde or NUL)}%"
        case Draagwijze.BEDRAG:
            return f"{regel.label} betaalt ten hoogste {write_euro(regel.waarde or NUL)}"
        case Draagwijze.ZELF:
            return f"{regel.label} draagt de eigen kosten zelf"
    return f"{regel.label} betaalt {Draagwijze(regel.wijze).label}"


def describe_dragerregels(regels: Sequence[Dragerregel]) -> str:
    """All of them as one sentence, "" without any."""
    tekst = ", ".join(map(describe_dragerregel, regels))
    return f"{tekst[:1].upper()}{tekst[1:]}." if tekst else ""
