"""Who opened a dossier, and what was changed in it. Reading these is logged as well."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET

from leerlingen import permissions
from leerlingen.enums import Pagina
from leerlingen.forms import LogboekForm
from leerlingen.historie import PER_BLADZIJDE, get_historie
from leerlingen.models import Inzage, Leerling
from leerlingen.queries import get_leerlingen_with_logs, within_period
from leerlingen.services import log_inzage, log_inzagen
from swv.kern.bladeren import PARAMETER, Bladeren, Bladzijde
from swv.kern.invoer import get_data
from swv.kern.lijsten import Kolomkop, Leeg, Lijst
from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.kern.templatetags.verband import datum_tijd
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

LOGROLLEN = (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.AUDITOR)
# Beyond this somebody is no longer reading but collecting.
MAX_VANAF = 10_000


def _find(request: Verzoek, nummer: str) -> Leerling:
    permissions.require(permissions.mag_logs_lezen, request.user)
    return get_object_or_404(get_leerlingen_with_logs(request.user), nummer=nummer)


@vereist(Rol.AUDITOR)
def logboek(request: Verzoek) -> HttpResponse:
    """The FG chooses whose logs to read."""
    permissions.require(permissions.mag_logs_lezen, request.user)
    form = LogboekForm(get_data(request), user=request.user)
    if request.method == "POST" and form.is_valid():
        return redirect("leerlingen:inzagelog", nummer=form.gevonden.nummer)
    log_inzagen(leerling_ids=[each.pk for each in form.passend], by=request.user, pagina=Pagina.INZAGELOG)
    return render(request, "leerlingen/logboek.html", {"form": form}, status=400 if form.is_bound else 200)


class Inzagelog(Lijst):
    """Who opened which page of one dossier, when."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "leerlingen:inzagelog", "leerlingen/inzagelog.html"
    naam, bijschrift = "Inzage", "Inzage, nieuwste eerst"
    volgorden, standaard = {"op": ["-op", "-pk"]}, "op"
    leeg = Leeg("Nog niemand", "Dit dossier is niet eerder geopend.", icoon="slot")

    def __init__(self, request: Verzoek, leerling: Leerling) -> None:
        super().__init__(request, leerling.nummer)
        self.leerling = leerling

    def get_rows(self) -> QuerySet[Inzage]:
        """Who opened this dossier; for an auditor only within the period that is looked into."""
        seen = within_period(Inzage.objects.filter(leerling=self.leerling), self.user, "op")
        return seen.select_related("gebruiker", "lidmaatschap__organisatie")

    def get_columns(self) -> list[Kolomkop]:
        """Four columns, none to sort on: a log is read from the newest."""
        return [Kolomkop(name) for name in ("Wanneer", "Wie", "Rol", "Wat")]

    def to_rows(self, objecten: list[Inzage]) -> list[tuple[Inzage, str]]:
        """Each line with the page in words; a page that has no words any more keeps its code."""
        labels = dict(Pagina.choices)
        return [(row, labels.get(row.pagina, row.pagina)) for row in objecten]

    def to_cells(self, rows: QuerySet[Inzage]) -> Sequence[Sequence[Any]]:
        """The same columns; that one takes the log along is logged here as well."""
        cells = [
            [datum_tijd(row.op), row.gebruiker.naam, describe_lidmaatschap(row), label]
            for row, label in self.to_rows(list(rows))
        ]
        log_inzage(leerling=self.leerling, by=self.user, pagina=Pagina.INZAGELOG)
        return cells

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """The frame around the log of this pupil. That one reads the log is logged here as well."""
        log_inzage(leerling=self.leerling, by=self.user, pagina=Pagina.INZAGELOG)
        return _frame(self.request, self.leerling, "inzagelog")


def describe_lidmaatschap(row: Inzage) -> str:
    """In which role somebody looked, and of which organisation; "" where that was not kept."""
    lid = row.lidmaatschap
    return f"{lid.get_rol_display()} · {lid.organisatie.naam}" if lid else ""


@vereist(*LOGROLLEN)
@require_GET
def inzagelog(request: Verzoek, nummer: str) -> HttpResponse:
    """Who opened which page of this dossier, when."""
    return Inzagelog(request, _find(request, nummer)).answer()


@vereist(*LOGROLLEN)
@require_GET
def historie(request: Verzoek, nummer: str) -> HttpResponse:
    """What was changed in this dossier, by whom, from what to what."""
    leerling, vanaf = _find(request, nummer), _read_offset(request)
    wijzigingen, meer = get_historie(leerling, request.user, vanaf=vanaf)
    log_inzage(leerling=leerling, by=request.user, pagina=Pagina.HISTORIE)
    bladeren = Bladeren(
        volgende=str(vanaf + PER_BLADZIJDE) if meer else None,
        is_eerste=vanaf == 0,
        tekst=f"{vanaf + 1}–{vanaf + len(wijzigingen)}" if wijzigingen else "",
    )
    context = {"wijzigingen": wijzigingen, "bladeren": bladeren, **_frame(request, leerling, "historie")}
    return render(request, "leerlingen/historie.html", context)


def _read_offset(request: Verzoek) -> int:
    """How many rows to skip. Rows come from many tables, so there is no one key to go on from."""
    text = request.GET.get(PARAMETER, "")
    return min(int(text), MAX_VANAF) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _frame(request: Verzoek, leerling: Leerling, name: str) -> dict[str, object]:
    """Tabs and title; somebody who may not open the dossier sees its number only. That logs are read is logged."""
    record_event(Beveiligingssoort.LOGBOEK_GELEZEN, request=request, wat=name)
    tabs = [("inzagelog", "Wie keek er?"), ("historie", "Wat is gewijzigd?")]
    return {
        "leerling": leerling,
        "ziet_dossier": request.user.rol != Rol.AUDITOR,
        "tabbladen": [
            {"label": label, "url": reverse(f"leerlingen:{code}", args=[leerling.nummer]), "actief": code == name}
            for code, label in tabs
        ],
    }
