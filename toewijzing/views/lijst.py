"""The list of requests: filter, order, page, and take along as a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.views.decorators.http import require_GET, require_http_methods

from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, Lijst
from swv.kern.presentatie import Badge
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Gebruiker, Organisatie
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.enums import Stap, Status
from toewijzing.forms.lijst import ONTHOUDEN, AanvraagFilter
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.models.aanvraag import DEADLINE
from toewijzing.presentatie.stand import get_badge
from toewijzing.presentatie.termijn import Deadline, describe_case_deadline
from toewijzing.views.basis import AANVRAAGROLLEN, EXPORTROLLEN

# {heading in the file: where its value comes from}. No names of pupils.
KOLOMMEN = {
    "nummer": "nummer",
    "soort": "soort__naam",
    "school": "school__naam",
    "status": "status",
    "ontvangen": "ontvangen_op",
    "compleet": "compleet_op",
    "uiterlijk": "uiterlijk_op",
    "eigen norm": "norm_op",
    "samenwerkingsverband": "swv__naam",
}


@dataclass(frozen=True)
class Aanvraagrij:
    """One request in the list."""

    aanvraag: Aanvraag
    badge: Badge
    deadline: Deadline


class Aanvragenlijst(Lijst):
    """Requests this person sees."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:aanvragen", "toewijzing/aanvragen.html"
    naam, filter_label, zoekveld = "Aanvragen", "Filter aanvragen", "tekst"
    bijschrift = "Aanvragen; klik op een kolomkop om te sorteren"
    volgorden = {
        "nummer": ["pk"],
        "leerling": ["leerling__achternaam", "leerling__roepnaam", "pk"],
        "soort": ["soort__naam", "soort", "pk"],
        "school": ["school__naam", "school", "pk"],
        "status": ["status", "-pk"],
        "uiterlijk": ["deadline", "pk"],
    }
    standaard = "-nummer"
    onthouden = ONTHOUDEN
    leeg_gefilterd = Leeg(
        "Geen aanvragen met dit filter",
        "Er zijn misschien wel aanvragen die niet in dit filter passen. Afgeronde aanvragen staan onder"
        " «Alle afgeronde».",
    )
    bestand = Export("aanvragen", list(KOLOMMEN), "aanvragen_geexporteerd")

    def make_form(self, data: QueryDict) -> AanvraagFilter:
        """With a school or an swv to choose only for who sees requests of more than one."""
        return AanvraagFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Aanvraag]:
        """With the relations and dates that a line shows, in a fixed number of queries."""
        return with_row(Aanvraag.objects.visible_to(self.user))

    def get_parts(self) -> list[QuerySet[Aanvraag]]:
        """For a school its own requests, and those for a place at it."""
        return [with_row(part) for part in Aanvraag.objects.visible_parts(self.user)]

    def get_langs(self) -> list[int] | None:
        """Schools or kinds by name, when that is the order and there are more of them."""
        return get_langs(self.volgorde, self.user)

    def filter(self, rows: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
        """Without a choice only requests that run."""
        return self.form.apply(rows)

    @property
    def toon_swv(self) -> bool:
        """Only for who has to do with more than one swv."""
        return "swv" in self.form.fields

    def get_columns(self) -> list[Kolomkop]:
        """The swv only for who has to do with more than one."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("Leerling", "leerling"),
            Kolomkop("Soort", "soort"),
            Kolomkop("School", "school"),
            *([Kolomkop("Samenwerkingsverband")] if self.toon_swv else []),
            Kolomkop("Status", "status"),
            Kolomkop("Uiterlijk", "uiterlijk"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Aanvraagrij]:
        """Each request with its badge and what its next date says today."""
        return [
            Aanvraagrij(
                each,
                get_badge(each.status),
                describe_case_deadline(each.status, each.deadline, self.vandaag, vraag_tot=each.vraag_tot),
            )
            for each in objecten
        ]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether one may begin a request, and take the list along as a file."""
        return {"mag_nieuw": self.user.rol == Rol.ZORGCOORDINATOR, "mag_export": self.user.rol in EXPORTROLLEN}

    def explain_empty(self) -> Leeg:
        """Nothing fits the filter; or why nothing is here yet, which differs per role."""
        return self.leeg_gefilterd if self.is_filtered else Leeg("Geen lopende aanvragen", _why_empty(self.user.rol))

    def to_cells(self, rows: QuerySet[Aanvraag]) -> list[Sequence[Any]]:
        """The columns of ``KOLOMMEN``, read without making objects; the status in words."""
        place = list(KOLOMMEN).index("status")
        found = rows.values_list(*KOLOMMEN.values())
        return [(*row[:place], Status(row[place]).label, *row[place + 1 :]) for row in found]


def with_row(rows: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
    """With what a row of the list shows."""
    return rows.annotate(deadline=DEADLINE).select_related("leerling", "soort", "school", "swv")


def get_langs(volgorde: str, user: Gebruiker) -> list[int] | None:
    """All schools or kinds by name, to read the list along; None where it holds the requests of one school."""
    name = volgorde.removeprefix("-")
    is_swv = user.lid.organisatie.soort == Organisatiesoort.SWV and user.rol != Rol.DESKUNDIGE
    rows: QuerySet[Any]
    if name == "school" and (is_swv or user.rol == Rol.BESTUURDER):
        rows = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL)
        rows = rows if is_swv else rows.filter(pk__in=user.muur_organisaties)
    elif name == "soort" and is_swv:
        rows = Aanvraagsoort.objects.filter(swv=user.organisatie_id)
        # What a commission never sees would be read whole before it is left out.
        rows = rows.filter(route__contains=[Stap.ZITTING]) if user.rol in COMMISSIEROLLEN else rows
    else:
        return None
    return list(rows.order_by("naam", "pk").values_list("pk", flat=True))


def _why_empty(rol: str) -> str:
    if rol in SCHOOLROLLEN:
        return "Uw school heeft nu geen aanvraag lopen. Begin er een vanuit het dossier van de leerling."
    if rol == Rol.BESTUURDER:
        return "Uw scholen hebben nu geen aanvraag ter akkoord of bij het samenwerkingsverband."
    if rol == Rol.DESKUNDIGE:
        return "Er is nu geen advies aan u gevraagd. De secretaris mailt u als dat verandert."
    return "Een aanvraag komt hier te staan zodra een school hem heeft ingediend."


@vereist(*AANVRAAGROLLEN)
@require_http_methods(["GET", "POST"])
def aanvragen(request: Verzoek) -> HttpResponse:
    """The list; without anything in the address the filter of the last time."""
    return Aanvragenlijst(request).answer()


@vereist(*EXPORTROLLEN)
@require_GET
def export(request: Verzoek) -> HttpResponse:
    """The filtered list as CSV, without names of pupils."""
    return Aanvragenlijst(request).export()
