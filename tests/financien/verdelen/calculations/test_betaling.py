"""Terms and negative outcomes: tables with the sum in the comment."""

from datetime import date

import pytest

from financien.verdelen.calculations import Betaalwijze, Openstaand, get_termijnen
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, maak_model, regel, reken, school

VOET = regel("vaste_voet", bedrag="10")


def terms(bedrag: str, ritme: Betaalwijze, **rest: object) -> list[str]:
    return [str(term.bedrag) for term in get_termijnen(maak_model(VOET, betaalritme=ritme, **rest), D(bedrag))]


@pytest.mark.parametrize(
    ("bedrag", "ritme", "verwacht"),
    [
        ("100.00", Betaalwijze("kwartalen"), ["25.00", "25.00", "25.00", "25.00"]),
        ("100.01", Betaalwijze("kwartalen"), ["25.01", "25.00", "25.00", "25.00"]),  # the first term gets the cent
        ("100.00", Betaalwijze("maanden"), ["8.34"] * 4 + ["8.33"] * 8),  # 12 × 8.33 = 99.96
        ("100.00", Betaalwijze("ineens"), ["100.00"]),
        ("0.01", Betaalwijze("percentages", (D(50), D(30), D(20))), ["0.01", "0.00", "0.00"]),
        (
            "99.99",
            Betaalwijze("percentages", (D(50), D(30), D(20))),
            ["49.99", "30.00", "20.00"],
        ),  # 49.995 29.997 19.998
        ("0.00", Betaalwijze("kwartalen"), ["0.00"] * 4),
    ],
)
def test_terms_are_exactly_the_amount(bedrag, ritme, verwacht):
    assert terms(bedrag, ritme) == verwacht
    assert sum(map(D, terms(bedrag, ritme))) == D(bedrag)


@pytest.mark.parametrize(
    ("periode", "ritme", "verwacht"),
    [
        ("kalenderjaar", "kwartalen", [date(2024, month, 1) for month in (1, 4, 7, 10)]),
        ("schooljaar", "kwartalen", [date(2024, 8, 1), date(2024, 11, 1), date(2025, 2, 1), date(2025, 5, 1)]),
        ("schooljaar", "ineens", [date(2024, 8, 1)]),
    ],
)
def test_terms_fall_on_the_first_of_a_month(periode, ritme, verwacht):
    model = maak_model(VOET, periode=periode, betaalritme=Betaalwijze(ritme))

    assert [term.datum for term in get_termijnen(model, D("100.00"))] == verwacht


def test_what_is_owed_is_set_off_from_the_first_term_on():
    model = maak_model(VOET, betaalritme=Betaalwijze("kwartalen"))
    found = get_termijnen(model, D("100.00"), D("30.00"))

    assert [(str(term.bruto), str(term.verrekend), str(term.bedrag)) for term in found] == [
        ("25.00", "25.00", "0.00"),
        ("25.00", "5.00", "20.00"),
        ("25.00", "0.00", "25.00"),
        ("25.00", "0.00", "25.00"),
    ]


TE_WEINIG = regel("correctie", bedragen=[{"eenheid": "B1", "bedrag": "-250.00", "omschrijving": "verwijzingen"}])
INVOER = maak_invoer([school("S1")], {})


@pytest.mark.parametrize(
    ("negatief", "te_verrekenen", "te_betalen", "tekst"),
    [
        ("melden", "0.00", "0.00", "er wordt niets aangevuld en niets betaald"),
        ("verrekenen", "250.00", "0.00", "verrekend met latere termijnen"),
        ("in_rekening", "0.00", "250.00", "in rekening gebracht"),
    ],
)
def test_a_negative_outcome_is_reported_set_off_or_charged(negatief, te_verrekenen, te_betalen, tekst):
    outcome = reken(INVOER, TE_WEINIG, negatief=negatief)
    (settled,) = outcome.afrekeningen

    assert outcome.per_bestuur == {"B1": D("-250.00")}
    assert (settled.te_verrekenen, settled.te_betalen) == (D(te_verrekenen), D(te_betalen))
    assert all(term.bedrag == 0 for term in settled.termijnen)
    assert [item.soort for item in outcome.meldingen] == ["negatief"]
    assert tekst in outcome.meldingen[0].tekst


def test_what_stays_owed_after_all_terms_is_carried_on():
    inputs = maak_invoer([school("S1")], {}, openstaand=(Openstaand("B1", D("30.00")),))
    (settled,) = reken(inputs, regel("vaste_voet", bedrag="10"), negatief="verrekenen").afrekeningen

    assert settled.te_verrekenen == D("20.00")
    assert sum(term.bedrag for term in settled.termijnen) == 0


def test_pots_with_money_left_or_short_are_reported():
    inputs = maak_invoer([school("S1")], {})
    make = regel("pot", pot="p", naam="Budget", bedrag="15")
    left = reken(inputs, make, regel("vaste_voet", bedrag="10", pot="p"))
    short = reken(inputs, make, regel("vaste_voet", bedrag="20", pot="p"))

    assert [item.tekst for item in left.meldingen] == ["In pot Budget blijft € 5,00 over."]
    assert [item.tekst for item in short.meldingen] == ["Pot Budget komt € 5,00 tekort."]
