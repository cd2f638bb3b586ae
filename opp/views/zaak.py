"""The page of one OPP: how it stands, what the law still asks, the text, and everything that happened."""

from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from leerlingen.models import Leerling
from leerlingen.services import log_inzage
from opp.adapter import ADAPTER
from opp.calculations import blocking, weigh_instemming
from opp.enums import BEWERKBAAR, Onderdeel, Zwaarte
from opp.models import Afspraak, Opp, OppStuk, OppVersie
from opp.permissions import OPPROLLEN
from opp.presentatie import (
    describe_handeling,
    describe_state,
    describe_stem,
    describe_timeline,
    get_fasen,
    get_instemming_badge,
)
from opp.queries.onderdeel import read_delen
from opp.queries.opp import (
    get_buiten_werking,
    get_doelen,
    get_gegevens,
    get_huidige,
    get_instemming,
    get_tekorten,
    get_vigerend,
)
from opp.views.basis import get_readable_opp, opp_url
from swv.kern.bestanden import private_response
from swv.kern.models import Taak, Taakstatus
from swv.kern.presentatie import Actieknop
from swv.kern.zaken.knoppen import get_knoppen
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

TABS = {"tekst": "Het OPP", "gesprekken": "Ouders en leerling", "tijdlijn": "Tijdlijn", "versies": "Eerdere teksten"}


@vereist(*OPPROLLEN)
@require_GET
@never_cache
def opp(request: Verzoek, nummer: str) -> HttpResponse:
    """One OPP, for the person who opens it."""
    zaak, vandaag = get_readable_opp(request, nummer), timezone.localdate()
    versie = get_huidige(zaak) or zaak.versies.all()[0]
    gegevens = get_gegevens(zaak, versie, vandaag)
    tekorten = get_tekorten(zaak, vandaag, versie)
    instemming = weigh_instemming(gegevens)
    stukken = list(OppStuk.objects.filter(versie__opp=zaak))
    tab = request.GET.get("tab", "")
    tab = tab if tab in TABS else "tekst"
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp", object_id=zaak.pk)
    context = {
        "opp": zaak,
        "versie": versie,
        "zin": describe_state(zaak, vandaag, len(blocking(tekorten))),
        "fasen": get_fasen(zaak, vandaag),
        "tekorten": [(tekort, mend_url(zaak, tekort.plek)) for tekort in tekorten if tekort.zwaarte != Zwaarte.FEIT],
        "feiten": [tekort for tekort in tekorten if tekort.zwaarte == Zwaarte.FEIT],
        "instemming": get_instemming_badge(instemming.stand),
        "uitkomst": instemming,
        "stemmen": [describe_stem(stem) for stem in instemming.stemmen],
        "buiten_werking_op": get_buiten_werking(zaak, vandaag),
        "afspraken": get_received_afspraken(request.user, zaak),
        "dossier_open": not zaak.is_closed or opens_dossier(request.user, zaak),
        "bewerkbaar": zaak.status in BEWERKBAAR,
        "tab": tab,
        "tabbladen": [to_tab(name, tab, zaak) for name in get_tabs(zaak, stukken)],
        **get_todo(request.user, zaak, stukken),
        **CONTEXT[tab](zaak, versie),
    }
    return render(request, "opp/opp.html", context)


def opens_dossier(user: Gebruiker, zaak: Opp) -> bool:
    """A school that only keeps its own closed OPP does not open the pupil."""
    return Leerling.objects.visible_to(user).filter(pk=zaak.leerling_id).exists()


def get_received_afspraken(user: Gebruiker, zaak: Opp) -> list[Afspraak]:
    """Of an OPP of the school before: what that school agreed with the parents. Empty at the school itself."""
    if zaak.school_id == user.organisatie_id:
        return []
    return list(Afspraak.objects.filter(leerling=zaak.leerling_id, organisatie=zaak.school_id))


def get_tabs(zaak: Opp, stukken: list[OppStuk]) -> list[str]:
    """Without «versies» as long as there is one text, with one PDF."""
    several = len(zaak.versies.all()) > 1 or len(stukken) > 1
    return [name for name in TABS if name != "versies" or several]


def to_tab(name: str, current: str, zaak: Opp) -> dict[str, Any]:
    """One tab as the template takes it; the first one, «tekst», is the address of the OPP itself."""
    url = opp_url(zaak)
    return {"label": TABS[name], "url": url if name == "tekst" else f"{url}?tab={name}", "actief": name == current}


def mend_url(zaak: Opp, plek: str) -> str:
    """Where a shortcoming is mended."""
    if plek == "evaluatie":
        return opp_url(zaak, "actie", "evalueren")
    if plek == "handelingen":
        return ""
    return f"{opp_url(zaak, 'bijlage' if zaak.is_extern else 'tekst')}#id_{plek}"


# --- what one can do ------------------------------------------------------------------------------------------------


def get_todo(user: Gebruiker, zaak: Opp, stukken: list[OppStuk]) -> dict[str, Any]:
    """The buttons of this person, the way on, and the PDF that is being made."""
    first = []
    if zaak.status in BEWERKBAAR:
        label = "Kies het bestand" if zaak.is_extern else "Schrijf de tekst"
        first = [Actieknop("schrijven", label, True, "", ADAPTER.get_url(zaak, "tekst"))]
    return {**get_knoppen(ADAPTER, zaak, user, *first), **get_stuk(zaak, stukken)}


def get_stuk(zaak: Opp, stukken: list[OppStuk]) -> dict[str, Any]:
    """The newest PDF of the adopted text, or the job that makes it."""
    stuk = next((each for each in stukken if each.versie_id == zaak.vigerend_id), None)
    taak = None
    if zaak.vigerend_id and not zaak.is_extern:
        taak = Taak.objects.filter(soort="opp_pdf", object_id=zaak.vigerend_id).order_by("-pk").first()
        taak = None if taak and stuk and taak.status == Taakstatus.GEREED else taak
    return {"taak": taak, "stuk": stuk}


# --- the tabs -------------------------------------------------------------------------------------------------------


def tab_tekst(zaak: Opp, versie: OppVersie) -> dict[str, Any]:
    """The parts of this text; of a file from elsewhere only which parts are in it."""
    if zaak.is_extern:
        labels = [Onderdeel(code).label for code in versie.onderdelen_extern]
        return {"extern": True, "onderdelen": labels}
    return {"delen": read_delen(zaak, versie)}


def tab_gesprekken(zaak: Opp, versie: OppVersie) -> dict[str, Any]:
    """What was said about this OPP, and its evaluations; both newest first."""
    rows = [(row, describe_handeling(row)) for row in reversed(zaak.handelingen.all())]
    evaluaties = zaak.evaluaties.select_related("vastgelegd_door").prefetch_related("resultaten__doel")
    return {"handelingen": rows, "evaluaties": list(evaluaties)[::-1]}


def tab_tijdlijn(zaak: Opp, versie: OppVersie) -> dict[str, Any]:
    """Every step since the start, newest first."""
    return {"gebeurtenissen": describe_timeline(zaak, zaak.statussen.select_related("door"))}


def tab_versies(zaak: Opp, versie: OppVersie) -> dict[str, Any]:
    """All texts, newest first, each with its PDF's, the newest first: earlier ones tell what was said up to then."""
    stukken: dict[int, list[OppStuk]] = {}
    for stuk in OppStuk.objects.filter(versie__opp=zaak).select_related("document"):
        stukken.setdefault(stuk.versie_id, []).append(stuk)
    return {"versies": [(each, stukken.get(each.pk, [])) for each in reversed(zaak.versies.all())]}


CONTEXT = {"tekst": tab_tekst, "gesprekken": tab_gesprekken, "tijdlijn": tab_tijdlijn, "versies": tab_versies}


# --- on paper -------------------------------------------------------------------------------------------------------


@vereist(*OPPROLLEN)
@require_GET
@never_cache
def versie(request: Verzoek, nummer: str, versie: int) -> HttpResponse:
    """An earlier text, to read."""
    zaak = get_readable_opp(request, nummer)
    found = next((each for each in zaak.versies.all() if each.nummer == versie), None)
    if found is None:
        raise Http404
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_versie", object_id=found.pk)
    context = {"opp": zaak, "versie": found, "alleen_lezen": True, **tab_tekst(zaak, found)}
    return render(request, "opp/versie.html", context)


@vereist(*OPPROLLEN)
@require_GET
@never_cache
def leraar(request: Verzoek, nummer: str) -> HttpResponse:
    """One page for the teacher: what helps, what is hard, and who does what."""
    zaak, vandaag = get_readable_opp(request, nummer), timezone.localdate()
    found = get_vigerend(zaak)
    if found is None or zaak.is_extern:
        raise Http404
    instemming = get_instemming(zaak, found, vandaag)
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_leraar", object_id=zaak.pk)
    context = {"opp": zaak, "versie": found, "doelen": get_doelen(found), "uitkomst": instemming, "vandaag": vandaag}
    return render(request, "opp/leraar.html", context)


@vereist(*OPPROLLEN)
@require_GET
@never_cache
def pdf(request: Verzoek, nummer: str, versie: int) -> FileResponse:
    """Download the adopted text as PDF."""
    zaak = get_readable_opp(request, nummer)
    rows = OppStuk.objects.select_related("document").filter(versie__opp=zaak, versie__nummer=versie)
    stuk = rows.first()
    if stuk is None:
        raise Http404
    document = stuk.document
    log_inzage(leerling=zaak.leerling, by=request.user, pagina="opp_pdf", object_id=document.pk)
    return private_response(document.bestand.open("rb"), document.naam, document.mime)
