"""Nasty input at every address of the table (tests/test_adressen.py): never an error of ours.

Every page is opened and its own fields are sent back with what people, programs and attackers send; every address of
the API gets its own fields, and bodies that are no body. Each request is rolled back, so that all share one world.
"""

import json
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models, transaction
from django.test import Client
from drf_spectacular.generators import SchemaGenerator

from swv.kern.invoer.teken import find_refused
from swv.organisatie.enums import Rol
from swv.organisatie.models import Gebruiker
from tests.momentopname import SILENCE
from tests.rollen import as_eigenaar
from tests.test_adressen import TOEGESTAAN, adressen  # noqa: F401  # a fixture is used by its name
from tests.wereld import Wereld

# Told apart by what they could break: the database, an encoding, a number, a date, a length, an address, a spreadsheet.
TEKSTEN = (
    "Proef\x00man", "Proef\x0bman \u200b\xad\ufeff", "\u202egpj.exe", "\uffff\ufdd0", "x" * 120_000, "BSN 123456782", "=1+1",
    "👩\u200d👧 e\u0301", "\r\nBcc: x@voorbeeld.example",
)  # fmt: skip
WAARDEN = (
    "\x00", "٣", "１２", "²", "-1", "9" * 30, "1e999", "NaN", "0001-01-01", "9999-12-31", "2026-02-30T25:61", "../../x", "{}", "%00",
)  # fmt: skip
VELDEN = (
    "na", "volgorde", "zoek", "q", "tab", "leerling", "school", "soort", "status", "stand", "jaar", "deel", "per", "v", "kolom",
    "peildatum", "bekend_op", "eenheid", "regel", "klaar", "wis", "nummer", "gewijzigd_sinds", "maand", "bestuur", "periode", "van",
    "tot", "versie", "vergelijk",
)  # fmt: skip
KOPPEN = {"Verband-Lidmaatschap": "９\x0b\xff", "Referer": "http://testserver/\xad%00", "Accept-Language": "\xff;q=x"}
# Who can do most at an address comes first.
VOORKEUR = (Rol.ZORGCOORDINATOR, Rol.SECRETARIS, Rol.CONTROLLER, Rol.BEHEERDER, Rol.DIRECTEUR, *Rol)
WIE = {name: next(rol for rol in VOORKEUR if rol in rollen) for name, rollen in TOEGESTAAN.items()}


class Velden(HTMLParser):
    """{name: value} of what stands in the forms of a page, as a browser would send it; and which of it is typed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.values: dict[str, str] = {}
        self.typed: set[str] = set()
        self.select = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        name = found.get("name") or ""
        if tag == "select":
            self.select = name
        if tag == "option" and found.get("value"):
            self.values.setdefault(self.select, str(found["value"]))
        if tag in ("input", "textarea") and name and found.get("type") != "file":
            self.values.setdefault(name, found.get("value") or "")
            if tag == "textarea" or found.get("type", "text") in (
                "text",
                "email",
                "search",
                "tel",
                "date",
                "number",
                "url",
            ):
                self.typed.add(name)


def send(client: Client, method: str, url: str, **kwargs: Any) -> int:
    """The status of this request, of which nothing stays."""
    with transaction.atomic():
        response = (
            client.generic(method, url, **kwargs)
            if "content_type" in kwargs
            else getattr(client, method.lower())(url, **kwargs)
        )
        if response.streaming:
            b"".join(response.streaming_content)
        transaction.set_rollback(True)
    return response.status_code


def spread(names: Iterable[str], values: Sequence[Any], turns: int) -> list[dict[str, Any]]:
    """For each turn a value per field, shifted along: in few requests most fields meet most values."""
    step = max(1, len(values) // turns)
    return [
        {name: values[(index + turn * step) % len(values)] for index, name in enumerate(names)} for turn in range(turns)
    ]


def page_attempts(page: str) -> list[dict[str, Any]]:
    """What is posted to a page: nasty texts in what is typed and the rest as it stands; and nasty values everywhere."""
    velden = Velden(page)
    names = list(velden.values) or ["versie"]
    extra = {"versie": "1", "veld": names, "doel": "x"}
    posts = [{**extra, **velden.values, **each} for each in spread(sorted(velden.typed), TEKSTEN, 3)]
    return posts + spread([*names, "versie"], WAARDEN, 3)


def visit_page(client: Client, url: str) -> set[int]:
    opened = client.get(url)
    codes = {opened.status_code}
    html = b"" if opened.streaming else opened.content
    if opened.streaming:
        b"".join(opened.streaming_content)
    codes |= {
        send(client, "GET", url, data=dict.fromkeys(VELDEN, value))
        for value in (WAARDEN[1], WAARDEN[5], "\x00", "\x0b\uffff")
    }
    codes.add(send(client, "GET", url, data=dict.fromkeys(VELDEN, "1"), headers=KOPPEN))
    if opened.status_code != 405 and send(client, "POST", url, data={}) == 405:
        return codes
    is_html = opened.get("Content-Type", "").startswith("text/html")
    posts = page_attempts(html.decode(errors="replace") if is_html else "")
    return codes | {send(client, "POST", url, data=data) for data in posts}


def find_dangerous(value: Any) -> bool:
    return isinstance(value, str) and bool(find_refused(value))


def json_bodies(velden: list[str]) -> list[str]:
    """Bodies for one address of the API: its own fields with each nasty value, and what is no body at all."""
    values = [
        *(text[:3000] for text in TEKSTEN), *WAARDEN, 10**400, -(2**70), 2**40, 1.5, True, None, [], {}, [["x"]], {"a": {"x": "y"}},
    ]  # fmt: skip
    # What is refused as a whole, apart: beside these no other value would be looked at.
    harmless = [value for value in values if value != 10**400 and value != -(2**70) and not find_dangerous(value)]
    bodies = [json.dumps(each) for each in spread(velden, harmless, 8)]
    bodies += [json.dumps(dict.fromkeys(velden, value)) for value in ("a\x00", "\ud800", 10**400, -(2**70))]
    keys = json.dumps({"\ud800": "x", "\x00": "y", "a\x0b\nb": "z", "geen_bsn": {"\ud800": "\ud800"}})
    return [
        *bodies, keys, "[" * 50_000 + "]" * 50_000, '{"a":' * 50_000 + "1" + "}" * 50_000, '{"a": 1e999}',
        '{"a": NaN}', '"x"', "null", "[]", "\x00", "{", '{"a": "\\ud800"}', json.dumps({name: {"a": [1] * 3} for name in velden}),
    ]  # fmt: skip


@pytest.fixture(scope="session")
def api_velden() -> dict[str, list[str]]:
    """{path of the schema: fields of its body}."""
    schema = SchemaGenerator().get_schema(request=None, public=True)
    found: dict[str, list[str]] = {}
    for path, methods in schema["paths"].items():
        for operation in methods.values():
            for content in operation.get("requestBody", {}).get("content", {}).values():
                name = content["schema"].get("$ref", "").rpartition("/")[2]
                found.setdefault(path, []).extend(schema["components"]["schemas"].get(name, {}).get("properties", {}))
    return found


def visit_api(client: Client, url: str, velden: list[str]) -> set[int]:
    codes = {
        send(client, "GET", url, data=dict.fromkeys(VELDEN, value))
        for value in (WAARDEN[1], WAARDEN[5], "\x0b", "x" * 3000)
    }
    codes.add(send(client, "GET", url, headers=KOPPEN))
    methods = [
        method
        for method in ("POST", "PATCH")
        if send(client, method, url, data="{}", content_type="application/json") != 405
    ]
    for method in methods:
        for body in json_bodies(velden or ["versie", "reason"]):
            codes.add(send(client, method, url, data=body, content_type="application/json"))
        for content_type in (
            "application/json; charset=utf-7", "application/json; charset=hex", "multipart/form-data; boundary=x; charset=utf-7",
            "application/x-www-form-urlencoded; charset=rot13", "multipart/form-data", "text/plain", "x",
        ):  # fmt: skip
            codes.add(send(client, method, url, data='{"reason": "+2AA-"}', content_type=content_type))
    return codes


@pytest.mark.parametrize("rol", sorted(set(WIE.values())))
def test_nasty_input_is_never_an_error_of_ours(
    client: Client,
    wereld: Wereld,
    adressen: dict[str, str],  # noqa: F811  # the fixture of above
    api_velden: dict[str, list[str]],
    rol: str,
) -> None:
    client.raise_request_exception = False
    client.force_login(wereld[rol])
    names = [name for name, who in WIE.items() if who == rol]

    found = {}
    for name in names:
        url = adressen[name]
        own = next((velden for path, velden in api_velden.items() if _fits(path, url)), [])
        codes = visit_api(client, url, own) if name.startswith("api:") else visit_page(client, url)
        found[name] = {code for code in codes if code >= 500}

    assert names
    assert {name: codes for name, codes in found.items() if codes} == {}


def _fits(path: str, url: str) -> bool:
    """Is this address one of this path of the schema?"""
    parts, given = path.strip("/").split("/"), url.strip("/").split("/")
    return len(parts) == len(given) and all(a == b or a.startswith("{") for a, b in zip(parts, given, strict=True))


# Columns that hold what people wrote; codes, numbers and marks of the machine are something else.
GESCHREVEN = (
    "naam", "roepnaam", "achternaam", "voornamen", "tussenvoegsel", "adres", "plaats", "omschrijving", "toelichting", "reden",
    "tekst", "titel", "inhoud", "onderwerp", "motivering", "indiener_naam", "bron", "programma", "las_id", "vertegenwoordiger",
)  # fmt: skip


def spoil_rows() -> int:
    """Put a vertical tab and a sign that turns the reading order in every written text; returns in how many columns."""
    spoilt = 0
    with as_eigenaar(), connection.cursor() as cursor:
        cursor.execute(f"set local {SILENCE} = replica")  # what is final and what writes history keeps still
        for model in apps.get_models():
            for field in model._meta.local_fields:
                if (
                    field.name not in GESCHREVEN
                    or model is Gebruiker
                    or field.choices
                    or not isinstance(field, models.CharField | models.TextField)
                ):
                    continue
                most = f"and length({field.column}) < {field.max_length - 1}" if field.max_length else ""
                cursor.execute(
                    f'update "{model._meta.db_table}" set {field.column} = overlay({field.column} placing %s from 2 for 0)'
                    f" where length({field.column}) > 1 {most}",
                    ["\x0b\u202e"],
                )
                spoilt += cursor.rowcount > 0
        # The whole name is always that of its parts.
        cursor.execute(
            "update organisatie_gebruiker set achternaam = overlay(achternaam placing %s from 2 for 0),"
            " naam = left(naam, -length(achternaam)) || overlay(achternaam placing %s from 2 for 0)"
            " where length(achternaam) > 1",
            ["\x0b\u202e"] * 2,
        )
        spoilt += cursor.rowcount > 0
        cursor.execute(f"set local {SILENCE} = origin")
    return spoilt


@pytest.mark.parametrize("rol", sorted(set(WIE.values())))
def test_signs_that_are_stored_already_break_no_page_file_or_answer(
    client: Client,
    wereld: Wereld,
    adressen: dict[str, str],  # noqa: F811  # the fixture of above
    rol: str,
) -> None:
    assert spoil_rows() > 20
    client.raise_request_exception = False
    client.force_login(wereld[rol])

    codes = {name: send(client, "GET", adressen[name]) for name, who in WIE.items() if who == rol}

    assert {name: code for name, code in codes.items() if code >= 500} == {}
    assert 200 in codes.values() or set(codes.values()) == {405}  # whoever can only send has no page to open


@pytest.mark.parametrize("text", ["%00", "%0B", "a%C2%ADb", "%EF%BF%BF", "%ED%A0%80"])
def test_an_address_with_a_hidden_sign_does_not_exist(client: Client, wereld: Wereld, text: str) -> None:
    client.force_login(wereld[Rol.ZORGCOORDINATOR])

    pages = [client.get(f"/leerlingen/{text}/"), client.get(f"/api/v1/leerlingen/{text}/"), client.get(f"/{text}")]

    assert [response.status_code for response in pages] == [404, 404, 404]
