"""The list of distributions."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from financien.referentie.permissions import BUREAU, ZIEN_GELD
from financien.referentie.views.basis import voor_geld
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.forms.lijst import VerdelingenFilter
from financien.verdelen.models import Verdeling, Verdelingsdeel
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek

TOON = {
    Verdelingstatus.CONCEPT: "neutraal",
    Verdelingstatus.GEDEELD: "info",
    Verdelingstatus.VASTGESTELD: "ok",
    Verdelingstatus.OPGEBORGEN: "neutraal",
}


def get_own_amounts(user: Gebruiker, found: Sequence[Verdeling]) -> dict[int, Any]:
    """{distribution: amount of the own board or school}; empty for who sees the whole."""
    if user.rol not in (Rol.BESTUURDER, Rol.SCHOOLLEIDER):
        return {}
    rows = Verdelingsdeel.objects.visible_to(user).filter(verdeling__in=found, organisatie=user.organisatie_id)
    return dict(rows.values_list("verdeling_id", "bedrag"))


class Verdelingenlijst(Lijst):
    """Distributions by year, newest first; only the office puts them away and looks at those again."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "financien:verdelingen", "financien/verdelen/verdelingen.html"
    naam, filter_label = "Verdelingen", "Kies welke verdelingen u ziet"
    bijschrift = "Verdelingen, nieuwste jaar eerst"
    volgorden, standaard = {"jaar": ["-jaar", "periode", "-volgnummer", "pk"]}, "jaar"
    onthouden = ("opgeborgen",)
    bestand = Export("verdelingen", (), "verdelingen_geexporteerd")
    leeg_gefilterd = Leeg("Nog geen verdelingen", "Er is ook niets opgeborgen.")

    @property
    def is_bureau(self) -> bool:
        """Do controller or directeur look? Only they get a filter, for what was put away."""
        return self.user.rol in BUREAU

    @property
    def is_eigen(self) -> bool:
        """Does somebody of a board or school look? Then the list shows the own amount instead of the total."""
        return self.user.rol in (Rol.BESTUURDER, Rol.SCHOOLLEIDER)

    def make_form(self, data: QueryDict) -> VerdelingenFilter | None:
        """The filter for the office; nobody else has anything that was put away."""
        return VerdelingenFilter(data) if self.is_bureau else None

    def get_rows(self) -> QuerySet[Any]:
        """Distributions this person sees, without the large frozen outcome; those put away only when asked for."""
        seen = Verdeling.objects.visible_to(self.user).defer("snapshot")
        rows = seen.select_related("swv", "model", "vervangen_door")
        return rows if self.is_filtered else rows.exclude(status=Verdelingstatus.OPGEBORGEN)

    def get_columns(self) -> Sequence[Kolomkop]:
        """A board or school sees whose distribution it is and its own amount; the office the model and the total."""
        wie, bedrag = ("Samenwerkingsverband", "Voor u") if self.is_eigen else ("Model", "Naar besturen")
        return [*(Kolomkop(label) for label in ("Jaar", "Verdeling", wie, "Status")), Kolomkop(bedrag, getal=True)]

    def to_rows(self, objecten: list[Any]) -> list[tuple[Verdeling, str, Any]]:
        """(distribution, look of its status, euro): what the own organisation gets, else all boards together."""
        own = get_own_amounts(self.user, objecten)
        return [(each, TOON[Verdelingstatus(each.status)], own.get(each.pk, each.totaal)) for each in objecten]

    def to_cells(self, rows: QuerySet[Any]) -> list[Sequence[Any]]:
        """The same columns in words, the amount as a number in euro."""
        return [
            [
                each.jaar, each.naam, each.swv.naam if self.is_eigen else each.model.naam, each.get_status_display(), bedrag
            ]
            for each, _, bedrag in self.to_rows(list(rows))
        ]  # fmt: skip

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether the office looks (it gets buttons), and whether a board or school does (it gets other columns)."""
        return {"is_bureau": self.is_bureau, "eigen": self.is_eigen}

    def explain_empty(self) -> Leeg:
        """With a filter as every list; the controller is sent to the models, the others read that they have to wait."""
        if self.is_filtered:
            return self.leeg_gefilterd
        if self.user.rol != Rol.CONTROLLER:
            return Leeg("Nog geen verdelingen", "Zodra er een verdeling is gedeeld of vastgesteld, staat zij hier.")
        return Leeg(
            "Nog geen verdelingen",
            "Maak eerst een verdeelmodel en reken het uit.",
            "Naar de verdeelmodellen",
            url=reverse("financien:modellen"),
        )


@require_http_methods(["GET", "POST"])
@voor_geld(*ZIEN_GELD)
def verdelingen(request: Verzoek) -> HttpResponse:
    """Distributions by year, newest first."""
    return Verdelingenlijst(request).answer()
