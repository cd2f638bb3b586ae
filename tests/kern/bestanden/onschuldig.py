"""Files as schools, parents and programs send them, with everything in it that may stay."""

from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image as Afbeelding
from openpyxl.worksheet.datavalidation import DataValidation
from weasyprint import HTML

from tests.kern.bestanden.bouwen import (
    NS,
    REL,
    W,
    make_docx,
    make_image,
    make_odt,
    make_pdf,
    make_rels,
    make_workbook,
    make_xlsx,
    parse_pdf,
    with_annotation,
)
from tests.kern.bestanden.vijandig import field, with_chart, with_settings

STYLE_XML = f'<?xml version="1.0" encoding="UTF-16"?><w:styles {W}/>'


def full_document() -> bytes:
    """Headers, comments, pictures, links, a table of contents and page numbers."""
    png = {"word/media/image1.png": make_image("PNG"), "word/media/image2.emf": b"\x01\x00\x00\x00" + b"\0" * 80}
    return make_docx(
        "<w:p><w:r><w:t>Zie de site</w:t></w:r></w:p>" + field(' TOC \\o "1-3" \\h ') + field(" PAGE ") + field(" MERGEFIELD naam ")
        + field(' HYPERLINK "https://verband.example/" ') + field(" MACROBUTTON NoMacro [Klik hier] "),
        (f"{REL}hyperlink", "https://verband.example/?a=1&amp;b=2", "External"),
        (f"{REL}hyperlink", "mailto:iemand@verband.example", "External"),
        (f"{REL}hyperlink", "Bijlage%201.docx", "External"),
        (f"{REL}hyperlink", "file:///H:\\map\\verslag.docx", "External"),
        (f"{REL}image", "media/image1.png"),
        (f"{REL}header", "header1.xml"),
        (f"{REL}comments", "comments.xml"),
        parts={
            **png,
            "word/header1.xml": f"<w:hdr {W}><w:p/></w:hdr>",
            "word/comments.xml": f"<w:comments {W}/>",
            "word/styles.xml": STYLE_XML.encode("utf-16"),
            "word/fonts/font1.odttf": b"\x12\x34" * 40,
            "customXml/item1.xml": '<control xmlns="urn:eigen"><script/></control>',
            "docProps/thumbnail.jpeg": make_image("JPEG"),
        },
        defaults={
            "png": "image/png", "emf": "image/x-emf", "jpeg": "image/jpeg",
            "odttf": "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        },
    )  # fmt: skip


def full_workbook(book: Any) -> None:
    """Formulas, a chart, a picture, a note, a choice list, a link and names."""
    sheet = book.active
    for row in (
        ["maand", "bedrag"],
        ["jan", 10],
        ["feb", "=B2*2"],
        ["som", '=SUM(B2:B3)&" | euro!"'],
        ["dag", date(2026, 1, 1)],
    ):
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "D2")
    sheet.add_image(Afbeelding(BytesIO(make_image("PNG"))), "D20")
    sheet["A2"].comment = Comment("Nog nakijken", "Sam")
    sheet["A3"].hyperlink = "https://verband.example/"
    sheet.add_data_validation(DataValidation(type="list", formula1='"ja,nee"'))
    book.create_sheet("jan | feb")["A1"] = "='jan | feb'!B2"


def note_of_excel() -> bytes:
    """A note as Excel draws it, with a line break that is left open."""
    drawing = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:fill color2="#fff"/><div>een<br>twee</div></v:shape></xml>'
    return make_xlsx(
        parts={"xl/drawings/vmlDrawing1.vml": drawing, "xl/printerSettings/printerSettings1.bin": b"H\0P\0" * 30},
        defaults={
            "vml": "application/vnd.openxmlformats-officedocument.vmlDrawing",
            "bin": "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
        },
    )  # fmt: skip


def tick_boxes() -> bytes:
    """A form of Excel with tick boxes: no ActiveX."""
    return make_xlsx(
        parts={
            "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{NS}spreadsheetml/2006/main"><controls><control shapeId="1"/></controls></worksheet>',
            "xl/worksheets/_rels/sheet2.xml.rels": make_rels((f"{REL}ctrlProp", "../ctrlProps/ctrlProp1.xml")),
            "xl/ctrlProps/ctrlProp1.xml": '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox"/>',
        }
    )


def open_document() -> bytes:
    return make_odt(
        '<text:p><text:a xlink:href="https://verband.example/">site</text:a><draw:image xlink:href="Pictures/a.png"/></text:p>'
        '<draw:object xlink:href="./Object 1"/>',
        parts={
            "Pictures/a.png": make_image("PNG"),
            "Object 1/content.xml": "<x/>",
            "layout-cache": b"\x01\x02",
            "Basic.xml": "<x/>",
        },
    )


def form(pdf: Any) -> None:
    """Fields to fill in, a reset button, and the first page as the place to open."""
    pdf.Root.AcroForm = parse_pdf(
        "<< /Fields [<< /FT /Tx /T (naam) /V (Sam) >> << /FT /Btn /T (leeg) /A << /S /ResetForm >> >>] >>"
    )
    pdf.Root.OpenAction = parse_pdf("[0 /Fit]")


def titled(pdf: Any) -> None:
    pdf.docinfo["/Title"] = "Over /JavaScript en /Launch"
    pdf.Root.OpenAction = parse_pdf("<< /S /GoTo /D [0 /Fit] >>")


def archival_pdf() -> bytes:
    return HTML(
        string="<html lang='nl'><title>Verslag</title><h1>Verslag</h1><a href='https://verband.example/'>site</a>"
    ).write_pdf(pdf_variant="pdf/a-3u")


def linearized() -> bytes:
    return make_pdf(linearize=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)


BESTANDEN = [
    ("leeg.docx", make_docx),
    ("brief.docx", full_document),
    ("grafiek.docx", lambda: with_chart(make_workbook(full_workbook))),
    ("huisstijl.docx", lambda: with_settings((f"{REL}attachedTemplate", "file:///C:\\Users\\Sam\\Templates\\school.dotx", "External"))),
    ("leeg.xlsx", make_workbook),
    ("begroting.xlsx", lambda: make_workbook(full_workbook)),
    ("notitie.xlsx", note_of_excel),
    ("vinkjes.xlsx", tick_boxes),
    ("brief.odt", open_document),
    ("leeg.pdf", make_pdf),
    ("archief.pdf", archival_pdf),
    ("formulier.pdf", lambda: make_pdf(form)),
    ("titel.pdf", lambda: make_pdf(titled)),
    ("web.pdf", linearized),
    ("link.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /URI /URI (https://verband.example/) >> >>")),
    ("naast.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /GoToR /D [0 /Fit] /F (bijlage.pdf) >> >>")),
    ("scan.jpg", lambda: make_image("JPEG", (1200, 1600), quality=80, dpi=(300, 300))),
    ("telefoon.jpeg", lambda: make_image("JPEG") + b"\0\0SEFH" + b"\x01" * 40),
    ("schermafdruk.png", lambda: make_image("PNG", (800, 600))),
]  # fmt: skip
