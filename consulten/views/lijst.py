"""The list of consultations."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from consulten.calculations import get_schooljaar, show_uren
from consulten.forms.lijst import ONTHOUDEN, ConsultFilter
from consulten.models import Consult
from consulten.permissions import LEZERS, URENROLLEN
from consulten.queries.consult import RELATIES, with_minuten
from consulten.queries.uren import sum_school
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_kort
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_BESTAND = 10_000
TE_VEEL = f"Dit zijn meer dan {MAX_BESTAND} consulten. Kies eerst een filter."
KOPPEN = (
    "nummer", "school", "bestuur", "soort vraag", "gaat over", "gesteld op", "beantwoord op", "gesloten op", "status",
    "uitkomst", "behandelaar", "uren",
)  # fmt: skip


class Consultenlijst(Lijst):
    """Consultations of the own school or swv, newest first. It names no pupil, so neither does its file."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "consulten:lijst", "consulten/lijst.html"
    naam, filter_label = "Consulten", "Filter consulten"
    bijschrift = "Consulten; klik op een kolomkop om te sorteren"
    volgorden = {"nummer": ["-pk"], "gesteld": ["-gesteld_op", "-pk"]}
    standaard = "gesteld"
    onthouden = ONTHOUDEN
    leeg_gefilterd = Leeg("Geen consulten met dit filter", "Gesloten consulten staan onder de status «gesloten».")
    leeg = Leeg("Geen lopende consulten", "Er staat nu geen vraag open. Gesloten consulten vindt u met het filter.")
    bestand = Export("consulten", KOPPEN, "consulten_geexporteerd", MAX_BESTAND, TE_VEEL)

    def make_form(self, data: QueryDict) -> ConsultFilter:
        """For a school without the choice of a school."""
        return ConsultFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Consult]:
        """All consultations of the own school or swv, closed ones too: the filter leaves those out."""
        return with_minuten(Consult.objects.visible_to(self.user).select_related(*RELATIES), self.user)

    def filter(self, rows: QuerySet[Consult]) -> QuerySet[Consult]:
        """Without a choice only those that run."""
        return self.form.apply(rows)

    @property
    def is_school(self) -> bool:
        """Does this person work at a school? Then there is one school to show."""
        return self.user.rol in SCHOOLROLLEN

    def get_columns(self) -> list[Kolomkop]:
        """For a school without the column of its own name."""
        return [
            Kolomkop("Nummer", "nummer"),
            *([] if self.is_school else [Kolomkop("School")]),
            Kolomkop("Soort vraag"),
            Kolomkop("Gaat over"),
            Kolomkop("Gesteld", "gesteld"),
            Kolomkop("Status"),
            Kolomkop("Wie"),
            Kolomkop("Uren", getal=True),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Plain words; the number leads to the case."""
        return [self._to_row(each) for each in objecten]

    def _to_row(self, consult: Consult) -> Celrij:
        school = [] if self.is_school else [consult.school.naam]
        wie = consult.behandelaar or consult.aan
        teksten = [
            consult.nummer, *school, consult.soort.naam, consult.get_onderwerp_display(), datum_kort(consult.gesteld_op),
            consult.get_status_display(), wie.naam if wie else "iedereen", show_uren(consult.minuten),
        ]  # fmt: skip
        return self.make_row(teksten, reverse("consulten:consult", args=[consult.nummer]))

    def to_cells(self, rows: QuerySet[Consult]) -> list[Sequence[Any]]:
        """Each consultation with its days and hours."""
        return [
            [
                each.nummer, each.school.naam, each.school.bestuur.naam if each.school.bestuur else "", each.soort.naam,
                each.get_onderwerp_display(), each.gesteld_op, each.beantwoord_op, each.gesloten_op,
                each.get_status_display(), each.get_uitkomst_display(), each.behandelaar.naam if each.behandelaar else "",
                show_uren(each.minuten),
            ]
            for each in rows
        ]  # fmt: skip

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """For a school the hours spent on it this school year."""
        begin, eind = get_schooljaar(self.vandaag)
        uren = show_uren(sum_school(self.user, begin, eind)) if self.is_school else ""
        return {
            "is_school": self.is_school,
            "schooluren": uren,
            "begin": begin,
            "mag_uren": self.user.rol in URENROLLEN,
        }


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def lijst(request: Verzoek) -> HttpResponse:
    """Consultations of the own school or swv."""
    return Consultenlijst(request).answer()
