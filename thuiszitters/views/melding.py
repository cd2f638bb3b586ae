"""Reporting, tying reports to pupils, and the monthly confirmation."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.services import log_inzage, log_inzagen
from swv.kern.bladeren import paginate
from swv.kern.invoer import get_data, save_form
from swv.kern.invoer.datums import GEBOORTE, GEBOORTE_UITERLIJK
from swv.kern.lijsten import Export, get_formaat, take_along
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_leerplicht
from swv.organisatie.verzoek import Verzoek
from thuiszitters.enums import Thuiszitterpagina
from thuiszitters.forms.melding import AfwijsForm, KoppelForm, MeldForm, MeldingForm, find_candidates, get_meldbaar
from thuiszitters.models import Melding, Thuiszitter
from thuiszitters.models.zaak import SWVROLLEN
from thuiszitters.permissions import MELDROLLEN, ZAAKROLLEN, mag_koppelen
from thuiszitters.queries.maandbevestiging import MAANDEN_TERUG, get_maandstanden, get_months, get_scholen_zonder
from thuiszitters.services.maandbevestiging import confirm_month
from thuiszitters.services.melding import (
    BEL_LEERPLICHT,
    TE_DOEN,
    accept_unknown,
    create_melding,
    explain_abroad,
    link_melding,
    pass_on_melding,
    refuse_melding,
    report_thuiszitter,
)
from thuiszitters.werk import MAANDEN

MELDINGEN = Export(
    "meldingen",
    ("naam", "geboortedatum", "categorie", "sinds", "bron", "gemeente", "school", "stand", "reden", "zaak"),
    "meldingen_geexporteerd", 10_000, "Dit zijn te veel meldingen voor één bestand.",
)  # fmt: skip
ZONDER_BEVESTIGING = Export(
    "scholen-zonder-bevestiging", ("school", "BRIN", "plaats"), "scholen_zonder_bevestiging_geexporteerd"
)
MELDEND = (*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT)


@vereist(*MELDEND)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Report a pupil one knows; from the pupil's page the number is there already."""
    form = MeldForm(get_data(request), user=request.user, leerling=request.GET.get("leerling", "")[:12])

    def save() -> Thuiszitter:
        data = form.cleaned_data
        zaak = report_thuiszitter(
            leerling=form.gevonden, swv=form.gekozen_swv, school=form.school, verzuim=form.verzuim, by=request.user,
            vandaag=timezone.localdate(), bron=form.gekozen_bron, toelichting=data["toelichting"], oorzaken=data["oorzaken"],
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="thuiszitter", object_id=zaak.pk)
        return zaak

    if request.method == "POST" and (zaak := save_form(form, save)):
        messages.success(request, f"De melding is gedaan. {zaak.casusregisseur.naam} heeft de regie.")
        if is_unconnected(zaak.gemeente):
            messages.warning(request, BEL_LEERPLICHT.format(zaak.gemeente.naam))
        return redirect("thuiszitters:zaak", zaak.nummer)
    leerling = find_named(request)
    context = {
        "form": form,
        "leerling": leerling,
        "buitenland": "" if leerling is None or leerling.is_in_nederland else explain_abroad(leerling),
        "los": leerling is not None and is_unconnected(leerling.woongemeente),
        "is_school": request.user.rol in SCHOOLROLLEN,
    }
    return render(request, "thuiszitters/nieuw.html", context, status=400 if form.is_bound else 200)


def is_unconnected(gemeente: Organisatie | None) -> bool:
    """Has this gemeente nobody for leerplicht here? Then it sees nothing of a report, and has to be called."""
    return gemeente is not None and not get_leerplicht(timezone.localdate()).filter(organisatie=gemeente).exists()


def find_named(request: Verzoek) -> Any:
    """The pupil whose number came along in the address, to show the name."""
    nummer = request.GET.get("leerling", "")[:12]
    found = get_meldbaar(request.user).filter(nummer=nummer).first() if nummer else None
    if found is not None:
        log_inzage(leerling=found, by=request.user, pagina=Thuiszitterpagina.ACTIE)
    return found


# --- reports of others ----------------------------------------------------------------------------------------------


@vereist(*MELDROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def melding_nieuw(request: Verzoek) -> HttpResponse:
    """Report a pupil one can't look up."""
    form = MeldingForm(get_data(request), user=request.user)

    def save() -> Melding:
        melding = create_melding(gegevens=form.gegevens, by=request.user, bron=form.gekozen_bron)
        form.log_false_alarms(door=request.user, object_soort="melding", object_id=melding.pk)
        return melding

    if request.method == "POST" and save_form(form, save) is not None:
        messages.success(request, "De melding is gedaan. U ziet in de lijst wat ermee gebeurt.")
        return redirect("thuiszitters:lijst" if request.user.rol == Rol.LEERPLICHT else "thuiszitters:meldingen")
    context = {"form": form, "gemeente": request.user.lid.organisatie}
    return render(request, "thuiszitters/melding_nieuw.html", context, status=400 if form.is_bound else 200)


@vereist(*ZAAKROLLEN)
@require_GET
@never_cache
def meldingen(request: Verzoek) -> HttpResponse:
    """Reports that wait, and the last ones that were handled."""
    rows = Melding.objects.visible_to(request.user).select_related(
        "categorie", "school", "gemeente", "gemeld_door", "thuiszitter"
    )
    if formaat := get_formaat(request):
        return take_along(request, MELDINGEN, "Meldingen", _to_cells(request, rows), formaat)
    page = paginate(rows.filter(status__in=TE_DOEN), request, order=["pk"])
    context = {
        "open": page.objecten,
        "bladeren": page.bladeren,
        "klaar": rows.exclude(status__in=TE_DOEN)[:20] if page.bladeren.is_eerste else [],
        "mag_nieuw": request.user.rol in MELDROLLEN,
    }
    return render(request, "thuiszitters/meldingen.html", context)


def _to_cells(request: Verzoek, rows: Any) -> list[list[Any]]:
    """All reports this person sees, the ones that wait first. Pupils they were tied to are logged."""
    if rows.count() > MELDINGEN.max_rijen:
        raise PermissionDenied(MELDINGEN.te_veel)
    found = sorted(rows.order_by("pk"), key=lambda row: row.status not in TE_DOEN)
    tied = [row.thuiszitter.leerling_id for row in found if row.thuiszitter]
    log_inzagen(leerling_ids=tied, by=request.user, pagina=Thuiszitterpagina.MELDINGEN_EXPORT)
    return [
        [
            row.naam, row.geboren_bestand, row.categorie.naam, row.sinds, row.get_bron_display(), row.gemeente.naam,
            row.school.naam if row.school else "", row.get_status_display(), row.reden,
            row.thuiszitter.nummer if row.thuiszitter else "",
        ]
        for row in found
    ]  # fmt: skip


@vereist(*ZAAKROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def melding(request: Verzoek, pk: int) -> HttpResponse:
    """Tie a report to a pupil, register the pupil, pass it on or refuse it."""
    rows = Melding.objects.visible_to(request.user).select_related(
        "swv", "gemeente", "school", "categorie", "gemeld_door"
    )
    found = get_object_or_404(rows, pk=pk)
    if reason := mag_koppelen.refusal(request.user, found):
        raise PermissionDenied(reason)
    wat = request.POST.get("wat", "koppel")
    form = KoppelForm(
        get_data(request) if wat != "afwijzen" else None,
        user=request.user,
        melding=found,
        nieuw=wat == "nieuw",
        leerling=request.GET.get("leerling", "")[:12],
        bekend={GEBOORTE: found.geboren_vanaf, GEBOORTE_UITERLIJK: found.geboren_uiterlijk},
    )
    afwijzen = AfwijsForm(get_data(request) if wat == "afwijzen" else None)
    if request.method == "POST" and (done := handle(request, found, wat, form, afwijzen)):
        return done
    status = 400 if request.method == "POST" else 200
    context = {
        "melding": found,
        "form": form,
        "afwijzen": afwijzen,
        "kandidaten": find_candidates(request.user, found) if found.status in TE_DOEN else [],
        "is_school": request.user.rol in SCHOOLROLLEN,
        "mag_nieuw": request.user.rol not in SCHOOLROLLEN and found.categorie.groep != "relatief",
        "te_doen": found.status in TE_DOEN,
    }
    return render(request, "thuiszitters/melding.html", context, status=status)


def handle(request: Verzoek, found: Melding, wat: str, form: KoppelForm, afwijzen: AfwijsForm) -> HttpResponse | None:
    """What the school or swv does with a report; None when the form says why it can't be."""
    by, vandaag = request.user, timezone.localdate()
    is_school = by.rol in SCHOOLROLLEN
    if wat == "afwijzen":
        service = pass_on_melding if is_school else refuse_melding
        if save_form(afwijzen, lambda: service(melding=found, by=by, reden=afwijzen.cleaned_data["reden"])):
            afwijzen.log_false_alarms(door=by, object_soort="melding", object_id=found.pk)
            messages.success(
                request, "De melding gaat naar het samenwerkingsverband." if is_school else "De melding is afgewezen."
            )
            return redirect("thuiszitters:meldingen")
        return None
    if wat == "nieuw" and not is_school:
        zaak = save_form(form, lambda: accept_unknown(melding=found, by=by, vandaag=vandaag, gegevens=form.verzuim))
    else:
        zaak = save_form(
            form,
            lambda: link_melding(melding=found, leerling=form.gevonden, by=by, vandaag=vandaag, gegevens=form.verzuim),
        )
    if zaak is None:
        return None
    form.log_false_alarms(door=by, object_soort="thuiszitter", object_id=zaak.pk)
    visible = Thuiszitter.objects.visible_to(by).filter(pk=zaak.pk).exists()
    waar = f" aan zaak {zaak.nummer}" if visible else " aan een zaak die al loopt"
    messages.success(request, f"De melding is gekoppeld{waar}.")
    return redirect("thuiszitters:zaak", zaak.nummer) if visible else redirect("thuiszitters:meldingen")


# --- the month ------------------------------------------------------------------------------------------------------


@vereist(*SCHOOLROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def maand(request: Verzoek) -> HttpResponse:
    """Where a school confirms, month by month, that nobody was at home or only who stands in the list."""
    school, vandaag = request.user.lid.organisatie, timezone.localdate()
    fout = ""
    if request.method == "POST":
        fout = confirm(request, school, vandaag)
        if not fout:
            messages.success(request, "Bevestigd. Dank u wel.")
            return redirect("thuiszitters:maand")
    standen = [
        (stand, f"{MAANDEN[stand.maand.month - 1]} {stand.maand.year}") for stand in get_maandstanden(school, vandaag)
    ]
    context = {"standen": standen, "fout": fout, "meer_swvs": len({stand.swv.pk for stand, _ in standen}) > 1}
    return render(request, "thuiszitters/maand.html", context, status=400 if fout else 200)


def confirm(request: Verzoek, school: Organisatie, vandaag: date) -> str:
    """Confirm what was sent; returns why not, or ""."""
    choices = {(str(stand.swv.pk), stand.maand.isoformat()): stand for stand in get_maandstanden(school, vandaag)}
    stand = choices.get((request.POST.get("swv", ""), request.POST.get("maand", "")))
    if stand is None:
        return f"Deze maand kunt u niet bevestigen. Kies een van de laatste {MAANDEN_TERUG} maanden."
    try:
        confirm_month(
            school=school, swv=stand.swv, maand=stand.maand, zaken=request.POST.getlist("zaak"), by=request.user,
            vandaag=vandaag,
        )  # fmt: skip
    except ValidationError as problem:
        return " ".join(problem.messages)
    return ""


@vereist(*SWVROLLEN)
@require_GET
def maand_scholen(request: Verzoek) -> HttpResponse:
    """Which schools did not confirm the last month."""
    vandaag = timezone.localdate()
    vorige = get_months(vandaag, 1)[0]
    scholen = get_scholen_zonder(request.user.lid.organisatie_id, vorige, vandaag)
    if formaat := get_formaat(request):
        cells = [[each.naam, each.brin, each.plaats] for each in scholen]
        return take_along(request, ZONDER_BEVESTIGING, "Nog niet bevestigd", cells, formaat)
    context = {"scholen": scholen, "maand": f"{MAANDEN[vorige.month - 1]} {vorige.year}"}
    return render(request, "thuiszitters/maand_scholen.html", context)
