"""Two outcomes side by side, and what if."""

from dataclasses import replace

import pytest

from financien.referentie.calculations.fout import OngeldigeRekeninvoer
from financien.verdelen.calculations import Antwoord, Rekentarief, Verschil, pas_aan, vergelijk, vergelijk_bedragen
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, plaats, regel, reken, school

SCHOLEN = [school("S1", "B1"), school("S2", "B2")]
INVOER = maak_invoer(SCHOLEN, {"leerlingen": {"S1": 100, "S2": 50}}, tarieven={"basis": "10"})
PER_LEERLING = regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "tarief": "basis"}])


def test_vergelijk_says_the_difference_in_euro_and_percent():
    old = reken(INVOER, PER_LEERLING)
    new = reken(pas_aan(INVOER, tellingen={("leerlingen", "S2"): D(65)}), PER_LEERLING)

    assert vergelijk(old, new) == (
        Verschil("B1", D(1000), D(1000), D(0), D(0)),
        Verschil("B2", D(500), D(650), D(150), D(30)),
    )
    assert [item.code for item in vergelijk(old, new, "school")] == ["S1", "S2"]


@pytest.mark.parametrize(
    ("oud", "nieuw", "procent"),
    [("300", "200", "-33.33"), ("0", "5", None), ("-100", "-50", "50.00"), ("200", "200", "0.00")],
)
def test_percent_is_of_the_old_amount(oud, nieuw, procent):
    (row,) = vergelijk_bedragen({"B1": D(oud)}, {"B1": D(nieuw)})

    assert row.procent == (None if procent is None else D(procent))


def test_a_board_that_is_only_in_one_of_the_two_is_shown_as_well():
    rows = vergelijk_bedragen({"weg": D(5)}, {"nieuw": D(7)})

    assert [(row.code, row.verschil) for row in rows] == [("nieuw", D(7)), ("weg", D(-5))]


def test_what_if_changes_counts_tariffs_and_answers_at_once():
    facility = regel("voorziening", antwoord="klas", bedrag="100")
    changed = pas_aan(
        INVOER,
        tellingen={("leerlingen", "S1"): D(150)},
        tarieven={"basis": D(20)},
        antwoorden={("klas", "S2"): D(1)},
    )
    outcome = reken(changed, PER_LEERLING, facility)

    assert outcome.per_bestuur == {"B1": D("3000.00"), "B2": D("900.00")}
    assert outcome.regels[0].bron == "wat als (wat als)"
    assert INVOER.tellingen[0].aantal == 100


def test_what_if_leaves_the_answers_and_tariffs_that_it_does_not_change():
    inputs = replace(
        INVOER,
        tarieven=(Rekentarief("basis", D(10), "Stcrt. 2024"), Rekentarief("voet", D(500), "Stcrt. 2024")),
        antwoorden=(Antwoord("klas", "S1", D(1)), Antwoord("klas", "S2", D("0.5")), Antwoord("tuin", "S1", D(1))),
    )
    changed = pas_aan(inputs, tarieven={"basis": D(20)}, antwoorden={("klas", "S1"): D(0)})

    assert changed.tarieven == (inputs.tarieven[1], Rekentarief("basis", D(20), "wat als", "wat als"))
    assert changed.antwoorden == (*inputs.antwoorden[1:], Antwoord("klas", "S1", D(0)))


def test_what_if_refuses_a_count_that_is_not_there():
    with pytest.raises(OngeldigeRekeninvoer, match="geen telling «opp» van S1"):
        pas_aan(INVOER, tellingen={("opp", "S1"): D(1)})


def test_what_if_changes_placements_of_one_referrer_and_reason():
    inputs = replace(
        INVOER, plaatsingen=(plaats("S1", "vso_1", 2), plaats("S1", "vso_1", 1, "mkd"), plaats("", "vso_1", 3))
    )
    charge = regel("verwijzer_betaalt", categorieen=[{"categorie": "vso_1", "bedrag": "100"}])
    changed = pas_aan(inputs, plaatsingen={("vso_1", "S1", ""): 5, ("vso_1", "B2", ""): 10})

    outcome = reken(changed, charge)

    # S1 5 and 1 for another reason, board B2 that had none 10; the 3 without referrer stay.
    assert (outcome.per_bestuur, outcome.centraal) == ({"B1": D("-600.00"), "B2": D("-1000.00")}, D("300.00"))
