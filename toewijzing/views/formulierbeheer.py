"""Beheer of the form of a kind: questions, checklist, short form, preview and the empty form on paper."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from swv.kern.bestanden import private_response
from swv.kern.invoer import get_data, save_form
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.brieven.formulier import render_leeg_formulier
from toewijzing.calculations.onderwerp import ZONDER_CHECKLIST
from toewijzing.calculations.voorwaarde import ORGANISATIEVELDEN, Feitveld
from toewijzing.forms.formulierbeheer import ChecklistForm, FormulierversieForm, VraagForm
from toewijzing.forms.kortevorm import KorteVormForm
from toewijzing.models import Aanvraagsoort, Vraag
from toewijzing.presentatie.bedrag import describe_regel
from toewijzing.presentatie.formulier import describe_formulier
from toewijzing.queries.formulier import get_velden_voor, sort_vragen
from toewijzing.queries.organisatieveld import get_organisatievelden
from toewijzing.queries.soortversie import find_soort, get_open_concept
from toewijzing.services import formulierbeheer as dienst
from toewijzing.services.kortevorm import describe_kortevorm, read_kortevorm, set_kortevorm
from toewijzing.services.versie import find_stappen, find_users, get_item

Opgeslagen = Callable[..., Any]


@dataclass(frozen=True)
class Formulierdeel:
    """A part of the form: its page names it so; how a row of it is found, kept, moved and taken away."""

    enkel: str
    form: type[Any]
    argument: str
    save: Opgeslagen
    move: Opgeslagen
    remove: Opgeslagen
    find: Callable[[Aanvraagsoort, str], Any]


def _find_vraag(soort: Aanvraagsoort, code: str) -> Vraag | None:
    return soort.vragen.filter(code=code).first()


DELEN = {
    "vragen": Formulierdeel(
        "vraag", VraagForm, "vraag", dienst.save_vraag, dienst.move_vraag, dienst.remove_vraag, _find_vraag
    ),
    "checklist": Formulierdeel(
        "onderdeel", ChecklistForm, "item", dienst.save_item, dienst.move_item, dienst.remove_item, get_item
    ),
}


def _find(request: Verzoek, pk: int) -> Aanvraagsoort:
    return find_soort(request.user, pk, "vragen", "checklist")


def _find_deel(deel: str) -> Formulierdeel:
    if deel not in DELEN:
        raise Http404
    return DELEN[deel]


def _to_list(soort: Aanvraagsoort, deel: str = "") -> HttpResponse:
    return redirect(reverse("toewijzing:formulier", args=[soort.pk]) + (f"#{deel}" if deel else ""))


def _as_error(save: Callable[[], Any]) -> Callable[[], Any]:
    """A refusal above the form, with everything that was typed in it."""

    def wrapped() -> Any:
        try:
            return save()
        except NotPossible as problem:
            raise ValidationError(problem.reason) from problem

    return wrapped


@vereist(Rol.BEHEERDER)
@require_GET
def formulier(request: Verzoek, pk: int) -> HttpResponse:
    """Every question and item in order, what can be done with each, and how many questions are new with an OPP."""
    found, vandaag = _find(request, pk), timezone.localdate()
    kort = describe_kortevorm(read_kortevorm(found), list(found.vragen.all()))
    context = {
        "soort": found, "beeld": describe_formulier(found), "open": dienst.is_open(found), "korte_vorm": kort, "vandaag": vandaag, "dicht": dienst.why_not_open(found),
        "concept": get_open_concept(found), "bedrag": describe_regel(found),
        "zonder_checklist": "" if found.over_leerling else ZONDER_CHECKLIST,
    }  # fmt: skip
    return render(request, "toewijzing/formulierbeheer.html", context)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def versie(request: Verzoek, pk: int) -> HttpResponse:
    """A next version of the form, from a day on."""
    found, vandaag = _find(request, pk), timezone.localdate()
    form = FormulierversieForm(get_data(request), initial={"van": max(found.van, vandaag) + timedelta(days=1)})

    def save() -> Aanvraagsoort:
        return dienst.open_versie(soort=found, van=form.cleaned_data["van"], vandaag=vandaag, by=request.user)

    if request.method == "POST" and (done := save_form(form, save, default_field="van")):
        messages.success(
            request,
            "De nieuwe versie is klaar om te wijzigen. Scholen zien haar pas als iemand anders haar publiceert.",
        )
        return _to_list(done)
    context = {"form": form, "soort": found, "kop": "Nieuwe versie van het formulier", "knop": "Maak de versie"}
    return render(request, "toewijzing/formulier_simpel.html", context, status=400 if form.is_bound else 200)


# --- a question or an item ------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def deel_nieuw(request: Verzoek, pk: int, deel: str) -> HttpResponse:
    """One more question or item."""
    kind, found = _find_deel(deel), _find(request, pk)
    if deel == "checklist" and not found.over_leerling:
        messages.info(request, ZONDER_CHECKLIST)
        return _to_list(found, deel)
    form = kind.form(get_data(request), velden=_get_velden(found, None))
    return _edit(
        request, found, deel, form, code="", kop=f"Nieuwe {kind.enkel}" if deel == "vragen" else "Nieuw onderdeel"
    )


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def deel_wijzigen(request: Verzoek, pk: int, deel: str, code: str) -> HttpResponse:
    """Change this question or item."""
    kind, found = _find_deel(deel), _find(request, pk)
    row = kind.find(found, code)
    if row is None:
        raise Http404
    velden = _get_velden(found, row if deel == "vragen" else None, row.regels)
    form = kind.form(get_data(request), velden=velden, **{kind.argument: row}).watch(row, request.user.pk)
    return _edit(request, found, deel, form, code=code, kop=f"Wijzig «{row.label}»")


def _get_velden(
    soort: Aanvraagsoort, vraag: Vraag | None, regels: Sequence[Mapping[str, Any]] = ()
) -> dict[str, Feitveld]:
    """At what a condition can look, with the boards and schools of the swv and those it names already."""
    gekozen = {waarde for regel in regels if regel["veld"] in ORGANISATIEVELDEN for waarde in regel["waarden"]}
    dag = max(timezone.localdate(), soort.van)
    return get_velden_voor(soort, vraag, get_organisatievelden(soort.swv_id, dag, gekozen))


def _edit(request: Verzoek, soort: Aanvraagsoort, deel: str, form: Any, *, code: str, kop: str) -> HttpResponse:
    kind = DELEN[deel]
    if request.method == "GET" and dienst.why_not_open(soort):
        # The page of the form says why, as it does for everybody who opens it.
        return _to_list(soort)

    def save() -> Any:
        done = kind.save(soort=soort, gegevens=form.gegevens, by=request.user, code=code)
        form.log_false_alarms(door=request.user, object_soort="aanvraagsoort", object_id=soort.pk)
        return done

    if request.method == "POST" and save_form(form, _as_error(save)):
        messages.success(request, "Bewaard.")
        return _to_list(soort, deel)
    context = {"form": form, "soort": soort, "deel": deel, "kop": kop}
    status = 200 if not form.is_bound else 409 if getattr(form, "conflicten", None) else 400
    return render(request, "toewijzing/formulier_deel.html", context, status=status)


@vereist(Rol.BEHEERDER)
@require_POST
def deel_plek(request: Verzoek, pk: int, deel: str, code: str) -> HttpResponse:
    """One place up or down; refused when a condition would then look ahead."""
    kind, found = _find_deel(deel), _find(request, pk)
    try:
        kind.move(soort=found, code=code, richting=request.POST.get("richting", ""), by=request.user)
    except NotPossible as problem:
        messages.error(request, problem.reason)
    except ValidationError as problem:
        messages.error(request, " ".join(problem.messages))
    return _to_list(found, deel)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def deel_weg(request: Verzoek, pk: int, deel: str, code: str) -> HttpResponse:
    """Ask this no more; what still uses it is told instead of the button."""
    kind, found = _find_deel(deel), _find(request, pk)
    row = kind.find(found, code)
    if row is None:
        raise Http404
    users = find_users(found, code) if deel == "vragen" else []
    stappen = find_stappen(found, code) if deel == "vragen" else []
    bij_stap = dienst.BIJ_STAP.format("weg", stappen[0]) if stappen else ""
    reden = dienst.why_not_removed(users) if users else bij_stap or dienst.why_not_open(found)
    if request.method == "POST":
        try:
            kind.remove(soort=found, code=code, by=request.user)
        except NotPossible as problem:
            reden = problem.reason
        else:
            messages.success(
                request, f"«{row.label}» wordt niet meer gevraagd. Aanvragen die lopen houden hun antwoorden."
            )
            return _to_list(found, deel)
    context = {"soort": found, "rij": row, "deel": deel, "reden": reden}
    return render(request, "toewijzing/formulier_weg.html", context, status=409 if request.method == "POST" else 200)


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def korte_vorm(request: Verzoek, pk: int) -> HttpResponse:
    """Up to which amount, or unless which answer, fewer questions are asked."""
    found = _find(request, pk)
    form = KorteVormForm(
        get_data(request), vragen=sort_vragen(found.vragen.all()), vorm=read_kortevorm(found),
        vraagt_bedrag=found.vraagt_bedrag,
    )  # fmt: skip

    def save() -> bool:
        set_kortevorm(soort=found, vorm=form.vorm, by=request.user)
        return True

    if request.method == "POST" and save_form(form, _as_error(save)):
        messages.success(request, "Bewaard.")
        return _to_list(found)
    context = {"form": form, "soort": found, "kop": "Korte vorm", "knop": "Bewaar"}
    return render(request, "toewijzing/formulier_simpel.html", context, status=400 if form.is_bound else 200)


# --- to look at -----------------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@require_GET
def leeg_pdf(request: Verzoek, pk: int) -> HttpResponseBase:
    """The empty form on paper."""
    found = _find(request, pk)
    data = render_leeg_formulier(found, timezone.localdate())
    return private_response(io.BytesIO(data), f"formulier-{found.code.lower()}.pdf", "application/pdf")
