"""Figures from counts of pupils: participation, categories, OPP's, thuiszitters, and what DUO pays on for them."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from financien.enums import Tellingsoort
from rapportage.calculations import Deel, Periode, Uitkomst, aandeel, verschuif
from rapportage.enums import Code
from rapportage.indicatoren.aanvragen import share, with_rows
from rapportage.indicatoren.definities import INDICATOREN
from rapportage.indicatoren.gegevens import SO, VSO, Gegevens
from rapportage.queries.landelijk import get_vergelijking
from rapportage.queries.tellingen import Geteld, Tellingen, choose_day, name_codes
from thuiszitters.enums import Kolom

# {indicator: (kinds of the numerator, kinds that come on top of the pupils in the denominator, sector)}
DEELNAMES: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    Code.DEELNAME_VSO: (VSO, VSO, "vo"),
    Code.DEELNAME_SO: (SO, SO, "po"),
    Code.DEELNAME_SBO: ((Tellingsoort.SBO,), (), "po"),
    Code.DEELNAME_PRO: ((Tellingsoort.PRO,), (), "vo"),
}
APART = "telt niet mee"
THUISKOLOMMEN = (Kolom.KORT, Kolom.LANG, Kolom.ABSOLUUT)


def compute_deelname(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """The share of pupils in one form of special education, from the counts; a missing count is named."""
    indicator = INDICATOREN[code]
    boven, erbij, sector = DEELNAMES[code]
    tellingen = gegevens.tellingen
    dag = choose_day(tellingen.days(boven[0]), periode)
    geteld = {soort: tellingen.on(soort, dag) if dag else Geteld(None) for soort in boven}
    telde_op = choose_day(tellingen.days(Tellingsoort.LEERLINGEN), periode)
    leerlingen = tellingen.on(Tellingsoort.LEERLINGEN, telde_op, sector) if telde_op else Geteld(None)
    missing = [soort for soort, each in {**geteld, Tellingsoort.LEERLINGEN: leerlingen}.items() if each.aantal is None]
    landelijk = get_vergelijking(code, periode.van.year)
    if missing:
        zin = f"Er is geen telling van {name_codes(missing)} in {periode.label}."
        return Uitkomst(indicator, periode, ontbreekt=(zin,), landelijk=landelijk)
    teller = sum((each.aantal or Decimal(0) for each in geteld.values()), Decimal(0))
    noemer = (leerlingen.aantal or Decimal(0)) + (teller if erbij else 0)
    used = [*geteld.values(), leerlingen]
    return Uitkomst(
        indicator, periode, teller, noemer, aandeel(teller, noemer), peildatum=dag, landelijk=landelijk,
        bronnen=merge_sources(used), status=merge_status(used),
    )  # fmt: skip


def merge_sources(geteld: list[Geteld]) -> tuple[str, ...]:
    return tuple(sorted({bron for each in geteld for bron in each.bronnen}))


def merge_status(geteld: list[Geteld]) -> str:
    """As sure as the least sure number in it."""
    return max((each.status for each in geteld), default="")


def compute_categorieen(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """(V)so pupils per category with their shares, and the shift since the year before."""
    indicator, codes = INDICATOREN[code], VSO if gegevens.swv.sector == "vo" else SO
    now = count_categories(gegevens.tellingen, codes, periode)
    if now is None:
        return Uitkomst(
            indicator, periode, ontbreekt=(f"Er is geen telling van {name_codes(codes)} in {periode.label}.",)
        )
    before = count_categories(gegevens.tellingen, codes, periode.vorige())
    totaal = sum((each.aantal or Decimal(0) for each in now.values()), Decimal(0))
    delen = tuple(
        Deel(str(number), f"categorie {number}", each.aantal, totaal, aandeel(each.aantal, totaal))
        for number, each in enumerate(now.values(), start=1)
    )
    return Uitkomst(
        indicator, periode, totaal, None, totaal, delen=delen, peildatum=next(iter(now.values())).datum,
        bronnen=merge_sources(list(now.values())), status=merge_status(list(now.values())),
        verschuiving=verschuif(to_shares(before), to_shares(now)) if before else None,
    )  # fmt: skip


def count_categories(
    tellingen: Tellingen, codes: tuple[str, ...], periode: Periode, choose: Any = choose_day
) -> dict[str, Geteld] | None:
    """{kind: number} when all three were counted on the same day."""
    dag = choose(tellingen.days(codes[0]), periode)
    found = {code: tellingen.on(code, dag) for code in codes} if dag else {}
    return found if found and all(each.aantal is not None for each in found.values()) else None


def to_shares(geteld: dict[str, Geteld]) -> dict[str, Decimal]:
    """{category: share in percent}."""
    totaal = sum((each.aantal or Decimal(0) for each in geteld.values()), Decimal(0))
    shares = {code[-1]: aandeel(each.aantal, totaal) for code, each in geteld.items()}
    return {code: value for code, value in shares.items() if value is not None}


def compute_opp(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """OPP's that are not late, of those that run or should have been there, as each school counted last in this period."""
    standen = gegevens.oppstanden.get(periode.label, {})
    rows = {
        pk: share(stand["lopend"] - stand["te_laat"], stand["lopend"] + stand["ontbreekt"])
        for pk, stand in standen.items()
    }
    teller, noemer = sum(int(row[0]) for row in rows.values()), sum(int(row[1]) for row in rows.values())
    base = Uitkomst(
        INDICATOREN[code], periode, *share(teller, noemer),
        peildatum=min((stand["peildatum"] for stand in standen.values()), default=None),
        ontbreekt=() if noemer else ("Geen school telde in deze periode een lopend OPP.",),
    )  # fmt: skip
    return replace(with_rows(gegevens, periode, base, rows, {}), overgenomen=False)


def compute_thuiszitters(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """Thuiszitters on the newest day in this period that was counted, by how long."""
    indicator = INDICATOREN[code]
    if periode.label not in gegevens.thuiszitters:
        return Uitkomst(indicator, periode, ontbreekt=("In deze periode zijn geen thuiszitters geteld.",))
    dag, numbers = gegevens.thuiszitters[periode.label]
    per_school: dict[int | None, Decimal] = {}
    per_kolom: dict[str, Decimal] = {kolom: Decimal(0) for kolom in Kolom.values}
    for (school, kolom), aantal in numbers.items():
        per_kolom[kolom] += aantal
        if kolom in THUISKOLOMMEN:
            per_school[school] = per_school.get(school, Decimal(0)) + aantal
    totaal = sum((per_kolom[kolom] for kolom in THUISKOLOMMEN), Decimal(0))
    # A pupil with a vrijstelling is no thuiszitter: the group says that it does not count for the total.
    delen = tuple(
        Deel(kolom, Kolom(kolom).label, aantal, None, aantal, groep="" if kolom in THUISKOLOMMEN else APART)
        for kolom, aantal in per_kolom.items()
    )
    base = Uitkomst(indicator, periode, totaal, None, totaal, delen=delen, peildatum=dag)
    rows = {school: (aantal, None, aantal) for school, aantal in per_school.items() if school}
    return replace(with_rows(gegevens, periode, base, rows, {}), overgenomen=False)
