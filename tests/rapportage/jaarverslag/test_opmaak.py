"""Text of a chapter to HTML: safe, with headings that fit, and places for figures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapportage.jaarverslag.calculations.tekst import find_unknown
from rapportage.jaarverslag.presentatie.opmaak import render_markdown, split_text


@pytest.mark.parametrize(
    "tekst",
    [
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        "<b style='color:red'>x</b>",
        "[klik](javascript:alert(1))",
        "[klik](data:text/html,x)",
        "[klik](file:///etc/passwd)",
        "![plaatje](https://elders.example/x.png)",
        "&lt;script&gt;",
    ],
)
def test_nothing_typed_becomes_markup_of_its_own(tekst):
    html = render_markdown(tekst, onder=2)
    assert not re.search(r"<(script|img|b|iframe|style)\b", html)
    assert not re.search(r"href=\"(javascript|data|file):", html)


@given(st.text(max_size=200))
def test_any_text_gives_only_tags_we_know(tekst):
    html = render_markdown(tekst, onder=1)
    tags = set(re.findall(r"<\s*/?\s*([a-zA-Z][a-zA-Z0-9]*)", html))
    assert tags <= {
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "code", "pre", "blockquote", "hr", "br",
        "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert "style=" not in re.sub(r">[^<]*<", "><", html)


@pytest.mark.parametrize(
    ("tekst", "onder", "koppen"),
    [
        ("# een\n\n## twee", 2, ["h3", "h4"]),
        ("### diep begonnen\n\n### nog een", 2, ["h3", "h3"]),
        ("# een\n\n#### sprong", 1, ["h2", "h3"]),
        ("#### eerst diep\n\n# dan hoog\n\n#### diep", 1, ["h2", "h2", "h3"]),
        ("# a\n\n## b\n\n### c\n\n#### d\n\n##### e", 3, ["h4", "h5", "h6", "h6", "h6"]),
    ],
)
def test_headings_come_below_the_chapter_and_skip_no_level(tekst, onder, koppen):
    assert re.findall(r"<(h\d)>", render_markdown(tekst, onder=onder)) == koppen


def test_table_of_an_author_has_scopes_and_no_style():
    html = render_markdown("| Wat | Bedrag |\n|---|---:|\n| Huur | 10 |", onder=2)
    assert '<th scope="col">Wat</th>' in html
    assert '<td class="v-getal getal">10</td>' in html
    assert "style" not in html


def test_figures_stand_where_the_author_puts_them_and_the_others_behind():
    stukken = split_text("Eerst.\n\n[[b]]\n\nDan.", ["a", "b", "c"], onder=2)
    assert [stuk.blok or "tekst" for stuk in stukken] == ["tekst", "b", "tekst", "a", "c"]


def test_a_figure_is_shown_once_and_a_wrong_name_is_told():
    tekst = "[[a]]\n\n[[a]]\n\n[[bestaatniet]]"
    assert [stuk.blok for stuk in split_text(tekst, ["a"], onder=2)] == ["a"]
    assert find_unknown(tekst, ["a"]) == ["bestaatniet"]


def test_a_name_within_a_sentence_is_no_place():
    stukken = split_text("Zie [[a]] hieronder.", ["a"], onder=2)
    assert [bool(stuk.html) for stuk in stukken] == [True, False]
