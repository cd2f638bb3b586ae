"""XLSX: what Excel stores, and what a hostile workbook tries."""

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal

import pytest

from swv.kern.inlezen import Onleesbaar, read_file
from tests.kern.inlezen.bestanden import KOLOMMEN, make_xlsx, repack

D = Decimal

KOP = ("Post", "Jaar", "Bedrag")
RIJ = ("Personeel", 2027, 12.5)


def read(data, naam="cijfers.xlsx"):
    return read_file(data, naam, KOLOMMEN)


def values(data):
    found = read(data)
    assert found.fouten == []
    return [dict(rij.waarden) for rij in found.rijen]


def refusal(data):
    with pytest.raises(Onleesbaar) as problem:
        read(data)
    return " ".join(problem.value.fouten)


def test_numbers_dates_and_texts_as_excel_stores_them():
    def as_percent(workbook):
        workbook.active["E2"].number_format = "0.0%"

    data = make_xlsx(
        (*KOP, "Aantal", "Percentage", "Datum"),
        ("a", 2027, 0.1 + 0.2, 1234, 0.035, datetime(2026, 12, 31)),
        ("b", "2027", "1.234,56", "7", 3.5, date(2026, 12, 31)),
        edit=as_percent,
    )
    rest = {"jaar": 2027, "dag": date(2026, 12, 31)}
    assert values(data) == [
        {"post": "a", "bedrag": D("0.30"), "aantal": 1234, "deel": D("3.5"), **rest},
        {"post": "b", "bedrag": D("1234.56"), "aantal": 7, "deel": D("3.5"), **rest},
    ]


@pytest.mark.parametrize(
    ("bedrag", "melding"),
    [
        (12.345, "te veel decimalen"),
        (date(2026, 1, 1), "is een datum"),
        (True, "WAAR of ONWAAR"),
        ("#REF!", "formule geeft een fout"),
        ("=1+1", "nog niet uitgerekend"),
        (None, "Hier hoort iets te staan"),
        (1e300, "te groot"),
    ],
)
def test_wrong_cells(bedrag, melding):
    found = read(make_xlsx(KOP, ("a", 2027, bedrag), RIJ, RIJ))
    assert [(fout.rij, fout.kolom) for fout in found.fouten] == [(2, "Bedrag")]
    assert melding in found.fouten[0].tekst


def test_computed_formula_counts_with_its_value():
    def computed(content):
        return content.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>").replace(
            b"<f>1+1</f><v/>", b"<f>1+1</f><v>2</v>"
        )

    data = repack(make_xlsx(KOP, ("a", 2027, "=1+1")), **{"xl__worksheets__sheet1.xml": computed})
    assert values(data) == [{"post": "a", "jaar": 2027, "bedrag": D(2)}]


def test_the_sheet_with_the_headings_is_read():
    def more(workbook):
        workbook.create_sheet("Toelichting", 0).append(["Dit is uitleg", "Jaar"])
        workbook.create_sheet("Verborgen").sheet_state = "hidden"

    assert values(make_xlsx(KOP, RIJ, edit=more)) == [{"post": "Personeel", "jaar": 2027, "bedrag": D("12.5")}]


def test_the_same_headings_on_two_sheets_are_refused():
    def twice(workbook):
        workbook.create_sheet("Nog een").append(list(KOP))

    assert "meer dan één werkblad: «Sheet», «Nog een»" in refusal(make_xlsx(KOP, RIJ, edit=twice))


# --- hostile --------------------------------------------------------------------------------------------------------


ENTITEIT = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>'
EXTERN = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'


@pytest.mark.parametrize(
    ("parts", "melding"),
    [
        ({"xl__vbaProject.bin": b"x"}, "macro"),
        ({"xl__externalLinks__externalLink1.xml": b"<x/>"}, "ander bestand"),
        ({"xl__connections.xml": b"<x/>"}, "ander adres"),
        ({"xl__queryTables__queryTable1.xml": b"<x/>"}, "ander adres"),
        ({"xl__embeddings__oleObject1.bin": b"x"}, "ander bestand"),
        ({"xl__worksheets___rels__sheet1.xml.rels": EXTERN}, "ander adres"),
        ({"xl__sharedStrings.xml": ENTITEIT}, "verwijzingen"),
        ({"xl__sharedStrings.xml": ENTITEIT.decode().encode("utf-16")}, "verwijzingen"),
        ({"xl__worksheets__sheet1.xml": b"<worksheet"}, "beschadigd"),
        ({"xl__workbook.xml": b"geen xml"}, "beschadigd"),
        ({"docProps__vol.xml": b"0" * 250_000_000}, "te groot"),
    ],
)
def test_hostile_workbook_is_refused(parts, melding):
    assert melding in refusal(repack(make_xlsx(KOP, RIJ), **parts))


def test_a_link_one_may_click_is_harmless():
    def link(workbook):
        workbook.active["A2"].hyperlink = "https://voorbeeld.example"

    assert values(make_xlsx(KOP, RIJ, edit=link))[0]["post"] == "Personeel"


def test_sheet_that_lies_about_its_size_costs_nothing():
    def lie(content):
        return content.replace(b'<dimension ref="A1:C2"', b'<dimension ref="A1:XFD1048576"')

    assert len(values(repack(make_xlsx(KOP, RIJ), **{"xl__worksheets__sheet1.xml": lie}))) == 1


@pytest.mark.parametrize(
    ("cel", "melding"), [("A1048576", "meer dan 20000 rijen"), ("XFD2", "meer dan 100 kolommen"), ("CW9", "kolommen")]
)
def test_cell_far_away_is_refused_and_not_forgotten(cel, melding):
    def far(workbook):
        workbook.active[cel] = "ver weg"

    assert melding in refusal(make_xlsx(KOP, RIJ, edit=far))


def test_encrypted_part_is_refused():
    data = bytearray(make_xlsx(KOP, RIJ))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    assert "beveiligd" in refusal(bytes(data))


def test_zip_without_workbook_is_no_xlsx():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", "x")
    assert "geen csv of xlsx" in refusal(stream.getvalue())
