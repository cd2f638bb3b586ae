"""The pupil page, and the overview of a school."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.enums import Pagina
from leerlingen.models import DOSSIERROLLEN, Leerling
from leerlingen.queries import with_sorteernaam
from leerlingen.services import log_inzage, log_inzagen
from opp.permissions import OPPROLLEN
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.presentatie.termijn import describe_deadline
from werkplek.queries.leerling import PANELEN, Dag, with_labels
from werkplek.queries.ondersteuning import Ondersteuningsrij, StandForm, filter_stand, get_leerlingen, to_row

MAX_DAGEN = 8
MAX_BESTAND = 10_000
TE_VEEL = f"Dit zijn meer dan {MAX_BESTAND} leerlingen. Kies eerst een filter."
KOPPEN = (
    "leerling", "roepnaam", "tussenvoegsel", "achternaam", "OPP", "stand van het OPP", "te doen voor het OPP",
    "te doen uiterlijk", "aanvraag", "soort aanvraag", "toegekend", "toegekend tot en met", "afspraak voor",
)  # fmt: skip


@vereist(*DOSSIERROLLEN)
@require_GET
@never_cache
def leerling(request: Verzoek, nummer: str) -> HttpResponse:
    """Everything of one pupil on one screen, within one's rights."""
    vandaag = timezone.localdate()
    rows = with_labels(Leerling.objects.visible_to(request.user), request.user, vandaag)
    found = get_object_or_404(rows.select_related("woongemeente"), nummer=nummer)
    log_inzage(leerling=found, by=request.user, pagina="leerling", object_id=found.pk)
    panelen = [paneel for toon in PANELEN if (paneel := toon(request.user, found, vandaag)) is not None]
    context: dict[str, Any] = {
        "leerling": found,
        "leeftijd": found.leeftijd_tekst(vandaag),
        "panelen": [paneel.sjabloon for paneel in panelen],
        "dagen": next_days([dag for paneel in panelen for dag in paneel.dagen], vandaag),
    }
    for paneel in panelen:
        context |= paneel.gegevens
    return render(request, "werkplek/leerling/overzicht.html", context)


def next_days(dagen: list[Dag], vandaag: date) -> list[tuple[Dag, Any]]:
    """The first days that count, each with how far away it is."""
    return [(dag, describe_deadline(dag.op, vandaag)) for dag in sorted(dagen, key=lambda dag: dag.op)[:MAX_DAGEN]]


class Ondersteuningslijst(Lijst):
    """Pupils of the own school with support, and what is due for each."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "werkplek:ondersteuning", "werkplek/leerling/ondersteuning.html"
    naam, filter_label = "Leerlingen met ondersteuning", "Filter leerlingen"
    bijschrift = "Leerlingen met ondersteuning, eerstvolgende dag bovenaan"
    volgorden, standaard = {"dag": ["eerste_dag", "sorteernaam", "roepnaam", "pk"]}, "dag"
    onthouden = ("stand",)
    leeg = Leeg(
        "Nog geen leerlingen met ondersteuning",
        "Een leerling komt hier te staan met een OPP, een aanvraag of een toekenning.",
    )
    leeg_gefilterd = Leeg("Niemand met dit filter", "Dat is goed nieuws.", "Toon iedereen")

    def make_form(self, data: QueryDict) -> StandForm:
        """All of them, those with something overdue, or those without an OPP."""
        return StandForm(data)

    def get_rows(self) -> QuerySet[Leerling]:
        """Pupils with an OPP, a request that runs or something granted, with the facts of a line."""
        return with_sorteernaam(get_leerlingen(self.user, self.vandaag))

    def filter(self, rows: QuerySet[Leerling]) -> QuerySet[Leerling]:
        """Those that were chosen; without a choice all."""
        return filter_stand(rows, self.form.cleaned_data["stand"], self.vandaag)

    def get_columns(self) -> list[Kolomkop]:
        """Six columns, none to sort on."""
        names = ("Leerling", "OPP", "Te doen voor het OPP", "Aanvraag", "Toegekend", "Afspraak")
        return [Kolomkop(name) for name in names]

    def to_rows(self, objecten: list[Any]) -> list[Ondersteuningsrij]:
        """Each pupil with its OPP and what is due. That they were seen is logged here."""
        log_inzagen(leerling_ids=[each.pk for each in objecten], by=self.user, pagina="ondersteuning")
        return [to_row(each, self.vandaag) for each in objecten]

    def get_export(self) -> Export:
        """The pupil in three columns, and days apart from their words."""
        return Export("ondersteuning", KOPPEN, "ondersteuning_geexporteerd", MAX_BESTAND, TE_VEEL)

    def to_cells(self, rows: QuerySet[Leerling]) -> list[Sequence[Any]]:
        """What the page shows. That these pupils were taken along is logged."""
        found: list[Any] = list(rows)
        log_inzagen(leerling_ids=[each.pk for each in found], by=self.user, pagina=Pagina.ONDERSTEUNING_EXPORT)
        return [_to_cells(to_row(each, self.vandaag), each) for each in found]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether one may begin an OPP."""
        return {"mag_nieuw": self.user.is_rol(Rol.ZORGCOORDINATOR)}


def _to_cells(rij: Ondersteuningsrij, leerling: Any) -> list[Any]:
    """One line of the file; ``leerling`` with the facts of ``get_leerlingen``."""
    return [
        leerling.nummer, leerling.roepnaam, leerling.tussenvoegsel, leerling.achternaam, leerling.opp_nummer or "",
        rij.badge.label if rij.badge else "geen", rij.termijn.woorden if rij.termijn else "",
        rij.termijn.dag if rij.termijn else None, leerling.zaak_nummer or "", leerling.zaak_soort or "",
        leerling.toekenning_soort or "", leerling.toekenning_eind, leerling.afspraak_voor,
    ]  # fmt: skip


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def ondersteuning(request: Verzoek) -> HttpResponse:
    """Pupils of the own school with support, and what is due for each."""
    return Ondersteuningslijst(request).answer()
