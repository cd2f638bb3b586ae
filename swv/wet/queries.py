"""The facts as an swv reckons with them: what is shipped, and what its beheerder added."""

from contextvars import ContextVar

from swv.kern import schoolvakanties
from swv.kern.feiten import FEITEN, Feiten
from swv.kern.schoolvakanties import Vakantie
from swv.wet.models import Eigenvakantie, Feit

VAKANTIEREGIO, LWOO_OPTING_OUT = "vakantieregio", "lwoo_opting_out"
# {swv: its facts} for the length of one request (``FeitenMiddleware``); None outside one, where each call reads.
ONTHOUDEN: ContextVar[dict[int, Feiten] | None] = ContextVar("feiten", default=None)
# The same of its school holidays.
VAKANTIES: ContextVar[dict[int, list[Vakantie]] | None] = ContextVar("vakanties", default=None)


def get_feiten(swv_id: int) -> Feiten:
    """All facts for this swv, in one query per request."""
    known = ONTHOUDEN.get()
    if known is None:
        return _read(swv_id)
    if swv_id not in known:
        known[swv_id] = _read(swv_id)
    return known[swv_id]


def get_vakanties(swv_id: int) -> list[Vakantie]:
    """The school holidays as this swv has them: of its region, with its own days where it differs from the advice.

    The region is that of the day on which a holiday begins. One query per request.
    """
    known = VAKANTIES.get()
    if known is None:
        return _read_vakanties(swv_id)
    if swv_id not in known:
        known[swv_id] = _read_vakanties(swv_id)
    return known[swv_id]


def _read_vakanties(swv_id: int) -> list[Vakantie]:
    tijdlijn = get_feiten(swv_id).get_tijdlijn(VAKANTIEREGIO)
    van_regio = [
        vakantie
        for vak in tijdlijn
        for vakantie in schoolvakanties.get_vakanties(vak.rij.waarde)
        if vak.holds_on(vakantie.van)
    ]
    if not van_regio:
        return []
    eigen = Eigenvakantie.objects.filter(swv=swv_id).order_by("pk")
    return schoolvakanties.lay_over(van_regio, [each.to_vakantie() for each in eigen])


def _read(swv_id: int) -> Feiten:
    rows = [row.to_rij() for row in Feit.objects.filter(swv=swv_id).order_by("pk")]
    return FEITEN.extend(rows) if rows else FEITEN
