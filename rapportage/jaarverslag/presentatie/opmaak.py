"""The text of a chapter: Markdown to safe HTML, with headings that fit below the chapter and places for figures."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token

# A line of its own: [[besluiten_soort]] puts that figure block there.
PLEK = re.compile(r"^[ \t]*\[\[([a-z0-9_]+)\]\][ \t]*$", re.MULTILINE)
LEEG = SafeString("")
DIEPST = 6
MIN_TEKENS = 40


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
class Stuk:
    """A part of a chapter, in order: a piece of text, or the place of a figure block."""

    html: SafeString = LEEG
    blok: str = ""


def split_text(tekst: str, blokken: Iterable[str], *, onder: int) -> list[Stuk]:
    """Text and figures in their order; a block that has no place in the text comes at the end.

    A name that is no block of this chapter is left out of the text; ``find_unknown`` tells which.
    """
    eigen = list(blokken)
    parts = PLEK.split(tekst)
    stukken: list[Stuk] = []
    placed: set[str] = set()
    for number, part in enumerate(parts):
        if number % 2:
            if part in eigen and part not in placed:
                placed.add(part)
                stukken.append(Stuk(blok=part))
        elif part.strip():
            stukken.append(Stuk(html=render_markdown(part, onder=onder)))
    return stukken + [Stuk(blok=code) for code in eigen if code not in placed]


def find_unknown(tekst: str, blokken: Iterable[str]) -> list[str]:
    """Names of figure blocks in the text that this chapter has not."""
    known = set(blokken)
    return [code for code in PLEK.findall(tekst) if code not in known]


def is_filled(tekst: str) -> bool:
    """Is there a real text, more than a heading or a few words?"""
    words = re.sub(r"[#*_>\-\[\]|`\s]+", " ", PLEK.sub("", tekst)).strip()
    return len(words) >= MIN_TEKENS
