"""The facts of a request that conditions look at, for routes and forms alike; each read only when a condition asks for it."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

from django.apps import apps
from django.db.models import Q

from opp.enums import LOPEND
from opp.models import Opp
from toewijzing.calculations.voorwaarde import NIEUW, VERLENGING, Feit
from toewijzing.enums import Uitkomst

# A request (``toewijzing.models.Aanvraag``), which reads its facts here and so can't be named by its type.
Zaak = Any


def _read_leeftijd(aanvraag: Zaak, vandaag: date) -> Feit:
    """In years on the first day that is asked, or today; not known when the birth date leaves two answers."""
    dag = aanvraag.gevraagd_van or vandaag
    low, high = aanvraag.leerling.leeftijd_op(dag), aanvraag.leerling.mogelijke_leeftijd_op(dag)
    return high if low == high else None


def _read_opp(aanvraag: Zaak, vandaag: date) -> Feit:
    """Is there an adopted OPP at the asking school that was evaluated in time? What the swv asks without it has none."""
    if aanvraag.zonder_school:
        return False
    in_time = Q(evaluatie_voor__isnull=True) | Q(evaluatie_voor__gte=vandaag)
    opps = Opp.objects.filter(leerling=aanvraag.leerling_id, school=aanvraag.school_id, soort__is_opp=True)
    return opps.filter(in_time, status__in=LOPEND, vigerend__isnull=False).exists()


def _read_aanleiding(aanvraag: Zaak, vandaag: date) -> Feit:
    """A renewal follows a request, or the pupil had a grant of this kind of this swv before."""
    if aanvraag.vervolg_van_id:
        return VERLENGING
    # The grant points at the request: its model loads later.
    before = apps.get_model("toewijzing.Toekenning").objects.filter(
        besluit__aanvraag__leerling=aanvraag.leerling_id, besluit__aanvraag__swv=aanvraag.swv_id,
        besluit__aanvraag__soort__code=aanvraag.soort.code, besluit__uitkomst=Uitkomst.TOEGEKEND,
    )  # fmt: skip
    return VERLENGING if before.exclude(besluit__aanvraag=aanvraag.pk).exists() else NIEUW


# {field of ``VASTE_VELDEN``: how it is read of a request, today}
LEZERS: Mapping[str, Callable[[Zaak, date], Feit]] = {
    "bedrag": lambda aanvraag, vandaag: aanvraag.gevraagd_bedrag,
    "weken": lambda aanvraag, vandaag: aanvraag.gevraagde_weken,
    "leeftijd": _read_leeftijd,
    "categorie": lambda aanvraag, vandaag: str(aanvraag.gevraagde_categorie) if aanvraag.gevraagde_categorie else None,
    "schoolsoort": lambda aanvraag, vandaag: aanvraag.school.schoolsoort or None,
    "aanleiding": _read_aanleiding,
    "opp": _read_opp,
    "begonnen_door": lambda aanvraag, vandaag: aanvraag.begonnen_door,
    "bestuur": lambda aanvraag, vandaag: str(aanvraag.school.bestuur_id) if aanvraag.school.bestuur_id else None,
    "school": lambda aanvraag, vandaag: str(aanvraag.school_id),
}


def read_feiten(aanvraag: Zaak, velden: Collection[str], vandaag: date) -> dict[str, Feit]:
    """{field: value, None when it is not known} of these fields; what is no fixed field is left out."""
    return {veld: LEZERS[veld](aanvraag, vandaag) for veld in velden if veld in LEZERS}
