"""What leaves as a file: no formulas, and it comes back as it went."""

import io
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from swv.kern.inlezen import read_file, safe_text, write_csv, write_template, write_xlsx
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
).filter(lambda text: text.strip() and not any(char.isdigit() for char in text))


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
    assert read == [" ".join(naam.split()) for naam, _ in rows]
