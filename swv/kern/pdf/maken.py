"""Letters and lists as accessible PDF (PDF/UA-1), and bundles of PDFs with bookmarks.

WeasyPrint and pikepdf are slow to load, so they are loaded where they are needed: in the worker.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from io import BytesIO
from typing import Any

from django.template.loader import render_to_string

from swv.kern.invoer.teken import make_printable

KLEUR_MERK = "#1f5f8b"
_KLEUR = re.compile(r"#[0-9a-fA-F]{6}")
STYLESHEET = "css/pdf.css"


def render_pdf(template: str, context: Mapping[str, Any], *, titel: str, taal: str = "nl") -> bytes:
    """Render a template that extends ``pdf/basis.html``.

    The context has the huisstijl (``kleur_merk``, ``logo`` as ``data:`` or static address, ``afzender``) and, for a
    letter, ``geadresseerde`` (lines), ``kenmerk``, ``datum`` and ``onderwerp``; ``concept`` marks every page.
    The same input gives the same bytes.
    """
    from weasyprint import HTML  # slow to load, and only needed here

    from swv.kern.pdf.bronnen import StaticFetcher, base_url, load_styles  # slow to load, and only needed here

    # A name that was kept before the gate for input stood there prints no box.
    html = make_printable(render_to_string(template, {**context, "titel": titel, "taal": taal}))
    colour = f":root {{ --merk: {clean_colour(context.get('kleur_merk'))}; }}"
    styles, fonts = load_styles(STYLESHEET, extra=colour)
    document = HTML(string=html, base_url=base_url(), url_fetcher=StaticFetcher())
    return document.write_pdf(stylesheets=styles, font_config=fonts, pdf_variant="pdf/ua-1")


def clean_colour(value: Any) -> str:
    """A colour as #1f5f8b; anything else gives the colour of Verband."""
    return str(value) if _KLEUR.fullmatch(str(value)) else KLEUR_MERK


# --- bundles --------------------------------------------------------------------------------------------------------


def merge_pdfs(
    parts: Sequence[tuple[str, bytes, int]], *, titel: str = "", taal: str = "nl", genummerd: bool = False
) -> bytes:
    """One PDF of all parts in this order, each (title of the bookmark, PDF, level from 0).

    ``genummerd`` draws on every page which one of the whole it is; own parts have no number then (``deel``). The tags of tagged parts are kept; the whole says it is tagged only when every part is. The same parts give the
    same bytes. Raises ValueError without parts or for a part that is no PDF.
    """
    import pikepdf  # slow to load, and only needed here

    from swv.kern.pdf.nummeren import number_pages  # slow to load, and only needed here
    from swv.kern.pdf.structuur import StructureMerger  # slow to load, and only needed here

    if not parts:
        raise ValueError("A bundle needs at least one part.")
    bookmarks: list[tuple[str, int, int]] = []
    output = BytesIO()
    with pikepdf.new() as merged, ExitStack() as stack:
        structure = StructureMerger(merged)
        for name, content, level in parts:
            try:
                source = stack.enter_context(pikepdf.open(BytesIO(content)))
            except pikepdf.PdfError as problem:
                raise ValueError(f"Part {len(bookmarks) + 1} is not a readable PDF.") from problem
            first = len(merged.pages)
            bookmarks.append((name, first, level))
            merged.pages.extend(source.pages)
            structure.add(source, first)
        structure.finish()
        if genummerd:
            number_pages(merged, STYLESHEET)
        _add_bookmarks(merged, bookmarks)
        _describe(merged, titel or parts[0][0], taal)
        merged.save(output, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def pad_even(content: bytes) -> bytes:
    """The PDF with an empty page behind it when it has an odd number: what follows begins on a new sheet.

    Raises ValueError for what is no PDF.
    """
    import pikepdf  # slow to load, and only needed here

    output = BytesIO()
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            if len(pdf.pages) % 2 == 0:
                return content
            _, _, width, height = (float(each) for each in pdf.pages[-1].mediabox)
            pdf.add_blank_page(page_size=(width, height))
            pdf.save(output, deterministic_id=True)
    except pikepdf.PdfError as problem:
        raise ValueError("Not a readable PDF.") from problem
    return output.getvalue()


def is_tagged(content: bytes) -> bool:
    """Does this PDF say that it can be read aloud (MarkInfo and a structure)?"""
    import pikepdf  # slow to load, and only needed here

    with pikepdf.open(BytesIO(content)) as pdf:
        mark_info = pdf.Root.get("/MarkInfo")
        return "/StructTreeRoot" in pdf.Root and mark_info is not None and bool(mark_info.get("/Marked", False))


def _add_bookmarks(pdf: Any, bookmarks: Sequence[tuple[str, int, int]]) -> None:
    """Bookmarks in a tree: a deeper level hangs under the last one above it."""
    from pikepdf import OutlineItem  # slow to load, and only needed here

    with pdf.open_outline() as outline:
        path: list[list[OutlineItem]] = [outline.root]
        for name, page, level in bookmarks:
            del path[min(level, len(path) - 1) + 1 :]
            item = OutlineItem(make_printable(name), page)
            path[-1].append(item)
            path.append(item.children)


def _describe(pdf: Any, titel: str, taal: str) -> None:
    """Title and language, so that a reader program shows and speaks them."""
    from pikepdf import Dictionary, Name  # slow to load, and only needed here

    titel = make_printable(titel)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as meta:
        meta["dc:title"] = titel
        meta["dc:language"] = {taal}
    pdf.Root.Lang = taal
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines
