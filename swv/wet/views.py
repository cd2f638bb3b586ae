"""Facts of the law: what Verband reckons with, for who checks it; the beheerder adds to it. No pupils here."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from swv.kern.feiten import DAGEN, FEITEN, Feitsoort
from swv.kern.invoer import get_data, save_form
from swv.kern.schoolvakanties import Vakantie, get_schooljaren
from swv.kern.termijnen import get_begin_schooljaar
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from swv.wet.forms import FeitForm, VakantieForm
from swv.wet.models import Feit
from swv.wet.permissions import LEZERS, VAKANTIELEZERS
from swv.wet.presentatie import describe_feiten, describe_nagezien, describe_vak, describe_waarde
from swv.wet.queries import VAKANTIEREGIO, get_feiten, get_vakanties
from swv.wet.services import add_feit, add_vakantie


def _find_soort(code: str) -> Feitsoort:
    if code not in FEITEN.soorten:
        raise Http404
    return FEITEN.soorten[code]


def _tabs(request: Verzoek) -> list[dict[str, Any]]:
    return make_tabs("wet:feiten") if request.user.rol == Rol.BEHEERDER else []


@vereist(*LEZERS)
@require_GET
def feiten(request: Verzoek) -> HttpResponse:
    """Every fact as it holds today, with what ends soon and what nobody saw in its source."""
    found = describe_feiten(get_feiten(request.user.lid.organisatie_id), timezone.localdate())
    regels = [regel for rows in found.values() for regel in rows]
    context = {
        "onderwerpen": found,
        "aflopend": [regel for regel in regels if regel.waarschuwing],
        "niet_nagezien": sum(regel.rij.nagezien_op is None for regel in regels),
        "aantal": len(regels),
        "toon_vakanties": request.user.rol in VAKANTIELEZERS,
        "tabbladen": _tabs(request),
    }
    return render(request, "wet/feiten.html", context)


@vereist(*LEZERS)
@require_GET
def feit(request: Verzoek, code: str) -> HttpResponse:
    """One fact through the years, and what the own swv added to it."""
    soort, swv_id = _find_soort(code), request.user.lid.organisatie_id
    rows = Feit.objects.filter(swv=swv_id, code=code).select_related("door").order_by("-pk")
    context = {
        "soort": soort,
        "regels": [describe_vak(soort, vak) for vak in reversed(get_feiten(swv_id).get_tijdlijn(code))],
        "toegevoegd": [(row, describe_waarde(soort, row.waarde), describe_nagezien(row.to_rij())) for row in rows],
        "mag": request.user.rol == Rol.BEHEERDER,
    }
    return render(request, "wet/feit.html", context)


@vereist(Rol.BEHEERDER)
def feit_wijzigen(request: Verzoek, code: str) -> HttpResponse:
    """Another value from a day on, or the same value with a better source."""
    soort, swv, vandaag = _find_soort(code), request.user.lid.organisatie, timezone.localdate()
    form = FeitForm(get_data(request), soort=soort, initial=_start(swv.pk, code, vandaag))

    def save() -> bool:
        row = add_feit(swv=swv, code=code, by=request.user, vandaag=vandaag, **form.gegevens)
        form.log_false_alarms(door=request.user, object_soort="feit", object_id=row.pk)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, f"Bewaard. Dit raakt: {soort.raakt}")
        return redirect("wet:feit", code)
    return render(request, "wet/wijzigen.html", {"form": form, "soort": soort}, status=400 if form.is_bound else 200)


def _start(swv_id: int, code: str, vandaag: date) -> dict[str, Any]:
    """The row that holds today, as a start: most changes are a number in a known article.

    Days are added after those that are known, so that a new row takes none of them away.
    """
    feiten = get_feiten(swv_id)
    rij, last = feiten.get_rij(code, vandaag), feiten.get_tijdlijn(code)[-1]
    if feiten.soorten[code].vorm == DAGEN and last.eind is not None:
        return {"van": last.eind, "artikel": rij.artikel}
    return {"waarde": rij.waarde, "van": vandaag, "artikel": rij.artikel}


@vereist(*VAKANTIELEZERS)
@require_GET
def vakanties(request: Verzoek) -> HttpResponse:
    """The school holidays with which terms in school days count, per schooljaar, and where the days come from."""
    swv_id, vandaag = request.user.lid.organisatie_id, timezone.localdate()
    begin = get_begin_schooljaar(vandaag).year
    per_jaar: dict[str, list[Vakantie]] = {}
    for each in get_vakanties(swv_id):
        if each.schooljaar >= begin:
            per_jaar.setdefault(f"{each.schooljaar}-{each.schooljaar + 1}", []).append(each)
    feiten = get_feiten(swv_id)
    context = {
        "jaren": per_jaar,
        "regio": describe_waarde(feiten.soorten[VAKANTIEREGIO], feiten.get_tekst(VAKANTIEREGIO, vandaag)),
        "mag": request.user.rol == Rol.BEHEERDER,
    }
    return render(request, "wet/vakanties.html", context)


@vereist(Rol.BEHEERDER)
def vakantie_wijzigen(request: Verzoek) -> HttpResponse:
    """Own days of an advised holiday in one schooljaar."""
    swv, begin = request.user.lid.organisatie, get_begin_schooljaar(timezone.localdate()).year
    form = VakantieForm(get_data(request), jaren=[jaar for jaar in get_schooljaren() if jaar >= begin])

    def save() -> bool:
        row = add_vakantie(swv=swv, by=request.user, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="eigenvakantie", object_id=row.pk)
        return True

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "Bewaard. Termijnen in schooldagen en schoolweken worden opnieuw geteld.")
        return redirect("wet:vakanties")
    return render(request, "wet/vakantie.html", {"form": form}, status=400 if form.is_bound else 200)
