"""The form of a kind as each role meets it, for an invented request: nothing is stored, the parts are those of the real pages."""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from leerlingen.models import Gezagdrager
from swv.kern.invoer import get_data
from swv.organisatie.enums import Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Hoorwijze, Standpunt, Zienswijzepartij
from toewijzing.forms.aanvraag import ZienswijzeForm
from toewijzing.forms.voorbeeld import VoorbeeldForm
from toewijzing.models import Aanvraag, Zienswijze
from toewijzing.presentatie.omschrijving import describe_vraag
from toewijzing.queries.soortversie import find_soort

OUDERS = "Hier staat wat de ouders van de aanvraag vinden."


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def voorbeeld(request: Verzoek, pk: int) -> HttpResponse:
    """The form with facts and answers to try, as the chosen role fills it in or reads it."""
    found, vandaag = find_soort(request.user, pk, "vragen", "checklist"), timezone.localdate()
    form = VoorbeeldForm(get_data(request), soort=found, vandaag=vandaag)
    zaak = form.get_zaak(vandaag)
    context = {"soort": found, "form": form, "aanvraag": zaak, "voorbeeld": True}
    context |= show_dossier(zaak, vandaag) if form.is_school else {}
    context |= {} if form.vult_in else show_case(form, zaak, vandaag)
    return render(request, "toewijzing/formulier_voorbeeld.html", context)


def show_dossier(zaak: Aanvraag, vandaag: date) -> dict[str, Any]:
    """What the school reads of pupil and parents beside the form, and where it writes what they think."""
    blokken = [
        {"titel": titel, "form": ZienswijzeForm(prefix=prefix), "gelezen": "", "uitleg": ""}
        for titel, prefix in (("Ouders", "voorbeeld-ouders"), ("Leerling", "voorbeeld-leerling"))
    ]
    return {
        "gezagdragers": [Gezagdrager(naam="Robin Voorbeeld", relatie="moeder")],
        "leeftijd": zaak.leerling.leeftijd_tekst(vandaag),
        "blokken": blokken,
    }


def show_case(form: VoorbeeldForm, zaak: Aanvraag, vandaag: date) -> dict[str, Any]:
    """What the page of the case shows to who only reads."""
    heard = Zienswijze(
        partij=Zienswijzepartij.OUDERS, wijze=Hoorwijze.GESPREK, datum=vandaag, standpunt=Standpunt.EENS, inhoud=OUDERS
    )
    return {
        "gevraagd": describe_vraag(zaak),
        "leeftijd": zaak.leerling.leeftijd_tekst(vandaag),
        "antwoorden": form.gelezen,
        "zienswijzen": [heard],
    }
