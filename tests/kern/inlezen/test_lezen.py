"""CSV: encodings, separators, headings, and every mistake by row and column."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from swv.kern.inlezen import Kolom, Kolomsoort, Onleesbaar, read_file
from swv.kern.inlezen.lezen import MAX_BYTES
from tests.kern.inlezen.bestanden import KOLOMMEN, make_csv

D = Decimal


def read(*rows, naam="cijfers.csv", notatie="", **kwargs):
    return read_file(make_csv(*rows, **kwargs), naam, KOLOMMEN, notatie)


def values(voorbeeld):
    return [dict(rij.waarden) for rij in voorbeeld.rijen]


def refusal(*rows, **kwargs):
    with pytest.raises(Onleesbaar) as problem:
        read(*rows, **kwargs)
    return " ".join(problem.value.fouten)


@pytest.mark.parametrize(
    ("codering", "naam"), [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16")]
)
def test_encodings(codering, naam):
    found = read("Post;Jaar;Bedrag", "Coördinatie;2027;1", codering=codering)
    assert values(found) == [{"post": "Coördinatie", "jaar": 2027, "bedrag": D(1)}]
    assert naam in found.meldingen[0]


@pytest.mark.parametrize("teken", [";", ",", "\t", "|"])
def test_separators(teken):
    found = read(teken.join(["Post", "Jaar", "Bedrag"]), teken.join(["Personeel", "2027", "12"]))
    assert values(found) == [{"post": "Personeel", "jaar": 2027, "bedrag": D(12)}]


def test_english_file_with_commas_inside_quotes():
    assert values(read("Post,Jaar,Bedrag", '"Personeel, vast",2027,"1,234.56"')) == [
        {"post": "Personeel, vast", "jaar": 2027, "bedrag": D("1234.56")}
    ]


@pytest.mark.parametrize(
    "kop",
    [
        "Post;Jaar;Bedrag",
        "POST;jaar;Bedrag (in €)",
        "omschrijving; Jaar ;bedrag",
        "Bedrag;Post;Jaar",
        "sep=;\r\nPost;Jaar;Bedrag",
    ],
)
def test_headings_are_recognised_in_any_order_and_spelling(kop):
    row = "12;Personeel;2027" if kop.startswith("Bedrag") else "Personeel;2027;12"
    assert values(read(kop, row)) == [{"post": "Personeel", "jaar": 2027, "bedrag": D(12)}]


def test_titles_above_the_headings_and_empty_rows_are_passed_over():
    found = read("Begroting 2027;;", "", "Post;Jaar;Bedrag", "", "Personeel;2027;12", ";;")
    assert [rij.nummer for rij in found.rijen] == [5]


def test_all_kinds_of_column():
    found = read(
        "Post;Jaar;Bedrag;Aantal;Percentage;Datum;Maand;Soort;Opmerking",
        "a;2027;1,50;1.234;3,5%;31-12-2026;mrt;Lichte ondersteuning;x",
        "b;2027;-1;;0;2026-12-31;3;licht;",
    )
    assert found.fouten == []
    assert values(found) == [
        {"post": "a", "jaar": 2027, "bedrag": D("1.50"), "aantal": 1234, "deel": D("3.5"), "dag": date(2026, 12, 31),
         "maand": 3, "soort": "licht"},
        {"post": "b", "jaar": 2027, "bedrag": D(-1), "aantal": None, "deel": D(0), "dag": date(2026, 12, 31), "maand": 3,
         "soort": "licht"},
    ]  # fmt: skip
    assert any("Opmerking" in melding for melding in found.meldingen)


@pytest.mark.parametrize(
    ("cellen", "kolom", "melding"),
    [
        (";2027;1;;;;;", "Post", "Hier hoort iets te staan"),
        ("a;27;1;;;;;", "Jaar", "geen jaartal"),
        ("a;1999;1;;;;;", "Jaar", "geen jaartal"),
        ("a;2027;;;;;;", "Bedrag", "Hier hoort iets te staan: bedrag"),
        ("a;2027;twaalf;;;;;", "Bedrag", "geen getal"),
        ("a;2027;1,234;;;;;", "Bedrag", "te veel decimalen"),
        ("a;2027;99999999999;;;;;", "Bedrag", "te groot"),
        ("a;2027;3 %;;;;;", "Bedrag", "percentage"),
        ("a;2027;1;-1;;;;", "Aantal", "te laag: minstens 0"),
        ("a;2027;1;1,5;;;;", "Aantal", "geen heel getal"),
        ("a;2027;1;;100,01;;;", "Percentage", "te hoog: hoogstens 100"),
        ("a;2027;1;;-1;;;", "Percentage", "te laag"),
        ("a;2027;1;;;31-2-2026;;", "Datum", "geen bestaande datum"),
        ("a;2027;1;;;13/31/2026;;", "Datum", "geen bestaande datum"),
        ("a;2027;1;;;1-1-26;;", "Datum", "geen bestaande datum"),
        ("a;2027;1;;;;13;", "Maand", "geen maand"),
        ("a;2027;1;;;;;zwaar", "Soort", "Kies uit «lichte ondersteuning»"),
        ("Jan 123456782;2027;1;;;;;", "Post", "burgerservicenummer"),
        (f"{'x' * 300};2027;1;;;;;", "Post", "te lang"),
        ("a\u202eb;2027;1;;;;;", "Post", "leesrichting omkeert, U+202E"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column(cellen, kolom, melding):
    kop = "Post;Jaar;Bedrag;Aantal;Percentage;Datum;Maand;Soort"
    found = read(kop, "goed;2027;1;;;;;", cellen, "ook goed;2027;1;;;;;", "goed;2027;1;;;;;", notatie="nl")
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [(3, kolom)]
    assert melding in found.fouten[0].tekst
    assert not found.is_goed


def test_every_mistake_is_named_not_only_the_first():
    found = read("Post;Jaar;Bedrag", ";x;y", "a;2027;1", "b;2027;z")
    assert {(fout.rij, fout.kolom) for fout in found.fouten if fout.rij} == {
        (2, "Post"), (2, "Jaar"), (2, "Bedrag"), (4, "Bedrag"),
    }  # fmt: skip


# --- columns --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "melding"),
    [
        (["Post;Jaar", "a;2027"], "De kolom «Bedrag» ontbreekt. In rij 1 staat: «Post» en «Jaar»"),
        (["Post;Iets", "a;2027"], "De kolommen «Jaar» en «Bedrag» ontbreken"),
        (["Post;Jaar;Bedrag;Bedrag", "a;2027;1;2"], "De kolom «Bedrag» staat er 2 keer in: C en D"),
        (["Post;Omschrijving;Jaar;Bedrag", "a;b;2027;1"], "De kolom «Post» staat er 2 keer in: A en B"),
        (["Post;Jaar;Bedrag", "a;2027;1;2"], "In kolom D staan waarden zonder kop, bijvoorbeeld in rij 2"),
        (["Post;;Jaar;Bedrag", "a;x;2027;1"], "In kolom B staan waarden zonder kop"),
        (["a;2027;1", "b;2027;2"], "We vinden de koppen van de kolommen niet"),
        (["Post;Jaar;Bedrag", 'a;2027;"1'], "aanhalingsteken"),
    ],
)
def test_missing_double_and_shifted_columns_are_refused_in_words(rows, melding):
    assert melding in refusal(*rows)


def test_values_in_the_wrong_columns_are_called_a_shift():
    found = read("Post;Jaar;Bedrag", "2027;1,50;a", "2027;2,50;b", "2027;3,50;c")
    assert "Zijn de kolommen verschoven?" in found.fouten[0].tekst
    assert "«Jaar» en «Bedrag»" in found.fouten[0].tekst


def test_unquoted_decimal_comma_in_a_comma_file_is_a_shift():
    assert "verschoven" in refusal("Post,Jaar,Bedrag", "a,2027,1,50")


def test_headings_alone_are_no_file():
    assert "geen rijen" in read("Post;Jaar;Bedrag").fouten[0].tekst


# --- whole file -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (b"", "is leeg"),
        (b"x" * (MAX_BYTES + 1), "groter dan 5 MB"),
        (b"%PDF-1.7\n%%EOF", "geen csv of xlsx"),
        (b"\x89PNG\r\n\x1a\n", "geen csv of xlsx"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "oude versie van Office"),
        (b"PK\x03\x04kapot", "beschadigd"),
        (b"Post;Jaar;Bedrag\n\x00\x00;2027;1", "geen tekst die we kunnen lezen"),
        (b"Post;Jaar;Bedrag\n\x81\x8d;2027;1", "geen tekst die we kunnen lezen"),
        (b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*", "virus"),
    ],
)
def test_file_that_is_no_table_is_refused(data, melding):
    with pytest.raises(Onleesbaar, match=melding):
        read_file(data, "../map/cijfers.csv", KOLOMMEN)


def test_too_many_rows_and_columns():
    assert "meer dan 20000 rijen" in refusal("Post;Jaar;Bedrag", *["a;2027;1"] * 20_001)
    assert "meer dan 100 kolommen" in refusal("Post;Jaar;Bedrag" + ";" * 120, "a;2027;1")


def test_chosen_notation_goes_before_what_the_file_suggests():
    kolommen = (Kolom("post", "Post"), Kolom("deel", "Percentage", Kolomsoort.PERCENTAGE))
    data = make_csv("Post;Percentage", "a;3.123")
    with pytest.raises(Onleesbaar, match="niet te zien"):
        read_file(data, "x.csv", kolommen)
    assert values(read_file(data, "x.csv", kolommen, "en")) == [{"post": "a", "deel": D("3.1230")}]
    assert "te hoog" in read_file(data, "x.csv", kolommen, "nl").fouten[0].tekst


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data):
    try:
        read_file(data, "x.csv", KOLOMMEN)
    except Onleesbaar:
        return


@given(st.lists(st.text(max_size=20), max_size=20))
def test_no_text_under_the_headings_breaks_it(cells):
    try:
        read_file(make_csv("Post;Jaar;Bedrag", ";".join(cells)), "x.csv", KOLOMMEN)
    except Onleesbaar:
        return
