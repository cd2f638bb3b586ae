"""The list of thuiszitters; for a gemeente another list, made of other data."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from leerlingen.queries import with_sorteernaam
from leerlingen.services import log_inzagen
from swv.kern.bladeren import Bladzijde
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.presentatie import Badge
from swv.kern.templatetags.verband import datum_kort
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek
from thuiszitters.calculations import Drempels
from thuiszitters.enums import LOPEND, Bron, Meldingstatus, Thuiszitterpagina
from thuiszitters.forms.lijst import ONTHOUDEN, ThuiszitterFilter
from thuiszitters.models import Melding, Thuiszitter
from thuiszitters.permissions import LIJSTROLLEN, mag_melden
from thuiszitters.presentatie.beperkt import KOLOMMEN, to_beperkt
from thuiszitters.presentatie.zaak import Actiestand, get_actiestand, get_badge, get_duur
from thuiszitters.queries.maandbevestiging import find_open_month
from thuiszitters.queries.termijn import get_drempels, get_termijnen

MAX_BESTAND = 10_000
TE_VEEL = f"Dit zijn meer dan {MAX_BESTAND} zaken. Kies eerst een filter."
KOPPEN = (
    "nummer", "leerling", "roepnaam", "tussenvoegsel", "achternaam", "school", "groep", "categorie", "thuis sinds",
    "gemeld op", "terug op", "status", "regie", "volgende actie", "door", "uiterlijk",
)  # fmt: skip
TE_VEEL_MELDINGEN = f"Dit zijn meer dan {MAX_BESTAND} meldingen; dat past niet in één bestand."
MELDINGKOPPEN = ("Leerling", "Geboren", "Soort verzuim", "Sinds", "Gemeld op", "School", "Stand", "Reden")
GEMEENTEKOPPEN = ("nummer", "naam", "categorie", "thuis sinds", "gemeld op", "status", "terug op", "regie")


@dataclass(frozen=True)
class Thuiszitterrij:
    """One case in the list."""

    zaak: Thuiszitter
    badge: Badge
    duur: Badge
    actie: Actiestand


class Thuiszitterslijst(Lijst):
    """Cases of the own school or swv."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "thuiszitters:lijst", "thuiszitters/lijst.html"
    naam, filter_label, zoekveld = "Thuiszitters", "Filter thuiszitters", "tekst"
    bijschrift = "Thuiszitters; klik op een kolomkop om te sorteren"
    volgorden = {
        "nummer": ["pk"],
        "leerling": ["sorteernaam", "leerling__roepnaam", "pk"],
        "sinds": ["sinds", "pk"],
        "uiterlijk": ["volgende_actie__uiterlijk", "pk"],
    }
    standaard = "uiterlijk"
    onthouden = ONTHOUDEN
    leeg_gefilterd = Leeg("Geen thuiszitters met dit filter", "Afgesloten zaken staan onder de status «afgesloten».")
    leeg = Leeg("Geen lopende zaken", "Er is nu geen leerling gemeld die thuiszit of dreigt thuis te zitten.")
    bestand = Export("thuiszitters", KOPPEN, "thuiszitters_geexporteerd", MAX_BESTAND, TE_VEEL)

    def make_form(self, data: QueryDict) -> ThuiszitterFilter:
        """For a school without the choice of a school."""
        return ThuiszitterFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Thuiszitter]:
        """All cases of the own school or swv, closed ones too: the filter leaves those out."""
        related = ("leerling", "school", "categorie", "casusregisseur", "volgende_actie__eigenaar")
        found = Thuiszitter.objects.visible_to(self.user).select_related(*related)
        return with_sorteernaam(found, "leerling__")

    def filter(self, rows: QuerySet[Thuiszitter]) -> QuerySet[Thuiszitter]:
        """Without a choice only cases that run."""
        return self.form.apply(rows)

    @property
    def is_school(self) -> bool:
        """Does this person work at a school? Then there is one school to show, and its month to confirm."""
        return self.user.rol in SCHOOLROLLEN

    def get_columns(self) -> list[Kolomkop]:
        """For a school without the column of its own name."""
        return [
            Kolomkop("Nummer", "nummer"),
            Kolomkop("Leerling", "leerling"),
            *([] if self.is_school else [Kolomkop("School")]),
            Kolomkop("Categorie"),
            Kolomkop("Thuis", "sinds"),
            Kolomkop("Status"),
            Kolomkop("Volgende actie"),
            Kolomkop("Uiterlijk", "uiterlijk"),
        ]

    def to_rows(self, objecten: list[Any]) -> list[Thuiszitterrij]:
        """The rows with what they say; thresholds are read once per swv."""
        drempels: dict[int, Drempels] = {}
        rows = []
        for zaak in objecten:
            if zaak.swv_id not in drempels:
                drempels[zaak.swv_id] = get_drempels(get_termijnen(zaak.swv_id, self.vandaag))
            actie = get_actiestand(zaak.volgende_actie.uiterlijk if zaak.volgende_actie else None, self.vandaag)
            duur = get_duur(zaak, self.vandaag, drempels[zaak.swv_id])
            rows.append(Thuiszitterrij(zaak, get_badge(zaak.status), duur, actie))
        return rows

    def to_cells(self, rows: QuerySet[Thuiszitter]) -> list[Sequence[Any]]:
        """Each case with its pupil and what happens next. That these pupils were taken along is logged."""
        found = list(rows)
        log_inzagen(leerling_ids=[zaak.leerling_id for zaak in found], by=self.user, pagina=Thuiszitterpagina.EXPORT)
        return [_to_cells(zaak) for zaak in found]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """Whether one may report, and which month the school still has to confirm (None: none)."""
        return {
            "mag_melden": mag_melden(self.user),
            "is_school": self.is_school,
            "maand_open": find_open_month(self.user, self.vandaag) if self.is_school else None,
        }


def _to_cells(zaak: Thuiszitter) -> list[Any]:
    leerling, actie = zaak.leerling, zaak.volgende_actie
    return [
        zaak.nummer, leerling.nummer, leerling.roepnaam, leerling.tussenvoegsel, leerling.achternaam,
        zaak.school.naam if zaak.school else "geen school", zaak.categorie.get_groep_display(), zaak.categorie.naam,
        zaak.sinds, zaak.gemeld_op, zaak.einddatum, zaak.get_status_display(), zaak.casusregisseur.naam,
        actie.wat if actie else "", actie.eigenaar.naam if actie else "", actie.uiterlijk if actie else None,
    ]  # fmt: skip


class Gemeentelijst(Lijst):
    """Pupils living in the own gemeente: name, category and dates, and the own reports."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "thuiszitters:lijst", "thuiszitters/gemeente.html"
    naam, bijschrift = "Thuiszitters", "Thuiszitters, langst thuis eerst"
    volgorden, standaard = {"sinds": ["sinds", "pk"]}, "sinds"
    leeg = Leeg("Geen lopende zaken", "Er is nu geen leerling uit uw gemeente gemeld.")
    bestand = Export("thuiszitters", GEMEENTEKOPPEN, "thuiszitters_geexporteerd", MAX_BESTAND, TE_VEEL)

    def get_rows(self) -> QuerySet[Thuiszitter]:
        """Cases that run, of pupils who live in the gemeente."""
        return Thuiszitter.objects.visible_to(self.user).filter(status__in=LOPEND)

    def get_columns(self) -> list[Kolomkop]:
        """What a gemeente may know: no school, no cause and no action."""
        names = ("Nummer", "Naam", "Categorie", "Thuis sinds", "Gemeld op", "Status", "Regie")
        return [Kolomkop(name) for name in names]

    def to_rows(self, objecten: list[Any]) -> list[Any]:
        """Only the columns a gemeente may see; that they were seen is logged."""
        shown = self.get_rows().filter(pk__in=[zaak.pk for zaak in objecten])
        values = {row["pk"]: row for row in shown.values(*KOLOMMEN, "leerling_id")}
        seen = [row["leerling_id"] for row in values.values()]
        log_inzagen(leerling_ids=seen, by=self.user, pagina=Thuiszitterpagina.BEPERKT)
        return [to_beperkt(values[zaak.pk]) for zaak in objecten]

    def to_cells(self, rows: QuerySet[Thuiszitter]) -> list[Sequence[Any]]:
        """The columns a gemeente may see and nothing else; that they were seen is logged as on the page."""
        return [
            [
                each.nummer,
                each.naam,
                each.categorie,
                each.sinds,
                each.gemeld_op,
                each.status,
                each.terug_op,
                each.regisseur,
            ]
            for each in self.to_rows(list(rows))
        ]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The last twenty reports of leerplicht itself, with what became of them."""
        return {
            "meldingen": get_eigen_meldingen(self.user)[:20],
            "gemeente": self.user.lid.organisatie,
        }


class Eigenmeldingen(Lijst):
    """All reports of leerplicht of the own gemeente, with what became of them."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "thuiszitters:eigen_meldingen", "thuiszitters/eigen_meldingen.html"
    naam, bijschrift = "Uw meldingen", "Meldingen van uw gemeente, nieuwste eerst"
    volgorden, standaard = {"gemeld": ["-pk"]}, "gemeld"
    leeg = Leeg("Nog geen meldingen", "Uw gemeente heeft nog geen thuiszitter gemeld.")
    bestand = Export("uw-meldingen", MELDINGKOPPEN, "meldingen_geexporteerd", MAX_BESTAND, TE_VEEL_MELDINGEN)

    def get_rows(self) -> QuerySet[Melding]:
        """Those of leerplicht; what a parent told the swv is not of the gemeente."""
        return get_eigen_meldingen(self.user)

    def get_columns(self) -> list[Kolomkop]:
        """The same as in the file."""
        return [Kolomkop(kop) for kop in MELDINGKOPPEN]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Why a school passed a report on is for the swv; why it was refused is for who reported."""
        return [Celrij([(tekst or "–", False) for tekst in describe_melding(melding)]) for melding in objecten]

    def to_cells(self, rows: QuerySet[Melding]) -> list[Sequence[Any]]:
        """The same words. That pupils they were tied to were taken along is logged."""
        found = list(rows.select_related("thuiszitter"))
        tied = [row.thuiszitter.leerling_id for row in found if row.thuiszitter]
        log_inzagen(leerling_ids=tied, by=self.user, pagina=Thuiszitterpagina.MELDINGEN_EXPORT)
        return [describe_melding(melding) for melding in found]


def get_eigen_meldingen(user: Gebruiker) -> QuerySet[Melding]:
    """Reports of leerplicht of the own gemeente."""
    return Melding.objects.visible_to(user).filter(bron=Bron.LEERPLICHT).select_related("categorie", "school")


def describe_melding(melding: Melding) -> list[str]:
    """One report in words, as MELDINGKOPPEN."""
    return [
        melding.naam, melding.geboren_kort, melding.categorie.naam, datum_kort(melding.sinds),
        datum_kort(timezone.localdate(melding.gemeld_op)), melding.school.naam if melding.school else "",
        melding.get_status_display(), melding.reden if melding.status == Meldingstatus.AFGEWEZEN else "",
    ]  # fmt: skip


@vereist(Rol.LEERPLICHT)
@require_http_methods(["GET", "POST"])
@never_cache
def eigen_meldingen(request: Verzoek) -> HttpResponse:
    """What leerplicht of the gemeente reported."""
    return Eigenmeldingen(request).answer()


@vereist(*LIJSTROLLEN)
@require_http_methods(["GET", "POST"])
@never_cache
def lijst(request: Verzoek) -> HttpResponse:
    """Cases of the own school or swv; for a leerplichtambtenaar those of the gemeente."""
    kind = Gemeentelijst if request.user.rol == Rol.LEERPLICHT else Thuiszitterslijst
    return kind(request).answer()
