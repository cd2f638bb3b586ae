"""The list of DUO with schools per samenwerkingsverband: which schools of it are the own swv's, as a list to be read.

It holds a BRIN and a name, no branch, board or kind of school. Those are known of schools that somebody made before; of the
others is said how many there are, and which list has what is missing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from swv.kern.inlezen import Kolom, Onleesbaar, Rij, read_file, write_csv
from swv.kern.inlezen.afzenders import plain_code
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie

MAX_GENOEMD = 10
KOLOMMEN = (
    Kolom("brin", "BRIN", ook=("brinnummer", "brin nummer", "instellingscode"), max_lengte=10),
    Kolom("naam", "Naam", verplicht=False, ook=("instellingsnaam",), max_lengte=200),
    Kolom("swv", "Administratienummer", max_lengte=20),
)
KOPPEN = ("BRIN", "Vestiging", "Naam van de school", "Schoolsoort", "Bestuursnummer", "Naam van het bestuur")


@dataclass(frozen=True)
class Vertaald:
    """A list in our own columns, and what is said of what was left out."""

    data: bytes
    meldingen: list[str]


def translate_per_swv(*, swv: Organisatie, data: bytes, naam: str) -> Vertaald:
    """The schools of this swv in the list that Verband knows already, every branch of them, with board and kind.

    Raises Onleesbaar when none is left.
    """
    voorbeeld = read_file(data, naam, KOLOMMEN)
    rows = voorbeeld.goede_rijen
    own = [row for row in rows if _is_of(row, swv)]
    if not own:
        raise Onleesbaar(f"In deze lijst staat geen school van {swv.naam} ({swv.code}).")
    brins = list(dict.fromkeys(row["brin"].upper().replace(" ", "") for row in own))
    found = Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, brin__in=brins).select_related("bestuur")
    schools = list(found.order_by("brin", "vestiging"))
    unknown = [brin for brin in brins if brin not in {school.brin for school in schools}]
    lost = {row.nummer for row in voorbeeld.rijen if _is_of(row, swv)}
    meldingen = [
        *_tell(len(rows) - len(own), unknown, _find_shared(rows, brins, swv)),
        *[f"{fout.zin} Dit nemen we niet over." for fout in voorbeeld.fouten if fout.rij in lost][:MAX_GENOEMD],
    ]
    if not schools:
        raise Onleesbaar(*meldingen)
    return Vertaald(write_csv(KOPPEN, [_to_row(school) for school in schools]), meldingen)


def _is_of(rij: Rij, swv: Organisatie) -> bool:
    return plain_code(rij["swv"] or "") == plain_code(swv.code)


def _to_row(school: Organisatie) -> list[str]:
    bestuur = school.bestuur
    code, naam = (bestuur.code, bestuur.naam) if bestuur is not None else ("", "")
    return [school.brin, school.vestiging, school.naam, school.schoolsoort, code, naam]


def _find_shared(rows: Sequence[Rij], brins: Sequence[str], swv: Organisatie) -> list[str]:
    """Schools of this swv that belong to another one too, which happens."""
    others = {row["brin"].upper().replace(" ", "") for row in rows if not _is_of(row, swv)}
    return [brin for brin in brins if brin in others]


def _tell(others: int, unknown: Sequence[str], shared: Sequence[str]) -> list[str]:
    told = []
    if others:
        word = (
            "school van een ander samenwerkingsverband is"
            if others == 1
            else "scholen van andere samenwerkingsverbanden zijn"
        )
        told.append(f"{others} {word} overgeslagen.")
    if unknown:
        more = f" en nog {len(unknown) - MAX_GENOEMD}" if len(unknown) > MAX_GENOEMD else ""
        told.append(
            f"Nog niet bekend: {', '.join(unknown[:MAX_GENOEMD])}{more}. In deze lijst staan geen vestigingen, besturen en"
            " schoolsoorten. Lees daarvoor de lijst van DUO met alle vestigingen in."
        )
    if shared:
        told.append(f"Hoort ook bij een ander samenwerkingsverband: {', '.join(shared[:MAX_GENOEMD])}.")
    return told
