"""The text of a chapter: Markdown to safe HTML, with headings that fit below the chapter and places for figures."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token

from rapportage.jaarverslag.calculations.tekst import PLEK

LEEG = SafeString("")
DIEPST = 6


def _make_parser() -> MarkdownIt:
    """CommonMark with tables, without HTML and without pictures: what an author types can't bring in anything else."""
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False})
    return parser.enable("table").disable("image")


_PARSER = _make_parser()


def render_markdown(tekst: str, *, onder: int) -> SafeString:
    """Safe HTML of a text whose highest heading comes right below level ``onder``, without skipped levels."""
    tokens = _PARSER.parse(tekst)
    _fit_headings(tokens, onder)
    for token in tokens:
        if token.type == "th_open":
            token.attrSet("scope", "col")
        if token.type in ("th_open", "td_open"):
            _class_for_alignment(token)
    # Safe: the parser escapes everything typed (html off) and refuses javascript:, file: and data: addresses.
    return mark_safe(_PARSER.renderer.render(tokens, _PARSER.options, {}))  # noqa: S308  # see above


def _fit_headings(tokens: Iterable[Token], onder: int) -> None:
    """The levels an author used become consecutive ones, so that a reader program can follow them."""
    headings = [token for token in tokens if token.type in ("heading_open", "heading_close")]
    used = sorted({int(token.tag[1]) for token in headings})
    level = {old: min(onder + 1 + place, DIEPST) for place, old in enumerate(used)}
    last = onder
    for token in headings:
        if token.type == "heading_open":
            last = min(level[int(token.tag[1])], last + 1)
        token.tag = f"h{last}"


def _class_for_alignment(token: Token) -> None:
    """A style attribute is not allowed on our pages: numbers get the class for them."""
    style = str(token.attrs.pop("style", ""))
    if "right" in style:
        token.attrSet("class", "v-getal getal")


@dataclass(frozen=True)
class Tekstdeel:
    """A part of a chapter, in order: a piece of text, or the place of a figure block."""

    html: SafeString = LEEG
    blok: str = ""


def split_text(tekst: str, blokken: Iterable[str], *, onder: int) -> list[Tekstdeel]:
    """Text and figures in their order; a block that has no place in the text comes at the end.

    A name that is no block of this chapter is left out of the text; ``find_unknown`` tells which.
    """
    eigen = list(blokken)
    parts = PLEK.split(tekst)
    stukken: list[Tekstdeel] = []
    placed: set[str] = set()
    for number, part in enumerate(parts):
        if number % 2:
            if part in eigen and part not in placed:
                placed.add(part)
                stukken.append(Tekstdeel(blok=part))
        elif part.strip():
            stukken.append(Tekstdeel(html=render_markdown(part, onder=onder)))
    return stukken + [Tekstdeel(blok=code) for code in eigen if code not in placed]
