"""What is wrong with the bodies on the route of a version, with the place and the way out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from organen.enums import ZonderQuorum
from organen.queries import Orgaanbeeld, get_beelden
from toewijzing.calculations.mandaat import Mandaatgrens, find_buiten_mandaat
from toewijzing.calculations.route import Wegstap
from toewijzing.enums import Stap
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.route import get_routevelden, get_stappen


@dataclass(frozen=True)
class Orgaanpunt:
    """One thing that is wrong; ``blokkeert``: no request can come further; ``in_route``: it is solved at the route."""

    tekst: str
    blokkeert: bool = False
    in_route: bool = False
    # It is solved by giving the body members, who come along in no file.
    mensen: bool = False


def check_organen(soort: Aanvraagsoort, vandaag: date) -> Iterator[Orgaanpunt]:
    """Of every meeting on the route: is its body there on the first day, complete, and within its mandates?

    Of a meeting of no particular body: is there one that may handle this kind?
    """
    if not soort.has_stap(Stap.ZITTING):
        return
    dag = max(vandaag, soort.van)
    beelden = [beeld for beeld in get_beelden(soort.swv_id, dag) if _is_there(beeld, dag)]
    told: set[int] = set()
    for plek, stap in enumerate(get_stappen(soort), 1):
        if stap.doet != Stap.ZITTING:
            continue
        if stap.orgaan:
            found = [beeld for beeld in beelden if beeld.orgaan.code == stap.orgaan]
            yield from _check_named(soort, stap, plek, found, dag)
        else:
            found = [beeld for beeld in beelden if _may_handle(beeld, soort.code)]
            if not found:
                yield Orgaanpunt("Er is geen orgaan dat over deze soort mag gaan. Voeg een orgaan of een mandaat toe.")
        for beeld in found:
            if beeld.orgaan.pk not in told:
                told.add(beeld.orgaan.pk)
                yield from _tell_gebreken(beeld, is_named=bool(stap.orgaan))


def _tell_gebreken(beeld: Orgaanbeeld, *, is_named: bool) -> Iterator[Orgaanpunt]:
    """What the body lacks; the body that a step names and that can't speak without quorum holds back."""
    strict = is_named and beeld.orgaan.zonder_quorum == ZonderQuorum.HOUDT_TEGEN
    for gebrek in beeld.gebreken:
        holds = strict and gebrek.quorum
        out = " Of kies bij het orgaan dat het zonder quorum doorgaat." if holds else ""
        yield Orgaanpunt(f"{beeld.orgaan.naam}: {gebrek.tekst}{out}", blokkeert=holds, mensen=holds)


def _is_there(beeld: Orgaanbeeld, dag: date) -> bool:
    return beeld.orgaan.van <= dag and (beeld.orgaan.tot is None or beeld.orgaan.tot > dag)


def _may_handle(beeld: Orgaanbeeld, code: str) -> bool:
    return not beeld.mandaten or any(not each.soorten or code in each.soorten for each in beeld.mandaten)


def _check_named(
    soort: Aanvraagsoort, stap: Wegstap, plek: int, found: Sequence[Orgaanbeeld], dag: date
) -> Iterator[Orgaanpunt]:
    if not found:
        yield Orgaanpunt(
            f"Stap {plek}: het orgaan «{stap.orgaan}» is er op {dag:%d-%m-%Y} niet. Kies bij deze stap een ander orgaan, of"
            " laat dit orgaan langer bestaan bij «Organen».",
            blokkeert=True, in_route=True,
        )  # fmt: skip
    for beeld in found:
        grenzen = [Mandaatgrens(mandaat.soorten, mandaat.momenten, mandaat.tot_bedrag) for mandaat in beeld.mandaten]
        outside = find_buiten_mandaat(
            soort.code, stap.eisen, grenzen, get_routevelden(soort), bedrag=soort.vraagt_bedrag
        )
        if outside is not None:
            when = f" in dit geval: {outside}" if outside else " bij deze soort"
            yield Orgaanpunt(
                f"Stap {plek}: «{beeld.orgaan.naam}» heeft geen mandaat{when}. Verruim het mandaat bij «Organen», of geef deze"
                " stap een voorwaarde.",
                blokkeert=True,
            )
