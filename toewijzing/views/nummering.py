"""From which number on the TLV's of the swv are numbered."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.nummering import NummeringForm
from toewijzing.models import Tlvbegin
from toewijzing.queries.nummering import describe_nummering
from toewijzing.services.nummering import set_first_number


@vereist(Rol.BEHEERDER)
def nummering(request: Verzoek) -> HttpResponse:
    """The number that comes next, who set it before, and another one."""
    swv = request.user.lid.organisatie
    form = NummeringForm(get_data(request))

    def save() -> Tlvbegin:
        begin = set_first_number(
            swv=swv, eerste=form.cleaned_data["eerste"], reden=form.cleaned_data["reden"], by=request.user
        )
        form.log_false_alarms(door=request.user, object_soort="tlvbegin", object_id=begin.pk)
        return begin

    if request.method == "POST" and (begin := save_form(form, save)) is not None:
        messages.success(request, f"De volgende TLV krijgt nummer {swv.code}-{begin.eerste:06d}.")
        return redirect("toewijzing:nummering")
    context = {
        "form": form, "swv": swv, "stand": describe_nummering(swv),
        "keren": Tlvbegin.objects.visible_to(request.user).select_related("door"),
    }  # fmt: skip
    return render(request, "toewijzing/nummering.html", context, status=400 if form.is_bound else 200)
