"""Which steps an open bezwaar knows, whose they are and when: one table for the pages and the API."""

from collections.abc import Callable
from dataclasses import dataclass

from swv.kern.permissions import Recht
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Bezwaarstap
from toewijzing.models import Aanvraag, Bezwaar
from toewijzing.permissions import is_secretaris, mag_op_bezwaar_beslissen
from toewijzing.services import bezwaar as bezwaren


@dataclass(frozen=True)
class Bezwaarstapregel:
    """``velden`` is what the service takes beside the bezwaar; ``past`` tells whether it is offered now."""

    service: Callable[..., Bezwaar]
    velden: tuple[str, ...]
    recht: Recht = is_secretaris
    past: Callable[[Bezwaar], bool] = lambda bezwaar: True


def _asks_commission(bezwaar: Bezwaar) -> bool:
    return bezwaar.commissie and not bezwaar.advies


def _was_sent_on(bezwaar: Bezwaar) -> bool:
    return bezwaar.doorgezonden_op is not None


def _not_extended(bezwaar: Bezwaar) -> bool:
    return bezwaar.verdaagd_op is None


STAPPEN: dict[str, Bezwaarstapregel] = {
    Bezwaarstap.DOORZENDEN: Bezwaarstapregel(bezwaren.send_on, ("doorgezonden_op",), past=_asks_commission),
    Bezwaarstap.HOORZITTING: Bezwaarstapregel(bezwaren.plan_hearing, ("hoorzitting_op",)),
    Bezwaarstap.ADVIES: Bezwaarstapregel(bezwaren.record_advice, ("advies", "advies_op"), past=_was_sent_on),
    Bezwaarstap.VERDAGEN: Bezwaarstapregel(bezwaren.extend, ("verdaagd_op",), past=_not_extended),
    Bezwaarstap.BESLISSEN: Bezwaarstapregel(
        bezwaren.decide, ("uitkomst", "beslist_op", "afwijking", "beslisser"), recht=mag_op_bezwaar_beslissen
    ),
    Bezwaarstap.INTREKKEN: Bezwaarstapregel(bezwaren.withdraw, ("ingetrokken_op",)),
    Bezwaarstap.CORRIGEREN: Bezwaarstapregel(bezwaren.correct_bezwaar, tuple(bezwaren.FEITEN)),
}


def get_rechten(user: Gebruiker, aanvraag: Aanvraag) -> frozenset[str]:
    """The steps this person may take with bezwaren on this request: the same for each of them."""
    return frozenset(name for name, stap in STAPPEN.items() if stap.recht(user, aanvraag))


def get_stappen(bezwaar: Bezwaar, rechten: frozenset[str]) -> list[Bezwaarstap]:
    """What somebody with these ``get_rechten`` can do with this bezwaar now, in the order of the table."""
    if not bezwaar.is_open:
        return []
    return [Bezwaarstap(name) for name, stap in STAPPEN.items() if name in rechten and stap.past(bezwaar)]
