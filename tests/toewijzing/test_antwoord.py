"""Answers by their kind: what is read, refused, compared and told."""

import contextlib
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toewijzing.calculations.antwoord import (
    Antwoordvorm,
    Tabelkolom,
    describe_antwoord,
    is_leeg,
    read_antwoord,
    to_feit,
)

VANDAAG = date(2026, 11, 30)
OPTIES = (("gym", "gymzaal"), ("bad", "zwembad"), ("bos", "bos"))
UREN = Antwoordvorm("getal", laagst=Decimal(1), hoogst=Decimal(40), eenheid="uur")
TABEL = Antwoordvorm(
    "tabel", max_rijen=2,
    kolommen=(Tabelkolom("wat", "Wat", "regel"), Tabelkolom("uren", "Uren", "getal"), Tabelkolom("kan", "Kan dat", "ja_nee")),
)  # fmt: skip
VORMEN = {
    "tekst": Antwoordvorm("tekst", max_tekens=10), "regel": Antwoordvorm("regel"), "getal": Antwoordvorm("getal"),
    "uren": UREN, "bedrag": Antwoordvorm("bedrag"), "datum": Antwoordvorm("datum"), "ja_nee": Antwoordvorm("ja_nee"),
    "keuze": Antwoordvorm("keuze", opties=OPTIES), "keuzes": Antwoordvorm("keuzes", opties=OPTIES), "tabel": TABEL,
}  # fmt: skip


@pytest.mark.parametrize(
    ("vorm", "waarde", "bewaard", "tekst"),
    [
        ("tekst", "Twee\nregels", None, None),
        ("tekst", "Ja\nnee", "Ja\nnee", "Ja\nnee"),
        ("regel", "Kort", "Kort", "Kort"),
        ("getal", "12,5", "12.5", "12,5"),
        ("getal", "12.5", "12.5", "12,5"),
        ("getal", 12, "12", "12"),
        ("getal", "1.234", "1234", "1234"),
        ("getal", "-0", "0", "0"),
        ("getal", "5e3", None, None),
        ("getal", True, None, None),
        ("getal", "12,555", None, None),
        ("getal", "12345678901", None, None),
        ("getal", "NaN", None, None),
        ("uren", "0,5", None, None),
        ("uren", "41", None, None),
        ("uren", "40", "40", "40 uur"),
        ("bedrag", "€ 1.234,50", "1234.5", "€ 1.234,50"),
        ("bedrag", "duizend", None, None),
        ("datum", "3-12-2026", "2026-12-03", "3-12-2026"),
        ("datum", "2026-12-03", "2026-12-03", "3-12-2026"),
        ("datum", "31-2-2026", None, None),
        ("datum", "3-12-1066", None, None),
        ("datum", "3-12-2066", None, None),
        ("ja_nee", True, "ja", "ja"),
        ("ja_nee", "nee", "nee", "nee"),
        ("ja_nee", "misschien", None, None),
        ("ja_nee", 1, None, None),
        ("keuze", "bad", "bad", "zwembad"),
        ("keuze", "zee", None, None),
        ("keuzes", ["bos", "gym", "bos"], ["gym", "bos"], "gymzaal, bos"),
        ("keuzes", ["bos", "zee"], None, None),
        ("keuzes", "bos", None, None),
        (
            "tabel",
            [{"wat": "Hulp", "uren": "2,5", "kan": "ja"}, {"wat": " "}],
            [{"wat": "Hulp", "uren": "2.5", "kan": "ja"}],
            "Wat: Hulp; Uren: 2,5; Kan dat: ja",
        ),
        ("tabel", [{"wat": str(plek)} for plek in range(3)], None, None),
        ("tabel", [{"duur": "2"}], None, None),
        ("tabel", "Hulp", None, None),
        ("tabel", ["Hulp"], None, None),
        *((naam, leeg, [] if naam in ("keuzes", "tabel") else "", "") for naam in VORMEN for leeg in ("", None)),
    ],
)
def test_answer_is_kept_by_its_kind_and_refused_outside_it(vorm: str, waarde: Any, bewaard: Any, tekst: Any) -> None:
    if bewaard is None:
        with pytest.raises(ValueError, match=r"[.\w]"):
            read_antwoord(VORMEN[vorm], waarde, VANDAAG)
        return
    assert read_antwoord(VORMEN[vorm], waarde, VANDAAG) == bewaard
    assert describe_antwoord(VORMEN[vorm], bewaard) == tekst
    assert is_leeg(bewaard) == (tekst == "")


def test_refusal_in_a_table_names_row_and_column_and_too_many_rows_are_counted() -> None:
    with pytest.raises(ValueError, match=r"Rij 2, Uren: Vul een getal in"):
        read_antwoord(TABEL, [{"wat": "A"}, {"wat": "B", "uren": "veel"}], VANDAAG)
    with pytest.raises(ValueError, match=r"ten hoogste 2 rijen in; nu 3"):
        read_antwoord(TABEL, [{"wat": "x"}] * 3, VANDAAG)


@pytest.mark.parametrize(
    ("vorm", "antwoord", "feit"),
    [
        ("getal", "12.5", Decimal("12.5")), ("getal", "", None), ("getal", "veel", None), ("bedrag", "0", Decimal(0)),
        ("ja_nee", "ja", True), ("ja_nee", "nee", False), ("ja_nee", "", None), ("ja_nee", "ooit", None),
        ("keuze", "gym", "gym"), ("keuze", "zee", None), ("keuzes", ["gym", "zee"], frozenset({"gym"})),
        ("keuzes", [], None), ("tekst", "ja", None),
    ],
)  # fmt: skip
def test_answer_as_a_fact_is_typed_and_without_an_answer_not_known(vorm: str, antwoord: Any, feit: Any) -> None:
    found = to_feit(VORMEN[vorm], antwoord)

    assert (found, type(found)) == (feit, type(feit))


# --- properties -----------------------------------------------------------------------------------------------------

DAGEN = st.dates(VANDAAG - timedelta(days=9000), VANDAAG + timedelta(days=3000)).map(date.isoformat)
GETALLEN = st.decimals(1, 40, places=2).map(str)
CODES = [code for code, _ in OPTIES]
GELDIG = {
    "tekst": st.text(max_size=10), "regel": st.from_regex(r"[\w ]{0,50}", fullmatch=True), "getal": GETALLEN, "uren": GETALLEN,
    "bedrag": GETALLEN, "datum": DAGEN, "ja_nee": st.sampled_from(["ja", "nee"]), "keuze": st.sampled_from(CODES),
    "keuzes": st.lists(st.sampled_from(CODES)),
    "tabel": st.lists(st.fixed_dictionaries({"wat": st.just("x"), "uren": GETALLEN}), max_size=2),
}  # fmt: skip


@given(st.sampled_from(sorted(GELDIG)).flatmap(lambda naam: st.tuples(st.just(naam), GELDIG[naam])))
def test_what_is_stored_is_read_again_as_it_is(case: tuple[str, Any]) -> None:
    vorm, waarde = VORMEN[case[0]], case[1]
    once = read_antwoord(vorm, waarde, VANDAAG)

    assert read_antwoord(vorm, once, VANDAAG) == once


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(naam=st.sampled_from(sorted(VORMEN)), waarde=JSON)
def test_whatever_a_program_sends_is_read_or_refused_in_words(naam: str, waarde: Any) -> None:
    found: Any = None
    with contextlib.suppress(ValueError):
        found = read_antwoord(VORMEN[naam], waarde, VANDAAG)
    if found is not None:
        assert isinstance(found, str | list)
        assert read_antwoord(VORMEN[naam], found, VANDAAG) == found
        assert isinstance(describe_antwoord(VORMEN[naam], found), str)
