"""Amounts and budgets in words: the same on pages, papers and in files."""

from datetime import date
from decimal import Decimal

from swv.kern.geld import write_aantal, write_euro
from swv.organisatie.models import Gebruiker
from toewijzing.calculations.bedrag import Bedragsom, Bedragwijze, describe_aantal, describe_som, explain_regel
from toewijzing.calculations.betaaltermijn import describe_moment, describe_termijn, split_termijnen
from toewijzing.calculations.drager import describe_dragerregels
from toewijzing.enums import AFGEROND, Uitkomst
from toewijzing.models import Aanvraag, Aanvraagsoort, Besluit, Soortbudget
from toewijzing.queries.bedrag import calculate_gevraagd
from toewijzing.queries.budget import Budgetstand, find_budgetten, get_standen
from toewijzing.queries.drager import get_dragers, get_uitbetaald, names_dragers
from toewijzing.queries.zichtbaar import is_of_school, is_of_swv


def write_omvang(bedrag: Decimal, eenheid: str) -> str:
    """«€ 1.234,56» or «12 uren», by the unit of a budget."""
    if eenheid == Soortbudget.EURO:
        return f"−{write_euro(-bedrag)}" if bedrag < 0 else write_euro(bedrag)
    return describe_aantal(bedrag, eenheid)


def describe_budget(stand: Budgetstand) -> str:
    """«nog € 8.500,00 van € 12.000,00» and what is asked besides."""
    eenheid = stand.budget.eenheid
    van = write_omvang(stand.budget.bedrag, eenheid)
    if stand.over < 0:
        text = f"{write_omvang(-stand.over, eenheid)} meer toegekend dan de {van} die er was"
    else:
        text = f"nog {write_omvang(stand.over, eenheid)} van {van}"
    asked = f"; er loopt voor {write_omvang(stand.gevraagd, eenheid)} aan aanvragen" if stand.gevraagd else ""
    return f"{stand.budget.naam}: {text}{asked}."


def explain_gevraagd(aanvraag: Aanvraag, som: Bedragsom | None = None) -> list[str]:
    """How the amount of a request comes about, as sentences; empty for a plain amount that nothing is done with."""
    regel = aanvraag.soort.regel
    som = som or calculate_gevraagd(aanvraag)
    if regel is None or som is None:
        return []
    plain = not som.gekort and not som.deel_bestuur and som.aantal is None
    return [] if plain else describe_som(regel, som)


def describe_termijnen(besluit: Besluit) -> list[str]:
    """In which parts the swv pays what this decision grants: «€ 500,00 bij de toekenning»; empty without parts."""
    delen = besluit.aanvraag.soort.termijndelen
    if besluit.begin is None:
        return []
    if not delen:
        return []
    found = split_termijnen(get_uitbetaald(besluit), delen, toegekend_op=besluit.datum, begin=besluit.begin)
    return [describe_termijn(each) for each in found]


def describe_dragers(besluit: Besluit, *, voor_ouders: bool = False) -> list[str]:
    """Who bears what of this grant: «de gemeente € 3.000,00»; empty where its kind names nobody.

    ``voor_ouders``: only what parents and pupil should know by the kind. Who may read all: ``may_see_dragers``.
    """
    if besluit.uitkomst != Uitkomst.TOEGEKEND or not names_dragers(besluit):
        return []
    return [deel.tekst for deel in get_dragers(besluit) if deel.ook_ouders or not voor_ouders]


def toont_berekening(besluit: Besluit) -> bool:
    """Is there more to tell than the amount itself?"""
    return bool(besluit.berekening) and (besluit.aantal is not None or bool(besluit.deel_bestuur))


def describe_budgetten(user: Gebruiker, aanvraag: Aanvraag, vandaag: date) -> list[str]:
    """What is left of the budgets from which this running request would be granted, as far as this person may know."""
    if aanvraag.status in AFGEROND or not (is_of_swv(user, aanvraag) or is_of_school(user, aanvraag)):
        return []
    budgetten = find_budgetten(aanvraag, vandaag)
    if not is_of_swv(user, aanvraag):
        budgetten = [each for each in budgetten if each.school_id or each.bestuur_id]
    return [describe_budget(stand) for stand in get_standen(budgetten, vandaag)]


def describe_regel(soort: Aanvraagsoort) -> str:
    """How the amount of this kind comes about, in sentences; of a kind without amount or number who bears own costs."""
    regel = soort.regel
    if regel is None:
        return describe_dragerregels(soort.dragerregels)
    wat = str(Bedragwijze(regel.wijze).label).capitalize()
    if regel.telt:
        wat = f"{wat}: {regel.eenheid}" + (f", tarief {soort.bedrag_tarief}" if soort.bedrag_tarief else "")
    elif regel.vast is not None:
        wat = f"{wat} van {write_euro(regel.vast)}"
    delen = [f"{write_aantal(deel.procent)}% {describe_moment(deel)}" for deel in soort.termijndelen]
    betaald = f"Betaald: {', '.join(delen)}." if delen else ""
    return " ".join(filter(None, [f"{wat}.", explain_regel(regel), betaald]))
