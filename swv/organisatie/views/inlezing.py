"""What was read from files: the list of it for who may read them, and taking one back as a whole."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from swv.kern.forms import VerbandForm
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Celrij, Export, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_tijd
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, Inlezing
from swv.organisatie.permissions import vereist
from swv.organisatie.services.inlezing import TERUGWEGEN, find_objections, take_back_inlezing
from swv.organisatie.verzoek import Verzoek

INLEZERS = (Rol.BEHEERDER, Rol.CONTROLLER, Rol.ZORGCOORDINATOR)
KOPPEN = ("Wanneer", "Wat", "Bestand", "Door", "Rijen", "Stand")
MAX_BEZWAREN = 100


class Inlezingenlijst(Lijst):
    """Files that were read and taken over, newest first."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "organisatie:inlezingen", "organisatie/inlezingen.html"
    naam, bijschrift = "Ingelezen bestanden", "Ingelezen bestanden, nieuwste eerst"
    volgorden, standaard = {"op": ["-op", "-pk"]}, "op"
    leeg = Leeg("Nog niets ingelezen", "Zodra iemand met uw rol een bestand overneemt, staat het hier.")
    bestand = Export("ingelezen-bestanden", KOPPEN, "inlezingen_geexporteerd")

    def get_rows(self) -> QuerySet[Inlezing]:
        """Those of the own role, without what they changed."""
        rows = Inlezing.objects.visible_to(self.user).defer("wijzigingen")
        return rows.select_related("door", "ongedaan_door")

    def get_columns(self) -> list[Kolomkop]:
        """One column per fact; the number of rows is a number."""
        return [Kolomkop(kop, getal=kop == "Rijen") for kop in KOPPEN]

    def to_rows(self, objecten: list[Inlezing]) -> list[Celrij]:
        """A row of words; each leads to the import itself."""
        return [self.make_row(to_words(each), each.get_absolute_url()) for each in objecten]

    def to_cells(self, rows: QuerySet[Inlezing]) -> list[Sequence[Any]]:
        """The same words, for all that was found."""
        return [to_words(each) for each in rows]


def get_titel(inlezing: Inlezing) -> str:
    """What kind of file this was, in words."""
    weg = TERUGWEGEN.get(inlezing.soort)
    return weg.titel if weg is not None else inlezing.soort


def to_words(row: Inlezing) -> list[str]:
    """One import in plain words."""
    stand = f"teruggenomen op {datum_tijd(row.ongedaan_op)}" if row.ongedaan_op else "overgenomen"
    return [datum_tijd(row.op), get_titel(row), row.naam, row.door.naam, str(row.rijen), stand]


@vereist(*INLEZERS)
@require_GET
@never_cache
def inlezingen(request: Verzoek) -> HttpResponse:
    """Files that were read and taken over."""
    return Inlezingenlijst(request).answer()


@vereist(*INLEZERS)
@require_http_methods(["GET", "POST"])
@never_cache
def inlezing(request: Verzoek, pk: int) -> HttpResponse:
    """One import: what it brought, and (POST) taking it back."""
    rows = Inlezing.objects.visible_to(request.user).select_related("door", "ongedaan_door")
    row = get_object_or_404(rows, pk=pk)
    form = VerbandForm(get_data(request))
    if (
        request.method == "POST"
        and save_form(form, lambda: take_back_inlezing(inlezing=row, by=request.user)) is not None
    ):
        messages.success(request, "Teruggenomen: alles staat weer zoals het was. De historie blijft.")
        return redirect(row.get_absolute_url())
    bezwaren = [] if row.ongedaan_op else find_objections(row, request.user)
    context = {
        "inlezing": row,
        "titel": get_titel(row),
        "form": form,
        "bezwaren": bezwaren[:MAX_BEZWAREN],
        "meer_bezwaren": max(0, len(bezwaren) - MAX_BEZWAREN),
        "aantal": len(row.wijzigingen),
    }
    return render(request, "organisatie/inlezing.html", context, status=400 if form.is_bound else 200)
