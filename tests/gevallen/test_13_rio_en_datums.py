"""A board by its code of RIO, and days as DUO and Excel write them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from swv.organisatie.services.school import preview_scholen

HIER = Path(__file__).parent / "13-rio-en-datums"
pytestmark = pytest.mark.django_db


def read(wereld: Any, naam: str) -> Any:
    return preview_scholen(swv=wereld.swv, data=(HIER / naam).read_bytes(), naam=naam, van=date(2026, 8, 1))


def test_code_of_rio_is_taken_for_a_board_and_told(wereld: Any) -> None:
    voorbeeld, scholen = read(wereld, "rio.csv")

    assert (voorbeeld.fouten, [each.bestuursnummer for each in scholen]) == ([], ["100Z999"])
    assert any(each.startswith("100Z999 is een code van RIO.") for each in voorbeeld.meldingen)


def test_days_are_read_as_duo_and_excel_write_them(wereld: Any) -> None:
    voorbeeld, scholen = read(wereld, "datums.csv")

    assert voorbeeld.fouten == []
    assert [each.van for each in scholen] == [date(2026, 8, 1)] * 3
