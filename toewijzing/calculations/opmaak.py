"""The text of a template: limited markup to safe HTML, with fields filled in.

Paragraphs, line ends, lists and emphasis; anything else is what one typed. HTML, links and pictures are not in the
grammar at all. Fields are filled in after the markup was read, in pieces of plain text only: what a field gives is never
read as markup, as HTML or as a field.
"""

import re
from collections.abc import Iterator, Mapping

from django.utils.safestring import SafeString
from markdown_it import MarkdownIt

VELD = re.compile(r"\(\(\s*([^()\n]*?)\s*\)\)")
HAAKJES = re.compile(r"\(\(|\)\)")


def _make_parser() -> MarkdownIt:
    """Nothing but what is named here: the preset «zero» knows paragraphs of plain text."""
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False, "breaks": True})
    return parser.enable(["list", "emphasis", "escape", "newline"])


_PARSER = _make_parser()


def render_tekst(tekst: str, waarden: Mapping[str, str]) -> SafeString:
    """Safe HTML of a text with the fields of ``waarden`` ({code: text}); an unknown field gives nothing."""
    tokens = _PARSER.parse(tekst)
    for token in tokens:
        for child in token.children or []:
            if child.type == "text":
                child.content = fill_in(child.content, waarden)
    # Safe: no rule of this parser lets anything through that was typed, and its renderer escapes every text.
    return SafeString(_PARSER.renderer.render(tokens, _PARSER.options, {}))


def fill_in(tekst: str, waarden: Mapping[str, str]) -> str:
    """A plain text with its fields filled in, in one go: what a field gives is not read again."""
    return VELD.sub(lambda match: waarden.get(match[1].lower(), ""), tekst)


def find_fields(tekst: str) -> Iterator[tuple[int, str]]:
    """(line from 1, code) of each field."""
    for number, line in enumerate(tekst.splitlines(), 1):
        for match in VELD.finditer(line):
            yield number, match[1].lower()


def find_loose(tekst: str) -> Iterator[tuple[int, str]]:
    """(line from 1, «((» or «))») that opens or closes no field."""
    for number, line in enumerate(tekst.splitlines(), 1):
        for match in HAAKJES.finditer(VELD.sub("", line)):
            yield number, match[0]
