"""The first page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.queries.starter import get_start_adres, may_start
from werkplek.presentatie.hulp import UITLEG_ZONDER_LEERLINGEN
from werkplek.presentatie.navigatie import ZIEN_AANVRAGEN
from werkplek.presentatie.werk import greet
from werkplek.queries.inrichten import Inrichtregel, get_punten
from werkplek.queries.werk import get_vakken


@vereist()
@require_GET
@never_cache
def mijn_werk(request: Verzoek) -> HttpResponse:
    """What waits for this person: late, now, with others, later."""
    user, vandaag = request.user, timezone.localdate()
    context = {"groet": greet(user.persoonsnaam.aanspreek, timezone.localtime()), "vakken": get_vakken(user, vandaag)}
    if user.rol not in ZIEN_AANVRAGEN:
        return render(request, "werkplek/welkom.html", {**context, "uitleg": get_welcome(user), "open": get_open(user)})
    return render(
        request,
        "werkplek/mijn_werk.html",
        {
            **context,
            "mag_nieuw": may_start(user, vandaag),
            "begin_adres": get_start_adres(user.rol),
            "vandaag": vandaag,
        },
    )


def get_open(user: Gebruiker) -> list[Inrichtregel]:
    """What a beheerder has to do yet before the swv can work with Verband; empty for everybody else, and once it is done."""
    if not user.is_rol(Rol.BEHEERDER):
        return []
    return [punt for punt in get_punten(user, timezone.localdate()) if not punt.is_af]


def get_welcome(user: Gebruiker) -> Any:
    """What is there for someone without pupil data, or without any role."""
    lid = user.lidmaatschap
    return UITLEG_ZONDER_LEERLINGEN.get(lid.scope or lid.rol if lid else "geen", UITLEG_ZONDER_LEERLINGEN["geen"])
