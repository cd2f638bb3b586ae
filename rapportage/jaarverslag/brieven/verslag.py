"""The report as one PDF: PDF/A-3a and PDF/UA-1, with the data files attached and the documents of others behind it.

One document is laid out as a whole, so that contents, bookmarks, page numbers and tags are right. WeasyPrint and pikepdf
are slow to load and are loaded where they are needed: in the worker.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone

from rapportage.jaarverslag.brieven.samenvoegen import finish_pdf
from rapportage.jaarverslag.models import Jaarverslag, Jaarverslagbijlage
from rapportage.jaarverslag.presentatie.grafiek import draw_all, size_svg
from rapportage.jaarverslag.presentatie.hoofdstuk import show_chapter
from rapportage.jaarverslag.queries.momentopname import write_files
from swv.kern.pdf.maken import STYLESHEET, clean_colour
from swv.kern.taken.voortgang import Voortgang
from swv.organisatie.models import get_logo_url
from swv.wet.queries import get_feiten

VERSLAG_CSS = "css/jaarverslag.css"
# Until here the chapters are collected, until there the pages are laid out.
NA_HOOFDSTUKKEN, NA_BLADZIJDEN = 30, 88
GESCHAT_AANTAL = 60


@dataclass(frozen=True)
class Verslag:
    """A made PDF, how many pages it has, and what it says about itself."""

    content: bytes
    paginas: int
    kenmerken: dict[str, Any]


def build_report(
    verslag: Jaarverslag, *, definitief: bool, voortgang: Voortgang, controleer: Callable[[], None] = lambda: None
) -> Verslag:  # fmt: skip
    """The whole report. ``controleer`` is called at every chapter and page and raises when nobody wants it any more."""
    html, charts = render_html(verslag, definitief=definitief, voortgang=voortgang, controleer=controleer)
    attachments = write_files(verslag.snapshot) if definitief and verslag.snapshot else []
    with follow_pages(voortgang, controleer):
        content = write_pdf(verslag, html, attachments)
    voortgang(NA_BLADZIJDEN, "Bijlagen en bladwijzers")
    controleer()
    bijlagen = get_documents(verslag)
    output, pages, features = finish_pdf(content, bijlagen, titel=verslag.naam)
    return Verslag(output, pages, {**features, "grafieken": charts, "gegevensbestanden": len(attachments)})


# --- the text -------------------------------------------------------------------------------------------------------


def render_html(
    verslag: Jaarverslag, *, definitief: bool, voortgang: Voortgang, controleer: Callable[[], None]
) -> tuple[str, int]:  # fmt: skip
    """(HTML of the whole report, number of charts)."""
    hoofdstukken = list(verslag.hoofdstukken.all())
    blokken = dict(verslag.cijfers.values_list("code", "gegevens"))
    svgs = {code: list(map(size_svg, drawn)) for code, drawn in draw_all(blokken).items()}
    delen = []
    for plek, hoofdstuk in enumerate(hoofdstukken):
        controleer()
        voortgang(NA_HOOFDSTUKKEN * plek // len(hoofdstukken), f"Hoofdstuk {hoofdstuk.nummer}: {hoofdstuk.titel}")
        # A chapter is an h1, a part of it an h2: what is in it comes one level lower.
        level = hoofdstuk.soort.niveau
        delen.append(
            {
                "hoofdstuk": hoofdstuk,
                "delen": show_chapter(hoofdstuk, blokken, svgs, onder=level),
                "tag": f"h{level}",
                "kop": f"h{level + 1}",
            }
        )
    context = {
        **get_frame(verslag, definitief=definitief),
        "artikel": get_feiten(verslag.swv_id).get_tekst(
            f"jaarverslag_{verslag.swv.sector}", date(verslag.jaar, 12, 31)
        ),
        "hoofdstukken": delen,
        "bijlagen": [describe_document(each) for each in get_rows(verslag)],
    }
    return render_to_string("rapportage/jaarverslag/pdf.html", context), sum(map(len, svgs.values()))


def get_frame(verslag: Jaarverslag, *, definitief: bool) -> dict[str, Any]:
    """What cover, colofon and margins say."""
    return {
        "verslag": verslag,
        "swv": verslag.swv,
        "logo": get_logo_url(verslag.swv),
        "titel": verslag.naam,
        "definitief": definitief,
        "gemaakt_op": timezone.localtime(),
        "stappen": verslag.stappen.select_related("door").filter(actie__in=["opmaken", "goedkeuren", "vaststellen"]),
    }


def get_rows(verslag: Jaarverslag) -> list[Jaarverslagbijlage]:
    """The documents of others that count, jaarrekening first."""
    rows = verslag.bijlagen.filter(vervallen_op__isnull=True).select_related("toegevoegd_door")
    return sorted(rows, key=lambda row: row.soort != "jaarrekening")


def describe_document(bijlage: Jaarverslagbijlage) -> dict[str, Any]:
    """The page before a document of somebody else."""
    return {"bijlage": bijlage, "anker": f"bijlage-{bijlage.soort}", "titel": bijlage.get_soort_display().capitalize()}


def get_documents(verslag: Jaarverslag) -> list[tuple[str, str, bytes]]:
    """(anchor, title, content) of the documents of others."""
    found = []
    for row in get_rows(verslag):
        with row.bestand.open("rb") as stream:
            found.append((f"bijlage-{row.soort}", row.get_soort_display().capitalize(), stream.read()))
    return found


# --- the pages ------------------------------------------------------------------------------------------------------


def write_pdf(verslag: Jaarverslag, html: str, attachments: list[tuple[str, str, bytes]]) -> bytes:
    """Lay the pages out. The same adopted report gives the same pages, with the dates of its adoption."""
    from weasyprint import HTML, Attachment  # slow to load, and only needed here

    from swv.kern.pdf.bronnen import StaticFetcher, base_url, load_styles  # slow to load, and only needed here

    colour = f":root {{ --merk: {clean_colour(verslag.swv.kleur_merk)}; }}"
    styles, fonts = load_styles(STYLESHEET, VERSLAG_CSS, extra=f"{colour}\n{number_pages(verslag)}")
    moment = datetime.combine(verslag.vastgesteld_op or timezone.localdate(), time(12))
    files = [
        Attachment(string=content, name=name, description=text, created=moment, modified=moment, relationship="Data")
        for name, text, content in attachments
    ]
    document = HTML(string=html, base_url=base_url(), url_fetcher=StaticFetcher())
    return document.write_pdf(
        stylesheets=styles, font_config=fonts, pdf_variant="pdf/a-3a", attachments=files, custom_metadata=False
    )


def number_pages(verslag: Jaarverslag) -> str:
    """Style that counts the pages of others in, so that a printed page number is the place in the file."""
    rules, before = [], 0
    for place, row in enumerate(get_rows(verslag), 1):
        rules.append(
            f"@page bijlage-{place} {{ counter-increment: page {before + 1}; }} .bijlageblad-{place} {{ page: bijlage-{place}; }}"
        )
        before = row.paginas
    return "\n".join(rules)


class follow_pages(logging.Handler):  # noqa: N801  # used as a context manager, like a function
    """Tell how far the lay-out is, page by page, from WeasyPrint's own progress messages; and stop when asked to."""

    def __init__(self, voortgang: Voortgang, controleer: Callable[[], None]) -> None:
        super().__init__(level=logging.INFO)
        self.voortgang, self.controleer, self.logger = voortgang, controleer, logging.getLogger("weasyprint.progress")

    def __enter__(self) -> "follow_pages":
        self.level_before, self.passes_on = self.logger.level, self.logger.propagate
        self.logger.setLevel(logging.INFO)
        self.logger.propagate = False
        self.logger.addHandler(self)
        return self

    def __exit__(self, *_: Any) -> None:
        self.logger.removeHandler(self)
        self.logger.setLevel(self.level_before)
        self.logger.propagate = self.passes_on

    def emit(self, record: logging.LogRecord) -> None:
        """Once per page. Raises what ``controleer`` raises: that ends the lay-out."""
        page = record.args[0] if isinstance(record.args, tuple) and record.args else None
        if "Page" not in str(record.msg) or not isinstance(page, int):
            return
        self.controleer()
        part = min(page, GESCHAT_AANTAL) * (NA_BLADZIJDEN - NA_HOOFDSTUKKEN) // GESCHAT_AANTAL
        self.voortgang(NA_HOOFDSTUKKEN + part, f"Bladzijde {page} wordt opgemaakt")
