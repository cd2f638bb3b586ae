"""The adopted distribution over the school boards."""

from financien.enums import Periodesoort, Verdelingstatus
from financien.models import Verdeling
from financien.services.berekening import read_snapshot
from rapportage.jaarverslag.blok import Grafiek, Inhoud, Kolom, Ontbreekt, Rij, Tabel, amount, chart_value, share
from rapportage.jaarverslag.blokken.basis import Vraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, euro_columns
from rapportage.jaarverslag.enums import Soort


def get_adopted(vraag: Vraag) -> Verdeling:
    """The adopted distribution of this year: the newest version of the calendar year, else of the school year."""
    rows = Verdeling.objects.filter(swv=vraag.swv, jaar=vraag.jaar, status=Verdelingstatus.VASTGESTELD)
    found = sorted(rows, key=lambda row: (row.periode == Periodesoort.KALENDERJAAR, row.volgnummer or 0))
    if not found:
        raise Ontbreekt(f"Er is geen vastgestelde verdeling over {vraag.jaar}.")
    return found[-1]


@blok(
    "verdeling_besturen", "Verdeling over de schoolbesturen", bron="Vastgestelde verdeling bij Financiën",
    definitie="Wat elk schoolbestuur volgens de vastgestelde verdeling krijgt (of betaalt, onder nul).",
)  # fmt: skip
def verdeling_besturen(vraag: Vraag) -> Inhoud:
    verdeling = get_adopted(vraag)
    rows = verdeling.deelnemers.filter(organisatie__soort="bestuur").values_list("organisatie__naam", "bedrag")
    totaal = sum((bedrag for _, bedrag in rows), NUL)
    rijen = [Rij(naam, (amount(bedrag), share(bedrag, totaal))) for naam, bedrag in rows]
    rijen.append(Rij("Totaal", (amount(totaal), "100.00" if totaal else None), "totaal"))
    kolommen = (Kolom("Bedrag", Soort.EURO), Kolom("Aandeel", Soort.PROCENT))
    chart = Grafiek(
        "staaf", "Verdeling over de schoolbesturen", f"Bedrag per schoolbestuur volgens de verdeling van {verdeling.periode_naam}.",
        tuple(rij.kop for rij in rijen[:-1]), (("Bedrag", tuple(chart_value(rij.cellen[0]) for rij in rijen[:-1])),), "euro",
    )  # fmt: skip
    return Inhoud(
        tabellen=(Tabel("Per schoolbestuur", "Schoolbestuur", kolommen, tuple(rijen)),), grafieken=(chart,),
        peil=f"Verdeling {verdeling.periode_naam}, vaststelling {verdeling.volgnummer}",
        opmerkingen=(f"Controlegetal van het rekenbestand (SHA-256): {verdeling.sha256}.",),
        feiten={"verdeling": str(verdeling.pk), "totaal": amount(totaal) or ""},
    )  # fmt: skip


@blok(
    "verdeling_regels", "De verdeling per regel van het model", bron="Vastgestelde verdeling bij Financiën",
    definitie="Wat elke regel van het verdeelmodel aan de besturen toedeelt.",
)  # fmt: skip
def verdeling_regels(vraag: Vraag) -> Inhoud:
    verdeling = get_adopted(vraag)
    berekening = read_snapshot(verdeling.snapshot or {})
    if berekening.model is None or berekening.uitkomst is None:
        raise Ontbreekt("De vastgestelde verdeling heeft geen uitkomst per regel.")
    labels = {regel.code: regel.label for regel in berekening.model.regels}
    sums = dict.fromkeys(labels, NUL)
    for regel in berekening.uitkomst.regels:
        if regel.bestuur:
            sums[regel.regel] = sums.get(regel.regel, NUL) + regel.bedrag
    rijen = [Rij(labels.get(code, code), (amount(bedrag),)) for code, bedrag in sums.items() if bedrag]
    rijen.append(Rij("Totaal", (amount(sum(sums.values(), NUL)),), "totaal"))
    tabel = Tabel("Per regel", "Regel van het model", euro_columns("Bedrag"), tuple(rijen))
    return Inhoud(tabellen=(tabel,), peil=f"Verdeling {verdeling.periode_naam}")
