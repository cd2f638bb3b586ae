"""The same step with several requests at once: what is offered can be done now, and each says how it went."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from swv.kern.zaken.engine import execute_transition, get_actions
from swv.kern.zaken.fouten import Changed, Incomplete, NotAllowed, NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Status
from toewijzing.models import Aanvraag
from toewijzing.queries.aanvraag import with_completeness
from toewijzing.workflow import AANVRAAG

# Steps that are one click, are taken many times over, and of which nothing has to be read first as with letters.
SAMEN = ("indienen", "verklaar_compleet", "naar_deskundigen")
ROLLEN = (Rol.SECRETARIS, Rol.CONSULENT, Rol.SCHOOLLEIDER, Rol.BESTUURDER)
# The rights and guards of each request are asked one by one, so there are never more on the page.
MAX_ZAKEN = 25


@dataclass(frozen=True)
class Uitkomst:
    """How it went with one request."""

    nummer: str
    gelukt: bool
    tekst: str


@vereist(*ROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def samen(request: Verzoek) -> HttpResponse:
    """Requests with which a step can be taken now, per step; POST takes it with those that were ticked."""
    uitkomsten: list[Uitkomst] = []
    if request.method == "POST" and request.POST.get("actie") in SAMEN:
        uitkomsten = take_together(request.user, request.POST["actie"], request.POST.getlist("zaak")[:MAX_ZAKEN])
    groepen = [
        {"stap": AANVRAAG.get(name), "zaken": zaken} for name, zaken in find_possible(request.user).items() if zaken
    ]
    context = {"groepen": groepen, "uitkomsten": uitkomsten, "meest": MAX_ZAKEN}
    return render(request, "toewijzing/samen.html", context)


def find_possible(user: Gebruiker) -> dict[str, list[Aanvraag]]:
    """{step: requests with which this person can take it now}, the one that is due first on top."""
    rows = with_completeness(Aanvraag.objects.visible_to(user)).filter(
        status__in=[Status.INGEDIEND, Status.TER_AKKOORD]
    )
    related = ("leerling", "soort", "school__bestuur", "swv")
    found: dict[str, list[Aanvraag]] = {name: [] for name in SAMEN}
    for zaak in rows.select_related(*related).order_by("uiterlijk_op", "pk")[:MAX_ZAKEN]:
        for action in get_actions(zaak, user):
            if action.name in found and action.allowed:
                found[action.name].append(zaak)
    return found


def take_together(user: Gebruiker, name: str, keuzes: list[str]) -> list[Uitkomst]:
    """Take this step with each of «number:version», each by itself: one that is refused stops no other."""
    return [_take(user, name, *keuze.partition(":")[::2]) for keuze in dict.fromkeys(keuzes)]


def _take(user: Gebruiker, name: str, nummer: str, versie: str) -> Uitkomst:
    zaak = Aanvraag.objects.visible_to(user).filter(nummer=nummer[:12]).first()
    if zaak is None or not (versie.isascii() and versie.isdigit() and len(versie) < 7):
        return Uitkomst(nummer[:12], gelukt=False, tekst="Deze aanvraag kent u niet.")
    try:
        with transaction.atomic():
            done = execute_transition(zaak, name, by=user, expected=int(versie))
    except (NotAllowed, NotPossible, Changed, Incomplete) as problem:
        return Uitkomst(zaak.nummer, gelukt=False, tekst=_explain(problem))
    return Uitkomst(zaak.nummer, gelukt=True, tekst=AANVRAAG.get(name).describe_success(done, {}))


def _explain(problem: Any) -> str:
    return (
        str(getattr(problem, "reason", "")) or "Intussen deed iemand anders iets met deze aanvraag. Bekijk haar eerst."
    )
