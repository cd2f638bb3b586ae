"""Budgets, rates and instalments of an swv, and the rule about amounts of a kind."""

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from swv.kern.bladeren import Bladzijde
from swv.kern.invoer import get_data, save_form
from swv.kern.lijsten import Celrij, Kolomkop, Leeg, Lijst
from swv.kern.templatetags.verband import datum_kort, euro
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker, holds_on
from swv.organisatie.permissions import vereist
from swv.organisatie.queries import get_organisaties
from swv.organisatie.services.geldigheid import pick_current
from swv.organisatie.verzoek import Verzoek
from toewijzing.forms.bedrag import BedragregelForm, BedragtariefForm, BudgetForm, TermijnFilter, write_tarief
from toewijzing.models import Aanvraagsoort, Bedragtarief, Soortbudget, Toekenningstermijn
from toewijzing.models.bedrag import BUDGETLEZERS, BUDGETROLLEN, GELDROLLEN, KRIJGROLLEN, TARIEFROLLEN, TERMIJNROLLEN
from toewijzing.presentatie.bedrag import write_omvang
from toewijzing.queries.budget import get_standen
from toewijzing.queries.soortversie import find_soort
from toewijzing.services import budget as dienst
from toewijzing.services.formulierbeheer import why_not_open


class Budgettenlijst(Lijst):
    """What was set aside, granted, asked and is left; of a school and a board only their own."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:budgetten", "toewijzing/budgetten.html"
    naam, bijschrift = "Budgetten", "Budgetten, nieuwste periode eerst"
    volgorden, standaard = {"van": ["-van", "pk"]}, "van"

    def get_rows(self) -> QuerySet[Soortbudget]:
        """As far as this person may see them."""
        return Soortbudget.objects.visible_to(self.user).select_related("bestuur", "school")

    def get_columns(self) -> Sequence[Kolomkop]:
        """Amounts in the unit of the budget."""
        numbers = [Kolomkop(label, getal=True) for label in ("Budget", "Toegekend", "Over", "Gevraagd")]
        return [
            Kolomkop("Naam"), Kolomkop("Aanvraagsoorten"), Kolomkop("Voor wie"), Kolomkop("Van"), Kolomkop("Tot"),
            Kolomkop("Eenheid"), *numbers,
        ]  # fmt: skip

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """Days as days and amounts as amounts; what is asked is not granted yet and stands apart."""
        return [
            [
                stand.budget.naam, ", ".join(stand.budget.soorten), _name_wie(stand.budget), stand.budget.van,
                stand.budget.tot, stand.budget.eenheid, stand.budget.bedrag, stand.toegekend, stand.over, stand.gevraagd,
            ]
            for stand in get_standen(list(rows), self.vandaag)
        ]  # fmt: skip

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The cells in words; the name leads to where one changes it, for who may."""
        found = []
        for each, cells in zip(objecten, self.to_cells(objecten), strict=True):
            naam, soorten, wie, van, tot, eenheid, *amounts = cells
            url = reverse("toewijzing:budget", args=[each.pk]) if self.user.rol in BUDGETROLLEN else ""
            numbers = [write_omvang(amount, eenheid) for amount in amounts]
            found.append(self.make_row([naam, soorten, wie, datum_kort(van), datum_kort(tot), eenheid, *numbers], url))
        return found

    def explain_empty(self) -> Leeg:
        """Who sets budgets aside."""
        if self.user.rol in BUDGETROLLEN:
            return Leeg("Nog geen budgetten", "Zet een budget opzij. Wie beslist, ziet dan wat er nog over is.")
        if self.user.rol in KRIJGROLLEN:
            return Leeg("Geen budgetten", "Voor uw school of bestuur is geen eigen budget opzijgezet.")
        return Leeg("Nog geen budgetten", "De controller of de directeur zet een budget opzij.")

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """What else this role can open."""
        rol = self.user.rol
        return {
            "mag_budget": rol in BUDGETROLLEN, "mag_tarieven": rol in GELDROLLEN, "mag_termijnen": rol in TERMIJNROLLEN,
        }  # fmt: skip


def _name_wie(budget: Soortbudget) -> str:
    wie = budget.school or budget.bestuur
    return wie.naam if wie else "alle scholen"


@vereist(*BUDGETLEZERS)
@require_GET
def budgetten(request: Verzoek) -> HttpResponse:
    """What was set aside and what is left of it."""
    return Budgettenlijst(request).answer()


def get_soortkeuzes(swv_id: int) -> list[tuple[str, str]]:
    """(code, name) of the kinds of request of this swv that grant something a budget counts: an amount, or hours."""
    rows = pick_current(Aanvraagsoort.objects.filter(swv=swv_id), timezone.localdate())
    return [(row.code, row.naam) for row in rows if row.regel is not None]


@vereist(*BUDGETROLLEN)
@require_http_methods(["GET", "POST"])
def budget(request: Verzoek, pk: int | None = None) -> HttpResponse:
    """Set a budget aside, or change one; its unit stays."""
    found = get_object_or_404(Soortbudget.objects.visible_to(request.user), pk=pk) if pk else None
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    form = BudgetForm(
        get_data(request), budget=found, soorten=get_soortkeuzes(swv.pk), organisaties=get_organisaties(swv.pk, vandaag)
    ).watch(found, request.user.pk)

    def save() -> Soortbudget:
        return dienst.save_budget(swv=swv, kolommen=form.kolommen, budget=found)

    if request.method == "POST" and (row := save_form(form, save, default_field="van")):
        messages.success(request, f"Het budget «{row.naam}» is bewaard.")
        return redirect("toewijzing:budgetten")
    kop = f"Wijzig «{found.naam}»" if found else "Nieuw budget"
    return _render_form(request, form, kop)


@vereist(*GELDROLLEN)
@require_GET
def tarieven(request: Verzoek) -> HttpResponse:
    """Every rate of the own swv, with its days."""
    return Tarievenlijst(request).answer()


class Tarievenlijst(Lijst):
    """Every rate of the own swv, with its days."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:bedragtarieven", "toewijzing/bedragtarieven.html"
    naam, bijschrift = "Tarieven", "Tarieven op code, nieuwste eerst"
    volgorden, standaard = {"code": ["code", "-van", "pk"]}, "code"
    leeg = Leeg("Nog geen tarieven", "De beheerder of de controller voegt een tarief toe.")

    def get_rows(self) -> QuerySet[Bedragtarief]:
        """Of the own swv, without rows that hold on no day."""
        rows = Bedragtarief.objects.visible_to(self.user).exclude(van=F("tot"))
        return rows.select_related("door")

    def get_columns(self) -> Sequence[Kolomkop]:
        """Amount in euro per unit."""
        texts = [Kolomkop(label) for label in ("Code", "Naam", "Van", "Tot", "Vastgelegd door")]
        return [*texts, Kolomkop("Tarief", getal=True)]

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """Days as days and amounts as amounts."""
        return [[each.code, each.naam, each.van, each.tot, each.door.naam, each.bedrag] for each in rows]

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The cells in words."""
        return [
            self.make_row([code, naam, datum_kort(van), datum_kort(tot) if tot else "–", door, euro(bedrag)], "")
            for code, naam, van, tot, door, bedrag in self.to_cells(objecten)
        ]

    def get_context(self, page: Bladzijde) -> dict[str, Any]:
        """May this person add one?"""
        return {"mag_tarief": self.user.rol in TARIEFROLLEN}


@vereist(*TARIEFROLLEN)
@require_http_methods(["GET", "POST"])
def bedragtarief(request: Verzoek) -> HttpResponse:
    """A new rate, or another amount of one from a day on."""
    swv, vandaag = request.user.lid.organisatie, timezone.localdate()
    form = BedragtariefForm(get_data(request), initial={"van": vandaag})

    def save() -> Bedragtarief:
        return dienst.add_bedragtarief(swv=swv, **form.cleaned_data, by=request.user, vandaag=vandaag)

    if request.method == "POST" and (row := save_form(form, save, default_field="van")):
        messages.success(request, f"Het tarief «{row.naam}» is {euro(row.bedrag)} vanaf {datum_kort(row.van)}.")
        return redirect("toewijzing:bedragtarieven")
    return _render_form(request, form, "Nieuw tarief", naar="toewijzing:bedragtarieven")


def _render_form(request: Verzoek, form: Any, kop: str, naar: str = "toewijzing:budgetten") -> HttpResponse:
    status = 200 if not form.is_bound else 409 if getattr(form, "conflicten", None) else 400
    return render(request, "toewijzing/budget.html", {"form": form, "kop": kop, "naar": naar}, status=status)


class Termijnenlijst(Lijst):
    """In which parts grants are due; who sees cases is led to the request, the controller is not."""

    request: Verzoek
    user: Gebruiker

    adres, sjabloon = "toewijzing:termijnen", "toewijzing/termijnen.html"
    aanvraagadres = "toewijzing:aanvraag"
    naam, filter_label = "Termijnen", "Filter de termijnen"
    bijschrift = "Termijnen op dag; wat nog van iets afhangt staat achteraan"
    volgorden, standaard = {"op": ["op", "pk"]}, "op"
    leeg = Leeg("Geen termijnen", "Zodra een toekenning met termijnen bekend is gemaakt, staan zij hier.")

    @property
    def met_aanvraag(self) -> bool:
        """Does this person see the requests themselves?"""
        return bool(self.user.rol != Rol.CONTROLLER)

    def make_form(self, data: QueryDict) -> TermijnFilter:
        """The filter on the day."""
        return TermijnFilter(data)

    def get_rows(self) -> QuerySet[Toekenningstermijn]:
        """Of the own swv."""
        rows = Toekenningstermijn.objects.visible_to(self.user).select_related("school")
        return rows.annotate(nummer=F("toekenning__besluit__aanvraag__nummer")) if self.met_aanvraag else rows

    def filter(self, rows: QuerySet[Toekenningstermijn]) -> QuerySet[Toekenningstermijn]:
        """Due in this period."""
        data = self.form.cleaned_data
        chosen = {"op__gte": data["van"], "op__lte": data["tot_en_met"]}
        return rows.filter(**{name: value for name, value in chosen.items() if value})

    def get_columns(self) -> Sequence[Kolomkop]:
        """For which school and kind, when, and how much (euro)."""
        case = [Kolomkop("Aanvraag")] if self.met_aanvraag else []
        texts = [Kolomkop(label) for label in ("School", "Soort", "Termijn", "Dag", "Wanneer")]
        return [*case, *texts, Kolomkop("Bedrag", getal=True)]

    def to_cells(self, rows: Any) -> list[Sequence[Any]]:
        """Days as days and amounts as amounts."""
        return [
            [
                *([each.nummer] if self.met_aanvraag else []), each.school.naam, each.soort_naam, each.volgorde, each.op,
                each.voorwaarde, each.bedrag,
            ]
            for each in rows
        ]  # fmt: skip

    def to_rows(self, objecten: list[Any]) -> list[Celrij]:
        """The cells in words; the row leads to its request for who sees that."""
        found = []
        for *case, school, soort, volgorde, op, voorwaarde, bedrag in self.to_cells(objecten):
            url = reverse(self.aanvraagadres, args=[case[0]]) if case and case[0] else ""
            day = datum_kort(op) if op else "nog niet bekend"
            case_texts = [case[0] or "–"] if case else []
            found.append(self.make_row([*case_texts, school, soort, str(volgorde), day, voorwaarde, euro(bedrag)], url))
        return found


@vereist(*TERMIJNROLLEN)
@require_GET
def termijnen(request: Verzoek) -> HttpResponse:
    """In which parts grants are due, by day."""
    return Termijnenlijst(request).answer()


# --- the rule of a kind -----------------------------------------------------------------------------------------------


@vereist(Rol.BEHEERDER)
@require_http_methods(["GET", "POST"])
def bedragregel(request: Verzoek, pk: int) -> HttpResponse:
    """How the amount of a kind comes about, written in a concept of its next version."""
    found, vandaag = find_soort(request.user, pk), timezone.localdate()
    if request.method == "GET" and why_not_open(found):
        # The page of the form says why, as it does for everybody who opens it.
        return redirect("toewijzing:formulier", pk)
    rates = Bedragtarief.objects.filter(holds_on(vandaag), swv=found.swv_id).order_by("naam", "pk")
    keuzes = [write_tarief(row.code, row.naam, row.bedrag) for row in rates]
    form = BedragregelForm(get_data(request), soort=found, tarieven=keuzes).watch(found, request.user.pk)

    def save() -> bool:
        try:
            return bool(dienst.set_bedragregel(soort=found, kolommen=form.kolommen, by=request.user))
        except NotPossible as problem:
            raise ValidationError(problem.reason) from problem

    if request.method == "POST" and save_form(form, save):
        messages.success(request, "Bewaard. Scholen merken er niets van, tot iemand anders deze versie publiceert.")
        return redirect("toewijzing:formulier", pk)
    status = 200 if not form.is_bound else 409 if getattr(form, "conflicten", None) else 400
    return render(request, "toewijzing/bedragregel.html", {"form": form, "soort": found}, status=status)
