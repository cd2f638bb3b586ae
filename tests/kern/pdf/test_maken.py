"""Letters that can be read aloud and call nobody, and bundles with bookmarks."""

import re
from base64 import b64encode
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from django.template import engines
from PIL import Image
from pypdf import PdfReader

from swv.kern.pdf import clean_colour, is_tagged, maken, merge_pdfs, render_pdf
from swv.kern.pdf.bronnen import StaticFetcher, base_url, find_static

BRIEF = {
    "afzender": {"naam": "Samenwerkingsverband Proef", "adres": "Dijk 1", "postcode": "1948 AB", "plaats": "Beverwijk"},
    "geadresseerde": ["De ouders van een leerling", "Straat 12", "1971 AA IJmuiden"],
    "kenmerk": "2026-0143",
    "datum": date(2026, 12, 3),
    "onderwerp": "Besluit op uw aanvraag",
}


def _render(context=None, inhoud="<p>De inhoud van de brief.</p>", titel="Besluit 2026-0143", monkeypatch=None):
    source = f"{{% extends 'pdf/basis.html' %}}{{% block inhoud %}}{inhoud}{{% endblock %}}"
    template = engines["django"].from_string(source)
    monkeypatch.setattr(maken, "render_to_string", lambda name, context: template.render(context))
    return render_pdf("proef.html", {**BRIEF, **(context or {})}, titel=titel)


@pytest.fixture
def render(monkeypatch):
    return lambda *args, **kwargs: _render(*args, monkeypatch=monkeypatch, **kwargs)


def _reader(content):
    return PdfReader(BytesIO(content))


def _text(content):
    return "\n".join(page.extract_text() for page in _reader(content).pages)


def _blank(pages=1, tagged=False, size=(612, 792)):
    output = BytesIO()
    with pikepdf.new() as document:
        for _ in range(pages):
            document.add_blank_page(page_size=size)
        if tagged:
            document.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
        document.save(output)
    return output.getvalue()


# --- letters --------------------------------------------------------------------------------------------------------


def test_letter_shows_who_to_whom_when_and_about_what(render):
    text = _text(render())
    for part in ("Dijk 1", "1971 AA IJmuiden", "3 december 2026", "2026-0143", "Besluit op uw aanvraag", "De inhoud"):
        assert part in text
    assert "Pagina 1 van 1" in text
    assert "Concept" not in text


def test_letter_can_be_read_aloud(render):
    reader = _reader(render())
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert bool(root["/MarkInfo"]["/Marked"])
    assert "/StructTreeRoot" in root
    assert reader.metadata.title == "Besluit 2026-0143"
    assert b"pdfuaid" in root["/Metadata"].get_data()


def test_concept_is_marked_on_every_page(render):
    content = render({"concept": True}, "<p>een</p><p class='nieuwe-pagina'>twee</p>")
    pages = [page.extract_text() for page in _reader(content).pages]
    assert len(pages) == 2
    assert all("Concept, nog niet verzonden" in page for page in pages)


def test_running_header_starts_on_the_second_page(render):
    first, second = _reader(render(inhoud="<p>een</p><p class='nieuwe-pagina'>twee</p>")).pages
    assert "Samenwerkingsverband Proef" in second.extract_text()
    assert "Pagina 2 van 2" in second.extract_text()
    assert first.extract_text().count("2026-0143") == 1


def test_same_input_gives_the_same_bytes(render):
    assert render() == render()


def test_template_text_is_escaped(render):
    assert "<b>Jan</b>" in _text(render({"onderwerp": "<b>Jan</b>"}))


def test_logo_as_data_address_is_drawn(render):
    output = BytesIO()
    Image.new("RGB", (2, 2)).save(output, "PNG")
    logo = f"data:image/png;base64,{b64encode(output.getvalue()).decode()}"
    assert len(_reader(render({"logo": logo})).pages[0].images) == 1


def test_colour_of_the_swv_is_used_and_anything_else_is_not(render):
    assert render({"kleur_merk": "#b3261e"}) != render()
    assert render({"kleur_merk": "red; } body { display: none"}) == render()


@pytest.mark.parametrize(
    ("value", "expected"),
    [("#AbC123", "#AbC123"), ("#fff", "#1f5f8b"), (None, "#1f5f8b"), ("#1f5f8b;x", "#1f5f8b"), (7, "#1f5f8b")],
)
def test_clean_colour(value, expected):
    assert clean_colour(value) == expected


# --- nothing from outside -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data/",
        "https://elders.example/logo.png",
        "file:///etc/passwd",
        "ftp://elders.example/x",
        "http://static.invalid/elders/pdf.css",
    ],
)
def test_fetcher_refuses_what_is_not_ours(url):
    with pytest.raises(ValueError, match="network"):
        StaticFetcher().fetch(url)


@pytest.mark.parametrize("path", ["../settings.py", "css/../../../etc/passwd", "css/bestaat-niet.css"])
def test_fetcher_gives_no_file_outside_static(path):
    with pytest.raises((FileNotFoundError, ValueError)):
        StaticFetcher().fetch(base_url() + path)


def test_fetcher_gives_our_stylesheet():
    response = StaticFetcher().fetch(f"{base_url()}css/pdf.css?v=1")
    assert response.read() == find_static("css/pdf.css").read_bytes()


def test_fetcher_finds_a_collected_file(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "logo.3f2a.png").write_bytes(b"png")
    assert find_static("logo.3f2a.png").read_bytes() == b"png"


def test_picture_from_the_network_is_left_out(render):
    content = render(inhoud='<p><img src="https://elders.example/logo.png" alt="logo"></p>')
    assert not _reader(content).pages[0].images


# --- bundles --------------------------------------------------------------------------------------------------------


def test_bundle_has_all_pages_in_order_with_bookmarks_in_a_tree(render):
    parts = [
        ("Agenda", render(inhoud="<p>agenda</p>"), 0),
        ("Zaak 1", render(inhoud="<p>eerste zaak</p>"), 0),
        ("Advies", _blank(2), 1),
        ("Bijlage", _blank(), 2),
        ("Zaak 2", render(inhoud="<p>tweede zaak</p>"), 0),
    ]
    reader = _reader(merge_pdfs(parts, titel="Zitting 3 december 2026"))
    assert len(reader.pages) == 6
    assert "eerste zaak" in reader.pages[1].extract_text()

    def names(items):
        return [names(item) if isinstance(item, list) else item.title for item in items]

    assert names(reader.outline) == ["Agenda", "Zaak 1", ["Advies", ["Bijlage"]], "Zaak 2"]
    assert reader.get_destination_page_number(reader.outline[3]) == 5
    assert reader.metadata.title == "Zitting 3 december 2026"
    assert reader.trailer["/Root"]["/Lang"] == "nl"


def test_bundle_of_tagged_parts_stays_tagged(render):
    content = merge_pdfs([("Een", render(inhoud="<p>een</p>"), 0), ("Twee", render(inhoud="<h2>twee</h2>"), 0)])
    assert is_tagged(content)
    with pikepdf.open(BytesIO(content)) as merged:
        numbers = pikepdf.NumberTree(merged.Root.StructTreeRoot.ParentTree)
        own = [int(page.obj.StructParents) for page in merged.pages]
        assert len(set(own)) == 2
        assert all(number in numbers for number in own)
        for page, number in zip(merged.pages, own, strict=True):
            element = next(item for item in numbers[number] if isinstance(item, pikepdf.Dictionary))
            assert _page_of(element).objgen == page.obj.objgen


def _page_of(element):
    """The page of a structure element, or of the nearest one above it."""
    while "/Pg" not in element:
        element = element.P
    return element.Pg


def test_bundle_with_an_untagged_part_does_not_say_it_is_tagged(render):
    content = merge_pdfs([("Een", render(), 0), ("Scan", _blank(), 0)])
    assert not is_tagged(content)
    assert not is_tagged(merge_pdfs([("Scan", _blank(tagged=True), 0)]))


def test_bundle_of_the_same_parts_gives_the_same_bytes(render):
    parts = [("Een", render(), 0), ("Twee", _blank(), 1)]
    assert merge_pdfs(parts) == merge_pdfs(parts)


def test_numbered_bundle_counts_through_all_parts_and_leaves_the_number_out_of_what_is_read(render):
    deel = {"deel": True}
    parts = [("Een", render(deel, "<p>een</p><p class='nieuwe-pagina'>twee</p>"), 0), ("Scan", _blank(), 0)]
    parts.append(("Liggend", _blank(tagged=True, size=(842, 595)), 0))

    content = merge_pdfs(parts, titel="Bundel", genummerd=True)

    texts = [page.extract_text() for page in _reader(content).pages]
    assert [re.findall(r"Pagina \d van \d", text) for text in texts] == [[f"Pagina {n} van 4"] for n in range(1, 5)]
    with pikepdf.open(BytesIO(content)) as merged:
        last = [page.Contents.read_bytes() if not isinstance(page.Contents, pikepdf.Array)
                else page.Contents[-1].read_bytes() for page in merged.pages]  # fmt: skip
    assert all(b"/Artifact <</Type /Pagination>> BDC" in each for each in last)
    assert content == merge_pdfs(parts, titel="Bundel", genummerd=True)


def test_bundle_whose_first_level_is_deep_is_no_error():
    reader = _reader(merge_pdfs([("Diep", _blank(), 3), ("Hoog", _blank(), 0)]))
    assert [item.title for item in reader.outline] == ["Diep", "Hoog"]


def test_bundle_leaves_actions_of_parts_behind():
    output = BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        document.save(output)
    with pikepdf.open(BytesIO(merge_pdfs([("Deel", output.getvalue(), 0)]))) as merged:
        assert "/OpenAction" not in merged.Root


@pytest.mark.parametrize("parts", [[], [("Kapot", b"geen pdf", 0)]])
def test_bundle_of_nothing_or_of_no_pdf_is_refused(parts):
    with pytest.raises(ValueError, match=r"[Pp]art"):
        merge_pdfs(parts)
