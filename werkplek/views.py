"""The first page, search and help."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from financien.begroten.werk import get_werk as get_begrotingwerk
from financien.verdelen.werk import get_werk as get_verdelingwerk
from leerlingen.queries import search_leerlingen
from opp.werk import get_werk as get_oppwerk
from rapportage.jaarverslag.werk import get_werk as get_jaarverslagen
from swv.kern.templatetags.verband import datum_kort
from swv.kern.zoektekst import answer_search, read_text
from swv.organisatie.enums import Rol
from swv.organisatie.rechten import vereist
from thuiszitters.queries.werk import get_werk
from toewijzing.enums import Bezwaarstap
from toewijzing.forms.lijst import matches
from toewijzing.models import Aanvraag
from toewijzing.presentatie.stand import get_badge
from werkplek.hulp import HULP, UITLEG_ZONDER_LEERLINGEN
from werkplek.navigatie import ZIEN_AANVRAGEN
from werkplek.presentatie import (
    VAKKEN,
    Vak,
    Werkregel,
    describe_aflopend,
    describe_bezwaar,
    describe_line,
    describe_zitting,
    greet,
    short_day,
)
from werkplek.queries import (
    BINNENKORT,
    DEZE_WEEK,
    STRAKS,
    TE_LAAT,
    WACHT,
    get_aflopend,
    get_bekend_te_maken,
    get_open_bezwaren,
    get_zaken,
    get_zitting,
)

MAX_GEVONDEN = 20
FORMULIER = {"invullen": "leerling", "bij_ouders": "gehoord", "aanvullen": "vraag"}
ACTIES = {"deskundige_vragen", "agenderen", "besluiten"}


@vereist()
@require_GET
@never_cache
def mijn_werk(request: HttpRequest) -> HttpResponse:
    """What waits for this person: late, now, with others, later."""
    user, vandaag = request.user, timezone.localdate()
    groet = greet(user.naam, timezone.localtime())
    if user.rol not in ZIEN_AANVRAGEN:
        vakken = [vak for vak in get_money_parts(user, vandaag).values() if vak.regels]
        context = {"groet": groet, "uitleg": get_welcome(user), "vakken": vakken}
        return render(request, "werkplek/welkom.html", context)
    vakken = [vak for vak in get_parts(user, vandaag).values() if vak.regels]
    context = {"groet": groet, "vakken": vakken, "mag_nieuw": user.rol == Rol.ZORGCOORDINATOR, "vandaag": vandaag}
    return render(request, "werkplek/mijn_werk.html", context)


def get_welcome(user: Any) -> Any:
    """What is there for someone without pupil data, or without any role."""
    lid = user.lidmaatschap
    return UITLEG_ZONDER_LEERLINGEN.get(lid.scope or lid.rol if lid else "geen", UITLEG_ZONDER_LEERLINGEN["geen"])


# --- the parts ------------------------------------------------------------------------------------------------------


def get_parts(user: Any, vandaag: date) -> dict[str, Vak]:
    """Every part with its lines; empty parts too."""
    parts = {code: Vak(*words) for code, words in VAKKEN.items()}
    for zaak in get_zaken(user, vandaag):
        part = parts[zaak.vak]
        part.regels.append(to_line(zaak))
        part.totaal = zaak.totaal
        part.meer_url = list_url(zaak.vak) if zaak.totaal > len(part.regels) else ""
    add_opps(parts, user, vandaag)
    add_jaarverslagen(parts, user, vandaag)
    add_thuiszitters(parts, user, vandaag)
    add_geld(parts, user)
    for besluit in get_bekend_te_maken(user):
        add(parts[DEZE_WEEK], letter_line(besluit))
    add_bezwaren(parts, user, vandaag)
    zitting = get_zitting(user, vandaag)
    if zitting:
        url = reverse("toewijzing:zitting", args=[zitting.pk])
        line = Werkregel(
            f"Zitting van {short_day(zitting.datum)}", url, describe_zitting(zitting), "Open de agenda", url
        )
        add(parts[DEZE_WEEK if zitting.datum <= vandaag + BINNENKORT else STRAKS], line)
    for row in get_aflopend(user, vandaag):
        url = f"{reverse('toewijzing:aanvragen')}?{urlencode({'status': 'besloten', 'soort': row.code})}"
        add(
            parts[STRAKS],
            Werkregel(f"Loopt af op {datum_kort(row.eind)}", url, describe_aflopend(row.aantal, row.soort)),
        )
    return parts


def add_bezwaren(parts: dict[str, Vak], user: Any, vandaag: date) -> None:
    """Bezwaren by the day of their next step; advice and decision are for others."""
    for bezwaar in get_open_bezwaren(user):
        zaak, stap, dag = bezwaar.besluit.aanvraag, bezwaar.volgende.stap, bezwaar.volgende.uiterlijk
        late, waits = dag < vandaag, stap != Bezwaarstap.DOORZENDEN
        part = TE_LAAT if late else WACHT if waits else DEZE_WEEK if dag <= vandaag + BINNENKORT else STRAKS
        url = f"{reverse('toewijzing:aanvraag', args=[zaak.nummer])}?tab=besluit#bezwaren"
        stand = describe_bezwaar(stap, dag, te_laat=late)
        knop_url = reverse("toewijzing:bezwaar_stap", args=[zaak.nummer, bezwaar.pk, stap])
        add(
            parts[part],
            Werkregel(f"{zaak.nummer} · {zaak.leerling.naam}", url, stand, "" if waits else "Leg vast", knop_url),
        )


def add_opps(parts: dict[str, Vak], user: Any, vandaag: date) -> None:
    """OPP's to adopt, evaluate or begin, after the requests."""
    for row in get_oppwerk(user, vandaag):
        add(parts[row.groep], Werkregel(row.titel, row.url, row.stand, row.knop, row.knop_url))


def add_thuiszitters(parts: dict[str, Vak], user: Any, vandaag: date) -> None:
    """What waits about thuiszitters; the late ones go on top."""
    for row in reversed(get_werk(user, vandaag)):
        line = Werkregel(row.titel, row.url, row.stand, row.knop, row.url)
        part = parts[row.groep]
        part.regels.insert(0, line)
        part.totaal += 1


def add_jaarverslagen(parts: dict[str, Vak], user: Any, vandaag: date) -> None:
    """Reports to write, approve or make public; the late ones go on top."""
    for row in get_jaarverslagen(user, vandaag):
        part = parts[row.groep]
        part.regels.insert(0, Werkregel(row.titel, row.url, row.stand, row.knop, row.url))
        part.totaal += 1


def add_geld(parts: dict[str, Vak], user: Any) -> None:
    """Budgets and distributions that wait for a word."""
    for row in (*get_begrotingwerk(user), *get_verdelingwerk(user)):
        add(parts[DEZE_WEEK], Werkregel(row.titel, row.url, row.stand, row.knop, row.url))


def get_money_parts(user: Any, vandaag: date) -> dict[str, Vak]:
    """The parts for somebody without pupil data."""
    parts = {code: Vak(*words) for code, words in VAKKEN.items()}
    add_jaarverslagen(parts, user, vandaag)
    add_geld(parts, user)
    return parts


def add(part: Vak, line: Werkregel) -> None:
    part.regels.append(line)
    part.totaal += 1


def list_url(vak: str) -> str:
    return f"{reverse('toewijzing:aanvragen')}?{'te_laat=on' if vak == TE_LAAT else 'status=lopend'}"


def to_line(zaak: Any) -> Werkregel:
    url = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    stand, knop = describe_line(zaak.code, zaak.dag, te_laat=zaak.vak == TE_LAAT)
    return Werkregel(
        f"{zaak.nummer} · {zaak.leerling.naam}", url, f"{zaak.soort.code} · {stand}", knop, button_url(zaak, url)
    )


def button_url(zaak: Any, url: str) -> str:
    """Straight to what has to be done."""
    if zaak.code in FORMULIER:
        return reverse("toewijzing:stap", args=[zaak.nummer, FORMULIER[zaak.code]])
    if zaak.code in ACTIES:
        return reverse("toewijzing:actie", args=[zaak.nummer, zaak.code])
    if zaak.code == "commissieadvies":
        return reverse("toewijzing:actie", args=[zaak.nummer, "adviseren"])
    return reverse("toewijzing:advies", args=[zaak.nummer]) if zaak.code == "adviseren" else url


def letter_line(besluit: Any) -> Werkregel:
    zaak = besluit.aanvraag
    url = reverse("toewijzing:aanvraag", args=[zaak.nummer])
    stand = "de brieven worden gemaakt" if besluit.maakt else "besluit genomen; brieven klaar om te versturen"
    knop_url = f"{url}?tab=besluit" if besluit.maakt else reverse("toewijzing:actie", args=[zaak.nummer, "bekendmaken"])
    knop = "Bekijk" if besluit.maakt else "Maak bekend"
    return Werkregel(f"{zaak.nummer} · {zaak.leerling.naam}", url, f"{zaak.soort.code} · {stand}", knop, knop_url)


# --- search and help ------------------------------------------------------------------------------------------------


@vereist(*ZIEN_AANVRAGEN)
@require_http_methods(["GET", "POST"])
@never_cache
def zoeken(request: HttpRequest) -> HttpResponse:
    """Requests by number or name, and pupils; a whole number goes straight to its request."""
    if request.method == "POST":
        return answer_search(request, veld="q")
    tekst = read_text(request)
    aanvragen, leerlingen = [], []
    if tekst:
        gezien = Aanvraag.objects.visible_to(request.user)
        if (zaak := gezien.filter(nummer=tekst).first()) is not None:
            return redirect("toewijzing:aanvraag", zaak.nummer)
        rows = gezien.filter(matches(tekst)).select_related("leerling", "soort", "school").order_by("-pk")
        aanvragen = [(row, get_badge(row.status)) for row in rows[:MAX_GEVONDEN]]
        leerlingen = list(search_leerlingen(request.user, tekst)[:MAX_GEVONDEN])
    return render(
        request, "werkplek/zoeken.html", {"zoektekst": tekst, "aanvragen": aanvragen, "leerlingen": leerlingen}
    )


@vereist()
@require_GET
def help_pagina(request: HttpRequest) -> HttpResponse:
    """A short plain help page for the role in which one acts."""
    return render(request, "werkplek/help.html", {"stukken": HULP.get(request.user.rol, HULP[""])})
