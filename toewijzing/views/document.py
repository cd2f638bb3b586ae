"""Documents of a request and letters of its decision: adding, leaving out, and opening with a right of one's own."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_POST

from leerlingen.models import Document
from leerlingen.services import add_document, log_inzage
from swv.kern.bestanden import private_response
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Briefstatus, Vraagstap
from toewijzing.forms.aanvraag import BijlageForm
from toewijzing.models import Aanvraag, Brief
from toewijzing.queries.opp import EIGEN_OPP, is_own_opp
from toewijzing.queries.zichtbaar import may_see_besluit, visible_documenten
from toewijzing.services.aanvraag import BEWERKBAAR, attach_document, detach_document
from toewijzing.views.basis import AANVRAAGROLLEN, get_aanvraag
from toewijzing.views.formulier import get_own, refuse, render_step
from toewijzing.views.stappen import documents_context, get_eigen
from toewijzing.views.tabs import may_open_letter


@vereist(*SCHOOLROLLEN)
@require_POST
def toevoegen(request: Verzoek, nummer: str) -> HttpResponse:
    """Put a new file in the dossier and let it go along with the request."""
    zaak = get_own(request, nummer)
    if zaak.status not in BEWERKBAAR:
        return refuse(request, zaak)
    form = BijlageForm(request.POST, request.FILES, bekend=zaak.get_bekende_dagen(), eigen=get_eigen(zaak))
    if form.is_valid() and is_own_opp(zaak, form.cleaned_data["soort"], form.cleaned_data["datum"]):
        form.add_error("soort", EIGEN_OPP)
    if form.is_valid():
        try:
            document = add_document(leerling=zaak.leerling, by=request.user, **form.gegevens)
        except ValidationError as problem:
            form.add_error("bestand", problem.messages)
        else:
            form.log_false_alarms(door=request.user, object_soort="document", object_id=document.pk)
            return attach(request, zaak, document, form.eigen_soort)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="aanvraag_documenten", object_id=zaak.pk)
    return render_step(request, zaak, Vraagstap.DOCUMENTEN, documents_context(request, zaak, form), 400)


@vereist(*SCHOOLROLLEN)
@require_POST
def kiezen(request: Verzoek, nummer: str) -> HttpResponse:
    """Let a document that is in the dossier already go along."""
    zaak = get_own(request, nummer)
    dossier = Document.objects.visible_to(request.user).filter(leerling=zaak.leerling_id)
    pk = request.POST.get("document", "")
    found = get_object_or_404(dossier, pk=pk if pk.isdecimal() and len(pk) < 18 else None)
    own = request.POST.get("eigen_soort", "")
    return attach(request, zaak, found, own if own in dict(get_eigen(zaak)) else "")


def attach(request: Verzoek, zaak: Aanvraag, document: Document, eigen_soort: str = "") -> HttpResponse:
    """Let this document go along, back to the step of documents; refused once the request can't change any more."""
    try:
        attach_document(aanvraag=zaak, document=document, eigen_soort=eigen_soort)
    except NotPossible:
        return refuse(request, zaak)
    messages.success(request, f"«{document.naam}» gaat mee met de aanvraag.")
    return redirect("toewijzing:stap", zaak.nummer, Vraagstap.DOCUMENTEN)


@vereist(*SCHOOLROLLEN)
@require_POST
def weglaten(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """Leave a document out of a request that is still at the school; it stays in the dossier."""
    zaak = get_own(request, nummer)
    bijlage = get_object_or_404(zaak.bijlagen.select_related("aanvraag", "document"), pk=pk)
    try:
        detach_document(bijlage=bijlage)
    except NotPossible:
        return refuse(request, zaak)
    messages.success(request, f"«{bijlage.document.naam}» gaat niet meer mee. Het blijft in het dossier.")
    return redirect("toewijzing:stap", zaak.nummer, Vraagstap.DOCUMENTEN)


@vereist(*AANVRAAGROLLEN)
@require_GET
def document(request: Verzoek, nummer: str, pk: int) -> FileResponse:
    """Download a document that goes along with a request one sees."""
    zaak = get_aanvraag(request, nummer)
    bijlage = get_object_or_404(
        zaak.bijlagen.select_related("document").filter(document__in=visible_documenten(request.user)), pk=pk
    )
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="document", object_id=bijlage.document_id)
    return send(bijlage.document.bestand, bijlage.document.naam, bijlage.document.mime)


@vereist(*AANVRAAGROLLEN)
@require_GET
def brief(request: Verzoek, nummer: str, pk: int) -> FileResponse:
    """Download a letter: the swv also as a concept, the school its own once it was sent."""
    zaak = get_aanvraag(request, nummer)
    # Without ``gemaakt_op`` the file, if any, is of an earlier putting ready: the one that counts is being made.
    brieven = Brief.objects.filter(besluit__aanvraag=zaak, gemaakt_op__isnull=False).select_related("besluit")
    gevonden = get_object_or_404(brieven, pk=pk)
    if not may_see_besluit(request.user, zaak) or not may_open_letter(request.user, zaak, gevonden):
        raise Http404
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="brief", object_id=gevonden.pk)
    return send(gevonden.bestand, letter_name(zaak, gevonden), "application/pdf")


def letter_name(zaak: Aanvraag, brief: Brief) -> str:
    """«besluit-2026-0012-34.pdf»; a letter that was not sent is called «-concept» or «-vervallen» as well."""
    concept = "" if brief.status == Briefstatus.VRIJGEGEVEN else f"-{brief.get_status_display()}"
    return f"besluit-{zaak.nummer}-{brief.pk}{concept}.pdf"


def send(bestand: FieldFile, naam: str, mime: str) -> FileResponse:
    """The file itself. Raises Http404 when it is not there (yet)."""
    if not bestand:
        raise Http404
    try:
        return private_response(bestand.open("rb"), naam, mime)
    except FileNotFoundError:
        raise Http404 from None
