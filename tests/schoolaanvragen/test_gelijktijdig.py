"""Two who grant at the same moment don't spend the same money: the second is asked why."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from schoolaanvragen.models import Schoolbesluit, Snellehulp
from swv.kern.zaken.fouten import Incomplete
from swv.organisatie.enums import Rol
from tests.rollen import as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_budget import give
from tests.toewijzing.test_gelijktijdig import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_two_decisions_at_once_that_fit_alone_one_is_asked_why(echte_wereld: Any) -> None:
    with transaction.atomic():
        give(echte_wereld, 3000)
        zaken = [s.make_ingediend(echte_wereld, "FONDS", bedrag=Decimal(2000)) for _ in range(2)]

    def decide(zaak: Any) -> Any:
        with transaction.atomic():
            return s.grant(echte_wereld, zaak)

    results = at_once(*[lambda zaak=zaak: decide(zaak) for zaak in zaken])

    assert sorted(type(result).__name__ for result in results) == ["Incomplete", "Schoolaanvraag"]
    asked = next(result for result in results if isinstance(result, Incomplete))
    assert set(asked.fouten) == {"boven_budget"}
    with as_eigenaar():
        assert Schoolbesluit.objects.count() == 1


def test_of_a_decision_and_quick_money_at_once_from_one_budget_one_is_asked_why(echte_wereld: Any) -> None:
    with transaction.atomic():
        give(echte_wereld, 2500, soorten=["FONDS", "SNEL"])
        zaak = s.make_ingediend(echte_wereld, "FONDS", bedrag=Decimal(2000))

    def decide() -> Any:
        with transaction.atomic():
            return s.grant(echte_wereld, zaak)

    def help_school() -> Any:
        with transaction.atomic():
            return s.make_hulp(echte_wereld, rol=Rol.SECRETARIS)

    results = at_once(decide, help_school)

    assert [isinstance(result, Incomplete | ValidationError) for result in results].count(True) == 1
    with as_eigenaar():
        assert Schoolbesluit.objects.count() + Snellehulp.objects.count() == 1
