"""Scenarios side by side, and last year: in euro and percent, per board or per school."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from financien.referentie.permissions import BUREAU
from financien.verdelen.calculations import Verschil, vergelijk_bedragen
from financien.verdelen.enums import Verdelingstatus
from financien.verdelen.models import Verdeling
from financien.verdelen.queries.berekening import Berekening, calculate, compute
from financien.verdelen.queries.invoer import collect_invoer
from swv.organisatie.permissions import vereist
from swv.organisatie.verzoek import Verzoek

MAX_NAAST_ELKAAR = 4
VORIG = "Vorig jaar"


@dataclass(frozen=True)
class Scenariokolom:
    """One scenario: its name, amounts per unit, or why there are none."""

    naam: str
    verdeling: Verdeling | None
    bedragen: Mapping[str, Decimal]
    problemen: tuple[str, ...] = ()

    @property
    def totaal(self) -> Decimal:
        """Euro of all units of this scenario together; 0.00 when it has no outcome."""
        return sum(self.bedragen.values(), Decimal("0.00"))


@require_GET
@vereist(*BUREAU)
def vergelijken(request: Verzoek) -> HttpResponse:
    """The first chosen scenario is what the others are compared with."""
    all_rows = Verdeling.objects.visible_to(request.user).exclude(status=Verdelingstatus.OPGEBORGEN)
    choices = list(all_rows.defer("snapshot").order_by("-jaar", "pk")[:100])
    niveau = "school" if request.GET.get("per") == "school" else "bestuur"
    wanted = [text for text in request.GET.getlist("v") if text.isascii() and text.isdigit() and len(text) < 18]
    chosen = list(dict.fromkeys(int(text) for text in wanted))[:MAX_NAAST_ELKAAR]
    found = {each.pk: each for each in all_rows.filter(pk__in=chosen).select_related("model")}
    rows = [found[pk] for pk in chosen if pk in found]
    columns, namen = make_columns(rows, niveau)
    context = {
        "keuzes": [(each, each.pk in found) for each in choices],
        "kolommen": columns,
        "rijen": make_rows(columns, namen) if len(columns) > 1 else [],
        "totalen": make_differences(columns, lambda column: {"": column.totaal}, "") if len(columns) > 1 else [],
        "niveau": niveau,
        "gekozen": [each.pk for each in rows],
        "max": MAX_NAAST_ELKAAR,
    }
    return render(request, "financien/verdelen/vergelijken.html", context)


def make_columns(rows: list[Verdeling], niveau: str) -> tuple[list[Scenariokolom], dict[str, str]]:
    """A column per scenario, last year in front when it is known; and the names of all units."""
    columns: list[Scenariokolom] = []
    namen: dict[str, str] = {}
    vorig: dict[str, Decimal] = {}
    collected: dict[int, Any] = {}
    for each in rows:
        berekening = compute_once(each, collected)
        units = [unit for unit in berekening.invoer.eenheden if unit.soort == niveau]
        namen |= {unit.code: unit.naam for unit in units}
        if not vorig and berekening.invoer.vorig:
            vorig = {item.eenheid: item.bedrag for item in berekening.invoer.vorig}
        uitkomst = berekening.uitkomst
        amounts = (uitkomst.per_bestuur if niveau == "bestuur" else uitkomst.per_school) if uitkomst else {}
        columns.append(Scenariokolom(str(each), each, amounts, berekening.problemen))
    # Last year itself may have been chosen already.
    years = {each.jaar for each in rows}
    is_chosen = any(each.is_vastgesteld and each.jaar + 1 in years for each in rows)
    if vorig and columns and not is_chosen:
        columns.insert(0, Scenariokolom(VORIG, None, {code: amount for code, amount in vorig.items() if code in namen}))
    return columns, namen


def compute_once(verdeling: Verdeling, collected: dict[int, Any]) -> Berekening:
    """Scenarios of one model share what was read from the database."""
    if verdeling.snapshot is not None:
        return calculate(verdeling)
    if verdeling.model_id not in collected:
        collected[verdeling.model_id] = collect_invoer(verdeling.model)
    return compute(verdeling.model, collected[verdeling.model_id], verdeling.bijstelling)


def make_rows(
    columns: list[Scenariokolom], namen: dict[str, str]
) -> list[tuple[str, list[tuple[Decimal | None, Verschil | None]]]]:
    """(unit, per column its amount and the difference with the first column) in order of name."""
    return [
        (naam, make_differences(columns, lambda column: column.bedragen, code))
        for code, naam in sorted(namen.items(), key=lambda item: item[1])
        if any(column.bedragen.get(code) for column in columns)
    ]


def make_differences(
    columns: list[Scenariokolom], amounts: Any, code: str
) -> list[tuple[Decimal | None, Verschil | None]]:
    """(euro, difference with the first scenario) of one unit per column; None where there is no amount to compare."""
    first = amounts(columns[0]).get(code)
    found: list[tuple[Decimal | None, Verschil | None]] = []
    for number, column in enumerate(columns):
        amount = None if column.problemen else amounts(column).get(code)
        verschil = None
        if number and amount is not None and first is not None:
            verschil = vergelijk_bedragen({code: first}, {code: amount})[0]
        found.append((amount, verschil))
    return found
