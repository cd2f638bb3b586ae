"""Who comes from outside to a meeting: a name and an organisation, without access."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from swv.kern.invoer.formulier import add_refusals
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.stem import GastForm
from toewijzing.services.zitting import add_gast, remove_gast
from toewijzing.views.zitting import VOORBEREIDERS, find_led, show_zitting


@require_POST
@vereist(*VOORBEREIDERS)
def gast(request: Verzoek, pk: int) -> HttpResponse:
    """Invite somebody from outside to this meeting, by name and organisation."""
    zitting = find_led(request, pk)
    form = GastForm(request.POST, auto_id="gast_%s")
    if form.is_valid():
        try:
            add_gast(zitting=zitting, naam=form.cleaned_data["naam"], organisatie=form.cleaned_data["organisatie"])
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        else:
            form.log_false_alarms(door=request.user, object_soort="zitting", object_id=zitting.pk)
            messages.success(request, f"{form.cleaned_data['naam']} staat bij de zitting.")
            return redirect(f"{reverse('toewijzing:zitting', args=[zitting.pk])}#gasten")
    return show_zitting(request, zitting, status=400, gast=form)


@require_POST
@vereist(*VOORBEREIDERS)
def gast_weg(request: Verzoek, pk: int, gast_pk: int) -> HttpResponse:
    """Somebody from outside does not come after all."""
    zitting = find_led(request, pk)
    found = get_object_or_404(zitting.gasten, pk=gast_pk)
    try:
        remove_gast(gast=found)
    except Incomplete as problem:
        messages.error(request, " ".join(text for texts in problem.fouten.values() for text in texts))
    else:
        messages.success(request, f"{found.naam} staat niet meer bij de zitting.")
    return redirect(f"{reverse('toewijzing:zitting', args=[zitting.pk])}#gasten")
