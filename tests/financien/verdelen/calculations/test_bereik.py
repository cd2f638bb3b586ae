"""A count of which only a range is known is never computed with, and never zero."""

import json
from typing import Any

import pytest

from financien.referentie.calculations.fout import GegevenOntbreekt
from financien.verdelen.calculations import Model, Rekenbereik
from financien.verdelen.calculations.bestand import OngeldigBestand, from_json, to_json
from swv.kern.bereik import Bereik
from tests.financien.verdelen.calculations.bouwen import TELDATUM, D, maak_invoer, regel, reken, school

SCHOLEN = (school("S1"), school("S2"))
BEREIK = Rekenbereik("sbo", "S2", TELDATUM, Bereik(D(1), D(4)))
TEKST = "het juiste aantal van de telling «sbo» van School S2 op 1-2-2023 (bekend is alleen 1–4)"


def make(bereiken: tuple[Rekenbereik, ...], tellingen: dict[str, Any]) -> Any:
    return maak_invoer(SCHOLEN, tellingen, tarieven={"sbo": "100"}, bereiken=bereiken)


@pytest.mark.parametrize("leeg_is_nul", [True, False])
@pytest.mark.parametrize("tellingen", [{"sbo": {"S1": 2}}, {}])
def test_rule_that_needs_it_refuses_also_where_no_count_is_zero(leeg_is_nul: bool, tellingen: dict[str, Any]) -> None:
    pot = regel("pot", pot="p", naam="P", posten=[{"telling": "sbo", "tarief": "sbo"}], leeg_is_nul=leeg_is_nul)

    with pytest.raises(GegevenOntbreekt) as refused:
        reken(make((BEREIK,), tellingen), pot)

    assert any("bekend is alleen 1–4" in each for each in refused.value.meldingen)


def test_rule_that_looks_at_another_count_goes_on() -> None:
    pot = regel("pot", pot="p", naam="P", posten=[{"telling": "leerlingen", "tarief": "sbo"}])
    counts = {"leerlingen": {"S1": 2, "S2": 3}}

    assert reken(make((BEREIK,), counts), pot) == reken(make((), counts), pot)


def test_file_keeps_a_range_and_is_as_before_without_one() -> None:
    model, invoer = Model("M", 2024, "kalenderjaar"), make((BEREIK,), {})

    assert from_json(to_json(model, invoer))[1] == invoer
    assert "bereiken" not in json.loads(to_json(model, make((), {})))["invoer"]


def test_range_that_holds_nothing_is_refused_in_a_file() -> None:
    raw = json.loads(to_json(Model("M", 2024, "kalenderjaar"), make((BEREIK,), {})))
    raw["invoer"]["bereiken"][0]["bereik"]["hoogst"] = "0"

    with pytest.raises(OngeldigBestand, match="iets dat niet kan"):
        from_json(json.dumps(raw))
