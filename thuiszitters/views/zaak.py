"""The case page: where it stands, what one can do, and everything that belongs to it."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from leerlingen.services import log_inzage, log_inzagen
from swv.kern.woorden import spreek
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_leerplicht
from swv.organisatie.verzoek import Verzoek
from thuiszitters.adapter import ADAPTER
from thuiszitters.enums import THUIS, Belemmering, Thuiszitterpagina
from thuiszitters.models import (
    Actie,
    Escalatie,
    Interventie,
    Overleg,
    Terugkeerschema,
    Terugkeerstap,
    Thuiszitter,
    Verzuimperiode,
)
from thuiszitters.permissions import LIJSTROLLEN
from thuiszitters.presentatie.beperkt import get_beperkt
from thuiszitters.presentatie.ladder import write_ladder
from thuiszitters.presentatie.zaak import describe_state, get_badge, get_duur, get_fasen, get_timeline
from thuiszitters.queries.ladder import get_ladder, with_ladder
from thuiszitters.queries.termijn import get_drempels, get_oorzaaknamen, get_termijnen
from thuiszitters.queries.zaak import with_counts

TABS = {
    "begeleiding": "Begeleiding",
    "verzuim": "Verzuim en oorzaak",
    "overleg": "Overleg en afspraken",
    "tijdlijn": "Tijdlijn",
}
RELATIES = (
    "leerling",
    "school",
    "swv",
    "gemeente",
    "categorie",
    "casusregisseur",
    "volgende_actie__eigenaar",
    "situatie",
)


def get_zaak(request: Verzoek, nummer: str) -> Thuiszitter:
    """The case with this number, when this person may see it in full. Raises Http404."""
    if request.user.rol == Rol.LEERPLICHT:
        raise Http404
    zaken = with_ladder(Thuiszitter.objects.visible_to(request.user), timezone.localdate())
    zaken = with_counts(zaken, request.user)
    leerplicht = get_leerplicht(timezone.localdate()).filter(organisatie=OuterRef("gemeente"))
    zaken = zaken.annotate(heeft_leerplicht=Exists(leerplicht))
    found = get_object_or_404(zaken.select_related(*RELATIES), nummer=nummer)
    spreek(found.swv.sector)
    return found


@vereist(*LIJSTROLLEN)
@require_GET
@never_cache
def zaak(request: Verzoek, nummer: str) -> HttpResponse:
    """The case page; a leerplichtambtenaar gets ``zaak_beperkt``."""
    if request.user.rol == Rol.LEERPLICHT:
        return zaak_beperkt(request, nummer)
    found, vandaag = get_zaak(request, nummer), timezone.localdate()
    tab = request.GET.get("tab", "")
    tab = tab if tab in TABS else "begeleiding"
    log_inzage(leerling=found.leerling, by=request.user, pagina=Thuiszitterpagina.ZAAK, object_id=found.pk)
    drempels = get_drempels(get_termijnen(found.swv_id, vandaag))
    context = {
        "zaak": found,
        "zin": describe_state(found, vandaag),
        "badge": get_badge(found.status),
        "duur": get_duur(found, vandaag, drempels) if found.status in THUIS else None,
        "fasen": get_fasen(found),
        "ladder": write_ladder(get_ladder(found), thuis=found.status in THUIS),
        **get_knoppen(ADAPTER, found, request.user),
        "tab": tab,
        "tabbladen": [to_tab(name, tab, nummer) for name in TABS],
        "vandaag": vandaag,
        **CONTEXT[tab](request.user, found),
    }
    return render(request, "thuiszitters/zaak.html", context)


def zaak_beperkt(request: Verzoek, nummer: str) -> HttpResponse:
    """What a gemeente sees: name, category, dates and agreements."""
    found = get_beperkt(request.user, nummer)
    if found is None:
        raise Http404
    beperkt, leerling_id, zaak_id = found
    log_inzagen(leerling_ids=[leerling_id], by=request.user, pagina=Thuiszitterpagina.BEPERKT, object_id=zaak_id)
    return render(request, "thuiszitters/zaak_gemeente.html", {"zaak": beperkt})


def to_tab(name: str, current: str, nummer: str) -> dict[str, Any]:
    """One tab as the template takes it; the first one, «begeleiding», is the address of the case itself."""
    url = reverse("thuiszitters:zaak", args=[nummer])
    return {
        "label": TABS[name],
        "url": url if name == "begeleiding" else f"{url}?tab={name}",
        "actief": name == current,
    }


# --- the tabs -------------------------------------------------------------------------------------------------------


def tab_begeleiding(user: Gebruiker, found: Thuiszitter) -> dict[str, Any]:
    """Actions that are open and done, interventions, and the re-entry scheme that holds."""
    acties = list(Actie.objects.visible_to(user).filter(thuiszitter=found).select_related("eigenaar"))
    stappen = Terugkeerstap.objects.filter(
        schema__in=Terugkeerschema.objects.visible_to(user).filter(thuiszitter=found, vervangen_op__isnull=True)
    )
    return {
        "open_acties": [actie for actie in acties if actie.gedaan_op is None],
        "gedane_acties": [actie for actie in reversed(acties) if actie.gedaan_op],
        "interventies": Interventie.objects.visible_to(user).filter(thuiszitter=found),
        "stappen": stappen.select_related("schema"),
    }


def tab_verzuim(user: Gebruiker, found: Thuiszitter) -> dict[str, Any]:
    """The periods as they are known now and as they were known before; causes and obstacles in words."""
    perioden = Verzuimperiode.objects.visible_to(user).filter(thuiszitter=found).select_related("categorie")
    names = get_oorzaaknamen(timezone.localdate())
    rows = list(perioden)
    return {
        "perioden": [row for row in rows if row.vervallen_op is None],
        "eerder": [row for row in rows if row.vervallen_op],
        "oorzaken": [names.get(code, code) for code in found.situatie.oorzaken],
        "belemmeringen": [Belemmering(code).label for code in found.situatie.belemmeringen],
        "kwalificaties": found.leerling.geldige_kwalificaties,
    }


def tab_overleg(user: Gebruiker, found: Thuiszitter) -> dict[str, Any]:
    """The meetings about this case, each with what was agreed."""
    rows = Overleg.objects.visible_to(user).filter(thuiszitter=found)
    return {"overleggen": rows.prefetch_related("afspraken")}


def tab_tijdlijn(user: Gebruiker, found: Thuiszitter) -> dict[str, Any]:
    """Every step taken, and the steps of the ladder."""
    steps = Escalatie.objects.visible_to(user).filter(thuiszitter=found).select_related("trede__orgaan", "door")
    return {"gebeurtenissen": get_timeline(found), "escalaties": steps}


CONTEXT = {"begeleiding": tab_begeleiding, "verzuim": tab_verzuim, "overleg": tab_overleg, "tijdlijn": tab_tijdlijn}
