"""The posts and reserves of a concept: by hand, or as counts and tariffs give them."""

from decimal import Decimal

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from financien.begroten.forms.begroting import PostForm, PrognoseForm, ReserveForm
from financien.begroten.models import Begroting, Begrotingspost
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.services import begroting as diensten
from financien.begroten.services.prognose import make_forecast
from financien.begroten.views.begroting import conflict, find_begroting
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

# --- posts ----------------------------------------------------------------------------------------------------------


def get_programmas(begrotingen: QuerySet[Begroting]) -> list[str]:
    """Names of programmes that are in use, to be spelled the same way."""
    rows = Begrotingspost.objects.filter(begroting__in=begrotingen).exclude(programma="")
    return sorted(set(rows.order_by().values_list("programma", flat=True).distinct()))


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def post(request: Verzoek, pk: int, post_pk: int | None = None) -> HttpResponse:
    """Add a post, or change one."""
    zaak = find_begroting(request, pk)
    row = get_object_or_404(zaak.posten.prefetch_related("bedragen"), pk=post_pk) if post_pk else None
    programmas = get_programmas(Begroting.objects.visible_to(request.user))
    form = PostForm(get_data(request), begroting=zaak, post=row, programmas=programmas).watch(row, request.user.pk)
    try:
        if not zaak.is_concept:
            raise NotPossible(diensten.ALLEEN_CONCEPT, status=zaak.status)
        if (
            form.is_bound
            and save_form(form, lambda: save_post(form, zaak, row), default_field=f"bedrag_{zaak.jaar}") is not None
        ):
            form.log_false_alarms(door=request.user, object_soort="begroting", object_id=zaak.pk)
            messages.success(request, "De post is bewaard.")
            return redirect("financien:begroting", zaak.pk)
    except NotPossible as problem:
        return conflict(request, zaak, problem, form)
    context = {"begroting": zaak, "form": form, "post": row}
    return render(request, "financien/begroten/begroting_post.html", context, status=400 if form.is_bound else 200)


def save_post(form: PostForm, zaak: Begroting, row: Begrotingspost | None) -> Begrotingspost:
    """Saves what was filled in, a new post when ``row`` is None; on request growth fills the years after the first."""
    vul = form.cleaned_data["vul_met_groei"]
    return diensten.save_post(begroting=zaak, gegevens=form.gegevens, post=row, vul_met_groei=vul)


@vereist(Rol.CONTROLLER)
@require_POST
def post_verwijderen(request: Verzoek, pk: int, post_pk: int) -> HttpResponse:
    """Take a post out of a concept."""
    zaak = find_begroting(request, pk)
    row = get_object_or_404(zaak.posten.select_related("begroting"), pk=post_pk)
    try:
        diensten.remove_post(post=row)
    except NotPossible as problem:
        return conflict(request, zaak, problem)
    messages.success(request, f"De post «{row.naam}» is verwijderd.")
    return redirect("financien:begroting", zaak.pk)


# --- reserves -------------------------------------------------------------------------------------------------------


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def reserve(request: Verzoek, pk: int, reserve_pk: int | None = None) -> HttpResponse:
    """Add a reserve, or change one."""
    zaak = find_begroting(request, pk)
    row = get_object_or_404(zaak.reserves.prefetch_related("mutaties"), pk=reserve_pk) if reserve_pk else None
    form = ReserveForm(get_data(request), begroting=zaak, reserve=row).watch(row, request.user.pk)
    try:
        if not zaak.is_concept:
            raise NotPossible(diensten.ALLEEN_CONCEPT, status=zaak.status)
        if (
            form.is_bound
            and save_form(
                form, lambda: diensten.save_reserve(begroting=zaak, reserve=row, **form.velden), default_field="soort"
            )
            is not None
        ):
            form.log_false_alarms(door=request.user, object_soort="begroting", object_id=zaak.pk)
            messages.success(request, "De reserve is bewaard.")
            return redirect("financien:begroting", zaak.pk)
    except NotPossible as problem:
        return conflict(request, zaak, problem, form)
    context = {"begroting": zaak, "form": form, "reserve": row}
    return render(request, "financien/begroten/begroting_reserve.html", context, status=400 if form.is_bound else 200)


@vereist(Rol.CONTROLLER)
@require_POST
def reserve_verwijderen(request: Verzoek, pk: int, reserve_pk: int) -> HttpResponse:
    """Take a reserve out of a concept."""
    zaak = find_begroting(request, pk)
    row = get_object_or_404(zaak.reserves.select_related("begroting"), pk=reserve_pk)
    try:
        diensten.remove_reserve(reserve=row)
    except NotPossible as problem:
        return conflict(request, zaak, problem)
    messages.success(request, f"De reserve «{row.naam}» is verwijderd.")
    return redirect("financien:begroting", zaak.pk)


# --- computed lines -------------------------------------------------------------------------------------------------


@vereist(Rol.CONTROLLER)
@require_http_methods(["GET", "POST"])
@never_cache
def prognose(request: Verzoek, pk: int) -> HttpResponse:
    """What counts and tariffs give for these years (GET), and taking that over into the concept (POST)."""
    zaak = find_begroting(request, pk)
    form = PrognoseForm(request.POST if request.method == "POST" else request.GET or None)
    is_wrong = form.is_bound and not form.is_valid()
    try:
        if not zaak.is_concept:
            raise NotPossible(diensten.ALLEEN_CONCEPT, status=zaak.status)
        gevonden = None if is_wrong else make_forecast(begroting=zaak, **form.groei)
        if request.method == "POST" and gevonden is not None and gevonden.posten:
            nieuw, vervangen = diensten.take_over_forecast(begroting=zaak, posten=gevonden.posten)
            messages.success(request, f"{nieuw} posten zijn toegevoegd en {vervangen} zijn opnieuw berekend.")
            return redirect("financien:begroting", zaak.pk)
    except NotPossible as problem:
        return conflict(request, zaak, problem, form)
    context = {
        "begroting": zaak,
        "form": form,
        "ontbreekt": gevonden.ontbreekt if gevonden else (),
        "posten": [(post, list(post.bedragen.values())) for post in gevonden.posten] if gevonden else [],
        "spoor": [regel for post in gevonden.posten for regel in post.spoor[0]["regels"]] if gevonden else [],
    }
    status = 400 if is_wrong or request.method == "POST" else 200
    return render(request, "financien/begroten/begroting_prognose.html", context, status=status)


@vereist(*ZIEN_BEGROTING)
@require_GET
def spoor(request: Verzoek, pk: int, post_pk: int) -> HttpResponse:
    """How the amounts of a computed post came about."""
    zaak = find_begroting(request, pk)
    row = get_object_or_404(zaak.posten, pk=post_pk)
    jaren = [{**each, "bedrag": Decimal(each["bedrag"])} for each in row.spoor]
    return render(request, "financien/begroten/begroting_spoor.html", {"begroting": zaak, "post": row, "jaren": jaren})
