"""Two who grant at the same moment don't spend the same money: the second is asked why."""

from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from schoolaanvragen.models import Schoolaanvraag, Schoolbesluit, Snellehulp
from swv.kern.zaken.fouten import Incomplete, NotPossible
from swv.organisatie.enums import Rol
from tests.rollen import als, as_eigenaar
from tests.schoolaanvragen import wereld as s
from tests.schoolaanvragen.test_budget import give
from tests.schoolaanvragen.test_ronde import CODE, use_rondes
from tests.toewijzing.test_gelijktijdig import at_once, do_meanwhile
from tests.toewijzing.test_ronde import make_ronde
from toewijzing.models import Aanvraagronde
from toewijzing.services.ronde import delete_ronde

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


def test_of_two_gifts_at_once_for_the_same_weeks_by_two_people_one_is_refused(echte_wereld: Any) -> None:
    with transaction.atomic():
        s.make_soorten(echte_wereld)

    def help_school(rol: str) -> Any:
        with transaction.atomic():
            return s.make_hulp(echte_wereld, rol=rol, waarvoor=f"Hulp van de {rol}")

    results = at_once(lambda: help_school(Rol.SECRETARIS), lambda: help_school(Rol.DIRECTEUR))

    assert sorted(type(result).__name__ for result in results) == ["Snellehulp", "ValidationError"]
    with as_eigenaar():
        assert Snellehulp.objects.count() == 1


def test_a_round_that_is_taken_away_while_a_request_comes_in_is_refused_in_words(echte_wereld: Any) -> None:
    with transaction.atomic():
        use_rondes(echte_wereld)
        ronde = make_ronde(echte_wereld, -10, 10, soort_code=CODE)
        zaak = s.make_ter_akkoord(echte_wereld, CODE)

    def send() -> Any:
        with transaction.atomic():
            return s.step(echte_wereld, zaak, "akkoord_geven", Rol.SCHOOLLEIDER)

    def take_away() -> None:
        with als(echte_wereld[Rol.SECRETARIS]):
            delete_ronde(ronde=ronde)

    refused = do_meanwhile(take_away, send)

    assert isinstance(refused, NotPossible)
    assert "geen ronde open" in refused.reason
    with as_eigenaar():
        assert Schoolaanvraag.objects.get(pk=zaak.pk).status == "ter_akkoord"


def test_a_round_into_which_a_request_comes_meanwhile_stays(echte_wereld: Any) -> None:
    with transaction.atomic():
        use_rondes(echte_wereld)
        ronde = make_ronde(echte_wereld, -10, 10, soort_code=CODE)
        zaak = s.make_ter_akkoord(echte_wereld, CODE)

    def take_away() -> None:
        with transaction.atomic(), als(echte_wereld[Rol.SECRETARIS]):
            delete_ronde(ronde=ronde)

    refused = do_meanwhile(lambda: s.step(echte_wereld, zaak, "akkoord_geven", Rol.SCHOOLLEIDER), take_away)

    assert isinstance(refused, NotPossible)
    assert "zitten aanvragen" in refused.reason
    with as_eigenaar():
        assert Aanvraagronde.objects.filter(pk=ronde.pk).exists()
