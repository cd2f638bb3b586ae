"""The support amount by fte and age, from 2014 to 2022."""

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt, OngeldigeRekeninvoer
from financien.referentie.calculations.ondersteuningsbedrag import calculate_ondersteuningsbedrag
from tests.financien.verdelen.calculations.bouwen import D

BEDRAGEN = {"leraar": D("60000"), "oop": D("40000"), "vast": D("1000")}


@pytest.mark.parametrize(
    ("groep", "categorie", "verwacht"),
    [
        ("so_jonger_8", 1, "9542.00"),  # 0.0637 × 60,000 + 0.1180 × 40,000 + 1,000
        ("so_jonger_8", 2, "13844.00"),
        ("so_jonger_8", 3, "20408.00"),
        ("so_vanaf_8", 1, "8552.00"),
        ("so_vanaf_8", 2, "14876.00"),
        ("so_vanaf_8", 3, "21440.00"),
        ("vso", 1, "9290.00"),
        ("vso", 2, "16372.00"),
        ("vso", 3, "20350.00"),
    ],
)
def test_support_amount_by_fte_and_age(groep, categorie, verwacht):
    assert calculate_ondersteuningsbedrag(2020, groep, categorie, BEDRAGEN) == D(verwacht)


def test_support_amount_outside_its_years_or_categories_is_refused_and_names_what_is_missing():
    for first_or_last in (2014, 2022):
        assert calculate_ondersteuningsbedrag(first_or_last, "vso", 1, BEDRAGEN) == D("9290.00")
    for outside in (2013, 2023):
        with pytest.raises(OngeldigeRekeninvoer, match="2014 tot en met 2022"):
            calculate_ondersteuningsbedrag(outside, "vso", 1, BEDRAGEN)
    with pytest.raises(OngeldigeRekeninvoer, match="geen categorie 4"):
        calculate_ondersteuningsbedrag(2020, "vso", 4, BEDRAGEN)
    with pytest.raises(GegevenOntbreekt, match="het bedrag per fte leraar in 2020"):
        calculate_ondersteuningsbedrag(2020, "vso", 1, {"oop": D(1), "vast": D(1)})
    with pytest.raises(GegevenOntbreekt) as caught:
        calculate_ondersteuningsbedrag(2020, "vso", 1, {})
    assert caught.value.codes == ("tarief:leraar", "tarief:oop", "tarief:vast")
