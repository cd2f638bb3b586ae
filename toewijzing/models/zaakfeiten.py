"""The facts of a request that conditions look at, each read only when a condition asks for it."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from opp.enums import LOPEND
from opp.models import Opp
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Feit

# A request (``toewijzing.models.Aanvraag``), which reads its facts here and so can't be named by its type.
Zaak = Any


def _read_leeftijd(aanvraag: Zaak) -> Feit:
    """In years on the first day that is asked; of a birth date that is not wholly known the highest it can be."""
    begin = aanvraag.gevraagd_van
    return None if begin is None else aanvraag.leerling.mogelijke_leeftijd_op(begin)


def _read_opp(aanvraag: Zaak) -> Feit:
    """Is there an adopted OPP at the asking school?"""
    opps = Opp.objects.filter(leerling=aanvraag.leerling_id, school=aanvraag.school_id, soort__is_opp=True)
    return opps.filter(status__in=LOPEND, vigerend__isnull=False).exists()


# {field of ``VASTE_VELDEN``: how it is read of a request}
LEZERS: Mapping[str, Callable[[Zaak], Feit]] = {
    "bedrag": lambda aanvraag: aanvraag.gevraagd_bedrag,
    "weken": lambda aanvraag: aanvraag.gevraagde_weken,
    "leeftijd": _read_leeftijd,
    "categorie": lambda aanvraag: str(aanvraag.gevraagde_categorie) if aanvraag.gevraagde_categorie else None,
    "schoolsoort": lambda aanvraag: aanvraag.school.schoolsoort or None,
    "aanleiding": lambda aanvraag: VERLENGING if aanvraag.vervolg_van_id else NIEUW,
    "opp": _read_opp,
}


def read_feiten(aanvraag: Zaak, velden: Collection[str]) -> dict[str, Feit]:
    """{field: value, None when it is not known} of these fields."""
    return {veld: LEZERS[veld](aanvraag) for veld in velden}
