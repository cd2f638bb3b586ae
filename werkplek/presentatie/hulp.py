"""Texts of help and of the first page for who sees no pupils."""

from dataclasses import dataclass

from swv.organisatie.enums import AuditorScope, Rol, ToezichtScope


@dataclass(frozen=True)
class Uitleg:
    """What one finds here, and the way there when there is a page (name of the address)."""

    tekst: str
    pagina: str = ""
    knop: str = ""


UITLEG_ZONDER_LEERLINGEN: dict[str, Uitleg] = {
    Rol.BEHEERDER: Uitleg(
        "U beheert wie er in Verband werkt, in welke rol, en hoe het samenwerkingsverband eruitziet. Leerlingen ziet u niet.",
        "organisatie:gebruikers", "Naar Beheer",
    ),
    Rol.CONTROLLER: Uitleg(
        "U werkt met bedragen, niet met leerlingen. Vragen over een aanvraag stelt u aan de secretaris.",
        "financien:overzicht", "Naar Financiën",
    ),
    ToezichtScope.RVT: Uitleg(
        "U zit in de raad van toezicht en ziet geen leerlingen. Onder Financiën keurt u de begroting goed.",
        "financien:begrotingen", "Naar de begrotingen",
    ),
    ToezichtScope.OPR: Uitleg(
        "U zit in de ondersteuningsplanraad en ziet geen leerlingen. Onder Financiën stemt u in met de begroting.",
        "financien:begrotingen", "Naar de begrotingen",
    ),
    Rol.LEERPLICHT: Uitleg(
        "U volgt en meldt thuiszitters die in uw gemeente wonen: hun naam, soort verzuim, data en afspraken. Aanvragen van "
        "scholen ziet u niet.",
        "thuiszitters:lijst", "Naar de thuiszitters",
    ),
    AuditorScope.FG: Uitleg(
        "U controleert wie welke dossiers opende en wat er is gewijzigd.", "leerlingen:logboek", "Naar het logboek"
    ),
    AuditorScope.ACCOUNTANT: Uitleg(
        "U controleert de bedragen. Leerlingen en dossiers ziet u niet.", "rapportage:auditor", "Naar Inzage"
    ),
    AuditorScope.INSPECTIE: Uitleg(
        "U bekijkt opgaven en verslagen. Leerlingen en dossiers ziet u niet.", "thuiszitters:opgaven",
        "Naar de opgaven van thuiszitters",
    ),
    "geen": Uitleg("U hebt nu geen rol. Vraag de beheerder van uw samenwerkingsverband om u een rol te geven."),
}  # fmt: skip

Stukken = list[tuple[str, str]]
ALGEMEEN: Stukken = [
    (
        "Meer rollen?",
        "Werkt u op meer plekken, dan wisselt u rechtsboven van rol. U ziet altijd alleen wat bij die rol hoort.",
    ),
    ("Zoeken", "Druk op / om te zoeken op naam, nummer of geboortedatum. Een tikfout geeft niet."),
    (
        "Uw tekst",
        "Wat u intypt blijft bewaard, ook als uw sessie stopt. Wijzigt iemand hetzelfde, dan ziet u beide teksten.",
    ),
]
SCHOOL: Stukken = [
    (
        "Een aanvraag doen",
        "Open het dossier van de leerling en kies «Nieuwe aanvraag». Wat in het dossier staat, vult u niet opnieuw in.",
    ),
    (
        "Wat is er nog nodig?",
        "De laatste stap van het formulier laat zien wat er ontbreekt, met een link naar elke plek.",
    ),
    (
        "Ouders en leerling",
        "Leg vast wat zij vinden, of waarom dat niet lukte. Niet eens zijn houdt de aanvraag niet tegen.",
    ),
    ("Wanneer weet ik het?", "Bij elke aanvraag staat wanneer er uiterlijk wordt besloten, en of de klok stilstaat."),
]
OPP: Stukken = [
    (
        "Een OPP schrijven",
        "Begin het bij de leerling. Leg vast wat de leerling vindt (dat kan al voor er een tekst is), schrijf de tekst, bespreek"
        " hem met de ouders en laat hem vaststellen. «Wat vraagt de wet?» zegt wat er nog nodig is.",
    ),
    (
        "Wie stemt in met het handelingsdeel?",
        "Leg het vast per gezagdrager: stemt in, stemt niet in, was niet te bereiken of is niet gevraagd, met de reden. Eén"
        " ouder die instemt is genoeg zolang u niet weet van een bezwaar van de ander, tenzij uw samenwerkingsverband vraagt"
        " elke gezagdrager te vragen. Een later bezwaar zet het handelingsdeel buiten werking; dat staat dan op Mijn werk.",
    ),
    (
        "Evalueren en bijstellen",
        "Plan de evaluatie rond een jaar na de vorige; de wet vraagt minstens één per schooljaar. Bijstellen kan altijd: de"
        " oude tekst geldt tot de nieuwe is vastgesteld.",
    ),
]
THUISZITTERS: Stukken = [
    (
        "Een leerling zit thuis",
        "Kies «Meld een thuiszitter» bij de leerling of onder Thuiszitters. Bij elke zaak hoort één volgende actie met een dag en"
        " iemand die haar doet. Komt de leerling terug, meld dat dan bij de zaak.",
    ),
    (
        "De maand bevestigen",
        "Na elke maand bevestigt u wie er die laatste dag thuiszat, ook als het er geen zijn. Klopt er een niet, open dan die"
        " zaak, verbeter de dagen en bevestig daarna.",
    ),
    (
        "Leerplicht",
        "De leerplichtambtenaar van de woongemeente ziet naam, soort verzuim, data en afspraken, geen oorzaken en geen zorg."
        " Noem die dus niet in een afspraak. Een melding van leerplicht koppelt u bij «Meldingen» aan de leerling.",
    ),
]
SWV_THUISZITTERS: Stukken = [
    (
        "Thuiszitters",
        "U bevestigt meldingen, volgt de acties en zet een trede op de escalatieladder; u kiest uit de treden waarover"
        " u beslist. Een melding van leerplicht koppelt u aan de leerling, of u wijst haar af met de reden.",
    ),
    (
        "Wie heeft de maand bevestigd?",
        "Onder Thuiszitters › Bevestigingen ziet u welke school nog niet bevestigde. De opgave aan de inspectie telt wat bevestigd is.",
    ),
    (
        "OPP's van de scholen",
        "Onder OPP ziet u per school hoeveel OPP's er lopen, te laat zijn of ontbreken. De teksten blijven bij de school.",
    ),
]
COMMISSIE: Stukken = [
    ("Voorbereiden", "Onder Zittingen staat de agenda met per zaak de vraag, de adviezen en de documenten."),
    (
        "U doet niet mee",
        "Werkt u bij de school of het bestuur dat de aanvraag deed, dan opent u die zaak niet. Dat gaat vanzelf.",
    ),
]
HULP: dict[str, Stukken] = {
    Rol.ZORGCOORDINATOR: [*SCHOOL, *OPP, *THUISZITTERS, *ALGEMEEN],
    Rol.SCHOOLLEIDER: [
        ("Akkoord geven", "Uw akkoord is het akkoord van het bevoegd gezag. Pas daarna gaat de aanvraag naar het samenwerkingsverband."),
        *SCHOOL[2:], *OPP, *THUISZITTERS, *ALGEMEEN,
    ],
    Rol.BESTUURDER: [("Uw scholen", "U ziet de aanvragen van uw scholen zodra zij akkoord vragen."), *SCHOOL[3:], *ALGEMEEN],
    Rol.SECRETARIS: [
        ("Compleet of niet", "Ontbreekt er iets, vraag dan één ding met een datum. De termijn staat stil tot het antwoord."),
        ("Deskundigen", "Verband weigert een deskundige die niet onafhankelijk is, en zegt waarom."),
        ("Brieven", "Een brief is een concept tot u het besluit bekendmaakt. Daarna loopt de bezwaartermijn."),
        *SWV_THUISZITTERS, *ALGEMEEN,
    ],
    Rol.CONSULENT: [
        ("Zelf beslissen", "U beslist over arrangementen tot en met het bedrag van uw mandaat. Daarboven beslist de directeur."),
        *SWV_THUISZITTERS, *ALGEMEEN,
    ],
    Rol.DIRECTEUR: [
        ("Besluiten", "U leest het advies van de commissie naast het formulier. Wijkt u af, dan schrijft u waarom."),
        *SWV_THUISZITTERS, *ALGEMEEN,
    ],
    Rol.DESKUNDIGE: [
        ("Uw advies", "U schrijft alleen en ziet het andere advies niet. Een concept ziet niemand. Na ondertekenen staat het vast."),
        *ALGEMEEN,
    ],
    Rol.CVT_LID: [*COMMISSIE, *ALGEMEEN],
    Rol.CVT_VOORZITTER: [
        ("Het advies", "Na de zitting legt u per zaak het advies met de motivering vast. Wie er was, staat bij de zitting."),
        *COMMISSIE, *ALGEMEEN,
    ],
    Rol.LEERPLICHT: [
        (
            "Melden en volgen",
            "U meldt een leerling die in uw gemeente woont. De school of het samenwerkingsverband koppelt uw melding; loopt er al een"
            " zaak, dan komt zij daarbij. U ziet naam, soort verzuim, data, regie en afspraken, geen oorzaken en geen zorg.",
        ),
        *ALGEMEEN,
    ],
    "": ALGEMEEN[:1],
}  # fmt: skip
