"""Which consulent belongs to which schools: one form for all of them. A beheerder sees no pupils here."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from swv.kern.invoer import get_data, save_form
from swv.organisatie.enums import Rol
from swv.organisatie.forms.consulent import SchoolconsulentForm
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_consulenten, get_schoolconsulenten, get_tied_scholen
from swv.organisatie.services.consulent import assign_consulent
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.basis import get_swv

UITLEG = (
    "Wat een school aan haar consulent voorlegt, komt bij de persoon die u hier kiest. Hoort er niemand bij een school, dan"
    " ziet elke consulent van uw samenwerkingsverband het, en doet een van hen het."
)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def consulenten(request: Verzoek) -> HttpResponse:
    """Choose a consulent for one or more schools, from a day on."""
    swv, vandaag = get_swv(request), timezone.localdate()
    scholen = get_tied_scholen([swv.pk], vandaag).filter(actief=True).order_by("sorteernaam", "pk")
    form = SchoolconsulentForm(
        get_data(request), consulenten=get_consulenten(swv.pk, vandaag), scholen=scholen,
        nu=get_schoolconsulenten(swv.pk, vandaag),
    )  # fmt: skip

    def save() -> str:
        data = form.cleaned_data
        aantal = assign_consulent(
            swv=swv, scholen=data["scholen"], gebruiker=data["consulent"], van=data["van"], vandaag=vandaag
        )
        return "Dit was al zo." if not aantal else f"Bewaard voor {aantal} {'school' if aantal == 1 else 'scholen'}."

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, done)
        return redirect("organisatie:consulenten")
    context = {"form": form, "kop": "Consulenten van scholen", "uitleg": UITLEG}
    return render(request, "organisatie/organisatie_formulier.html", context, status=400 if form.is_bound else 200)
