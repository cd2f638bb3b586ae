"""Search over requests and pupils."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.queries import search_leerlingen
from swv.kern.zoektekst import answer_search, read_text
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.lijst import matches
from toewijzing.models import Aanvraag
from toewijzing.presentatie.stand import get_badge
from werkplek.presentatie.navigatie import ZIEN_AANVRAGEN

MAX_GEVONDEN = 20


@vereist(*ZIEN_AANVRAGEN)
@require_http_methods(["GET", "POST"])
@never_cache
def zoeken(request: Verzoek) -> HttpResponse:
    """Requests by number or name, and pupils; a whole number goes straight to its request."""
    if request.method == "POST":
        return answer_search(request, veld="q")
    tekst = read_text(request)
    aanvragen, leerlingen = [], []
    if tekst:
        gezien = Aanvraag.objects.visible_to(request.user)
        if (zaak := gezien.filter(nummer=tekst).first()) is not None:
            return redirect("toewijzing:aanvraag", zaak.nummer)
        rows = gezien.filter(matches(tekst)).select_related("leerling", "soort", "school").order_by("-pk")
        aanvragen = [(row, get_badge(row.status)) for row in rows[:MAX_GEVONDEN]]
        leerlingen = list(search_leerlingen(request.user, tekst)[:MAX_GEVONDEN])
    return render(
        request, "werkplek/zoeken.html", {"zoektekst": tekst, "aanvragen": aanvragen, "leerlingen": leerlingen}
    )
