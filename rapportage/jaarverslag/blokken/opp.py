"""OPP's: how many each school has, as the schools had counted them last in the year."""

from collections import Counter
from collections.abc import Iterable, Mapping

from opp.models import Schoolstand
from rapportage.jaarverslag.blokken.basis import BLOKKEN, Blokvraag, blok
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    share,
    told,
)
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import hide_table

# Every running OPP is in exactly one of these.
STANDEN = {
    "op_tijd": "Vastgesteld, evaluatie op tijd",
    "evaluatie_te_laat": "Vastgesteld, evaluatie te laat",
    "binnen": "Nog binnen de termijn",
    "te_laat": "Te laat met vaststellen",
}


@blok(
    "opp_scholen", "Ontwikkelingsperspectieven per school", bron="OPP's van de scholen in Verband (alleen aantallen)",
    definitie=(
        "Lopende OPP's op de laatste telling van het jaar. Te laat: op die dag nog niet vastgesteld terwijl de termijn voorbij"
        " was, of langer dan een schooljaar niet met de ouders geëvalueerd."
    ), leerlingen=True,
)  # fmt: skip
def opp_scholen(vraag: Blokvraag) -> Blokinhoud:
    """OPP's per school by state, and how many in percent were in time. Raises BlokOntbreekt when no school has any."""
    rows = Schoolstand.objects.filter(swv=vraag.swv, peildatum__range=(vraag.begin, vraag.eind))
    latest = {row.school_id: row for row in rows.select_related("school").order_by("peildatum")}
    stand = name_rows(row for row in latest.values() if row.lopend)
    if not stand:
        raise BlokOntbreekt(f"Over {vraag.jaar} hebben de scholen in Verband geen OPP's geteld.")
    shown = hide_table({naam: split(row) for naam, row in stand.items()})
    rijen = [to_row(naam, shown.cellen[naam], shown.per_rij[naam]) for naam in shown.cellen]
    rijen.append(to_row("Totaal", shown.per_kolom, shown.totaal, "totaal"))
    kolommen = (
        *map(Blokkolom, STANDEN.values()), Blokkolom("Lopend"), Blokkolom("Op tijd vastgesteld of nog binnen de termijn", Soort.PROCENT),
        Blokkolom("Op tijd geëvalueerd", Soort.PROCENT),
    )  # fmt: skip
    tabel = Bloktabel("Lopende OPP's", "School", kolommen, tuple(rijen))
    return Blokinhoud(tabellen=(tabel,), peil=f"Laatste telling in {vraag.jaar}")


def name_rows(rows: Iterable[Schoolstand]) -> dict[str, Schoolstand]:
    """{name of the school: its row} in order of name; schools of one name by their number too, so that none is lost."""
    ordered = sorted(rows, key=lambda row: (row.school.sorteernaam, row.school.brin, row.school.vestiging))
    keren = Counter(row.school.naam for row in ordered)
    return {
        f"{row.school.naam} ({row.school.brin}-{row.school.vestiging})"
        if keren[row.school.naam] > 1
        else row.school.naam: row
        for row in ordered
    }


def split(stand: Schoolstand) -> dict[str, int]:
    """{state: number of OPP's}, together all running ones."""
    late = min(stand.evaluatie_te_laat, stand.vastgesteld)
    open_late = min(stand.te_laat, stand.lopend - stand.vastgesteld)
    return {
        "op_tijd": stand.vastgesteld - late,
        "evaluatie_te_laat": late,
        "binnen": stand.lopend - stand.vastgesteld - open_late,
        "te_laat": open_late,
    }


def to_row(naam: str, cellen: Mapping[str, int | None], lopend: int | None, nadruk: str = "") -> Blokrij:
    """Numbers and the two shares; a share only of numbers that are told."""
    te_laat, goed, evaluatie = cellen["te_laat"], cellen["op_tijd"], cellen["evaluatie_te_laat"]
    vast = None if te_laat is None or lopend is None else share(lopend - te_laat, lopend)
    geevalueerd = None if goed is None or evaluatie is None else share(goed, goed + evaluatie)
    return Blokrij(naam, (*(told(cellen[code]) for code in STANDEN), told(lopend), vast, geevalueerd), nadruk)


@blok(
    "bronnen", "Waar de cijfers vandaan komen", bron="De omschrijving van elk cijferblok",
    definitie="Elk cijferblok van dit verslag met zijn bron en zijn omschrijving.",
)  # fmt: skip
def bronnen(vraag: Blokvraag) -> Blokinhoud:
    """Where every block comes from and what it counts; this block is about the others and never lacks anything."""
    rijen = tuple(Blokrij(each.titel, (each.bron, each.definitie)) for each in BLOKKEN.values())
    kolommen = (Blokkolom("Bron", Soort.TEKST), Blokkolom("Wat is geteld", Soort.TEKST))
    return Blokinhoud(tabellen=(Bloktabel("Bronnen en omschrijvingen", "Cijferblok", kolommen, rijen),), peil="")
