"""The file of a distribution: its schema, and every way in which a file can be broken or hostile."""

import json
from pathlib import Path
from typing import Any

import pytest

from financien.verdelen.calculations import Verdeeleenheid, from_json, to_json
from financien.verdelen.calculations import bestand as bestandmodule
from financien.verdelen.calculations.bestand import OngeldigBestand, dict_naar_model, model_naar_dict
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.calculations.schema import make_schema
from tests.financien.verdelen.calculations.bouwen import D, maak_invoer, maak_model, plaats, pot, regel, reken, school

SCHEMA = Path(__file__).resolve().parents[4] / "docs/schemas/verdeling.schema.json"
MODEL = maak_model(
    pot("1000.00"),
    regel("verwijzer_betaalt", pot="p", categorieen=[{"categorie": "so_1", "tarief": "so_1", "aandeel": "33.3333"}]),
    regel("pot_naar_sleutel", pot="p", sleutel=[{"telling": "leerlingen", "gewicht": "1.5"}]),
)
INVOER = maak_invoer(
    [school("S1", "B1"), school("S2", "B2")],
    {"leerlingen": {"S1": 100, "S2": 33}},
    tarieven={"so_1": "12.34"},
    plaatsingen=(plaats("S1", "so_1", 1), plaats("", "so_1", 1)),
)
UITKOMST = reken(INVOER, *MODEL.regels)


def goed() -> dict[str, Any]:
    """A good file, parsed, to break."""
    return json.loads(to_json(MODEL, INVOER, UITKOMST))


def test_the_schema_in_the_docs_is_the_one_the_code_makes():
    assert json.loads(SCHEMA.read_text()) == json.loads(json.dumps(make_schema()))


@pytest.fixture
def validator() -> Any:
    """Checks a file by the schema; the reader of the program checks the same things again (below)."""
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.Draft202012Validator.check_schema(make_schema())
    return jsonschema.Draft202012Validator(make_schema())


def test_files_with_and_without_an_outcome_are_valid_by_the_schema(validator):
    assert list(validator.iter_errors(goed())) == []
    assert list(validator.iter_errors(json.loads(to_json(MODEL, INVOER)))) == []


@pytest.mark.parametrize(
    ("pad", "waarde"),
    [
        ("versie", 2),
        ("model/regels/0/soort", "toverij"),
        ("model/regels/0/parameters/bedrag", "NaN"),
        ("model/regels/0/parameters/fiets", "x"),
        ("invoer/tellingen/0/aantal", 100),
        ("invoer/extra", []),
        ("uitkomst/totaal", "1,50"),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(validator, pad, waarde):
    broken = change(pad, waarde)

    assert list(validator.iter_errors(broken)) != []
    with pytest.raises(OngeldigBestand):
        from_json(json.dumps(broken))


def test_a_file_without_an_outcome_can_be_read():
    assert from_json(to_json(MODEL, INVOER))[2] is None


@pytest.mark.parametrize("code", sorted(PRESETS["vo"]))
def test_every_preset_can_be_written_and_read(code):
    written = model_naar_dict(PRESETS["vo"][code].maak(2024))

    assert model_naar_dict(dict_naar_model(json.loads(json.dumps(written)))) == written


def test_equal_distributions_give_equal_files():
    assert to_json(MODEL, INVOER, UITKOMST) == to_json(*from_json(to_json(MODEL, INVOER, UITKOMST)))


def change(path: str, value: Any) -> dict[str, Any]:
    """A good file with one thing changed; numbers in the path are places in a list."""
    whole = goed()
    *way, last = [int(part) if part.isdigit() else part for part in path.split("/")]
    target: Any = whole
    for part in way:
        target = target[part]
    target[last] = value
    return whole


@pytest.mark.parametrize(
    ("pad", "waarde", "tekst"),
    [
        ("soort", "iets-anders", "geen bestand met een verdeling"),
        ("versie", 2, "andere versie dan 1"),
        ("versie", True, "andere versie dan 1"),
        ("extra", 1, "onbekende onderdelen"),
        ("model", None, "geen lijst van hoogstens 200 regels"),
        ("model/regels", {}, "geen lijst van hoogstens 200 regels"),
        ("model/regels", [{}] * 201, "geen lijst van hoogstens 200 regels"),
        ("model/regels/0", {"soort": "pot"}, "Regel 1 van het verdeelmodel is niet volledig"),
        ("model/regels/0/soort", "toverij", "geen regelsoort «toverij»"),
        ("model/regels/0/soort", 5, "regel 1 hoort een tekst"),
        ("model/regels/0/parameters", [], "geen rij met velden"),
        ("model/regels/0/parameters/bedrag", "NaN", "geen getal"),
        ("model/regels/1/parameters/categorieen/0/aandeel", "100.5", "niet meer zijn dan 100%"),
        ("model/jaar", "2024", "model, jaar hoort een geheel getal"),
        ("model/jaar", True, "model, jaar hoort een geheel getal"),
        ("model/naam", 7, "model, naam hoort een tekst"),
        ("model/naam", "x" * 1001, "hoogstens 1000 tekens"),
        ("model/periode", "boekjaar", "een van deze woorden: kalenderjaar, schooljaar"),
        ("model/betaalritme", "maanden", "model, betaalritme horen precies deze onderdelen"),
        ("invoer", [], "In invoer horen precies deze onderdelen"),
        ("invoer/extra", [], "In invoer horen precies deze onderdelen"),
        ("invoer/eenheden", {}, "invoer, eenheden hoort een lijst"),
        ("invoer/eenheden/0/soort", "gemeente", "een van deze woorden: school, bestuur"),
        ("invoer/tellingen/0/aantal", 100, "invoer, tellingen 1, aantal hoort een getal als tekst"),
        ("invoer/tellingen/0/aantal", "1e5", "hoort een getal als tekst"),
        ("invoer/tellingen/0/aantal", "NaN", "hoort een getal als tekst"),
        ("invoer/tellingen/0/aantal", "9" * 41, "hoort een getal als tekst"),
        ("invoer/tellingen/0/aantal", "١٢٣", "hoort een getal als tekst"),
        ("invoer/tellingen/0/aantal", "12\n", "hoort een getal als tekst"),
        ("invoer/tellingen/0/datum", "1-2-2023", "hoort een datum als 2023-02-01"),
        ("invoer/tellingen/0/datum", "20230201", "hoort een datum als 2023-02-01"),
        ("invoer/tellingen/0/datum", "2023-02-30", "hoort een datum als 2023-02-01"),
        ("invoer/tellingen/0/datum", 20230201, "hoort een datum als 2023-02-01"),
        ("uitkomst", [], "In uitkomst horen precies deze onderdelen"),
        ("uitkomst/per_bestuur", [], "uitkomst, per_bestuur horen namen met bedragen"),
        ("uitkomst/per_bestuur/B1", 5, "hoort een getal als tekst"),
        ("uitkomst/regels/0/aantal", [], "hoort een getal als tekst"),
    ],
)
def test_a_file_that_is_not_right_is_refused_with_the_place(pad, waarde, tekst):
    with pytest.raises(OngeldigBestand, match=tekst):
        from_json(json.dumps(change(pad, waarde)))


@pytest.mark.parametrize(
    ("inhoud", "tekst"),
    [
        (b"", "geen leesbaar JSON"),
        (b"\x00\xff\xfe", "geen leesbaar JSON"),
        (b"PK\x03\x04", "geen leesbaar JSON"),
        (b"[]", "geen bestand met een verdeling"),
        (b'"tekst"', "geen bestand met een verdeling"),
        (b'{"soort": NaN}', "is geen getal"),
        (b'{"soort": -Infinity}', "is geen getal"),
        (b'{"soort": 1.5}', "moet als tekst in het bestand staan"),
        (b'{"soort": 1' + b"0" * 5000 + b"}", "is te groot"),
        (b'{"soort": "a", "soort": "b"}', "twee keer"),
        (b"[" * 100_000, "te diep genest"),
        (b'{"a":' * 100_000, "te diep genest"),
    ],
)
def test_broken_and_hostile_files_are_refused_in_words(inhoud, tekst):
    with pytest.raises(OngeldigBestand, match=tekst):
        from_json(inhoud)


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(bestandmodule, "MAX_BYTES", 1000)

    with pytest.raises(OngeldigBestand, match="te groot"):
        from_json(to_json(MODEL, INVOER, UITKOMST))


def test_a_file_may_be_25_mb():
    with pytest.raises(OngeldigBestand, match="Het bestand is te groot: hoogstens 25 MB"):
        from_json(b" " * 25_000_001)
    with pytest.raises(OngeldigBestand, match="geen leesbaar JSON"):
        from_json(b" " * 25_000_000)


def test_names_can_be_read_in_the_file_as_they_are_written():
    inputs = maak_invoer([Verdeeleenheid("S1", "De Zoë", "school", "B1")], {})

    assert '"naam": "De Zoë"' in to_json(MODEL, inputs)


def test_a_list_that_is_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(bestandmodule, "MAX_ITEMS", 1)

    with pytest.raises(OngeldigBestand, match="hoogstens 1 onderdelen"):
        from_json(to_json(MODEL, INVOER))


def test_amounts_stay_exact_in_the_file():
    assert UITKOMST.regels[1].tarief == D("-4.11332922")
    assert goed()["uitkomst"]["regels"][1]["tarief"] == "-4.11332922"
