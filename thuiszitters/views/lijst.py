"""The list of thuiszitters; for a gemeente another list, made of other data."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzagen
from swv.kern.bladeren import Bladzijde, choose_order, paginate
from swv.kern.presentatie import Badge
from swv.kern.zoektekst import answer_search, get_query
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist
from thuiszitters.calculations import Drempels
from thuiszitters.enums import LOPEND, Bron, Thuiszitterpagina
from thuiszitters.forms.lijst import ThuiszitterFilter
from thuiszitters.models import Melding, Thuiszitter
from thuiszitters.permissions import LIJSTROLLEN, mag_melden
from thuiszitters.presentatie.beperkt import KOLOMMEN, to_beperkt
from thuiszitters.presentatie.zaak import Actiestand, get_actiestand, get_badge, get_duur
from thuiszitters.queries.maandbevestiging import find_open_month
from thuiszitters.queries.termijn import get_drempels, get_termijnen

VOLGORDEN = {
    "nummer": ["pk"],
    "leerling": ["leerling__achternaam", "leerling__roepnaam", "pk"],
    "sinds": ["sinds", "pk"],
    "uiterlijk": ["volgende_actie__uiterlijk", "pk"],
}
STANDAARD = "uiterlijk"


@dataclass(frozen=True)
class Rij:
    """One case in the list."""

    zaak: Thuiszitter
    badge: Badge
    duur: Badge
    actie: Actiestand


@vereist(*LIJSTROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def lijst(request: HttpRequest) -> HttpResponse:
    """Cases of the own school or swv; a leerplichtambtenaar gets ``lijst_beperkt``."""
    if request.user.rol == Rol.LEERPLICHT:
        return lijst_beperkt(request)
    if request.method == "POST":
        return answer_search(request, veld="tekst")
    user, vandaag = request.user, timezone.localdate()
    form = ThuiszitterFilter(get_query(request, veld="tekst"), user=user)
    volgorde, order = choose_order(request, VOLGORDEN, STANDAARD)
    zaken = Thuiszitter.objects.visible_to(user)
    zaken = form.apply(zaken) if form.is_valid() else zaken.none()
    related = ("leerling", "school", "categorie", "casusregisseur", "volgende_actie__eigenaar")
    page = paginate(zaken.select_related(*related), request, order=order)
    context = {
        "form": form,
        "rijen": to_rows(page, vandaag),
        "bladeren": page.bladeren,
        "volgorde": volgorde,
        "mag_melden": mag_melden(user),
        "is_school": user.rol in SCHOOLROLLEN,
        "maand_open": find_open_month(user, vandaag) if user.rol in SCHOOLROLLEN else None,
    }
    return render(request, "thuiszitters/lijst.html", context, status=200 if form.is_valid() else 400)


def to_rows(page: Bladzijde, vandaag: Any) -> list[Rij]:
    """The rows with what they say; thresholds are read once per swv."""
    drempels: dict[int, Drempels] = {}
    rows = []
    for zaak in page.objecten:
        if zaak.swv_id not in drempels:
            drempels[zaak.swv_id] = get_drempels(get_termijnen(zaak.swv_id, vandaag))
        actie = get_actiestand(zaak.volgende_actie.uiterlijk if zaak.volgende_actie else None, vandaag)
        rows.append(Rij(zaak, get_badge(zaak.status), get_duur(zaak, vandaag, drempels[zaak.swv_id]), actie))
    return rows


def lijst_beperkt(request: HttpRequest) -> HttpResponse:
    """Pupils living in the own gemeente: name, category and dates, and the own reports."""
    user = request.user
    zaken = Thuiszitter.objects.visible_to(user).filter(status__in=LOPEND)
    rows = paginate(zaken.select_related("leerling", "categorie", "casusregisseur"), request, order=["sinds", "pk"])
    shown = zaken.filter(pk__in=[zaak.pk for zaak in rows.objecten])
    values = {row["pk"]: row for row in shown.values(*KOLOMMEN, "leerling_id")}
    log_inzagen(leerling_ids=[row["leerling_id"] for row in values.values()], by=user, pagina=Thuiszitterpagina.BEPERKT)
    meldingen = Melding.objects.visible_to(user).filter(bron=Bron.LEERPLICHT)
    context = {
        "zaken": [to_beperkt(values[zaak.pk]) for zaak in rows.objecten],
        "bladeren": rows.bladeren,
        "meldingen": meldingen.select_related("categorie", "school")[:20],
        "gemeente": user.lidmaatschap.organisatie,
    }
    return render(request, "thuiszitters/gemeente.html", context)
