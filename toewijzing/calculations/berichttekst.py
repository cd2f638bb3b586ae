"""The mails about a request of which an swv may change the words: who gets each, and what it says without that.

Around the words stands what is the same in every mail: the link, and why nobody is named.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from swv.kern.woorden import zeg_straks
from toewijzing.calculations.opmaak import fill_in
from toewijzing.calculations.sjabloonveld import BERICHTVELDEN, OUDERVELDEN, Sjabloonveld

# As it is written; with its fields filled in it is cut at what a mail keeps.
MAX_ONDERWERP, MAX_GEVULD = 150, 200


@dataclass(frozen=True)
class Mailsoort:
    """A kind of mail: when, to whom, and its subject and lines as they are without a text of one's own."""

    label: str
    aan: str
    onderwerp: str
    regels: str = ""
    is_voor_ouder: bool = False

    @property
    def velden(self) -> Mapping[str, Sjabloonveld]:
        """The fields it may hold: none of a person."""
        return OUDERVELDEN if self.is_voor_ouder else BERICHTVELDEN


# By the code of the mail (``Bericht.soort``). A mail whose words hold a day or a name of a school is not among them.
MAILSOORTEN: dict[str, Mailsoort] = {
    "post_onderweg": Mailsoort(
        "Brief onderweg", "ouders", "U krijgt een brief van het samenwerkingsverband",
        "((samenwerkingsverband)) heeft een besluit genomen. De brief daarover komt per post naar u toe.",
        is_voor_ouder=True,
    ),
    "ter_akkoord": Mailsoort("Akkoord gevraagd", "schoolleider of bestuur", "Een aanvraag wacht op uw akkoord (((kenmerk)))"),
    "geen_akkoord": Mailsoort("Geen akkoord", zeg_straks("{zorgcoordinator}"), "Een aanvraag is teruggegeven (((kenmerk)))"),
    "op_papier": Mailsoort("Op papier vastgelegd", "school", "Uw aanvraag op papier is vastgelegd (((kenmerk)))"),
    "begonnen_door_swv": Mailsoort(
        "Begonnen door het samenwerkingsverband", "school",
        "Het samenwerkingsverband begon een aanvraag voor uw school (((kenmerk)))",
    ),
    "aanvullen_swv": Mailsoort(
        "Vul aan wat het samenwerkingsverband begon", "school",
        "Vul een aanvraag aan die het samenwerkingsverband begon (((kenmerk)))",
    ),
    "onvolledig": Mailsoort("Aanvulling gevraagd", "school", "Een aanvraag heeft een aanvulling nodig (((kenmerk)))"),
    "verder": Mailsoort("Verder zonder aanvulling", "school", "Een aanvraag gaat verder zonder de aanvulling (((kenmerk)))"),
    "verlengd": Mailsoort("Besluit komt later", "school", "Het besluit over een aanvraag komt later (((kenmerk)))"),
    "aangehouden": Mailsoort(
        "Bespreking uitgesteld", "school", "De bespreking van een aanvraag is uitgesteld (((kenmerk)))"
    ),
    "bekendgemaakt": Mailsoort("Besluit bekend", "school", "Er is een besluit op een aanvraag (((kenmerk)))"),
    "advies_gevraagd": Mailsoort("Advies gevraagd", "deskundige", "Er is een advies aan u gevraagd (((kenmerk)))"),
}  # fmt: skip


def fill_bericht(kop: str, tekst: str, waarden: Mapping[str, str]) -> tuple[str, list[str]]:
    """(subject, lines) of a mail; of one line each, empty ones left out."""
    lines = [" ".join(fill_in(line, waarden).split()) for line in tekst.splitlines()]
    return " ".join(fill_in(kop, waarden).split())[:MAX_GEVULD].strip(), [line for line in lines if line]
