"""Documents of a dossier: adding, downloading, taking away."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from leerlingen import permissions
from leerlingen.enums import Pagina
from leerlingen.forms import DocumentForm
from leerlingen.models import DOSSIERROLLEN, Document
from leerlingen.services import add_document, log_inzage, remove_document
from leerlingen.views.basis import find_leerling
from swv.kern.bestanden import private_response
from swv.kern.invoer import get_data, save_form
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


def _find(request: Verzoek, nummer: str, uuid: UUID) -> Document:
    rows = Document.objects.visible_to(request.user).select_related("leerling")
    return get_object_or_404(rows, leerling__nummer=nummer, uuid=uuid)


@vereist(*DOSSIERROLLEN)
def toevoegen(request: Verzoek, nummer: str) -> HttpResponse:
    """Add a file to the dossier of a pupil; what the check of its content refuses stands at the file."""
    leerling = find_leerling(request, nummer)
    permissions.require(permissions.mag_document_toevoegen, request.user, leerling)
    form = DocumentForm(get_data(request), request.FILES or None, bekend=leerling.bekende_dagen)

    def save() -> Document:
        document = add_document(leerling=leerling, by=request.user, **form.cleaned_data)
        form.log_false_alarms(door=request.user, object_soort="document", object_id=document.pk)
        return document

    if request.method == "POST" and (document := save_form(form, save, default_field="bestand")):
        messages.success(request, f"«{document.naam}» staat in het dossier.")
        return redirect("leerlingen:dossier", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.DOCUMENT_TOEVOEGEN)
    context = {"form": form, "leerling": leerling, "kop": "Document toevoegen"}
    return render(request, "leerlingen/formulier.html", context, status=400 if form.is_bound else 200)


@vereist(*DOSSIERROLLEN)
@require_GET
def document(request: Verzoek, nummer: str, uuid: UUID) -> FileResponse:
    """Download one file of the dossier; that it was opened is logged."""
    found = _find(request, nummer, uuid)
    log_inzage(leerling=found.leerling, by=request.user, pagina=Pagina.DOCUMENT, object_id=found.pk)
    return private_response(found.bestand.open("rb"), found.naam, found.mime)


@vereist(*DOSSIERROLLEN)
@require_POST
def verwijderen(request: Verzoek, nummer: str, uuid: UUID) -> HttpResponse:
    """Take a file out of the dossier."""
    found = _find(request, nummer, uuid)
    permissions.require(permissions.mag_document_verwijderen, request.user, found)
    try:
        remove_document(document=found)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    else:
        messages.success(request, f"«{found.naam}» is uit het dossier gehaald.")
    return redirect("leerlingen:dossier", nummer=nummer)
