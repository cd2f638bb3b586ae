"""What the advices cost that an swv asked, per period: without pupils, so that the controller can read it too."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django.db.models import Case, Count, DecimalField, F, Q, QuerySet, Sum, Value, When
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_GET

from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Celrij, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_kort, euro
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Opdrachtstand
from toewijzing.forms.pool import OpdrachtenFilter
from toewijzing.models import Adviesopdracht
from toewijzing.models.deskundige import KOSTENROLLEN
from toewijzing.queries.deskundige import with_nummer

GEEN = Decimal(0)
# Euro: nothing for what ended without an advice, empty where no rate was known.
KOSTEN = Case(
    When(stand=Opdrachtstand.VERVALLEN, then=Value(GEEN)), default=F("tarief"),
    output_field=DecimalField(max_digits=10, decimal_places=2),
)  # fmt: skip


class Opdrachtenlijst(Lijst):
    """Asked advices with their rate; who sees cases reads the number of the request, the controller does not."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:adviesopdrachten", "toewijzing/adviesopdrachten.html"
    naam, filter_label = "Kosten van adviezen", "Filter de adviezen"
    bijschrift = "Gevraagde adviezen, nieuwste eerst"
    volgorden, standaard = {"op": ["-gevraagd_op", "-pk"]}, "op"
    leeg = Leeg("Nog geen advies gevraagd", "Zodra u een deskundige vraagt, staat het hier met het tarief van die dag.")

    @property
    def met_aanvraag(self) -> bool:
        """Does this person see the requests themselves?"""
        return bool(self.user.rol != Rol.CONTROLLER)

    def make_form(self, data: QueryDict) -> OpdrachtenFilter:
        """The filter on period and state."""
        return OpdrachtenFilter(data)

    def get_rows(self) -> QuerySet[Adviesopdracht]:
        """Of the own swv; with the number of the request as far as this person sees it."""
        rows = Adviesopdracht.objects.visible_to(self.user).annotate(kosten=KOSTEN)
        if not self.met_aanvraag:
            return rows
        return with_nummer(rows)

    def filter(self, rows: QuerySet[Adviesopdracht]) -> QuerySet[Adviesopdracht]:
        """Asked in this period, and as far as was chosen."""
        data = self.form.cleaned_data
        chosen = {"gevraagd_op__gte": data["van"], "gevraagd_op__lte": data["tot_en_met"], "stand": data["stand"]}
        return rows.filter(**{name: value for name, value in chosen.items() if value})

    def get_columns(self) -> Sequence[Kolomkop]:
        """Who, when, how far and what it costs (euro)."""
        case = [Kolomkop("Aanvraag")] if self.met_aanvraag else []
        money = [Kolomkop("Tarief", getal=True), Kolomkop("Kosten", getal=True)]
        return [Kolomkop("Deskundige"), Kolomkop("Gevraagd op"), *case, Kolomkop("Stand"), Kolomkop("Sinds"), *money]

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """The same columns, days as days and amounts as amounts."""
        return [
            [
                each.naam, each.gevraagd_op, *([each.nummer or ""] if self.met_aanvraag else []),
                each.get_stand_display(), each.stand_op, each.tarief, each.kosten,
            ]
            for each in rows
        ]  # fmt: skip

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The cells in words; the row leads to its request for who sees that."""
        found = []
        for naam, op, *case, stand, sinds, tarief, kosten in self.to_cells(objecten):
            nummer = case[0] if case else ""
            url = reverse("toewijzing:aanvraag", args=[nummer]) if nummer else ""
            texts = [naam, datum_kort(op), *case, stand, datum_kort(sinds), euro(tarief), euro(kosten)]
            found.append(self.make_row(texts, url))
        return found

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """What all that was found costs together, and of how many no rate was known."""
        unknown = Q(tarief__isnull=True) & ~Q(stand=Opdrachtstand.VERVALLEN)
        sums = self.get_found().order_by().aggregate(
            aantal=Count("pk"), totaal=Sum("kosten"), onbekend=Count("pk", filter=unknown),
        )  # fmt: skip
        return {**sums, "totaal": sums["totaal"] or GEEN}


@vereist(*KOSTENROLLEN)
@require_GET
def adviesopdrachten(request: Verzoek) -> HttpResponse:
    """What the advices cost that were asked in a period."""
    return Opdrachtenlijst(request).answer()
