"""The codes of RJ 660: a name beside the wrong code is a jaarrekening read wrong, so the list stands here once more."""

from financien.begroten.calculations.rj660 import NAMEN, get_naam

ACTIVA = {
    "1.1": "Immateriële vaste activa",
    "1.2": "Materiële vaste activa",
    "1.3": "Financiële vaste activa",
    "1.4": "Voorraden",
    "1.5": "Vorderingen",
    "1.6": "Effecten",
    "1.7": "Liquide middelen",
}
PASSIVA = {
    "2.1": "Eigen vermogen",
    "2.2": "Voorzieningen",
    "2.3": "Langlopende schulden",
    "2.4": "Kortlopende schulden",
}
BATEN = {
    "3.1": "Rijksbijdragen",
    "3.1.1": "Rijksbijdragen OCW",
    "3.1.2": "Overige subsidies OCW",
    "3.1.3": "Ontvangen doorbetalingen rijksbijdragen",
    "3.2": "Overige overheidsbijdragen",
    "3.5": "Overige baten",
}
LASTEN = {
    "4.1": "Personeelslasten",
    "4.2": "Afschrijvingen",
    "4.3": "Huisvestingslasten",
    "4.4": "Overige lasten",
    "4.5": "Doorbetalingen aan schoolbesturen",
    "4.5.1": "Verplichte afdrachten, uit te voeren door OCW",
    "4.5.1.1": "Verplichte afdracht (v)so",
    "4.5.1.2": "Verplichte afdracht lwoo",
    "4.5.1.3": "Verplichte afdracht praktijkonderwijs",
    "4.5.2": "Doorbetalingen op basis van 1 februari",
    "4.5.3": "Overige doorbetalingen aan schoolbesturen",
}
FINANCIEEL = {"5": "Financiële baten en lasten"}


def test_every_code_has_the_name_of_rj_660():
    assert NAMEN == ACTIVA | PASSIVA | BATEN | LASTEN | FINANCIEEL


def test_a_code_that_rj_660_has_no_name_for_has_none():
    assert (get_naam("2.4"), get_naam("2.4.1"), get_naam("")) == ("Kortlopende schulden", "", "")
