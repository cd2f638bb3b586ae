"""The step with which a running request goes over to the rules of today."""

from datetime import date

from django.utils import timezone

from swv.kern.zaken.tabel import Transition, any_of
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Status
from toewijzing.forms.acties import AanvraagredenForm
from toewijzing.models import Aanvraag
from toewijzing.permissions import is_secretaris
from toewijzing.queries.overgang import find_nieuwe_soort_id, plan_overgang, why_no_overgang
from toewijzing.services.overgang import GEEN_NIEUWE, move_to_nieuwe_soort


def has_nieuwe_soort(aanvraag: Aanvraag) -> bool:
    """Its kind has a newer version that holds today."""
    return find_nieuwe_soort_id(aanvraag, timezone.localdate()) is not None


def guard_overgang(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> str:
    """Why it can't go over now, or ""."""
    plan = plan_overgang(aanvraag, vandaag)
    return why_no_overgang(aanvraag, plan) if plan else GEEN_NIEUWE


OVERZETTEN = Transition[Aanvraag](
    "overzetten", "Zet over naar de regels van nu",
    any_of(
        Status.INGEDIEND, Status.ONVOLLEDIG, Status.BIJ_DESKUNDIGEN, Status.GEAGENDEERD, Status.AANGEHOUDEN,
        Status.GEADVISEERD,
    ),
    None, is_secretaris, reason_required=True, applies=has_nieuwe_soort, guard=guard_overgang,
    effect=move_to_nieuwe_soort, form=AanvraagredenForm,
    explain="Deze aanvraag houdt nu de regels waarmee hij begon. Hieronder staat wat er anders wordt en welke stappen dan"
    " nog komen. De school krijgt bericht.",
    confirm="De aanvraag gaat verder met de regels van nu. Terugzetten kan niet.",
    success="De aanvraag gaat verder met de regels van nu. De school krijgt bericht.",
)  # fmt: skip
