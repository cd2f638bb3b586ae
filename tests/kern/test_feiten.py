"""Facts of the law as shipped, and rows laid over them."""

from datetime import date

import pytest

from swv.kern.feiten import FEITEN, Feitrij, check_waarde


def row(code: str, waarde: str, van: date, tot: date | None = None) -> Feitrij:
    return Feitrij(code, waarde, van, "Stb. 2029, 1", tot, nagezien_op=van, eigen=True)


def test_every_shipped_row_has_a_source_and_a_state_of_verification() -> None:
    rows = [vak.rij for code in FEITEN.soorten for vak in FEITEN.get_tijdlijn(code)]

    assert [rij.code for rij in rows if not rij.bron or (rij.nagezien_op is None) == (rij.niet_nagezien == "")] == []


def test_every_shipped_value_can_be_one() -> None:
    scholen = ["bao", "sbo", "so", "vo", "pro", "vso"]
    vakken = [(FEITEN.soorten[code], vak.rij) for code in FEITEN.soorten for vak in FEITEN.get_tijdlijn(code)]

    assert [rij.code for soort, rij in vakken if check_waarde(soort, rij.waarde, rij.van, rij.tot, scholen)] == []


@pytest.mark.parametrize("dag", [date(1900, 1, 1), date(2013, 1, 1), date(2026, 11, 29), date(2100, 12, 31)])
def test_every_fact_has_a_value_on_any_day(dag: date) -> None:
    assert [code for code in FEITEN.soorten if not FEITEN.get_tekst(code, dag)] == []


@pytest.mark.parametrize(
    ("dag", "waarde"),
    [(date(2019, 1, 1), "€ 23, € 35 en € 45; hoogstens € 1.442"), (date(2018, 12, 31), "€ 20, € 30 en € 40; hoogstens € 1.260")],
)  # fmt: skip
def test_value_is_that_of_the_day(dag: date, waarde: str) -> None:
    assert FEITEN.get_tekst("dwangsom_per_dag", dag) == waarde


def test_added_row_holds_from_its_day_and_not_before() -> None:
    feiten = FEITEN.extend([row("bezwaartermijn", "7", date(2029, 1, 1))])

    assert [feiten.get_getal("bezwaartermijn", date(y, m, d)) for y, m, d in ((2028, 12, 31), (2029, 1, 1))] == [6, 7]
    assert FEITEN.get_getal("bezwaartermijn", date(2029, 1, 1)) == 6


def test_of_two_rows_of_one_day_the_one_written_last_counts() -> None:
    feiten = FEITEN.extend([row("bezwaartermijn", n, date(2029, 1, 1)) for n in ("7", "8")])

    assert feiten.get_getal("bezwaartermijn", date(2029, 1, 1)) == 8
    assert len(feiten.get_tijdlijn("bezwaartermijn")) == 2


def test_equated_days_of_an_added_row_join_those_that_were_known() -> None:
    nieuw = row("gelijkgestelde_dagen", "2029-05-11", date(2029, 1, 1), date(2030, 1, 1))
    dagen = FEITEN.extend([nieuw]).gelijkgestelde_dagen

    assert dagen == FEITEN.gelijkgestelde_dagen | {date(2029, 5, 11)}


@pytest.mark.parametrize(("vandaag", "codes"), [(date(2027, 12, 31), []), (date(2028, 1, 1), ["gelijkgestelde_dagen"])])
def test_fact_that_ends_within_its_months_is_told(vandaag: date, codes: list[str]) -> None:
    assert [vak.rij.code for vak in FEITEN.find_aflopend(vandaag)] == codes


def test_fact_with_rows_after_the_end_is_told_no_more() -> None:
    nieuw = row("gelijkgestelde_dagen", "2029-05-11", date(2029, 1, 1), date(2032, 1, 1))

    assert FEITEN.extend([nieuw]).find_aflopend(date(2028, 6, 1)) == []


@pytest.mark.parametrize(
    ("code", "waarde", "tot", "woorden"),
    [
        ("bezwaartermijn", "zes", None, "heel getal"),
        ("bezwaartermijn", "0", None, "heel getal"),
        ("bezwaartermijn", "-6", None, "heel getal"),
        ("bezwaartermijn", "٦", None, "heel getal"),
        ("gelijkgestelde_dagen", "2029-05-11", None, "met welke dag"),
        ("gelijkgestelde_dagen", "11-5-2029", date(2030, 1, 1), "Schrijf elke dag"),
        ("gelijkgestelde_dagen", "2030-05-11", date(2030, 1, 1), "valt buiten"),
        ("uitputting_zwaar_po", "bao mbo", None, "Kies uit"),
        ("uitputting_zwaar_po", "", None, "Kies uit"),
        ("bezwaartermijn", "6", None, ""),
        ("gelijkgestelde_dagen", "2029-05-11 2029-12-27", date(2030, 1, 1), ""),
        ("gelijkgestelde_dagen", "", date(2030, 1, 1), ""),
    ],
)
def test_value_is_checked_by_its_form(code: str, waarde: str, tot: date | None, woorden: str) -> None:
    found = check_waarde(FEITEN.soorten[code], waarde, date(2029, 1, 1), tot, ["bao", "sbo"])

    assert (woorden in found) if woorden else (found == "")
