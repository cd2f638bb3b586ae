"""Figures about money. A tariff or count that is missing is named; then there is no figure."""

from decimal import Decimal

from financien.calculations.bekostiging import calculate_aftrek_so, make_post
from financien.enums import Tariefsoort, Tellingsoort
from rapportage.calculations import Deel, Periode, Uitkomst, aandeel, kalenderjaar
from rapportage.indicatoren.definities import INDICATOREN
from rapportage.indicatoren.gegevens import SO, VSO, Gegevens, geldjaar
from rapportage.indicatoren.leerlingen import count_categories, merge_sources
from rapportage.queries.tellingen import choose_day, choose_february, name_codes


def compute_doorbetaling(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """What DUO pays on for (v)so pupils, as a share of the budget for zware ondersteuning (WVO 2020 art. 5.15).

    (V)so pupils on 1 February of the year before × their tariff; the budget is what DUO decided, else the pupils of
    the regular schools on 1 October of the year before × the norm amount.
    """
    indicator, jaar = INDICATOREN[code], geldjaar(periode)
    codes, vorig, tarieven = VSO if gegevens.swv.sector == "vo" else SO, kalenderjaar(jaar - 1), gegevens.tarieven[jaar]
    geteld = count_categories(gegevens.tellingen, codes, vorig, choose_february)
    missing = [f"het tarief «{Tariefsoort(each).label}» voor {jaar}" for each in codes if each not in tarieven]
    if geteld is None:
        missing.append(f"een telling van {name_codes(codes)} in {vorig.label}")
    budget, bron = get_budget(gegevens, jaar, missing)
    if missing or geteld is None:
        return Uitkomst(indicator, periode, ontbreekt=(f"Er ontbreekt: {'; '.join(missing)}.",))
    aantallen = {each: geteld[each].aantal or Decimal(0) for each in codes}
    posten = calculate_aftrek_so(aantallen, {each: tarieven[each].bedrag for each in codes}, codes)
    delen = tuple(
        Deel(post.code[-1], f"categorie {post.code[-1]}", post.bedrag, budget, aandeel(post.bedrag, budget))
        for post in posten
    )
    teller = sum((post.bedrag for post in posten), Decimal(0))
    sources = {*merge_sources(list(geteld.values())), *(tarieven[each].bron for each in codes), bron}
    return Uitkomst(
        indicator, periode, teller, budget, aandeel(teller, budget), delen=delen, bronnen=tuple(sorted(sources)),
        status=max(tarieven[each].status for each in codes), peildatum=geteld[codes[0]].datum,
    )  # fmt: skip


def get_budget(gegevens: Gegevens, jaar: int, missing: list[str]) -> tuple[Decimal | None, str]:
    """(budget for zware ondersteuning before deduction, its source); what is missing is added to the list."""
    decided, tarief = gegevens.beschikkingen.get(jaar), gegevens.tarieven[jaar].get(Tariefsoort.ZWAAR)
    if decided is not None:
        return decided.bedrag, decided.bron
    vorig, tellingen = kalenderjaar(jaar - 1), gegevens.tellingen
    # An swv vo is funded for the pupils of 1 October, an swv po for those of 1 February.
    choose = choose_day if gegevens.swv.sector == "vo" else choose_february
    dag = choose(tellingen.days(Tellingsoort.LEERLINGEN), vorig)
    # Pupils of so and vso are in the deduction, not in the basis (WVO 2020 art. 5.15).
    leerlingen = tellingen.on(Tellingsoort.LEERLINGEN, dag, gegevens.swv.sector).aantal if dag else None
    if tarief is None:
        missing.append(f"het tarief «{Tariefsoort.ZWAAR.label}» voor {jaar}, of de beschikking van DUO")
    if leerlingen is None:
        missing.append(f"een telling van leerlingen in {vorig.label}")
    if leerlingen is None or tarief is None:
        return None, ""
    return make_post("zwaar", "zware ondersteuning", leerlingen, tarief.bedrag).bedrag, tarief.bron


def compute_besteding(code: str, gegevens: Gegevens, periode: Periode) -> Uitkomst:
    """Costs per programme: realised, else budgeted."""
    indicator, jaar = INDICATOREN[code], geldjaar(periode)
    if jaar not in gegevens.lasten:
        return Uitkomst(
            indicator, periode, ontbreekt=(f"Er is geen realisatie en geen vastgestelde begroting van {jaar}.",)
        )
    herkomst, per_programma = gegevens.lasten[jaar]
    totaal = sum(per_programma.values(), Decimal(0))
    delen = tuple(
        Deel(naam, naam or "zonder programma", bedrag, totaal, aandeel(bedrag, totaal))
        for naam, bedrag in sorted(per_programma.items(), key=lambda item: (-item[1], item[0]))
    )
    return Uitkomst(
        indicator, periode, totaal, None, totaal, delen=delen, bronnen=(f"{herkomst} {jaar}",),
        status="" if herkomst == "realisatie" else "begroot",
    )  # fmt: skip
