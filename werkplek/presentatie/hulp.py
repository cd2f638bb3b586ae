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
    Rol.CONTROLLER: Uitleg("U werkt met bedragen, niet met leerlingen. Vragen over een aanvraag stelt u aan de secretaris."),
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
    AuditorScope.ACCOUNTANT: Uitleg("U controleert de bedragen. Leerlingen en dossiers ziet u niet."),
    AuditorScope.INSPECTIE: Uitleg("U bekijkt opgaven en verslagen. Leerlingen en dossiers ziet u niet."),
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
COMMISSIE: Stukken = [
    ("Voorbereiden", "Onder Zittingen staat de agenda met per zaak de vraag, de adviezen en de documenten."),
    (
        "U doet niet mee",
        "Werkt u bij de school of het bestuur dat de aanvraag deed, dan opent u die zaak niet. Dat gaat vanzelf.",
    ),
]
HULP: dict[str, Stukken] = {
    Rol.ZORGCOORDINATOR: [*SCHOOL, *ALGEMEEN],
    Rol.SCHOOLLEIDER: [
        ("Akkoord geven", "Uw akkoord is het akkoord van het bevoegd gezag. Pas daarna gaat de aanvraag naar het samenwerkingsverband."),
        *SCHOOL[2:], *ALGEMEEN,
    ],
    Rol.BESTUURDER: [("Uw scholen", "U ziet de aanvragen van uw scholen zodra zij akkoord vragen."), *SCHOOL[3:], *ALGEMEEN],
    Rol.SECRETARIS: [
        ("Compleet of niet", "Ontbreekt er iets, vraag dan één ding met een datum. De termijn staat stil tot het antwoord."),
        ("Deskundigen", "Verband weigert een deskundige die niet onafhankelijk is, en zegt waarom."),
        ("Brieven", "Een brief is een concept tot u het besluit bekendmaakt. Daarna loopt de bezwaartermijn."),
        *ALGEMEEN,
    ],
    Rol.CONSULENT: [
        ("Zelf beslissen", "U beslist over arrangementen tot en met het bedrag van uw mandaat. Daarboven beslist de directeur."),
        *ALGEMEEN,
    ],
    Rol.DIRECTEUR: [
        ("Besluiten", "U leest het advies van de commissie naast het formulier. Wijkt u af, dan schrijft u waarom."),
        *ALGEMEEN,
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
    "": ALGEMEEN[:1],
}  # fmt: skip
