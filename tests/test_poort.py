"""No way in beside the gate: every form, serializer, parser, importer and command, found by walking the code."""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django import forms
from django.conf import settings
from django.core.management import get_commands, load_command_class
from django.urls import get_resolver
from rest_framework.views import APIView

from financien.referentie.services.importeren import IMPORTSOORTEN
from swv.kern.api.basis import BsnSerializerMixin
from swv.kern.api.lezen import PoortFormParser, PoortJsonParser, PoortMultiPartParser
from swv.kern.forms import Invoerpoort
from swv.kern.inlezen.cellen import CelFout, read_cell
from swv.kern.inlezen.getallen import Notatie
from swv.kern.inlezen.kolommen import Cel, Kolom, Kolomsoort
from swv.kern.invoer.uitlegveld import BronVeld
from swv.organisatie.services.school import KOLOMMEN as SCHOLEN
from tests.test_adressen import patterns

POORT = (PoortJsonParser, PoortFormParser, PoortMultiPartParser)
# Read, and stored by nobody: what comes in is looked up, computed with, or goes on to a form.
BEWAART_NIETS = {
    "AanvraagFilterSerializer": "filter of a list",
    "AanvraagNieuwSerializer": "codes that are looked up",
    "BijlageInvoerSerializer": "a uuid",
    "GegevenInvoerSerializer": "goes on to the form of the page",
    "InkomstenjaarSerializer": "a year",
    "JaarSerializer": "a year",
    "OpgaveVraagSerializer": "two days",
    "WatalsInvoerSerializer": "numbers to compute with",
    "ZoekSerializer": "words to search by",
}
# Commands that store no text that was typed behind them.
ZONDER_TEKST = {
    "demodata": "invents its own data",
    "migrate": "of Django",
    "reservekopie": "stores nothing that was typed",
    "terugzetten": "stores nothing that was typed",
    "schemabeeld": "takes no text",
    "versleutel_opnieuw": "takes no text",
    "verdeling_bereken": "computes from a file that it parses strictly",
}


def modules() -> Iterator[Any]:
    """Every module of our rooms that is code of the application."""
    root = Path(settings.BASE_DIR)
    for room in settings.ROOMS:
        for path in sorted((root / room.replace(".", "/")).rglob("*.py")):
            if "migrations" not in path.parts:
                yield import_module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))


def subclasses(base: type) -> Iterator[type]:
    for each in base.__subclasses__():
        yield each
        yield from subclasses(each)


def test_every_form_passes_the_gate() -> None:
    list(modules())
    own = {each for each in subclasses(forms.BaseForm) if each.__module__.startswith(tuple(settings.ROOMS))}
    usable = {each for each in own if issubclass(each, forms.Form | forms.ModelForm)}

    assert len(usable) > 100
    assert {each.__name__ for each in usable if not issubclass(each, Invoerpoort)} == set()
    assert {each.__name__ for each in own if "_clean_fields" in vars(each)} == {"DatumGuard", "Invoerpoort"}


def test_every_field_that_asks_where_something_stands_asks_it_in_words() -> None:
    list(modules())
    asked = {
        f"{form.__name__}.{name}": field
        for form in subclasses(forms.BaseForm)
        if form.__module__.startswith(tuple(settings.ROOMS))
        for name, field in getattr(form, "base_fields", {}).items()
        if name.endswith("bron") and isinstance(field, forms.CharField)
    }

    assert len(asked) > 8
    assert {name for name, field in asked.items() if not isinstance(field, BronVeld)} == set()


def loads(tree: ast.Module) -> Iterator[str]:
    """Names of serializers that are filled with what was sent: ``X(data=…)``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and any(word.arg == "data" for word in node.keywords):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name.endswith("Serializer"):
                yield name


def test_every_serializer_that_takes_data_guards_it() -> None:
    found: dict[str, Any] = {}
    for module in modules():
        for name in loads(ast.parse(Path(module.__file__).read_text())):
            found[name] = getattr(module, name, None) or getattr(module.s, name)

    assert len(found) > 15
    assert {name for name, each in found.items() if not issubclass(each, BsnSerializerMixin)} == set(BEWAART_NIETS)


def test_every_address_of_the_api_reads_through_the_gate() -> None:
    views = {getattr(each.callback, "cls", None) for each in patterns(get_resolver())}
    own = {each for each in views if isinstance(each, type) and issubclass(each, APIView)}
    own = {each for each in own if each.__module__.startswith(tuple(settings.ROOMS))}

    assert len(own) > 30
    assert {each.__name__ for each in own if not set(each.parser_classes) <= set(POORT)} == set()


def importers() -> Iterator[tuple[str, Kolom]]:
    for name, kolommen in (("scholen", SCHOLEN), *((each.code, each.kolommen) for each in IMPORTSOORTEN.values())):
        if not callable(kolommen):
            yield from ((name, kolom) for kolom in kolommen if kolom.soort == Kolomsoort.TEKST)


@pytest.mark.parametrize(("name", "kolom"), list(importers()), ids=lambda each: getattr(each, "code", each))
def test_every_text_of_a_file_passes_the_gate(name: str, kolom: Kolom) -> None:
    assert read_cell(Cel("a\x0bb"), kolom, Notatie.NEDERLANDS) == "ab"
    assert read_cell(Cel("e\u0301n\n"), kolom, Notatie.NEDERLANDS) == "\xe9n"
    for refused in ("a\x00", "\ud800", "\u202ea", "\uffff"):
        with pytest.raises(CelFout, match="een teken dat we niet kunnen bewaren"):
            read_cell(Cel(refused), kolom, Notatie.NEDERLANDS)


def test_every_command_that_stores_text_passes_the_gate() -> None:
    own = {name: app for name, app in get_commands().items() if app.startswith(tuple(settings.ROOMS))}
    sources = {name: inspect.getsource(inspect.getmodule(load_command_class(app, name))) for name, app in own.items()}

    assert {name for name, source in sources.items() if "clean_arguments(" not in source} == set(ZONDER_TEKST)
