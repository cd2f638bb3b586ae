"""How an amount comes about: number × rate or a whole, what the board carries, and what is cut.

Pure: euro as ``Decimal`` with two decimals, numbers with at most two, percentages from 0 to 100. Halves go up to the cent
(``swv.kern.geld``), and parts always add up to their whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices

from swv.kern.geld import round_euro, write_aantal, write_euro
from toewijzing.calculations.drager import (
    VAN_SWV,
    Dragerdeel,
    Dragerregel,
    Dragersoort,
    describe_dragerregels,
    divide_dragers,
    make_standaard,
    sum_of,
)

NUL, HONDERD = Decimal("0.00"), Decimal(100)


class Bedragwijze(TextChoices):
    """How the total of a request comes about."""

    TOTAAL = "totaal", "een bedrag dat de school noemt"
    AANTAL = "aantal", "een aantal keer een tarief"
    VAST = "vast", "een vast bedrag"
    UREN = "uren", "alleen een aantal, geen euro's"


class Bedrageenheid(TextChoices):
    """What is counted."""

    UREN = "uren", "uren"
    DAGDELEN = "dagdelen", "dagdelen"
    WEKEN = "weken", "weken"
    LEERLINGEN = "leerlingen", "leerlingen"


ENKELVOUD = {"uren": "uur", "dagdelen": "dagdeel", "weken": "week", "leerlingen": "leerling"}


class Budgettekort(TextChoices):
    """What happens with a grant above what is left of the budget."""

    WAARSCHUWEN = "waarschuwen", "waarschuwen: wie beslist schrijft waarom het toch kan"
    WEIGEREN = "weigeren", "weigeren: meer dan er over is kan niet"


@dataclass(frozen=True)
class Bedragregel:
    """The rule of one version of a kind; None is no bound. ``deel_bestuur`` in percent, the rest in euro or units.

    ``dragers``: who bears, of a kind that says it by name; else the board its part and the swv the rest.
    """

    wijze: str = Bedragwijze.TOTAAL
    eenheid: str = ""
    vast: Decimal | None = None
    deel_bestuur: Decimal = NUL
    eigen_risico: Decimal = NUL
    hoogstens: Decimal | None = None
    hoogstens_leerling: Decimal | None = None
    hoogstens_aantal: Decimal | None = None
    dragers: tuple[Dragerregel, ...] = ()

    @property
    def telt(self) -> bool:
        """Does one ask a number of something?"""
        return self.wijze in (Bedragwijze.AANTAL, Bedragwijze.UREN)

    @property
    def in_euro(self) -> bool:
        """Is there an amount at all?"""
        return self.wijze != Bedragwijze.UREN

    @property
    def dragerregels(self) -> tuple[Dragerregel, ...]:
        """Who bears, always with one who bears the rest."""
        return self.dragers or make_standaard(self.deel_bestuur)


@dataclass(frozen=True)
class Korting:
    """Something that was cut: by which bound, how much (euro, or units for «aantal»), and why, as a sentence."""

    code: str
    minder: Decimal
    tekst: str


@dataclass(frozen=True)
class Bedragsom:
    """What comes of a rule. ``bruto`` is before anything was cut, ``totaal`` after; ``dragers`` together are ``totaal``.

    Without euro (``Bedragwijze.UREN``) all amounts are None. ``aantal`` is what counts, after a bound on the number.
    """

    aantal: Decimal | None
    tarief: Decimal | None
    bruto: Decimal | None
    totaal: Decimal | None
    dragers: tuple[Dragerdeel, ...] = ()
    gekort: tuple[Korting, ...] = ()

    @property
    def deel_bestuur(self) -> Decimal | None:
        """What the board bears, in euro."""
        return None if self.totaal is None else sum_of(self.dragers, Dragersoort.BESTUUR)

    @property
    def deel_swv(self) -> Decimal | None:
        """What the swv bears from its budget, in euro."""
        return None if self.totaal is None else sum_of(self.dragers, Dragersoort.SWV)

    @property
    def deel_anderen(self) -> Decimal | None:
        """What everybody else bears, a reserve of the swv too."""
        if self.totaal is None:
            return None
        return self.totaal - sum_of(self.dragers, Dragersoort.BESTUUR, Dragersoort.SWV)

    @property
    def deel_uitbetaald(self) -> Decimal | None:
        """What the swv pays out, from its budget and from a reserve."""
        return None if self.totaal is None else sum_of(self.dragers, *VAN_SWV)

    @property
    def omvang(self) -> Decimal:
        """What it takes of a budget: euro of the swv, or units where there is no euro."""
        return (self.aantal if self.deel_swv is None else self.deel_swv) or NUL


def calculate_bedrag(
    regel: Bedragregel,
    *,
    aantal: Decimal | None = None,
    bedrag: Decimal | None = None,
    tarief: Decimal | None = None,
    eerder: Decimal = NUL,
    ingevuld: Mapping[int, Decimal] | None = None,
) -> Bedragsom | None:
    """The total and its parts, or None as long as something that the rule needs is not known.

    ``bedrag`` (euro) is what was asked for a rule that has the school name it, ``aantal`` the number of units, ``tarief``
    euro per unit on the first day, ``eerder`` what this pupil got of this kind in the same schooljaar (euro).
    Bounds come first; then who bears what (``divide_dragers``, with what was filled in at a decision). Raises ValueError
    for anything below zero.
    """
    if any(value is not None and value < 0 for value in (aantal, bedrag, tarief, eerder)):
        raise ValueError("Een bedrag, aantal of tarief is nul of meer.")
    gekort: list[Korting] = []
    if regel.telt:
        if aantal is None:
            return None
        aantal = _cut_aantal(regel, aantal, gekort)
        if not regel.in_euro:
            return Bedragsom(aantal, None, None, None, gekort=tuple(gekort))
    bruto = _find_bruto(regel, aantal, bedrag, tarief)
    if bruto is None:
        return None
    totaal = _cut(bruto, regel.hoogstens, "aanvraag", "per aanvraag", gekort)
    if regel.hoogstens_leerling is not None:
        ruimte = max(regel.hoogstens_leerling - eerder, NUL)
        al = f"per leerling per schooljaar, waarvan al {write_euro(eerder)} is toegekend" if eerder else ""
        totaal = _cut(totaal, ruimte, "leerling", al or "per leerling per schooljaar", gekort, regel.hoogstens_leerling)
    dragers = divide_dragers(totaal, regel.dragerregels, eigen_risico=regel.eigen_risico, ingevuld=ingevuld)
    keer = regel.wijze == Bedragwijze.AANTAL
    return Bedragsom(aantal if keer else None, tarief if keer else None, bruto, totaal, dragers, tuple(gekort))


def _find_bruto(
    regel: Bedragregel, aantal: Decimal | None, bedrag: Decimal | None, tarief: Decimal | None
) -> Decimal | None:
    if regel.wijze == Bedragwijze.AANTAL:
        return None if aantal is None or tarief is None else round_euro(aantal * tarief)
    found = regel.vast if regel.wijze == Bedragwijze.VAST else bedrag
    return None if found is None else round_euro(found)


def _cut_aantal(regel: Bedragregel, aantal: Decimal, gekort: list[Korting]) -> Decimal:
    most = regel.hoogstens_aantal
    if most is None or aantal <= most:
        return aantal
    tekst = f"Ten hoogste {write_aantal(most)} {regel.eenheid} per aanvraag: gevraagd zijn er {write_aantal(aantal)}."
    gekort.append(Korting("aantal", aantal - most, tekst))
    return most


def _cut(
    bedrag: Decimal, most: Decimal | None, code: str, waarvan: str, gekort: list[Korting], grens: Decimal | None = None
) -> Decimal:
    if most is None or bedrag <= most:
        return bedrag
    genoemd = write_euro(most if grens is None else grens)
    gekort.append(Korting(code, bedrag - most, f"Ten hoogste {genoemd} {waarvan}: {write_euro(bedrag - most)} minder."))
    return most


def describe_aantal(aantal: Decimal, eenheid: str) -> str:
    """«12 uren», «1 uur», «2,5 dagdelen»."""
    return f"{write_aantal(aantal)} {ENKELVOUD.get(eenheid, eenheid) if aantal == 1 else eenheid}"


def describe_som(regel: Bedragregel, som: Bedragsom) -> list[str]:
    """The sum as sentences: how it comes about, what was cut, and who carries what."""
    found = []
    if som.totaal is None:
        return [f"{describe_aantal(som.aantal or NUL, regel.eenheid)}.", *(each.tekst for each in som.gekort)]
    if som.aantal is not None and som.tarief is not None and som.bruto is not None:
        per = f"{write_euro(som.tarief)} per {ENKELVOUD.get(regel.eenheid, regel.eenheid)}"
        found.append(f"{describe_aantal(som.aantal, regel.eenheid)} × {per} = {write_euro(som.bruto)}.")
    found += [each.tekst for each in som.gekort]
    if som.gekort or not found:
        found.append(f"Samen {write_euro(som.totaal)}.")
    # Who else bears is told by itself, to who should know (``presentatie.drager``).
    if not regel.dragers and som.deel_bestuur and som.deel_swv is not None:
        eigen = min(regel.eigen_risico, som.totaal)
        parts = [f"de eerste {write_euro(eigen)}"] if eigen else []
        parts += [f"{write_aantal(regel.deel_bestuur)}%{' van de rest' if eigen else ''}"] if regel.deel_bestuur else []
        found.append(
            f"Het schoolbestuur betaalt {write_euro(som.deel_bestuur)} ({' en '.join(parts)}),"
            f" het samenwerkingsverband {write_euro(som.deel_swv)}."
        )
    return found


def explain_regel(regel: Bedragregel) -> str:
    """What one should know before filling in: bounds, and what the board carries. "" where there is nothing to say."""
    found = []
    if regel.telt:
        found.append("Voor de hele periode.")
    if regel.hoogstens_aantal is not None and regel.telt:
        found.append(f"Ten hoogste {write_aantal(regel.hoogstens_aantal)} {regel.eenheid} per aanvraag.")
    if regel.hoogstens is not None and regel.in_euro:
        found.append(f"Ten hoogste {write_euro(regel.hoogstens)} per aanvraag.")
    if regel.hoogstens_leerling is not None and regel.in_euro:
        found.append(f"Ten hoogste {write_euro(regel.hoogstens_leerling)} per leerling per schooljaar.")
    if regel.eigen_risico and regel.in_euro:
        found.append(f"De eerste {write_euro(regel.eigen_risico)} betaalt het schoolbestuur.")
    if regel.deel_bestuur and regel.in_euro:
        rest = " van de rest" if regel.eigen_risico else ""
        found.append(f"Het schoolbestuur betaalt {write_aantal(regel.deel_bestuur)}%{rest}.")
    if regel.dragers and regel.in_euro:
        found.append(describe_dragerregels(regel.dragers))
    return " ".join(found)
