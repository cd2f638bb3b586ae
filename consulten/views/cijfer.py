"""Accounting for consultations and hours. No page here names a pupil: a controller reads them too."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from consulten.calculations import show_uren
from consulten.enums import Urenindeling
from consulten.forms.lijst import CijferForm, UrenFilter
from consulten.models import Uurregel
from consulten.permissions import MAANDROLLEN, VERANTWOORDING
from consulten.queries.cijfer import Consulttelling, count_consulten, sum_uren
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst, get_bestand_query, get_formaat, take_along
from swv.kern.templatetags.verband import datum_kort, getal
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

TELLING = Export(
    "consulten-per-school",
    ("school", "bestuur", "soort vraag", "gesteld", "beantwoord", "mediaan dagen", "uren"),
    "consultcijfers_geexporteerd",
)
UREN = "uren"


def export_uren(indeling: str) -> Export:
    """The hours along one division, as a file."""
    naam = Urenindeling(indeling).label
    return Export(f"uren-per-{indeling}", (naam, "uren", "regels"), "urencijfers_geexporteerd")


@vereist(*VERANTWOORDING)
@require_GET
@never_cache
def cijfers(request: Verzoek) -> HttpResponse:
    """Consultations per school and kind, and hours along one division, of a period; each as a file too."""
    form, formaat = CijferForm(request.GET), get_formaat(request)
    if not form.is_valid():
        return render(request, "consulten/cijfers.html", {"form": form}, status=400)
    (van, tot_en_met), indeling = form.periode, form.indeling
    if formaat and request.GET.get("wat") == UREN:
        sommen = sum_uren(request.user, van, tot_en_met, indeling)
        cells: list[list[Any]] = [[each.naam, show_uren(each.minuten), each.regels] for each in sommen]
        return take_along(request, export_uren(indeling), "Uren", cells, formaat)
    tellingen = count_consulten(request.user, van, tot_en_met)
    if formaat:
        return take_along(request, TELLING, "Consulten", [to_cells(each) for each in tellingen], formaat)
    sommen = sum_uren(request.user, van, tot_en_met, indeling)
    query = get_bestand_query(request)
    context = {
        "form": form,
        "van": van,
        "tot_en_met": tot_en_met,
        "tellingen": [(each, show_uren(each.minuten), show_dagen(each)) for each in tellingen],
        "totaal": add_counts(tellingen),
        "indeling": Urenindeling(indeling).label,
        "sommen": [(each, show_uren(each.minuten)) for each in sommen],
        "urentotaal": show_uren(sum(each.minuten for each in sommen)),
        "query": query,
        "urenquery": f"{query}&wat={UREN}" if query else f"wat={UREN}",
        "mag_sluiten": request.user.rol in MAANDROLLEN,
    }
    return render(request, "consulten/cijfers.html", context)


def to_cells(telling: Consulttelling) -> list[Any]:
    """One row of the file, as ``TELLING``."""
    return [
        telling.school, telling.bestuur, telling.soort, telling.gesteld, telling.beantwoord, telling.dagen,
        show_uren(telling.minuten),
    ]  # fmt: skip


def show_dagen(telling: Consulttelling) -> str:
    """Median days in words; a dash when nothing was answered yet."""
    return "–" if telling.dagen is None else getal(telling.dagen, 1).removesuffix(",0")


def add_counts(tellingen: list[Consulttelling]) -> dict[str, Any]:
    """Asked, answered and hours of all rows together."""
    return {
        "gesteld": sum(each.gesteld for each in tellingen),
        "beantwoord": sum(each.beantwoord for each in tellingen),
        "uren": show_uren(sum(each.minuten for each in tellingen)),
    }


class Urenlijst(Lijst):
    """Lines of hours of everybody at the own swv: without the own words of who wrote them, and without pupils."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "consulten:urenlijst", "consulten/urenlijst.html"
    naam, filter_label = "Uren", "Filter uren"
    bijschrift = "Uren, laatste dag eerst"
    volgorden = {"dag": ["-dag", "-pk"]}
    standaard = "dag"
    leeg_gefilterd = Leeg("Geen uren met dit filter")
    leeg = Leeg("Nog geen uren", "In dit schooljaar heeft niemand uren geschreven.")

    def make_form(self, data: QueryDict) -> UrenFilter:
        """The period, school, activity and kind of question."""
        return UrenFilter(data, user=self.user)

    def get_rows(self) -> QuerySet[Uurregel]:
        """All lines of the own swv."""
        rows = Uurregel.objects.visible_to(self.user)
        return rows.select_related("school__bestuur", "soort", "consult__soort", "schoolaanvraag", "wie").defer(
            "notitie"
        )

    def filter(self, rows: QuerySet[Uurregel]) -> QuerySet[Uurregel]:
        """Without a choice those of this school year."""
        return self.form.apply(rows)

    def get_columns(self) -> list[Kolomkop]:
        """The same on the page and in the file."""
        names = ("Dag", "School", "Bestuur", "Activiteit", "Soort vraag", "Voor", "Wie")
        return [*(Kolomkop(name) for name in names), Kolomkop("Uren", getal=True)]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """Plain words."""
        return [self.make_row(describe_line(each)) for each in objecten]


def describe_line(regel: Uurregel) -> list[str]:
    """One line in words, as the columns of ``Urenlijst``."""
    case = regel.consult or regel.schoolaanvraag
    voor = case.nummer if case else "een aanvraag" if regel.aanvraag_id else "de school"
    return [
        datum_kort(regel.dag), regel.school.naam, regel.school.bestuur.naam if regel.school.bestuur else "–",
        regel.soort.naam, regel.consult.soort.naam if regel.consult else "–", voor, regel.wie.naam,
        show_uren(regel.minuten),
    ]  # fmt: skip


@vereist(*VERANTWOORDING)
@require_http_methods(["GET", "POST"])
@never_cache
def urenlijst(request: Verzoek) -> HttpResponse:
    """Lines of hours of a period, with their file."""
    return Urenlijst(request).answer()
