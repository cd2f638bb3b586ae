"""Who was heard after the request left the form: parents and pupil may be heard as long as it is not decided."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.services import log_inzage
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import BINNEN_SCHOOL, Vraagstap
from toewijzing.models import Aanvraag
from toewijzing.services.aanvraag import BEWERKBAAR
from toewijzing.services.bericht import tell_later_heard
from toewijzing.views.formulier import get_own, refuse
from toewijzing.views.stappen import STAPPEN


@vereist(*SCHOOLROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def later_gehoord(request: Verzoek, nummer: str) -> HttpResponse:
    """The same blocks as in the form. While the form itself is open, one goes there; when it is over, to the case."""
    zaak = get_own(request, nummer)
    if request.method == "GET" and zaak.status in BEWERKBAAR:
        return redirect("toewijzing:stap", nummer, Vraagstap.GEHOORD)
    if zaak.is_closed:
        return refuse(request, zaak)
    step, status = STAPPEN[Vraagstap.GEHOORD], 200
    if request.method == "POST":
        before = get_recorded(zaak)
        try:
            result = step.save(request, zaak)
        except NotPossible:
            return refuse(request, zaak)
        if result is None:
            if get_recorded(zaak) == before:
                messages.info(request, "U hebt niets gewijzigd. Er is niets vastgelegd.")
            else:
                tell_later_heard(zaak)
                messages.success(request, "Vastgelegd. Wie de aanvraag behandelt, leest het bij de aanvraag.")
            return redirect("toewijzing:aanvraag", nummer)
        context, status = result
    else:
        context = step.show(request, zaak)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag_gehoord", object_id=zaak.pk)
    context |= {"aanvraag": zaak, "is_ingediend": zaak.status not in BINNEN_SCHOOL}
    return render(request, "toewijzing/later_gehoord.html", context, status=status)


def get_recorded(zaak: Aanvraag) -> set[Any]:
    """(id, when) of what is recorded now, to see whether anything was added or replaced."""
    return set(zaak.zienswijzen.values_list("pk", "vastgelegd_op"))
