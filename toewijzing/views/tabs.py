"""What stands under each tab of the case page, for the person who opens it."""

from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker
from toewijzing.enums import BINNEN_SCHOOL, Besluitstatus, Briefstatus, Stap, Status, Zienswijzepartij
from toewijzing.models import Aanvraag, Besluit, Bezwaar, Brief
from toewijzing.models.bezwaar import BEZWAARROLLEN
from toewijzing.permissions import is_secretaris
from toewijzing.presentatie.bedrag import (
    describe_budgetten,
    describe_dragers,
    describe_termijnen,
    explain_gevraagd,
    toont_berekening,
)
from toewijzing.presentatie.bezwaar import Bezwaarkaart, describe_bezwaar, get_bezwaar_events
from toewijzing.presentatie.omschrijving import describe_advies, describe_toekenning, describe_vraag
from toewijzing.presentatie.tijdlijn import get_timeline, knows_advice
from toewijzing.queries.aanvraag import find_bindend, get_woorden
from toewijzing.queries.aanvulling import get_aanvullingen
from toewijzing.queries.brief import get_letters
from toewijzing.queries.drager import may_see_delen, may_see_dragers
from toewijzing.queries.formulier import describe_antwoorden
from toewijzing.queries.overgang import describe_eerdere_antwoorden
from toewijzing.queries.starter import describe_namens
from toewijzing.queries.zichtbaar import (
    get_visible_besluit,
    is_of_swv,
    may_see_ouders,
    may_see_zienswijze,
    visible_documenten,
)
from toewijzing.queries.zienswijze import get_niet_gevraagd, get_overgeslagen, get_zienswijzen
from toewijzing.services.aanvraag import BEWERKBAAR
from toewijzing.services.bezwaar import why_no_bezwaar
from toewijzing.services.bezwaarstap import get_rechten, get_stappen


@dataclass(frozen=True)
class Antwoordregel:
    label: str
    tekst: str


def tab_aanvraag(user: Gebruiker, zaak: Aanvraag) -> dict[str, Any]:
    """What was asked and answered, and of the views only those this person may see."""
    vandaag = timezone.localdate()
    antwoorden = [Antwoordregel(label, text) for label, text in describe_antwoorden(zaak, zaak.vragen, vandaag)]
    eerdere = describe_eerdere_antwoorden(zaak, {vraag["code"] for vraag in zaak.vragen})
    zienswijzen = [each for each in get_zienswijzen(zaak) if may_see_zienswijze(user, zaak, each)]
    mag_horen = user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id) and not zaak.is_closed
    return {
        "gevraagd": describe_vraag(zaak),
        "namens": describe_namens(zaak.namens) if zaak.namens else "",
        "som": explain_gevraagd(zaak),
        "budgetten": describe_budgetten(user, zaak, vandaag),
        "aanvullingen": get_aanvullingen(user, zaak),
        "papier": getattr(zaak, "papier", None),
        "afhandeling": getattr(zaak, "afhandeling", None),
        "toon_afhandelaar": is_of_swv(user, zaak),
        "mag_horen": mag_horen,
        "overgeslagen": get_overgeslagen(zaak, vandaag) if mag_horen and zaak.status in BINNEN_SCHOOL else [],
        "zienswijzen_verborgen": not may_see_ouders(user, zaak),
        "niet_gevraagd": get_niet_gevraagd(zaak, vandaag) if may_see_ouders(user, zaak) else [],
        "antwoorden": antwoorden,
        "eerdere_antwoorden": [Antwoordregel(label, text) for label, text in eerdere],
        "zienswijzen": zienswijzen,
        "leeftijd": zaak.leerling.leeftijd_tekst(vandaag),
        "eigen_zienswijze": any(zienswijze.partij == Zienswijzepartij.ONTVANGENDE_SCHOOL for zienswijze in zienswijzen),
    }


def tab_documenten(user: Gebruiker, zaak: Aanvraag) -> dict[str, Any]:
    """What goes along with the request, as far as this person may open it."""
    bijlagen = zaak.bijlagen.filter(document__in=visible_documenten(user)).select_related(
        "document__toegevoegd_door", "document__organisatie"
    )
    return {"bijlagen": bijlagen, "mag_wijzigen": may_edit(user, zaak)}


def may_edit(user: Gebruiker, zaak: Aanvraag) -> bool:
    """The asking school, as long as the request can be changed."""
    return zaak.status in BEWERKBAAR and user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id)


def tab_adviezen(user: Gebruiker, zaak: Aanvraag) -> dict[str, Any]:
    """One's own advice, and what others signed for who may know it; who still has to sign only for the swv."""
    mag, is_swv = knows_advice(user, zaak), is_of_swv(user, zaak)
    rows = list(zaak.adviezen.all())
    alle = [each for each in rows if each.vervallen_op is None]
    vervangen = {each.vervangt_id for each in alle}
    zichtbaar = [each for each in alle if each.deskundige_id == user.pk or (mag and each.ondertekend_op)]
    woorden = get_woorden(zaak) if mag and zaak.soort.has_stap(Stap.ZITTING) else []
    return {
        "adviezen": [(each, describe_advies(each)) for each in zichtbaar if each.pk not in vervangen],
        "eerder": [(each, describe_advies(each)) for each in zichtbaar if each.pk in vervangen],
        "wachtend": [advies for advies in alle if not advies.ondertekend_op] if is_swv else [],
        "teruggegeven": [each for each in rows if each.teruggave] if is_swv else [],
        "mag_adviezen": mag,
        "woorden": [(punt, describe_advies(punt)) for punt in woorden],
    }


def tab_besluit(user: Gebruiker, zaak: Aanvraag) -> dict[str, Any]:
    """The decision, its letters and its bezwaren, each as far as this person may see it."""
    besluit = get_visible_besluit(user, zaak)
    return {
        "besluit": besluit,
        "toegekend": describe_toekenning(besluit) if besluit else "",
        "berekening": besluit.berekening.splitlines() if besluit and toont_berekening(besluit) else [],
        "dragers": describe_dragers(besluit) if besluit and may_see_dragers(user, zaak) else [],
        "termijnen": describe_termijnen(besluit) if besluit and may_see_delen(user, besluit) else [],
        "brieven": [brief for brief in get_letters(besluit) if may_open_letter(user, zaak, brief)] if besluit else [],
        "is_concept": besluit is not None and besluit.status == Besluitstatus.CONCEPT,
        "toon_beslisser": is_of_swv(user, zaak),
        "woord": find_bindend(zaak) if besluit and zaak.soort.has_stap(Stap.ZITTING) else None,
        "mag_briefgegevens": is_secretaris(user, zaak),
        "bezwaren": describe_bezwaren(user, zaak, besluit) if besluit else [],
        "mag_bezwaar": besluit is not None and is_secretaris(user, zaak) and not why_no_bezwaar(besluit),
    }


def describe_bezwaren(user: Gebruiker, zaak: Aanvraag, besluit: Besluit) -> list[Bezwaarkaart]:
    """The bezwaren against this decision, with what this person can do."""
    vandaag, bezwaren = timezone.localdate(), get_bezwaren(user, besluit)
    rechten = get_rechten(user, zaak) if bezwaren else frozenset()
    return [describe_bezwaar(bezwaar, zaak, vandaag, get_stappen(bezwaar, rechten)) for bezwaar in bezwaren]


def get_bezwaren(user: Gebruiker, besluit: Besluit) -> list[Bezwaar]:
    """Oldest first; no question to the database where there are none (``get_aanvraag`` told)."""
    if user.rol not in BEZWAARROLLEN or not besluit.aanvraag.heeft_bezwaar:
        return []
    found = list(Bezwaar.objects.visible_to(user).filter(besluit=besluit).select_related("gezagdrager"))
    for bezwaar in found:
        bezwaar.besluit = besluit
    return found


def may_open_letter(user: Gebruiker, zaak: Aanvraag, brief: Brief) -> bool:
    """The swv every letter; once it was sent, the school it is to, and the board of the school that asked."""
    if is_of_swv(user, zaak):
        return True
    own = user.organisatie_id in (zaak.school_id, zaak.school.bestuur_id)
    to_own = own if brief.school_id == zaak.school_id else user.is_rol(*SCHOOLROLLEN, bij=brief.school_id or 0)
    return to_own and brief.status == Briefstatus.VRIJGEGEVEN


def tab_tijdlijn(user: Gebruiker, zaak: Aanvraag) -> dict[str, Any]:
    """Every step this person may read of, with the bezwaren among them, newest first."""
    events = get_timeline(user, zaak)
    besluit = get_visible_besluit(user, zaak) if zaak.status == Status.BESLOTEN else None
    bezwaren = get_bezwaren(user, besluit) if besluit else []
    if bezwaren:
        later = get_bezwaar_events(bezwaren, zaak)[::-1]
        events = sorted([*later, *events], key=lambda event: event.op, reverse=True)
    return {"gebeurtenissen": events}


CONTEXT = {
    "aanvraag": tab_aanvraag,
    "documenten": tab_documenten,
    "adviezen": tab_adviezen,
    "besluit": tab_besluit,
    "tijdlijn": tab_tijdlijn,
}
