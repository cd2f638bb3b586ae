"""The meerjarenbegroting as pure arithmetic: totals, reserves, weerstandsvermogen, signaleringswaarde, growth.

Amounts are positive on their own side: a cost of 10 is 10. Nothing here knows a database or today's date.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from swv.kern.geld import round_euro, write_euro

BATEN, LASTEN = "baten", "lasten"
FINANCIELE_BATEN, FINANCIELE_LASTEN = "financiele_baten", "financiele_lasten"
ALGEMEEN, BESTEMMING = "algemeen", "bestemming"
NUL = Decimal(0)
HONDERD = Decimal(100)
AFDRACHT_OCW = "4.5.1"  # verplichte afdrachten uit te voeren door OCW
RIJKSBIJDRAGEN = "3.1"
# The two streams in which the Rijk pays; a deficit of one is not filled from the other (WVO 2020 art. 5.14 and 5.16).
STROMEN = {"licht": "lichte ondersteuning", "zwaar": "zware ondersteuning"}


@dataclass(frozen=True)
class Post:
    """One line: RJ code, what it is, on which side it stands, {year: amount in euro}.

    ``stroom`` is licht or zwaar for what the forecast computed; "" where nobody knows.
    """

    code: str
    naam: str
    soort: str
    bedragen: Mapping[int, Decimal]
    programma: str = ""
    stroom: str = ""


@dataclass(frozen=True)
class Reserveverloop:
    """A part of the equity: its state on 1 January of the first year and {year: what goes in (+) or out (−)}."""

    naam: str
    soort: str
    beginstand: Decimal
    mutaties: Mapping[int, Decimal] = field(default_factory=dict)
    is_publiek: bool = True
    doel: str = ""


@dataclass(frozen=True)
class Grens:
    """The signaleringswaarde as reference data of one year: percent of the baten, and at least this amount."""

    percentage: Decimal | None = None
    minimum: Decimal | None = None
    bron: str = ""


@dataclass(frozen=True)
class Signalering:
    """The signaleringswaarde of one year, in euro, and how far the public equity goes over it."""

    waarde: Decimal
    bovenmatig: Decimal


@dataclass(frozen=True)
class Jaaruitkomst:
    """One year of a budget. What needs reserves is None as long as the beginning of the algemene reserve is unknown."""

    jaar: int
    baten: Decimal
    lasten: Decimal
    financieel: Decimal
    reserves: Mapping[str, Decimal] = field(default_factory=dict)
    eigen_vermogen: Decimal | None = None
    publiek_vermogen: Decimal | None = None
    weerstandsvermogen: Decimal | None = None
    signalering: Signalering | None = None
    ontbreekt: tuple[str, ...] = ()

    @property
    def saldo(self) -> Decimal:
        """Baten less lasten, before financial income and expense."""
        return self.baten - self.lasten

    @property
    def resultaat(self) -> Decimal:
        """Euro that is added to the reserves this year: saldo with financial income and expense; negative is a loss."""
        return self.saldo + self.financieel


@dataclass(frozen=True)
class Begrotingsuitkomst:
    """All years of a budget, and what a reader has to know about them, in Dutch."""

    jaren: Mapping[int, Jaaruitkomst]
    meldingen: tuple[str, ...] = ()


# --- totals ---------------------------------------------------------------------------------------------------------


def add_up(posten: Iterable[Post], jaar: int, *soorten: str) -> Decimal:
    """What the posts on these sides add up to in one year."""
    return sum((post.bedragen.get(jaar, NUL) for post in posten if post.soort in soorten), NUL)


def calculate_resultaat(posten: Iterable[Post], jaar: int) -> Decimal:
    """Baten minus lasten of one year, with the financial ones; euro."""
    own = list(posten)
    financieel = add_up(own, jaar, FINANCIELE_BATEN) - add_up(own, jaar, FINANCIELE_LASTEN)
    return add_up(own, jaar, BATEN) - add_up(own, jaar, LASTEN) + financieel


def has_code(code: str, above: str) -> bool:
    """Is this code the other one, or a part of it: 4.5.1.2 belongs to 4.5.1, and 4.51 doesn't belong to 4.5."""
    return code == above or code.startswith(f"{above}.")


def calculate_signaleringswaarde(bruto_baten: Decimal, publiek_vermogen: Decimal, grens: Grens) -> Signalering:
    """max(percentage × bruto baten; minimum) and the excess. Raises ValueError without percentage or minimum."""
    if grens.percentage is None or grens.minimum is None:
        raise ValueError("A signaleringswaarde needs a percentage and a minimum.")
    waarde = max(round_euro(bruto_baten * grens.percentage / HONDERD), grens.minimum)
    return Signalering(waarde, max(NUL, publiek_vermogen - waarde))


def calculate_begroting(
    posten: Sequence[Post], reserves: Sequence[Reserveverloop], grenzen: Mapping[int, Grens], jaren: Sequence[int]
) -> Begrotingsuitkomst:
    """Every year of a budget. ``jaren`` are t, t+1 …, in order; ``reserves`` stand as on 1 January of the first one."""
    if not jaren or list(jaren) != list(range(jaren[0], jaren[0] + len(jaren))):
        raise ValueError("The years of a budget follow each other.")
    standen = {reserve.naam: reserve.beginstand for reserve in reserves}
    uitkomsten: dict[int, Jaaruitkomst] = {}
    for jaar in jaren:
        baten, lasten = add_up(posten, jaar, BATEN), add_up(posten, jaar, LASTEN)
        financieel = add_up(posten, jaar, FINANCIELE_BATEN) - add_up(posten, jaar, FINANCIELE_LASTEN)
        standen = _move_reserves(standen, reserves, jaar, baten - lasten + financieel)
        uitkomsten[jaar] = _describe_year(
            jaar, baten, lasten, financieel, standen, reserves, grenzen.get(jaar, Grens())
        )
    return Begrotingsuitkomst(uitkomsten, tuple(_find_remarks(posten, reserves, uitkomsten)))


def _move_reserves(
    standen: Mapping[str, Decimal], reserves: Sequence[Reserveverloop], jaar: int, resultaat: Decimal
) -> dict[str, Decimal]:
    """The result of a year goes to the algemene reserve, what the bestemmingsreserves take comes out of it."""
    moved = {r.naam: r.mutaties.get(jaar, NUL) for r in reserves if r.soort == BESTEMMING}
    rest = resultaat - sum(moved.values(), NUL)
    return {
        r.naam: standen[r.naam] + (moved[r.naam] if r.soort == BESTEMMING else rest)
        for r in reserves
    }  # fmt: skip


def _describe_year(
    jaar: int,
    baten: Decimal,
    lasten: Decimal,
    financieel: Decimal,
    standen: Mapping[str, Decimal],
    reserves: Sequence[Reserveverloop],
    grens: Grens,
) -> Jaaruitkomst:
    if not any(reserve.soort == ALGEMEEN for reserve in reserves):
        missing = ("de stand van de algemene reserve aan het begin",)
        return Jaaruitkomst(jaar, baten, lasten, financieel, dict(standen), ontbreekt=missing)
    vermogen = sum(standen.values(), NUL)
    publiek = sum((standen[r.naam] for r in reserves if r.is_publiek), NUL)
    ontbreekt = []
    if grens.percentage is None:
        ontbreekt.append(f"het percentage van de signaleringswaarde voor {jaar}")
    if grens.minimum is None:
        ontbreekt.append(f"de ondergrens van de signaleringswaarde voor {jaar}")
    if not baten:
        ontbreekt.append(f"de baten van {jaar}")
    return Jaaruitkomst(
        jaar=jaar,
        baten=baten,
        lasten=lasten,
        financieel=financieel,
        reserves=dict(standen),
        eigen_vermogen=vermogen,
        publiek_vermogen=publiek,
        weerstandsvermogen=vermogen / baten * HONDERD if baten else None,
        signalering=None if ontbreekt else calculate_signaleringswaarde(baten, publiek, grens),
        ontbreekt=tuple(ontbreekt),
    )


def _find_remarks(
    posten: Sequence[Post], reserves: Sequence[Reserveverloop], uitkomsten: Mapping[int, Jaaruitkomst]
) -> Iterable[str]:
    for jaar, uitkomst in uitkomsten.items():
        yield from _find_uitputting(posten, jaar)
        for reserve in reserves:
            stand = uitkomst.reserves[reserve.naam]
            if reserve.soort == BESTEMMING and stand < 0:
                yield f"De reserve «{reserve.naam}» komt in {jaar} onder nul: {write_euro(stand)}."
        if uitkomst.eigen_vermogen is not None and uitkomst.eigen_vermogen < 0:
            yield f"Het eigen vermogen is eind {jaar} op: {write_euro(uitkomst.eigen_vermogen)}."
    over = [
        f"eind {jaar} met {write_euro(each.signalering.bovenmatig)}"
        for jaar, each in uitkomsten.items()
        if each.signalering is not None and each.signalering.bovenmatig > 0
    ]
    if over:
        yield (
            f"Het publieke eigen vermogen komt boven de signaleringswaarde: {', '.join(over)}. Leg uit waarom, of besteed"
            " het."
        )


def _find_uitputting(posten: Sequence[Post], jaar: int) -> Iterable[str]:
    """Where OCW deducts more than it gives: per stream when both are known, else over the totals."""
    lines = [post for post in posten if has_code(post.code, RIJKSBIJDRAGEN) or has_code(post.code, AFDRACHT_OCW)]
    known = {post.stroom for post in lines if has_code(post.code, RIJKSBIJDRAGEN)}
    groups = {naam: [p for p in lines if p.stroom == code] for code, naam in STROMEN.items() if code in known}
    if len(groups) < len(STROMEN):
        groups["alle ondersteuning samen"] = lines
    for naam, own in groups.items():
        gegeven = sum((p.bedragen.get(jaar, NUL) for p in own if has_code(p.code, RIJKSBIJDRAGEN)), NUL)
        afdracht = sum((p.bedragen.get(jaar, NUL) for p in own if has_code(p.code, AFDRACHT_OCW)), NUL)
        if gegeven and afdracht > gegeven:
            yield (
                f"Uitputting in {jaar}, {naam}: wat OCW inhoudt ({write_euro(afdracht)}) is meer dan de rijksbijdragen"
                f" ({write_euro(gegeven)}). Het tekort van {write_euro(afdracht - gegeven)} komt bij de schoolbesturen."
            )


# --- growth ---------------------------------------------------------------------------------------------------------


def grow(bedrag: Decimal, percentage: Decimal, aantal: int) -> list[Decimal]:
    """The amounts of the next ``aantal`` years when the first grows by this percentage each year, in cents.

    Each year is rounded once: rounding errors do not add up. Raises ValueError below −100 %.
    """
    if percentage < -HONDERD:
        raise ValueError("Growth can't be below -100 percent.")
    factor = 1 + percentage / HONDERD
    return [round_euro(bedrag * factor**jaar) for jaar in range(1, aantal + 1)]


def differ(nieuw: Decimal, oud: Decimal) -> tuple[Decimal, Decimal | None]:
    """The difference in euro and in percent of the old amount; None where the old one is zero."""
    verschil = nieuw - oud
    return verschil, (verschil / abs(oud) * HONDERD if oud else None)


TOTALEN = {
    "totaal_baten": "Totaal baten",
    "totaal_lasten": "Totaal lasten",
    "saldo": "Saldo baten en lasten",
    "financieel": "Saldo financiële baten en lasten",
    "resultaat": "Totaal resultaat",
}


def compute_totals(posten: Sequence[Post], jaren: Sequence[int]) -> dict[str, dict[int, Decimal]]:
    """{kind of total: {year: amount}} as the posts add up."""
    totals: dict[str, dict[int, Decimal]] = {soort: {} for soort in TOTALEN}
    for jaar in jaren:
        baten, lasten = add_up(posten, jaar, BATEN), add_up(posten, jaar, LASTEN)
        financieel = add_up(posten, jaar, FINANCIELE_BATEN) - add_up(posten, jaar, FINANCIELE_LASTEN)
        for soort, bedrag in zip(
            TOTALEN, (baten, lasten, baten - lasten, financieel, baten - lasten + financieel), strict=True
        ):
            totals[soort][jaar] = bedrag
    return totals
