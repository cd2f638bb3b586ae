"""In which parts grants of schools are due: the list beside that of requests about a pupil."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.views.decorators.http import require_GET

from schoolaanvragen.models import Schooltermijn
from swv.kern.lijsten import Leeg
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.models.bedrag import TERMIJNROLLEN
from toewijzing.views.budget import Termijnenlijst


class Schooltermijnenlijst(Termijnenlijst):
    """The same list of grants of schools; they name no pupil, so the controller is led to the request too."""

    adres, sjabloon, aanvraagadres = (
        "schoolaanvragen:termijnen",
        "schoolaanvragen/termijnen.html",
        "schoolaanvragen:aanvraag",
    )
    naam = "Termijnen van schoolaanvragen"
    leeg = Leeg("Geen termijnen", "Zodra er iets met termijnen is toegekend, staan zij hier.")

    @property
    def met_aanvraag(self) -> bool:
        """Everybody who opens this list sees the requests themselves."""
        return True

    def get_rows(self) -> QuerySet[Any]:
        """Of requests this person sees."""
        rows = Schooltermijn.objects.visible_to(self.user)
        return rows.select_related("besluit__aanvraag__school", "besluit__aanvraag__soort")

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """Days as days and amounts as amounts."""
        found: list[Sequence[Any]] = []
        for each in rows:
            case = each.besluit.aanvraag
            found.append(
                [case.nummer, case.school.naam, case.soort.naam, each.volgorde, each.op, each.voorwaarde, each.bedrag]
            )
        return found


@vereist(*TERMIJNROLLEN)
@require_GET
def termijnen(request: Verzoek) -> HttpResponse:
    """In which parts grants of schools are due, by day."""
    return Schooltermijnenlijst(request).answer()
