"""Figures from counts of pupils: participation, categories, OPP's, thuiszitters, and what DUO pays on for them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

from financien.referentie.enums import Tellingsoort
from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst, Telperiode, aandeel, verschuif
from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.queries.landelijk import get_vergelijking
from rapportage.indicatoren.queries.telling import Geteld, Plek, Tellingen, choose_day, name_codes
from rapportage.indicatoren.rekenregels.aanvraag import share, with_rows
from rapportage.indicatoren.rekenregels.definitie import INDICATOREN
from rapportage.indicatoren.rekenregels.gegevens import SO, VSO, Rekengegevens
from thuiszitters.enums import Opgavekolom

# {indicator: (kinds of the numerator, kinds that come on top of the pupils in the denominator, sector)}
DEELNAMES: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    Code.DEELNAME_VSO: (VSO, VSO, "vo"),
    Code.DEELNAME_SO: (SO, SO, "po"),
    Code.DEELNAME_SBO: ((Tellingsoort.SBO,), (), "po"),
    Code.DEELNAME_PRO: ((Tellingsoort.PRO,), (), "vo"),
}
# Of these is known who referred them; pupils in praktijkonderwijs go to a school of the own board.
VERWEZEN = frozenset({Code.DEELNAME_VSO, Code.DEELNAME_SO, Code.DEELNAME_SBO})
APART = "telt niet mee"
THUISKOLOMMEN = (Opgavekolom.KORT, Opgavekolom.LANG, Opgavekolom.ABSOLUUT)


def compute_deelname(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """The share of pupils in one form of special education, from the counts; a missing count is named.

    Of a board or school: the pupils it referred, of its own pupils (and those).
    """
    indicator, (boven, erbij, _) = INDICATOREN[code], DEELNAMES[code]
    found = read_deelname(code, gegevens, periode)
    missing = [soort for soort, each in found.items() if each.aantal is None]
    # What is known of the country is a mean over swv's: no measure for one board or school.
    landelijk = get_vergelijking(code, periode.van.year) if gegevens.plek is None else None
    if missing:
        return Indicatoruitkomst(
            indicator, periode, ontbreekt=(name_missing(missing, gegevens, periode),), landelijk=landelijk
        )
    teller = sum((found[soort].aantal or Decimal(0) for soort in boven), Decimal(0))
    noemer = (found[Tellingsoort.LEERLINGEN].aantal or Decimal(0)) + (teller if erbij else 0)
    return Indicatoruitkomst(
        indicator, periode, teller, noemer, aandeel(teller, noemer), peildatum=found[boven[0]].datum, landelijk=landelijk,
        bronnen=merge_sources(list(found.values())), status=merge_status(list(found.values())),
    )  # fmt: skip


def read_deelname(code: str, gegevens: Rekengegevens, periode: Telperiode) -> dict[str, Geteld]:
    """{kind: number} of what goes into the numerator, and the pupils of the denominator."""
    tellingen, plek = gegevens.tellingen, gegevens.plek
    boven, _, sector = DEELNAMES[code]
    telde_op = choose_day(tellingen.days(Tellingsoort.LEERLINGEN), periode, gegevens.is_teldag)
    if plek is not None and code in VERWEZEN:
        geteld = read_referred(gegevens, boven, periode, plek)
    else:
        dag = choose_day(tellingen.days(boven[0]), periode, gegevens.is_teldag)
        geteld = {soort: _count(tellingen, soort, dag, plek, sector) for soort in boven}
    return {**geteld, Tellingsoort.LEERLINGEN: _count(tellingen, Tellingsoort.LEERLINGEN, telde_op, plek, sector)}


def _count(tellingen: Tellingen, soort: str, dag: date | None, plek: Plek | None, sector: str) -> Geteld:
    """Of the whole swv only pupils are told apart by kind of school."""
    if dag is None:
        return Geteld(None)
    if plek is not None:
        return tellingen.at(soort, dag, plek, sector)
    return tellingen.on(soort, dag, sector if soort == Tellingsoort.LEERLINGEN else "")


def read_referred(
    gegevens: Rekengegevens, codes: tuple[str, ...], periode: Telperiode, plek: Plek
) -> dict[str, Geteld]:
    """{kind: pupils that these schools or boards referred}."""
    tellingen = gegevens.tellingen
    dag = choose_day(tellingen.placed_days(codes[0]), periode, gegevens.is_teldag)
    return {code: tellingen.referred(code, dag, plek) if dag else Geteld(None) for code in codes}


def name_missing(codes: Sequence[str], gegevens: Rekengegevens, periode: Telperiode) -> str:
    """What is missing for this figure, as a sentence."""
    referred = [code for code in codes if code not in (Tellingsoort.LEERLINGEN, Tellingsoort.PRO)]
    if gegevens.plek is None or not referred:
        return f"Er is geen telling van {name_codes(codes)} in {periode.label}."
    if any(choose_day(gegevens.tellingen.placed_days(code), periode, gegevens.is_teldag) for code in referred):
        return f"Wie in {periode.label} verwees, is per bestuur ingevoerd en niet per school."
    return f"In {periode.label} is niet ingevoerd welk bestuur of welke school verwees."


def merge_sources(geteld: list[Geteld]) -> tuple[str, ...]:
    """Every source once, in alphabetical order."""
    return tuple(sorted({bron for each in geteld for bron in each.bronnen}))


def merge_status(geteld: list[Geteld]) -> str:
    """As sure as the least sure number in it."""
    return max((each.status for each in geteld), default="")


def compute_categorieen(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """(V)so pupils per category with their shares, and the shift since the year before."""
    indicator, now = INDICATOREN[code], read_categorieen(gegevens, periode)
    if now is None:
        zin = name_missing(get_codes(gegevens), gegevens, periode)
        return Indicatoruitkomst(indicator, periode, ontbreekt=(zin,))
    before = read_categorieen(gegevens, periode.vorige())
    totaal = sum((each.aantal or Decimal(0) for each in now.values()), Decimal(0))
    delen = tuple(
        Indicatordeel(str(number), f"categorie {number}", each.aantal, totaal, aandeel(each.aantal, totaal))
        for number, each in enumerate(now.values(), start=1)
    )
    return Indicatoruitkomst(
        indicator, periode, totaal, None, totaal, delen=delen, peildatum=next(iter(now.values())).datum,
        bronnen=merge_sources(list(now.values())), status=merge_status(list(now.values())),
        verschuiving=verschuif(to_shares(before), to_shares(now)) if before else None,
    )  # fmt: skip


def get_codes(gegevens: Rekengegevens) -> tuple[str, ...]:
    """The three categories of this swv."""
    return VSO if gegevens.swv.sector == "vo" else SO


def read_categorieen(gegevens: Rekengegevens, periode: Telperiode) -> dict[str, Geteld] | None:
    """{kind: number} of the swv, or of what the chosen schools or boards referred; None when one is not known."""
    if gegevens.plek is None:
        return count_categories(gegevens.tellingen, get_codes(gegevens), partial(_choose, gegevens, periode))
    found = read_referred(gegevens, get_codes(gegevens), periode, gegevens.plek)
    return None if any(each.aantal is None for each in found.values()) else found


def _choose(gegevens: Rekengegevens, periode: Telperiode, days: Sequence[date]) -> date | None:
    return choose_day(days, periode, gegevens.is_teldag)


def count_categories(
    tellingen: Tellingen, codes: tuple[str, ...], choose: Callable[[Sequence[date]], date | None]
) -> dict[str, Geteld] | None:
    """{kind: number} of the whole swv when all three were counted on the same day, the one that ``choose`` takes."""
    dag = choose(tellingen.days(codes[0]))
    found = {code: tellingen.on(code, dag) for code in codes} if dag else {}
    return found if found and all(each.aantal is not None for each in found.values()) else None


def to_shares(geteld: dict[str, Geteld]) -> dict[str, Decimal]:
    """{category: share in percent}."""
    totaal = sum((each.aantal or Decimal(0) for each in geteld.values()), Decimal(0))
    shares = {code[-1]: aandeel(each.aantal, totaal) for code, each in geteld.items()}
    return {code: value for code, value in shares.items() if value is not None}


def compute_opp(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """OPP's that are not late, of those that run or should have been there, as each school counted last in this period."""
    standen = gegevens.oppstanden.get(periode.label, {})
    rows = {
        pk: share(stand["lopend"] - stand["te_laat"], stand["lopend"] + stand["ontbreekt"])
        for pk, stand in standen.items()
    }
    teller, noemer = sum(int(row[0]) for row in rows.values()), sum(int(row[1]) for row in rows.values())
    base = Indicatoruitkomst(
        INDICATOREN[code], periode, *share(teller, noemer),
        peildatum=min((stand["peildatum"] for stand in standen.values()), default=None),
        ontbreekt=() if noemer else ("Geen school telde in deze periode een lopend OPP.",),
    )  # fmt: skip
    return replace(with_rows(gegevens, periode, base, rows, {}), overgenomen=False)


def compute_thuiszitters(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """Thuiszitters on the newest day in this period that was counted, by how long."""
    indicator = INDICATOREN[code]
    if periode.label not in gegevens.thuiszitters:
        return Indicatoruitkomst(indicator, periode, ontbreekt=("In deze periode zijn geen thuiszitters geteld.",))
    dag, numbers = gegevens.thuiszitters[periode.label]
    per_school: dict[int | None, Decimal] = {}
    per_kolom: dict[str, Decimal] = {kolom: Decimal(0) for kolom in Opgavekolom.values}
    for (school, kolom), aantal in numbers.items():
        per_kolom[kolom] += aantal
        if kolom in THUISKOLOMMEN:
            per_school[school] = per_school.get(school, Decimal(0)) + aantal
    totaal = sum((per_kolom[kolom] for kolom in THUISKOLOMMEN), Decimal(0))
    # A pupil with a vrijstelling is no thuiszitter: the group says that it does not count for the total.
    delen = tuple(
        Indicatordeel(
            kolom, Opgavekolom(kolom).label, aantal, None, aantal, groep="" if kolom in THUISKOLOMMEN else APART
        )
        for kolom, aantal in per_kolom.items()
    )
    base = Indicatoruitkomst(indicator, periode, totaal, None, totaal, delen=delen, peildatum=dag)
    rows = {school: (aantal, None, aantal) for school, aantal in per_school.items() if school}
    return replace(with_rows(gegevens, periode, base, rows, {}), overgenomen=False)
