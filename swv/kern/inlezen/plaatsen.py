"""Which column of a file is which of ours: found by its heading, or as somebody said."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from swv.kern.inlezen.kolommen import (
    Cel,
    Inleestabel,
    Kolom,
    Onleesbaar,
    enumerate_dutch,
    kopsleutel,
    letter,
    normalise,
)
from swv.kern.inlezen.lezen import KOPREGELS

Rijen = list[tuple[int, list[Cel]]]
MAX_VOORBEELDEN = 3


@dataclass(frozen=True)
class Koppeling:
    """What somebody said about a file: ``kolommen`` is {key of a heading: code of our column, "" for not taken},
    ``vast`` {code: text that holds for every row}, ``waarden`` {code: {text of the file: code of a choice}}."""

    kolommen: Mapping[str, str] = field(default_factory=dict)
    vast: Mapping[str, str] = field(default_factory=dict)
    waarden: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """To be stored with the file; ``from_json`` makes it again."""
        waarden = {code: dict(each) for code, each in self.waarden.items()}
        return {"kolommen": dict(self.kolommen), "vast": dict(self.vast), "waarden": waarden}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Koppeling":
        """What ``as_json`` gave; an empty dict is an empty one."""
        return cls(data.get("kolommen", {}), data.get("vast", {}), data.get("waarden", {}))


@dataclass(frozen=True)
class Bronkolom:
    """A column as it stands in the file: ``sleutel`` is its heading as ``kopsleutel`` writes it, made unique."""

    index: int
    kop: str
    sleutel: str
    voorbeelden: tuple[str, ...]

    @property
    def naam(self) -> str:
        """Its heading, or its letter when there is none."""
        return self.kop or f"kolom {letter(self.index)} (zonder kop)"


@dataclass(frozen=True)
class Opzet:
    """A file of which the headings are known: its row of headings, its columns and the rows below."""

    kopnummer: int
    bronnen: tuple[Bronkolom, ...]
    rijen: Rijen
    gelezen_als: str

    @property
    def koppen(self) -> str:
        """The set of headings, by which a mapping is remembered: the order of the columns doesn't matter."""
        return "|".join(sorted(bron.sleutel for bron in self.bronnen))


def count_known(texts: Sequence[str], kolommen: Sequence[Kolom]) -> int:
    """How many of these texts are headings of our columns."""
    known = {kop for kolom in kolommen for kop in (*kolom.koppen, *map(kopsleutel, kolom.reserve))}
    return sum(kopsleutel(text) in known for text in texts)


def find_headings(tabel: Inleestabel, kolommen: Sequence[Kolom], koppeling: Koppeling | None = None) -> Opzet:
    """The row of headings and what stands below. Raises Onleesbaar when no row holds a heading that we know."""
    best, score = -1, 0
    for index, (_, cells) in enumerate(tabel.rijen[:KOPREGELS]):
        texts = [cell.tekst for cell in cells]
        found = count_known(texts, kolommen)
        if koppeling is not None:
            found += sum(bool(koppeling.kolommen.get(kopsleutel(text))) for text in texts)
        if found > score:
            best, score = index, found
    if best < 0:
        verwacht = enumerate_dutch(dict.fromkeys(kolom.label for kolom in kolommen))
        raise Onleesbaar(f"We vinden de koppen van de kolommen niet. Zet bovenaan: {verwacht}.")
    nummer, cells = tabel.rijen[best]
    rest = tabel.rijen[best + 1 :]
    return Opzet(nummer, tuple(_list_columns([cell.tekst for cell in cells], rest)), rest, tabel.gelezen_als)


def _list_columns(koppen: Sequence[str], rest: Rijen) -> Iterator[Bronkolom]:
    width = max([len(koppen), *(len(cells) for _, cells in rest)])
    seen: dict[str, int] = {}
    for index in range(width):
        kop = koppen[index] if index < len(koppen) else ""
        values = dict.fromkeys(cells[index].tekst for _, cells in rest if index < len(cells) and cells[index].tekst)
        if not kop and not values:
            continue
        key = kopsleutel(kop) or f"kolom{letter(index).lower()}"
        seen[key] = seen.get(key, 0) + 1
        sleutel = key if seen[key] == 1 else f"{key}#{seen[key]}"
        yield Bronkolom(index, kop, sleutel, tuple(list(values)[:MAX_VOORBEELDEN]))


# --- which is which ---------------------------------------------------------------------------------------------------


def propose(opzet: Opzet, kolommen: Sequence[Kolom]) -> dict[str, str]:
    """{key of a heading: code} as far as the headings tell; two may name the same column, which is not decided here."""
    by_kop = {kop: kolom for kolom in kolommen for kop in kolom.koppen}
    found = {bron.sleutel: by_kop[kop].code for bron in opzet.bronnen if (kop := bron.sleutel.split("#")[0]) in by_kop}
    for kolom in kolommen:
        if kolom.code in found.values():
            continue
        spare = [kopsleutel(text) for text in kolom.reserve]
        bron = next((bron for kop in spare for bron in opzet.bronnen if bron.sleutel == kop), None)
        if bron is not None:
            found[bron.sleutel] = kolom.code
    return found


def place_columns(opzet: Opzet, kolommen: Sequence[Kolom], koppeling: Koppeling) -> dict[int, Kolom]:
    """{place in the file: column}. Raises Onleesbaar for double, missing and nameless columns."""
    chosen = {**propose(opzet, kolommen), **koppeling.kolommen} if koppeling.kolommen else propose(opzet, kolommen)
    by_code = {kolom.code: kolom for kolom in kolommen}
    plaatsen = {
        bron.index: by_code[code]
        for bron in opzet.bronnen
        if (code := chosen.get(bron.sleutel)) in by_code and code not in koppeling.vast
    }
    fouten = [*find_double(plaatsen), *_tell_missing(opzet, plaatsen, kolommen, koppeling)]
    if not koppeling.kolommen:
        fouten += _nameless(opzet)
    if fouten:
        raise Onleesbaar(*fouten)
    return plaatsen


def find_double(plaatsen: Mapping[int, Kolom]) -> Iterator[str]:
    """Columns that have two sources and can't be made of both."""
    for kolom in {each.code: each for each in plaatsen.values()}.values():
        twee = [letter(index) for index, each in plaatsen.items() if each.code == kolom.code]
        if len(twee) > 1 and kolom.samen is None:
            yield f"De kolom «{kolom.label}» staat er {len(twee)} keer in: {' en '.join(twee)}. Laat er een staan."


def find_missing(plaatsen: Mapping[int, Kolom], kolommen: Sequence[Kolom], vast: Mapping[str, str]) -> list[Kolom]:
    """Required columns that the file doesn't have and that nobody filled in for the whole file."""
    found = {kolom.code for kolom in plaatsen.values()} | {code for code, text in vast.items() if text}
    return [
        kolom
        for kolom in kolommen
        if kolom.verplicht and kolom.code not in found and not (kolom.tenzij and found.issuperset(kolom.tenzij))
    ]


def _tell_missing(
    opzet: Opzet, plaatsen: Mapping[int, Kolom], kolommen: Sequence[Kolom], koppeling: Koppeling
) -> Iterator[str]:
    missing = [kolom.label for kolom in find_missing(plaatsen, kolommen, koppeling.vast)]
    if missing:
        staat_er = enumerate_dutch(bron.kop for bron in opzet.bronnen if bron.kop) or "niets"
        word = "De kolom" if len(missing) == 1 else "De kolommen"
        verb = "ontbreekt" if len(missing) == 1 else "ontbreken"
        yield f"{word} {enumerate_dutch(missing)} {verb}. In rij {opzet.kopnummer} staat: {staat_er}."


def _nameless(opzet: Opzet) -> Iterator[str]:
    """Values under no heading: the sign of a column that was pushed aside."""
    for bron in opzet.bronnen:
        if bron.kop:
            continue
        nummer = next(n for n, cells in opzet.rijen if bron.index < len(cells) and cells[bron.index].tekst)
        yield (
            f"In kolom {letter(bron.index)} staan waarden zonder kop, bijvoorbeeld in rij {nummer}. Zijn de kolommen"
            " verschoven? Zet elke waarde onder de goede kop, of staat er een scheidingsteken te veel?"
        )
        return


def needs_mapping(opzet: Opzet, kolommen: Sequence[Kolom]) -> bool:
    """Does somebody have to say what is what? Not when every required column has exactly one source."""
    proposal = propose(opzet, kolommen)
    by_code = {kolom.code: kolom for kolom in kolommen}
    plaatsen = {bron.index: by_code[proposal[bron.sleutel]] for bron in opzet.bronnen if bron.sleutel in proposal}
    return bool([*find_double(plaatsen), *find_missing(plaatsen, kolommen, {})])


def list_choices(opzet: Opzet, plaatsen: Mapping[int, Kolom]) -> dict[str, list[str]]:
    """{code of a column of choices: the different texts in it}, to be mapped likewise."""
    found: dict[str, dict[str, str]] = {}
    for index, kolom in plaatsen.items():
        if not kolom.keuzes:
            continue
        texts = (cells[index].tekst for _, cells in opzet.rijen if index < len(cells) and cells[index].tekst)
        found.setdefault(kolom.code, {}).update({normalise(text): text for text in texts})
    return {code: list(texts.values()) for code, texts in found.items()}
