"""The case page: where a request stands, what one can do, and everything that belongs to it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from leerlingen.models import DOSSIERROLLEN
from leerlingen.services import log_inzage
from swv.kern.models import Taak
from swv.kern.workflow import Action, get_actions
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.rechten import vereist
from toewijzing.enums import BINNEN_SCHOOL, Besluitstatus, Partij, Status
from toewijzing.models import Aanvraag, Agendapunt, Besluit, Brief, Deskundigenadvies
from toewijzing.presentatie.fasen import get_fasen
from toewijzing.presentatie.stand import Kijker, Stand, describe_state
from toewijzing.presentatie.termijn import Termijnregel, describe_terms
from toewijzing.presentatie.tijdlijn import Gebeurtenis, describe_actor, describe_step
from toewijzing.queries import get_beslistermijn
from toewijzing.services.aanvraag import BEWERKBAAR
from toewijzing.views.basis import AANVRAAGROLLEN, build_stand, get_aanvraag
from toewijzing.zichtbaarheid import (
    get_visible_adviezen,
    get_visible_besluit,
    is_of_swv,
    may_see_adviezen,
    may_see_names,
    may_see_reason,
    may_see_zienswijze,
    visible_documenten,
)
from toewijzing.zinnen import describe_advies, describe_toekenning, describe_vraag

TABS = {
    "aanvraag": "Aanvraag",
    "documenten": "Documenten",
    "adviezen": "Adviezen",
    "besluit": "Besluit",
    "tijdlijn": "Tijdlijn",
}
# Steps with an address of their own, because more is asked than a form.
EIGEN_PAGINA = {"advies_ondertekenen": "toewijzing:advies"}
DIRECT = frozenset({"voorleggen_ouders", "terughalen", "verklaar_compleet", "naar_deskundigen"})


@vereist(*AANVRAAGROLLEN)
@require_GET
@never_cache
def aanvraag(request: HttpRequest, nummer: str) -> HttpResponse:
    """The case page of one request, for the person who opens it."""
    zaak = get_aanvraag(request, nummer)
    load_common(zaak)
    stand_nu = build_stand(zaak, request.user)
    tabs = get_tabs(request.user, zaak, stand_nu)
    gekozen = request.GET.get("tab", "")
    tab = gekozen if gekozen in tabs else "aanvraag"
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag", object_id=zaak.pk)
    context = {
        "aanvraag": zaak,
        "zin": describe_state(stand_nu),
        "beslisser": stand_nu.beslisser,
        "fasen": get_fasen(stand_nu),
        "termijnen": get_terms(zaak, stand_nu),
        "tab": tab,
        "tabbladen": [to_tab(name, tab, nummer) for name in tabs],
        "mag_dossier": request.user.rol in DOSSIERROLLEN and stand_nu.kijker is not Kijker.ONTVANGENDE_SCHOOL,
        **get_todo(request, zaak),
        **CONTEXT[tab](request.user, zaak),
    }
    return render(request, "toewijzing/aanvraag.html", context)


@vereist(*AANVRAAGROLLEN)
@require_GET
@never_cache
def stand(request: HttpRequest, nummer: str) -> HttpResponse:
    """What one can do now, as a fragment: asked again when the letters are ready."""
    zaak = get_aanvraag(request, nummer)
    load_common(zaak)
    return render(request, "toewijzing/_acties.html", {"aanvraag": zaak, **get_todo(request, zaak)})


# --- what every tab needs -------------------------------------------------------------------------------------------


def load_common(zaak: Aanvraag) -> None:
    """Load what this status needs and nothing else, so that the page stays within its number of queries."""
    lookups: list[Any] = []
    if zaak.status not in BINNEN_SCHOOL and zaak.ontvangen_op:
        lookups.append("termijngebeurtenissen")
    if zaak.soort.aantal_deskundigen and zaak.status in (Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD):
        lookups.append("adviezen")
    if zaak.status == Status.BESLOTEN:
        brieven = Prefetch("brieven", Brief.objects.select_related("school", "gezagdrager"))
        besluiten = Besluit.objects.select_related("beslist_door").prefetch_related(brieven)
        lookups.append(Prefetch("besluiten", besluiten))
    prefetch_related_objects([zaak], *lookups)


def get_tabs(user: Any, zaak: Aanvraag, stand_nu: Stand) -> list[str]:
    """The tabs that hold something for this person."""
    tabs = ["aanvraag", "documenten"]
    if stand_nu.kijker is Kijker.ONTVANGENDE_SCHOOL:
        tabs.remove("documenten")
    elif zaak.status not in BINNEN_SCHOOL and (stand_nu.met_deskundigen or stand_nu.met_zitting):
        tabs.append("adviezen")
    if zaak.status == Status.BESLOTEN:
        tabs.append("besluit")
    return [*tabs, "tijdlijn"]


def to_tab(name: str, current: str, nummer: str) -> dict[str, Any]:
    url = reverse("toewijzing:aanvraag", args=[nummer])
    return {"label": TABS[name], "url": url if name == "aanvraag" else f"{url}?tab={name}", "actief": name == current}


def get_terms(zaak: Aanvraag, stand_nu: Stand) -> list[Termijnregel]:
    """The lines of the term box; empty before receipt and after withdrawal."""
    if zaak.ontvangen_op is None or zaak.status == Status.INGETROKKEN or zaak.status in BINNEN_SCHOOL:
        return []
    vandaag = timezone.localdate()
    termijn = get_beslistermijn(zaak, stand_nu.besloten_op or vandaag)
    return describe_terms(termijn, stand_nu.norm_op, vandaag=vandaag, besloten_op=stand_nu.besloten_op)


@dataclass(frozen=True)
class Actie:
    """A step as the action bar shows it; ``direct``: one click does it, after a question."""

    name: str
    label: str
    allowed: bool
    reason: str
    url: str
    direct: bool = False


def get_todo(request: HttpRequest, zaak: Aanvraag) -> dict[str, Any]:
    """The actions of this person, and the letters that are being made."""
    acties = [to_action(action, zaak) for action in get_actions(zaak, request.user)]
    if zaak.status in BEWERKBAAR and request.user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id):
        label = "Verder invullen" if zaak.status in BINNEN_SCHOOL else "Aanvullen in het formulier"
        acties.insert(0, Actie("invullen", label, True, "", form_url(zaak)))
    return {"acties": acties, "primair": get_primary(zaak, acties), "taken": open_tasks(request.user, zaak)}


def get_primary(zaak: Aanvraag, acties: list[Actie]) -> str:
    """The step that is the way on; "" leaves it to the first one possible."""
    main = {transition.name for transition in zaak.workflow.transitions if transition.primary}
    return next((actie.name for actie in acties if actie.allowed and actie.name in main), "")


def to_action(action: Action, zaak: Aanvraag) -> Actie:
    own = EIGEN_PAGINA.get(action.name)
    url = reverse(own, args=[zaak.nummer]) if own else reverse("toewijzing:actie", args=[zaak.nummer, action.name])
    return Actie(action.name, action.label, action.allowed, action.reason, url, action.name in DIRECT)


def form_url(zaak: Aanvraag) -> str:
    return reverse("toewijzing:stap", args=[zaak.nummer, "vraag"])


def open_tasks(user: Any, zaak: Aanvraag) -> list[Taak]:
    """Letters of the decision that are still being made, for the swv."""
    if zaak.status != Status.BESLOTEN or not is_of_swv(user, zaak):
        return []
    besluit = get_visible_besluit(user, zaak)
    unmade = [brief.pk for brief in besluit.brieven.all() if brief.gemaakt_op is None] if besluit else []
    return list(Taak.objects.filter(soort="brief", object_id__in=unmade).order_by("pk")) if unmade else []


# --- the tabs -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Antwoord:
    label: str
    tekst: str


def tab_aanvraag(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    antwoorden = [Antwoord(vraag.label, zaak.antwoorden.get(vraag.code, "")) for vraag in zaak.soort.vragen.all()]
    zienswijzen = [
        zienswijze
        for zienswijze in zaak.zienswijzen.select_related("gezagdrager")
        if may_see_zienswijze(user, zaak, zienswijze)
    ]
    return {
        "gevraagd": describe_vraag(zaak),
        "antwoorden": antwoorden,
        "zienswijzen": zienswijzen,
        "leeftijd": zaak.leerling.leeftijd_op(timezone.localdate()),
        "eigen_zienswijze": any(zienswijze.partij == Partij.ONTVANGENDE_SCHOOL for zienswijze in zienswijzen),
    }


def tab_documenten(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    bijlagen = zaak.bijlagen.filter(document__in=visible_documenten(user)).select_related(
        "document__toegevoegd_door", "document__organisatie"
    )
    return {"bijlagen": bijlagen, "mag_wijzigen": may_edit(user, zaak)}


def may_edit(user: Any, zaak: Aanvraag) -> bool:
    """The asking school, as long as the request can be changed."""
    return zaak.status in BEWERKBAAR and user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id)


def tab_adviezen(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    prefetch_related_objects([zaak], Prefetch("adviezen", Deskundigenadvies.objects.select_related("deskundige")))
    zichtbaar = get_visible_adviezen(user, zaak)
    context: dict[str, Any] = {
        "adviezen": [(advies, describe_advies(advies)) for advies in zichtbaar],
        "wachtend": [
            advies for advies in zaak.adviezen.all() if advies.vervallen_op is None and not advies.ondertekend_op
        ]
        if is_of_swv(user, zaak)
        else [],
        "mag_adviezen": may_see_adviezen(user, zaak),
    }
    if context["mag_adviezen"] and zaak.soort.has_stap("zitting"):
        punt = Agendapunt.objects.filter(aanvraag=zaak).exclude(oordeel="").select_related("zitting").last()
        context |= {"punt": punt, "punt_oordeel": describe_advies(punt) if punt else ""}
    return context


def tab_besluit(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    besluit = get_visible_besluit(user, zaak)
    return {
        "besluit": besluit,
        "toegekend": describe_toekenning(besluit) if besluit else "",
        "brieven": [brief for brief in besluit.brieven.all() if may_open_letter(user, zaak, brief)] if besluit else [],
        "is_concept": besluit is not None and besluit.status == Besluitstatus.CONCEPT,
        "toon_beslisser": is_of_swv(user, zaak),
    }


def may_open_letter(user: Any, zaak: Aanvraag, brief: Brief) -> bool:
    """The swv every letter; the school that asked, and its board, the one to the school once it was sent."""
    if is_of_swv(user, zaak):
        return True
    own = user.organisatie_id in (zaak.school_id, zaak.school.bestuur_id)
    return own and brief.school_id == zaak.school_id and brief.status == "vrijgegeven"


def tab_tijdlijn(user: Any, zaak: Aanvraag) -> dict[str, Any]:
    return {"gebeurtenissen": get_timeline(user, zaak)}


def get_timeline(user: Any, zaak: Aanvraag, *, since: int = -1) -> list[Gebeurtenis]:
    """The steps after version ``since`` in sentences, newest first; the start of the request is the oldest."""
    toon_namen = may_see_names(user, zaak)
    questions = iter([event.onderwerp for event in zaak.termijngebeurtenissen.all() if event.soort == "vraag"])
    events = []
    if since < 0:
        events.append(describe_step("aangemaakt", zaak.aangemaakt_op, zaak.aangemaakt_door.naam))
    for row in zaak.statussen.select_related("door", "lidmaatschap"):
        reason = next(questions, "") if row.actie == "vraag_aanvulling" else row.toelichting
        if row.versie <= since:
            continue
        rol = row.lidmaatschap.rol if row.lidmaatschap else ""
        wie = describe_actor(row.actie, rol, row.door.naam, toon_naam=toon_namen or row.door_id == user.pk)
        events.append(describe_step(row.actie, row.op, wie, reason if may_see_reason(user, zaak, row) else ""))
    return events[::-1]


CONTEXT = {
    "aanvraag": tab_aanvraag,
    "documenten": tab_documenten,
    "adviezen": tab_adviezen,
    "besluit": tab_besluit,
    "tijdlijn": tab_tijdlijn,
}
