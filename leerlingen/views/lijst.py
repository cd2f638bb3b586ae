"""The list of pupils, search in it, and adding one."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from leerlingen.forms import InschrijvenForm, NieuweLeerlingForm
from leerlingen.models import DOSSIERROLLEN, Inschrijving, Leerling
from leerlingen.permissions import mag_registreren
from leerlingen.queries import find_same, get_aangemeld, search_leerlingen, with_school, with_sorteernaam
from leerlingen.services import create_leerling, enrol_leerling
from swv.kern.bladeren import choose_order, paginate
from swv.kern.invoer import get_data, save_form
from swv.kern.templatetags.verband import datum
from swv.kern.zoektekst import answer_search, read_text
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist

MAX_GEVONDEN = 30
KOLOMMEN = {
    "naam": ["sorteernaam", "roepnaam", "pk"],
    "geboortedatum": ["geboortedatum", "pk"],
    "nummer": ["nummer"],
}


@vereist(*DOSSIERROLLEN)
@require_http_methods(["GET", "POST"])
def lijst(request: HttpRequest) -> HttpResponse:
    """Pupils of the own school; for the swv: those for whom something was asked."""
    if request.method == "POST":
        return answer_search(request, veld="q")
    tekst = read_text(request)
    volgorde, order = choose_order(request, KOLOMMEN, "naam")
    context = {
        "q": tekst,
        "volgorde": volgorde,
        "mag_registreren": mag_registreren(request.user),
        "is_school": request.user.rol in SCHOOLROLLEN,
        "max_gevonden": MAX_GEVONDEN,
    }
    if tekst:
        found = with_school(search_leerlingen(request.user, tekst))[: MAX_GEVONDEN + 1]
        context |= {"leerlingen": list(found)[:MAX_GEVONDEN], "meer": len(found) > MAX_GEVONDEN}
    else:
        rows = with_sorteernaam(with_school(Leerling.objects.visible_to(request.user)))
        page = paginate(rows, request, order=order)
        context |= {"leerlingen": page.objecten, "bladeren": page.bladeren}
    return render(request, "leerlingen/lijst.html", context)


@vereist(Rol.ZORGCOORDINATOR)
def inschrijven(request: HttpRequest) -> HttpResponse:
    """Enrol a pupil that is known already and was registered here."""
    form = InschrijvenForm(get_data(request), initial={"nummer": request.GET.get("leerling", "")})
    school, vandaag = request.user.lidmaatschap.organisatie, timezone.localdate()

    def save() -> Inschrijving:
        return enrol_leerling(school=school, by=request.user, **form.cleaned_data)

    if request.method == "POST" and (saved := save_form(form, save)):
        form.log_false_alarms(door=request.user, object_soort="inschrijving", object_id=saved.pk)
        if saved.van > vandaag:
            messages.success(request, f"De leerling is ingeschreven vanaf {datum(saved.van)}. Dan opent u het dossier.")
            return redirect("leerlingen:lijst")
        messages.success(request, f"{saved.leerling.naam} is ingeschreven. Controleer de gegevens.")
        return redirect("leerlingen:dossier", nummer=saved.leerling.nummer)
    context = {"form": form, "aangemeld": get_aangemeld(request.user, vandaag)[:MAX_GEVONDEN]}
    return render(request, "leerlingen/inschrijven.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.ZORGCOORDINATOR)
def nieuw(request: HttpRequest) -> HttpResponse:
    """Add a pupil of the own school."""
    form = NieuweLeerlingForm(get_data(request))
    same: list[Leerling] = []
    if request.method == "POST" and form.is_valid() and (same := find_same(request.user, form.gegevens)):
        form.ask_if_other()
    if request.method == "POST" and (leerling := save_form(form, lambda: _create(request, form))):
        messages.success(request, f"{leerling.naam} is toegevoegd. Vul nu de gezagdragers in.")
        return redirect("leerlingen:dossier", nummer=leerling.nummer)
    context = {"form": form, "zelfde": same}
    return render(request, "leerlingen/nieuw.html", context, status=400 if form.is_bound else 200)


def _create(request: HttpRequest, form: NieuweLeerlingForm) -> Leerling:
    data = form.cleaned_data
    leerling = create_leerling(
        school=request.user.lidmaatschap.organisatie, by=request.user, van=data["van"], gegevens=form.gegevens,
        las_id=data["las_id"], leerjaar=data["leerjaar"],
    )  # fmt: skip
    form.log_false_alarms(door=request.user, object_soort="leerling", object_id=leerling.pk)
    return leerling
