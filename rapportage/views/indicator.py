"""One figure: what it means, how it moves, what it is made of, and the rows behind it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.historie import get_rijen_historie
from rapportage.calculations import Deel, Uitkomst
from rapportage.enums import Code
from rapportage.forms.streefwaarde import StreefwaardeForm
from rapportage.indicatoren import INDICATOREN
from rapportage.models import Streefwaarde
from rapportage.permissions import CODES, DASHBOARDROLLEN, STUURROLLEN, ZIEN_RIJEN, mag_streefwaarde_zetten, sees_rows
from rapportage.presentatie import grafieken
from rapportage.presentatie.kaarten import judge, make_card
from rapportage.presentatie.tabellen import make_tables
from rapportage.queries.bronrijen import UIT_TELLINGEN, get_boekingen, get_brontabellen
from rapportage.queries.kijk import HEEL_SWV, ZONDER_SOORT, Kijk
from rapportage.queries.landelijk import (
    classify,
    get_klassen,
    get_landelijk,
    get_landelijke_categorieen,
    get_verevening,
    mark_own,
)
from rapportage.queries.rijen import BESLUITEN, NIET, WEL, get_thuiszitters, get_zaken
from rapportage.queries.streefwaarden import get_streefwaarden
from rapportage.services.streefwaarden import set_streefwaarde
from rapportage.views.basis import get_filter, get_moment, is_stale, with_filter
from rapportage.views.dashboard import describe_shift
from swv.kern.bladeren import paginate
from swv.kern.grafiek import Grafiek, render_all
from swv.kern.historie import get_events
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.permissions import vereist

GROEPEN = {"bestuur": "per_bestuur", "school": "per_school", "soort": "per_soort"}


def find_indicator(request: HttpRequest, code: str) -> Any:
    """The definition, when this role has the figure. Raises Http404."""
    if code not in CODES.get(request.user.rol, ()):
        raise Http404
    return INDICATOREN[code]


@vereist(*DASHBOARDROLLEN)
@require_GET
@never_cache
def indicator(request: HttpRequest, code: str) -> HttpResponse:
    """Definition and source, the years, and tables per part, board, school and kind."""
    found = find_indicator(request, code)
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/indicator.html", {"form": form, "indicator": found}, status=400)
    kijk = form.kijk
    kijk.alleen_laatste = True
    uitkomsten = kijk.bereken((code,))[code]
    nu = uitkomsten[-1]
    streef = get_streefwaarden(kijk).get(code)
    charts = get_charts(uitkomsten, streef)
    moment = get_moment(kijk)
    context = {
        "form": form,
        "kijk": kijk,
        "indicator": found,
        "nu": nu,
        "kaart": make_card(uitkomsten, streef, kijk.vandaag),
        "oordeel": judge(nu, uitkomsten[-2], streef),
        "verschuiving": describe_shift(nu) if code == Code.CATEGORIEEN else "",
        "grafieken": list(zip(charts, render_all(charts), strict=True)),
        "tabellen": make_tables(nu, link_parts(request, code)),
        "landelijk": get_landelijk(code),
        "landelijke_categorieen": get_landelijke_categorieen(kijk.swv.sector) if code == Code.CATEGORIEEN else (),
        **compare(kijk, code, nu),
        "moment": moment,
        "wordt_geteld": is_stale(moment, kijk.vandaag),
        "rijen_url": get_rows_url(request, code, nu),
        "alleen_swv": code in HEEL_SWV,
        "zonder_soort": code in ZONDER_SOORT,
        "mag_streven": mag_streefwaarde_zetten(request.user, None),
        "streef": streef,
        "export_csv": with_filter(request, "rapportage:indicator_csv", code),
        "export_xlsx": with_filter(request, "rapportage:indicator_xlsx", code),
    }
    return render(request, "rapportage/indicator.html", context)


def get_charts(uitkomsten: list[Uitkomst], streef: Streefwaarde | None) -> list[Grafiek]:
    nu = uitkomsten[-1]
    made = [grafieken.chart_years(uitkomsten, streef)]
    if nu.code == Code.CATEGORIEEN:
        made = [grafieken.chart_categories(uitkomsten)]
    if nu.code == Code.BESTEDING:
        made.append(grafieken.chart_programmes(nu))
    made.append(grafieken.chart_rows(nu, "bestuur"))
    return [chart for chart in made if chart is not None]


def get_rows_url(request: HttpRequest, code: str, nu: Uitkomst) -> str:
    """Where the rows are, for who may see them; figures taken over from before have none."""
    if not sees_rows(request.user, code) or nu.ontbreekt:
        return ""
    return with_filter(request, "rapportage:rijen", code)


def compare(kijk: Kijk, code: str, nu: Uitkomst) -> dict[str, Any]:
    """Where this swv stands among all: its class of verevening and that of its participation."""
    if code not in (Code.DEELNAME_VSO, Code.DEELNAME_SO) or nu.landelijk is None:
        return {}
    own = get_verevening(kijk.swv.pk) if kijk.ziet_swv else None
    known = nu.waarde is not None and nu.landelijk.gemiddelde is not None
    return {
        "klassen": mark_own(get_klassen(kijk.swv.sector), own.waarde if own else None),
        "verevening": own,
        "deelnameklasse": classify(nu.waarde, nu.landelijk) if known else "",
        "afstand": nu.waarde - nu.landelijk.gemiddelde if known else None,
    }


def link_parts(request: HttpRequest, code: str) -> Callable[[Deel], str] | None:
    """From a part (category, programme) to its own rows, for figures that are made of such parts."""
    if code not in (Code.CATEGORIEEN, Code.DOORBETALING, Code.BESTEDING) or not sees_rows(request.user, code):
        return None
    return lambda deel: with_filter(request, "rapportage:rijen", code, deel=deel.sleutel)


@dataclass(frozen=True)
class Keuze:
    """A link above the rows: all, only what counts, only what does not."""

    label: str
    url: str
    actief: bool


WOORDEN = {
    Code.HONORERING: ("Toegekend", "Afgewezen"),
    Code.OP_TIJD_WET: ("Op tijd", "Te laat"),
    Code.OP_TIJD_NORM: ("Binnen de norm", "Buiten de norm"),
}


@vereist(*frozenset().union(*ZIEN_RIJEN.values()))
@require_GET
@never_cache
def rijen(request: HttpRequest, code: str) -> HttpResponse:
    """The rows behind a figure, without names. Who may not see them gets a 404."""
    found = find_indicator(request, code)
    if not sees_rows(request.user, code):
        raise Http404
    form = get_filter(request)
    if form.leeg or not form.is_valid():
        return render(request, "rapportage/rijen.html", {"form": form, "indicator": found}, status=400)
    kijk = form.kijk
    nu = kijk.bereken((code,))[code][-1]
    if code == Code.OPP_OP_TIJD:
        return redirect(f"{reverse('opp:register')}?{urlencode(get_register_filter(kijk, nu))}")
    context = {
        "form": form,
        "kijk": kijk,
        "indicator": found,
        "nu": nu,
        "terug": with_filter(request, "rapportage:indicator", code),
    }
    if code == Code.THUISZITTERS:
        peildatum = nu.peildatum or kijk.vandaag
        context |= {"soort": "thuiszitters", "zaken": get_thuiszitters(kijk, peildatum), "peildatum": peildatum}
        return render(request, "rapportage/rijen.html", context)
    if code in UIT_TELLINGEN:
        deel = request.GET.get("deel", "")
        context |= {"soort": "tellingen", "zaken": get_brontabellen(kijk, code, deel)}
        return render(request, "rapportage/rijen.html", context)
    if code == Code.BESTEDING:
        return render_bookings(request, context)
    stand = request.GET.get("stand", "")
    zaken = get_zaken(kijk, code, stand)
    if zaken is None:
        raise Http404
    page = paginate(zaken.rijen, request, order=zaken.order)
    context |= {
        "soort": zaken.soort, "zaken": page.objecten, "bladeren": page.bladeren, "keuzes": get_choices(request, code, stand),
        "mag_dossier": request.user.rol in {*SCHOOLROLLEN, *STUURROLLEN},
    }  # fmt: skip
    return render(request, "rapportage/rijen.html", context)


def get_register_filter(kijk: Kijk, nu: Uitkomst) -> dict[str, str]:
    """What was chosen here, as the register of OPP's knows it: this swv, and of an earlier year the day of the count."""
    query = {"stand": "te_laat", "swv": str(kijk.swv.pk)}
    if nu.peildatum is not None and not kijk.periode.contains(kijk.vandaag):
        query["op"] = nu.peildatum.isoformat()
    return query


def render_bookings(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    """Bookings (or budgeted amounts) of all programmes, or of the one that was chosen."""
    found = get_boekingen(context["kijk"], request.GET.get("deel"))
    context |= {"soort": "boekingen", "zaken": [], "programma": request.GET.get("deel")}
    if found is not None:
        page = paginate(found.rijen, request, order=list(found.order))
        context |= {
            "zaken": page.objecten, "bladeren": page.bladeren, "totaal": found.totaal, "herkomst": found.herkomst,
        }  # fmt: skip
    return render(request, "rapportage/rijen.html", context)


def get_choices(request: HttpRequest, code: str, stand: str) -> list[Keuze]:
    if BESLUITEN.get(code, (None, None))[1] is None:
        return []
    wel, niet = WOORDEN[Code(code)]
    return [
        Keuze(
            label, with_filter(request, "rapportage:rijen", code, **({"stand": value} if value else {})), stand == value
        )
        for label, value in (("Alles", ""), (wel, WEL), (niet, NIET))
    ]


# --- targets --------------------------------------------------------------------------------------------------------


@vereist(*STUURROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def streefwaarde(request: HttpRequest, code: str) -> HttpResponse:
    """Set the target of the own swv from a day on; the old ones and who changed them stand below."""
    found = find_indicator(request, code)
    if reason := mag_streefwaarde_zetten.refusal(request.user, None):
        raise PermissionDenied(reason)
    swv, vandaag = request.user.lidmaatschap.organisatie, timezone.localdate()
    rows = list(Streefwaarde.objects.visible_to(request.user).filter(indicator=code))
    current = next((row for row in rows if row.van <= vandaag and (row.tot is None or row.tot > vandaag)), None)
    initial = {
        "waarde": current.waarde if current else None,
        "van": vandaag,
        "toelichting": current.toelichting if current else "",
    }
    form = StreefwaardeForm(request.POST or None, indicator=found, initial=initial)
    if request.method == "POST" and form.is_valid() and save(form, swv, code):
        form.log_false_alarms(door=request.user, object_soort="streefwaarde", object_id=None)
        messages.success(request, "De streefwaarde is bewaard.")
        return redirect("rapportage:indicator", code)
    context = {
        "form": form, "indicator": found, "rijen": rows, "vandaag": vandaag,
        "wijzigingen": get_rijen_historie([get_events(Streefwaarde).filter(swv=swv.pk, indicator=code)]),
    }  # fmt: skip
    return render(request, "rapportage/streefwaarde.html", context, status=400 if form.errors else 200)


def save(form: StreefwaardeForm, swv: Any, code: str) -> bool:
    """Write what was filled in; a refusal becomes a message at the form."""
    try:
        set_streefwaarde(
            swv=swv, indicator=code, **{name: form.cleaned_data[name] for name in ("waarde", "van", "toelichting")}
        )
    except ValidationError as problem:
        form.add_error(None, problem.messages)
        return False
    return True
