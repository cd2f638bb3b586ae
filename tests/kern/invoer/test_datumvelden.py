"""No date comes in without a rule: every form, every body the API takes and every column of a file is walked."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from django import forms
from drf_spectacular.generators import SchemaGenerator

from leerlingen.calculations import get_inschrijving_regel
from swv.kern.inlezen.kolommen import Kolom, Kolomsoort
from swv.kern.invoer.beheerregels import BEHEERREGELS, GELDT_VANAF
from swv.kern.invoer.datumregels import REGELS as LEERLINGREGELS
from swv.kern.invoer.datums import Datumregel
from swv.kern.invoer.datumveld import DatumVeld
from swv.organisatie.enums import Schoolsoort

REGELS = LEERLINGREGELS | BEHEERREGELS
KAMERS = (
    "swv",
    "organen",
    "leerlingen",
    "opp",
    "thuiszitters",
    "toewijzing",
    "consulten",
    "schoolaanvragen",
    "financien",
    "rapportage",
    "werkplek",
)
WORTEL = Path(__file__).parents[3]


def load_modules() -> None:
    for kamer in KAMERS:
        for each in pkgutil.walk_packages(import_module(kamer).__path__, f"{kamer}."):
            if ".migrations" not in each.name and not each.name.endswith(("settings", "wsgi")):
                import_module(each.name)


def find_subclasses(cls: type) -> Iterator[type]:
    for each in cls.__subclasses__():
        yield each
        yield from find_subclasses(each)


def find_form_dates() -> dict[str, forms.Field]:
    load_modules()
    own = {each for each in find_subclasses(forms.BaseForm) if each.__module__.startswith(KAMERS)}
    return {
        f"{each.__module__}.{each.__name__}.{name}": field
        for each in own
        for name, field in getattr(each, "base_fields", {}).items()
        if isinstance(field, forms.DateField)
    }


def test_every_date_of_a_form_declares_its_rule_from_the_list():
    found = find_form_dates()
    known = [*REGELS.values(), *(get_inschrijving_regel(soort) for soort in Schoolsoort.values)]
    bare = [name for name, field in found.items() if not isinstance(field, DatumVeld) or field.regel not in known]
    assert len(found) > 80
    assert bare == []


def test_no_form_makes_a_bare_date_field_while_it_runs():
    sources = [path for kamer in KAMERS for path in (WORTEL / kamer).rglob("*.py") if "migrations" not in path.parts]
    made = re.compile(r"forms\.Date(?:Time)?Field\(|\bDatumVeld\((?!forms\.DateField)(?!\s*(?:regel=|\*\*))")
    bare = [path.name for path in sources if made.search(path.read_text(encoding="utf-8"))]
    assert bare == []


def find_request_dates() -> dict[str, str]:
    """{address and field: description} of every day in a body that the API takes."""
    schema = SchemaGenerator().get_schema(request=None, public=True)
    found: dict[str, str] = {}

    def walk(part: dict, where: str, seen: tuple[str, ...]) -> None:
        for ref in [part.get("$ref"), *(each.get("$ref") for each in part.get("allOf", []))]:
            name = (ref or "").rpartition("/")[2]
            if name and name not in seen:
                walk(schema["components"]["schemas"][name], where, (*seen, name))
        if part.get("format") == "date" and not part.get("readOnly"):
            found[where] = part.get("description", "")
        for name, each in part.get("properties", {}).items():
            walk(each, f"{where}.{name}", seen)
        if "items" in part:
            walk(part["items"], where, seen)

    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            for content in operation.get("requestBody", {}).get("content", {}).values():
                walk(content["schema"], f"{method} {path}", ())
    return found


def test_every_date_the_api_takes_says_its_rule():
    found = find_request_dates()
    rules = tuple(regel.uitleg for regel in REGELS.values())
    assert len(found) > 20
    assert [where for where, text in found.items() if not text.endswith(rules)] == []


def test_column_of_dates_without_a_rule_cannot_be_made():
    with pytest.raises(ValueError, match="a column of dates declares its rule"):
        Kolom("van", "Vanaf", Kolomsoort.DATUM)
    with pytest.raises(ValueError, match="a column of dates declares its rule"):
        Kolom("naam", "Naam", regel=GELDT_VANAF)


def test_rules_have_codes_of_their_own():
    assert all(isinstance(regel, Datumregel) and regel.code == code for code, regel in REGELS.items())
