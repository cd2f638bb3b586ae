"""What one person gets to see of one request, as the values ``uitvoer`` writes out."""

from datetime import date
from typing import Any

from django.db.models import Prefetch, QuerySet

from swv.kern.zaken.uitvoer import describe_steps
from swv.organisatie.models import Gebruiker
from toewijzing.api.uitvoer import AanvraagDetailSerializer, AanvraagRijSerializer
from toewijzing.calculations.antwoord import VORMVELDEN
from toewijzing.enums import Termijnsoort
from toewijzing.models import Aanvraag, AanvraagStatus, Agendapunt, Zienswijze
from toewijzing.permissions import is_school
from toewijzing.presentatie.bedrag import describe_dragers, describe_termijnen
from toewijzing.queries.aanvraag import last_advice, with_case
from toewijzing.queries.beslistermijn import get_beslistermijn, get_norm
from toewijzing.queries.bron import describe_overgenomen
from toewijzing.queries.compleet import get_missing
from toewijzing.queries.drager import may_see_delen, may_see_dragers
from toewijzing.queries.formulier import find_niet_mee
from toewijzing.queries.grens import get_vragen
from toewijzing.queries.urenstand import get_urenstanden
from toewijzing.queries.zichtbaar import (
    get_visible_adviezen,
    get_visible_besluit,
    get_visible_name,
    is_of_school,
    may_see_adviezen,
    may_see_ouders,
    may_see_reason,
    may_see_zienswijze,
    visible_documenten,
)
from toewijzing.queries.zienswijze import get_niet_gevraagd
from toewijzing.services.aanvraag import BEWERKBAAR

# The most specific kind of field first.


def get_aanvragen(user: Gebruiker) -> QuerySet[Aanvraag]:
    """The requests this person may see, with everything a detail needs in a fixed number of queries."""
    stappen = AanvraagStatus.objects.select_related("door", "lidmaatschap")
    return with_case(Aanvraag.objects.visible_to(user)).prefetch_related(
        Prefetch("statussen", queryset=stappen),
        Prefetch("agendapunten", queryset=Agendapunt.objects.select_related("zitting__orgaan")),
        Prefetch("zienswijzen", queryset=Zienswijze.objects.select_related("gezagdrager")),
        "leerling__gezagdrager_set",
    )


def describe_aanvraag(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> dict[str, Any]:
    """The body of a response about one request."""
    details = {
        "aangemaakt_op": aanvraag.aangemaakt_op,
        "compleet_op": aanvraag.compleet_op,
        "bewerkbaar": aanvraag.status in BEWERKBAAR and not aanvraag.is_bij_swv and is_school(user, aanvraag),
        "begonnen_door": aanvraag.begonnen_door,
        "velden": aanvraag,
        "vragen": _describe_vragen(aanvraag, vandaag),
        "gaat_niet_mee": find_niet_mee(aanvraag, vandaag) if aanvraag.status in BEWERKBAAR else [],
        "mogelijke_acties": describe_steps(aanvraag, user, vandaag),
        "ontbreekt": _find_missing(aanvraag, user, vandaag),
        "termijn": _describe_termijn(aanvraag, vandaag),
        "tijdlijn": _describe_tijdlijn(aanvraag, user),
        "zienswijzen": [each for each in aanvraag.zienswijzen.all() if may_see_zienswijze(user, aanvraag, each)],
        "niet_gevraagd": get_niet_gevraagd(aanvraag, vandaag) if may_see_ouders(user, aanvraag) else [],
        "documenten": visible_documenten(user).filter(pk__in=aanvraag.bijlagen.values("document")),
        "adviezen": get_visible_adviezen(user, aanvraag, met_eerdere=True),
        "commissieadvies": last_advice(aanvraag) if may_see_adviezen(user, aanvraag) else None,
        "besluit": _describe_besluit(aanvraag, user),
        "uren": get_urenstanden(user, [aanvraag]).get(aanvraag.pk),
        "afhandeling": getattr(aanvraag, "afhandeling", None),
    }
    body = {**AanvraagRijSerializer(aanvraag).data, **AanvraagDetailSerializer(details).data}
    if aanvraag.soort.bedrag_dragers and not may_see_dragers(user, aanvraag):
        body["velden"] = {**body["velden"], "gevraagd_deel_swv": None}
    return body


def _describe_vragen(aanvraag: Aanvraag, vandaag: date) -> list[dict[str, Any]]:
    names = ("code", "label", "uitleg", "verplicht", *VORMVELDEN)
    herkomst = describe_overgenomen(aanvraag)
    return [
        {
            **{name: getattr(vraag, name) for name in names},
            "antwoord": aanvraag.antwoorden.get(vraag.code, ""),
            "wacht_op": getattr(vraag, "wacht_op", ""),
            "herkomst": herkomst.get(vraag.code, ""),
        }
        for vraag in get_vragen(aanvraag, vandaag)
    ]


def _find_missing(aanvraag: Aanvraag, user: Gebruiker, vandaag: date) -> list[Any]:
    """Only for those who can do something about it now."""
    if aanvraag.status not in BEWERKBAAR or not is_of_school(user, aanvraag):
        return []
    return get_missing(aanvraag, vandaag)


def _describe_termijn(aanvraag: Aanvraag, vandaag: date) -> dict[str, Any] | None:
    if aanvraag.ontvangen_op is None:
        return None
    termijn = get_beslistermijn(aanvraag, vandaag)
    return {
        "uiterlijk": termijn and termijn.uiterlijk,
        "norm": get_norm(aanvraag, vandaag),
        "stil_sinds": termijn and termijn.stil_sinds,
        "dagen_stil": termijn.dagen_stil if termijn else 0,
        "verlengd_weken": termijn.verlengd_weken if termijn else 0,
    }


def _describe_tijdlijn(aanvraag: Aanvraag, user: Gebruiker) -> list[dict[str, Any]]:
    labels = {transition.name: transition.label for transition in aanvraag.workflow.transitions}
    # What was asked of the school stands with the term, not with the step.
    asked = iter(
        [event.onderwerp for event in aanvraag.termijngebeurtenissen.all() if event.soort == Termijnsoort.VRAAG]
    )
    return [
        {
            "op": stap.op,
            "actie": stap.actie,
            "label": labels.get(stap.actie, stap.actie),
            "van": stap.van,
            "naar": stap.naar,
            "door": get_visible_name(user, aanvraag, stap),
            "toelichting": next(asked, "") if stap.actie == "vraag_aanvulling" else _reason(aanvraag, user, stap),
        }
        for stap in aanvraag.statussen.all()
    ]


def _reason(aanvraag: Aanvraag, user: Gebruiker, stap: AanvraagStatus) -> str:
    return stap.toelichting if may_see_reason(user, aanvraag, stap) else ""


def _describe_besluit(aanvraag: Aanvraag, user: Gebruiker) -> dict[str, Any] | None:
    besluit = get_visible_besluit(user, aanvraag)
    if besluit is None:
        return None
    nummer = getattr(aanvraag, "tlv_nummer", None)
    names = [field.attname for field in besluit._meta.concrete_fields]
    besluit.aanvraag = aanvraag
    found = {name: getattr(besluit, name) for name in names}
    if may_see_delen(user, besluit):
        found |= {"termijnen": describe_termijnen(besluit), "dragers": describe_dragers(besluit)}
    else:
        found |= {"deel_bestuur": None, "deel_swv": None, "deel_anderen": None, "termijnen": [], "dragers": []}
    return {**found, "tlv_nummer": str(nummer) if nummer else None}
