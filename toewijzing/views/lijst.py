"""The list of requests: filter, order, page, and take along as a file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import HttpResponse, QueryDict
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.enums import Pagina
from leerlingen.services import log_inzagen
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg
from swv.kern.presentatie import Badge
from swv.kern.zaken.tabel import Transition
from swv.kern.zaken.tegelijk import Zaaklijst
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from toewijzing.adapter import ADAPTER
from toewijzing.calculations.urenstand import Urenstand
from toewijzing.enums import Besluitstatus, Categorie, Stap, Status
from toewijzing.forms.lijst import MET_EIGENAAR, ONTHOUDEN, AanvraagFilter
from toewijzing.models import Aanvraag, Besluit
from toewijzing.models.post import POSTROLLEN
from toewijzing.presentatie.stand import get_badge
from toewijzing.presentatie.termijn import Deadline, describe_case_deadline
from toewijzing.queries.aanvraag import is_ready_for_zitting
from toewijzing.queries.compleet import with_completeness
from toewijzing.queries.deskundige import get_deskundigen
from toewijzing.queries.eigenaar import get_eigenaars
from toewijzing.queries.lijst import get_langs, with_besluit, with_row
from toewijzing.queries.route import with_stappen
from toewijzing.queries.starter import get_start_adres, may_start
from toewijzing.queries.urenstand import get_urenstanden
from toewijzing.queries.zitting import get_open_zittingen
from toewijzing.views.basis import AANVRAAGROLLEN, EXPORTROLLEN
from toewijzing.workflow.guards import GEEN_DESKUNDIGE, GEEN_ZITTING, why_no_room, why_not_made
from toewijzing.workflow.tegelijk import TEGELIJK

# Chosen for the file: with the name and number of each pupil, which is logged as looking at the dossier.
NAMEN = "namen"
LEERLINGKOLOMMEN = {
    "leerlingnummer": "leerling__nummer",
    "roepnaam": "leerling__roepnaam",
    "tussenvoegsel": "leerling__tussenvoegsel",
    "achternaam": "leerling__achternaam",
}
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
    "TLV-nummer": "tlv",
    "categorie": "categorie",
    "einddatum": "eind",
}
# Only in a file for which they were chosen.
EXTRA = {
    "gevraagde categorie": "gevraagde_categorie",
    "gevraagd van": "gevraagd_van",
    "gevraagd tot en met": "gevraagd_tot_en_met",
    "gevraagd bedrag": "gevraagd_bedrag",
    "gevraagd aantal": "gevraagd_aantal",
    "eenheid": "soort__bedrag_eenheid",
    "gevraagd tarief": "gevraagd_tarief",
    "gevraagd deel swv": "asked_deel_swv",
    "toegekend aantal": "besluit_aantal",
    "toegekend bedrag": "besluit_bedrag",
    "deel bestuur": "besluit_deel_bestuur",
    "deel swv": "besluit_deel_swv",
    "deel anderen": "besluit_deel_anderen",
    "gevraagde weken": "gevraagde_weken",
    "ontvangende school": "ontvangende_school__naam",
    "aanvulling verwacht": "vraag_tot",
}
# Besides, for who works at the swv.
EXTRA_SWV = {
    "behandelaar": "eigenaar_id",
    "adviezen gevraagd": "adviezen_gevraagd",
    "adviezen binnen": "adviezen_binnen",
    "zitting": "zitting_op",
}


@dataclass(frozen=True)
class Aanvraagrij:
    """One request in the list."""

    aanvraag: Aanvraag
    badge: Badge
    deadline: Deadline
    eigenaar: str = ""
    uren: Urenstand | None = None


class Aanvragenlijst(Zaaklijst):
    """Requests this person sees."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:aanvragen", "toewijzing/aanvragen.html"
    adapter, model = ADAPTER, Aanvraag
    tegelijk = TEGELIJK
    # Of each of these letters is looked whether it still says what is so.
    hoogstens: ClassVar[Mapping[str, int]] = {"bekendmaken": 50}
    vooraf: ClassVar[Mapping[str, Callable[[Any, Any], str]]] = {
        "bekendmaken": lambda lijst, zaak: why_not_made(zaak),
        "deskundige_vragen": lambda lijst, zaak: why_no_room(zaak) or lijst.geen_deskundige,
        "agenderen": lambda lijst, zaak: is_ready_for_zitting(zaak) or lijst.why_no_zitting(zaak),
    }
    naam, filter_label, zoekveld = "Aanvragen", "Filter aanvragen", "tekst"
    bijschrift = "Aanvragen; klik op een kolomkop om te sorteren"
    volgorden = {
        "nummer": ["pk"],
        "leerling": ["sorteernaam", "leerling__roepnaam", "pk"],
        "soort": ["soort__code", "soort", "pk"],
        "school": ["school__sorteernaam", "school", "pk"],
        "status": ["status", "-pk"],
        "uiterlijk": ["deadline", "pk"],
    }
    standaard = "-nummer"
    onthouden = ONTHOUDEN
    kolomuitleg = "Met een kolom over de leerling erin staat in het logboek van elk dossier dat u het meenam."
    leeg_gefilterd = Leeg(
        "Geen aanvragen met dit filter",
        "Er zijn misschien wel aanvragen die niet in dit filter passen. Afgeronde aanvragen staan onder"
        " «Alle afgeronde».",
    )

    def make_form(self, data: QueryDict) -> AanvraagFilter:
        """With a school or an swv to choose only for who sees requests of more than one."""
        return AanvraagFilter(data, user=self.user, eigenaars=self.behandelaars)

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
        """Without a choice only requests that run; for a step those in its status, also when that ends the request."""
        return self.form.apply(rows, standaard="alle" if self.stap else "lopend")

    def with_facts(self, rows: QuerySet[Aanvraag]) -> QuerySet[Aanvraag]:
        """All that the rights and guards of ``TEGELIJK`` look at."""
        found = with_completeness(rows).select_related("school__bestuur")
        return with_stappen(found).prefetch_related(
            "soort__vragen", "soort__checklist", "adviezen", "besluiten__brieven", "statussen"
        )

    def describe_case(self, zaak: Aanvraag) -> str:
        """Number, pupil, kind and school."""
        return f"{zaak.nummer}, {zaak.leerling.naam}, {zaak.soort.naam}, {zaak.school.naam}"

    def log_seen(self, zaken: Sequence[Aanvraag]) -> None:
        """As the page of a step does for one."""
        log_inzagen(leerling_ids=[each.leerling_id for each in zaken], by=self.user, pagina=Pagina.AANVRAAG_ACTIE)

    def fits(self, stap: Transition[Any]) -> Q:
        """Kinds with experts or without, a decision that waits; of a consulent only what is arranged directly."""
        experts, waits = Q(doet=Stap.DESKUNDIGEN), Besluit.objects.filter(aanvraag=OuterRef("pk"))
        fits = {
            "naar_deskundigen": experts,
            "deskundige_vragen": experts & Q(adviezen_gevraagd__lt=F("soort__aantal_deskundigen")),
            "agenderen": Q(doet=Stap.ZITTING, compleet_op__isnull=False),
            "deskundigen_herinneren": Q(adviezen_binnen__lt=F("adviezen_gevraagd")),
            "verklaar_compleet": ~experts & Q(compleet_op=None),
            "bekendmaken": Q(Exists(waits.filter(status=Besluitstatus.CONCEPT))),
        }.get(stap.name, Q())
        direct = ~Q(soort__route__contains=[Stap.ZITTING]) & Q(soort__aantal_deskundigen=0)
        return fits & direct if self.user.rol == Rol.CONSULENT else fits

    @cached_property
    def geen_deskundige(self) -> str:
        """Why no expert can be asked for any request of this swv, or ""."""
        found = get_deskundigen(Aanvraag(swv_id=self.user.lid.organisatie_id), self.vandaag)
        return "" if found.exists() else GEEN_DESKUNDIGE

    @cached_property
    def vergaderende_organen(self) -> set[str]:
        """Codes of the bodies with a meeting to which this person can bring a request."""
        found = get_open_zittingen(self.user.lid.organisatie_id, self.vandaag, self.user)
        return {zitting.orgaan.code for zitting in found}

    def why_no_zitting(self, zaak: Aanvraag) -> str:
        """Why this request can be put on no agenda, as far as meetings of its body tell, or "". One query for all."""
        there = self.vergaderende_organen
        return "" if there and (not zaak.bespreekt or zaak.bespreekt in there) else GEEN_ZITTING

    @cached_property
    def behandelaars(self) -> dict[int, str]:
        """{id: name} of who can own a request here today; empty for who has nothing to do with owners."""
        if self.user.rol not in MET_EIGENAAR:
            return {}
        return {each.pk: each.naam for each in get_eigenaars(self.user.lid.organisatie_id, self.vandaag)}

    @property
    def toon_swv(self) -> bool:
        """Only for who has to do with more than one swv."""
        return "swv" in self.form.fields

    @property
    def toon_eigenaar(self) -> bool:
        """Who handles a request, for who works at the swv."""
        return self.user.rol in MET_EIGENAAR

    def get_columns(self) -> list[Kolomkop]:
        """The swv only for who has to do with more than one."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("Leerling", "leerling"),
            Kolomkop("Soort", "soort"),
            Kolomkop("School", "school"),
            *([Kolomkop("Samenwerkingsverband")] if self.toon_swv else []),
            *([Kolomkop("Behandelaar")] if self.toon_eigenaar else []),
            Kolomkop("Status", "status"),
            Kolomkop("Uiterlijk", "uiterlijk"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Aanvraagrij]:
        """Each request with its badge and what its next date says today."""
        uren = get_urenstanden(self.user, objecten)
        return [
            Aanvraagrij(
                each,
                get_badge(each.status),
                describe_case_deadline(each.status, each.deadline, self.vandaag, vraag_tot=each.vraag_tot),
                self.behandelaars.get(each.eigenaar_id, ""),
                uren.get(each.pk),
            )
            for each in objecten
        ]

    @property
    def export_query(self) -> str:
        """What was chosen, without whether names go along: each link says that itself."""
        query = QueryDict(super().export_query, mutable=True)
        query.pop(NAMEN, None)
        return query.urlencode()

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether one may begin a request, record one that came in on paper, or print the post."""
        rol = self.user.rol
        return {
            "mag_nieuw": may_start(self.user, self.vandaag),
            "begin_adres": get_start_adres(rol),
            "mag_papier": rol == Rol.SECRETARIS,
            "mag_post": rol in POSTROLLEN,
        }

    @property
    def mag_bestand(self) -> bool:
        """Who is asked about single cases takes no list along."""
        return self.user.rol in EXPORTROLLEN

    def explain_empty(self) -> Leeg:
        """Nothing to choose for the step; nothing fits the filter; or why nothing is here yet, which differs per role."""
        if self.stap:
            return Leeg(f"Geen aanvragen voor «{self.stap.label}»", "Er is nu geen aanvraag die aan deze stap toe is.")
        return self.leeg_gefilterd if self.is_filtered else Leeg("Geen lopende aanvragen", _why_empty(self.user.rol))

    def to_cells(self, rows: QuerySet[Aanvraag]) -> list[Sequence[Any]]:
        """The columns of the file, read without making objects; the status in words. Pupils named in it are logged."""
        found = list(with_besluit(rows, self.user).values("leerling_id", *self.columns.values()))
        if self.met_namen:
            log_inzagen(leerling_ids=[row["leerling_id"] for row in found], by=self.user, pagina="aanvragen_export")
        categorie: dict[Any, str] = dict(Categorie.choices)
        in_words: dict[str, dict[Any, str]] = {
            "status": dict(Status.choices), "categorie": categorie, "gevraagde_categorie": categorie,
            "eigenaar_id": self.behandelaars,
        }  # fmt: skip
        for row in found:
            row |= {name: in_words[name].get(value, "") for name, value in row.items() if name in in_words}
        return [[row[name] for name in self.columns.values()] for row in found]

    @property
    def met_namen(self) -> bool:
        """Are there columns in the file that say who the pupil is?"""
        if self.gekozen:
            return not LEERLINGKOLOMMEN.keys().isdisjoint(self.gekozen)
        return self.request.GET.get(NAMEN) == "1"

    @property
    def columns(self) -> dict[str, str]:
        """{heading of the file: where its value comes from}, as asked."""
        if self.gekozen:
            return {kop: self.keuzes[kop] for kop in self.gekozen}
        return _beside_number(LEERLINGKOLOMMEN) if self.met_namen else KOLOMMEN

    @property
    def keuzes(self) -> dict[str, str]:
        """{heading: where its value comes from} of all columns this person can choose."""
        return _beside_number(LEERLINGKOLOMMEN) | EXTRA | (EXTRA_SWV if self.toon_eigenaar else {})

    def get_keuzes(self) -> Sequence[str]:
        """Also who the pupil is, what was asked and how far it is."""
        return list(self.keuzes)

    def get_export(self) -> Export:
        """With the columns that were asked."""
        return Export("aanvragen", list(self.columns), "aanvragen_geexporteerd")


def _beside_number(columns: Mapping[str, str]) -> dict[str, str]:
    """The columns of every file with these behind the number of the request."""
    nummer, *others = KOLOMMEN.items()
    return dict([nummer, *columns.items(), *others])


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
def export(request: Verzoek, formaat: str) -> HttpResponse:
    """The filtered list as CSV or XLSX, with the names of pupils only when that was asked."""
    return Aanvragenlijst(request).export(formaat)
