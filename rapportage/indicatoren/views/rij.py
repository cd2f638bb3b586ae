"""The rows behind one figure: cases, counts or bookings, without names."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from rapportage.indicatoren.calculations import Indicatoruitkomst
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import (
    STUURROLLEN,
    ZIEN_RIJEN,
    sees_rows,
)
from rapportage.indicatoren.queries.bronrij import UIT_TELLINGEN, get_boekingen, get_brontabellen
from rapportage.indicatoren.queries.rij import BESLUITEN, NIET, WEL, get_thuiszitters, get_zaken
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.views.basis import find_indicator, get_filter, with_filter
from swv.kern.bladeren import paginate
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@dataclass(frozen=True)
class Rijkeuze:
    """A link above the rows: all, only what counts, only what does not."""

    label: str
    url: str
    actief: bool


WOORDEN = {
    Code.HONORERING: ("Toegekend", "Afgewezen"),
    Code.OP_TIJD_WET: ("Op tijd", "Te laat"),
    Code.OP_TIJD_NORM: ("Binnen de norm", "Buiten de norm"),
}


@vereist(*frozenset().union(*ZIEN_RIJEN.values()))
@require_GET
@never_cache
def rijen(request: Verzoek, code: str) -> HttpResponse:
    """The rows behind a figure, without names. Who may not see them gets a 404."""
    found = find_indicator(request, code)
    if not sees_rows(request.user, code):
        raise Http404
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/indicatoren/rijen.html", {"form": form, "indicator": found}, status=400)
    selectie = form.selectie
    nu = selectie.bereken((code,))[code][-1]
    if code == Code.OPP_OP_TIJD:
        return redirect(f"{reverse('opp:register')}?{urlencode(get_register_filter(selectie, nu))}")
    context = {
        "form": form,
        "selectie": selectie,
        "indicator": found,
        "nu": nu,
        "terug": with_filter(request, "rapportage:indicator", code),
    }
    if code == Code.THUISZITTERS:
        peildatum = nu.peildatum or selectie.vandaag
        context |= {"soort": "thuiszitters", "zaken": get_thuiszitters(selectie, peildatum), "peildatum": peildatum}
        return render(request, "rapportage/indicatoren/rijen.html", context)
    if code in UIT_TELLINGEN:
        deel = request.GET.get("deel", "")
        context |= {"soort": "tellingen", "zaken": get_brontabellen(selectie, code, deel)}
        return render(request, "rapportage/indicatoren/rijen.html", context)
    if code == Code.BESTEDING:
        return render_bookings(request, context)
    stand = request.GET.get("stand", "")
    zaken = get_zaken(selectie, code, stand)
    if zaken is None:
        raise Http404
    page = paginate(zaken.rijen, request, order=zaken.order)
    context |= {
        "soort": zaken.soort, "zaken": page.objecten, "bladeren": page.bladeren, "keuzes": get_choices(request, code, stand),
        "mag_dossier": request.user.rol in {*SCHOOLROLLEN, *STUURROLLEN},
    }  # fmt: skip
    return render(request, "rapportage/indicatoren/rijen.html", context)


def get_register_filter(selectie: Selectie, nu: Indicatoruitkomst) -> dict[str, str]:
    """What was chosen here, as the register of OPP's knows it: this swv, and of an earlier year the day of the count."""
    query = {"stand": "te_laat", "swv": str(selectie.swv.pk)}
    if nu.peildatum is not None and not selectie.periode.contains(selectie.vandaag):
        query["op"] = nu.peildatum.isoformat()
    return query


def render_bookings(request: Verzoek, context: dict[str, Any]) -> HttpResponse:
    """Bookings (or budgeted amounts) of all programmes, or of the one that was chosen."""
    found = get_boekingen(context["selectie"], request.GET.get("deel"))
    context |= {"soort": "boekingen", "zaken": [], "programma": request.GET.get("deel")}
    if found is not None:
        page = paginate(found.rijen, request, order=list(found.order))
        context |= {
            "zaken": page.objecten, "bladeren": page.bladeren, "totaal": found.totaal, "herkomst": found.herkomst,
        }  # fmt: skip
    return render(request, "rapportage/indicatoren/rijen.html", context)


def get_choices(request: Verzoek, code: str, stand: str) -> list[Rijkeuze]:
    if BESLUITEN.get(code, (None, None))[1] is None:
        return []
    wel, niet = WOORDEN[Code(code)]
    return [
        Rijkeuze(
            label, with_filter(request, "rapportage:rijen", code, **({"stand": value} if value else {})), stand == value
        )
        for label, value in (("Alles", ""), (wel, WEL), (niet, NIET))
    ]
