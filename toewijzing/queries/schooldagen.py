"""Whether an swv can count in school days: only when it chose the region whose holidays don't count."""

from datetime import date

from swv.kern.schoolvakanties import GEEN_REGIO
from swv.kern.termijnen import SCHOOLEENHEDEN
from swv.wet.queries import VAKANTIEREGIO, get_feiten
from toewijzing.models import Aanvraagsoort

GEEN_REGIO_GEKOZEN = (
    "Een termijn telt in schooldagen of schoolweken, en uw samenwerkingsverband heeft geen vakantieregio. Kies die bij"
    " Feiten uit de wet, of tel in werkdagen of weken."
)


def has_no_regio(swv_id: int, dag: date) -> bool:
    """Did this swv choose no region of school holidays, as it holds on this day?"""
    return get_feiten(swv_id).get_tekst(VAKANTIEREGIO, dag) == GEEN_REGIO


def uses_schooldagen(soort: Aanvraagsoort) -> bool:
    """Does the own norm or a step of this kind count without school holidays?"""
    eenheden = {soort.norm_eenheid, *soort.stappen.values_list("termijn_eenheid", flat=True)}
    return not SCHOOLEENHEDEN.isdisjoint(eenheden)
