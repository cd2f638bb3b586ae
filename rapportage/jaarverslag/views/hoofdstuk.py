"""Reading and writing one chapter, with autosave, preview, earlier versions and its owner."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from rapportage.jaarverslag.adapter import ADAPTER
from rapportage.jaarverslag.enums import Status
from rapportage.jaarverslag.forms import MAX_TEKENS, EigenaarForm, HoofdstuktekstForm
from rapportage.jaarverslag.models import Hoofdstuk
from rapportage.jaarverslag.permissions import BUREAU, LEZERS, SCHRIJVERS, is_bureau, mag_schrijven
from rapportage.jaarverslag.presentatie.grafiek import draw_all
from rapportage.jaarverslag.presentatie.hoofdstuk import show_chapter
from rapportage.jaarverslag.presentatie.verslag import verslag_url
from rapportage.jaarverslag.queries.versie import get_tekst, get_versies
from rapportage.jaarverslag.queries.verslag import get_hoofdstuk
from rapportage.jaarverslag.services.tekst import assign_hoofdstuk, get_candidates, lock_hoofdstuk, save_tekst
from swv.kern.invoer.bewaren import answer_autosave
from swv.kern.invoer.formulier import get_data, save_form
from swv.kern.zaken.conflict import render_zaak_conflict
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


def chapter_url(hoofdstuk: Hoofdstuk, name: str = "hoofdstuk", *args: Any) -> str:
    """The address of a page of this chapter, named in ``rapportage:``; ``args`` come behind its code."""
    return verslag_url(hoofdstuk.jaarverslag, name, hoofdstuk.code, *args)


def writes(user: Gebruiker, hoofdstuk: Hoofdstuk) -> bool:
    """Can this person write here now?"""
    return hoofdstuk.jaarverslag.status == Status.CONCEPT and mag_schrijven(user, hoofdstuk)


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def hoofdstuk(request: Verzoek, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """The chapter as it will be read; for its writer the text to change, with the preview next to it."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    if request.method == "POST":
        mag_schrijven.require(request.user, found)
        return save(request, found)
    form = HoofdstuktekstForm(hoofdstuk=found).watch(found, request.user.pk) if writes(request.user, found) else None
    return render_chapter(request, found, form)


def save(request: Verzoek, hoofdstuk: Hoofdstuk) -> HttpResponse:
    """Keep the whole text; what somebody else wrote meanwhile is shown first."""
    try:
        locked = lock_hoofdstuk(hoofdstuk)
    except NotPossible as problem:
        return refuse(request, hoofdstuk, problem)
    hoofdstuk.tekst = locked.tekst
    form = HoofdstuktekstForm(request.POST, hoofdstuk=hoofdstuk).watch(locked, request.user.pk)
    if save_form(form, lambda: save_tekst(hoofdstuk=hoofdstuk, tekst=form.cleaned_data["tekst"])):
        form.log_false_alarms(door=request.user, object_soort="hoofdstuk", object_id=hoofdstuk.pk)
        messages.success(request, f"De tekst van «{hoofdstuk.titel}» is bewaard.")
        return redirect(verslag_url(hoofdstuk.jaarverslag))
    return render_chapter(request, hoofdstuk, form, status=409 if form.conflicten else 400)


def refuse(request: Verzoek, hoofdstuk: Hoofdstuk, problem: NotPossible) -> HttpResponse:
    """The text stands: tell so and give back what was typed."""
    typed = [("Tekst", request.POST.get("tekst", ""))]
    return render_zaak_conflict(request, ADAPTER, hoofdstuk.jaarverslag, problem.reason, ingevuld=typed)


def render_chapter(
    request: Verzoek, hoofdstuk: Hoofdstuk, form: HoofdstuktekstForm | None, *, status: int = 200
) -> HttpResponse:
    """The page of a chapter: ``form`` None is to read only."""
    context = {
        "verslag": hoofdstuk.jaarverslag,
        "hoofdstuk": hoofdstuk,
        "delen": get_parts(hoofdstuk),
        "form": form,
        "schrijver": hoofdstuk.eigenaar.naam if hoofdstuk.eigenaar else hoofdstuk.get_rol_display(),
        "mag_kiezen": writes(request.user, hoofdstuk) and request.user.rol in BUREAU,
        "blokken": [f"[[{code}]]" for code in hoofdstuk.soort.blokken],
        "bewaar_url": chapter_url(hoofdstuk, "hoofdstuk_bewaar"),
        "voorbeeld_url": chapter_url(hoofdstuk, "hoofdstuk_voorbeeld"),
        "versies_url": chapter_url(hoofdstuk, "hoofdstuk_versies"),
        "eigenaar_url": chapter_url(hoofdstuk, "hoofdstuk_eigenaar"),
    }
    return render(request, "rapportage/jaarverslag/hoofdstuk.html", context, status=status)


def get_parts(hoofdstuk: Hoofdstuk) -> list[Any]:
    """Text and figures in order, below the h2 of the page."""
    blokken = {row.code: row.gegevens for row in hoofdstuk.cijfers.all()}
    return show_chapter(hoofdstuk, blokken, draw_all(blokken), onder=2)


# --- autosave and preview -------------------------------------------------------------------------------------------


@vereist(*SCHRIJVERS)
@require_POST
def bewaar(request: Verzoek, jaar: int, volgnummer: int, code: str) -> JsonResponse:
    """Save the text while somebody writes (the protocol of static/js/autosave.js)."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    if refusal := mag_schrijven.refusal(request.user, found):
        return JsonResponse({"reden": refusal}, status=403)
    try:
        locked = lock_hoofdstuk(found)
    except NotPossible as problem:
        return JsonResponse({"reden": problem.reason}, status=403)
    found.tekst = locked.tekst
    form = HoofdstuktekstForm(request.POST, hoofdstuk=found).watch(locked, request.user.pk)
    return answer_autosave([form], lambda names: save_tekst(hoofdstuk=found, tekst=form.cleaned_data["tekst"]))


@vereist(*SCHRIJVERS)
@require_POST
def voorbeeld(request: Verzoek, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """The typed text as it will be read; nothing is saved."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    mag_schrijven.require(request.user, found)
    form = HoofdstuktekstForm(request.POST, hoofdstuk=found)
    found.tekst = request.POST.get("tekst", "")[:MAX_TEKENS]
    context = {"delen": get_parts(found), "onbekend": form.onbekend, "hoofdstuk": found}
    return render(request, "rapportage/jaarverslag/_voorbeeld.html", context)


# --- earlier texts --------------------------------------------------------------------------------------------------


@vereist(*SCHRIJVERS)
@require_GET
@never_cache
def versies(request: Verzoek, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """Every text this chapter had, who wrote it and when."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    mag_schrijven.require(request.user, found)
    rows = [(each, chapter_url(found, "hoofdstuk_versie", each.pk)) for each in get_versies(found)]
    context = {"verslag": found.jaarverslag, "hoofdstuk": found, "versies": rows}
    return render(request, "rapportage/jaarverslag/versies.html", context)


@vereist(*SCHRIJVERS)
@require_http_methods(["GET", "POST"])
@never_cache
def versie(request: Verzoek, jaar: int, volgnummer: int, code: str, pk: int) -> HttpResponse:
    """One earlier text; putting it back makes it the newest version."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    mag_schrijven.require(request.user, found)
    tekst = get_tekst(found, pk)
    if tekst is None:
        raise Http404
    if request.method == "POST":
        try:
            save_tekst(hoofdstuk=found, tekst=tekst)
        except NotPossible as problem:
            return render_zaak_conflict(request, ADAPTER, found.jaarverslag, problem.reason)
        messages.success(request, "De eerdere tekst staat er weer. Wat er stond, blijft als versie bewaard.")
        return redirect(chapter_url(found))
    row = next((each for each in get_versies(found) if each.pk == pk), None)
    nu = found.tekst
    found.tekst = tekst
    context = {
        "verslag": found.jaarverslag, "hoofdstuk": found, "versie": row, "delen": get_parts(found),
        "kan_terug": writes(request.user, found) and tekst != nu,
    }  # fmt: skip
    return render(request, "rapportage/jaarverslag/versie.html", context)


@vereist(*BUREAU)
@require_http_methods(["GET", "POST"])
@never_cache
def eigenaar(request: Verzoek, jaar: int, volgnummer: int, code: str) -> HttpResponse:
    """Choose who writes this chapter."""
    found = get_hoofdstuk(request.user, jaar, volgnummer, code)
    is_bureau.require(request.user, found.jaarverslag)
    form = EigenaarForm(get_data(request), hoofdstuk=found, kandidaten=get_candidates(found.jaarverslag))
    if request.method == "POST":
        try:
            done = save_form(form, lambda: assign_hoofdstuk(hoofdstuk=found, eigenaar=form.cleaned_data["eigenaar"]))
        except NotPossible as problem:
            return render_zaak_conflict(request, ADAPTER, found.jaarverslag, problem.reason, form=form)
        if done:
            messages.success(request, f"«{found.titel}» heeft een nieuwe schrijver.")
            return redirect(verslag_url(found.jaarverslag))
    context = {"verslag": found.jaarverslag, "hoofdstuk": found, "form": form}
    return render(request, "rapportage/jaarverslag/eigenaar.html", context, status=400 if form.is_bound else 200)
