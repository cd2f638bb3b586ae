"""One dossier: who the pupil is, who has authority, where it goes to school, and changing these."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from leerlingen import permissions
from leerlingen.enums import Inschrijvingsoort, Pagina
from leerlingen.forms import AanmeldingForm, EindeForm, GezagdragerForm, LeerlingForm
from leerlingen.models import DOSSIERROLLEN, Document, Gezagdrager, Inschrijving, Leerling
from leerlingen.queries import (
    get_documenten,
    get_first_day,
    get_inzicht,
    get_kwalificaties,
    get_scholen,
    with_kwalificaties,
    with_toegang,
)
from leerlingen.services import (
    end_inschrijving,
    log_inzage,
    record_aanmelding,
    save_gezagdrager,
    update_leerling,
)
from leerlingen.services.terugdraaien import get_written, undo_inschrijving
from leerlingen.views.basis import FORMULIER, find_leerling
from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.kern.invoer.datums import BEGIN
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@vereist(*DOSSIERROLLEN)
@require_GET
def dossier(request: Verzoek, nummer: str) -> HttpResponse:
    """Everything known of one pupil."""
    user, vandaag = request.user, timezone.localdate()
    rows = with_toegang(Leerling.objects.visible_to(user).select_related("woongemeente"), vandaag)
    rows = with_kwalificaties(rows)
    leerling = get_object_or_404(rows, nummer=nummer)
    log_inzage(leerling=leerling, by=user, pagina=Pagina.DOSSIER)
    inschrijvingen = list(Inschrijving.objects.filter(leerling=leerling).select_related("school"))
    context = {
        "leerling": leerling,
        "leeftijd": leerling.leeftijd_tekst(vandaag),
        "vandaag": vandaag,
        "gezagdragers": leerling.gezagdrager_set.all(),
        "inschrijvingen": [(row, _may_end(user, row, vandaag), _may_undo(user, row)) for row in inschrijvingen],
        "documenten": [(row, _may_remove(user, row)) for row in get_documenten(leerling, user)],
        "kwalificaties": get_kwalificaties(leerling),
        "toegang": get_inzicht(leerling),
        "mag": _rights(user, leerling, vandaag),
    }
    return render(request, "leerlingen/dossier.html", context)


def _may_end(user: Gebruiker, inschrijving: Inschrijving, vandaag: Any) -> bool:
    is_open = inschrijving.tot is None or inschrijving.tot > vandaag
    return is_open and permissions.mag_inschrijving_beeindigen(user, inschrijving)


def _may_undo(user: Gebruiker, inschrijving: Inschrijving) -> bool:
    is_enrolment = inschrijving.soort == Inschrijvingsoort.INSCHRIJVING
    return is_enrolment and permissions.mag_terugdraaien(user, inschrijving)


def _may_remove(user: Gebruiker, document: Document) -> bool:
    """As ``mag_document_verwijderen``, without a query for every document."""
    own = document.organisatie_id == user.organisatie_id
    return own and not document.gedeeld and permissions.mag_document_toevoegen(user)


def _rights(user: Gebruiker, leerling: Leerling, vandaag: date) -> dict[str, bool]:
    """What the page offers this person."""
    rights = {
        "wijzigen": permissions.mag_leerling_wijzigen,
        "gezagdragers": permissions.mag_gezagdragers_wijzigen,
        "aanmelding": permissions.mag_aanmelding_vastleggen,
        "kwalificatie": permissions.mag_kwalificatie_vastleggen,
        "document": permissions.mag_document_toevoegen,
        "logs": permissions.mag_logs_lezen,
    }
    may = {name: right(user, leerling) for name, right in rights.items()}
    return may | {
        "nieuwe_kwalificatie": may["kwalificatie"] and leerling.may_have_diploma(vandaag),
        "aanvragen": user.is_rol(Rol.ZORGCOORDINATOR),
        "thuiszitter": user.is_rol(*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT),
    }


@vereist(*DOSSIERROLLEN)
def wijzigen(request: Verzoek, nummer: str) -> HttpResponse:
    """Change the pupil's own particulars."""
    leerling = find_leerling(request, nummer)
    permissions.require(permissions.mag_leerling_wijzigen, request.user, leerling)
    form = LeerlingForm(get_data(request), instance=leerling, bekend=get_first_day(leerling))
    form.watch(leerling, request.user.pk)

    def save() -> Leerling:
        form.log_false_alarms(door=request.user, object_soort="leerling", object_id=leerling.pk)
        return update_leerling(leerling=leerling, gegevens=form.gegevens)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De gegevens zijn gewijzigd.")
        return redirect("leerlingen:dossier", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.LEERLING_WIJZIGEN)
    return _form_page(request, form, leerling, "Gegevens van de leerling")


@vereist(*DOSSIERROLLEN)
def gezagdrager(request: Verzoek, nummer: str, pk: int | None = None) -> HttpResponse:
    """Add somebody with parental authority, or change the particulars."""
    leerling = find_leerling(request, nummer)
    permissions.require(permissions.mag_gezagdragers_wijzigen, request.user, leerling)
    known = get_object_or_404(Gezagdrager, pk=pk, leerling=leerling) if pk else None
    form = GezagdragerForm(get_data(request), instance=known, bekend=leerling.bekende_dagen)
    form.watch(known, request.user.pk)

    def save() -> Gezagdrager:
        saved = save_gezagdrager(leerling=leerling, gegevens=form.gegevens, gezagdrager=known)
        form.log_false_alarms(door=request.user, object_soort="gezagdrager", object_id=saved.pk)
        return saved

    if request.method == "POST" and (saved := save_form(form, save)):
        messages.success(request, f"De gegevens van {saved.naam} zijn bewaard.")
        return redirect("leerlingen:dossier", nummer=nummer)
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.GEZAGDRAGER, object_id=pk)
    return _form_page(request, form, leerling, "Gezagdrager wijzigen" if known else "Gezagdrager toevoegen")


@vereist(*DOSSIERROLLEN)
def aanmelding(request: Verzoek, nummer: str) -> HttpResponse:
    """Record that the parents registered the pupil at another school."""
    leerling, vandaag = find_leerling(request, nummer), timezone.localdate()
    permissions.require(permissions.mag_aanmelding_vastleggen, request.user, leerling)
    form = AanmeldingForm(get_data(request), scholen=get_scholen(request.user, vandaag), bekend=leerling.bekende_dagen)

    def save() -> Inschrijving:
        return record_aanmelding(leerling=leerling, **form.cleaned_data)

    if request.method == "POST" and (saved := save_form(form, save)):
        messages.success(request, f"De aanmelding bij {saved.school.naam} is vastgelegd.")
        return redirect("leerlingen:dossier", nummer=nummer)
    uitleg = (
        "Deze school ziet daarna de aanvragen waarin zij als ontvangende school staat, en niet het hele dossier. "
        f"Met het leerlingnummer {leerling.nummer} schrijft zij de leerling zelf in."
    )
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.AANMELDING)
    return _form_page(request, form, leerling, "Aanmelding bij een andere school", uitleg)


@vereist(*DOSSIERROLLEN)
def einde(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """End an enrolment or registration."""
    leerling, vandaag = find_leerling(request, nummer), timezone.localdate()
    rows = Inschrijving.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), leerling=leerling)
    inschrijving = get_object_or_404(rows.select_related("school"), pk=pk)
    permissions.require(permissions.mag_inschrijving_beeindigen, request.user, inschrijving)
    form = EindeForm(get_data(request), bekend={**leerling.bekende_dagen, BEGIN: inschrijving.van})
    if (
        request.method == "POST"
        and save_form(
            form,
            lambda: end_inschrijving(inschrijving=inschrijving, tot=form.tot, by=request.user),
            default_field="laatste_dag",
        )
        is not None
    ):
        messages.success(request, f"De {inschrijving.get_soort_display()} bij {inschrijving.school.naam} is beëindigd.")
        still_visible = Leerling.objects.visible_to(request.user).filter(pk=leerling.pk).exists()
        return redirect("leerlingen:dossier", nummer=nummer) if still_visible else redirect("leerlingen:lijst")
    kop = f"Einde van de {inschrijving.get_soort_display()} bij {inschrijving.school.naam}"
    uitleg = "Na deze dag ziet deze school de leerling niet meer, tenzij er nog een andere reden voor is."
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.INSCHRIJVING, object_id=pk)
    return _form_page(request, form, leerling, kop, uitleg)


@vereist(*DOSSIERROLLEN)
def terugdraaien(request: Verzoek, nummer: str, pk: int) -> HttpResponse:
    """Undo an enrolment that was a mistake."""
    leerling = find_leerling(request, nummer)
    rows = Inschrijving.objects.filter(leerling=leerling, soort=Inschrijvingsoort.INSCHRIJVING)
    inschrijving = get_object_or_404(rows.select_related("school", "vervangt"), pk=pk)
    permissions.require(permissions.mag_terugdraaien, request.user, inschrijving)
    form = VerbandForm(get_data(request))

    def save() -> Inschrijving:
        return undo_inschrijving(inschrijving=inschrijving, by=request.user)

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De inschrijving is teruggedraaid.")
        still_visible = Leerling.objects.visible_to(request.user).filter(pk=leerling.pk).exists()
        return redirect("leerlingen:dossier", nummer=nummer) if still_visible else redirect("leerlingen:lijst")
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.INSCHRIJVING, object_id=pk)
    context = {
        "form": form,
        "leerling": leerling,
        "inschrijving": inschrijving,
        "geschreven": get_written(inschrijving),
    }
    return render(request, "leerlingen/terugdraaien.html", context, status=400 if form.is_bound else 200)


def _form_page(request: Verzoek, form: Any, leerling: Leerling, kop: str, uitleg: str = "") -> HttpResponse:
    context = {"form": form, "leerling": leerling, "kop": kop, "uitleg": uitleg}
    return render(request, FORMULIER, context, status=400 if form.is_bound else 200)
