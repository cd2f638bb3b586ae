"""Charts: one picture with one name, nothing from outside, the same figures in the table."""

import re
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest

from swv.kern import grafiek
from swv.kern.grafiek import (
    KLEUREN,
    Band,
    Punt,
    bar_chart,
    line_chart,
    render_all,
    render_svg,
    sparkline,
    stacked_chart,
)

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def _own_cache(settings: Any, tmp_path: Any) -> None:
    settings.CACHES = {
        **settings.CACHES,
        "grafieken": {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": str(tmp_path / "g"),
        },
    }


def make_line() -> grafiek.Grafiek:
    punten = [
        Punt("2024-2025", Decimal("3.52"), "eigen"),
        Punt("2025-2026", None, "eigen"),
        Punt("2024-2025", 4, "land"),
    ]
    return line_chart(
        "Deelname <vso> & meer", punten, banden=[Band("2024-2025", 2, 5)], eenheid="%", decimalen=2, kolom="Schooljaar"
    )


CHARTS = {
    "line": make_line,
    "bar": lambda: bar_chart("Per bestuur", [Punt("A", 1200), Punt("B", 3)], norm=600),
    "stacked": lambda: stacked_chart("Per maand", [Punt("nov", 2, "kort"), Punt("nov", 3, "lang")]),
    "share": lambda: stacked_chart("Aandelen", [Punt("2025", 20, "1"), Punt("2025", 80, "2")], aandeel=True),
    "spark": lambda: sparkline("Lijn", [1, None, 3]),
}


@pytest.mark.parametrize("soort", CHARTS)
def test_picture_has_a_name_first_and_nothing_that_the_page_forbids(soort: str) -> None:
    chart = CHARTS[soort]()
    root = ElementTree.fromstring(render_svg(chart))  # noqa: S314  our own drawing

    assert root.tag == f"{SVG}svg"
    assert root[0].tag == f"{SVG}title"
    assert root[0].text == chart.titel
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", root[0].get("id"))
    for element in root.iter():
        assert element.tag not in {f"{SVG}script", f"{SVG}style", f"{SVG}image", f"{SVG}foreignObject"}
        assert not {"style", "href", "{http://www.w3.org/1999/xlink}href"} & set(element.attrib)
        assert not [name for name in element.attrib if name.startswith("on")]
        assert not any("http" in value for value in element.attrib.values())
    assert {e.get("role") for e in root.iter()} == {None, "img"}


def test_numbers_below_the_axis_are_written_the_dutch_way() -> None:
    texts = re.findall(r">([^<>]+)</text>", render_svg(bar_chart("x", [Punt("A", 12000)])))

    assert any("." in text and text.replace(".", "").isdecimal() for text in texts)


def test_school_year_is_short_below_the_axis_and_whole_in_the_table() -> None:
    chart = make_line()

    assert ">24-25<" in render_svg(chart)
    assert chart.rijen == [("2024-2025", [Decimal("3.52"), 4]), ("2025-2026", [None, None])]
    assert chart.reeksen == ("eigen", "land")


def test_chart_is_drawn_once_for_the_same_data(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    original = grafiek.draw
    monkeypatch.setattr(grafiek, "draw", lambda chart: drawn.append(chart.titel) or original(chart))

    first = render_all([make_line(), CHARTS["bar"]()])
    again = render_all([make_line(), CHARTS["bar"]()])

    assert first == again
    assert len(drawn) == 2
    assert make_line().sleutel != line_chart("Deelname <vso> & meer", [Punt("2024-2025", 1, "eigen")]).sleutel


def test_two_charts_on_one_page_share_no_id() -> None:
    found = [re.findall(r' id="([^"]+)"', render_svg(CHARTS[soort]())) for soort in ("line", "stacked")]

    assert not set(found[0]) & set(found[1])


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("kleur", KLEUREN)
def test_every_colour_stands_out_from_paper(kleur: str) -> None:
    """WCAG 1.4.11: 3 to 1 for what carries meaning."""
    assert 1.05 / (_luminance(kleur) + 0.05) >= 3


def test_hostile_names_stay_text() -> None:
    svg = render_svg(bar_chart("<script>", [Punt("<img src=x onerror=alert(1)>", 1), Punt("b", 2)]))

    assert "<img" not in svg
    assert "<script" not in svg
