"""What schools were granted and given counts in the budgets of an swv: of its kinds, period, school and board only."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolaanvragen.queries.uitgave import read_schoolaanvragen
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from toewijzing.models import Soortbudget
from toewijzing.queries.budget import Budgetstand, get_standen


def give(wereld: Any, *soorten: str, **columns: Any) -> Soortbudget:
    """A budget of 20.000 around today."""
    dag = s.vandaag()
    with as_eigenaar():
        return Soortbudget.objects.create(**{
            "swv": wereld.swv, "naam": "Scholen", "soorten": list(soorten), "bedrag": Decimal(20_000),
            "van": dag - timedelta(days=100), "tot": dag + timedelta(days=200), **columns,
        })  # fmt: skip


def read(wereld: Any, budget: Soortbudget) -> Budgetstand:
    with als(wereld[Rol.CONTROLLER]):
        return get_standen([budget], s.vandaag())[0]


def test_what_is_asked_stands_apart_until_it_is_granted_and_a_refusal_takes_nothing(wereld: Any) -> None:
    s.make_concept(wereld)
    s.make_afgewezen(wereld)
    budget = give(wereld, "GROEP")
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (0, 0)
    zaak = s.make_geadviseerd(wereld)
    assert (read(wereld, budget).toegekend, read(wereld, budget).gevraagd) == (0, 9_000)
    s.grant(wereld, zaak, uitkomst="gedeeltelijk", bedrag=Decimal(6_500))
    assert (read(wereld, budget).over, read(wereld, budget).gevraagd) == (13_500, 0)


def test_quick_money_counts_with_what_was_added(wereld: Any) -> None:
    hulp = s.make_hulp(wereld)
    with als(wereld[Rol.CONTROLLER]):
        given = hulp.regels.get().bedrag
    assert read(wereld, give(wereld, "SNEL")).toegekend == given > 0


def test_hours_count_where_the_budget_counts_hours_and_never_as_euro(wereld: Any) -> None:
    zaak = s.make_ingediend(wereld, "CLUSTER", scholen=[wereld.zusterschool])
    s.grant(wereld, zaak)
    uren, euro = give(wereld, "CLUSTER", eenheid="uren"), give(wereld, "CLUSTER")
    assert (read(wereld, uren).toegekend, read(wereld, euro).toegekend) == (50, 0)


@pytest.mark.parametrize("anders", ["soort", "swv", "school", "bestuur", "later", "eerder"])
def test_of_another_kind_swv_school_board_or_period_nothing_counts(wereld: Any, anders: str) -> None:
    s.make_toegekend(wereld)
    dag = s.vandaag()
    columns: dict[str, Any] = {
        "soort": {"soorten": ["FONDS"]}, "swv": {"swv": wereld.ander_swv}, "school": {"school": wereld.zusterschool},
        "bestuur": {"bestuur": wereld.swv}, "later": {"van": dag + timedelta(days=1)}, "eerder": {"tot": dag},
    }[anders]  # fmt: skip
    budget = (
        give(wereld, **{"soorten": ["GROEP"], **columns}) if "soorten" in columns else give(wereld, "GROEP", **columns)
    )
    with as_eigenaar():
        assert read_schoolaanvragen([budget], dag) == {budget.pk: (0, 0)}
    assert read(wereld, give(wereld, "GROEP", bestuur=wereld.bestuur)).toegekend == 9_000


def test_one_query_for_one_budget_and_for_thirty(wereld: Any) -> None:
    s.make_toegekend(wereld)
    budgetten = [give(wereld, "GROEP", naam=f"Budget {plek}") for plek in range(30)]
    with als(wereld[Rol.CONTROLLER]):
        for some in (budgetten[:1], budgetten):
            with CaptureQueriesContext(connection) as queries:
                found = read_schoolaanvragen(some, s.vandaag())
            assert len(queries) == 1
            assert {granted for granted, _ in found.values()} == {9_000}
