"""The list of DUO with so and vso pupils per samenwerkingsverband: the own counts per category, as a list to be read.

What the swv pays for stands in its rows for pupils within and outside its region together. «<5» is 1 to 4, and so the sum may
be a range. Pupils of institutions of cluster 1 and 2 and of closed youth care are paid by nobody here; they are only told.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from swv.kern.bereik import Bereik, add_up
from swv.kern.inlezen import Inleesdoel, Kolom, Kolomsoort, Onleesbaar, Rij, read_file, write_csv
from swv.kern.inlezen.afzenders import SO_VSO, plain_code, recognise_file
from swv.kern.invoer.beheerregels import TELDATUM
from swv.organisatie.models import Organisatie

CATEGORIEEN = (1, 2, 3)
MAX_GENOEMD = 10
MAX_BRON = 300


def _count(code: str, label: str, *ook: str) -> Kolom:
    return Kolom(
        code, label, Kolomsoort.GETAL, verplicht=False, ook=ook, laagst=0, hoogst=9_999_999, bereik=True
    )  # fmt: skip


KOLOMMEN = (
    Kolom("datum", "Peildatum", Kolomsoort.DATUM, ook=("teldatum",), regel=TELDATUM),
    Kolom("betaler", "SWV betalend", max_lengte=40),
    Kolom("soort", "Soort onderwijs", ook=("soort po", "onderwijssoort"), max_lengte=60),
    *(_count(f"categorie_{number}", f"Categorie {number}", f"cat {number}", f"bekostigingscategorie {number}")
      for number in CATEGORIEEN),
    _count("totaal", "Totaal", "aantal leerlingen", "aantal"),
)  # fmt: skip
KOPPEN = ("Wat is geteld", "Code", "Teldatum", "Aantal", "Status", "Bron")
# In place of an swv; what stands behind it (CL1_BRIN, CL1-BRIN, Cluster 1) changes.
BUITEN = (
    (re.compile(r"CL(USTER)?1(BRIN)?"), "cluster 1"),
    (re.compile(r"CL(USTER)?2(BRIN)?"), "cluster 2"),
    (re.compile(r"(GJIJJI|GJI|JJI)(BRIN)?"), "gesloten jeugdzorg en justitie"),
)
SOORTEN = {
    "SO": "so", "VSO": "vso", "SPECIAALONDERWIJS": "so", "VOORTGEZETSPECIAALONDERWIJS": "vso",
}  # fmt: skip


def translate_so_vso(doel: Inleesdoel, data: bytes, naam: str) -> tuple[bytes, list[str]] | None:
    """(the counts of this swv in our own columns, what is told of the rest); None for any other file.

    Raises Onleesbaar when a row of the own swv can't be read, or when there is none.
    """
    if recognise_file(data, naam, (SO_VSO,)) is None:
        return None
    voorbeeld = read_file(data, naam, KOLOMMEN)
    own = [row for row in voorbeeld.rijen if plain_code(row["betaler"] or "") == plain_code(doel.swv.code)]
    numbers = {row.nummer for row in own} | {row.nummer for row in voorbeeld.rijen if not row["betaler"]}
    wrong = [fout for fout in voorbeeld.fouten if fout.rij is None or fout.rij in numbers]
    texts = [fout.zin for fout in wrong]
    texts += [
        f"Rij {row.nummer}: «{row['soort']}» is geen so of vso." for row in own if row["soort"] and not _kind(row)
    ]
    if texts:
        raise Onleesbaar(*texts[:MAX_GENOEMD])
    if not own:
        raise Onleesbaar(f"In deze lijst staat {doel.swv.naam} ({doel.swv.code}) niet. Kies een andere lijst.")
    counts = _add_up_rows(own)
    rows = [_to_row(doel.swv, code, dag, count, naam) for (code, dag), count in counts.items() if count is not None]
    others = [row for row in voorbeeld.rijen if row not in own]
    return write_csv(KOPPEN, rows), [*_tell_others(others), *_tell_own(own, counts)]


def _kind(row: Rij) -> str:
    return SOORTEN.get(plain_code(row["soort"] or ""), "")


Geteld = Decimal | Bereik


def _add_up_rows(own: Sequence[Rij]) -> dict[tuple[str, date], Geteld | None]:
    """{(kind of count, day): the sum of the rows}; None when one of them is empty."""
    found: dict[tuple[str, date], list[Geteld | None]] = defaultdict(list)
    for row in own:
        for number in CATEGORIEEN:
            found[f"{_kind(row)}_{number}", row["datum"]].append(_number(row.get(f"categorie_{number}")))
    return {
        key: add_up(known) if len(known := [each for each in counts if each is not None]) == len(counts) else None
        for key, counts in found.items()
    }


def _number(value: int | Bereik | None) -> Geteld | None:
    return Decimal(value) if isinstance(value, int) else value


def _to_row(swv: Organisatie, code: str, dag: date, count: Geteld, naam: str) -> list[str]:
    text = str(count) if isinstance(count, Bereik) else f"{count:f}"
    return [code, swv.code, dag.isoformat(), text, "voorlopig", f"DUO, {naam}"[:MAX_BRON]]


# --- what is told -----------------------------------------------------------------------------------------------------


def _tell_others(others: Sequence[Rij]) -> Iterable[str]:
    outside: dict[str, list[Geteld]] = defaultdict(list)
    elsewhere = 0
    for row in others:
        label = next((label for pattern, label in BUITEN if pattern.fullmatch(plain_code(row["betaler"] or ""))), "")
        total = _number(row.get("totaal"))
        if label and total is not None:
            outside[label].append(total)
        elsewhere += not label
    if elsewhere:
        yield f"Overgeslagen: {elsewhere} {'rij' if elsewhere == 1 else 'rijen'} van andere samenwerkingsverbanden."
    if outside:
        parts = ", ".join(f"{label} {add_up(counts)}" for label, counts in outside.items())
        yield f"Niet van een samenwerkingsverband, en niet ingelezen: {parts}."


def _tell_own(own: Sequence[Rij], counts: dict[tuple[str, date], Geteld | None]) -> Iterable[str]:
    yield "De aantallen staan als voorlopig. Zijn ze definitief? Verbeter dat bij de telling."
    for code, _ in (key for key, count in counts.items() if count is None):
        yield f"Voor {code.replace('_', ' categorie ')} staat niet in elke rij een aantal. Dat is niet ingelezen."
    if ranges := sorted(f"{code.replace('_', ' categorie ')} {count}" for (code, _), count in counts.items()
                        if isinstance(count, Bereik)):  # fmt: skip
        yield (
            f"DUO laat kleine aantallen niet zien. Bekend is alleen: {', '.join(ranges)}. Wie ermee rekent, vraagt u om het"
            " juiste aantal."
        )
    yield from _tell_totals(own)


def _tell_totals(own: Sequence[Rij]) -> Iterable[str]:
    """Rows of which the total is not that of the categories: pupils of whom none is known."""
    for row in own:
        total = _number(row.get("totaal"))
        parts = [_number(row.get(f"categorie_{number}")) for number in CATEGORIEEN]
        known = [part for part in parts if part is not None]
        if not isinstance(total, Decimal) or len(known) < len(parts):
            continue
        whole = add_up(known)
        if not (total in whole if isinstance(whole, Bereik) else total == whole):
            yield f"Rij {row.nummer}: het totaal is {total:f}, en de categorieën zijn samen {whole}. De rest heeft er geen."
