"""Reference data of one kind, with filter and source."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from financien.referentie.forms.lijst import GegevensFilter
from financien.referentie.permissions import BUREAU
from financien.referentie.presentatie.gegevens import SOORTEN, Gegevenssoort
from financien.referentie.views.basis import find_soort
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek


class Gegevenslijst(Lijst):
    """One kind of reference data, in the order of its table: newest first."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "financien:gegevens", "financien/referentie/gegevens.html"
    standaard = "nieuwste"
    onthouden = ("jaar", "soort", "status")
    leeg = Leeg(
        "Nog niets ingevuld", "Zolang hier niets staat, zegt een berekening die het nodig heeft, wat er ontbreekt."
    )
    leeg_gefilterd = Leeg("Niets gevonden", "Er is niets dat bij dit filter past.")

    def __init__(self, request: Verzoek, kind: Gegevenssoort) -> None:
        self.kind = kind
        self.naam, self.bijschrift = kind.titel, f"{kind.titel}, nieuwste eerst"
        self.filter_label = f"Filter {kind.titel.lower()}"
        self.bestand = Export(kind.code, (), "gegevens_geexporteerd")
        self.volgorden = {self.standaard: [str(column) for column in kind.model._meta.ordering or ()]}
        super().__init__(request, kind.code)

    def make_form(self, data: QueryDict) -> GegevensFilter:
        """The filter with the choices of this kind: not every kind has years, sub-kinds or a status."""
        return GegevensFilter(data, soort=self.kind)

    def get_rows(self) -> QuerySet[Any]:
        """Rows of this kind that this person sees, with the organisations that their cells name."""
        rows: QuerySet[Any] = self.kind.model.objects.visible_to(self.user)
        return rows.select_related(*self.kind.relaties)

    def filter(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Year, sub-kind and status, each only when chosen; what the year is compared with depends on the kind."""
        chosen = self.form.cleaned_data
        if chosen.get("jaar"):
            rows = rows.filter(self.kind.jaarfilter(chosen["jaar"]))
        if chosen.get("soort"):
            rows = rows.filter(**{self.kind.soortveld: chosen["soort"]})
        if chosen.get("status"):
            rows = rows.filter(status=chosen["status"])
        return rows

    def get_columns(self) -> Sequence[Kolomkop]:
        """The columns of the kind itself, and status and source for kinds that have those."""
        own = [Kolomkop(kop, getal=getal) for kop, getal in self.kind.koppen]
        return [*own, Kolomkop("Status"), Kolomkop("Bron")] if self.kind.heeft_status else own

    def to_rows(self, objecten: list[Any]) -> list[tuple[Any, list[str]]]:
        """(row, its cells as text), because the page makes a link of the row."""
        return [(each, self.kind.cellen(each)) for each in objecten]

    def to_cells(self, rows: QuerySet[Any]) -> list[Sequence[Any]]:
        """The same columns in words."""
        more = self.kind.heeft_status
        return [[*self.kind.cellen(each), *([each.get_status_display(), each.bron] if more else [])] for each in rows]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The kind, a tab for every other kind, and whether this person may add and correct: only the controller."""
        return {
            "kind": self.kind,
            "tabbladen": get_tabs(self.kind),
            "mag_wijzigen": self.user.rol == Rol.CONTROLLER,
        }


def get_tabs(chosen: Gegevenssoort) -> list[dict[str, Any]]:
    """A tab for each kind of reference data: {"label", "url", "actief"}, ``chosen`` being the active one."""
    return [
        {"label": each.titel, "url": reverse("financien:gegevens", args=[each.code]), "actief": each is chosen}
        for each in SOORTEN.values()
    ]


@require_http_methods(["GET", "POST"])
@vereist(*BUREAU)
def gegevens(request: Verzoek, soort: str) -> HttpResponse:
    """One kind of reference data, newest first."""
    return Gegevenslijst(request, find_soort(soort)).answer()
