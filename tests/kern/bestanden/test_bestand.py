"""Files: known by content, refused with a reason, given back only as a download."""

import socketserver
import threading
import zipfile
from io import BytesIO

import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook
from PIL import Image

from swv.kern.bestanden import (
    clean_filename,
    controle,
    inspect_upload,
    make_download,
    new_key,
    private_response,
    virusscan,
)

DOCX_TYPES = b'<Types><Override PartName="/word/document.xml" ContentType="x"/></Types>'


def _pdf(**save):
    output = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(output, **save)
    return output.getvalue()


def _active_pdf(change):
    output = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        change(pdf)
        pdf.save(output)
    return output.getvalue()


def _zip(parts, compression=zipfile.ZIP_DEFLATED):
    output = BytesIO()
    with zipfile.ZipFile(output, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return output.getvalue()


def _docx(**extra):
    return _zip({"[Content_Types].xml": DOCX_TYPES, "word/document.xml": b"<w/>", **extra})


def _broken_docx():
    """One byte differs from the checksum."""
    parts = {"[Content_Types].xml": DOCX_TYPES, "word/document.xml": b"<w/>"}
    return _zip(parts, zipfile.ZIP_STORED).replace(b"<w/>", b"<x/>")


def _odt(**extra):
    return _zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": b"<o/>", **extra})


def _xlsx():
    output = BytesIO()
    book = Workbook()
    book.active["A1"] = "test"
    book.save(output)
    return output.getvalue()


def _image(kind, size=(4, 4)):
    output = BytesIO()
    Image.new("RGB", size).save(output, kind)
    return output.getvalue()


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
        ("verslag.pdf", _pdf, "application/pdf"),
        ("VERSLAG.PDF", _pdf, "application/pdf"),
        ("brief.docx", _docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("lijst.xlsx", _xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("brief.odt", _odt, "application/vnd.oasis.opendocument.text"),
        ("foto.jpg", lambda: _image("JPEG"), "image/jpeg"),
        ("foto.jpeg", lambda: _image("JPEG"), "image/jpeg"),
        ("scan.png", lambda: _image("PNG"), "image/png"),
    ],
)
def test_accepts(naam, make, mime):
    content = make()
    file = SimpleUploadedFile(naam, content)
    result = inspect_upload(file)
    assert (result.mime, result.grootte) == (mime, len(content))
    assert file.read() == content  # it can be stored right away


def test_checksum_is_that_of_the_content():
    content = _image("PNG")
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
        ("map.zip", lambda: _zip({"a.txt": b"a"}), "soort"),
        ("dia.docx", lambda: _zip({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), "soort"),
        ("blad.odt", lambda: _zip({"mimetype": "application/x-other", "content.xml": b""}), "soort"),
        ("verslag.docx", _pdf, "verkeerd_label"),
        ("verslag.pdf", _docx, "verkeerd_label"),
        ("foto.png", lambda: _image("JPEG"), "verkeerd_label"),
        ("verslag", _pdf, "verkeerd_label"),
        ("verslag.pdf.exe", _pdf, "verkeerd_label"),
        ("oud.doc", lambda: controle._OLE + b"\0" * 600, "beveiligd"),
        ("slot.pdf", lambda: _pdf(encryption=pikepdf.Encryption(owner="x", user="y")), "beveiligd"),
        ("slot.pdf", lambda: _pdf(encryption=pikepdf.Encryption(owner="x", user="")), "beveiligd"),
        ("slot.odt", lambda: _odt(**{"META-INF/manifest.xml": b"<manifest:encryption-data/>"}), "beveiligd"),
        ("half.pdf", lambda: _pdf()[:-40], "kapot"),
        ("kapot.pdf", lambda: b"%PDF-1.7\nniets\n%%EOF", "kapot"),
        ("half.docx", lambda: _docx()[:-30], "kapot"),
        ("kapot.docx", _broken_docx, "kapot"),
        ("half.png", lambda: _image("PNG", (300, 300))[:-60], "kapot"),
        ("half.jpg", lambda: _image("JPEG", (300, 300))[:300], "kapot"),
        ("macro.docx", lambda: _docx(**{"word/vbaProject.bin": b"x"}), "macro"),
        ("macro.odt", lambda: _odt(**{"Basic/Standard/Module1.xml": b"x"}), "macro"),
        ("actief.docx", lambda: _docx(**{"word/activeX/activeX1.xml": b"x"}), "macro"),
        ("bom.docx", lambda: _docx(**{"word/media/a.bin": b"\0" * 5_000_000}), "zipbom"),
        ("groot.png", lambda: _image("PNG", (9000, 7000)), "te_veel_pixels"),
        ("besmet.txt", lambda: virusscan.EICAR, "besmet"),
        ("besmet.pdf", lambda: _pdf() + virusscan.EICAR, "besmet"),
        ("besmet.docx", lambda: _docx(**{"word/media/a.bin": virusscan.EICAR}), "besmet"),
    ],
)
def test_refuses(naam, make, code):
    problem = _refusal(naam, make())
    assert problem.code == code
    assert naam in problem.messages[0]


def _open_action(action):
    def change(pdf):
        pdf.Root.OpenAction = pikepdf.Dictionary(action)

    return change


def _link_action(pdf):
    annotation = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, A=pikepdf.Dictionary(S=pikepdf.Name.Launch))
    pdf.pages[0].obj.Annots = pikepdf.Array([annotation])


def _attach(pdf):
    pdf.attachments["geheim.exe"] = b"MZ"


def _hidden_name(pdf):
    """The name of the action is written with an escape, as malware does."""
    pdf.Root.OpenAction = pikepdf.Object.parse(b"<< /S /J#61vaScript /#4aS (app.alert(1)) >>")


def _script_stream(pdf):
    script = pdf.make_stream(b"app.alert(1)")
    pdf.Root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=script))


def _script_tree(pdf):
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array(["a", script])))


@pytest.mark.parametrize(
    "change",
    [
        _open_action({"/S": pikepdf.Name.JavaScript, "/JS": pikepdf.String("app.alert(1)")}),
        _open_action({"/S": pikepdf.Name.Launch, "/F": pikepdf.String("cmd.exe")}),
        _open_action({"/S": pikepdf.Name.SubmitForm}),
        _link_action,
        _attach,
        _script_tree,
        _script_stream,
        _hidden_name,
    ],
)
def test_refuses_a_pdf_that_does_something_by_itself(change):
    assert _refusal("actief.pdf", _active_pdf(change)).code == "actief"


def test_accepts_a_pdf_with_an_ordinary_link():
    def change(pdf):
        action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://verband.example/")
        annotation = pikepdf.Dictionary(Subtype=pikepdf.Name.Link, A=action)
        pdf.pages[0].obj.Annots = pikepdf.Array([annotation])

    assert _inspect("link.pdf", _active_pdf(change)).soort == "pdf"


def test_accepts_a_pdf_that_only_writes_about_it():
    def change(pdf):
        pdf.docinfo["/Title"] = "Over /JavaScript en /Launch"

    assert _inspect("titel.pdf", _active_pdf(change)).soort == "pdf"


def test_refuses_what_is_too_big_and_tells_how_big(settings):
    settings.BESTAND_MAX_MB = 1
    problem = _refusal("groot.pdf", b"x" * (1024 * 1024 + 200_000))
    assert problem.code == "te_groot"
    assert "1,2 MB" in problem.messages[0]
    assert "hoogstens 1 MB" in problem.messages[0]


def test_refuses_a_protected_zip_by_its_flag():
    content = bytearray(_docx())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := content.find(signature, start)) >= 0:
            content[start + offset] |= 1
            start += 4
    assert _refusal("slot.docx", bytes(content)).code == "beveiligd"


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
    content = _image("PNG")
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
    assert _refusal("scan.png", _image("PNG")).code == code


@pytest.mark.parametrize("address", ["/bestaat/niet.sock", "127.0.0.1:1"])
def test_scanner_that_does_not_answer_refuses_every_file(settings, address):
    settings.CLAMD_SOCKET = address
    problem = _refusal("scan.png", _image("PNG"))
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
