"""The own hours: a week to fill in, one line, and closing a month."""

from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from consulten.calculations import Dagtotaal, add_up, get_week, parse_week, show_uren, show_week
from consulten.forms.uren import CorrectieForm, UurregelWijzigForm, WeekregelForm
from consulten.models import Uurregel
from consulten.permissions import MAANDROLLEN, URENROLLEN
from consulten.queries.uren import find_closed, get_closable, get_own_grants, get_own_lines
from consulten.services.uren import change_uren, close_month, correct_uren, remove_uren, write_uren
from swv.kern.invoer import add_errors, get_data, save_form
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.models import Aanvraag

REGELS = 5
VEEL = "Op {dagen} hebt u meer dan 12 uur geschreven. Klopt dat?"


def week_url(dag: date) -> str:
    """The page of the week of this day."""
    return f"{reverse('consulten:uren')}?week={show_week(dag)}"


@vereist(*URENROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def uren(request: Verzoek) -> HttpResponse:
    """A week of the own hours: what stands there with its totals, and rows to fill in that may stay empty."""
    vandaag = timezone.localdate()
    maandag = parse_week(request.GET.get("week", ""), vandaag)
    week = get_week(maandag)
    closed = find_closed(request.user.lid.organisatie_id, week)
    open_days = [dag for dag in week if dag <= vandaag and dag not in closed]
    rows = make_rows(request, open_days)
    if request.method == "POST" and (written := save_rows(request, rows, vandaag)) is not None:
        messages.success(request, f"{written} {'regel is' if written == 1 else 'regels zijn'} bewaard.")
        return redirect(week_url(maandag))
    lines = get_own_lines(request.user, week[0], week[-1])
    totalen = add_up(week, [(line.dag, line.minuten) for line in lines])
    context = {
        "rijen": rows,
        "regels": [(line, show_uren(line.minuten)) for line in lines],
        "totalen": [(totaal, show_uren(totaal.minuten)) for totaal in totalen],
        "weektotaal": show_uren(sum(totaal.minuten for totaal in totalen)),
        "veel": warn(totalen),
        "toegekend": get_own_grants(request.user, vandaag),
        "week": show_week(maandag),
        "eerste": week[0],
        "laatste": week[-1],
        "dicht": sorted(closed),
        "vorige_url": week_url(maandag - timedelta(days=7)),
        "volgende_url": week_url(maandag + timedelta(days=7)) if week[-1] < vandaag else "",
    }
    wrong = any(form.is_bound and form.errors for form in rows)
    return render(request, "consulten/uren.html", context, status=400 if wrong else 200)


def make_rows(request: Verzoek, dagen: list[date]) -> list[WeekregelForm]:
    """Rows to fill in; those that were left empty are not read. None when the whole week is closed."""
    if not dagen:
        return []
    data, rows = get_data(request), []
    for number in range(REGELS):
        row = make_row(request, dagen, number, data)
        rows.append(make_row(request, dagen, number, None) if data is not None and row.is_blank else row)
    return rows


def make_row(request: Verzoek, dagen: list[date], number: int, data: Any) -> WeekregelForm:
    """One row to fill in, on the last day that is open unless another is chosen."""
    initial = {"dag": dagen[-1].isoformat()}
    return WeekregelForm(data, user=request.user, dagen=dagen, prefix=f"r{number}", initial=initial)


def save_rows(request: Verzoek, rows: list[WeekregelForm], vandaag: date) -> int | None:
    """How many lines were written; None when one of them is wrong, and then none is. Without any it is said so."""
    filled = [row for row in rows if row.is_bound]
    if not filled:
        messages.info(request, "U hebt niets ingevuld.")
        return None
    valid = [row.is_valid() for row in filled]  # of each, so that each says what is wrong
    if not all(valid):
        return None
    with transaction.atomic():
        for row in filled:
            try:
                line = write_uren(swv=request.user.lid.organisatie, by=request.user, vandaag=vandaag, **row.gegevens)
            except ValidationError as problem:
                add_errors(row, problem)
                transaction.set_rollback(True)
                return None
            row.log_false_alarms(door=request.user, object_soort="uren", object_id=line.pk)
    return len(filled)


def warn(totalen: list[Dagtotaal]) -> str:
    """Which days have more than twelve hours, as a question; "" when none has."""
    dagen = [f"{totaal.dag:%d-%m}" for totaal in totalen if totaal.is_veel]
    return VEEL.format(dagen=" en ".join(dagen)) if dagen else ""


@vereist(*URENROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def uurregel(request: Verzoek, pk: int) -> HttpResponse:
    """An own line: to change or take away while its month is open, to correct by a line below zero after that."""
    own = Uurregel.objects.written_by(request.user)
    regel = get_object_or_404(own.select_related("swv", "soort", "school", "consult__school", "schoolaanvraag"), pk=pk)
    if find_closed(regel.swv_id, [regel.dag]):
        return correct(request, regel)
    if request.method == "POST" and "verwijder" in request.POST:
        remove_uren(regel=regel, by=request.user)
        messages.success(request, "De regel is verwijderd.")
        return redirect(week_url(regel.dag))
    if regel.corrigeert_id:
        return show(request, regel, None)
    form = UurregelWijzigForm(
        get_data(request), user=request.user, regel=regel, aanvraagnummer=find_number(request, regel)
    )
    form.watch(regel, request.user.pk)

    def save() -> Uurregel:
        done = change_uren(regel=regel, by=request.user, vandaag=timezone.localdate(), **form.gegevens)
        form.log_false_alarms(door=request.user, object_soort="uren", object_id=done.pk)
        return done

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, "De regel is bewaard.")
        return redirect(week_url(done.dag))
    return show(request, regel, form)


def find_number(request: Verzoek, regel: Uurregel) -> str:
    """The number of the request a line is about, for who still sees that request."""
    if regel.aanvraag_id is None:
        return ""
    rows = Aanvraag.objects.visible_to(request.user).filter(pk=regel.aanvraag_id)
    return rows.values_list("nummer", flat=True).first() or ""


def correct(request: Verzoek, regel: Uurregel) -> HttpResponse:
    """A line of a month that is closed stays; what is too much goes off by another line."""
    form = CorrectieForm(get_data(request))

    def save() -> Uurregel:
        minuten = form.cleaned_data["uren"]
        return correct_uren(regel=regel, by=request.user, minuten=minuten, vandaag=timezone.localdate())

    if request.method == "POST" and (done := save_form(form, save)):
        messages.success(request, "De correctie staat bij vandaag.")
        return redirect(week_url(done.dag))
    return show(request, regel, form, dicht=True)


def show(request: Verzoek, regel: Uurregel, form: Any, *, dicht: bool = False) -> HttpResponse:
    """The page of one line."""
    context = {
        "regel": regel, "uren": show_uren(regel.minuten), "form": form, "dicht": dicht, "terug_url": week_url(regel.dag),
    }  # fmt: skip
    return render(
        request, "consulten/uurregel.html", context, status=400 if form is not None and form.is_bound else 200
    )


@vereist(*MAANDROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def maanden(request: Verzoek) -> HttpResponse:
    """Which months are closed, and closing one that is over."""
    vandaag, swv = timezone.localdate(), request.user.lid.organisatie
    rows = get_closable(request.user, vandaag)
    if request.method == "POST":
        gekozen = next((maand for maand, _ in rows if maand.isoformat() == request.POST.get("maand")), None)
        if gekozen is None:
            raise Http404
        close_month(swv=swv, maand=gekozen, by=request.user, vandaag=vandaag)
        messages.success(request, f"De uren van {gekozen:%m-%Y} zijn gesloten.")
        return redirect("consulten:maanden")
    return render(request, "consulten/maanden.html", {"maanden": rows})
