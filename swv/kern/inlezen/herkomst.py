"""What a file is that we can't read as a list: its real name, and the way on."""

import io
import re
import zipfile

from swv.kern.bestanden.controle import OLE

KOP = 8_192  # the root of an XML stands in its first bytes
MAX_DEEL = 200_000
_WORTEL = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(\s[^>]*)?/?>")
_JAAR = re.compile(r"<fiscalYear>\s*(\d{4})\s*</fiscalYear>")

OPSLAAN = "Open het in Excel of LibreOffice, kies «Opslaan als» en dan «Excel-werkmap (*.xlsx)»."
XAF = (
    "is een auditfile{versie}{jaar}: alle boekingen van een administratie. Die lezen we hier niet. Vraag uw"
    " administratiekantoor om een lijst per RJ-code en periode, met de kolommen van deze pagina, als csv of xlsx."
)
EDEXML = (
    "is een EDEXML-bestand met leerlingen uit een leerlingadministratie. Dat hoort hier niet: leerlingen leest de"
    " zorgcoördinator of intern begeleider in bij «Leerlingen», «Lees leerlingen in»."
)
OSO = (
    "is een OSO-dossier van één leerling. Dat hoort niet in een lijst. Voeg het als document toe bij de leerling, of"
    " neem de gegevens over in de aanvraag."
)
UWLR = "is een bericht van UWLR, bedoeld voor systemen onderling. Vraag uw school om een lijst als csv of xlsx."
BANK = "is een bestand van of voor de bank. Dat hoort hier niet: hier leest u lijsten in, als csv of xlsx."
XML = "is een XML-bestand dat we niet kennen. Vraag de afzender om dezelfde lijst als csv of xlsx."
HTML = "is een webpagina, ook al heet het misschien .xls of .csv. " + OPSLAAN
XML_2003 = "is een oud Excel-bestand in XML (2003). " + OPSLAAN
XLS = "is een oud Excel-bestand (.xls). " + OPSLAAN
VERSLEUTELD = (
    "is met een wachtwoord versleuteld. Open het in Excel en haal het wachtwoord weg bij «Bestand», «Info»,"
    " «Werkmap beveiligen». Sla het dan opnieuw op."
)
OUD_WORD = "is gemaakt met een oude versie van Office en is geen werkmap. Zet de lijst in Excel en sla hem op als xlsx."
STRICT = "is een werkmap in de vorm «Strict Open XML». " + OPSLAAN + " Kies dus niet «Strikte Open XML-werkmap»."
XLSB = "is een binaire Excel-werkmap (.xlsb). " + OPSLAAN
ODS = "is een werkblad van LibreOffice (.ods). " + OPSLAAN
DOCX = "is een Word-document. Zet de lijst in Excel en sla hem op als xlsx."
ZIP = "is een zip-bestand, geen csv of xlsx. Pak het uit en kies daarna het csv- of xlsx-bestand dat erin zit."
PDF = "is een pdf, geen csv of xlsx. Daar zijn geen kolommen uit te lezen. Vraag de afzender om dezelfde lijst als csv of xlsx."
AFBEELDING = "is een afbeelding, geen csv of xlsx. Vraag de afzender om dezelfde lijst als csv of xlsx."
JSON = "is een JSON-bestand. Vraag de afzender om dezelfde lijst als csv of xlsx."

_WORTELS = {"EDEX": EDEXML, "html": HTML, "HTML": HTML, "table": HTML, "Envelope": UWLR, "Workbook": XML_2003}


def diagnose(data: bytes) -> str:
    """What this file is and what to do with it, to follow its name; "" when it may be a list in csv or xlsx."""
    if data.startswith(OLE):
        return _diagnose_ole(data)
    if data.startswith(b"PK\x03\x04"):
        return _diagnose_zip(data)
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        return AFBEELDING
    if b"%PDF-" in data[:1024]:
        return PDF
    return _diagnose_text(_read_head(data))


def is_edexml(data: bytes) -> bool:
    """Is this EDEXML, by its root?"""
    return diagnose(data) == EDEXML


def _read_head(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[:KOP].decode("utf-16", errors="replace").lstrip()
    return data[:KOP].decode("utf-8-sig", errors="replace").lstrip()


def _diagnose_ole(data: bytes) -> str:
    """Old Office, or a new one that was encrypted: the names of its parts stand in it in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return VERSLEUTELD
    is_workbook = any(name.encode("utf-16-le") in data for name in ("Workbook", "Book"))
    return XLS if is_workbook else OUD_WORD


def _diagnose_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                with archive.open("xl/workbook.xml") as part:
                    return STRICT if b"purl.oclc.org/ooxml" in part.read(MAX_DEEL) else ""
            if "mimetype" in names and "content.xml" in names:
                return ODS
    # What zipfile raises for a broken package, a compression it does not know, and a password.
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        return ""  # broken: the check of the workbook says so
    if "xl/workbook.bin" in names:
        return XLSB
    if "word/document.xml" in names:
        return DOCX
    return "" if "[Content_Types].xml" in names else ZIP


def _diagnose_text(head: str) -> str:
    if head.startswith(("{", "[{")):
        return JSON
    if not head.startswith("<"):
        return ""
    plain = re.sub(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(\[.*?\])?\s*>", " ", head, flags=re.DOTALL)
    found = _WORTEL.search(plain)
    if found is None:
        return XML
    wortel, attributen = found[1], found[2] or ""
    if wortel == "auditfile":
        return _describe_auditfile(attributen, head)
    if wortel == "dossier" and "oso_gegevensset" in attributen:
        return OSO
    if wortel == "Document" and "iso:20022" in attributen:
        return BANK
    return _WORTELS.get(wortel, XML)


def _describe_auditfile(attributen: str, head: str) -> str:
    versie = re.search(r"(?:XAF[/_]?|Financieel)(\d\.\d(?:\.\d)?)", attributen)
    jaar = _JAAR.search(head)
    return XAF.format(versie=f" (XAF {versie[1]})" if versie else "", jaar=f" over {jaar[1]}" if jaar else "")
