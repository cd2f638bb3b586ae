"""Figures about money. A tariff or count that is missing is named; then there is no figure."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from financien.referentie.calculations.bekostiging import Bekostigingspost, calculate_aftrek_so, make_post
from financien.referentie.enums import Tariefsoort, Tellingsoort
from rapportage.indicatoren.calculations import Indicatordeel, Indicatoruitkomst, Telperiode, aandeel, kalenderjaar
from rapportage.indicatoren.queries.telling import Geteld, choose_day, choose_february, name_codes
from rapportage.indicatoren.rekenregels.definitie import INDICATOREN
from rapportage.indicatoren.rekenregels.gegevens import Rekengegevens, geldjaar
from rapportage.indicatoren.rekenregels.leerling import count_categories, get_codes, merge_sources


@dataclass(frozen=True)
class Doorbetaling:
    """What the share that DUO pays on is made of; ``missing`` names what there is not."""

    geteld: dict[str, Geteld]
    posten: tuple[Bekostigingspost, ...]
    tarieven: dict[str, Any]
    budget: Decimal | None
    budget_bron: str
    # The budget as count × norm amount; None when DUO decided it.
    leerlingen: Geteld | None = None
    zwaar: Any = None
    missing: tuple[str, ...] = ()


def read_doorbetaling(gegevens: Rekengegevens, periode: Telperiode) -> Doorbetaling:
    """(V)so pupils on 1 February of the year before × their tariff; the budget is what DUO decided, else the pupils of
    the regular schools on 1 October of the year before × the norm amount."""
    jaar, codes = geldjaar(periode), get_codes(gegevens)
    vorig, tarieven = kalenderjaar(jaar - 1), gegevens.tarieven[jaar]
    geteld = count_categories(gegevens.tellingen, codes, lambda days: choose_february(days, vorig))
    missing = [f"het tarief «{Tariefsoort(each).label}» voor {jaar}" for each in codes if each not in tarieven]
    if geteld is None:
        missing.append(f"een telling van {name_codes(codes)} in {vorig.label}")
    posten: tuple[Bekostigingspost, ...] = ()
    if geteld is not None and not missing:
        aantallen = {each: geteld[each].aantal or Decimal(0) for each in codes}
        posten = tuple(calculate_aftrek_so(aantallen, {each: tarieven[each].bedrag for each in codes}, codes))
    decided = gegevens.beschikkingen.get(jaar)
    if decided is not None:
        budget = Doorbetaling({}, (), {}, decided.bedrag, decided.bron)
    else:
        budget = _forecast_budget(gegevens, jaar, missing)
    return replace(
        budget, geteld=geteld or {}, posten=posten, tarieven={each: tarieven.get(each) for each in codes},
        missing=tuple(missing),
    )  # fmt: skip


def _forecast_budget(gegevens: Rekengegevens, jaar: int, missing: list[str]) -> Doorbetaling:
    """The budget for zware ondersteuning before deduction; what is missing is added to the list."""
    tarief, vorig, tellingen = (
        gegevens.tarieven[jaar].get(Tariefsoort.ZWAAR),
        kalenderjaar(jaar - 1),
        gegevens.tellingen,
    )
    # An swv vo is funded for the pupils of 1 October, an swv po for those of 1 February.
    dag = choose_day(tellingen.days(Tellingsoort.LEERLINGEN), vorig, gegevens.is_teldag)
    # Pupils of so and vso are in the deduction, not in the basis (WVO 2020 art. 5.15).
    leerlingen = tellingen.on(Tellingsoort.LEERLINGEN, dag, gegevens.swv.sector) if dag else Geteld(None)
    if tarief is None:
        missing.append(f"het tarief «{Tariefsoort.ZWAAR.label}» voor {jaar}, of de beschikking van DUO")
    if leerlingen.aantal is None:
        missing.append(f"een telling van leerlingen in {vorig.label}")
    if leerlingen.aantal is None or tarief is None:
        return Doorbetaling({}, (), {}, None, "")
    bedrag = make_post("zwaar", "zware ondersteuning", leerlingen.aantal, tarief.bedrag).bedrag
    return Doorbetaling({}, (), {}, bedrag, tarief.bron, leerlingen, tarief)


def compute_doorbetaling(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """What DUO pays on for (v)so pupils, as a share of the budget for zware ondersteuning (WVO 2020 art. 5.15)."""
    indicator, found = INDICATOREN[code], read_doorbetaling(gegevens, periode)
    if found.missing:
        return Indicatoruitkomst(indicator, periode, ontbreekt=(f"Er ontbreekt: {'; '.join(found.missing)}.",))
    delen = tuple(
        Indicatordeel(
            post.code[-1], f"categorie {post.code[-1]}", post.bedrag, found.budget, aandeel(post.bedrag, found.budget)
        )
        for post in found.posten
    )
    teller = sum((post.bedrag for post in found.posten), Decimal(0))
    geteld, tarieven = list(found.geteld.values()), list(found.tarieven.values())
    sources = {*merge_sources(geteld), *(each.bron for each in tarieven), found.budget_bron}
    return Indicatoruitkomst(
        indicator, periode, teller, found.budget, aandeel(teller, found.budget), delen=delen, bronnen=tuple(sorted(sources)),
        status=max(each.status for each in tarieven), peildatum=geteld[0].datum,
    )  # fmt: skip


def compute_besteding(code: str, gegevens: Rekengegevens, periode: Telperiode) -> Indicatoruitkomst:
    """Costs per programme: realised, else budgeted."""
    indicator, jaar = INDICATOREN[code], geldjaar(periode)
    if jaar not in gegevens.lasten:
        return Indicatoruitkomst(
            indicator, periode, ontbreekt=(f"Er is geen realisatie en geen vastgestelde begroting van {jaar}.",)
        )
    herkomst, per_programma = gegevens.lasten[jaar]
    totaal = sum(per_programma.values(), Decimal(0))
    delen = tuple(
        Indicatordeel(naam, naam or "zonder programma", bedrag, totaal, aandeel(bedrag, totaal))
        for naam, bedrag in sorted(per_programma.items(), key=lambda item: (-item[1], item[0]))
    )
    return Indicatoruitkomst(
        indicator, periode, totaal, None, totaal, delen=delen, bronnen=(f"{herkomst} {jaar}",),
        status="" if herkomst == "realisatie" else "begroot",
    )  # fmt: skip
