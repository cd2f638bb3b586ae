"""The one way to a figure: by its code, for an swv and a period, of all schools or some, of all kinds or one."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date

from rapportage.indicatoren.calculations import Indicatoruitkomst, Telperiode
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.rekenregels import aanvraag, geld, leerling
from rapportage.indicatoren.rekenregels.gegevens import Rekengegevens
from swv.organisatie.models import Organisatie

Rekenregel = Callable[[str, Rekengegevens, Telperiode], Indicatoruitkomst]
REGELS: dict[str, Rekenregel] = {
    **dict.fromkeys(aanvraag.AANTALLEN, aanvraag.compute_aantal),
    **dict.fromkeys(aanvraag.DELINGEN, aanvraag.compute_deling),
    Code.DOORLOOPTIJD: aanvraag.compute_doorlooptijd,
    Code.AANVRAGEN_PER_1000: aanvraag.compute_per_1000,
    **dict.fromkeys(leerling.DEELNAMES, leerling.compute_deelname),
    Code.CATEGORIEEN: leerling.compute_categorieen,
    Code.OPP_OP_TIJD: leerling.compute_opp,
    Code.THUISZITTERS: leerling.compute_thuiszitters,
    Code.DOORBETALING: geld.compute_doorbetaling,
    Code.BESTEDING: geld.compute_besteding,
}


def bereken(
    code: str, swv: Organisatie, periode: Telperiode, *, vandaag: date, scholen: Collection[int] | None = None,
    soort: str = "",
) -> Indicatoruitkomst:  # fmt: skip
    """One figure of one period. Raises KeyError for an unknown code."""
    return bereken_jaren(code, swv, [periode], vandaag=vandaag, scholen=scholen, soort=soort)[0]


def bereken_jaren(
    code: str, swv: Organisatie, perioden: Sequence[Telperiode], *, vandaag: date,
    scholen: Collection[int] | None = None, soort: str = "",
) -> list[Indicatoruitkomst]:  # fmt: skip
    """One figure of several periods that do not overlap, in one set of queries."""
    chosen = None if scholen is None else frozenset(scholen)
    return bereken_alle([code], Rekengegevens(swv, perioden, vandaag, chosen, soort))[code]


def bereken_alle(codes: Iterable[str], gegevens: Rekengegevens) -> dict[str, list[Indicatoruitkomst]]:
    """{code: its outcome in each period}, all from the same reading."""
    return {code: [REGELS[code](code, gegevens, periode) for periode in gegevens.perioden] for code in codes}
