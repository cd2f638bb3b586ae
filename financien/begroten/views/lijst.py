"""The list of budgets."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET

from financien.begroten.models import Begroting
from financien.begroten.permissions import ZIEN_BEGROTING
from financien.begroten.presentatie.begroting import get_tabs
from financien.referentie.views.basis import voor_geld
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.verzoek import Verzoek


class Begrotingenlijst(Lijst):
    """All versions this person sees, newest year first."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "financien:begrotingen", "financien/begroten/begrotingen.html"
    naam, bijschrift = "Begrotingen", "Begrotingen, nieuwste eerst"
    volgorden, standaard = {"jaar": ["-jaar", "-volgnummer", "-pk"]}, "jaar"

    bestand = Export("begrotingen", (), "begrotingen_geexporteerd")

    @property
    def mag_nieuw(self) -> bool:
        """Only a controller begins a budget, so only a controller gets the button."""
        return bool(self.user.rol == Rol.CONTROLLER)

    def get_rows(self) -> QuerySet[Any]:
        """Budgets of the own swv as far as the role sees them; the order is that of the model, newest year first."""
        return Begroting.objects.visible_to(self.user)

    def get_columns(self) -> Sequence[Kolomkop]:
        """Version, status and the three dates on which the raad van toezicht, the OPR and the directeur said yes."""
        dates = [Kolomkop(label) for label in ("Stand", "Goedgekeurd", "Instemming", "Vastgesteld")]
        return [Kolomkop("Begroting"), Kolomkop("Versie", getal=True), *dates]

    def to_cells(self, rows: QuerySet[Any]) -> list[Sequence[Any]]:
        """The same columns; dates as dates."""
        return [
            [each.jaar, each.volgnummer, each.get_status_display(), each.goedgekeurd_op, each.ingestemd_op, each.vastgesteld_op]
            for each in rows
        ]  # fmt: skip

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The tabs of the budget pages, and whether the button for a new one is shown."""
        return {"mag_nieuw": self.mag_nieuw, "tabbladen": get_tabs("begrotingen")}

    def explain_empty(self) -> Leeg:
        """Explains to a controller how to begin, and to the others that the controller has to offer a budget first."""
        if not self.mag_nieuw:
            return Leeg("Er is nog geen begroting", "Een begroting komt hier te staan als de controller haar aanbiedt.")
        return Leeg(
            "Er is nog geen begroting",
            "Begin met een lege begroting en vul die in, of lees haar in uit een bestand.",
            "Nieuwe begroting",
            url=reverse("financien:begroting_nieuw"),
        )


@voor_geld(*ZIEN_BEGROTING)
@require_GET
def begrotingen(request: Verzoek) -> HttpResponse:
    """All versions this person sees, newest year first."""
    return Begrotingenlijst(request).answer()
