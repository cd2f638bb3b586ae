"""The adopted distributions over the school boards that have days in the year."""

from financien.verdelen.enums import Periodesoort, Verdelingstatus
from financien.verdelen.models import Verdeling
from financien.verdelen.queries.berekening import read_snapshot
from rapportage.jaarverslag.blokken.basis import Blokvraag, blok
from rapportage.jaarverslag.blokken.geldbasis import NUL, euro_columns
from rapportage.jaarverslag.calculations.cijferblok import (
    Blokgrafiek,
    Blokinhoud,
    Blokkolom,
    BlokOntbreekt,
    Blokrij,
    Bloktabel,
    amount,
    chart_value,
    share,
)
from rapportage.jaarverslag.enums import Soort

HELE_PERIODE = "Een verdeling over een schooljaar staat hier met de bedragen van het hele schooljaar."


def get_adopted(vraag: Blokvraag) -> list[Verdeling]:
    """The newest version of every adopted distribution with days in this year, first begun first. Raises BlokOntbreekt."""
    rows = Verdeling.objects.filter(swv=vraag.swv, status=Verdelingstatus.VASTGESTELD).in_years(vraag.jaar, vraag.jaar)
    found = {row.begin: row for row in rows.order_by("begin", "volgnummer")}
    if not found:
        raise BlokOntbreekt(f"Er is geen vastgestelde verdeling over {vraag.jaar}.")
    return list(found.values())


def describe_periods(verdelingen: list[Verdeling]) -> str:
    """Which distributions these are."""
    return ", ".join(
        f"verdeling {each.periode_naam}, vaststelling {each.volgnummer}" for each in verdelingen
    ).capitalize()


def warn_periods(verdelingen: list[Verdeling]) -> tuple[str, ...]:
    """A warning when a distribution is of a school year: amounts are of that, not of the calendar year."""
    return (HELE_PERIODE,) if any(each.periode == Periodesoort.SCHOOLJAAR for each in verdelingen) else ()


@blok(
    "verdeling_besturen", "Verdeling over de schoolbesturen", bron="Vastgestelde verdeling bij Financiën",
    definitie="Wat elk schoolbestuur volgens de vastgestelde verdeling krijgt (of betaalt, onder nul).",
)  # fmt: skip
def verdeling_besturen(vraag: Blokvraag) -> Blokinhoud:
    """Euro and share per board of every adopted distribution in the year, with the checksum of its file."""
    found = get_adopted(vraag)
    tabellen, grafieken, remarks = [], [], []
    for verdeling in found:
        rows = verdeling.deelnemers.filter(organisatie__soort="bestuur").values_list("organisatie__naam", "bedrag")
        totaal = sum((bedrag for _, bedrag in rows), NUL)
        rijen = [Blokrij(naam, (amount(bedrag), share(bedrag, totaal))) for naam, bedrag in rows]
        labels = tuple(rij.kop for rij in rijen)
        values = tuple(chart_value(rij.cellen[0]) for rij in rijen)
        rijen.append(Blokrij("Totaal", (amount(totaal), "100.00" if totaal else None), "totaal"))
        kolommen = (Blokkolom("Bedrag", Soort.EURO), Blokkolom("Aandeel", Soort.PROCENT))
        tabellen.append(
            Bloktabel(f"Per schoolbestuur, {verdeling.periode_naam}", "Schoolbestuur", kolommen, tuple(rijen))
        )
        alt = f"Bedrag per schoolbestuur volgens de verdeling van {verdeling.periode_naam}."
        titel = f"Verdeling over de schoolbesturen, {verdeling.periode_naam}"
        grafieken.append(Blokgrafiek("staaf", titel, alt, labels, (("Bedrag", values),), "euro"))
        remarks.append(
            f"Controlegetal van het rekenbestand van {verdeling.periode_naam} (SHA-256): {verdeling.sha256}."
        )
    return Blokinhoud(
        tabellen=tuple(tabellen), grafieken=tuple(grafieken), peil=describe_periods(found),
        opmerkingen=(*warn_periods(found), *remarks), feiten={"verdelingen": " ".join(str(each.pk) for each in found)},
    )  # fmt: skip


@blok(
    "verdeling_regels", "De verdeling per regel van het model", bron="Vastgestelde verdeling bij Financiën",
    definitie="Wat elke regel van het verdeelmodel aan de besturen toedeelt.",
)  # fmt: skip
def verdeling_regels(vraag: Blokvraag) -> Blokinhoud:
    """Euro per rule of every adopted distribution in the year. Raises BlokOntbreekt when none has such an outcome."""
    found = get_adopted(vraag)
    tabellen = [tabel for verdeling in found if (tabel := make_rules_table(verdeling))]
    if not tabellen:
        raise BlokOntbreekt("De vastgestelde verdeling heeft geen uitkomst per regel.")
    return Blokinhoud(tabellen=tuple(tabellen), peil=describe_periods(found), opmerkingen=warn_periods(found))


def make_rules_table(verdeling: Verdeling) -> Bloktabel | None:
    """What each rule gives to the boards together; None without an outcome per rule."""
    berekening = read_snapshot(verdeling.snapshot or {})
    if berekening.model is None or berekening.uitkomst is None:
        return None
    labels = {regel.code: regel.label for regel in berekening.model.regels}
    sums = dict.fromkeys(labels, NUL)
    for regel in berekening.uitkomst.regels:
        if regel.bestuur:
            sums[regel.regel] = sums.get(regel.regel, NUL) + regel.bedrag
    rijen = [Blokrij(labels.get(code, code), (amount(bedrag),)) for code, bedrag in sums.items() if bedrag]
    rijen.append(Blokrij("Totaal", (amount(sum(sums.values(), NUL)),), "totaal"))
    titel = f"Per regel, {verdeling.periode_naam}"
    return Bloktabel(titel, "Regel van het model", euro_columns("Bedrag"), tuple(rijen))
