"""The rounds of requests of an swv: per schooljaar, made in one go, and changed one by one. No pupils here."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from swv.kern.invoer import get_data, save_form
from swv.kern.termijnen import get_begin_schooljaar
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs
from swv.wet.queries import get_feiten
from toewijzing.forms.ronde import RondeForm, RondesForm
from toewijzing.models import Aanvraagronde
from toewijzing.queries.ronde import find_breuk, get_soorten_in_rondes, get_van_schooljaar, repeat_schooljaar
from toewijzing.services.ronde import change_ronde, create_rondes, delete_ronde

RONDEROLLEN = (Rol.BEHEERDER, Rol.SECRETARIS)
VELDEN = ("naam", "opent_op", "sluit_op", "behandeld_op")


def _tabs(request: Verzoek) -> list[dict[str, Any]]:
    return make_tabs("toewijzing:rondes") if request.user.rol == Rol.BEHEERDER else []


def _find(request: Verzoek, pk: int) -> Aanvraagronde:
    return get_object_or_404(Aanvraagronde.objects.visible_to(request.user), pk=pk)


@vereist(*RONDEROLLEN)
@require_GET
def rondes(request: Verzoek) -> HttpResponse:
    """The rounds of the last schooljaar, this one and the next, each with what the law says of it."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    soorten = get_soorten_in_rondes(swv, vandaag)
    namen, dagen = {each.code: each.naam for each in soorten}, get_feiten(swv.pk).gelijkgestelde_dagen
    begin = get_begin_schooljaar(vandaag)
    jaren = [
        (
            f"{each.year}-{each.year + 1}",
            [
                (ronde, namen.get(ronde.soort_code, ronde.soort_code), find_breuk(ronde, soorten, dagen))
                for ronde in get_van_schooljaar(swv, each)
            ],
        )
        for each in (_later(begin, 1), begin, _later(begin, -1))
    ]
    context = {"jaren": jaren, "soorten": soorten, "tabbladen": _tabs(request), "vandaag": vandaag}
    return render(request, "toewijzing/rondes.html", context)


def _later(begin: date, jaren: int) -> date:
    return begin.replace(year=begin.year + jaren)


@vereist(*RONDEROLLEN)
def rondes_nieuw(request: Verzoek) -> HttpResponse:
    """All rounds of a schooljaar for the chosen kinds; with ``herhaal`` those of the last schooljaar as a start."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    soorten = get_soorten_in_rondes(swv, vandaag)
    herhaal = request.GET.get("herhaal", "")
    start = []
    if herhaal in ("vorig", "dit"):
        begin = _later(get_begin_schooljaar(vandaag), 0 if herhaal == "dit" else -1)
        start = repeat_schooljaar(get_van_schooljaar(swv, begin))
    form = RondesForm(get_data(request), soorten=soorten, start=start)

    def save() -> list[Aanvraagronde]:
        return create_rondes(swv=swv, codes=form.cleaned_data["codes"], rondes=form.rondes)

    if request.method == "POST" and (made := save_form(form, save)):
        messages.success(request, f"{len(made)} {'ronde is' if len(made) == 1 else 'rondes zijn'} gemaakt.")
        return redirect("toewijzing:rondes")
    context = {"form": form, "soorten": soorten}
    return render(request, "toewijzing/rondes_nieuw.html", context, status=400 if form.is_bound else 200)


@vereist(*RONDEROLLEN)
def ronde(request: Verzoek, pk: int) -> HttpResponse:
    """Other days or another name of one round; requests in it get their term anew."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = RondeForm(get_data(request), initial={name: getattr(found, name) for name in VELDEN})
    form.watch(found, request.user.pk)

    def save() -> Aanvraagronde:
        return change_ronde(ronde=found, vandaag=vandaag, **{name: form.cleaned_data[name] for name in VELDEN})

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, f"{done.naam} is bewaard. Termijnen van aanvragen in deze ronde zijn opnieuw geteld.")
        return redirect("toewijzing:rondes")
    return render(
        request, "toewijzing/ronde.html", {"form": form, "ronde": found}, status=400 if form.is_bound else 200
    )


@require_POST
@vereist(*RONDEROLLEN)
def ronde_weg(request: Verzoek, pk: int) -> HttpResponse:
    """Take away a round in which no request is."""
    found = _find(request, pk)
    try:
        delete_ronde(ronde=found)
    except NotPossible as problem:
        messages.error(request, problem.reason)
        return redirect("toewijzing:ronde", pk)
    messages.success(request, f"{found.naam} is weg.")
    return redirect("toewijzing:rondes")
