"""A file that is not what it should be is refused as a whole, with the place and the way out; nothing is kept of it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db.models import JSONField
from hypothesis import given
from hypothesis import strategies as st

from overnemen.calculations.bestand import (
    MAX_BYTES,
    VAN_IEMAND,
    Inrichting,
    OngeldigeInrichting,
    compute_controle,
    read_file,
    write_file,
)
from overnemen.queries.jsonvorm import JSONVORMEN
from overnemen.queries.vorm import BIJ_NAAM, LEZERS, VORMEN, Vorm
from swv.organisatie.enums import Rol
from swv.organisatie.models import Inleesbestand
from tests.overnemen import inrichting as i
from tests.rollen import as_eigenaar
from toewijzing.models import Aanvraagsoort, Routestap

pytestmark = pytest.mark.django_db
LABEL = {"naam": "Zwaar", "zwaarte": 2, "uitleg": ""}


def make_whole(**changes: Any) -> dict[str, Any]:
    delen = changes.pop("delen", {"label": [LABEL]})
    whole = {
        "soort": "verband-inrichting", "versie": 1, "gemaakt_op": "2026-11-30", "sector": "vo", "swv": "Duin",
        "controlegetal": compute_controle("vo", delen), "delen": delen,
    }  # fmt: skip
    return whole | changes


def deep(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"geen json", "Dit is geen leesbaar JSON-bestand."),
        (b"\xff\xfe\x00", "Dit is geen leesbaar JSON-bestand."),
        (b"[" * 200_000, "te diep genest"),
        (b" " * (MAX_BYTES + 1), "te groot: hoogstens 10 MB"),
        (b'{"soort": "verband-verdeling"}', "geen bestand met de inrichting"),
        (b'{"soort": 1.5}', "hoort als tekst"),
        (b'{"soort": NaN}', "hoort als tekst"),
        (b'{"soort": 1234567890123}', "is te groot"),
        (b'{"a": 1, "a": 2}', "staat in één onderdeel twee keer"),
        (make_whole(versie=2), "van een nieuwere versie van Verband (2)"),
        (make_whole(versie="1"), "geen versie die Verband kent"),
        (make_whole(versie=True), "geen versie die Verband kent"),
        (make_whole(extra="x"), "horen precies deze onderdelen"),
        (make_whole(controlegetal="0" * 64), "Het controlegetal klopt niet"),
        (make_whole(sector="po"), "Het controlegetal klopt niet"),
        (make_whole(sector="mbo"), "geen po en geen vo"),
        (make_whole(gemaakt_op="2026-13-01"), "bestaat niet"),
        (make_whole(delen={"aanvragen": []}), "«aanvragen» kent Verband niet"),
        (make_whole(delen={"label": "x"}), "hoort een lijst"),
        (make_whole(delen={"label": [LABEL] * 501}), "meer dan 500"),
        (make_whole(delen={"label": [{"naam": deep(30)}]}), "te diep genest bij delen, label 1"),
        (make_whole(delen={"label": [{**LABEL, "schrijvers": [3]}]}), "staat «schrijvers»: dat hoort bij een persoon"),
        (make_whole(delen={"label": [{**LABEL, "E-mail": "a@b.nl"}]}), "staat «E-mail»: dat hoort bij een persoon"),
        (make_whole(delen={"label": [{**LABEL, "gebruiker_id": 3}]}), "staat «gebruiker_id»"),
        (make_whole(delen={"label": [{**LABEL, "id": 3}]}), "staat «id»"),
        (make_whole(delen={"label": [{**LABEL, "uitleg": "BSN 123456782"}]}), "een getal dat een BSN kan zijn"),
        (make_whole(delen={"label": [{**LABEL, "uitleg": "a" * 20_001}]}), "een tekst van meer dan 20000 tekens"),
        (make_whole(delen={"label": [{**LABEL, "uitleg": "a\x00b"}]}), "delen, label 1, uitleg"),
        (make_whole(delen={"label": [{**LABEL, "uitleg": "a\x1bb"}]}), "een teken dat niemand ziet"),
        (make_whole(delen={"label": [{**LABEL, "uitleg": "a\u202eb"}]}), "leesrichting"),
    ],
)  # fmt: skip
def test_a_file_of_another_kind_or_with_somebody_in_it_is_refused(data: Any, words: str) -> None:
    with pytest.raises(OngeldigeInrichting) as caught:
        read_file(data if isinstance(data, bytes) else json.dumps(data).encode())

    assert words in " ".join(caught.value.fouten)
    assert all(any(way in each for way in ("Maak", "Werk Verband", "Haal")) for each in caught.value.fouten)


Change = Callable[[Any], None]


def kind(delen: Any) -> Any:
    return next(each for each in delen["aanvraagsoort"] if each["code"] == "TLV-VSO")


def on_kind(**values: Any) -> Change:
    return lambda delen: kind(delen).update(values)


def on_step(place: int, **values: Any) -> Change:
    return lambda delen: kind(delen)["stappen"][place].update(values)


def ask_when(**values: Any) -> Change:
    """A condition on the last question."""

    def change(delen: Any) -> None:
        base = {"veld": "leeftijd", "over": None, "teken": "meer_dan", "waarden": ["12"]}
        kind(delen)["vragen"][-1]["voorwaarden"] = [base | values]

    return change


def ask_table(**kolom: str) -> Change:
    def change(delen: Any) -> None:
        kind(delen)["vragen"][-1] |= {"soort": "tabel", "kolommen": [{"code": "uur", "naam": "Uur", **kolom}]}

    return change


def drop_block(delen: Any) -> None:
    for each in delen["sjabloon"]:
        each["blokken"] = [blok for blok in each["blokken"] if blok["vast"] != "oneens"]


def twice(soort: str) -> Change:
    return lambda delen: delen[soort].append(delen[soort][0])


def late_opp(delen: Any) -> None:
    next(each for each in delen["oppsoort"] if each["is_opp"])["weken"] = 9


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (on_kind(onbekend=1), ["aanvraagsoort «TLV-VSO»", "het veld «onbekend» kent Verband niet"]),
        (on_kind(naam=3), ["aanvraagsoort «TLV-VSO», naam", "hier hoort tekst"]),
        (on_kind(naam="x" * 101), ["aanvraagsoort «TLV-VSO», naam", "100"]),
        (on_kind(is_awb_besluit="ja"), ["is_awb_besluit", "hier hoort ja of nee"]),
        (on_kind(wettelijke_weken="8"), ["wettelijke_weken", "een heel getal"]),
        (on_kind(wettelijke_weken=-1), ["wettelijke_weken"]),
        (on_kind(wettelijke_weken=9), ["«TLV voortgezet speciaal onderwijs»", "gegevens die niet samengaan"]),
        (on_kind(scholen_naar=["mbo"]), ["scholen_naar"]),
        (on_kind(stappen=[]), ["De weg eindigt niet met een besluit", "Voeg als laatste stap toe wie beslist"]),
        (on_kind(stappen="geen"), ["hier hoort een lijst"]),
        (on_step(-1, rol="koning"), ["stap 4, rol"]),
        (on_step(0, doet="dansen"), ["stap 1, doet"]),
        (on_step(-1, rol="zorgcoordinator"), ["niet samengaan"]),
        (
            on_step(-1, voorwaarden=[{"veld": "leeftijd", "teken": "meer_dan", "waarden": ["15"]}]),
            ["beslist niemand", "Voeg een besluit toe"],
        ),
        (on_step(-1, voorwaarden=[{"veld": "kleur", "teken": "is", "waarden": ["rood"]}]), ["TLV"]),
        (on_step(-1, voorwaarden=[{"veld": "leeftijd", "teken": "danst", "waarden": ["1"]}]), ["voorwaarde 1, teken"]),
        (on_kind(aantal_deskundigen=1), ["Bij een TLV adviseren twee deskundigen; dat vraagt de wet"]),
        (on_kind(is_awb_besluit=False), ["Een besluit over een TLV is een besluit in de zin van de Awb"]),
        (ask_when(veld="kleur"), ["TLV voortgezet speciaal onderwijs"]),
        (ask_when(veld="vraag", over="bestaat_niet"), ["verwijst naar «bestaat_niet»", "is er niet of pas later"]),
        (ask_when(veld="bedrag"), ["Bij «"]),
        (ask_when(waarden=["x"]), ["voorwaarde"]),
        (ask_table(soort="tabel"), ["vraag «waarom», kolommen", "«tabel» kan niet in een kolom"]),
        (ask_table(), ["vraag «waarom», kolommen", "hier horen onderdelen met code, naam, soort"]),
        (drop_block, ["tekst «Toegekend", "hoe, waar en tot wanneer iemand bezwaar maakt"]),
        (twice("aanvraagsoort"), ["staat er twee keer"]),
        (twice("orgaan"), ["staat er twee keer"]),
        (late_opp, ["soort OPP", "niet samengaan"]),
    ],
)  # fmt: skip
def test_settings_that_can_not_be_are_refused_with_the_place(change: Change, words: list[str]) -> None:
    bron, leeg = i.make_swv("vo"), i.make_swv("vo", ingericht=False)
    i.enrich(bron, i.make_people(bron))
    by = i.make_people(leeg)[Rol.BEHEERDER]
    data = i.change_file(i.make_file(bron), change)

    with pytest.raises(ValidationError) as caught:
        i.offer(leeg, by, data)

    said = " ".join(caught.value.messages)
    assert [each for each in words if each not in said] == [], said
    with as_eigenaar():
        assert not Inleesbestand.objects.exists()
        assert not Aanvraagsoort.alle.filter(swv=leeg).exists()


def test_looking_at_a_good_file_changes_nothing() -> None:
    bron, leeg = i.make_swv("vo"), i.make_swv("vo", ingericht=False)
    i.enrich(bron, i.make_people(bron))

    i.offer(leeg, i.make_people(leeg)[Rol.BEHEERDER], i.make_file(bron))

    with as_eigenaar():
        assert not Aanvraagsoort.alle.filter(swv=leeg).exists()
        assert not Routestap.objects.filter(aanvraagsoort__swv=leeg).exists()


texts = st.text(st.characters(whitelist_categories=["Lu", "Ll", "Zs"]), max_size=30)


@given(namen=st.lists(texts, max_size=5), sector=st.sampled_from(["po", "vo"]))
def test_what_is_written_reads_as_it_was(namen: list[str], sector: str) -> None:
    delen = {"label": [{"naam": f"naam{plek}", "uitleg": "Let op."} for plek, _ in enumerate(namen)]}
    whole = Inrichting(sector, "Duin", i.VANDAAG, delen)

    assert read_file(write_file(whole)) == whole


# --- the schema keeps up with the tables ------------------------------------------------------------------------------


def list_vormen(vorm: Vorm) -> list[Vorm]:
    return [vorm, *(each for kind in vorm.kinderen.values() for each in list_vormen(kind))]


ALLE = [each for vorm in VORMEN.values() for each in list_vormen(vorm)]


@pytest.mark.parametrize("vorm", ALLE, ids=lambda vorm: vorm.model.__name__)
def test_every_column_goes_along_by_code_or_is_named_as_staying_behind(vorm: Vorm) -> None:
    pointers = {column.related_model for column in vorm.kolommen if column.related_model}
    names = {column.name for column in vorm.model._meta.concrete_fields}

    assert pointers <= set(BIJ_NAAM), (
        "a new foreign key: name by what it is known (BIJ_NAAM), or leave it behind (niet)"
    )
    assert vorm.niet <= names
    assert [column.name for column in vorm.kolommen if VAN_IEMAND.search(column.name)] == []


@pytest.mark.parametrize("vorm", ALLE, ids=lambda vorm: vorm.model.__name__)
def test_every_column_that_goes_along_can_be_read_back(vorm: Vorm) -> None:
    columns = [getattr(column, "base_field", column) for column in vorm.kolommen]
    unread = [
        column.name for column in columns
        if not (column.name in JSONVORMEN if isinstance(column, JSONField) else column.related_model)
        and not isinstance(column, tuple(LEZERS))
    ]  # fmt: skip
    assert unread == []


@pytest.mark.parametrize("vorm", ALLE, ids=lambda vorm: vorm.model.__name__)
def test_no_table_that_goes_away_with_a_row_stays_behind(vorm: Vorm) -> None:
    owned = {
        rel.get_accessor_name() for rel in vorm.model._meta.related_objects
        if rel.on_delete.__name__ == "CASCADE" and not hasattr(rel.related_model, "pgh_obj")
    }  # fmt: skip
    assert owned <= set(vorm.kinderen)


def test_every_table_that_belongs_to_a_kind_goes_along() -> None:
    for model in (Aanvraagsoort, Routestap):
        owned = {
            rel.get_accessor_name() for rel in model._meta.related_objects
            if rel.on_delete.__name__ == "CASCADE" and not hasattr(rel.related_model, "pgh_obj")
        }  # fmt: skip
        vorm = next(each for each in ALLE if each.model is model)
        assert owned == set(vorm.kinderen)
