"""Files: known by content, refused with a reason, given back only as a download."""

import socketserver
import threading
import zipfile
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from swv.kern.bestanden import (
    clean_filename,
    inspect_upload,
    make_download,
    new_key,
    private_response,
    virusscan,
)
from tests.kern.bestanden.bouwen import (
    DOCX_MAIN,
    OLE,
    make_docx,
    make_image,
    make_odt,
    make_pdf,
    make_types,
    make_workbook,
    make_zip,
)

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


def _broken_docx():
    """One byte differs from the checksum."""
    return make_zip(
        {"[Content_Types].xml": make_types({"word/document.xml": DOCX_MAIN}), "word/document.xml": "<w/>"},
        zipfile.ZIP_STORED,
    ).replace(b"<w/>", b"<x/>")


def _inspect(naam, content):
    return inspect_upload(SimpleUploadedFile(naam, content))


def _refusal(naam, content):
    with pytest.raises(ValidationError) as caught:
        _inspect(naam, content)
    return caught.value


# --- what is accepted -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naam", "make", "mime"),
    [
        ("verslag.pdf", make_pdf, "application/pdf"),
        ("VERSLAG.PDF", make_pdf, "application/pdf"),
        ("brief.docx", make_docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("lijst.xlsx", make_workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("brief.odt", make_odt, "application/vnd.oasis.opendocument.text"),
        ("foto.jpg", lambda: make_image("JPEG"), "image/jpeg"),
        ("foto.jpeg", lambda: make_image("JPEG"), "image/jpeg"),
        ("scan.png", lambda: make_image("PNG"), "image/png"),
    ],
)
def test_accepts(naam, make, mime):
    content = make()
    file = SimpleUploadedFile(naam, content)
    result = inspect_upload(file)
    assert (result.mime, result.grootte) == (mime, len(content))
    assert file.read() == content  # it can be stored right away


def test_checksum_is_that_of_the_content():
    content = make_image("PNG")
    assert _inspect("a.png", content).sha256 == _inspect("b.png", content).sha256
    assert len(_inspect("a.png", content).sha256) == 64


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naam", "make", "code"),
    [
        ("leeg.pdf", lambda: b"", "leeg"),
        ("tekst.txt", lambda: b"gewone tekst", "soort"),
        ("tekst.pdf", lambda: b"gewone tekst", "soort"),
        ("script.html", lambda: b"<html><script>1</script>", "soort"),
        ("plaatje.svg", lambda: b"<svg onload='x()'/>", "soort"),
        ("map.zip", lambda: make_zip({"a.txt": b"a"}), "soort"),
        ("dia.docx", lambda: make_docx(main=PPTX), "soort"),
        ("blad.odt", lambda: make_zip({"mimetype": "application/x-other", "content.xml": b""}), "soort"),
        ("verslag.docx", make_pdf, "verkeerd_label"),
        ("verslag.pdf", make_docx, "verkeerd_label"),
        ("foto.png", lambda: make_image("JPEG"), "verkeerd_label"),
        ("verslag", make_pdf, "verkeerd_label"),
        ("verslag.pdf.exe", make_pdf, "verkeerd_label"),
        ("oud.doc", lambda: OLE, "oud_office"),
        ("slot.pdf", lambda: make_pdf(encryption=pikepdf.Encryption(owner="x", user="y")), "beveiligd"),
        ("slot.pdf", lambda: make_pdf(encryption=pikepdf.Encryption(owner="x", user="")), "beveiligd"),
        ("slot.odt", lambda: make_odt(manifest="<manifest:encryption-data/>"), "beveiligd"),
        ("half.pdf", lambda: make_pdf()[:-40], "kapot"),
        ("kapot.pdf", lambda: b"%PDF-1.7\nniets\n%%EOF", "kapot"),
        ("half.docx", lambda: make_docx()[:-30], "kapot"),
        ("kapot.docx", _broken_docx, "kapot"),
        ("half.png", lambda: make_image("PNG", (300, 300))[:-60], "kapot"),
        ("half.jpg", lambda: make_image("JPEG", (300, 300))[:300], "kapot"),
        ("macro.docx", lambda: make_docx(parts={"word/vbaProject.bin": b"x"}), "macro"),
        ("macro.odt", lambda: make_odt(parts={"Basic/Standard/Module1.xml": b"x"}), "macro"),
        ("actief.docx", lambda: make_docx(parts={"word/activeX/activeX1.xml": b"x"}), "activex"),
        ("bom.docx", lambda: make_docx(parts={"word/media/a.bin": b"\0" * 5_000_000}), "zipbom"),
        ("groot.png", lambda: make_image("PNG", (9000, 7000)), "te_veel_pixels"),
        ("besmet.txt", lambda: virusscan.EICAR, "besmet"),
        ("besmet.pdf", lambda: make_pdf() + virusscan.EICAR, "besmet"),
        ("besmet.docx", lambda: make_docx(parts={"word/media/a.bin": virusscan.EICAR}), "besmet"),
    ],
)
def test_refuses(naam, make, code):
    problem = _refusal(naam, make())
    assert problem.code == code
    assert naam in problem.messages[0]


def test_refuses_what_is_too_big_and_tells_how_big(settings):
    settings.BESTAND_MAX_MB = 1
    problem = _refusal("groot.pdf", b"x" * (1024 * 1024 + 200_000))
    assert problem.code == "te_groot"
    assert "1,2 MB" in problem.messages[0]
    assert "hoogstens 1 MB" in problem.messages[0]


# --- the scanner ----------------------------------------------------------------------------------------------------


class _Clamd(socketserver.BaseRequestHandler):
    """Speaks the protocol of clamd: takes chunks until an empty one, then answers."""

    def handle(self):
        stream = self.request.makefile("rb")
        assert stream.read(10) == b"zINSTREAM\0"
        content = b""
        while size := int.from_bytes(stream.read(4), "big"):
            content += stream.read(size)
        self.server.seen.append(content)
        self.request.sendall(self.server.answer)


@pytest.fixture
def clamd(settings, tmp_path):
    path = str(tmp_path / "clamd.sock")
    with socketserver.UnixStreamServer(path, _Clamd) as server:
        server.seen, server.answer = [], b"stream: OK\0"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        settings.CLAMD_SOCKET = path
        yield server
        server.shutdown()
        thread.join()


def test_scanner_sees_the_whole_file(clamd, monkeypatch):
    monkeypatch.setattr(virusscan, "CHUNK", 16)
    content = make_image("PNG")
    assert _inspect("scan.png", content).soort == "png"
    assert clamd.seen == [content]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"stream: Win.Test.EICAR_HDB-1 FOUND\0", "besmet"),
        (b"INSTREAM size limit exceeded. ERROR\0", "niet_gecontroleerd"),
        (b"", "niet_gecontroleerd"),
    ],
)
def test_scanner_refuses(clamd, answer, code):
    clamd.answer = answer
    assert _refusal("scan.png", make_image("PNG")).code == code


@pytest.mark.parametrize("address", ["/bestaat/niet.sock", "127.0.0.1:1"])
def test_scanner_that_does_not_answer_refuses_every_file(settings, address):
    settings.CLAMD_SOCKET = address
    problem = _refusal("scan.png", make_image("PNG"))
    assert problem.code == "niet_gecontroleerd"
    assert "Probeer het over een paar minuten opnieuw" in problem.messages[0]


# --- storing and giving back ----------------------------------------------------------------------------------------


def test_key_says_nothing_and_is_never_the_same():
    keys = {new_key("documenten") for _ in range(50)}
    assert len(keys) == 50
    assert all(key.startswith("documenten/") and key.count("/") == 2 and "." not in key for key in keys)


@pytest.mark.parametrize("made_now", [True, False], ids=["made_now", "stored"])
def test_a_download_is_kept_by_nobody(made_now):
    args = ("verslag 'één' 3.pdf", "application/pdf")
    response = make_download(b"inhoud", *args) if made_now else private_response(BytesIO(b"inhoud"), *args)
    assert response.getvalue() == b"inhoud"
    assert response.streaming is not made_now
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == "attachment; filename*=utf-8''verslag%20%27%C3%A9%C3%A9n%27%203.pdf"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize(
    ("naam", "expected"),
    [
        ("verslag.pdf", "verslag.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\jan\\verslag.pdf", "verslag.pdf"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
        ("gpj\u202efdp.exe", "gpjfdp.exe"),
        ("", "bestand"),
        ("...", "bestand"),
    ],
)
def test_file_name_is_cleaned(naam, expected):
    assert clean_filename(naam) == expected
