"""The arithmetic of the meerjarenbegroting: totals, reserves, signaleringswaarde, growth."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from financien.begroten.calculations.begroting import (
    Grens,
    Post,
    Reserveverloop,
    calculate_begroting,
    calculate_resultaat,
    calculate_signaleringswaarde,
    compute_totals,
    differ,
    grow,
    has_code,
)

D = Decimal

WETTELIJK = Grens(D("3.5"), D(250_000))
JAREN = [2027, 2028, 2029, 2030, 2031]
bedragen = st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False)


def post(soort, *amounts, code="4.1", jaren=JAREN):
    return Post(code, code, soort, dict(zip(jaren, map(D, amounts), strict=False)))


def algemeen(stand):
    return Reserveverloop("Algemene reserve", "algemeen", D(stand))


def calculate(posten, reserves=(), jaren=JAREN, grens=WETTELIJK):
    return calculate_begroting(posten, reserves, dict.fromkeys(jaren, grens), jaren)


@pytest.mark.parametrize(
    ("baten", "verwacht"),
    [(5_000_000, 250_000), ("7142857.14", 250_000), (8_000_000, 280_000), (20_000_000, 700_000)],
)
def test_signaleringswaarde_is_at_least_the_minimum(baten, verwacht):
    """T3.1 of the sources."""
    assert calculate_signaleringswaarde(D(baten), D(0), WETTELIJK).waarde == verwacht


def test_excess_over_the_signaleringswaarde():
    """T3.2: 900,000 of public equity at 12 million."""
    found = calculate_signaleringswaarde(D(12_000_000), D(900_000), WETTELIJK)
    assert (found.waarde, found.bovenmatig) == (420_000, 480_000)
    assert calculate_signaleringswaarde(D(12_000_000), D(420_000), WETTELIJK).bovenmatig == 0


@pytest.mark.parametrize("grens", [Grens(None, D(1)), Grens(D(1), None)])
def test_signaleringswaarde_needs_percentage_and_minimum(grens):
    with pytest.raises(ValueError, match="minimum"):
        calculate_signaleringswaarde(D(1), D(1), grens)


def test_result_goes_to_the_algemene_reserve_and_moves_between_reserves_stay_within():
    posten = [post("baten", 1000, 1000), post("lasten", 1100, 1200), post("financiele_lasten", 10, 0)]
    inclusie = Reserveverloop("Inclusie", "bestemming", D(300), {2027: D(-200), 2028: D(50)}, doel="inclusie")
    found = calculate(posten, [algemeen(500), inclusie], [2027, 2028]).jaren
    assert found[2027].saldo == -100
    assert found[2027].resultaat == -110
    assert found[2027].reserves == {"Algemene reserve": D(590), "Inclusie": D(100)}
    assert found[2027].eigen_vermogen == 690
    assert found[2028].reserves == {"Algemene reserve": D(340), "Inclusie": D(150)}
    assert found[2028].weerstandsvermogen == D(490) / 1000 * 100


def test_result_is_baten_less_lasten_with_the_financial_ones():
    posten = [post("baten", 1000), post("lasten", 1100), post("financiele_baten", 5), post("financiele_lasten", 12)]
    # 1,000 − 1,100 = −100; 5 − 12 = −7
    assert calculate_resultaat(posten, 2027) == -107
    assert calculate_resultaat(posten, 2028) == 0
    assert compute_totals(posten, [2027]) == {
        "totaal_baten": {2027: 1000},
        "totaal_lasten": {2027: 1100},
        "saldo": {2027: -100},
        "financieel": {2027: -7},
        "resultaat": {2027: -107},
    }


def test_private_equity_does_not_count_for_the_signaleringswaarde():
    private = Reserveverloop("Privaat", "bestemming", D(900_000), is_publiek=False, doel="x")
    found = calculate([post("baten", 1_000_000)], [algemeen(0), private], [2027]).jaren[2027]
    assert (found.eigen_vermogen, found.publiek_vermogen) == (1_900_000, 1_000_000)
    assert found.signalering.bovenmatig == 750_000


def test_without_algemene_reserve_it_is_named_instead_of_computed():
    found = calculate([post("baten", 10)]).jaren[2027]
    assert found.eigen_vermogen is None
    assert found.signalering is None
    assert found.ontbreekt == ("de stand van de algemene reserve aan het begin",)


def test_missing_reference_data_and_baten_are_named():
    found = calculate([post("lasten", 10)], [algemeen(1)], [2027], Grens()).jaren[2027]
    assert found.weerstandsvermogen is None
    assert [text.split(" voor")[0] for text in found.ontbreekt] == [
        "het percentage van de signaleringswaarde",
        "de ondergrens van de signaleringswaarde",
        "de baten van 2027",
    ]


@pytest.mark.parametrize("jaren", [[], [2027, 2029], [2028, 2027]])
def test_years_follow_each_other(jaren):
    with pytest.raises(ValueError, match="follow"):
        calculate([], jaren=jaren)


def test_uitputting_is_warned_for_when_ocw_deducts_more_than_it_gives():
    posten = [
        post("baten", 100, 100, code="3.1.1"),
        post("lasten", 90, 120, code="4.5.1.1"),
        post("lasten", 90, code="4.51"),
    ]
    found = calculate(posten, jaren=[2027, 2028]).meldingen
    assert len(found) == 1
    assert "Uitputting in 2028" in found[0]
    assert "€ 20,00" in found[0]


def test_uitputting_of_one_stream_is_warned_for_when_the_other_has_money_left():
    posten = [
        replace(post("baten", 100, code="3.1.1"), stroom="licht"),
        replace(post("baten", 100, code="3.1.1"), stroom="zwaar"),
        replace(post("lasten", 130, code="4.5.1.1"), stroom="zwaar"),
        replace(post("lasten", 20, code="4.5.1.2"), stroom="licht"),
    ]
    (found,) = calculate(posten, jaren=[2027]).meldingen
    assert found.startswith("Uitputting in 2027, zware ondersteuning:")
    assert "Het tekort van € 30,00" in found


def test_with_both_streams_known_the_total_is_not_warned_for_again():
    posten = [
        replace(post("baten", 100, code="3.1.1"), stroom="licht"),
        replace(post("baten", 100, code="3.1.1"), stroom="zwaar"),
        replace(post("lasten", 230, code="4.5.1.1"), stroom="zwaar"),
    ]
    (found,) = calculate(posten, jaren=[2027]).meldingen
    assert found.startswith("Uitputting in 2027, zware ondersteuning:")


def test_with_one_stream_known_the_total_is_looked_at_as_well():
    posten = [
        replace(post("baten", 100, code="3.1.1"), stroom="zwaar"),
        replace(post("lasten", 90, code="4.5.1.1"), stroom="zwaar"),
        post("lasten", 20, code="4.5.1.2"),
    ]
    (found,) = calculate(posten, jaren=[2027]).meldingen
    assert found.startswith("Uitputting in 2027, alle ondersteuning samen:")


def test_remarks_about_reserves_and_equity():
    posten = [post("baten", 1_000, 1_000), post("lasten", 1_000, 400_000)]
    low = Reserveverloop("Inclusie", "bestemming", D(10), {2028: D(-20)}, doel="x")
    found = " ".join(calculate(posten, [algemeen(300_000), low], [2027, 2028]).meldingen)
    assert "«Inclusie» komt in 2028 onder nul" in found
    assert "eigen vermogen is eind 2028 op" in found
    assert "boven de signaleringswaarde: eind 2027 met € 50.010,00" in found


@pytest.mark.parametrize(
    ("stand", "melding"),
    [
        ("0", []),
        ("0.01", []),
        ("-0.01", ["De reserve «Inclusie» komt in 2027 onder nul: € -0,01."]),
    ],
)
def test_a_reserve_is_warned_for_from_the_first_cent_below_zero(stand, melding):
    low = Reserveverloop("Inclusie", "bestemming", D(stand), doel="x")
    assert list(calculate([post("baten", 1)], [algemeen(10), low], [2027]).meldingen) == melding


@pytest.mark.parametrize(
    ("stand", "melding"),
    [("0", []), ("0.01", []), ("-0.01", ["Het eigen vermogen is eind 2027 op: € -0,01."])],
)
def test_equity_is_warned_for_from_the_first_cent_below_zero(stand, melding):
    assert list(calculate([], [algemeen(stand)], [2027]).meldingen) == melding


def test_equity_below_the_signaleringswaarde_gives_no_remark():
    found = calculate([post("baten", 1_000)], [algemeen(1_000)], [2027])
    assert found.jaren[2027].signalering.bovenmatig == 0
    assert list(found.meldingen) == []


@pytest.mark.parametrize(
    ("code", "above", "is_part"),
    [("4.5.1", "4.5", True), ("4.5", "4.5", True), ("4.51", "4.5", False), ("4", "4.5", False), ("14.5", "4.5", False)],
)
def test_parts_of_a_code(code, above, is_part):
    assert has_code(code, above) is is_part


def test_growth_is_compounded_and_rounded_once_per_year():
    assert grow(D(1000), D("2.5"), 4) == [D("1025.00"), D("1050.63"), D("1076.89"), D("1103.81")]
    assert grow(D(1000), D(-100), 2) == [0, 0]
    assert grow(D("99.99"), D(0), 3) == [D("99.99")] * 3
    with pytest.raises(ValueError, match="-100"):
        grow(D(1), D(-101), 1)


@given(bedragen, st.integers(1, 6))
def test_no_growth_changes_nothing(bedrag, aantal):
    assert grow(bedrag, D(0), aantal) == [bedrag] * aantal


@given(st.lists(st.tuples(st.sampled_from(["baten", "lasten", "financiele_baten", "financiele_lasten"]), bedragen)))
def test_equity_changes_by_exactly_the_result_in_any_order(rows):
    posten = [post(soort, bedrag, jaren=[2027]) for soort, bedrag in rows]
    found = calculate(posten, [algemeen(0)], [2027]).jaren[2027]
    assert found.eigen_vermogen == found.resultaat
    assert calculate(posten[::-1], [algemeen(0)], [2027]).jaren[2027] == found
    assert compute_totals(posten, [2027])["resultaat"][2027] == found.resultaat
    assert calculate_resultaat(posten, 2027) == found.resultaat


@pytest.mark.parametrize(
    ("nieuw", "oud", "verwacht"),
    [
        ("150", "100", ("50", "50")),
        ("75", "100", ("-25", "-25")),
        ("-50", "-100", ("50", "50")),  # of the size of the old amount: a smaller loss is more
        ("-150", "100", ("-250", "-250")),
    ],
)
def test_difference_is_in_percent_of_the_size_of_the_old_amount(nieuw, oud, verwacht):
    assert differ(D(nieuw), D(oud)) == (D(verwacht[0]), D(verwacht[1]))


@given(bedragen, bedragen)
def test_difference_in_euro_and_percent(nieuw, oud):
    euro, percent = differ(nieuw, oud)
    assert euro == nieuw - oud
    assert (percent is None) == (oud == 0)
    if oud:
        assert (percent >= 0) == (nieuw >= oud)
