"""Writing amounts: with a request while it is filled in, with the decision, and in which parts a grant is due."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from swv.kern.geld import write_euro
from toewijzing.calculations.bedrag import Bedragregel, Bedragsom, Bedragwijze, Budgettekort, describe_som
from toewijzing.calculations.betaaltermijn import split_termijnen
from toewijzing.models import Aanvraag, Besluit, Toekenning, Toekenningstermijn
from toewijzing.presentatie.bedrag import describe_budget, write_omvang
from toewijzing.queries.bedrag import (
    calculate_gevraagd,
    calculate_toekenning,
    explain_geen_tarief,
    find_tarief,
)
from toewijzing.queries.budget import Budgetstand, find_budgetten, get_standen
from toewijzing.queries.drager import get_uitbetaald
from toewijzing.services.drager import lock_leerling, read_ingevuld, why_te_verdelen

NIETS_OVER = "Hiervoor is dit schooljaar al alles toegekend wat kan. Er is niets meer toe te kennen: {}"


def update_bedrag(aanvraag: Aanvraag) -> None:
    """What was asked, computed by the rule of its kind and the rate of its first day; saving is for who calls.

    ``gevraagd_bedrag`` is the total before anything is cut: the school's own where it names one, else what it comes to.
    """
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is None:
        return
    if not _keeps_tarief(aanvraag):
        aanvraag.gevraagd_tarief = find_tarief(aanvraag.soort, aanvraag.gevraagd_van)
    som = calculate_gevraagd(aanvraag)
    if regel.wijze != Bedragwijze.TOTAAL:
        aanvraag.gevraagd_bedrag = som.bruto if som else None
    aanvraag.gevraagd_deel_swv = som.deel_swv if som else None


def _keeps_tarief(aanvraag: Aanvraag) -> bool:
    """What was sent in keeps its rate while it is supplemented, unless another first day is asked."""
    if aanvraag.ontvangen_op is None or aanvraag.gevraagd_tarief is None:
        return False
    return Aanvraag.objects.filter(pk=aanvraag.pk, gevraagd_van=aanvraag.gevraagd_van).exists()


def differs_in_amount(aanvraag: Aanvraag, waarden: Mapping[str, Any]) -> bool:
    """Is another number or amount granted than was asked, as far as the rule of the kind allows what was asked?"""
    regel, som = aanvraag.soort.regel, calculate_gevraagd(aanvraag)
    if regel is None or som is None or regel.wijze == Bedragwijze.VAST:
        return False
    return som.aantal != waarden["aantal"] if regel.telt else som.totaal != waarden["bedrag"]


def fill_in_bedrag(aanvraag: Aanvraag, waarden: dict[str, Any], dag: date) -> dict[str, list[str]]:
    """Compute what a grant comes to and put it in ``waarden``; returns {field: [what is wrong]}.

    ``dag`` is the day of the decision, by which it falls within a budget; its budgets are locked.
    """
    regel: Bedragregel | None = aanvraag.soort.regel
    if regel is None:
        return {}
    lock_leerling(aanvraag)
    ingevuld, dragerfouten = read_ingevuld(aanvraag.soort.dragerregels, waarden)
    if dragerfouten:
        return dragerfouten
    if regel.telt and not waarden["aantal"]:
        return {"aantal": [f"Vul in hoeveel {regel.eenheid} u toekent, meer dan 0."]}
    begin = waarden["begin"]
    som = calculate_toekenning(aanvraag, begin, aantal=waarden["aantal"], bedrag=waarden["bedrag"], ingevuld=ingevuld)
    if som is None:
        missing = begin and regel.wijze == Bedragwijze.AANTAL
        return {"aantal": [explain_geen_tarief(aanvraag.soort, begin)]} if missing else {}
    if fouten := _find_te_veel(regel, som) or why_te_verdelen(regel, som, ingevuld):
        return fouten
    waarden |= _to_kolommen(regel, som)
    return _find_tekort(aanvraag, regel, som, waarden, dag)


def _to_kolommen(regel: Bedragregel, som: Bedragsom) -> dict[str, Any]:
    return {
        "aantal": som.aantal, "tarief": som.tarief, "bedrag": som.totaal, "deel_bestuur": som.deel_bestuur,
        "deel_swv": som.deel_swv, "deel_anderen": som.deel_anderen or None,
        "berekening": "\n".join(describe_som(regel, som)), "dragers": None if som.totaal is None else som.dragers,
    }  # fmt: skip


def compute_gevraagd(aanvraag: Aanvraag) -> dict[str, Any]:
    """{column of ``Besluit``: value} if exactly what was asked were granted; empty as long as something is missing."""
    regel: Bedragregel | None = aanvraag.soort.regel
    som = calculate_gevraagd(aanvraag)
    found = _to_kolommen(regel, som) if regel is not None and som is not None else {}
    found.pop("dragers", None)
    return found


def place_bedrag(
    aanvraag: Aanvraag, fouten: Mapping[str, list[str]], geldfouten: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    """All that is wrong together: what concerns the amount stands at the field that this kind has for it."""
    regel: Bedragregel | None = aanvraag.soort.regel
    found = dict(fouten)
    if regel is not None and "bedrag" in found and regel.wijze != Bedragwijze.TOTAAL:
        texts = found.pop("bedrag")
        # Without a number there is no amount either: that the number is missing says it all.
        found |= {} if geldfouten else {"aantal" if regel.telt else "uitkomst": texts}
    return {**found, **geldfouten}


def _find_te_veel(regel: Bedragregel, som: Bedragsom) -> dict[str, list[str]]:
    """What one types is never granted otherwise than typed: above a bound it is refused with the bound."""
    texts = [each.tekst for each in som.gekort]
    if som.totaal is not None and som.totaal <= 0 and som.gekort:
        return {"uitkomst": [NIETS_OVER.format(" ".join(texts))]}
    if regel.wijze == Bedragwijze.TOTAAL and som.gekort and som.totaal is not None:
        return {"bedrag": [" ".join([*texts, f"Vul ten hoogste {write_euro(som.totaal)} in."])]}
    if som.gekort and som.gekort[0].code == "aantal":
        return {"aantal": [f"{som.gekort[0].tekst} Vul een lager aantal in."]}
    return {}


def _find_tekort(
    aanvraag: Aanvraag, regel: Bedragregel, som: Bedragsom, waarden: Mapping[str, Any], dag: date
) -> dict[str, list[str]]:
    texts = []
    for stand in get_standen(find_budgetten(aanvraag, dag, lock=True), dag):
        kosten = get_omvang(stand, som)
        if kosten > stand.over:
            eenheid = stand.budget.eenheid
            texts.append(
                f"Dit is {write_omvang(kosten - stand.over, eenheid)} meer dan er is. {describe_budget(stand)}"
            )
    if not texts:
        return {}
    if aanvraag.soort.bedrag_tekort == Budgettekort.WEIGEREN:
        fixed = "uitkomst" if regel.wijze == Bedragwijze.VAST else "bedrag"
        where = "aantal" if regel.telt else fixed
        return {where: [*texts, "Ken minder toe, of vraag de controller het budget te verhogen."]}
    if waarden["boven_budget"].strip():
        return {}
    return {"boven_budget": [*texts, "Ken minder toe, of schrijf waarom het toch kan."]}


def get_omvang(stand: Budgetstand, som: Bedragsom) -> Decimal:
    """What a grant takes of this budget, in its unit."""
    found = som.deel_swv if stand.budget.eenheid == stand.budget.EURO else som.aantal
    return found or Decimal(0)


def make_termijnen(besluit: Besluit, toekenning: Toekenning) -> list[Toekenningstermijn]:
    """The parts in which the swv's share is due, as the kind says; together that share to the cent.

    Before the decision is made known: none is added to it later.
    """
    aanvraag, bedrag = besluit.aanvraag, get_uitbetaald(besluit)
    found = split_termijnen(bedrag, aanvraag.soort.termijndelen, toegekend_op=besluit.datum, begin=toekenning.begin)
    return Toekenningstermijn.objects.bulk_create(
        Toekenningstermijn(
            swv_id=aanvraag.swv_id, school_id=aanvraag.school_id, soort_code=aanvraag.soort.code,
            soort_naam=aanvraag.soort.naam, toekenning=toekenning, volgorde=each.volgorde, bedrag=each.bedrag, op=each.op,
            voorwaarde=each.voorwaarde,
        )
        for each in found
    )  # fmt: skip
