"""Number the pages of a bundle through, on top of whatever stands on them: «Pagina 12 van 87»."""

from io import BytesIO

from pikepdf import Name, Page, Pdf, Rectangle
from weasyprint import HTML

from swv.kern.pdf.bronnen import load_styles

# Not read aloud: the number says nothing of what the page is about.
VOOR, NA = b"\nQ\n/Artifact <</Type /Pagination>> BDC\n", b"\nEMC\n"


def number_pages(merged: Pdf, stylesheet: str) -> None:
    """Draw on every page which one of all it is, where our own pages have their number; another size is fitted."""
    styles, fonts = load_styles(stylesheet, extra="p + p { break-before: page }")
    html = f"<body>{'<p></p>' * len(merged.pages)}</body>"
    content = HTML(string=html).write_pdf(stylesheets=styles, font_config=fonts)
    with Pdf.open(BytesIO(content)) as numbers:
        for plek, (page, number) in enumerate(zip(merged.pages, numbers.pages, strict=True), start=1):
            # A name of its own on every page: pages of one source may share what they are drawn with.
            draw_over(merged, page, number, Name(f"/VerbandPagina{plek}"))


def draw_over(merged: Pdf, page: Page, over: Page, name: Name) -> None:
    """Draw the page of another PDF over this one under this name, marked as no part of its text."""
    form = merged.copy_foreign(over.as_form_xobject())
    page.add_resource(form, Name.XObject, name)
    place = page.calc_form_xobject_placement(
        form, name, Rectangle(page.mediabox), invert_transformations=True, allow_shrink=True, allow_expand=True
    )
    page.contents_add(b"q\n", prepend=True)
    page.contents_add(VOOR + place + NA)
