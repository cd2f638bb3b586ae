"""The lists: requests of schools, duties, and quick money."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from schoolaanvragen.forms.lijst import ONTHOUDEN, HulpFilter, PlichtFilter, SchoolaanvraagFilter
from schoolaanvragen.models import Schoolaanvraag, Schoolplicht, Snellehulp
from schoolaanvragen.permissions import BEGINNERS, HULPGEVERS, LEZERS
from schoolaanvragen.presentatie import describe_beurt, describe_hulpstand
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_kort, euro
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_BESTAND = 10_000
TE_VEEL = f"Dit zijn meer dan {MAX_BESTAND} regels. Kies eerst een filter."


class Schoollijst(Lijst):
    """What the lists of this room share."""

    request: Verzoek
    user: Gebruiker
    onthouden = ONTHOUDEN

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """What this person can do besides."""
        return {
            "mag_beginnen": self.user.rol in BEGINNERS,
            "mag_hulp": self.user.rol in HULPGEVERS,
        }


class Schoolaanvragenlijst(Schoollijst):
    """Requests of the own school, board or swv, newest first."""

    adres, sjabloon = "schoolaanvragen:lijst", "schoolaanvragen/lijst.html"
    naam, filter_label = "Schoolaanvragen", "Filter schoolaanvragen"
    bijschrift = "Schoolaanvragen; klik op een kolomkop om te sorteren"
    volgorden = {"nummer": ["-pk"], "begonnen": ["-begonnen_op", "-pk"]}
    standaard = "nummer"
    leeg_gefilterd = Leeg("Geen aanvragen met dit filter", "Wat klaar is, staat onder de status «alle».")
    leeg = Leeg("Geen lopende schoolaanvragen", "Er loopt nu geen aanvraag voor een groep, klas, school of locatie.")
    bestand = Export(
        "schoolaanvragen",
        ("nummer", "school", "bestuur", "soort", "gaat over", "leerlingen", "begonnen op", "ingediend op", "status",
         "gevraagd bedrag", "gevraagde uren", "besluit", "besloten op", "bedrag", "uren", "van", "tot en met"),
        "schoolaanvragen_geexporteerd", MAX_BESTAND, TE_VEEL,
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> SchoolaanvraagFilter:
        """For a school without the choice of a school."""
        return SchoolaanvraagFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Schoolaanvraag]:
        """All this person sees; the filter leaves out what is done."""
        rows = Schoolaanvraag.objects.visible_to(self.user)
        return rows.select_related("school__bestuur", "soort", "besluit")

    def filter(self, rows: QuerySet[Schoolaanvraag]) -> QuerySet[Schoolaanvraag]:
        """Without a choice only those that run."""
        return self.form.apply(rows)

    def get_columns(self) -> list[Kolomkop]:
        """Number, school and what it is about."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("School"),
            Kolomkop("Soort"),
            Kolomkop("Gaat over"),
            Kolomkop("Begonnen", "begonnen"),
            Kolomkop("Status"),
            Kolomkop("Nu aan zet"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Plain words; the number leads to the case."""
        return [
            self.make_row(
                [
                    each.nummer, each.school.naam, each.soort.naam, each.groep or each.get_onderwerp_display(),
                    datum_kort(each.begonnen_op), each.get_status_display(), describe_beurt(each),
                ],
                reverse("schoolaanvragen:aanvraag", args=[each.nummer]),
            )
            for each in objecten
        ]  # fmt: skip

    def to_cells(self, rows: QuerySet[Schoolaanvraag]) -> list[Sequence[Any]]:
        """Each request with what was decided."""
        cells: list[Sequence[Any]] = []
        for each in rows:
            besluit = getattr(each, "besluit", None)
            cells.append(
                [
                    each.nummer, each.school.naam, each.school.bestuur.naam if each.school.bestuur else "",
                    each.soort.naam, each.groep or each.get_onderwerp_display(), each.aantal_leerlingen, each.begonnen_op,
                    each.ingediend_op, each.get_status_display(), each.bedrag, each.uren,
                    besluit.get_uitkomst_display() if besluit else "",
                    *((besluit.op, besluit.bedrag, besluit.uren, besluit.van, besluit.tot_en_met) if besluit else [None] * 5),
                ]
            )  # fmt: skip
        return cells


class Schoolplichtenlijst(Schoollijst):
    """What schools owe for what was granted, the first due first."""

    adres, sjabloon = "schoolaanvragen:plichten", "schoolaanvragen/plichten.html"
    naam, filter_label = "Plichten", "Filter plichten"
    bijschrift = "Plichten van scholen; klik op een kolomkop om te sorteren"
    volgorden = {"uiterlijk": ["uiterlijk_op", "pk"]}
    standaard = "uiterlijk"
    leeg_gefilterd = Leeg("Geen plichten met dit filter", "Wat klaar is, staat onder de stand «klaar».")
    leeg = Leeg("Geen open plichten", "Bij geen enkele toekenning hoeft een school nu nog iets te doen.")
    bestand = Export(
        "plichten", ("nummer", "school", "soort", "plicht", "uiterlijk op", "stand", "gedaan op", "aanvaard op"),
        "schoolplichten_geexporteerd", MAX_BESTAND, TE_VEEL,
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> PlichtFilter:
        """For a school without the choice of a school."""
        return PlichtFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Schoolplicht]:
        """All duties this person sees."""
        return Schoolplicht.objects.visible_to(self.user).select_related("aanvraag__school", "aanvraag__soort")

    def filter(self, rows: QuerySet[Schoolplicht]) -> QuerySet[Schoolplicht]:
        """Without a choice only those that nobody accepted yet."""
        return self.form.apply(rows)

    def get_columns(self) -> list[Kolomkop]:
        """Until when, what and of which school."""
        names = ("Nummer", "School", "Soort", "Soortplicht")
        return [*map(Kolomkop, names), Kolomkop("Uiterlijk", "uiterlijk"), Kolomkop("Stand")]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The number leads to the request."""
        return [
            self.make_row(
                [
                    each.aanvraag.nummer, each.aanvraag.school.naam, each.aanvraag.soort.naam, each.naam,
                    datum_kort(each.uiterlijk_op), each.get_status_display(),
                ],
                reverse("schoolaanvragen:aanvraag", args=[each.aanvraag.nummer]),
            )
            for each in objecten
        ]  # fmt: skip

    def to_cells(self, rows: QuerySet[Schoolplicht]) -> list[Sequence[Any]]:
        """Each duty with its days."""
        return [
            [
                each.aanvraag.nummer, each.aanvraag.school.naam, each.aanvraag.soort.naam, each.naam, each.uiterlijk_op,
                each.get_status_display(), each.gedaan_op, each.aanvaard_op,
            ]
            for each in rows
        ]  # fmt: skip


class Snellehulplijst(Schoollijst):
    """Quick money, newest first. What is over stays, and says so by its days."""

    adres, sjabloon = "schoolaanvragen:hulpen", "schoolaanvragen/hulpen.html"
    naam, filter_label = "Snelle hulp", "Filter snelle hulp"
    bijschrift = "Snelle hulp; klik op een kolomkop om te sorteren"
    volgorden = {"nummer": ["-pk"], "eind": ["-tot_en_met", "-pk"]}
    standaard = "nummer"
    leeg_gefilterd = Leeg("Geen snelle hulp met dit filter", "Kies een andere stand of school.")
    leeg = Leeg("Geen snelle hulp", "Er is nog geen snelle hulp gegeven.")
    bestand = Export(
        "snelle-hulp", ("nummer", "school", "soort", "waarvoor", "bedrag", "van", "tot en met", "stand", "terugkijken op"),
        "snellehulp_geexporteerd", MAX_BESTAND, TE_VEEL,
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> HulpFilter:
        """For a school without the choice of a school."""
        return HulpFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Snellehulp]:
        """All this person sees, each with its total."""
        return Snellehulp.objects.visible_to(self.user).with_totaal().select_related("school", "soort")

    def filter(self, rows: Any) -> QuerySet[Snellehulp]:
        """By its days: it ends by itself."""
        return self.form.apply(rows, self.vandaag)

    def get_columns(self) -> list[Kolomkop]:
        """How much and until when."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("School"),
            Kolomkop("Waarvoor"),
            Kolomkop("Bedrag", getal=True),
            Kolomkop("Van"),
            Kolomkop("Tot en met", "eind"),
            Kolomkop("Stand"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The number leads to its page."""
        return [
            self.make_row(
                [
                    each.nummer, each.school.naam, each.waarvoor, euro(each.totaal), datum_kort(each.van),
                    datum_kort(each.tot_en_met), describe_hulpstand(each, self.vandaag),
                ],
                reverse("schoolaanvragen:hulp", args=[each.nummer]),
            )
            for each in objecten
        ]  # fmt: skip

    def to_cells(self, rows: QuerySet[Snellehulp]) -> list[Sequence[Any]]:
        """Each with its total and days."""
        return [
            [
                each.nummer, each.school.naam, each.soort.naam, each.waarvoor, each.totaal, each.van, each.tot_en_met,
                describe_hulpstand(each, self.vandaag), each.terugkijken_op,
            ]
            for each in rows
        ]  # fmt: skip


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def aanvragen(request: Verzoek) -> HttpResponse:
    """Requests of the own school, board or swv."""
    return Schoolaanvragenlijst(request).answer()


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def plichten(request: Verzoek) -> HttpResponse:
    """What schools owe for what was granted."""
    return Schoolplichtenlijst(request).answer()


@vereist(*LEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def hulpen(request: Verzoek) -> HttpResponse:
    """Quick money of the own school, board or swv."""
    return Snellehulplijst(request).answer()
