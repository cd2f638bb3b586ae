"""A chart of a figure block as the drawing of swv.kern.grafiek."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.utils.safestring import SafeString

from swv.kern import grafiek
from swv.kern.grafiek import Punt

KORTE_NAAM = 14
MM_PER_PUNT, MAX_BREEDTE = 0.28, 160.0
_VIEWBOX = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')
# Decimals on the axis per unit; everything else counts whole things.
DECIMALEN = {"miljoen euro": 1, "%": 1}


def make_chart(gegevens: Mapping[str, Any]) -> grafiek.Grafiek:
    """The drawing of a chart as kept in a block; its alt text is the name that is read aloud."""
    punten = [
        Punt(label, waarde, naam if len(gegevens["reeksen"]) > 1 else "")
        for naam, waarden in gegevens["reeksen"]
        for label, waarde in zip(gegevens["labels"], waarden, strict=True)
    ]
    eenheid = gegevens["eenheid"]
    opmaak = {"eenheid": eenheid, "decimalen": DECIMALEN.get(eenheid, 0)}
    if gegevens["soort"] == "lijn" and eenheid in DECIMALEN:
        opmaak["vanaf_nul"] = False
    if gegevens["soort"] == "lijn":
        return grafiek.line_chart(gegevens["alt"], punten, **opmaak)
    if gegevens["soort"] == "gestapeld":
        return fit_labels(grafiek.stacked_chart(gegevens["alt"], punten, **opmaak))
    if len(gegevens["reeksen"]) > 1:
        return fit_labels(grafiek.grouped_chart(gegevens["alt"], punten, **opmaak))
    return grafiek.bar_chart(gegevens["alt"], punten, **opmaak)


def fit_labels(chart: grafiek.Grafiek) -> grafiek.Grafiek:
    """Every name is shown: below the bars when the names are short, else beside bars that lie down."""
    encoding = chart.spec["encoding"]
    x, y = encoding["x"], encoding["y"]
    if max(map(len, chart.categorieen), default=0) <= KORTE_NAAM:
        upright = {**x, "axis": {**x.get("axis", {}), "labelOverlap": False}}
        return replace(chart, spec={**chart.spec, "encoding": {**encoding, "x": upright}})
    lying = {name: value for name, value in encoding.items() if name not in ("x", "y", "xOffset")}
    lying |= {"x": y, "y": {**x, "axis": {"labelLimit": 260}}}
    bars = 1
    if "xOffset" in encoding:
        lying["yOffset"], bars = encoding["xOffset"], len(chart.reeksen)
    mark = {**chart.spec["mark"], "height": {"band": 0.7 if bars == 1 else 0.9}}
    mark.pop("width", None)
    height = (14 * bars + 16) * len(chart.categorieen)
    return replace(chart, spec={**chart.spec, "mark": mark, "encoding": lying, "height": height})


def size_svg(svg: SafeString) -> SafeString:
    """For paper: every chart at the same scale, so that the letters in all of them are equally large."""
    found = _VIEWBOX.search(svg)
    if found is None:
        return svg
    width, height = (float(part) * MM_PER_PUNT for part in found.groups())
    scale = min(1.0, MAX_BREEDTE / width)
    size = f' width="{width * scale:.1f}mm" height="{height * scale:.1f}mm"'
    return SafeString(svg[: found.start()] + size.lstrip() + " " + svg[found.start() :])


def has_values(gegevens: Mapping[str, Any]) -> bool:
    """Is there something to draw? Of a chart of which every number is hidden only the table stays."""
    return any(waarde for _, waarden in gegevens["reeksen"] for waarde in waarden)


def draw_all(blokken: Mapping[str, Mapping[str, Any]]) -> dict[str, list[SafeString]]:
    """{code: the drawings of this block}, from the cache where they were made before."""
    charts = [
        (code, make_chart(each)) for code, blok in blokken.items() for each in blok["grafieken"] if has_values(each)
    ]
    found: dict[str, list[SafeString]] = {code: [] for code in blokken}
    for (code, _), svg in zip(charts, grafiek.render_all([chart for _, chart in charts]), strict=True):
        found[code].append(svg)
    return found
