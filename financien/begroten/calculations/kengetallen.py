"""The kengetallen of a swv: each a definition with a numerator, a denominator and a source; pure arithmetic.

What is missing for one is named, and then that one is not computed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from financien.begroten.calculations.begroting import Grens, calculate_signaleringswaarde, has_code
from swv.kern.geld import write_euro

NUL = Decimal(0)
HONDERD = Decimal(100)
CODES_EIGEN_VERMOGEN = ("2.1",)
CODES_VOORZIENINGEN = ("2.2",)
CODES_KORTLOPEND = ("2.4",)
CODES_VLOTTEND = ("1.4", "1.5", "1.6", "1.7")  # voorraden, vorderingen, effecten, liquide middelen


@dataclass(frozen=True)
class Jaarcijfers:
    """What kengetallen are made of, in euro, at the end of or over one year. None: not known."""

    eigen_vermogen: Decimal | None = None
    publiek_vermogen: Decimal | None = None
    voorzieningen: Decimal | None = None
    totale_passiva: Decimal | None = None
    vlottende_activa: Decimal | None = None
    kortlopende_schulden: Decimal | None = None
    resultaat: Decimal | None = None
    totale_baten: Decimal | None = None
    signaleringspercentage: Decimal | None = None
    signaleringsminimum: Decimal | None = None


LABELS: dict[str, str] = {
    "eigen_vermogen": "eigen vermogen (2.1)",
    "publiek_vermogen": "publiek eigen vermogen (2.1)",
    "voorzieningen": "voorzieningen (2.2)",
    "totale_passiva": "totaal van de passiva (2)",
    "vlottende_activa": "vlottende activa (1.4 tot en met 1.7)",
    "kortlopende_schulden": "kortlopende schulden (2.4)",
    "resultaat": "resultaat",
    "totale_baten": "totale bruto baten (3)",
    "signaleringspercentage": "percentage van de signaleringswaarde",
    "signaleringsminimum": "ondergrens van de signaleringswaarde",
}


@dataclass(frozen=True)
class Kengetal:
    """A definition. ``teller`` and ``noemer`` compute from what ``nodig`` names; ``eenheid`` is euro, procent or getal."""

    code: str
    naam: str
    uitleg: str
    nodig: tuple[str, ...]
    teller: Callable[[Jaarcijfers], Decimal]
    noemer: Callable[[Jaarcijfers], Decimal] | None
    eenheid: str
    bron: str
    noemer_naam: str = ""


@dataclass(frozen=True)
class Kengetaluitkomst:
    """The value of one kengetal, or what is missing for it, in Dutch. Percentages are percentages: 62.5 is 62,5 %."""

    kengetal: Kengetal
    waarde: Decimal | None
    teller: Decimal | None = None
    noemer: Decimal | None = None
    ontbreekt: tuple[str, ...] = ()


def _known(value: Decimal | None) -> Decimal:
    if value is None:
        raise ValueError("A kengetal is computed only when all it needs is known.")
    return value


def _signalering(cijfers: Jaarcijfers) -> tuple[Decimal, Decimal]:
    found = calculate_signaleringswaarde(
        _known(cijfers.totale_baten),
        cijfers.publiek_vermogen if cijfers.publiek_vermogen is not None else NUL,
        Grens(cijfers.signaleringspercentage, cijfers.signaleringsminimum),
    )
    return found.waarde, found.bovenmatig


_GRENS = ("totale_baten", "signaleringspercentage", "signaleringsminimum")
_INSPECTIE = "Inspectie van het Onderwijs, signaleringswaarde mogelijk bovenmatige reserves samenwerkingsverbanden"

KENGETALLEN: tuple[Kengetal, ...] = (
    Kengetal(
        "solvabiliteit_2", "Solvabiliteit 2", "(eigen vermogen + voorzieningen) gedeeld door de totale passiva",
        ("eigen_vermogen", "voorzieningen", "totale_passiva"),
        lambda c: _known(c.eigen_vermogen) + _known(c.voorzieningen), lambda c: _known(c.totale_passiva),
        "procent", "Inspectie van het Onderwijs, kengetallen financieel toezicht", "het totaal van de passiva",
    ),
    Kengetal(
        "liquiditeit", "Liquiditeit", "vlottende activa gedeeld door de kortlopende schulden",
        ("vlottende_activa", "kortlopende_schulden"),
        lambda c: _known(c.vlottende_activa), lambda c: _known(c.kortlopende_schulden),
        "getal", "Inspectie van het Onderwijs, kengetallen financieel toezicht (current ratio)", "de kortlopende schulden",
    ),
    Kengetal(
        "rentabiliteit", "Rentabiliteit", "resultaat gedeeld door de totale baten", ("resultaat", "totale_baten"),
        lambda c: _known(c.resultaat), lambda c: _known(c.totale_baten),
        "procent", "Inspectie van het Onderwijs, kengetallen financieel toezicht", "de totale baten",
    ),
    Kengetal(
        "weerstandsvermogen", "Weerstandsvermogen", "eigen vermogen gedeeld door de totale baten",
        ("eigen_vermogen", "totale_baten"),
        lambda c: _known(c.eigen_vermogen), lambda c: _known(c.totale_baten),
        "procent", "gangbaar kengetal bij samenwerkingsverbanden", "de totale baten",
    ),
    Kengetal(
        "signaleringswaarde", "Signaleringswaarde",
        "percentage van de totale bruto baten, en minstens de ondergrens; bruto is met wat OCW inhoudt voor scholen",
        _GRENS, lambda c: _signalering(c)[0], None, "euro", _INSPECTIE,
    ),
    Kengetal(
        "bovenmatig", "Mogelijk bovenmatig vermogen", "publiek eigen vermogen boven de signaleringswaarde",
        ("publiek_vermogen", *_GRENS), lambda c: _signalering(c)[1], None, "euro", _INSPECTIE,
    ),
)  # fmt: skip


def calculate_kengetal(kengetal: Kengetal, cijfers: Jaarcijfers) -> Kengetaluitkomst:
    """One kengetal, exact; whoever shows it rounds it."""
    ontbreekt = tuple(LABELS[naam] for naam in kengetal.nodig if getattr(cijfers, naam) is None)
    if ontbreekt:
        return Kengetaluitkomst(kengetal, None, ontbreekt=ontbreekt)
    teller = kengetal.teller(cijfers)
    if kengetal.noemer is None:
        return Kengetaluitkomst(kengetal, teller, teller)
    noemer = kengetal.noemer(cijfers)
    if not noemer:
        return Kengetaluitkomst(kengetal, None, teller, noemer, (f"{kengetal.noemer_naam} is nul",))
    waarde = teller / noemer * (HONDERD if kengetal.eenheid == "procent" else 1)
    return Kengetaluitkomst(kengetal, waarde, teller, noemer)


def calculate_kengetallen(cijfers: Jaarcijfers) -> list[Kengetaluitkomst]:
    """All of them, in their order."""
    return [calculate_kengetal(kengetal, cijfers) for kengetal in KENGETALLEN]


# --- from a balans --------------------------------------------------------------------------------------------------


def add_up_codes(posten: Iterable[tuple[str, Decimal]], *codes: str) -> Decimal | None:
    """The sum of the posts (code, amount) under these codes; None when there is none."""
    found = [bedrag for code, bedrag in posten if any(has_code(code, above) for above in codes)]
    return sum(found, NUL) if found else None


def read_balans(posten: Iterable[tuple[str, Decimal]]) -> dict[str, Decimal | None]:
    """The figures for ``Jaarcijfers`` that come from a balans: {name of the field: amount}.

    A balans without voorzieningen or kortlopende schulden says that there are none, when it has passiva at all.
    """
    rows = list(posten)
    passiva = add_up_codes(rows, "2")
    none_given = None if passiva is None else NUL
    voorzieningen = add_up_codes(rows, *CODES_VOORZIENINGEN)
    kortlopend = add_up_codes(rows, *CODES_KORTLOPEND)
    eigen = add_up_codes(rows, *CODES_EIGEN_VERMOGEN)
    return {
        "eigen_vermogen": eigen,
        "publiek_vermogen": eigen,
        "voorzieningen": none_given if voorzieningen is None else voorzieningen,
        "totale_passiva": passiva,
        "vlottende_activa": add_up_codes(rows, *CODES_VLOTTEND),
        "kortlopende_schulden": none_given if kortlopend is None else kortlopend,
    }


def check_balans(posten: Iterable[tuple[str, Decimal]]) -> str:
    """Why this balans can't be right, in Dutch; "" when activa and passiva are equal."""
    rows = list(posten)
    activa, passiva = add_up_codes(rows, "1"), add_up_codes(rows, "2")
    if activa is None or passiva is None:
        return "" if activa is passiva else f"De balans heeft geen {'activa' if activa is None else 'passiva'}."
    if activa == passiva:
        return ""
    return (
        f"De balans sluit niet: de activa zijn {write_euro(activa)} en de passiva {write_euro(passiva)}"
        f" ({write_euro(activa - passiva)} verschil)."
    )


def check_equity(begin: Decimal | None, eind: Decimal | None, resultaat: Decimal | None) -> str:
    """Why result and change in equity don't agree, in Dutch; "" when they do or can't be compared."""
    if begin is None or eind is None or resultaat is None or eind - begin == resultaat:
        return ""
    return (
        f"Het resultaat is {write_euro(resultaat)}, maar het eigen vermogen verandert met {write_euro(eind - begin)}"
        f" (van {write_euro(begin)} naar {write_euro(eind)})."
    )
