"""The case page: where a request stands, what one can do, and everything that belongs to it."""

from datetime import date
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from leerlingen.models import DOSSIERROLLEN
from leerlingen.services import log_inzage
from swv.kern.models import Taak
from swv.kern.presentatie import Actieknop
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.adapter import ADAPTER
from toewijzing.calculations.route import AFHANDELEN
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL, VOOR_VERSTUREN, Stap, Status
from toewijzing.models import Aanvraag, Agendapunt, Besluit, Brief
from toewijzing.permissions import is_behandelaar, is_school, mag_akkoord_geven, mag_versturen
from toewijzing.presentatie.fase import get_fasen
from toewijzing.presentatie.stand import Kijker, Stand, describe_state
from toewijzing.presentatie.termijn import Termijnregel, describe_past_terms, describe_step_term, describe_terms
from toewijzing.queries.beslistermijn import explain_norm, get_beslistermijn
from toewijzing.queries.brief import get_letters
from toewijzing.queries.eigenaar import get_eigenaar
from toewijzing.queries.ronde import tell_ronde
from toewijzing.queries.urenstand import get_urenstanden
from toewijzing.queries.zichtbaar import (
    get_visible_besluit,
    is_of_swv,
)
from toewijzing.services.aanvraag import BEWERKBAAR
from toewijzing.signals import find_kosten, find_related
from toewijzing.views.basis import AANVRAAGROLLEN, build_stand, get_aanvraag, get_kijker
from toewijzing.views.tabs import CONTEXT, tab_besluit

TABS = {
    "aanvraag": "Aanvraag",
    "documenten": "Documenten",
    "adviezen": "Adviezen",
    "besluit": "Besluit",
    "tijdlijn": "Tijdlijn",
}
MET_ADVIEZEN = frozenset({Status.ONVOLLEDIG, Status.BIJ_DESKUNDIGEN, Status.GEADVISEERD})


@vereist(*AANVRAAGROLLEN)
@require_GET
@never_cache
def aanvraag(request: Verzoek, nummer: str) -> HttpResponse:
    """The case page of one request, for the person who opens it."""
    zaak = get_aanvraag(request, nummer)
    tabs = get_tabs(zaak, get_kijker(request.user, zaak))
    gekozen = request.GET.get("tab", "")
    tab = gekozen if gekozen in tabs else "aanvraag"
    load_common(zaak, request.user, tab)
    stand_nu = build_stand(zaak, request.user)
    toon_eigenaar = is_of_swv(request.user, zaak) and zaak.ontvangen_op is not None
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag", object_id=zaak.pk)
    context = {
        "aanvraag": zaak,
        "zin": describe_state(stand_nu),
        "beslisser": stand_nu.beslisser,
        "aan_zet": stand_nu.aan_zet if zaak.doet in (*VOOR_VERSTUREN, Stap.CONTROLE, AFHANDELEN) else "",
        "toon_eigenaar": toon_eigenaar,
        "eigenaar": get_eigenaar(zaak, stand_nu.vandaag) if toon_eigenaar else None,
        "fasen": get_fasen(stand_nu),
        "termijnen": get_terms(zaak, stand_nu),
        "ronde": tell_ronde(zaak, stand_nu.vandaag),
        "tab": tab,
        "tabbladen": [to_tab(name, tab, nummer) for name in tabs],
        "mag_dossier": may_open_dossier(request.user, zaak, stand_nu.kijker),
        "kosten_elders": compare_costs(request.user, zaak, stand_nu.vandaag),
        "urenstand": get_urenstanden(request.user, [zaak]).get(zaak.pk),
        "hoort_erbij": find_related(zaak, request.user),
        "mag_inschrijven": stand_nu.kijker is Kijker.ONTVANGENDE_SCHOOL and request.user.is_rol(Rol.ZORGCOORDINATOR),
        **get_todo(request, zaak, tab),
        **CONTEXT[tab](request.user, zaak),
    }
    return render(request, "toewijzing/aanvraag.html", context)


def compare_costs(user: Gebruiker, zaak: Aanvraag, vandaag: date) -> list[str]:
    """What a place elsewhere costs, for the school that still writes this request: never where a TLV is judged."""
    asks = zaak.status == Status.CONCEPT and is_school(user, zaak)
    return find_kosten(zaak, vandaag) if asks and zaak.soort.vraagt_bedrag and not zaak.soort.geeft_tlv else []


@vereist(*AANVRAAGROLLEN)
@require_GET
@never_cache
def stand(request: Verzoek, nummer: str) -> HttpResponse:
    """What one can do now, as a fragment: asked again when the letters are ready."""
    zaak = get_aanvraag(request, nummer)
    tab = "besluit" if request.GET.get("tab") == "besluit" and zaak.status == Status.BESLOTEN else "aanvraag"
    load_common(zaak, request.user, tab)
    letters = tab_besluit(request.user, zaak) if tab == "besluit" else {}
    context = {"aanvraag": zaak, "tab": tab, **letters, **get_todo(request, zaak, tab)}
    return render(request, "toewijzing/_stand.html", context)


# --- what every tab needs -------------------------------------------------------------------------------------------


def load_common(zaak: Aanvraag, user: Gebruiker, tab: str) -> None:
    """Load what this person, status and tab need and nothing else: the page has a fixed number of queries."""
    lookups: list[Any] = []
    of_swv = is_of_swv(user, zaak)
    if zaak.status in BINNEN_SCHOOL and sends_on(user, zaak):
        lookups += ["soort__vragen", "soort__checklist"]
    if zaak.ontvangen_op and zaak.status not in AFGEROND:
        lookups.append("termijngebeurtenissen")
    if (of_swv and zaak.soort.aantal_deskundigen and zaak.status in MET_ADVIEZEN) or tab == "adviezen":
        lookups.append("adviezen")
    if zaak.status == Status.BESLOTEN:
        besluiten = Besluit.objects.select_related("beslist_door")
        if tab == "besluit" or (tab == "aanvraag" and is_behandelaar(user, zaak)):
            besluiten = besluiten.prefetch_related(
                Prefetch("brieven", Brief.objects.select_related("school__bestuur", "gezagdrager", "leerling"))
            )
        lookups.append(Prefetch("besluiten", besluiten))
    reopens = zaak.status == Status.BESLOTEN and user.is_rol(zaak.beslisser, bij=zaak.swv_id)
    if zaak.soort.has_stap(Stap.ZITTING) and (reopens or (tab == "adviezen" and user.rol != Rol.BESTUURDER)):
        lookups.append(Prefetch("agendapunten", Agendapunt.objects.select_related("zitting__orgaan")))
    prefetch_related_objects([zaak], *lookups)


def sends_on(user: Gebruiker, zaak: Aanvraag) -> bool:
    """For this person the next step is open only when the request is complete."""
    if zaak.status == Status.TER_AKKOORD:
        return mag_akkoord_geven(user, zaak) or user.is_rol(Rol.CONSULENT)
    return mag_versturen(user, zaak)


def may_open_dossier(user: Gebruiker, zaak: Aanvraag, kijker: Kijker) -> bool:
    """The own school, and the swv once it was sent: what lies before a consulent to sign along shows the case only."""
    laid_before = kijker is Kijker.SWV and zaak.status in BINNEN_SCHOOL
    return user.rol in DOSSIERROLLEN and kijker is not Kijker.ONTVANGENDE_SCHOOL and not laid_before


def get_tabs(zaak: Aanvraag, kijker: Kijker) -> list[str]:
    """The tabs that hold something for this person."""
    tabs = ["aanvraag", "documenten"]
    if kijker is Kijker.ONTVANGENDE_SCHOOL:
        tabs.remove("documenten")
    elif zaak.status not in BINNEN_SCHOOL and (
        zaak.soort.has_stap(Stap.DESKUNDIGEN) or zaak.soort.has_stap(Stap.ZITTING)
    ):
        tabs.append("adviezen")
    if zaak.status == Status.BESLOTEN:
        tabs.append("besluit")
    return [*tabs, "tijdlijn"]


def to_tab(name: str, current: str, nummer: str) -> dict[str, Any]:
    """One tab as the template takes it; the first one, «aanvraag», is the address of the case itself."""
    url = reverse("toewijzing:aanvraag", args=[nummer])
    return {"label": TABS[name], "url": url if name == "aanvraag" else f"{url}?tab={name}", "actief": name == current}


def get_terms(zaak: Aanvraag, stand_nu: Stand) -> list[Termijnregel]:
    """The lines of the term box; before receipt only that of an akkoord with a term, after withdrawal none.

    How long one step may take is between the school and the swv: experts and a receiving school don't see it.
    """
    vandaag, lines = stand_nu.vandaag, []
    if stand_nu.beurt_tot and stand_nu.kijker in (Kijker.SCHOOL, Kijker.SWV):
        lines = [describe_step_term(stand_nu.beurt_tot, stand_nu.aan_zet, vandaag=vandaag)]
    if zaak.ontvangen_op is None or zaak.status == Status.INGETROKKEN or zaak.status in BINNEN_SCHOOL:
        return lines
    if stand_nu.is_closed:
        return describe_past_terms(zaak.uiterlijk_op, zaak.norm_op, stand_nu.besloten_op)
    uitleg = explain_norm(zaak, stand_nu.norm_op, vandaag)
    return [*lines, *describe_terms(get_beslistermijn(zaak, vandaag), stand_nu.norm_op, vandaag=vandaag, uitleg=uitleg)]


def get_todo(request: Verzoek, zaak: Aanvraag, tab: str) -> dict[str, Any]:
    """The buttons of this person, and the letters that are being made."""
    first = []
    if zaak.status in BEWERKBAAR and not zaak.is_bij_swv and request.user.is_rol(*SCHOOLROLLEN, bij=zaak.school_id):
        label = "Verder invullen" if zaak.status in BINNEN_SCHOOL else "Aanvullen in het formulier"
        first = [Actieknop("invullen", label, True, "", form_url(zaak))]
    return {**get_knoppen(ADAPTER, zaak, request.user, *first), "taken": open_tasks(request.user, zaak, tab)}


def form_url(zaak: Aanvraag) -> str:
    """The request form at «vraag», the step where it begins."""
    return reverse("toewijzing:stap", args=[zaak.nummer, "vraag"])


def open_tasks(user: Gebruiker, zaak: Aanvraag, tab: str) -> list[Taak]:
    """Letters of the decision that are still being made, for the swv."""
    shown = is_of_swv(user, zaak) if tab == "besluit" else tab == "aanvraag" and is_behandelaar(user, zaak)
    if zaak.status != Status.BESLOTEN or not shown:
        return []
    besluit = get_visible_besluit(user, zaak)
    unmade = [brief.pk for brief in get_letters(besluit) if brief.gemaakt_op is None] if besluit else []
    return list(Taak.objects.filter(soort="brief", object_id__in=unmade).order_by("pk")) if unmade else []
