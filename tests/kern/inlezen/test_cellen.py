"""Days and periods as others write them."""

from datetime import date

import pytest

from swv.kern.inlezen.cellen import CelFout, Volgorde, decide_order, parse_date, read_period
from swv.kern.inlezen.kolommen import Cel

DAG = date(2026, 8, 1)


@pytest.mark.parametrize(
    "text",
    ["20260801", "2026-08-01", "2026-08-01T00:00:00", "1-8-2026", "01.08.2026", "1/8/2026", "1-8-2026 0:00",
     "1 augustus 2026", "1 aug. 2026", "1-aug-2026", "46235"],
)  # fmt: skip
def test_day_is_read_in_every_way_of_writing(text: str) -> None:
    assert parse_date(text) == DAG


@pytest.mark.parametrize(
    "text", ["31-02-2011", "20261301", "1-8-26", "1 foo 2026", "12345", "1-8/2026", "", "0-0-2026"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_serial_of_excel_is_the_day_that_excel_shows() -> None:
    assert parse_date("40909") == date(2012, 1, 1)


@pytest.mark.parametrize(
    ("texts", "volgorde"),
    [
        (["12/31/2010", "1/2/2010"], Volgorde.MAAND_DAG),
        (["1/2/2010"], Volgorde.DAG_MAAND),
        (["31/12/2010", "1/2/2010"], Volgorde.DAG_MAAND),
        (["12/31/2010", "31/12/2010"], Volgorde.DAG_MAAND),
        ([], Volgorde.DAG_MAAND),
    ],
)
def test_order_is_that_of_the_column_and_proven_by_a_day_above_twelve(texts: list[str], volgorde: Volgorde) -> None:
    assert decide_order(texts) == volgorde


@pytest.mark.parametrize(
    ("text", "gelezen"),
    [
        ("3", (None, 3)), ("03", (None, 3)), ("P03", (None, 3)), ("periode 3", (None, 3)), ("maart", (None, 3)),
        ("2026-03", (2026, 3)), ("202603", (2026, 3)), ("2026P03", (2026, 3)), ("03-2026", (2026, 3)),
        ("0", (None, 0)), ("13", (None, 13)), ("55", (None, 55)), ("2026-13", (2026, 13)),
    ],
)  # fmt: skip
def test_period_is_read_in_every_way_of_writing(text: str, gelezen: tuple[int | None, int]) -> None:
    assert read_period(Cel(text)) == gelezen


@pytest.mark.parametrize("text", ["17", "2026", "kwartaal 1", "P", "-1-", "20260301"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(CelFout, match="is geen periode"):
        read_period(Cel(text))
