"""The log of security events, for the beheerder and for the functionaris gegevensbescherming (FG)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.logboek import get_termijn, record_event
from swv.kern.models import Beveiligingsgebeurtenis, Beveiligingssoort
from swv.kern.templatetags.verband import datum_tijd
from swv.organisatie.enums import Rol
from swv.organisatie.forms.logboek import LogboekFilter
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.presentatie import describe_gegevens
from swv.organisatie.queries import count_unknown, get_gebeurtenissen, get_gebruikers
from swv.organisatie.verzoek import Verzoek
from swv.organisatie.views.tabs import make_tabs

KOPJES = ("Wanneer", "Wat", "Uitkomst", "Keren", "Wie", "Om wie", "Vanwaar", "Bijzonderheden")
MAX_RIJEN = 50_000
# Over so many days attempts without a known account are counted above the list.
DAGEN_ONBEKEND = 7


class Beveiligingslogboek(Lijst):
    """What happened with accounts, roles, files and settings, newest first."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "organisatie:beveiligingslogboek", "organisatie/beveiligingslogboek.html"
    naam, filter_label = "Beveiligingslogboek", "Filter het beveiligingslogboek"
    bijschrift = "Gebeurtenissen, nieuwste eerst"
    volgorden, standaard = {"op": ["-op", "-pk"]}, "op"
    leeg = Leeg("Nog niets vastgelegd", "Zodra iemand inlogt of een rol krijgt, staat het hier.")
    bestand = Export(
        "beveiligingslogboek", KOPJES, "beveiligingslogboek_geexporteerd", MAX_RIJEN,
        "Dit zijn te veel regels voor één bestand. Kies een kortere periode.",
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> LogboekFilter:
        """The filter; one chooses among the people of the own swv."""
        mensen = get_gebruikers(self.user.lid.organisatie_id, self.vandaag).prefetch_related(None)
        return LogboekFilter(data, mensen=mensen.order_by("sorteernaam", "pk"))

    def get_rows(self) -> QuerySet[Beveiligingsgebeurtenis]:
        """Lines about the own swv, with the names of whom they are about."""
        return get_gebeurtenissen(self.user).select_related("gebruiker", "betreft")

    def filter(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Narrow down as ``filter_gebeurtenissen`` does."""
        return filter_gebeurtenissen(rows, self.form.cleaned_data)

    def get_columns(self) -> list[Kolomkop]:
        """One column per fact; how often is a number."""
        return [Kolomkop(kop, getal=kop == "Keren") for kop in KOPJES]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """One row of words per line."""
        return [self.make_row(_to_words(each)) for each in objecten]

    def to_cells(self, rows: QuerySet[Any]) -> list[Sequence[Any]]:
        """The same words, for all that was found."""
        return [_to_words(each) for each in rows]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """How long lines are kept, what happened without a known account, and for a beheerder the tabs."""
        onbekend = count_unknown(self.user, timezone.now() - timedelta(days=DAGEN_ONBEKEND))
        return {
            "maanden": get_termijn(),
            "onbekend": [(Beveiligingssoort(soort).label, keren) for soort, keren in onbekend.items()],
            "dagen": DAGEN_ONBEKEND,
            "tabbladen": make_tabs(self.adres) if self.user.rol == Rol.BEHEERDER else None,
        }


def _to_words(row: Beveiligingsgebeurtenis) -> list[str]:
    return [
        datum_tijd(row.op),
        row.get_soort_display(),
        row.get_uitkomst_display(),
        str(row.aantal),
        row.gebruiker.naam if row.gebruiker else "",
        row.betreft.naam if row.betreft else "",
        " · ".join(filter(None, [row.herkomst or "", row.kanaal])),
        describe_gegevens(row.gegevens),
    ]


def filter_gebeurtenissen(rows: QuerySet[Any], chosen: dict[str, Any]) -> QuerySet[Any]:
    """By kind, outcome, person (who did it or whom it is about) and days, the last one included."""
    for name in ("soort", "uitkomst"):
        if chosen.get(name):
            rows = rows.filter(**{name: chosen[name]})
    if wie := chosen.get("wie"):
        rows = rows.filter(Q(gebruiker=wie) | Q(betreft=wie))
    if van := chosen.get("van"):
        rows = rows.filter(op__gte=_start_of(van))
    if tot := chosen.get("tot_en_met"):
        rows = rows.filter(op__lt=_start_of(tot + timedelta(days=1)))
    return rows


def _start_of(dag: date) -> datetime:
    return timezone.make_aware(datetime.combine(dag, time()))


@vereist(Rol.BEHEERDER, Rol.AUDITOR)
@require_http_methods(["GET", "POST"])
@never_cache
def beveiligingslogboek(request: Verzoek) -> HttpResponse:
    """The list. Who reads it stands in it too: one line an hour."""
    record_event(Beveiligingssoort.LOGBOEK_GELEZEN, request=request, wat="beveiligingslogboek")
    return Beveiligingslogboek(request).answer()


@vereist(Rol.BEHEERDER, Rol.AUDITOR)
@require_GET
@never_cache
def beveiligingslogboek_bestand(request: Verzoek, formaat: str) -> HttpResponse:
    """What was found, as CSV or XLSX."""
    return Beveiligingslogboek(request).export(formaat)
