"""A count of which only a range is known gives no number of the whole, and none in the jaarverslag."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from financien.referentie.models import Telling
from rapportage.indicatoren.queries.telling import get_tellingen
from rapportage.jaarverslag.blokken.leerlingen import demand_number
from rapportage.jaarverslag.calculations.cijferblok import BlokOntbreekt
from tests.rollen import as_eigenaar

DAG = date(2025, 10, 1)


@pytest.mark.django_db
def test_sum_with_a_range_is_no_number_and_names_its_sources(wereld: Any) -> None:
    with as_eigenaar():
        for school, number in ((wereld.school, {"aantal": 400}), (wereld.zusterschool, {"laagst": 1, "hoogst": 4})):
            Telling.objects.create(
                swv=wereld.swv,
                code="leerlingen",
                organisatie=school,
                datum=DAG,
                bron="DUO",
                status="definitief",
                **number,
            )
        found = get_tellingen(wereld.swv.pk, ["leerlingen"], date(2026, 1, 1))

    whole = found.on("leerlingen", DAG)
    assert (whole.aantal, whole.bronnen, len(whole.rijen)) == (None, frozenset({"DUO"}), 2)
    assert found.per_school("leerlingen", DAG) == {wereld.school.pk: Decimal(400)}


def test_block_of_the_jaarverslag_says_that_the_number_is_missing() -> None:
    assert demand_number(Decimal("412.00"), date(2025, 10, 1)) == 412
    with pytest.raises(BlokOntbreekt, match="op 1 oktober 2025 alleen bekend tussen welke grenzen"):
        demand_number(None, date(2025, 10, 1))
