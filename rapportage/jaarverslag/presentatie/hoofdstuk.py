"""A figure block as templates show it: texts instead of values, on the page and in the PDF alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.safestring import SafeString

from rapportage.jaarverslag.blokken import BLOKKEN
from rapportage.jaarverslag.calculations.cijferblok import NOOT_NG, has_hidden, write
from rapportage.jaarverslag.enums import Soort
from rapportage.jaarverslag.models import Hoofdstuk
from rapportage.jaarverslag.presentatie.grafiek import has_values
from rapportage.jaarverslag.presentatie.opmaak import LEEG, Tekstdeel, split_text

# A table with this many columns of text or more is set smaller.
VEEL_KOLOMMEN = 5


@dataclass(frozen=True)
class Tabelbeeldrij:
    kop: str
    cellen: list[tuple[str, bool]]
    nadruk: str


@dataclass(frozen=True)
class Tabelbeeld:
    """``cellen`` are (text, is a number)."""

    titel: str
    kop: str
    kolommen: list[tuple[str, bool]]
    rijen: list[Tabelbeeldrij]
    noot: str
    breed: bool


@dataclass(frozen=True)
class Blokbeeld:
    """Everything a template needs for one figure block."""

    code: str
    titel: str
    bron: str
    definitie: str
    peil: str = ""
    ontbreekt: str = ""
    getallen: list[tuple[str, str, str]] = field(default_factory=list)
    tabellen: list[Tabelbeeld] = field(default_factory=list)
    grafieken: Sequence[tuple[str, SafeString]] = ()
    opmerkingen: list[str] = field(default_factory=list)
    noot: str = ""


@dataclass(frozen=True)
class Hoofdstukdeel:
    """A part of a chapter: text, or a figure block."""

    html: SafeString = LEEG
    blok: Blokbeeld | None = None


def show_block(code: str, gegevens: Mapping[str, Any] | None, svgs: Sequence[SafeString] = ()) -> Blokbeeld:
    """This block in words; one that was never counted says so."""
    soort = BLOKKEN[code]
    if gegevens is None:
        return Blokbeeld(
            code, soort.titel, soort.bron, soort.definitie, ontbreekt="Nog niet geteld. Kies «Vernieuw de cijfers»."
        )
    titles = [each["titel"] for each in gegevens["grafieken"] if has_values(each)]
    return Blokbeeld(
        code=code,
        titel=soort.titel,
        bron=soort.bron,
        definitie=soort.definitie,
        peil=gegevens["peil"],
        ontbreekt=gegevens["ontbreekt"],
        getallen=[
            (each["naam"], write(each["waarde"], each["soort"]), each["uitleg"]) for each in gegevens["getallen"]
        ],
        tabellen=[show_table(each) for each in gegevens["tabellen"]],
        grafieken=list(zip(titles, svgs, strict=False)),
        opmerkingen=gegevens["opmerkingen"],
        noot=NOOT_NG if has_hidden(gegevens) else "",
    )


def show_table(tabel: Mapping[str, Any]) -> Tabelbeeld:
    """A table in texts: (text, is it a number) per cell and per heading; many columns make it wide."""
    soorten = [kolom["soort"] for kolom in tabel["kolommen"]]
    rijen = [
        Tabelbeeldrij(
            rij["kop"],
            [(write(cel, soort), soort != Soort.TEKST) for cel, soort in zip(rij["cellen"], soorten, strict=False)],
            rij["nadruk"],
        )
        for rij in tabel["rijen"]
    ]
    kolommen = [(kolom["naam"], kolom["soort"] != Soort.TEKST) for kolom in tabel["kolommen"]]
    return Tabelbeeld(
        tabel["titel"], tabel["kop"] or "Onderdeel", kolommen, rijen, tabel["noot"], len(kolommen) >= VEEL_KOLOMMEN
    )


def show_chapter(
    hoofdstuk: Hoofdstuk, blokken: Mapping[str, Mapping[str, Any]], svgs: Mapping[str, Sequence[SafeString]], *, onder: int
) -> list[Hoofdstukdeel]:  # fmt: skip
    """The chapter in its order: pieces of text and figure blocks; headings come below level ``onder``."""
    stukken = split_text(hoofdstuk.tekst, hoofdstuk.soort.blokken, onder=onder)
    return [show_part(stuk, blokken, svgs) for stuk in stukken]


def show_part(
    stuk: Tekstdeel, blokken: Mapping[str, Mapping[str, Any]], svgs: Mapping[str, Sequence[SafeString]]
) -> Hoofdstukdeel:  # fmt: skip
    """A piece of text as HTML, or the block that stands there; a block that was not counted yet shows as such."""
    if not stuk.blok:
        return Hoofdstukdeel(html=stuk.html)
    return Hoofdstukdeel(blok=show_block(stuk.blok, blokken.get(stuk.blok), svgs.get(stuk.blok, ())))
