"""The post of one day: how much there is, one PDF of it to print, and what was printed."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.enums import Pagina
from leerlingen.services import log_inzagen
from swv.kern.bestanden import make_download
from swv.kern.invoer.formulier import add_refusals
from swv.kern.models import Taak
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.post import PostbundelForm, PostdagForm
from toewijzing.models import Postbundel
from toewijzing.models.post import POSTROLLEN
from toewijzing.queries.post import TAAKSOORT, get_bundels, get_leerlingen, get_numbers, get_post
from toewijzing.services.post import request_post

ANDER = "In deze PDF staat een brief die u niet (meer) mag zien. Vraag de brieven opnieuw."


@vereist(*POSTROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def post(request: Verzoek) -> HttpResponse:
    """The post of today or of ``?dag=`` (GET); having its PDF made (POST)."""
    vandaag = timezone.localdate()
    if request.method == "POST":
        return _make(request, vandaag)
    form = PostdagForm(request.GET if "dag" in request.GET else {"dag": vandaag.isoformat()})
    dag = form.cleaned_data["dag"] if form.is_valid() else None
    return _show(request, dag, form, PostbundelForm(initial={"dag": dag}), status=200 if dag else 400)


def _make(request: Verzoek, vandaag: date) -> HttpResponse:
    form = PostbundelForm(request.POST)
    if form.is_valid():
        try:
            request_post(by=request.user, **{name: form.cleaned_data[name] for name in PostbundelForm.base_fields})
        except Incomplete as problem:
            add_refusals(form, problem.fouten)
        else:
            return redirect(f"{reverse('toewijzing:post')}?{urlencode({'dag': form.cleaned_data['dag'].isoformat()})}")
    dag = form.cleaned_data.get("dag", vandaag)
    return _show(request, dag, PostdagForm({"dag": dag.isoformat()}), form, status=400)


def _show(
    request: Verzoek, dag: date | None, dagform: PostdagForm, form: PostbundelForm, *, status: int
) -> HttpResponse:
    """Numbers only: who gets a letter stands in the PDF."""
    bundels = get_bundels(request.user, dag) if dag else []
    brieven = set(get_post(request.user, dag).values_list("pk", flat=True)) if dag else set()
    printed = {pk for bundel in bundels for pk in bundel.brieven}
    context = {
        "dag": dag,
        "dagform": dagform,
        "form": form,
        "aantal": len(brieven),
        "nieuw": len(brieven - printed),
        "regels": _describe(request, bundels),
    }
    return render(request, "toewijzing/post.html", context, status=status)


def _describe(request: Verzoek, bundels: list[Postbundel]) -> list[dict[str, Any]]:
    """Each PDF with how far it is, whether this person can open it, and the requests of letters it lacks."""
    openable = set(
        Postbundel.objects.openable_by(request.user)
        .filter(pk__in=[each.pk for each in bundels])
        .values_list("pk", flat=True)
    )
    nummers = get_numbers(bundels)
    busy = [each.pk for each in bundels if each.gemaakt_op is None]
    taken = {taak.object_id: taak for taak in Taak.objects.filter(soort=TAAKSOORT, object_id__in=busy)} if busy else {}
    return [
        {
            "bundel": bundel,
            "is_eigen": bundel.gemaakt_voor_id == request.user.pk,
            "taak": taken.get(bundel.pk),
            "klaar_url": reverse("toewijzing:post_pdf", args=[bundel.pk]),
            "voortgang_url": _progress_url(taken.get(bundel.pk), bundel),
            "is_open": bundel.pk in openable,
            "ontbreekt": sorted({nummers[pk] for pk in bundel.ontbreekt if pk in nummers}),
        }
        for bundel in bundels
    ]


def _progress_url(taak: Taak | None, bundel: Postbundel) -> str:
    if taak is None:
        return ""
    klaar = reverse("toewijzing:post_pdf", args=[bundel.pk])
    return f"{reverse('kern:taak_voortgang', args=[taak.pk])}?{urlencode({'klaar': klaar})}"


@vereist(*POSTROLLEN)
@require_GET
def post_pdf(request: Verzoek, pk: int) -> HttpResponse:
    """Download the PDF. The right is judged again, and each dossier says that its letter was printed."""
    bundel = get_object_or_404(Postbundel.objects.openable_by(request.user), pk=pk)
    leerlingen = get_leerlingen(request.user, bundel)
    if len(leerlingen) != len(set(bundel.brieven)):
        raise PermissionDenied(ANDER)
    log_inzagen(leerling_ids=set(leerlingen.values()), by=request.user, pagina=Pagina.POST, object_id=bundel.pk)
    with bundel.bestand.open("rb") as stream:
        return make_download(stream.read(), bundel.bestandsnaam, "application/pdf", rijen=len(bundel.brieven))
