"""Quick money: giving it in one screen, its page, adding to it and looking back."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolaanvragen.enums import Hulpstand
from schoolaanvragen.forms.hulp import HulpAanvullenForm, HulpForm, HulpStoppenForm, TerugblikForm
from schoolaanvragen.models import Snellehulp
from schoolaanvragen.models.aanvraag import SWVROLLEN
from schoolaanvragen.permissions import HULPGEVERS, LEZERS, STOPPERS
from schoolaanvragen.presentatie import describe_hulpbudgetten, get_hulpbadge
from schoolaanvragen.services.hulp import add_to_hulp, give_hulp, look_back, stop_hulp
from swv.kern.invoer import get_data, save_form
from swv.kern.woorden import spreek
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

RELATIES = ("swv", "school", "soort", "gegeven_door", "teruggekeken_door", "gestopt_door")


def get_hulp(request: Verzoek, nummer: str) -> Snellehulp:
    """The quick money with this number. Raises Http404."""
    rows = Snellehulp.objects.visible_to(request.user).with_totaal().select_related(*RELATIES)
    found = get_object_or_404(rows, nummer=nummer)
    spreek(found.swv.sector)
    return found


@vereist(*HULPGEVERS)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Give quick money to a school, in one screen."""
    vandaag = timezone.localdate()
    form = HulpForm(get_data(request), swv_id=request.user.lid.organisatie_id, vandaag=vandaag)

    def save() -> Snellehulp:
        data = form.cleaned_data
        made = give_hulp(
            soort=data["soort"], school=data["school"], hulp=form.gevraagd, by=request.user, vandaag=vandaag
        )
        form.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=made.pk)
        return made

    if request.method == "POST" and (made := save_form(form, save)):
        messages.success(request, f"De hulp is gegeven als {made.nummer}. De school krijgt bericht.")
        return redirect("schoolaanvragen:hulp", made.nummer)
    return render(request, "schoolaanvragen/hulp_nieuw.html", {"form": form}, status=400 if form.is_bound else 200)


def show(request: Verzoek, found: Snellehulp, *, status: int = 200, **forms: Any) -> HttpResponse:
    """The page of quick money, with the forms for who gives it."""
    vandaag = timezone.localdate()
    stand = found.get_stand(vandaag)
    vrij = found.school_id not in request.user.gebonden_scholen
    geeft = request.user.rol in HULPGEVERS and vrij
    loopt = stand != Hulpstand.AFGELOPEN
    stopt = request.user.rol in STOPPERS and vrij and loopt and found.gestopt_op is None
    context = {
        "hulp": found,
        "stand": get_hulpbadge(stand),
        "regels": found.regels.select_related("door"),
        "van_swv": request.user.rol in SWVROLLEN,
        "budgetten": describe_hulpbudgetten(request.user, found, vandaag) if loopt else [],
        "aanvullen": (forms.get("aanvullen") or HulpAanvullenForm(hulp=found, vandaag=vandaag))
        if geeft and loopt
        else None,
        "terugkijken": forms.get("terugkijken", TerugblikForm()) if geeft and not found.teruggekeken_op else None,
        "stoppen": forms.get("stoppen", HulpStoppenForm()) if stopt else None,
    }
    return render(request, "schoolaanvragen/hulp.html", context, status=status)


@vereist(*LEZERS)
@require_GET
@never_cache
def hulp(request: Verzoek, nummer: str) -> HttpResponse:
    """For what, how much, until when, and what came of it."""
    return show(request, get_hulp(request, nummer))


@vereist(*HULPGEVERS)
@require_POST
def aanvullen(request: Verzoek, nummer: str) -> HttpResponse:
    """Add an amount."""
    found, vandaag = get_hulp(request, nummer), timezone.localdate()
    form = HulpAanvullenForm(request.POST, hulp=found, vandaag=vandaag)

    def save() -> Any:
        data = form.cleaned_data
        regel = add_to_hulp(
            hulp=found, bedrag=data["bedrag"], motivering=data["motivering"], by=request.user, vandaag=vandaag,
            boven_budget=data.get("boven_budget", ""), gezien=data["samen"],
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=found.pk)
        return regel

    if save_form(form, save):
        messages.success(request, "De hulp is aangevuld.")
        return redirect("schoolaanvragen:hulp", nummer)
    # Beside what was typed stands what was given by now: it can be sent again.
    found, data = get_hulp(request, nummer), request.POST.copy()
    data["samen"] = str(found.totaal)
    form.data = data
    return show(request, found, status=400, aanvullen=form)


@vereist(*STOPPERS)
@require_POST
def stoppen(request: Verzoek, nummer: str) -> HttpResponse:
    """Let it end before its last day."""
    found, form = get_hulp(request, nummer), HulpStoppenForm(request.POST)

    def save() -> Any:
        data = form.cleaned_data
        done = stop_hulp(
            hulp=found, per=data["stopt_per"], reden=data["reden"], by=request.user, vandaag=timezone.localdate()
        )
        form.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=found.pk)
        return done

    if save_form(form, save):
        messages.success(request, "De hulp stopt eerder. De school krijgt bericht.")
        return redirect("schoolaanvragen:hulp", nummer)
    return show(request, found, status=400, stoppen=form)


@vereist(*HULPGEVERS)
@require_POST
def terugkijken(request: Verzoek, nummer: str) -> HttpResponse:
    """Write down what came of it."""
    found, form = get_hulp(request, nummer), TerugblikForm(request.POST)

    def save() -> Any:
        done = look_back(
            hulp=found, terugblik=form.cleaned_data["terugblik"], by=request.user, vandaag=timezone.localdate()
        )
        form.log_false_alarms(door=request.user, object_soort="snellehulp", object_id=found.pk)
        return done

    if save_form(form, save):
        messages.success(request, "De terugblik staat erbij.")
        return redirect("schoolaanvragen:hulp", nummer)
    return show(request, found, status=400, terugkijken=form)
