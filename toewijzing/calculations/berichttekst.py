"""The mails about a request of which an swv may change the words: who gets each, and what it says without that.

Around the words stands what is the same in every mail: the link, and why nobody is named.
"""

from collections.abc import Mapping

from swv.kern.berichtsoorten import Mailsoort, register_mailsoorten
from swv.kern.woorden import zeg_straks
from toewijzing.calculations.opmaak import fill_in
from toewijzing.calculations.sjabloonveld import BERICHTVELDEN, DAGVELDEN, EXTRAVELDEN, OUDERVELDEN, Sjabloonveld

# As it is written; with its fields filled in it is cut at what a mail keeps.
MAX_ONDERWERP, MAX_GEVULD = 150, 200


def get_mailvelden(soort: Mailsoort) -> Mapping[str, Sjabloonveld]:
    """The fields its words may hold: none of a person."""
    found = OUDERVELDEN if soort.is_voor_ouder or not soort.heeft_nummer else BERICHTVELDEN
    dag = DAGVELDEN if soort.heeft_dag else {}
    return {**found, **dag, **{code: EXTRAVELDEN[code] for code in soort.velden}}


def _aan(aan: str, label: str, onderwerp: str, regels: str = "", *, heeft_dag: bool = False) -> Mailsoort:
    return Mailsoort(label, aan, f"{onderwerp} (((kenmerk)))", regels, heeft_dag=heeft_dag)


SCHOOL, SECRETARIS = "school", "secretaris"
# Those about a request, by their code; other rooms name theirs where they send them.
AANVRAAGMAILS: dict[str, Mailsoort] = {
    "post_onderweg": Mailsoort(
        "Brief onderweg", "ouders", "U krijgt een brief van het samenwerkingsverband",
        "((samenwerkingsverband)) heeft een besluit genomen. De brief daarover komt per post naar u toe.",
        is_voor_ouder=True,
    ),
    "ter_akkoord": _aan("schoolleider of bestuur", "Akkoord gevraagd", "Een aanvraag wacht op uw akkoord"),
    "meetekenen": _aan("consulent van de school", "Meetekenen gevraagd", "Een school vraagt u mee te tekenen"),
    "geen_akkoord": _aan(zeg_straks("{zorgcoordinator}"), "Geen akkoord", "Een aanvraag is teruggegeven"),
    "op_papier": _aan(SCHOOL, "Op papier vastgelegd", "Uw aanvraag op papier is vastgelegd"),
    "begonnen_door_swv": _aan(
        SCHOOL, "Begonnen door het samenwerkingsverband", "Het samenwerkingsverband begon een aanvraag voor uw school"
    ),
    "aanvullen_swv": _aan(
        SCHOOL, "Vul aan wat het samenwerkingsverband begon", "Vul een aanvraag aan die het samenwerkingsverband begon"
    ),
    "ingediend": _aan(SECRETARIS, "Nieuwe aanvraag", "Er is een nieuwe aanvraag"),
    "aan_zet": _aan("wie aan zet is", "U bent aan zet", "Een aanvraag wacht op u"),
    "onvolledig": _aan(SCHOOL, "Aanvulling gevraagd", "Een aanvraag heeft een aanvulling nodig"),
    "aanvulling_akkoord": _aan(
        SCHOOL, "Akkoord op de aanvulling", "Er is akkoord op wat u nu vraagt: u kunt de aanvulling versturen"
    ),
    "aangevuld": _aan(SECRETARIS, "Aanvulling binnen", "Een aanvraag is aangevuld"),
    "verder": _aan(SCHOOL, "Verder zonder aanvulling", "Een aanvraag gaat verder zonder de aanvulling"),
    "zienswijze": _aan(SECRETARIS, "Zienswijze later", "De school legde vast wat ouders of leerling vinden"),
    "verlengd": _aan(SCHOOL, "Besluit komt later", "Het besluit over een aanvraag komt later"),
    "aangehouden": _aan(SCHOOL, "Bespreking uitgesteld", "De bespreking van een aanvraag is uitgesteld"),
    "advies_gevraagd": _aan("deskundige", "Advies gevraagd", "Er is een advies aan u gevraagd"),
    "advies_herinnering": _aan(
        "deskundige", "Herinnering aan een advies", "Herinnering: uw advies wordt verwacht, uiterlijk ((datum))",
        heeft_dag=True,
    ),
    "advies_terug": _aan(SECRETARIS, "Advies teruggegeven", "Een deskundige gaf een aanvraag terug: vraag een andere"),
    "advies": _aan(SECRETARIS, "Advies binnen", "Er is een advies binnen"),
    "besloten": _aan(SECRETARIS, "Besluit genomen", "Er is een besluit genomen"),
    "bekendgemaakt": _aan(SCHOOL, "Besluit bekend", "Er is een besluit op een aanvraag"),
    "afgehandeld": _aan(SCHOOL, "Afgehandeld zonder besluit", "Een aanvraag is afgehandeld"),
    "overgezet": _aan(SCHOOL, "Verder volgens nieuwe regels", "Een aanvraag gaat verder volgens nieuwe regels"),
    "opnieuw_voorgelegd": _aan(SECRETARIS, "Opnieuw op een agenda", "Een aanvraag moet opnieuw op een agenda"),
    "ingetrokken": _aan("wie de aanvraag behandelt", "Aanvraag ingetrokken", "Een aanvraag is ingetrokken"),
    "bezwaar": _aan("secretaris en directeur", "Bezwaar", "Op een bezwaar kan worden beslist"),
    "ontvangende_school": _aan(
        "ontvangende school", "Gekozen als ontvangende school", "Uw school is gekozen als ontvangende school",
        "Leg de aanmelding van deze leerling vast. Daarna leest u de aanvraag en geeft u uw zienswijze.",
    ),
}  # fmt: skip
register_mailsoorten(AANVRAAGMAILS)


def fill_bericht(kop: str, tekst: str, waarden: Mapping[str, str]) -> tuple[str, list[str]]:
    """(subject, lines) of a mail; of one line each, empty ones left out."""
    lines = [" ".join(fill_in(line, waarden).split()) for line in tekst.splitlines()]
    return " ".join(fill_in(kop, waarden).split())[:MAX_GEVULD].strip(), [line for line in lines if line]
