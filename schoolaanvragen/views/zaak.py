"""Beginning and filling in a request of a school, its page, and the page of a step."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from organen.calculations import name_partijen
from schoolaanvragen.adapter import ADAPTER
from schoolaanvragen.enums import BEWERKBAAR, VOOR_BESLUIT, Status
from schoolaanvragen.forms.aanvraag import InvulForm, NieuwForm
from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit
from schoolaanvragen.models.aanvraag import SWVROLLEN
from schoolaanvragen.permissions import BEGINNERS, LEZERS, is_aanvrager
from schoolaanvragen.presentatie import (
    describe_beurt,
    describe_budgetten,
    describe_deel,
    describe_geschreven,
    describe_periode,
    describe_state,
    get_badge,
    get_fasen,
    get_plichtbadge,
    get_timeline,
)
from schoolaanvragen.queries.aanvraag import get_aanvullingen, get_uitgesloten_soorten, with_case
from schoolaanvragen.queries.formulier import describe_antwoorden, find_ontbrekend
from schoolaanvragen.queries.orgaan import tell_school_erbij
from schoolaanvragen.services.aanvraag import VERSTUURD, begin_aanvraag, write_aanvraag
from schoolaanvragen.signals import count_uren
from swv.kern.invoer import get_data, save_form
from swv.kern.presentatie import Actieknop
from swv.kern.templatetags.verband import euro
from swv.kern.woorden import spreek
from swv.kern.zaken.knoppen import get_knoppen
from swv.kern.zaken.pagina import Stappagina
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.presentatie.termijn import Termijnregel, describe_terms
from toewijzing.queries.beslistermijn import explain_norm, get_beslistermijn
from toewijzing.queries.ronde import tell_ronde

VERSTUUR = " U kunt de aanvulling nu versturen."


def get_aanvraag(request: Verzoek, nummer: str) -> Schoolaanvraag:
    """The request with this number, with all its page shows. Raises Http404."""
    found = get_object_or_404(with_case(Schoolaanvraag.objects.visible_to(request.user)), nummer=nummer)
    spreek(found.swv.sector)
    return found


@vereist(*BEGINNERS)
@require_http_methods(["GET", "POST"])
@never_cache
def nieuw(request: Verzoek) -> HttpResponse:
    """Choose what is asked, and for the swv of which school."""
    vandaag = timezone.localdate()
    form = NieuwForm(get_data(request), user=request.user, vandaag=vandaag)

    def save() -> Schoolaanvraag:
        return begin_aanvraag(
            soort=form.cleaned_data["soort"], school=form.gekozen_school, by=request.user, vandaag=vandaag
        )

    if request.method == "POST" and (made := save_form(form, save)):
        return redirect("schoolaanvragen:invullen", made.nummer)
    soorten: Any = form.fields["soort"]
    context = {
        "form": form, "kan": soorten.queryset.exists(), "is_school": request.user.rol in SCHOOLROLLEN,
        "uitgesloten": get_uitgesloten_soorten(request.user, vandaag), "zonder_ronde": form.zonder_ronde,
    }  # fmt: skip
    return render(request, "schoolaanvragen/nieuw.html", context, status=400 if form.is_bound else 200)


@vereist(*BEGINNERS)
@require_http_methods(["GET", "POST"])
@never_cache
def invullen(request: Verzoek, nummer: str) -> HttpResponse:
    """Fill in a concept, or what the swv asked to be added; what is missing is told when it is sent."""
    zaak = get_aanvraag(request, nummer)
    if zaak.status not in BEWERKBAAR or not is_aanvrager(request.user, zaak):
        messages.error(request, VERSTUURD if is_aanvrager(request.user, zaak) else is_aanvrager.reason)
        return redirect("schoolaanvragen:aanvraag", zaak.nummer)
    form = InvulForm(get_data(request), aanvraag=zaak).watch(zaak, request.user.pk)

    def save() -> Schoolaanvraag:
        changed = set(form.gewijzigd)
        antwoorden = {code: value for code, value in form.antwoorden.items() if f"antwoord_{code}" in changed}
        done = write_aanvraag(
            aanvraag=zaak, by=request.user, velden={name: value for name, value in form.velden.items() if name in changed},
            antwoorden=antwoorden, vandaag=timezone.localdate(),
            scholen=form.gekozen_scholen if "scholen" in changed else None,
        )  # fmt: skip
        form.log_false_alarms(door=request.user, object_soort="schoolaanvraag", object_id=zaak.pk)
        return done

    if request.method == "POST" and save_form(form, save) is not None:
        missing = find_ontbrekend(get_aanvraag(request, nummer))
        told = (
            f" Nog in te vullen: {', '.join(missing)}"
            if missing
            else " U kunt haar nu indienen."
            if zaak.status == Status.CONCEPT
            else VERSTUUR
        )
        messages.success(request, f"De aanvraag is bewaard.{told}")
        return redirect("schoolaanvragen:aanvraag", zaak.nummer)
    context = {"zaak": zaak, "form": form}
    return render(request, "schoolaanvragen/invullen.html", context, status=400 if form.is_bound else 200)


@vereist(*LEZERS)
@require_GET
@never_cache
def aanvraag(request: Verzoek, nummer: str) -> HttpResponse:
    """Where a request stands, what one can do, what was asked, decided and is still owed."""
    zaak = get_aanvraag(request, nummer)
    besluit = getattr(zaak, "besluit", None)
    schrijft = zaak.status in BEWERKBAAR and is_aanvrager(request.user, zaak)
    vandaag = timezone.localdate()
    url = reverse("schoolaanvragen:invullen", args=[zaak.nummer])
    first = [Actieknop("invullen", "Vul de aanvraag in", True, "", url)] if schrijft else []
    context = {
        "zaak": zaak,
        "besluit": besluit,
        "brief": getattr(besluit, "brief", None),
        "wat": get_facts(zaak),
        "gekregen": [*get_facts(besluit, leerlingen=zaak.aantal_leerlingen), *get_uren(request, zaak)]
        if besluit
        else [],
        "antwoorden": describe_antwoorden(zaak),
        "adviezen": get_adviezen(request, zaak),
        "plichten": [(plicht, get_plichtbadge(plicht.status)) for plicht in zaak.plichten.all()],
        "zin": describe_state(zaak) + tell_school_erbij(zaak, request.user),
        "beurt": describe_beurt(zaak),
        "beslisser": Rol(zaak.beslisser).label if zaak.beslisser else "",
        "badge": get_badge(zaak.status),
        "fasen": get_fasen(zaak),
        "gebeurtenissen": get_timeline(zaak),
        "budgetten": describe_budgetten(request.user, zaak, vandaag),
        "aanvullingen": get_aanvullingen(request.user, zaak),
        "ronde": tell_ronde(zaak, vandaag),
        "termijnen": get_terms(zaak, vandaag),
        "van_swv": request.user.rol in SWVROLLEN,
        **get_knoppen(ADAPTER, zaak, request.user, *first),
    }
    return render(request, "schoolaanvragen/aanvraag.html", context)


def get_adviezen(request: Verzoek, zaak: Schoolaanvraag) -> list[dict[str, Any]]:
    """What bodies said; for the swv with how many and with whom."""
    rows = vars(zaak)["adviezen"]
    if request.user.rol not in SWVROLLEN:
        return [{"advies": each} for each in rows]
    return [
        {
            "advies": each, "aanwezig": ", ".join(vars(each)["aanwezigen"]), "erbij": name_partijen(each.erbij),
            "zonder_quorum": each.zonder_quorum,
        }
        for each in rows
    ]  # fmt: skip


def get_terms(zaak: Schoolaanvraag, vandaag: date) -> list[Termijnregel]:
    """Until when a decision has to come, while there is none: by the law and by the norm of the swv."""
    if zaak.status not in VOOR_BESLUIT:
        return []
    termijn, uitleg = get_beslistermijn(zaak, vandaag), explain_norm(zaak, zaak.norm_op, vandaag)
    return describe_terms(termijn, zaak.norm_op, vandaag=vandaag, uitleg=uitleg)


def get_facts(row: Any, *, leerlingen: int | None = None) -> list[tuple[str, str]]:
    """(name, text) of how much and how long, of a request or a decision."""
    aantal = leerlingen if leerlingen is not None else getattr(row, "aantal_leerlingen", None)
    facts = [
        ("Bedrag", describe_deel(row.bedrag, aantal, in_euro=True)),
        ("Uren", describe_deel(row.uren, aantal, in_euro=False)),
        ("Periode", describe_periode(row.van, row.tot_en_met)),
    ]
    return [(name, text) for name, text in [*facts, *get_delen(row)] if text]


def get_uren(request: Verzoek, zaak: Schoolaanvraag) -> list[tuple[str, str]]:
    """(name, text) of the hours that were written on a grant of hours, and what is left, for who may add them up."""
    toegekend = zaak.besluit.uren
    if toegekend is None or (geschreven := count_uren(zaak, request.user)) is None:
        return []
    return [("Geschreven uren", describe_geschreven(toegekend, geschreven))]


def get_delen(row: Any) -> list[tuple[str, str]]:
    """(name, text) of who bears an amount and when it is paid, of a decision; of a request nothing."""
    if not isinstance(row, Schoolbesluit):
        return []
    delen = [
        ("Betaalt het schoolbestuur", euro(row.deel_bestuur)),
        ("Betaalt het samenwerkingsverband", euro(row.deel_swv)),
    ]
    termijnen = [f"{euro(each.bedrag)} {each.voorwaarde}" for each in row.termijnen.all()]
    return [*(delen if row.deel_bestuur else []), ("Betaald in delen", ", ".join(termijnen))]


class Schoolstappagina(Stappagina[Schoolaanvraag]):
    request: Verzoek
    adapter = ADAPTER
    template = "schoolaanvragen/stap.html"

    def find(self) -> Schoolaanvraag:
        """The request with the number of the address. Raises Http404."""
        return get_aanvraag(self.request, self.sleutel["nummer"])

    def get_context(self) -> dict[str, Any]:
        """What is asked, beside the form."""
        return {
            "wat": get_facts(self.zaak),
            "zin": describe_state(self.zaak),
            "ronde": tell_ronde(self.zaak, timezone.localdate()),
        }


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def stap(request: Verzoek, nummer: str, actie: str) -> HttpResponse:
    """The form of one step (GET) and the taking of it (POST)."""
    return Schoolstappagina(request, actie, nummer=nummer).respond()
