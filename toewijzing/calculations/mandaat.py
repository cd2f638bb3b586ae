"""Is a body that a route names within its mandates, whatever is asked? Pure rules: no database, no clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from toewijzing.calculations.routecontrole import HOOGSTENS, describe_case, list_cases
from toewijzing.calculations.voorwaarde import NIEUW, Eis, Feit, Feitveld, Teken, Waarheid, judge

BEDRAG, AANLEIDING = "bedrag", "aanleiding"


@dataclass(frozen=True)
class Mandaatgrens:
    """One mandate: codes of kinds, moments («nieuw», «verlenging») and up to which amount (euro); empty is every one."""

    soorten: Sequence[str] = ()
    momenten: Sequence[str] = ()
    tot_bedrag: Decimal | None = None


def find_buiten_mandaat(
    code: str, eisen: Sequence[Eis], mandaten: Sequence[Mandaatgrens], velden: Mapping[str, Feitveld], *, bedrag: bool
) -> str | None:
    """The first case of this kind (``code``) that comes to the body under these conditions and is in no mandate of it.

    In words; "" when no mandate is for the kind at all, None when each case is within one. A body without any mandate
    may handle all. ``bedrag``: the kind asks an amount.
    """
    fits = [mandaat for mandaat in mandaten if not mandaat.soorten or code in mandaat.soorten]
    if not mandaten:
        return None
    if not fits:
        return ""
    limits = [
        Eis(BEDRAG, Teken.HOOGSTENS, (mandaat.tot_bedrag,))
        for mandaat in fits
        if bedrag and mandaat.tot_bedrag is not None
    ]
    moments = [Eis(AANLEIDING, Teken.IS, (NIEUW,))] if any(mandaat.momenten for mandaat in fits) else []
    told = {eis.veld for eis in [*limits, *moments]}
    for case in islice(list_cases([*limits, *moments, *eisen], velden), HOOGSTENS):
        if judge(eisen, case) == Waarheid.JA and not any(_covers(mandaat, case) for mandaat in fits):
            return describe_case({name: value for name, value in case.items() if name in told}, velden)
    return None


def _covers(mandaat: Mandaatgrens, case: Mapping[str, Feit]) -> bool:
    """A fact that no mandate of the body looks at is not in the case, and then it is within each."""
    amount, moment = case.get(BEDRAG), case.get(AANLEIDING)
    if mandaat.momenten and moment is not None and moment not in mandaat.momenten:
        return False
    return mandaat.tot_bedrag is None or amount is None or Decimal(str(amount)) <= mandaat.tot_bedrag
