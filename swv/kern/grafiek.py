"""Charts: a Vega-Lite specification made by small builders, drawn to SVG on the server, kept by the hash of its data.

One drawing serves the page (inline: no style attributes, no scripts, nothing from outside) and the PDF. Its ``title``
says what it shows; the figures themselves stand in a table below it (templates/onderdelen/grafiek.html).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import sha256
from typing import Any
from xml.etree import ElementTree

from django.core.cache import caches
from django.utils.safestring import SafeString

SVG = "http://www.w3.org/2000/svg"
BREEDTE, HOOGTE = 370, 180
# Names of schools and boards need half of the width.
BREEDTE_STAVEN, BREEDTE_NAAM = 210, 240
LEGENDA_REGEL = 40  # characters next to each other above a chart
# Raise it when the look changes: a drawing is kept under its data and this mark.
UITVOERING = 6
INKT, GEDEMPT, LIJN, PAPIER = "#1b2733", "#55626e", "#d5dbe1", "#ffffff"
# Next to each other distinguishable in grey and for the colour-blind; each at least 3 : 1 on paper.
KLEUREN = ("#1f5f8b", "#b85c00", "#1d7044", "#7a4b94", "#55626e", "#b3261e")
BAND = "#dbe7f0"
STREPEN = ([1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3], [10, 4])
LETTER = "Source Sans 3, Source Sans Pro, Segoe UI, sans-serif"
_NUMMER = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]}

Getal = Decimal | int | float | None


@dataclass(frozen=True)
class Punt:
    """One figure: what stands below it (a year, a school), its series, and the number; None is not there or not shown."""

    categorie: str
    waarde: Getal
    reeks: str = ""


@dataclass(frozen=True)
class Band:
    """A range behind the figures at one category: the mean plus and minus a standard deviation, for example."""

    categorie: str
    van: Getal
    tot: Getal


@dataclass(frozen=True)
class Grafiek:
    """A chart: ``titel`` is what a reader hears, ``spec`` what is drawn, the rest what its table shows."""

    titel: str
    spec: Mapping[str, Any]
    categorieen: tuple[str, ...]
    reeksen: tuple[str, ...]
    punten: tuple[Punt, ...]
    eenheid: str = ""
    decimalen: int = 0
    kolom: str = ""
    sleutel: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        mark = json.dumps([UITVOERING, self.titel, self.spec], sort_keys=True, ensure_ascii=False, default=str)
        object.__setattr__(self, "sleutel", sha256(mark.encode()).hexdigest())

    @property
    def rijen(self) -> list[tuple[str, list[Getal]]]:
        """The table: (category, number of each series)."""
        found = {(punt.categorie, punt.reeks): punt.waarde for punt in self.punten}
        return [
            (categorie, [found.get((categorie, reeks)) for reeks in self.reeksen]) for categorie in self.categorieen
        ]


# --- builders -------------------------------------------------------------------------------------------------------


def line_chart(titel: str, punten: Iterable[Punt], *, banden: Iterable[Band] = (), **opmaak: Any) -> Grafiek:
    """Lines over the years, one per series, each with its own dash; bands lie behind them."""
    rows = tuple(punten)
    layers: list[dict[str, Any]] = []
    ranges = [{"c": band.categorie, "van": _number(band.van), "tot": _number(band.tot)} for band in banden]
    if ranges:
        mark: dict[str, Any] = {"type": "bar", "color": BAND, "width": {"band": 0.9}}
        encoding: dict[str, Any] = {"x": _x(), "y": _y("van", opmaak), "y2": {"field": "tot"}}
        layers.append({"data": {"values": ranges}, "mark": mark, "encoding": encoding})
    encoding = {
        "x": _x(), "y": _y("w", opmaak), "color": _color(rows), "strokeDash": _dash(rows), "shape": _shape(rows),
    }  # fmt: skip
    mark = {"type": "line", "strokeWidth": 2.5, "point": {"filled": True, "size": 45}}
    layers.append({"mark": mark, "encoding": encoding})
    return _chart(titel, rows, {"layer": layers}, opmaak)


def bar_chart(titel: str, punten: Iterable[Punt], *, norm: Getal = None, **opmaak: Any) -> Grafiek:
    """Horizontal bars, one per category; ``norm`` is a line across them (a target, or the mean)."""
    rows = tuple(punten)
    x = {**_y("w", opmaak), "axis": {**_y("w", opmaak)["axis"], "grid": True}}
    bars = {"mark": {"type": "bar", "color": KLEUREN[0], "height": {"band": 0.7}}, "encoding": {"x": x, "y": _names()}}
    layers: list[dict[str, Any]] = [bars]
    if norm is not None:
        rule = {"type": "rule", "color": KLEUREN[1], "strokeWidth": 2, "strokeDash": [6, 3]}
        layers.append({"data": {"values": [{"n": _number(norm)}]}, "mark": rule, "encoding": {"x": {"field": "n", "type": "quantitative"}}})  # fmt: skip
    height = max(60, 26 * len({punt.categorie for punt in rows}))
    return _chart(titel, rows, {"layer": layers, "height": height, "width": BREEDTE_STAVEN}, opmaak)


def stacked_chart(titel: str, punten: Iterable[Punt], *, aandeel: bool = False, **opmaak: Any) -> Grafiek:
    """Bars of which the series are the parts; with ``aandeel`` every bar is a hundred percent long."""
    rows = tuple(punten)
    y = {**_y("w", opmaak), "stack": "normalize" if aandeel else "zero"}
    if aandeel:
        y["axis"] = {**y["axis"], "format": "%"}
    encoding = {"x": _x(), "y": y, "color": _color(rows), "order": {"field": "n", "type": "quantitative"}}
    mark = {"type": "bar", "width": {"band": 0.6}, "stroke": PAPIER, "strokeWidth": 1}
    return _chart(titel, rows, {"mark": mark, "encoding": encoding}, opmaak)


def grouped_chart(titel: str, punten: Iterable[Punt], **opmaak: Any) -> Grafiek:
    """Bars side by side, one per series in every category: to compare series with each other."""
    rows = tuple(punten)
    offset = {"field": "r", "type": "nominal", "sort": _series(rows)}
    encoding = {"x": _x(), "xOffset": offset, "y": _y("w", opmaak), "color": _color(rows)}
    return _chart(
        titel, rows, {"mark": {"type": "bar", "stroke": PAPIER, "strokeWidth": 1}, "encoding": encoding}, opmaak
    )


def sparkline(titel: str, waarden: Sequence[Getal]) -> Grafiek:
    """A small line without axes, for on a card; the last point is marked."""
    rows = tuple(Punt(str(place), value) for place, value in enumerate(waarden))
    values = [_number(value) for value in waarden]
    known = [place for place, value in enumerate(values) if value is not None]
    x = {"field": "c", "type": "ordinal", "axis": None, "sort": None}
    y = {"field": "w", "type": "quantitative", "axis": None, "scale": {"zero": False}}
    last = [{"c": str(known[-1]), "w": values[known[-1]]}] if known else []
    layers = [
        {"mark": {"type": "line", "color": KLEUREN[0], "strokeWidth": 2}, "encoding": {"x": x, "y": y}},
        {
            "data": {"values": last},
            "mark": {"type": "point", "filled": True, "size": 40, "color": KLEUREN[0]},
            "encoding": {"x": x, "y": y},
        },
    ]
    return _chart(titel, rows, {"layer": layers, "width": 120, "height": 32}, {})


def _chart(titel: str, rows: tuple[Punt, ...], drawing: dict[str, Any], opmaak: Mapping[str, Any]) -> Grafiek:
    reeksen = tuple(dict.fromkeys(punt.reeks for punt in rows))
    values = [
        {"c": punt.categorie, "w": _number(punt.waarde), "r": punt.reeks, "n": reeksen.index(punt.reeks)}
        for punt in rows
    ]
    spec = {"width": BREEDTE, "height": HOOGTE, "data": {"values": values}, "config": CONFIG, "padding": 4, **drawing}
    categories = tuple(dict.fromkeys(punt.categorie for punt in rows))
    return Grafiek(
        titel, spec, categories, reeksen, rows, opmaak.get("eenheid", ""), opmaak.get("decimalen", 0), opmaak.get("kolom", "")
    )  # fmt: skip


def _number(value: Getal) -> float | None:
    return None if value is None else float(value)


# A school year below an axis is 25-26; its table says 2025-2026.
KORT_JAAR = "test(/^[0-9]{4}-[0-9]{4}$/, datum.label) ? slice(datum.label, 2, 5) + slice(datum.label, 7) : datum.label"


def _x() -> dict[str, Any]:
    return {
        "field": "c",
        "type": "ordinal",
        "sort": None,
        "title": None,
        "axis": {"labelAngle": 0, "labelLimit": 110, "labelOverlap": "parity", "labelExpr": KORT_JAAR},
    }


def _names() -> dict[str, Any]:
    return {
        "field": "c",
        "type": "nominal",
        "sort": None,
        "title": None,
        "axis": {"labelLimit": BREEDTE_NAAM, "labelPadding": 6},
    }


def _y(name: str, opmaak: Mapping[str, Any]) -> dict[str, Any]:
    decimals = opmaak.get("decimalen", 0)
    axis = {"format": f",.{decimals}f", "tickCount": 5, "tickMinStep": 10**-decimals}
    scale = {"zero": opmaak.get("vanaf_nul", True), "nice": True}
    return {"field": name, "type": "quantitative", "title": opmaak.get("eenheid") or None, "axis": axis, "scale": scale}


def _series(rows: Sequence[Punt]) -> list[str]:
    return list(dict.fromkeys(punt.reeks for punt in rows))


def _scaled(rows: Sequence[Punt], palette: Sequence[Any]) -> dict[str, Any]:
    names = _series(rows)
    scale = {"domain": names, "range": [palette[place % len(palette)] for place in range(len(names))]}
    columns = 2 if sum(map(len, names)) > LEGENDA_REGEL else 0
    legend = {"title": None, "orient": "top", "symbolSize": 90, "columns": columns} if len(names) > 1 else None
    return {"field": "r", "type": "nominal", "scale": scale, "legend": legend}


def _color(rows: Sequence[Punt]) -> dict[str, Any]:
    return _scaled(rows, KLEUREN)


def _dash(rows: Sequence[Punt]) -> dict[str, Any]:
    return _scaled(rows, STREPEN)


def _shape(rows: Sequence[Punt]) -> dict[str, Any]:
    return _scaled(rows, ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down"))


CONFIG: dict[str, Any] = {
    "font": LETTER,
    "background": None,
    "view": {"stroke": None},
    "axis": {
        "labelColor": INKT, "titleColor": GEDEMPT, "labelFontSize": 13, "titleFontSize": 12, "titleFontWeight": "normal",
        "gridColor": LIJN, "domainColor": GEDEMPT, "tickColor": GEDEMPT,
    },
    "legend": {"labelColor": INKT, "labelFontSize": 13, "labelLimit": 220},
}  # fmt: skip


# --- drawing --------------------------------------------------------------------------------------------------------


def render_svg(grafiek: Grafiek) -> SafeString:
    """The drawing as an ``svg`` element, from the cache when it was made before."""
    return render_all([grafiek])[0]


def render_all(grafieken: Sequence[Grafiek]) -> list[SafeString]:
    """The drawings of one page; what the cache has is not drawn again."""
    store = caches["grafieken"]
    keys = [grafiek.sleutel for grafiek in grafieken]
    found = store.get_many(set(keys))
    for grafiek in grafieken:
        if grafiek.sleutel not in found:
            found[grafiek.sleutel] = draw(grafiek)
            store.set(grafiek.sleutel, found[grafiek.sleutel])
    # Made by ``draw`` from numbers and escaped text, and read back from our own cache.
    return [SafeString(found[key]) for key in keys]


def draw(grafiek: Grafiek) -> str:
    """Vega-Lite to SVG; the library is slow to load, so it is loaded where it is needed."""
    import vl_convert  # slow to load, and only needed here

    svg = vl_convert.vegalite_to_svg(
        {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", **grafiek.spec},
        vl_version="5.21", format_locale=_NUMMER, allowed_base_urls=[],
    )  # fmt: skip
    return tidy(svg, titel=grafiek.titel, naam=grafiek.sleutel[:12])


def tidy(svg: str, *, titel: str, naam: str) -> str:
    """One picture with one name: ``title`` first, role img, no parts to be read aloud, ids of its own, sizes of the page."""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.fromstring(svg)  # noqa: S314  what we drew ourselves a line before
    for element in root.iter():
        for name in [each for each in element.attrib if each.startswith("aria-") or each in ("role", "class", "style")]:
            del element.attrib[name]
        for name, value in element.attrib.items():
            element.attrib[name] = value.replace("url(#", f"url(#g{naam}-")
        if "id" in element.attrib:
            element.attrib["id"] = f"g{naam}-{element.attrib['id']}"
    for name in ("version", "width", "height"):
        root.attrib.pop(name, None)
    title = ElementTree.Element(f"{{{SVG}}}title", {"id": f"g{naam}-titel"})
    title.text = titel
    root.insert(0, title)
    root.attrib |= {
        "role": "img",
        "aria-labelledby": f"g{naam}-titel",
        "class": "v-grafiek__beeld",
        "focusable": "false",
    }
    return ElementTree.tostring(root, encoding="unicode")
