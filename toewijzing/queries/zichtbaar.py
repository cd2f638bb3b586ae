"""What someone who sees a request sees *of* it. Pages, letters and API ask here, so that all keep the same silence.

``Aanvraag.objects.visible_to`` says which requests one sees. Within one of them:

- until the decision is made known the school side knows that experts advise and that a decision was taken, and not
  what they say, who they are or what it holds;
- an expert sees the own advice only, so that the two stay independent of each other;
- a draft of an advice is its author's alone;
- what a school said within its own walls before the request left it, stays there.
"""

from typing import Any

from django.db.models import Q, QuerySet

from leerlingen.models import Document
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from toewijzing.enums import BINNEN_SCHOOL, Besluitstatus, Zienswijzepartij
from toewijzing.models import Aanvraag, AanvraagDocument, AanvraagStatus, Besluit, Deskundigenadvies, Zienswijze
from toewijzing.models.zichtbaar import laid_before
from toewijzing.queries.aanvraag import get_besluit
from toewijzing.queries.deskundige import get_adviezen, get_eerdere_adviezen

SWV_ROLLEN = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, *COMMISSIEROLLEN})
# Roles that read the documents of a request through the request; others need the dossier itself.
ZAAKROLLEN = frozenset({*COMMISSIEROLLEN, Rol.DESKUNDIGE})
# Within the school, and said by somebody of the swv.
MEETEKENEN = frozenset({"meetekenen", "meetekenen_weigeren"})
# Steps whose reason is meant for colleagues at the swv.
INTERNE_STAPPEN = frozenset({
    "advies_aanvulling_vragen", "advies_teruggeven", "deskundige_intrekken", "eigenaar_kiezen", "heropenen",
    "heropenen_zonder_advies",
})  # fmt: skip


def is_of_swv(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Handles, advises or decides at the swv of this request."""
    return user.is_rol(*SWV_ROLLEN, bij=aanvraag.swv_id)


def is_of_school(user: Gebruiker, aanvraag: Any) -> bool:
    """Works at the school that asks (for a pupil or for itself), or governs it."""
    if user.is_rol(Rol.BESTUURDER):
        return bool(user.organisatie_id == aanvraag.school.bestuur_id)
    return user.is_rol(*SCHOOLROLLEN, bij=aanvraag.school_id)


def is_made_known(aanvraag: Aanvraag) -> bool:
    """The decision that holds has been made known. Uses a prefetch of ``besluiten`` when there is one."""
    besluit = get_besluit(aanvraag)
    return besluit is not None and besluit.status == Besluitstatus.BEKENDGEMAAKT


def may_see_besluit(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The swv always; everybody else who sees the request once the decision is made known."""
    return is_of_swv(user, aanvraag) or is_made_known(aanvraag)


def may_see_adviezen(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """The signed advices of others, and the commission's: the swv; the school that asked, with the decision."""
    return is_of_swv(user, aanvraag) or (user.is_rol(*SCHOOLROLLEN, bij=aanvraag.school_id) and is_made_known(aanvraag))


def may_see_names(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """Who advises as expert or sits on the commission: as the advices themselves."""
    return may_see_adviezen(user, aanvraag)


def may_see_reason(user: Gebruiker, aanvraag: Aanvraag, stap: AanvraagStatus) -> bool:
    """Of a step within the school its reason is for the school; of an internal step of the swv, for the swv."""
    if stap.naar in BINNEN_SCHOOL:
        return is_of_school(user, aanvraag) or (stap.actie in MEETEKENEN and is_of_swv(user, aanvraag))
    return is_of_swv(user, aanvraag) or stap.actie not in INTERNE_STAPPEN


def get_visible_name(user: Gebruiker, aanvraag: Aanvraag, stap: AanvraagStatus) -> str:
    """Who took this step: the name, or only the role of an expert or commission member this person may not know."""
    rol = stap.lidmaatschap.rol if stap.lidmaatschap else ""
    if rol in ZAAKROLLEN and stap.door_id != user.pk and not may_see_names(user, aanvraag):
        return Rol(rol).label
    return stap.door.naam


def may_see_zienswijze(user: Gebruiker, aanvraag: Aanvraag, zienswijze: Zienswijze) -> bool:
    """A receiving school sees its own view; what parents and pupil told the asking school is not for it."""
    return may_see_ouders(user, aanvraag) or zienswijze.partij == Zienswijzepartij.ONTVANGENDE_SCHOOL


def may_see_ouders(user: Gebruiker, aanvraag: Aanvraag) -> bool:
    """May this person read what parents and pupil told, and who was not asked? A receiving school may not."""
    return not user.is_rol(*SCHOOLROLLEN) or is_of_school(user, aanvraag)


def get_visible_besluit(user: Gebruiker, aanvraag: Aanvraag) -> Besluit | None:
    """The decision that holds, or None when there is none yet for this person."""
    return get_besluit(aanvraag) if may_see_besluit(user, aanvraag) else None


def get_visible_adviezen(user: Gebruiker, aanvraag: Aanvraag, *, met_eerdere: bool = False) -> list[Deskundigenadvies]:
    """The advices that count whose content this person may read; ``met_eerdere`` also what an addition took the place of.

    Uses a prefetch of ``adviezen`` when there is one.
    """
    of_others = may_see_adviezen(user, aanvraag)
    found = get_adviezen(aanvraag) + (get_eerdere_adviezen(aanvraag) if met_eerdere else [])
    return [advies for advies in found if advies.deskundige_id == user.pk or (of_others and advies.ondertekend_op)]


def visible_documenten(user: Any) -> QuerySet[Document]:
    """Documents one may open: of the dossier, or for experts and commission those that go along with their cases.

    Of what lies before a consulent to sign along, those that go along with it.
    """
    found = Q(pk__in=Document.objects.visible_to(user).values("pk"))
    if getattr(user, "is_authenticated", False) and user.rol in ZAAKROLLEN:
        in_case = AanvraagDocument.objects.filter(aanvraag__in=Aanvraag.objects.visible_to(user))
        found = Q(pk__in=in_case.values("document_id"))
    elif getattr(user, "is_authenticated", False) and user.rol == Rol.CONSULENT:
        laid = AanvraagDocument.objects.filter(aanvraag__in=Aanvraag.objects.filter(laid_before(user)))
        found |= Q(pk__in=laid.values("document_id"))
    return Document.objects.filter(found, verwijderd_op__isnull=True)
