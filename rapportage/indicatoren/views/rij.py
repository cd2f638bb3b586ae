"""The rows behind one figure: cases, counts or bookings, without names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from rapportage.indicatoren.calculations import Indicator, Indicatoruitkomst
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.forms.filter import CijferFilter
from rapportage.indicatoren.permissions import ZIEN_RIJEN, sees_rows
from rapportage.indicatoren.presentatie.rij import RIJSOORTEN, Rijsoort
from rapportage.indicatoren.queries.bronrij import UIT_TELLINGEN, get_boekingen, get_brontabellen
from rapportage.indicatoren.queries.rij import BESLUITEN, GEVRAAGD, NIET, WEL, get_thuiszitters, get_zaken
from rapportage.indicatoren.queries.selectie import Selectie
from rapportage.indicatoren.views.basis import find_indicator, get_filter, with_filter
from swv.kern.bladeren import PARAMETER, Bladeren, Bladzijde, paginate
from swv.kern.lijsten import Celrij, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import euro
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


@dataclass(frozen=True)
class Rijkeuze:
    """A link above the rows: all, only what counts, only what does not."""

    label: str
    url: str
    actief: bool


WOORDEN = {
    Code.HONORERING: ("Toegekend", "Afgewezen"),
    Code.OP_TIJD_WET: ("Op tijd", "Te laat"),
    Code.OP_TIJD_NORM: ("Binnen de norm", "Buiten de norm"),
}
WIE_VROEG = (("Voor een leerling", ""), ("Van een school", "school"), ("Snelle hulp", "hulp"))


@dataclass(frozen=True)
class Rijbron:
    """Rows of one kind, in which order, and what to know about them together; a list is shown whole."""

    soort: Rijsoort
    rijen: QuerySet[Any] | list[Any]
    order: Sequence[str] = ()
    zin: str = ""


class Rijenlijst(Lijst):
    """The rows behind one figure in the chosen year, without names; each kind has its own order."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "rapportage:rijen", "rapportage/indicatoren/rijen.html"
    filter_label = "Kies wat u wilt zien"
    volgorden, standaard = {"vast": ["-pk"]}, "vast"

    def __init__(self, request: Verzoek, indicator: Indicator) -> None:
        self.indicator = indicator
        self.naam = self.bijschrift = f"Rijen achter {indicator.naam}"
        super().__init__(request, indicator.code)

    def make_form(self, data: QueryDict) -> CijferFilter:
        """The filter of the figures instead of one of its own, so that page and rows agree."""
        return get_filter(self.request)

    @cached_property
    def is_valid(self) -> bool:
        """A filter that leaves no swv to look at (``leeg``) is as wrong as one that is filled in wrongly."""
        return bool(self.form.is_valid() and not self.form.leeg)

    @cached_property
    def selectie(self) -> Selectie:
        """What was chosen; of a valid form only."""
        selectie: Selectie = self.form.selectie
        return selectie

    @cached_property
    def nu(self) -> Indicatoruitkomst:
        """The figure in the chosen year, the newest of its outcomes; of a valid form only."""
        return self.selectie.bereken((self.indicator.code,))[self.indicator.code][-1]

    @property
    def stand(self) -> str:
        """Which rows of a share are shown: all (""), those that count in the numerator, or the others."""
        return self.request.GET.get("stand", "")

    @property
    def terug(self) -> str:
        """The page of the figure, with the same filter."""
        return with_filter(self.request, "rapportage:indicator", self.indicator.code)

    @property
    def wis_url(self) -> str:
        """Without board, school and kind; the year stays."""
        query = self.request.GET.copy()
        for name in ("bestuur", "school", "soort", PARAMETER):
            query.pop(name, None)
        return f"{self.url}?{query.urlencode()}"

    @cached_property
    def bron(self) -> Rijbron:
        """Raises Http404 for a figure that has no rows."""
        code = self.indicator.code
        if code == Code.THUISZITTERS:
            return Rijbron(RIJSOORTEN["thuiszitters"], get_thuiszitters(self.selectie, self.get_peildatum()))
        if code == Code.BESTEDING:
            return get_bookings(self.selectie, self.request.GET.get("deel"))
        zaken = get_zaken(self.selectie, code, self.stand)
        if zaken is None:
            raise Http404
        return Rijbron(RIJSOORTEN[zaken.soort], zaken.rijen, zaken.order)

    def get_peildatum(self) -> date:
        """The day the figure is about; today for a figure that knows no such day."""
        return self.nu.peildatum or self.selectie.vandaag

    def get_page(self) -> Bladzijde:
        """What comes as a list stands on one page; a queryset is paged in the order of its kind."""
        rijen = self.bron.rijen if self.is_valid else []
        if isinstance(rijen, list):
            return Bladzijde(rijen, Bladeren(volgende=None, is_eerste=True, tekst=""))
        return paginate(rijen, self.request, order=self.bron.order)

    def get_all(self) -> Any:
        """All rows of the kind, in its order."""
        rijen = self.bron.rijen
        return rijen if isinstance(rijen, list) else rijen.order_by(*self.bron.order)

    def get_columns(self) -> Sequence[Kolomkop]:
        """The columns of the kind of row behind this figure; none with a wrong filter."""
        return self.bron.soort.kolommen if self.is_valid else ()

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Rows in words, each with the address of its case as far as this person may open it."""
        soort = self.bron.soort if objecten else None
        return [self.make_row(soort.cellen(each), soort.url(each)) for each in objecten] if soort else []

    def describe_figure(self) -> dict[str, Any]:
        """What the page says of the figure, whichever way its rows are shown."""
        return {"indicator": self.indicator, "selectie": self.selectie, "nu": self.nu, "terug": self.terug}

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The figure with its sentence, and the choice between rows that count and others; its name when invalid."""
        if not self.is_valid:
            return {"indicator": self.indicator}
        return {
            **self.describe_figure(),
            "zin": self.bron.zin if page.objecten else "",
            "peildatum": self.get_peildatum() if self.indicator.code == Code.THUISZITTERS else None,
            "keuzes": get_choices(self.request, self.indicator.code, self.stand),
        }

    def explain_empty(self) -> Leeg:
        """Says that the rows may also be out of sight; without a filter it leads back to the figure."""
        uitleg = "In deze periode en met dit filter is er niets, of u ziet de rijen niet."
        if self.is_filtered:
            return Leeg("Geen rijen", uitleg)
        return Leeg("Geen rijen", uitleg, "Terug naar het cijfer", url=self.terug)


@vereist(*frozenset().union(*ZIEN_RIJEN.values()))
@require_http_methods(["GET", "POST"])
@never_cache
def rijen(request: Verzoek, code: str) -> HttpResponse:
    """The rows behind a figure, without names. Who may not see them gets a 404."""
    found = find_indicator(request, code)
    if not sees_rows(request.user, code):
        raise Http404
    lijst = Rijenlijst(request, found)
    if request.method == "POST" or not lijst.is_valid:
        return lijst.answer()
    if code == Code.OPP_OP_TIJD:
        return redirect(f"{reverse('opp:register')}?{urlencode(get_register_filter(lijst.selectie, lijst.nu))}")
    if code in UIT_TELLINGEN:
        zaken = get_brontabellen(lijst.selectie, code, request.GET.get("deel", ""))
        context = {"form": lijst.form, **lijst.describe_figure(), "zaken": zaken}
        return render(request, "rapportage/indicatoren/brontabellen.html", context)
    return lijst.answer()


def get_register_filter(selectie: Selectie, nu: Indicatoruitkomst) -> dict[str, str]:
    """What was chosen here, as the register of OPP's knows it: this swv, and of an earlier year the day of the count."""
    query = {"stand": "te_laat", "swv": str(selectie.swv.pk)}
    if nu.peildatum is not None and not selectie.periode.contains(selectie.vandaag):
        query["op"] = nu.peildatum.isoformat()
    return query


def get_bookings(selectie: Selectie, programma: str | None) -> Rijbron:
    """Bookings (or budgeted amounts) of all programmes, or of the one that was chosen."""
    found = get_boekingen(selectie, programma)
    if found is None:
        return Rijbron(RIJSOORTEN["boekingen"], [])
    keuze = "" if programma is None else f"Programma: {programma or 'zonder programma'}. "
    zin = f"{keuze}Samen {euro(found.totaal)} ({found.herkomst})."
    return Rijbron(RIJSOORTEN["boekingen"], found.rijen, found.order, zin)


def get_choices(request: Verzoek, code: str, stand: str) -> list[Rijkeuze]:
    """The choices All, does count, does not, or the three kinds of request, with their addresses; [] for other figures."""
    if code in GEVRAAGD:
        keuzes = WIE_VROEG
    elif BESLUITEN.get(code, (None, None))[1] is not None:
        wel, niet = WOORDEN[Code(code)]
        keuzes = (("Alles", ""), (wel, WEL), (niet, NIET))
    else:
        return []
    return [
        Rijkeuze(
            label, with_filter(request, "rapportage:rijen", code, **({"stand": value} if value else {})), stand == value
        )
        for label, value in keuzes
    ]
