"""The lines of Mijn werk about requests, in words: pure functions, no ORM and no clock."""

from datetime import date
from typing import Any

from swv.kern.templatetags.verband import MAANDEN_KORT, datum_kort
from toewijzing.presentatie.termijn import tel

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
# {code: (what is going on, label of the button)}; {dag} is the date of the line.
ZINNEN: dict[str, tuple[str, str]] = {
    "invullen": ("nog in te vullen", "Vul in"),
    "aanvullen_swv": ("begonnen door het samenwerkingsverband; vul de aanvraag aan", "Vul aan"),
    "invullen_bestuur": ("begonnen door uw bestuur; vul de aanvraag in", "Vul in"),
    "wacht_invullen": ("het samenwerkingsverband begon deze aanvraag en vult haar nog in", ""),
    "bij_ouders": ("ligt bij de ouders; leg hun zienswijze vast", "Vul in"),
    "aanvullen": ("het samenwerkingsverband vroeg een aanvulling, uiterlijk {dag}", "Vul aan"),
    "akkoord": ("wacht op uw akkoord, uiterlijk {dag}", "Bekijk"),
    "meetekenen": ("de school vraagt u mee te tekenen, uiterlijk {dag}", "Lees en teken"),
    "controleren": ("nieuw: kijk of de aanvraag compleet is", "Controleer"),
    "deskundige_vragen": ("nog een deskundige te vragen", "Vraag"),
    "advies_te_laat": ("advies van een deskundige had {dag} binnen moeten zijn", "Bekijk"),
    "agenderen": ("klaar voor een zitting; besluit uiterlijk {dag}", "Zet op agenda"),
    "besluiten": ("klaar om te besluiten, uiterlijk {dag}", "Besluit"),
    "stap_afronden": ("wacht op uw akkoord; besluit uiterlijk {dag}", "Bekijk"),
    "afhandelen": ("klaar om af te handelen, uiterlijk {dag}", "Handel af"),
    "stap_binnen": ("wacht op uw akkoord, uiterlijk {dag}", "Bekijk"),
    "stap_te_laat": ("de stap die nu aan de beurt is, had {dag} klaar moeten zijn", "Bekijk"),
    "commissieadvies": ("besproken; leg het advies vast", "Leg vast"),
    "voorbereiden": ("op de zitting van {dag}", "Bereid voor"),
    "adviseren": ("advies aan u gevraagd, uiterlijk {dag}", "Schrijf advies"),
    "wacht_collega": (
        "u begon deze aanvraag zelf; een andere secretaris, de consulent of de directeur controleert haar",
        "",
    ),
    "wacht_akkoord": ("wacht op akkoord, uiterlijk {dag}", ""),
    "wacht_aanvulling": ("de school vult aan, uiterlijk {dag}; de klok staat stil", ""),
    "wacht_school": ("de school vult aan, uiterlijk {dag}", ""),
    "wacht_swv": ("bij het samenwerkingsverband, uiterlijk {dag}", ""),
    "wacht_advies": ("bij de deskundigen; besluit uiterlijk {dag}", ""),
    "wacht_zitting": ("op een agenda; besluit uiterlijk {dag}", ""),
    "wacht_stap": ("bij een collega voor akkoord; besluit uiterlijk {dag}", ""),
    "wacht_besluit": ("wacht op het besluit, uiterlijk {dag}", ""),
}
# The same rule in other words, by what happened before.
ANDERS = {"deskundige_terug": ("een deskundige gaf de zaak terug; vraag een ander", "Vraag een ander")}
TE_LAAT_ZINNEN = {
    "aanvullen": "de aanvulling had {dag} binnen moeten zijn",
    "akkoord": "uw akkoord had {dag} gegeven moeten zijn",
    "meetekenen": "u had {dag} meegetekend moeten hebben",
    "stap_binnen": "uw akkoord had {dag} gegeven moeten zijn",
    "wacht_akkoord": "het akkoord had {dag} gegeven moeten zijn",
    "controleren": "had uiterlijk {dag} gecontroleerd moeten zijn",
    "wacht_aanvulling": "de school had {dag} moeten aanvullen; de klok loopt weer",
    "adviseren": "uw advies had {dag} binnen moeten zijn",
    "wacht_swv": "het besluit had {dag} genomen moeten zijn",
    "wacht_advies": "bij de deskundigen; het besluit had {dag} genomen moeten zijn",
    "wacht_zitting": "op een agenda; het besluit had {dag} genomen moeten zijn",
    "wacht_besluit": "het besluit had {dag} genomen moeten zijn",
    "afhandelen": "had uiterlijk {dag} afgehandeld moeten zijn",
    "stap_afronden": "wacht op uw akkoord; het besluit had {dag} genomen moeten zijn",
    "wacht_stap": "bij een collega voor akkoord; het besluit had {dag} genomen moeten zijn",
    "besluiten": "het besluit had {dag} genomen moeten zijn",
    "agenderen": "klaar voor een zitting; het besluit had {dag} genomen moeten zijn",
}
# {next step of a bezwaar: what there is to do}; {wanneer} is its date.
BEZWAARZINNEN = {
    "doorzenden": "zend door aan de bezwaaradviescommissie, {wanneer}",
    "advies": "wacht op het advies; beslissing {wanneer}",
    "beslissen": "wacht op de beslissing, {wanneer}",
}


def describe_line(code: str, dag: date | None, *, te_laat: bool) -> tuple[str, str]:
    """(how it stands, label of the button) of a request on the list."""
    sentence, knop = ANDERS.get(code) or ZINNEN[code]
    if te_laat:
        sentence = TE_LAAT_ZINNEN.get(code, sentence)
    if dag is None:
        sentence = sentence.split(", uiterlijk")[0].split("; besluit uiterlijk")[0]
    return sentence.format(dag=short_day(dag) if dag else ""), knop


def short_day(dag: date) -> str:
    """A day with its weekday and without a year: «vrijdag 20 nov»."""
    return f"{DAGEN[dag.weekday()]} {dag.day} {MAANDEN_KORT[dag.month - 1]}"


def describe_bezwaar(stap: str, dag: date, *, te_laat: bool) -> str:
    """«bezwaar · wacht op de beslissing, uiterlijk dinsdag 24 nov»."""
    when = "had gemoeten op" if te_laat else "uiterlijk"
    return f"bezwaar · {BEZWAARZINNEN[stap].format(wanneer=f'{when} {short_day(dag)}')}"


def describe_zitting(zitting: Any) -> str:
    """«3 zaken · agenda sluit 20 nov 2026», of a meeting with ``zaken`` counted."""
    return f"{tel(zitting.zaken, 'zaak', 'zaken')} · agenda sluit {datum_kort(zitting.sluitingsdatum)}"


def describe_aflopend(aantal: int, soort: str) -> str:
    """How many grants of one kind end soon, and what to think of."""
    return f"{aantal} × {soort}; bedenk op tijd of verlenging nodig is"
