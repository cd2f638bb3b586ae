"""OPP's: how many each school has, as the schools had counted them last in the year."""

from opp.models import Schoolstand
from rapportage.jaarverslag.blok import Inhoud, Kolom, Ontbreekt, Rij, Tabel, share, told
from rapportage.jaarverslag.blokken.basis import BLOKKEN, Vraag, blok
from rapportage.jaarverslag.enums import Soort
from swv.kern.kleine_cellen import hide_table

VELDEN = {
    "op_tijd": "Vastgesteld",
    "open": "Nog vast te stellen",
}


@blok(
    "opp_scholen", "Ontwikkelingsperspectieven per school", bron="OPP's van de scholen in Verband (alleen aantallen)",
    definitie="Lopende OPP's op de laatste telling van het jaar; vastgesteld is na overleg met de ouders.", leerlingen=True,
)  # fmt: skip
def opp_scholen(vraag: Vraag) -> Inhoud:
    rows = Schoolstand.objects.filter(swv=vraag.swv, peildatum__range=(vraag.begin, vraag.eind))
    latest = {row.school_id: row for row in rows.select_related("school").order_by("peildatum")}
    stand = sorted((row for row in latest.values() if row.lopend), key=lambda row: row.school.naam)
    if not stand:
        raise Ontbreekt(f"Over {vraag.jaar} hebben de scholen in Verband geen OPP's geteld.")
    cells = {row.school.naam: {"op_tijd": row.vastgesteld, "open": row.lopend - row.vastgesteld} for row in stand}
    shown = hide_table(cells)
    rijen = []
    for naam in cells:
        done, whole = shown.cellen[naam]["op_tijd"], shown.per_rij[naam]
        aandeel = share(done, whole) if done is not None and whole else None
        rijen.append(Rij(naam, (told(done), told(shown.cellen[naam]["open"]), told(whole), aandeel)))
    done, whole = shown.per_kolom["op_tijd"], shown.totaal
    aandeel = share(done, whole) if done is not None and whole else None
    rijen.append(Rij("Totaal", (told(done), told(shown.per_kolom["open"]), told(whole), aandeel), "totaal"))
    kolommen = (*map(Kolom, VELDEN.values()), Kolom("Lopend"), Kolom("Vastgesteld", Soort.PROCENT))
    tabel = Tabel("Lopende OPP's", "School", kolommen, tuple(rijen))
    return Inhoud(tabellen=(tabel,), peil=f"Laatste telling in {vraag.jaar}")


@blok(
    "bronnen", "Waar de cijfers vandaan komen", bron="De omschrijving van elk cijferblok",
    definitie="Elk cijferblok van dit verslag met zijn bron en zijn omschrijving.",
)  # fmt: skip
def bronnen(vraag: Vraag) -> Inhoud:
    rijen = tuple(Rij(each.titel, (each.bron, each.definitie)) for each in BLOKKEN.values())
    kolommen = (Kolom("Bron", Soort.TEKST), Kolom("Wat is geteld", Soort.TEKST))
    return Inhoud(tabellen=(Tabel("Bronnen en omschrijvingen", "Cijferblok", kolommen, rijen),), peil="")
