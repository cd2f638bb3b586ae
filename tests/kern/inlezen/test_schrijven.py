"""What leaves as a file: no formulas, and it comes back as it went."""

import io
import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from swv.kern.inlezen import read_file, safe_text, write_csv, write_template, write_xlsx
from swv.kern.invoer.teken import find_hidden
from tests.kern.inlezen.bestanden import KOLOMMEN

D = Decimal

GEVAARLIJK = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1+1", '=HYPERLINK("http://x")']


@pytest.mark.parametrize("tekst", GEVAARLIJK)
def test_no_text_becomes_a_formula(tekst):
    assert safe_text(tekst).startswith("'")
    assert b";'" in write_csv(["a", "b"], [["x", tekst]]) or b";\"'" in write_csv(["a", "b"], [["x", tekst]])
    sheet = load_workbook(io.BytesIO(write_xlsx([("Blad", ["a"], [[tekst]])]))).active
    assert sheet["A2"].data_type == "s"


def test_negative_amounts_stay_numbers():
    assert write_csv(["a"], [[D("-1.50")]]).endswith(b"-1,50\r\n")
    sheet = load_workbook(io.BytesIO(write_xlsx([("Blad", ["a"], [[D("-1.50")]])]))).active
    assert sheet["A2"].value == -1.5


def test_csv_opens_right_in_excel():
    data = write_csv(["Naam", "Dag", "Ja"], [["Coördinatie", date(2026, 12, 31), True]])
    assert data == "\ufeffNaam;Dag;Ja\r\nCoördinatie;31-12-2026;ja\r\n".encode()


def test_template_can_be_read_back():
    found = read_file(write_template(KOLOMMEN, [["Personeel", 2027, D(1)]]), "leeg.xlsx", KOLOMMEN)
    assert [dict(rij.waarden)["post"] for rij in found.rijen] == ["Personeel"]


printable = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=40
).filter(lambda text: text.strip() and not find_hidden(text) and not any(char.isdigit() for char in text))


@given(st.lists(st.tuples(printable, st.decimals(-(10**8), 10**8, places=2)), min_size=1, max_size=8))
@pytest.mark.parametrize("vorm", ["csv", "xlsx"])
def test_what_was_written_comes_back(vorm, rows):
    table = [[naam, 2027, bedrag] for naam, bedrag in rows]
    head = ["Post", "Jaar", "Bedrag"]
    data = write_csv(head, table) if vorm == "csv" else write_xlsx([("Blad", head, table)])
    found = read_file(data, f"x.{vorm}", KOLOMMEN)
    assert found.fouten == []
    assert [rij["bedrag"] for rij in found.rijen] == [bedrag for _, bedrag in rows]
    read = [rij["post"] for rij in found.rijen]
    assert read == [" ".join(unicodedata.normalize("NFC", naam).split()) for naam, _ in rows]


# --- one bad record ---------------------------------------------------------------------------------------------------

SLECHT = [
    ("Proef\x0bman", "Proefman", "bevat een onzichtbaar teken (verticale tab, U+000B); dat is hier weggelaten"),
    ("Proef\x00man", "Proefman", "bevat een onzichtbaar teken (nulteken, U+0000); dat is hier weggelaten"),
    ("Proef\ud800man", "Proefman", "bevat een onzichtbaar teken (half teken, U+D800); dat is hier weggelaten"),
    (
        "Proef\uffffman",
        "Proefman",
        "bevat een onzichtbaar teken (teken dat niet bestaat, U+FFFF); dat is hier weggelaten",
    ),
    (D("NaN"), None, "is geen getal (NaN); de cel is leeg gelaten"),
    (float("inf"), None, "is geen getal (inf); de cel is leeg gelaten"),
    (date(201, 5, 2), "02-05-0201", "is een datum die een rekenblad niet kent; hij staat er als tekst"),
]


@pytest.mark.parametrize(("value", "written", "wat"), SLECHT)
def test_one_bad_record_is_named_and_the_rest_goes_on(value, written, wat):
    koppen, rows = ["Nummer", "Naam"], [["L-1", "Aalders"], ["L-2", value], ["L-3", "Zwart"]]
    told = f"Let op, rij 3 («L-2»): «Naam» {wat}. Verbeter het in Verband."

    text = write_csv(koppen, rows).decode("utf-8-sig").splitlines()
    sheet = list(load_workbook(io.BytesIO(write_xlsx([("Blad", koppen, rows)]))).active.iter_rows(values_only=True))

    assert text == ["Nummer;Naam", "L-1;Aalders", f"L-2;{written or ''}", "L-3;Zwart", *csv_line(told)]
    assert sheet == [
        ("Nummer", "Naam"), ("L-1", "Aalders"), ("L-2", written), ("L-3", "Zwart"), (told, None),
    ]  # fmt: skip


def csv_line(text):
    return [f'"{text}"' if ";" in text else text]


def test_a_good_file_says_nothing_below_its_rows():
    assert write_csv(["Naam"], [["Zoë"]]).decode("utf-8-sig").splitlines() == ["Naam", "Zoë"]


def test_a_text_that_is_too_long_for_a_cell_and_a_sheet_with_a_wrong_name_stop_nothing():
    book = load_workbook(io.BytesIO(write_xlsx([("Scenario: [A]/B " + "x" * 40, ["Naam"], [["x" * 40_000]])])))

    assert book.active["A2"].value == "x" * 32_766
    assert "«Naam» is langer dan een cel; alleen de eerste 32766 tekens staan er." in book.active["A3"].value
    assert book.active.title == "Scenario   A  B xxxxxxxxxxxxxxx"
