"""Two beheerders write the first rule of a sort at the same moment: there is no row yet that could be locked."""

from datetime import date
from typing import Any

import pytest
from django.db import transaction
from django.utils import timezone

from swv.organisatie.enums import Rol
from swv.organisatie.models import Schoolconsulent
from swv.organisatie.services.consulent import assign_consulent
from tests import factories as f
from tests.rollen import als, as_eigenaar
from tests.toewijzing.test_gelijktijdig import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_of_two_first_consulenten_at_once_the_second_comes_in_the_place_of_the_first(echte_wereld: Any) -> None:
    vandaag: date = timezone.localdate()
    with as_eigenaar():
        people = [echte_wereld[Rol.CONSULENT], f.make_gebruiker(Rol.CONSULENT, echte_wereld.swv)]

    def assign(gebruiker: Any) -> int:
        with transaction.atomic(), als(echte_wereld[Rol.BEHEERDER]):
            return assign_consulent(
                swv=echte_wereld.swv, scholen=[echte_wereld.school], gebruiker=gebruiker, van=vandaag, vandaag=vandaag
            )

    results = at_once(*[lambda each=each: assign(each) for each in people])

    assert results == [1, 1]
    with as_eigenaar():
        assert [row.gebruiker in people for row in Schoolconsulent.objects.filter(tot__isnull=True)] == [True]
