"""What goes for every kind of rule: words, labels, and figures that are not there."""

from datetime import date

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import REGELSOORTEN, Rekentelling, Veld, lees_parameters
from tests.financien.verdelen.calculations.bouwen import DRIE, D, bestuur, maak_invoer, regel, reken, school

BASIS = regel("bedrag_per_leerling", "basis", tarieven=[{"telling": "leerlingen", "bedrag": "10"}])


# --- all kinds ------------------------------------------------------------------------------------------------------


def test_these_are_the_kinds_there_are():
    assert sorted(REGELSOORTEN) == [
        "arrangementen",
        "bedrag_per_leerling",
        "centrale_kosten",
        "correctie",
        "deelnamedrempel",
        "eigen_risico",
        "ingroei",
        "pot",
        "pot_naar_sleutel",
        "potdelen",
        "scholengroep",
        "solidariteitstoeslag",
        "uit_reserve",
        "vangnet",
        "vaste_voet",
        "verwijzer_betaalt",
        "vloer_plafond",
        "voorziening",
    ]


@pytest.mark.parametrize("soort", sorted(REGELSOORTEN))
def test_every_kind_says_what_it_is_for_and_labels_every_field(soort):
    kind = REGELSOORTEN[soort]
    fields = [*kind.velden, *(column for veld in kind.velden for column in veld.kolommen)]

    assert kind.label
    assert kind.uitleg.endswith(".")
    assert all(veld.label for veld in fields)
    assert all(veld.keuzes for veld in fields if veld.soort == "keuze")
    assert all(veld.kolommen for veld in fields if veld.soort == "tabel")


# What a field may point at, by its code; any other text is free. A form offers these, «wat als» finds them by it.
VERWIJZINGEN = {
    "telling": {
        *("telling", "telling_totaal", "telling_regulier", "telling_nieuw", "telling_gewoon", "telling_uitgezonderd"),
        *("telling_binnen", "telling_grens", "categorie"),
    },
    "tarief": {"tarief"},
    "schoolsoort": {"schoolsoort", "schoolsoorten"},
    "eenheid": {"eenheid"},
    "groep": {"groep"},
    "regel": {"regels"},
    "percentage": {"percentage"},
}


def get_velden() -> list[tuple[str, Veld]]:
    """Every field and column with the code of its kind."""
    return [
        (soort, veld)
        for soort, kind in sorted(REGELSOORTEN.items())
        for own in kind.velden
        for veld in (own, *own.kolommen)
    ]


def test_a_field_offers_what_its_code_says():
    offered = {(veld.code, veld.verwijst) for _, veld in get_velden() if veld.code != "pot" and veld.verwijst}
    asked = {(code, kind) for kind, codes in VERWIJZINGEN.items() for code in codes}

    assert offered == asked
    assert [
        (soort, veld.code) for soort, veld in get_velden() if not veld.verwijst and (veld.code in {c for c, _ in asked})
    ] == []


def test_only_what_makes_a_pot_takes_a_new_name_and_all_else_points_at_one_that_is_there():
    pots = [(soort, veld.verwijst) for soort, veld in get_velden() if veld.code == "pot"]

    assert [soort for soort, kind in pots if kind == "pot_nieuw"] == ["pot", "potdelen"]
    assert {kind for _, kind in pots} == {"pot", "pot_nieuw"}


# Counts of which some rules of the kind make no use, or that say «leeg» themselves.
NIET_ALTIJD_NODIG = [
    ("scholengroep", "telling_binnen"),  # empty: the same count as between the groups
    ("uit_reserve", "telling"),  # only when it is divided by a count
    ("vangnet", "telling_uitgezonderd"),  # nobody counted: zero
    ("vaste_voet", "telling"),  # only per location
    ("vaste_voet", "telling_grens"),  # only with a limit
    ("vloer_plafond", "telling"),  # only with a limit per pupil
]


def test_a_count_that_a_rule_always_uses_may_not_be_left_empty():
    counts = [(soort, veld) for soort, veld in get_velden() if veld.verwijst == "telling"]

    assert [(soort, veld.code) for soort, veld in counts if not veld.verplicht] == NIET_ALTIJD_NODIG


def test_a_choice_that_decides_an_amount_may_not_be_left_empty():
    choices = [(soort, veld) for soort, veld in get_velden() if veld.soort == "keuze" and veld.code != "teldatum"]

    # A row of a table that is left empty falls out, so its choice may be empty too: then it is added.
    assert [(soort, veld.code) for soort, veld in choices if not veld.verplicht] == [("pot", "teken")]


ZINNEN = {
    "vaste_voet": ({"per": "bestuur", "bedrag": "7000"}, "Elk bestuur krijgt € 7.000,00."),
    "bedrag_per_leerling": (
        {"tarieven": [{"telling": "leerlingen", "tarief": "basis"}, {"bedrag": "77", "schoolsoorten": ["bao"]}]},
        "Elke school krijgt tarief basis keer het aantal leerlingen en € 77,00 keer het aantal leerlingen (bao).",
    ),
    "correctie": (
        {"bedragen": [{"eenheid": "S1", "bedrag": "1", "omschrijving": "x"}]},
        "1 afgesproken bedrag(en) voor losse scholen of besturen.",
    ),
    "pot": ({"pot": "p", "naam": "Budget", "bedrag": "5"}, "De pot «Budget» bestaat uit € 5,00."),
    "potdelen": (
        {"pot": "p", "delen": [{"pot": "a", "naam": "A", "gewicht": "52"}, {"pot": "b", "naam": "B", "gewicht": "48"}]},
        "Wat er in pot p zit, gaat naar A (52 delen), B (48 delen).",
    ),
    "centrale_kosten": (
        {
            "pot": "p",
            "kosten": [{"omschrijving": "kantoor", "bedrag": "9"}, {"omschrijving": "reserve", "procent": "2.5"}],
        },
        "Uit pot p betaalt het samenwerkingsverband eerst kantoor (€ 9,00), reserve (2,5%).",
    ),
    "pot_naar_sleutel": (
        {"pot": "p", "sleutel": [{"telling": "leerlingen"}, {"telling": "opp", "gewicht": "10"}]},
        "Uit pot p wordt 100% van wat er dan in zit verdeeld over de scholen naar leerlingen en opp (telt 10 keer).",
    ),
    "scholengroep": (
        {"pot": "p", "telling_binnen": "opp"},
        "Pot p wordt over de scholengroepen verdeeld naar leerlingen, en binnen elke groep naar opp.",
    ),
    "arrangementen": ({}, "Voor elk toegekend arrangement krijgt de school 100% van het toegekende bedrag."),
    "eigen_risico": (
        {"bedrag": "4000", "soorten": [{"soort": "top", "bedrag": "1"}], "maximum_op": "deel_swv"},
        "De school betaalt van de toegekende kosten van elk arrangement € 4.000,00 zelf; daarboven betaalt het "
        "samenwerkingsverband, tot een maximum per soort.",
    ),
    "verwijzer_betaalt": (
        {"categorieen": [{"categorie": "so_1", "bedrag": "1", "aandeel": "60"}], "uitzonderingen": [{"reden": "mkd"}]},
        "Wie verwijst, betaalt 60% van so_1. Uitzonderingen: mkd (0%). Wat niemand anders betaalt, draagt het "
        "samenwerkingsverband.",
    ),
    "deelnamedrempel": (
        {"telling_regulier": "regulier", "telling_totaal": "alle", "percentage": "drempel", "bedrag": "5"},
        "Wie onder de drempel blijft (regulier gedeeld door alle), betaalt € 5,00 per leerling die het tekortkomt.",
    ),
    "solidariteitstoeslag": (
        {"telling": "opp", "drempel": "10", "bedrag": "5"},
        "Wie meer dan 10% opp heeft, krijgt € 5,00 per leerling boven de drempel.",
    ),
    "voorziening": (
        {"antwoord": "klas", "bedrag": "5"},
        "Wie meedoet aan klas, betaalt samen € 5,00 naar leerlingen.",
    ),
    "vangnet": (
        {"tarief": "vangnet", "maanden": "6", "marge_procent": "10", "marge_aantal": "1"},
        "Een school met meer nieuwe tlv's dan gewoon plus 10% en 1 leerling(en) krijgt voor elke leerling daarboven tarief "
        "vangnet, voor 6 van de 12 maanden.",
    ),
    "uit_reserve": (
        {"bedrag": "100", "eerste_jaar": "2020", "jaren": "10"},
        "Uit de reserve gaat € 100,00 in 10 jaar (vanaf 2020) naar de besturen, gelijk over de besturen.",
    ),
    "vloer_plafond": (
        {"soort_grens": "vorig_jaar", "minimum": "95"},
        "Elke school krijgt ten minste 95% van vorig jaar.",
    ),
    "ingroei": (
        {"stappen": [{"jaar": "2023", "procent": "25"}]},
        "De nieuwe uitkomst telt voor 25% in 2023 en daarna helemaal.",
    ),
}


@pytest.mark.parametrize("soort", sorted(REGELSOORTEN))
def test_every_kind_says_in_words_what_a_rule_does(soort):
    parameters, sentence = ZINNEN[soort]

    assert REGELSOORTEN[soort].beschrijf(lees_parameters(soort, parameters)) == sentence


# --- counts and tariffs that are not there --------------------------------------------------------------------------


def test_everything_that_is_missing_is_named_at_once():
    rule = regel(
        "bedrag_per_leerling",
        tarieven=[{"telling": "leerlingen", "tarief": "basis"}, {"telling": "opp", "bedrag": "1"}],
    )
    with pytest.raises(GegevenOntbreekt) as caught:
        reken(maak_invoer(DRIE, {"opp": {"S1": 1, "S2": 1}}), regel("vaste_voet", tarief="voet"), rule)

    assert caught.value.codes == ("tarief:voet", "tarief:basis", "telling:opp:2023-02-01:S3")
    assert caught.value.namen == (
        "het tarief «voet» voor 2024",
        "het tarief «basis» voor 2024",
        "de telling «opp» van School S3 op 1-2-2023",
    )


def test_a_missing_count_is_zero_only_when_the_rule_says_so():
    rule = regel("bedrag_per_leerling", tarieven=[{"telling": "opp", "bedrag": "1"}], leeg_is_nul=True)

    assert reken(maak_invoer(DRIE, {"opp": {"S1": 3}}), rule).totaal == D("3.00")
    assert reken(maak_invoer(DRIE, {}), rule).totaal == 0


def test_with_counts_on_two_dates_the_rule_has_to_choose():
    inputs = maak_invoer([school("S1")], {"leerlingen": {"S1": 100}})
    later = (*inputs.tellingen, Rekentelling("leerlingen", "S1", date(2023, 10, 1), D(110)))
    two = maak_invoer([school("S1")], {}, tarieven={})
    two = type(two)(eenheden=inputs.eenheden, tellingen=later)

    with pytest.raises(GegevenOntbreekt, match="er zijn tellingen op 1-2-2023, 1-10-2023"):
        reken(two, BASIS)
    rows = [{"telling": "leerlingen", "bedrag": "10"}]
    assert reken(two, regel("bedrag_per_leerling", tarieven=rows, teldatum="T-1-02-01")).totaal == D("1000.00")
    assert reken(two, regel("bedrag_per_leerling", tarieven=rows, teldatum="T-1-10-01")).totaal == D("1100.00")


def test_a_provisional_tariff_says_so_in_the_source():
    from financien.verdelen.calculations import Invoer, Rekentarief

    inputs = Invoer(eenheden=(bestuur("B1"),), tarieven=(Rekentarief("voet", D(5), "Stcrt. 2024", "voorlopig"),))

    assert reken(inputs, regel("vaste_voet", per="bestuur", tarief="voet")).regels[0].bron == "Stcrt. 2024 (voorlopig)"
