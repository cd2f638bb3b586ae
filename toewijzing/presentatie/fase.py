"""The phase tiles of a request: aanvraag, compleet, deskundigen, zitting, besluit, brief, as its route has them."""

from datetime import date

from swv.kern.presentatie import Fase
from swv.kern.templatetags.verband import datum_kort
from toewijzing.enums import BINNEN_SCHOOL, VOOR_VERSTUREN, Stap, Status
from toewijzing.presentatie.stand import Stand

KLAAR, BEZIG, STRAKS, OVERGESLAGEN = "klaar", "bezig", "straks", "overgeslagen"


def get_fasen(stand: Stand) -> list[Fase]:
    """The tiles of this route, in order, with dates as far as they are known."""
    names = _route(stand)
    current = _current(stand, names)
    tiles = []
    for place, name in enumerate(names):
        status = KLAAR if place < current else BEZIG if place == current else STRAKS
        if stand.status == Status.INGETROKKEN and status != KLAAR:
            status = OVERGESLAGEN
        dag, toelichting = _text(name, status, stand)
        tiles.append(Fase(name, status, dag, toelichting))
    return tiles


NAMEN = {
    Stap.CONTROLE: "Controle", Stap.DESKUNDIGEN: "Deskundigen", Stap.ZITTING: "Zitting", Stap.BESLUIT: "Besluit",
}  # fmt: skip


SLOT = "Afgehandeld"


def _route(stand: Stand) -> list[str]:
    """The tiles: what the way does at the swv between complete and letter, each once."""
    between = dict.fromkeys(NAMEN[Stap(doet)] for doet in stand.weg if doet not in VOOR_VERSTUREN)
    return ["Aanvraag", "Compleet", *between, SLOT if stand.zonder_besluit else "Brief"]


def _current(stand: Stand, names: list[str]) -> int:
    """The place of the phase in which the request is now; past the last one when all is done."""
    if stand.status in BINNEN_SCHOOL or stand.ontvangen_op is None:
        return 0
    if stand.status == Status.AFGEHANDELD:
        return len(names)
    if stand.status == Status.BESLOTEN:
        return len(names) if stand.bekendgemaakt_op else names.index("Brief")
    if stand.status in (Status.GEAGENDEERD, Status.AANGEHOUDEN):
        return names.index("Zitting")
    if stand.compleet_op is None:
        return names.index("Compleet")
    if stand.doet in NAMEN:
        return names.index(NAMEN[Stap(stand.doet)])
    return names.index(SLOT if stand.zonder_besluit else "Besluit")


def _text(name: str, status: str, stand: Stand) -> tuple[date | str, str]:
    """(date or words, explanation) under the name of a phase."""
    if status == OVERGESLAGEN:
        return "", ""
    match name:
        case "Aanvraag":
            return (stand.ontvangen_op or "nog bij de school"), ""
        case "Compleet":
            wacht = "wacht op de school" if stand.status == Status.ONVOLLEDIG else ""
            return (stand.compleet_op if stand.compleet_op and status != BEZIG else wacht), ""
        case "Deskundigen":
            return ("" if status == STRAKS else f"{stand.adviezen_binnen} van {stand.adviezen_nodig} binnen"), ""
        case "Zitting":
            return ("uitgesteld" if stand.status == Status.AANGEHOUDEN else stand.zitting_op or ""), ""
        case "Besluit":
            return _besluit(status, stand)
        case "Afgehandeld":
            norm = f"norm {datum_kort(stand.norm_op)}" if stand.norm_op else ""
            return (stand.besloten_op or "") if status == KLAAR else norm, ""
    return (stand.bekendgemaakt_op or ""), ""


def _besluit(status: str, stand: Stand) -> tuple[date | str, str]:
    if status == KLAAR:
        return (stand.besloten_op or ""), ""
    if stand.uiterlijk_op:
        norm = f"eigen norm {datum_kort(stand.norm_op)}" if stand.norm_op else ""
        return f"uiterlijk {datum_kort(stand.uiterlijk_op)}", norm
    return (f"norm {datum_kort(stand.norm_op)}" if stand.norm_op else ""), ""
