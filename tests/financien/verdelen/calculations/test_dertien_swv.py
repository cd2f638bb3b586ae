"""The thirteen swv's of our sources: their own rules, and the preset that is made for them, give their outcome to the cent.

``dertien_swv.json`` holds per swv its rules, its data of 1 February 2026 and the outcome with its sum by hand; ``r`` is the
line in its source, ``gezegd: false`` is what was assumed there. The amounts and schools were invented for the sums.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.referentie.enums import Tariefsoort, Tellingsoort
from financien.verdelen.calculations import Antwoord, Invoer, Model, Modelregel, Verdeeluitkomst, bereken
from financien.verdelen.calculations.presets import PRESETS
from tests.financien.verdelen.calculations.bouwen import D, arrangement, maak_invoer, plaats, school

DERTIEN: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("dertien_swv.json").read_text("utf-8"))
JAAR = 2027
POT = Modelregel("pot", "budget", "budget", {"pot": "budget", "naam": "Budget", "tarief": "te_verdelen"})
# The day of the counts in the source, and the days that a preset asks for: there the same numbers were counted.
TELDAG = date(2026, 2, 1)
TELDAGEN = {"po": TELDAG, "vo": date(2026, 10, 1)}

# Of each swv: the preset to start from, and what our data call the tariffs, counts and questions of its source.
PRESET: dict[str, tuple[str, dict[str, str]]] = {
    "PO-A": ("combimodel", {}),
    "PO-B": ("gemengd", {}),
    "PO-C": ("doelgroepmodel", {"smeerolie": "snel_geld", "hb_bedrag": "doelgroep_bedrag", "hb_gedrag": "doelgroep"}),
    "PO-D": ("expertisemodel", {}),
    "PO-E": ("verwijzersmodel", {"impulsklas": "voorziening_deelnemers"}),
    "VO-A": ("aanmeldmodel", {"okr_vinkje": "extra_steun"}),
    "VO-B": ("meebetalen", {"tussenvoorziening": "voorzieningen"}),
    "VO-C": ("oppmodel", {"projecten": "innovatie"}),
    "VO-D": ("maatwerkplaats", {"bovenschools": "voorzieningen"}),
    "VO-E": ("pilotmodel", {"pilotbedrag": "doelgroep_bedrag", "pilotleerlingen": "doelgroep"}),
    "ZOUT": ("besturenmodel", {"team": "expertiseteam", "voorzieningen": "voorzieningen"}),
    "UTRECHT-PO": ("expertise_centraal", {}),
    "VO2101": ("samen_bovenschools", {"ec": "expertiseteam", "oza_besturen": "voorziening_deelnemers"}),
}
# What the source has as a fixed amount in a rule, or as posts that we have as one tariff, stands in the data here.
AANVULLING: dict[str, dict[str, str]] = {
    "PO-E": {"so_2": "21000", "so_3": "31000"},
    "VO-B": {"bovenschools_bijdrage": "2500"},
    "VO2101": {"voorzieningen": "90000"},  # OPDC 60,000 and the part of the swv in the OZA 30,000
}
PRESETVRAAG = "gedeelde-voorziening"


def read_regel(row: Any) -> Modelregel:
    """A rule as the source writes it: ``POT``, the central costs as {what: tariff}, or a rule in full."""
    if row == "POT":
        return POT
    if "kosten" in row:
        costs = [{"omschrijving": what, "tarief": tariff} for what, tariff in row["kosten"].items()]
        return Modelregel("centrale_kosten", "kosten", "kosten", {"pot": "budget", "kosten": costs})
    return Modelregel(row["soort"], row["code"], row.get("label", row["code"]), row["parameters"])


def read_invoer(code: str, names: dict[str, str], datum: date, vraag: str = "") -> Invoer:
    """Its schools, counts, tariffs and the rest, with our names for what ``names`` holds."""
    given = DERTIEN[code]["invoer"]
    answers = given.get("antwoorden", {})
    counts = {names.get(kind, kind): rows for kind, rows in given.get("tellingen", {}).items()}
    return maak_invoer(
        [school(row[0], row[1], row[2], row[4] if len(row) > 4 else "") for row in given["scholen"]],
        {"leerlingen": {row[0]: row[3] for row in given["scholen"]}, **counts},
        tarieven={names.get(kind, kind): amount for kind, amount in given["tarieven"].items()}
        | (AANVULLING.get(code, {}) if vraag else {}),
        datum=datum,
        plaatsingen=tuple(plaats(*row) for row in given.get("plaatsingen", ())),
        arrangementen=tuple(arrangement(unit, amount, kind, n) for unit, kind, amount, n in given.get("arrangementen", ())),
        antwoorden=tuple(
            Antwoord(vraag or question, unit, D(value)) for question, rows in answers.items() for unit, value in rows.items()
        ),
    )  # fmt: skip


def check(code: str, outcome: Verdeeluitkomst) -> None:
    """Every amount of the source, also of who gets nothing; without boards in the source a board gets what its schools get."""
    given = DERTIEN[code]["uitkomst"]
    boards: dict[str, Any] = given.get("bestuur") or {}
    if not boards:
        for row in DERTIEN[code]["invoer"]["scholen"]:
            boards[row[1]] = boards.get(row[1], D(0)) + D(given["school"][row[0]])
    assert outcome.per_school == {unit: D(amount) for unit, amount in given["school"].items()}
    assert outcome.per_bestuur == {unit: D(amount) for unit, amount in boards.items()}
    assert outcome.centraal == D(given["swv"])
    left = [pot.rest for pot in outcome.potten if pot.rest]
    assert left == [D(amount) for amount in given.get("over", {}).values()]


@pytest.mark.parametrize("code", DERTIEN)
def test_rules_of_an_swv_give_the_outcome_of_its_source(code: str) -> None:
    rules = tuple(read_regel(row) for row in DERTIEN[code]["regels"])

    check(code, bereken(Model(code, JAAR, regels=rules), read_invoer(code, {}, TELDAG)))


@pytest.mark.parametrize("code", DERTIEN)
def test_preset_of_an_swv_gives_its_outcome_with_nothing_but_its_figures(code: str) -> None:
    sector = DERTIEN[code]["sector"]
    preset, names = PRESET[code]

    check(code, bereken(PRESETS[sector][preset].maak(JAAR), read_invoer(code, names, TELDAGEN[sector], PRESETVRAAG)))


@pytest.mark.parametrize("code", DERTIEN)
def test_preset_of_an_swv_refuses_to_count_a_missing_tariff_as_nothing(code: str) -> None:
    sector = DERTIEN[code]["sector"]
    preset, names = PRESET[code]
    invoer = read_invoer(code, names, TELDAGEN[sector], PRESETVRAAG)
    without = Invoer(
        invoer.eenheden, invoer.tellingen, (), (), invoer.arrangementen, invoer.plaatsingen, invoer.antwoorden
    )

    with pytest.raises(GegevenOntbreekt) as caught:
        bereken(PRESETS[sector][preset].maak(JAAR), without)

    asked = {name.removeprefix("tarief:") for name in caught.value.codes if name.startswith("tarief:")}
    assert asked == {name for name, _ in PRESETS[sector][preset].tarieven}


@pytest.mark.parametrize(("sector", "eigen", "ander"), [("vo", ("vo", "pro"), "bao"), ("po", ("bao", "sbo"), "vo")])
def test_a_bijdrage_of_schools_asks_nothing_of_a_connected_school_of_the_other_sector(
    sector: str, eigen: tuple[str, str], ander: str
) -> None:
    scholen = [school("S1", "B1", eigen[0]), school("S2", "B2", eigen[1]), school("BS", "B3", ander)]
    tarieven = {
        "te_verdelen": "300000",
        "centrale_kosten": "40000",
        "voorzieningen": "80000",
        "bovenschools_bijdrage": "2500",
    }
    tellingen = {"leerlingen": {"S1": 550, "S2": 400}, "bovenschools": {"S1": 3, "S2": 1}}
    invoer = maak_invoer(scholen, tellingen, tarieven=tarieven, datum=TELDAGEN[sector])

    outcome = bereken(PRESETS[sector]["meebetalen"].maak(JAAR), invoer)

    # 300,000 − 120,000 + 4 × 2,500 = 190,000 over 950 pupils is 200 each
    assert outcome.per_school == {"S1": D("102500"), "S2": D("77500"), "BS": D("0")}
    del tellingen["bovenschools"]["S2"]
    with pytest.raises(GegevenOntbreekt, match="S2"):
        bereken(
            PRESETS[sector]["meebetalen"].maak(JAAR),
            maak_invoer(scholen, tellingen, tarieven=tarieven, datum=TELDAGEN[sector]),
        )


def test_a_shared_facility_in_which_nobody_takes_part_stops_no_distribution() -> None:
    preset, names = PRESET["VO2101"]
    invoer = read_invoer("VO2101", names, TELDAGEN["vo"], PRESETVRAAG)
    niemand = tuple(Antwoord(each.code, each.eenheid, D("0")) for each in invoer.antwoorden)
    alle, geen = (
        bereken(PRESETS["vo"][preset].maak(JAAR), replace(invoer, antwoorden=each))
        for each in (invoer.antwoorden, niemand)
    )

    paid = sum(-step.bedrag for step in alle.regels if step.regel == "samen")
    assert paid > 0
    assert sum(geen.per_school.values()) == sum(alle.per_school.values()) + paid
    assert geen.centraal == alle.centraal


def test_all_thirteen_are_computed_and_every_preset_but_three_is_somebodys() -> None:
    assert set(PRESET) == set(DERTIEN)
    assert len(DERTIEN) == 13
    # These are the forms of the law's guides, that none of the thirteen has without changes.
    assert set(PRESETS["po"]) - {preset for preset, _ in PRESET.values()} == {"schoolmodel", "leerlingmodel", "hybride"}


def test_what_a_preset_asks_can_be_entered() -> None:
    for presets in PRESETS.values():
        for preset in presets.values():
            assert {code for code, _ in preset.tarieven} <= set(Tariefsoort.values)
            assert {code for code, _ in preset.tellingen} <= set(Tellingsoort.values)
