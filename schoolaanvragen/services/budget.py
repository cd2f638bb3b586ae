"""Granting within a budget: above what is left only with a reason, or not at all, as the kind says."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from swv.organisatie.models import Organisatie
from toewijzing.calculations.bedrag import NUL, Budgettekort
from toewijzing.models import Aanvraagsoort, Soortbudget
from toewijzing.presentatie.bedrag import describe_budget, write_omvang
from toewijzing.queries.budget import find_van_school, get_standen

VELDEN = {Soortbudget.EURO: "bedrag"}
MINDER = "Ken minder toe, of vraag de controller het budget te verhogen."
WAAROM = "Ken minder toe, of schrijf waarom het toch kan."


def check_budget(
    *, soort: Aanvraagsoort, school: Organisatie, omvang: Mapping[str, Decimal | None], reden: str, dag: date
) -> dict[str, list[str]]:
    """{field: [what is wrong]} when this grant is more than a budget has left on this day; empty when it can be.

    ``omvang`` is what is granted per unit of a budget (euro, hours). Until the transaction ends nobody else grants from
    these budgets, so two at once can't spend the same.
    """
    given = {eenheid: each for eenheid, each in omvang.items() if each}
    fouten: dict[str, list[str]] = {}
    for stand in get_standen(find_van_school(soort, school, list(given), dag, lock=True), dag):
        eenheid = stand.budget.eenheid
        te_veel = given[eenheid] - max(stand.over, NUL)
        if te_veel > 0:
            text = f"Dit is {write_omvang(te_veel, eenheid)} meer dan er is. {describe_budget(stand)}"
            fouten.setdefault(VELDEN.get(eenheid, eenheid), []).append(text)
    if not fouten:
        return {}
    if soort.bedrag_tekort == Budgettekort.WEIGEREN:
        return {name: [*texts, MINDER] for name, texts in fouten.items()}
    if reden.strip():
        return {}
    return {"boven_budget": [*(text for texts in fouten.values() for text in texts), WAAROM]}
