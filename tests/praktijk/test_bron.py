"""The files of the thirteen against their source: no event, kind, body or amount of it is left out silently.

``bron.json`` holds what our sources say of each, and what was assumed, with the lines of the source.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.praktijk.alle import DERTIEN
from tests.praktijk.gegevens import Bron, Swv

BRON: dict[str, Any] = {
    swv["code"]: swv for swv in json.loads(Path(__file__).with_name("bron.json").read_text("utf-8"))["swvs"]
}


def list_lines(found: Any) -> Iterator[int]:
    """Every line of the source that is named in this part of it."""
    if isinstance(found, int):
        yield found
    elif isinstance(found, list):
        for each in found:
            yield from list_lines(each)
    elif isinstance(found, dict):
        for name, each in found.items():
            if name == "r" or isinstance(each, (dict, list)):
                yield from list_lines(list(each.values()) if name == "r" and isinstance(each, dict) else each)


def list_rules(swv: Swv) -> Iterator[tuple[str, Bron]]:
    """Every rule of this swv with where it stands."""
    yield "verdeling", swv.verdeling.bron
    for each in (*swv.organen, *swv.treden):
        yield each.naam, each.bron
    for figure, _, _, bron in swv.signalen:
        yield f"signaal: {figure}", bron
    for regel in swv.oppregels:
        yield f"opp: {regel.grond}", regel.bron
    for soort in swv.soorten:
        yield soort.code, soort.bron
        yield from ((f"{soort.code}: {each.label}", each.bron) for each in (*soort.vragen, *soort.stukken))


def test_the_source_has_thirteen_swvs_and_118_events() -> None:
    assert list(DERTIEN) == list(BRON)
    assert sum(len(swv["schooljaar"]) for swv in BRON.values()) == 118


@pytest.mark.parametrize("code", BRON)
def test_every_event_of_the_source_stands_in_the_file_in_its_order(code: str) -> None:
    found = [(str(each.dag), each.wie, each.doet) for each in DERTIEN[code].jaar.gebeurtenissen]
    assert found == [(each["d"], each["wie"], each["doet"]) for each in BRON[code]["schooljaar"]]


@pytest.mark.parametrize("code", BRON)
def test_every_event_is_played_or_says_what_it_waits_for(code: str) -> None:
    for each in DERTIEN[code].jaar.gebeurtenissen:
        assert each.doen or each.wacht, each.doet
        assert all(waarom for waarom in each.wacht.values()), each.doet


@pytest.mark.parametrize("code", BRON)
def test_every_kind_of_the_source_is_there_with_its_variants(code: str) -> None:
    given = {each["code"]: set(each["w"].split()) for each in BRON[code]["soorten"]}
    found: dict[str, set[str]] = {}
    for soort in DERTIEN[code].soorten:
        found.setdefault(soort.uit or soort.code, set()).update(soort.w)
    extra = {"VO-C": {"TLV-PRO": {"W7"}}}.get(code, {})  # of its MPO: «TLV pro is een apart besluit»
    assert found == given | extra


@pytest.mark.parametrize("code", BRON)
def test_every_body_of_the_source_is_there(code: str) -> None:
    assert {each.naam for each in DERTIEN[code].organen} == {each["naam"] for each in BRON[code]["organen"]}


@pytest.mark.parametrize("code", BRON)
def test_every_rule_names_lines_that_the_source_has_or_says_that_it_was_assumed(code: str) -> None:
    known = set(list_lines(BRON[code]))
    for naam, bron in list_rules(DERTIEN[code]):
        assert bron.regels or not bron.gezegd, naam
        assert set(bron.regels) <= known, (naam, set(bron.regels) - known)


@pytest.mark.parametrize("code", BRON)
def test_a_kind_that_is_not_made_says_why(code: str) -> None:
    for soort in DERTIEN[code].soorten:
        assert soort.is_gemaakt == bool(soort.weg), soort.code
        assert soort.wacht_op is None or soort.waarom, soort.code


@pytest.mark.parametrize("code", BRON)
def test_the_distribution_has_the_figures_of_the_source(code: str) -> None:
    given, swv = BRON[code], DERTIEN[code]
    schools = {(each.code, each.bestuur, each.schoolsoort, each.leerlingen) for each in swv.scholen}
    assert {tuple(row[:4]) for row in given["verdeling"]["invoer"]["scholen"]} <= schools
    outcome = given["verdeling"]["uitkomst"]
    expected = {**outcome["school"], **outcome.get("bestuur", {}), "swv": outcome["swv"]}
    for who, amount in swv.verdeling.uitkomst.items():
        if who in expected and not (code == "PO-B" and who in ("S1", "B1")) and not (code == "VO-E" and who == "S2"):
            assert amount == int(expected[who]), who  # those two of the source hold arrangements of later that year
