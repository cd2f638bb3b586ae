"""What a form of a kind asks, of whom, and from where an answer comes."""

from django.db.models import TextChoices


class Vraagstap(TextChoices):
    """Steps of the request form."""

    LEERLING = "leerling", "Leerling"
    VRAAG = "vraag", "Wat vraagt u?"
    ONDERBOUWING = "onderbouwing", "Onderbouwing"
    GEHOORD = "gehoord", "Ouders en leerling"
    DOCUMENTEN = "documenten", "Documenten"
    CONTROLE = "controle", "Controleren"


class Checksoort(TextChoices):
    """How the checklist establishes that something is there."""

    DOCUMENT = "document", "document"
    EIGEN_DOCUMENT = "eigen_document", "eigen soort document"
    ZIENSWIJZE_OUDERS = "zienswijze_ouders", "zienswijze van de ouders, of waarom niet"
    LEERLING_GEHOORD = "leerling_gehoord", "leerling gehoord, of waarom niet"
    GEZAGDRAGERS = "gezagdragers", "naam en adres van de gezagdragers"


# What is met by a file that goes along.
BIJLAGECHECKS = frozenset({Checksoort.DOCUMENT, Checksoort.EIGEN_DOCUMENT})


class Ondertekenaar(TextChoices):
    """Who has to sign a document of the checklist."""

    OUDERS = "ouders", "ouders"
    LEERLING = "leerling", "leerling"
    SCHOOLLEIDER = "schoolleider", "schoolleider"
    DESKUNDIGE = "deskundige", "deskundige"


class Antwoordsoort(TextChoices):
    """What kind of answer a question asks; how it is stored: ``toewijzing.calculations.antwoord``."""

    TEKST = "tekst", "langere tekst"
    REGEL = "regel", "korte tekst, één regel"
    GETAL = "getal", "getal"
    BEDRAG = "bedrag", "bedrag in euro"
    DATUM = "datum", "datum"
    JA_NEE = "ja_nee", "ja of nee"
    KEUZE = "keuze", "één keuze"
    KEUZES = "keuzes", "een of meer keuzes"
    TABEL = "tabel", "tabel"


class Antwoordbron(TextChoices):
    """Where an answer may come from, so that nobody types it again; a part of the OPP by its own code."""

    OPP_UITSTROOM = "opp:uitstroom", "OPP: uitstroombestemming en onderbouwing"
    OPP_BEVORDEREND = "opp:bevorderend", "OPP: bevorderende factoren"
    OPP_BELEMMEREND = "opp:belemmerend", "OPP: belemmerende factoren"
    OPP_BASISONDERSTEUNING = "opp:basisondersteuning", "OPP: wat er al gedaan is"
    OPP_BEHOEFTE = "opp:ondersteuningsbehoefte", "OPP: wat de leerling nodig heeft"
    OPP_HANDELINGSDEEL = "opp:handelingsdeel", "OPP: doelen en begeleiding"
    OPP_AFWIJKINGEN = "opp:afwijkingen", "OPP: afwijkingen van het programma"
    OPP_OORDEEL = "opp:oordeel_cvb", "OPP: oordeel van de commissie voor de begeleiding"
    DOSSIER_SINDS = "dossier:sinds", "dossier: sinds wanneer op deze school"
    DOSSIER_LEERJAAR = "dossier:leerjaar", "dossier: leerjaar of groep"
    DOSSIER_GEBOREN = "dossier:geboren", "dossier: geboortedatum"
    VORIG = "vorig", "de vorige aanvraag van deze soort"


class Scholenkeuze(TextChoices):
    """Whether a list of schools and boards says who can ask for a kind."""

    IEDEREEN = "", "elke school"
    ALLEEN = "alleen", "alleen deze scholen en besturen"
    NIET = "niet", "niet deze scholen en besturen"
