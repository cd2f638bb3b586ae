"""The register of a school, to look at and to take along; and for the swv numbers per school without names."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from leerlingen.enums import Pagina
from leerlingen.models import Inschrijving
from leerlingen.queries import with_sorteernaam
from leerlingen.services import log_inzagen
from opp.adapter import ADAPTER
from opp.calculations import passes
from opp.enums import Status
from opp.forms.lijst import ONTHOUDEN, RegisterFilter
from opp.models import Opp
from opp.permissions import CIJFERROLLEN, OPPROLLEN, sees_all_figures
from opp.presentatie import Opptermijn, describe_deadline, get_badge
from opp.queries.lijst import filter_stand
from opp.queries.ontbrekend import Ontbrekend, get_ontbrekend
from opp.queries.opp import get_soortkeuzes, get_tekorten, with_wet
from opp.services.cijfer import get_cijfers
from opp.services.schoolstand import count_opps
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Export, Kolomkop, Leeg, take_along
from swv.kern.presentatie import Badge
from swv.kern.zaken.tegelijk import Zaaklijst
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_EXPORT = 5000
MAX_ONTBREKEND = 50
KOLOMMEN = (
    "nummer", "leerlingnummer in LAS", "leerling", "geboortedatum", "soort", "herkomst", "status", "begindatum (ROD)",
    "einddatum (ROD)", "uiterlijk vast te stellen", "te laat vastgesteld", "laatste evaluatie", "evalueren uiterlijk",
    "evaluatie te laat", "voldoet aan de wet", "wat ontbreekt",
)  # fmt: skip

ZONDER = Export(
    "leerlingen-zonder-opp", ("nummer", "leerling", "geboortedatum", "uiterlijk vast te stellen", "te laat"),
    "zonder_opp_geexporteerd",
)  # fmt: skip


@dataclass(frozen=True)
class Opprij:
    """One OPP in the list."""

    opp: Opp
    badge: Badge
    termijn: Opptermijn
    tekorten: int


def to_row(opp: Opp, vandaag: date) -> Opprij:
    """One line of the register; no shortcomings count of an OPP that is closed, or that meets the law as it is."""
    termijn = describe_deadline(opp.status, opp.begin, opp.uiterlijk_op, opp.evaluatie_voor, vandaag)
    open_tekorten = 0 if opp.is_closed or passes(found := get_tekorten(opp, vandaag)) else len(found)
    return Opprij(opp, get_badge(opp.status), termijn, open_tekorten)


def describe_ontbrekend(each: Ontbrekend, vandaag: date) -> tuple[Ontbrekend, Opptermijn]:
    """A pupil without an OPP, with the day it was or is due, as the other rows say it."""
    return each, describe_deadline("", None, each.uiterlijk_op, None, vandaag)


def get_cells(opp: Opp, las: dict[int, str], vandaag: date) -> list[Any]:
    """The values of one row; dates stay dates."""
    tekorten = get_tekorten(opp, vandaag)
    laat = (opp.begin or vandaag) > opp.uiterlijk_op and not (opp.is_closed and opp.begin is None)
    evaluatie_laat = opp.evaluatie_voor is not None and vandaag > opp.evaluatie_voor
    return [
        opp.nummer, las.get(opp.leerling_id, ""), opp.leerling.naam, opp.leerling.geboren_bestand, opp.soort.naam,
        opp.get_herkomst_display(), Status(opp.status).label, opp.begin, opp.eind, opp.uiterlijk_op,
        "ja" if laat else "nee", opp.geevalueerd_op, opp.evaluatie_voor, "ja" if evaluatie_laat else "nee",
        "ja" if opp.begin and passes(tekorten) else "nee", " ".join(tekort.tekst for tekort in tekorten),
    ]  # fmt: skip


def get_las_nummers(user: Gebruiker, opps: list[Opp]) -> dict[int, str]:
    """{pupil: number in the school's own system}."""
    rows = Inschrijving.objects.visible_to(user).filter(school=user.organisatie_id)
    rows = rows.filter(leerling__in=[opp.leerling_id for opp in opps]).order_by("van", "pk")
    return dict(rows.values_list("leerling", "las_id"))


class Register(Zaaklijst):
    """The OPP's of the own school, with the pupils who should have one."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "opp:register", "opp/register.html"
    adapter, model = ADAPTER, Opp
    tegelijk: ClassVar = {Rol.SCHOOLLEIDER: ("vaststellen",)}
    naam, filter_label, zoekveld = "OPP's", "Filter OPP's", "tekst"
    bijschrift = "OPP's; klik op een kolomkop om te sorteren"
    volgorden = {
        "nummer": ["pk"],
        "leerling": ["sorteernaam", "leerling__roepnaam", "pk"],
        "soort": ["soort__sorteernaam", "pk"],
        "status": ["status", "-pk"],
        "begin": ["begin", "pk"],
        "evaluatie": ["evaluatie_voor", "pk"],
    }
    standaard = "-nummer"
    onthouden = ONTHOUDEN
    leeg_gefilterd = Leeg("Geen OPP met dit filter", "Er zijn misschien wel OPP's die niet in dit filter passen.")
    leeg = Leeg(
        "Nog geen OPP's",
        "Begin er een voor een leerling met extra ondersteuning. Een OPP uit uw eigen systeem telt ook: voeg dan de pdf"
        " toe.",
    )
    bestand = Export(
        "opp-register", KOLOMMEN, "opps_geexporteerd", MAX_EXPORT,
        f"Dit zijn meer dan {MAX_EXPORT} OPP's. Kies eerst een filter.",
    )  # fmt: skip

    def make_form(self, data: QueryDict) -> RegisterFilter:
        """Pupil, type, state and day; without a choice the running OPP's."""
        return RegisterFilter(data, soorten=get_soortkeuzes(self.user.lid.organisatie, self.vandaag))

    def get_rows(self) -> QuerySet[Opp]:
        """OPP's of the own school, of pupils whose dossier one may open."""
        return with_sorteernaam(Opp.objects.visible_to(self.user), "leerling__")

    def filter(self, rows: QuerySet[Opp]) -> QuerySet[Opp]:
        """By pupil, type, state and day."""
        return self.form.apply(rows, self.vandaag)

    def narrow(self, rows: QuerySet[Opp]) -> QuerySet[Opp]:
        """With all that the legal check of each row reads, in a fixed number of queries."""
        found = super().narrow(rows)
        return found if self.stap else self.with_facts(found)

    def with_facts(self, rows: QuerySet[Opp]) -> QuerySet[Opp]:
        """What the legal check looks at."""
        return with_wet(rows)

    def describe_case(self, zaak: Opp) -> str:
        """Number and pupil."""
        return f"{zaak.nummer}, {zaak.leerling.naam}"

    def log_seen(self, zaken: Sequence[Opp]) -> None:
        """As the page of a step does for one."""
        log_inzagen(leerling_ids=[each.leerling_id for each in zaken], by=self.user, pagina=Pagina.OPP_ACTIE)

    def get_columns(self) -> list[Kolomkop]:
        """«Wet» has no order: it is worked out per OPP and not stored."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("Leerling", "leerling"),
            Kolomkop("Status", "status"),
            Kolomkop("Begin en einde (ROD)", "begin"),
            Kolomkop("Eerstvolgende dag", "evaluatie"),
            Kolomkop("Wet"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Opprij]:
        """Each OPP with its badge, the next day and how many things the law still asks."""
        return [to_row(opp, self.vandaag) for opp in objecten]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Numbers of the school, and who has no OPP yet; whose names are shown is logged."""
        lopend = list(with_wet(filter_stand(self.get_rows(), "lopend", self.vandaag)).filter(soort__is_opp=True))
        zonder = get_ontbrekend(self.user.lid.organisatie, Inschrijving.objects.visible_to(self.user), self.vandaag)
        laat = [each for each in zonder if each.is_late(self.vandaag)]
        fitting = self.form.choose_ontbrekend(zonder, laat) if page.bladeren.is_eerste else []
        shown = fitting[:MAX_ONTBREKEND]
        seen = [opp.leerling_id for opp in page.objecten] + [each.leerling.pk for each in shown]
        log_inzagen(leerling_ids=seen, by=self.user, pagina="opp_register")
        return {
            "cijfers": count_opps(lopend, self.vandaag),
            "zonder": [describe_ontbrekend(each, self.vandaag) for each in shown],
            "zonder_gevonden": len(fitting),
            "aantal_zonder": len(zonder),
            "aantal_zonder_laat": len(laat),
            "mag_nieuw": self.user.is_rol(Rol.ZORGCOORDINATOR),
        }

    def export(self, formaat: str = "csv") -> HttpResponse:
        """The register; with ``?deel=zonder`` the pupils who have no OPP, which are no rows of it."""
        if self.request.GET.get("deel") != "zonder" or not self.is_valid:
            return super().export(formaat)
        zonder = get_ontbrekend(self.user.lid.organisatie, Inschrijving.objects.visible_to(self.user), self.vandaag)
        found = self.form.choose_ontbrekend(zonder, [each for each in zonder if each.is_late(self.vandaag)])
        log_inzagen(leerling_ids=[each.leerling.pk for each in found], by=self.user, pagina=Pagina.OPP_EXPORT)
        cells = [
            [each.leerling.nummer, each.leerling.naam, each.leerling.geboren_bestand, each.uiterlijk_op,
             "ja" if each.is_late(self.vandaag) else "nee"]
            for each in found
        ]  # fmt: skip
        return take_along(self.request, ZONDER, "Leerlingen zonder OPP", cells, formaat)

    def to_cells(self, rows: QuerySet[Opp]) -> list[Sequence[Any]]:
        """The register as a file, in the columns of ``KOLOMMEN``; each pupil in it is logged."""
        opps = list(rows)
        las = get_las_nummers(self.user, opps)
        log_inzagen(leerling_ids=[opp.leerling_id for opp in opps], by=self.user, pagina="opp_export")
        return [get_cells(opp, las, self.vandaag) for opp in opps]


@vereist(*OPPROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def register(request: Verzoek) -> HttpResponse:
    """The OPP's of the own school: filter, order, page."""
    return Register(request).answer()


@vereist(*OPPROLLEN)
@require_GET
def export(request: Verzoek, formaat: str) -> HttpResponse:
    """The filtered register as CSV or XLSX."""
    return Register(request).export(formaat)


# --- numbers for the swv --------------------------------------------------------------------------------------------


@vereist(*CIJFERROLLEN)
@require_GET
@never_cache
def cijfers(request: Verzoek) -> HttpResponse:
    """How many OPP's each school has, without names; small numbers only for who may see the pupils."""
    cijfers = get_cijfers(user=request.user, vandaag=timezone.localdate())
    alles = sees_all_figures(request.user)
    context = {"cijfers": cijfers, "alles": alles, "terug_url": reverse("werkplek:mijn_werk")}
    return render(request, "opp/cijfers.html", context)
