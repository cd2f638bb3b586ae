"""The timeline of a request in sentences: who did what, when and why."""

from dataclasses import dataclass
from datetime import datetime

from swv.organisatie.enums import COMMISSIEROLLEN, Rol

# {step: (sentence, icon)}; {wie} is a name or, for who may not know it, a role.
ZINNEN: dict[str, tuple[str, str]] = {
    "aangemaakt": ("{wie} begon aan de aanvraag", "plus"),
    "voorleggen_ouders": ("{wie} legde de aanvraag voor aan de ouders", "personen"),
    "vraag_akkoord": ("{wie} vroeg akkoord", "vraag"),
    "terughalen": ("{wie} haalde de aanvraag terug om te wijzigen", "terug"),
    "indienen": ("{wie} gaf akkoord en diende de aanvraag in", "check"),
    "akkoord_weigeren": ("{wie} gaf de aanvraag terug aan de zorgcoördinator", "terug"),
    "vraag_aanvulling": ("{wie} vroeg de school om een aanvulling; de termijn staat stil", "stil"),
    "aanvullen": ("{wie} vulde de aanvraag aan; de termijn loopt weer", "plus"),
    "uitstel_vastleggen": ("{wie} legde schriftelijk uitstel vast", "stil"),
    "verlengen": ("{wie} verlengde de beslistermijn", "klok"),
    "verklaar_compleet": ("{wie} verklaarde de aanvraag compleet", "check"),
    "naar_deskundigen": ("{wie} verklaarde de aanvraag compleet; de deskundigen zijn aan de beurt", "check"),
    "deskundige_vragen": ("{wie} vroeg een deskundige om advies", "vraag"),
    "deskundige_intrekken": ("{wie} haalde een deskundige van de zaak", "min"),
    "advies_ondertekenen": ("{wie} ondertekende een advies", "bewerk"),
    "agenderen": ("{wie} zette de aanvraag op een agenda", "kalender"),
    "aanhouden": ("{wie} stelde de bespreking uit", "klok"),
    "adviseren": ("{wie} legde het advies van de commissie vast", "weegschaal"),
    "besluiten": ("{wie} nam een besluit", "hamer"),
    "buiten_behandeling_stellen": ("{wie} nam de aanvraag niet in behandeling", "hamer"),
    "bekendmaken": ("{wie} maakte het besluit bekend", "brief"),
    "heropenen": ("{wie} heropende de aanvraag", "wissel"),
    "heropenen_zonder_advies": ("{wie} heropende de aanvraag", "wissel"),
    "zienswijze_geven": ("{wie} gaf de zienswijze van de ontvangende school", "school"),
    "intrekken": ("{wie} trok de aanvraag in", "sluit"),
}
# Steps that tell who sits on the case, whoever took them.
NAAMLOOS = {"advies_ondertekenen": "Een deskundige", "adviseren": "De commissie"}


@dataclass(frozen=True)
class Gebeurtenis:
    """One line of onderdelen/tijdlijn.html."""

    op: datetime
    zin: str
    toelichting: str = ""
    icoon: str = "stip"


def describe_step(
    actie: str, op: datetime, naam: str, rol: str, *, toelichting: str = "", toon_namen: bool
) -> Gebeurtenis:
    """The sentence of one step. Without ``toon_namen`` experts and the commission stay nameless."""
    sentence, icoon = ZINNEN[actie]
    return Gebeurtenis(
        op, sentence.format(wie=naam if toon_namen else _without_name(actie, naam, rol)) + ".", toelichting, icoon
    )


def _without_name(actie: str, naam: str, rol: str) -> str:
    if actie in NAAMLOOS:
        return NAAMLOOS[actie]
    if rol == Rol.DESKUNDIGE:
        return "Een deskundige"
    return "De commissie" if rol in COMMISSIEROLLEN else naam
