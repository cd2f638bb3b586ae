"""A file that is no list is called by its name."""

import io
import zipfile

import pytest

from swv.kern.inlezen import Onleesbaar, read_file
from swv.kern.inlezen.afzenders import recognise, tell_misplaced
from swv.kern.inlezen.herkomst import diagnose
from tests.kern.inlezen.bestanden import KOLOMMEN, make_csv, make_xlsx, repack

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600


def make_zip(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return stream.getvalue()


def wide(text: str) -> bytes:
    return text.encode("utf-16-le")


XAF_321 = "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.0/structures/XmlAuditfileFinancieel3.2.1"


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (OLE + wide("Workbook"), "is een oud Excel-bestand (.xls)"),
        (OLE + wide("EncryptedPackage"), "met een wachtwoord versleuteld"),
        (OLE + wide("WordDocument"), "oude versie van Office en is geen werkmap"),
        (make_zip(mimetype=b"application/vnd.oasis.opendocument.spreadsheet", content_DOT_xml=b"<a/>"), "(.ods)"),
        (make_zip(xl__workbook_DOT_bin=b"x"), "(.xlsb)"),
        (make_zip(word__document_DOT_xml=b"<a/>"), "is een Word-document"),
        (make_zip(lijst_DOT_csv=b"a;b"), "Pak het uit"),
        (b"%PDF-1.7\n", "is een pdf, geen csv of xlsx"),
        (b"\x89PNG\r\n\x1a\n", "is een afbeelding"),
        (f'<auditfile xmlns="{XAF_321}"><fiscalYear>2025</fiscalYear>'.encode(), "auditfile (XAF 3.2.1) over 2025"),
        (b'<auditfile xmlns="http://www.auditfiles.nl/XAF/4.0">', "auditfile (XAF 4.0): alle"),
        ('\ufeff<?xml version="1.0"?>\n<EDEX/>'.encode(), "is een EDEXML-bestand"),
        ('<?xml version="1.0"?><EDEX/>'.encode("utf-16"), "is een EDEXML-bestand"),
        (b'<dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">', "is een OSO-dossier"),
        (b'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">', "van of voor de bank"),
        (b"<!DOCTYPE html><html><table>", "is een webpagina"),
        (b"<iets/>", "XML-bestand dat we niet kennen"),
        (b'{"a": 1}', "is een JSON-bestand"),
    ],
)
def test_foreign_file_is_named_with_the_way_on(data: bytes, melding: str) -> None:
    with pytest.raises(Onleesbaar) as found:
        read_file(data, "lijst.csv", KOLOMMEN)

    assert melding in str(found.value)
    assert "verschoven" not in str(found.value)


def test_strict_workbook_is_named_and_how_to_save_it() -> None:
    strict = repack(
        make_xlsx(["Post"], ["a"]),
        **{
            "xl__workbook.xml": lambda part: part.replace(
                b"http://schemas.openxmlformats.org", b"http://purl.oclc.org/ooxml"
            )
        },
    )

    assert "Strict Open XML" in diagnose(strict)


@pytest.mark.parametrize(
    "data", [make_csv("Post;Jaar", "<5;2027"), make_xlsx(["Post"], ["a"]), b"PK\x03\x04kapot", b""]
)
def test_list_or_broken_workbook_is_left_to_its_own_check(data: bytes) -> None:
    assert diagnose(data) == ""


def test_list_of_a_known_sender_at_the_wrong_page_is_named() -> None:
    besturen = ["BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAG NAAM", "ADMINISTRATIEKANTOORNUMMER"]
    vestigingen = ["BEVOEGD GEZAG NUMMER", "VESTIGINGSNAAM ", "STRAATNAAM", "HUISNUMMER_TOEVOEGING"]

    weg = "Dat leest de beheerder in bij «Organisaties», «Lees scholen in»."
    assert tell_misplaced(besturen, "tellingen") == f"Dit is de lijst van DUO met besturen. {weg}"
    assert tell_misplaced(vestigingen, "scholen") == ""
    assert "leest de beheerder in" in tell_misplaced(vestigingen, "tellingen")
    assert recognise(["Naam", "Bedrag"]) is None
