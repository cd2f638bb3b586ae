"""The route of a kind in words: one sentence a step, which is also what the check of a route speaks of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from swv.organisatie.enums import Rol
from toewijzing.calculations.voorwaarde import ORGANISATIEVELDEN, Eis, Feitveld, describe_eisen
from toewijzing.enums import Normeenheid, Stap
from toewijzing.models import Aanvraagsoort, Routestap
from toewijzing.models.route import VELDEN
from toewijzing.presentatie.lijnbeeld import Haltestand, Lijnbeeld, Station, draw_line
from toewijzing.presentatie.termijn import tel

EENHEDEN: dict[str, tuple[str, str]] = {
    Normeenheid.WERKDAGEN: ("werkdag", "werkdagen"),
    Normeenheid.WEKEN: ("week", "weken"),
    Normeenheid.SCHOOLDAGEN: ("schooldag", "schooldagen"),
    Normeenheid.SCHOOLWEKEN: ("schoolweek", "schoolweken"),
}
AANTAL = {0: "geen deskundigen", 1: "één deskundige", 2: "twee deskundigen"}


@dataclass(frozen=True)
class Stapzin:
    """One step as it is read: what happens, within which term ("" is none of its own), and when ("" is always)."""

    wat: str
    wanneer: str = ""
    binnen: str = ""

    def __str__(self) -> str:
        return ", ".join(part for part in (self.wat, self.binnen, self.wanneer) if part)


def describe_binnen(termijn: tuple[int, str] | None) -> str:
    """«binnen 5 werkdagen», «binnen 1 week», or "" without a term."""
    if termijn is None:
        return ""
    aantal, eenheid = termijn
    return f"binnen {tel(aantal, *EENHEDEN[eenheid])}"


def describe_stap(
    doet: str, rol: str, eisen: Sequence[Eis], *, naam: str = "", deskundigen: int = 0,
    termijn: tuple[int, str] | None = None, velden: Mapping[str, Feitveld] = VELDEN, orgaan: str = "",
) -> Stapzin:  # fmt: skip
    """«Besluit door de consulent», or «Bespreking en advies in «OTG»» with the name of its body, with «binnen 5 werkdagen» and «alleen als het gevraagde bedrag is hoogstens € 5.000»."""
    wie = Rol(rol).label if rol else ""
    match doet:
        case Stap.AKKOORD:
            wat = f"Akkoord van de {wie}"
        case Stap.MEETEKENEN:
            wat = f"Meetekenen door de {wie} van de school, vóór het versturen"
        case Stap.CONTROLE:
            wat = f"Controle door de {wie}"
        case Stap.DESKUNDIGEN:
            wat = f"Advies van {AANTAL[deskundigen]}"
        case Stap.ZITTING:
            wat = f"Bespreking in «{orgaan}»" if orgaan else "Bespreking en advies in een orgaan"
        case _:
            wat = f"Besluit door de {wie}"
    if naam:
        wat = f"{naam} ({wat[0].lower()}{wat[1:]})"
    wanneer = f"alleen als {describe_eisen(eisen, velden)}" if eisen else ""
    return Stapzin(wat, wanneer, describe_binnen(termijn))


def describe_route(soort: Aanvraagsoort) -> list[Stapzin]:
    """Every step of the route of this kind. Uses a prefetch of ``stappen`` when there is one."""
    return [describe_routestap(stap, soort.aantal_deskundigen) for stap in soort.stappen.all()]


def describe_routestap(stap: Routestap, deskundigen: int) -> Stapzin:
    """This step of a route. Uses a prefetch of ``voorwaarden`` when there is one."""
    rows = stap.voorwaarden.all()
    velden = get_stapvelden(stap)
    eisen = [each.make_eis() for each in rows]
    return describe_stap(
        stap.doet, stap.rol, eisen, naam=stap.naam, deskundigen=deskundigen, termijn=stap.termijn, velden=velden,
        orgaan=stap.orgaan.naam if stap.orgaan else "",
    )  # fmt: skip


def get_stapvelden(stap: Routestap) -> dict[str, Feitveld]:
    """{key: field} at which this step looks, with the organisations it names. Uses a prefetch of ``voorwaarden``."""
    found: dict[str, Feitveld] = {}
    for veld in (each.make_feitveld() for each in stap.voorwaarden.all()):
        before = found.get(veld.veld)
        named = before is not None and veld.veld in ORGANISATIEVELDEN
        found[veld.veld] = replace(veld, opties=(*before.opties, *veld.opties)) if before and named else veld
    return found


def draw_route(stappen: Sequence[Stapzin]) -> Lijnbeeld:
    """The route as a line with numbered stations, with what is only done in some cases."""
    return draw_line(
        [
            Station(stap.wat, Haltestand.SOMS if stap.wanneer else Haltestand.JA, stap.wanneer or stap.binnen)
            for stap in stappen
        ],
        nummers=True,
    )


def describe_indieners(soort: Aanvraagsoort) -> str:
    """Who starts it: «zorgcoördinator, schoolleider of consulent»."""
    *others, last = [Rol(rol).label for rol in soort.indieners]
    return f"{', '.join(others)} of {last}" if others else last


def describe_beslissers(soort: Aanvraagsoort) -> str:
    """Who decides, in short: «consulent of directeur»."""
    rollen = dict.fromkeys(stap.rol for stap in soort.stappen.all() if stap.doet == Stap.BESLUIT)
    return " of ".join(Rol(rol).label for rol in rollen) or "niemand: zonder besluit"
