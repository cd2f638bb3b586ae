"""What the templates keep to: one place for markup that every page has, and lines that can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
MAX_LINE = 120


def own_templates() -> Iterator[tuple[str, str]]:
    """(name, text) of every template."""
    for path in sorted(TEMPLATES.rglob("*.html")):
        yield path.relative_to(TEMPLATES).as_posix(), path.read_text()


def test_template_lines_can_be_read_without_scrolling() -> None:
    found = [
        f"{name}:{number} has {len(line)} characters"
        for name, text in own_templates()
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) > MAX_LINE
    ]

    assert found == []


def test_a_remark_in_a_template_ends_on_its_line_else_a_reader_sees_it() -> None:
    found = [
        f"{name}:{number}"
        for name, text in own_templates()
        for number, line in enumerate(text.splitlines(), 1)
        if line.count("{#") != line.count("#}")
    ]

    assert found == []


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        ("utrecht-breadcrumb-nav__item", "kruimel"),
        ("utrecht-breadcrumb-nav__link", "kruimel"),
        ("utrecht-button", "knop, knoplink or knoppenrij"),
        ("utrecht-status-badge", "badge"),
        ('class="v-leeg"', "leeg"),
        ("v-kolomkop", "kolomkop"),
    ],
)
def test_markup_of_a_tag_is_written_in_no_template(markup: str, tag: str) -> None:
    found = [f"{name}: use {tag}" for name, text in own_templates() if markup in text]

    assert found == []
