"""What holds for every distribution: parts sum to the whole, order does not matter, who has nothing changes nothing."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from financien.verdelen.calculations import (
    Invoer,
    Model,
    Modelregel,
    Rekentelling,
    Verdeeluitkomst,
    bereken,
    from_json,
    to_json,
)
from tests.financien.verdelen.calculations.bouwen import (
    D,
    arrangement,
    bestuur,
    maak_invoer,
    maak_model,
    plaats,
    pot,
    regel,
    school,
)

DAG = date(2023, 2, 1)
bedragen = st.integers(0, 10**8).map(lambda cents: str(D(cents).scaleb(-2)))
tarieven = st.integers(0, 10**7).map(lambda number: str(D(number).scaleb(-4)))


@st.composite
def invoeren(draw: Any) -> Invoer:
    """One to six boards with one to four schools each, with counts, placements and arrangements."""
    schools = [
        school(
            f"S{board}{number}", f"B{board}", draw(st.sampled_from(["bao", "sbo"])), draw(st.sampled_from(["N", "Z"]))
        )
        for board in range(draw(st.integers(1, 6)))
        for number in range(draw(st.integers(1, 4)))
    ]
    codes = [item.code for item in schools]
    counts = {
        name: {code: draw(st.integers(1, 900)) for code in codes}
        for name in ("leerlingen", "regulier", "opp", "locaties")
    }
    return maak_invoer(
        schools,
        counts,
        tarieven={"so_1": draw(tarieven), "basis": draw(tarieven)},
        vorig={code: draw(bedragen) for code in codes} | {codes[0]: "1.00"},
        plaatsingen=tuple(
            plaats(
                draw(st.sampled_from(["", *codes])), "so_1", draw(st.integers(0, 9)), draw(st.sampled_from(["", "mkd"]))
            )
            for _ in range(draw(st.integers(0, 5)))
        ),
        arrangementen=tuple(
            arrangement(draw(st.sampled_from(codes)), draw(bedragen), aantal=draw(st.integers(0, 9)))
            for _ in range(draw(st.integers(0, 5)))
        ),
    )


@st.composite
def modellen(draw: Any) -> Model:
    """A pot, a few of the other kinds in any order, and the rest of the pot by a key at the end."""
    middle: list[Modelregel] = [
        regel(
            "centrale_kosten", pot="p", kosten=[{"omschrijving": "kantoor", "procent": str(draw(st.integers(0, 90)))}]
        ),
        regel(
            "vaste_voet", per=draw(st.sampled_from(["school", "bestuur", "locatie"])), bedrag=draw(tarieven), pot="p"
        ),
        regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "tarief": "basis"}], pot="p"),
        regel("scholengroep", pot="p", procent=str(draw(st.integers(0, 50))), telling_binnen="opp"),
        regel("arrangementen", pot="p", aandeel=str(draw(st.integers(0, 100)))),
        regel(
            "verwijzer_betaalt",
            pot="p",
            pot_werking=draw(st.sampled_from(["bruto", "netto"])),
            categorieen=[{"categorie": "so_1", "tarief": "so_1", "aandeel": str(draw(st.integers(0, 100)))}],
            uitzonderingen=[{"reden": "mkd"}],
        ),
        regel("solidariteitstoeslag", telling="opp", drempel="10", tarief="basis", pot="p"),
        regel("uit_reserve", bedrag=draw(bedragen), eerste_jaar="2022", jaren="7"),
        regel("vloer_plafond", minimum=draw(bedragen), pot="p"),
    ]
    chosen = draw(st.permutations(middle))[: draw(st.integers(0, len(middle)))]
    rest = regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "leerlingen"}, {"telling": "opp", "gewicht": "2.5"}])
    return maak_model(
        pot(draw(bedragen)), *chosen, rest, negatief=draw(st.sampled_from(["melden", "verrekenen", "in_rekening"]))
    )


def strip(uitkomst: Verdeeluitkomst) -> tuple[object, ...]:
    return (
        dict(uitkomst.per_school),
        dict(uitkomst.per_bestuur),
        uitkomst.centraal,
        uitkomst.totaal,
        {item.code: item.rest for item in uitkomst.potten},
    )


@given(modellen(), invoeren())
def test_the_parts_sum_to_the_whole(model, invoer):
    outcome = bereken(model, invoer)
    boards = {unit.code: unit.bestuurscode for unit in invoer.eenheden}
    on_boards = sum(step.bedrag for step in outcome.regels if step.eenheid and step.eenheid not in outcome.per_school)

    assert sum(step.bedrag for step in outcome.regels) == outcome.totaal + outcome.centraal
    assert sum(outcome.per_bestuur.values()) == outcome.totaal
    assert sum(outcome.per_school.values()) + on_boards == outcome.totaal
    assert all(step.bestuur == boards.get(step.eenheid, "") for step in outcome.regels)
    assert all(step.bedrag == step.bedrag.quantize(D("0.01")) for step in outcome.regels)


@given(modellen(), invoeren())
def test_a_pot_of_which_the_rest_is_divided_ends_at_nothing(model, invoer):
    outcome = bereken(model, invoer)

    assert all(item.gevormd - item.besteed == item.rest == 0 for item in outcome.potten)
    assert sum(change.bedrag for change in outcome.potregels) == 0


@given(modellen(), invoeren())
def test_terms_and_settlement_sum_to_the_outcome(model, invoer):
    for item in bereken(model, invoer).afrekeningen:
        paid = sum(term.bedrag for term in item.termijnen)
        reported = -item.uitkomst if item.uitkomst < 0 and model.negatief == "melden" else 0
        assert paid - item.te_verrekenen - item.te_betalen - reported == item.uitkomst


@given(modellen(), invoeren(), st.randoms())
def test_the_order_of_boards_schools_and_counts_makes_no_difference(model, invoer, random):
    shuffled = replace(
        invoer,
        **{
            name: tuple(random.sample(items, len(items)))
            for name in ("eenheden", "tellingen", "tarieven", "arrangementen", "plaatsingen", "vorig")
            if (items := list(getattr(invoer, name))) is not None
        },
    )

    assert strip(bereken(model, shuffled)) == strip(bereken(model, invoer))


@given(invoeren(), bedragen)
def test_a_board_with_no_pupils_changes_nothing(invoer, bedrag):
    rules = (
        pot(bedrag),
        regel("bedrag_per_leerling", tarieven=[{"telling": "leerlingen", "tarief": "basis"}]),
        regel("scholengroep", pot="p", procent="30"),
        regel("verwijzer_betaalt", pot="p", categorieen=[{"categorie": "so_1", "tarief": "so_1"}]),
        regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "leerlingen"}]),
    )
    before = bereken(maak_model(*rules), invoer)
    empty = replace(
        invoer,
        eenheden=(*invoer.eenheden, bestuur("B0leeg"), school("S0leeg", "B0leeg", groep="N")),
        tellingen=(*invoer.tellingen, Rekentelling("leerlingen", "S0leeg", DAG, D(0))),
    )
    after = bereken(maak_model(*rules), empty)

    assert after.per_bestuur == {**before.per_bestuur, "B0leeg": D("0.00")}
    assert after.per_school == {**before.per_school, "S0leeg": D("0.00")}


@given(invoeren(), bedragen, st.integers(1, 50))
def test_a_key_that_counts_everyone_so_many_times_gives_the_same(invoer, bedrag, factor):
    rule = regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "leerlingen"}])
    times = tuple(replace(item, aantal=item.aantal * factor) for item in invoer.tellingen)

    assert strip(bereken(maak_model(pot(bedrag), rule), replace(invoer, tellingen=times))) == strip(
        bereken(maak_model(pot(bedrag), rule), invoer)
    )


@given(invoeren(), st.integers(0, 10**6), st.integers(1, 50))
def test_a_tariff_in_cents_that_is_so_many_times_higher_gives_so_many_times_more(invoer, cents, factor):
    def per_pupil(number: int) -> Verdeeluitkomst:
        row = {"telling": "leerlingen", "bedrag": str(D(number).scaleb(-2))}
        return bereken(maak_model(regel("bedrag_per_leerling", tarieven=[row])), invoer)

    once, times = per_pupil(cents), per_pupil(cents * factor)

    assert times.per_school == {code: amount * factor for code, amount in once.per_school.items()}


@settings(max_examples=25)
@given(modellen(), invoeren())
def test_what_is_written_to_a_file_is_read_back_and_computes_the_same(model, invoer):
    outcome = bereken(model, invoer)
    read_model, read_inputs, read_outcome = from_json(to_json(model, invoer, outcome))

    assert (read_inputs, read_outcome) == (invoer, outcome)
    assert bereken(read_model, read_inputs) == outcome
