"""Trying out a version of a kind in words: which steps an invented request takes, by whom and by which day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from swv.kern.templatetags.verband import datum
from swv.kern.termijnen import calculate_beslistermijn, calculate_norm
from swv.organisatie.enums import Rol
from swv.wet.queries import get_feiten
from toewijzing.calculations.proef import DAGEN, Proefstap, simulate
from toewijzing.calculations.voorwaarde import Feit, Feitveld, Waarheid, describe_eisen
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort, Routestap
from toewijzing.models.route import SWVKANT
from toewijzing.presentatie.lijnbeeld import Haltestand, Lijnbeeld, Station, draw_line
from toewijzing.presentatie.route import describe_routestap, get_stapvelden
from toewijzing.queries.proef import get_passende_organen, get_rolhouders

NIEMAND = "vandaag heeft niemand deze rol"
GEEN_ORGAAN = "vandaag is er geen orgaan dat over deze soort mag gaan"
STANDEN = {Waarheid.JA: Haltestand.JA, Waarheid.NEE: Haltestand.NEE, Waarheid.ONBEKEND: Haltestand.ONBEKEND}


@dataclass(frozen=True)
class Proefregel:
    """One step: what, is it taken and why (not), by whom, and within which term («» for what isn't known)."""

    wat: str
    stand: Haltestand
    waarom: str
    wie: str
    binnen: str


@dataclass(frozen=True)
class Proefbeeld:
    """The whole way of an invented request, its last days, who decides, and the picture of it."""

    regels: Sequence[Proefregel]
    beslist: str
    norm_op: date
    uiterlijk_op: date | None
    beeld: Lijnbeeld


def describe_proef(
    soort: Aanvraagsoort,
    stappen: Sequence[Routestap],
    *,
    velden: Mapping[str, Feitveld],
    feiten: Mapping[str, Feit],
    dag: date,
    vandaag: date,
) -> Proefbeeld:
    """What a request of these facts that comes in on this day meets; ``stappen`` are those of this version.

    Who does what is told as it is today.
    """
    gelijkgesteld = get_feiten(soort.swv_id).gelijkgestelde_dagen
    wegstappen = [stap.make_wegstap() for stap in stappen]
    proef = simulate(wegstappen, feiten, dag, get_termijnen(soort, stappen), gelijkgesteld)
    wie = name_people(soort, vandaag)
    regels = [
        _make_regel(stap, each, stap.orgaan.naam if stap.orgaan else wie[stap.rol or stap.doet], soort, velden)
        for stap, each in zip(stappen, proef, strict=True)
    ]
    return Proefbeeld(
        regels,
        _describe_beslist(proef, velden),
        calculate_norm(dag, soort.norm_aantal, soort.norm_eenheid, vandaag=dag, gelijkgesteld=gelijkgesteld),
        calculate_beslistermijn(dag, soort.wettelijke_weken, [], dag, gelijkgesteld).uiterlijk
        if soort.is_awb_besluit
        else None,
        draw_line([Station(regel.wat, regel.stand, regel.waarom or regel.binnen) for regel in regels]),
    )


def get_termijnen(soort: Aanvraagsoort, stappen: Sequence[Routestap]) -> dict[int, tuple[int, str]]:
    """{id of the step: (number, unit)}: terms of steps, and of experts the days they have."""
    found = {stap.pk: stap.termijn for stap in stappen if stap.termijn}
    experts = {stap.pk: (soort.adviestermijn_dagen, DAGEN) for stap in stappen if stap.doet == Stap.DESKUNDIGEN}
    return experts | found


def name_people(soort: Aanvraagsoort, vandaag: date) -> dict[str, str]:
    """{role, or what is done without one: who that is today} of everybody on a route of this swv."""
    holders = get_rolhouders(soort.swv_id, SWVKANT, vandaag)
    found = {str(rol): ", ".join(namen) or NIEMAND for rol, namen in holders.items()}
    organen = get_passende_organen(soort, vandaag) if soort.has_stap(Stap.ZITTING) else []
    return found | {
        str(Rol.SCHOOLLEIDER): "de schoolleider van de school die aanvraagt",
        str(Rol.BESTUURDER): "de bestuurder van de school die aanvraagt",
        str(Stap.DESKUNDIGEN): "de deskundigen die u kiest",
        str(Stap.ZITTING): ", ".join(beeld.orgaan.naam for beeld in organen) or GEEN_ORGAAN,
    }


def name_waits(wacht_op: Sequence[str], velden: Mapping[str, Feitveld]) -> str:
    """«het gevraagde bedrag en er is een OPP»: the fields on which something hangs."""
    return " en ".join(velden[veld].naam for veld in wacht_op)


def _make_regel(
    stap: Routestap, each: Proefstap, wie: str, soort: Aanvraagsoort, velden: Mapping[str, Feitveld]
) -> Proefregel:
    zin = describe_routestap(stap, soort.aantal_deskundigen)
    match each.oordeel:
        case Waarheid.ONBEKEND:
            waarom = f"hangt af van: {name_waits(each.wacht_op, velden)}"
        case Waarheid.NEE if each.al_beslist:
            waarom = "niet: er is dan al beslist"
        case Waarheid.NEE:
            waarom = f"niet: dit is alleen als {describe_eisen(each.faalt, get_stapvelden(stap))}"
        case _:
            waarom = ""
    if each.oordeel == Waarheid.NEE:
        return Proefregel(zin.wat, Haltestand.NEE, waarom, "", "")
    binnen = f"uiterlijk {datum(each.tot)}" if each.tot else zin.binnen
    if stap.doet == Stap.DESKUNDIGEN and not each.tot:
        binnen = f"binnen {soort.adviestermijn_dagen} dagen nadat het gevraagd is"
    return Proefregel(zin.wat, STANDEN[each.oordeel], waarom, wie, binnen)


def _describe_beslist(proef: Sequence[Proefstap], velden: Mapping[str, Feitveld]) -> str:
    deciders = [each for each in proef if each.stap.doet == Stap.BESLUIT and each.oordeel != Waarheid.NEE]
    rollen = " of ".join(dict.fromkeys(f"de {Rol(each.stap.rol).label}" for each in deciders))
    waits = list(dict.fromkeys(veld for each in deciders for veld in each.wacht_op))
    if not waits:
        return rollen or "niemand"
    return f"{rollen}; dat hangt af van {name_waits(waits, velden)}"
