"""Codes of the allocation process: stable, stored, never renamed without a migration."""

from django.db.models import IntegerChoices, TextChoices

# A user's own particular too, so it lives where the users are.
from swv.organisatie.enums import Discipline as Discipline


class Status(TextChoices):
    CONCEPT = "concept", "concept"
    BIJ_OUDERS = "bij_ouders", "bij de ouders"
    TER_AKKOORD = "ter_akkoord", "wacht op akkoord van de school"
    INGEDIEND = "ingediend", "ingediend"
    ONVOLLEDIG = "onvolledig", "wacht op aanvulling"
    BIJ_DESKUNDIGEN = "bij_deskundigen", "bij de deskundigen"
    GEAGENDEERD = "geagendeerd", "op de agenda"
    AANGEHOUDEN = "aangehouden", "aangehouden"
    GEADVISEERD = "geadviseerd", "advies gegeven"
    BESLOTEN = "besloten", "besloten"
    AFGEHANDELD = "afgehandeld", "afgehandeld"
    INGETROKKEN = "ingetrokken", "ingetrokken"


# Statuses before a request has left the school: nobody outside the school sees it.
BINNEN_SCHOOL = frozenset({Status.CONCEPT, Status.BIJ_OUDERS, Status.TER_AKKOORD})
AFGEROND = frozenset({Status.BESLOTEN, Status.AFGEHANDELD, Status.INGETROKKEN})


class Begonnen(TextChoices):
    """From which side a request was started; who else may start one later comes here too."""

    SCHOOL = "school", "de school"
    BESTUUR = "bestuur", "het bestuur"
    SWV = "swv", "het samenwerkingsverband"


class Aanvraagonderwerp(TextChoices):
    """What a kind of request is about. All but a pupil are asked in the room ``schoolaanvragen``, which names no pupils."""

    LEERLING = "leerling", "een leerling"
    GROEP = "groep", "een groep"
    KLAS = "klas", "een klas"
    SCHOOL = "school", "de school"
    SCHOLEN = "scholen", "meer scholen samen"
    LOCATIE = "locatie", "een locatie"


class Normeenheid(TextChoices):
    """In what a term of the swv itself is counted."""

    WERKDAGEN = "werkdagen", "werkdagen"
    WEKEN = "weken", "weken"
    # Without the school holidays of the region of the swv; never of a term of the Awb.
    SCHOOLDAGEN = "schooldagen", "schooldagen"
    SCHOOLWEKEN = "schoolweken", "schoolweken"


class Stap(TextChoices):
    """What is done in one step of a route: an akkoord is of the school, the rest happens once the request is at the swv."""

    AKKOORD = "akkoord", "akkoord"
    CONTROLE = "controle", "controle"
    DESKUNDIGEN = "deskundigen", "advies van deskundigen"
    ZITTING = "zitting", "bespreking in de commissie"
    BESLUIT = "besluit", "besluit"


class Aanvraagafloop(TextChoices):
    """What came of a request on which nobody decides; it counts nowhere as granted or refused."""

    AFGEHANDELD = "afgehandeld", "afgehandeld"
    DOORVERWEZEN = "doorverwezen", "doorverwezen"
    WORDT_AANVRAAG = "wordt_aanvraag", "het wordt een aanvraag"
    GEEN_VERVOLG = "geen_vervolg", "geen vervolg"


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


class Categorie(IntegerChoices):
    """Bekostigingscategorie of a TLV for (v)so."""

    LAAG = 1, "1 (laag)"
    MIDDEN = 2, "2 (midden)"
    HOOG = 3, "3 (hoog)"


class PeriodeRegel(TextChoices):
    SCHOOLJAREN = "schooljaren", "hele schooljaren, tot en met 31 juli"
    VRIJ = "vrij", "begin- en einddatum vrij"


class Zienswijzepartij(TextChoices):
    OUDERS = "ouders", "ouders"
    LEERLING = "leerling", "leerling"
    ONTVANGENDE_SCHOOL = "ontvangende_school", "ontvangende school"


class Ontvangstwijze(TextChoices):
    """How a request came in that the school did not make in Verband."""

    POST = "post", "per post"
    EMAIL = "email", "per e-mail"
    BALIE = "balie", "afgegeven"


class Hoorwijze(TextChoices):
    GESPREK = "gesprek", "in een gesprek"
    SCHRIFTELIJK = "schriftelijk", "op papier of per e-mail"
    TELEFONISCH = "telefonisch", "per telefoon"
    NIET_BEREIKT = "niet_bereikt", "niet te bereiken"
    NIET_GEVRAAGD = "niet_gevraagd", "niet gevraagd"
    NIET = "niet", "niet gehoord, om een andere reden"


# These need a reason instead of a day and a standpoint.
NIET_GEHOORD = frozenset({Hoorwijze.NIET_BEREIKT, Hoorwijze.NIET_GEVRAAGD, Hoorwijze.NIET})


class Standpunt(TextChoices):
    EENS = "eens", "eens met de aanvraag"
    ONEENS = "oneens", "niet eens met de aanvraag"
    DEELS = "deels", "gedeeltelijk eens"
    GEEN = "geen", "geen mening"


class Termijnsoort(TextChoices):
    VRAAG = "vraag", "vraag om aanvulling (Awb 4:15 lid 1)"
    UITSTEL = "uitstel", "uitstel met schriftelijke instemming van de aanvrager (Awb 4:15 lid 2a)"
    VERLENGING = "verlenging", "verlenging met kennisgeving (Awb 4:14)"


EERSTE_DISCIPLINES = frozenset({Discipline.ORTHOPEDAGOOG, Discipline.PSYCHOLOOG, Discipline.KINDERPSYCHOLOOG})


class Oordeel(TextChoices):
    TOEKENNEN = "toekennen", "toekennen"
    AFWIJZEN = "afwijzen", "niet toekennen"


class Orgaanoordeel(TextChoices):
    """How a case on an agenda ended: with an advice, or discussed without one."""

    TOEKENNEN = Oordeel.TOEKENNEN.value, "toekennen"
    AFWIJZEN = Oordeel.AFWIJZEN.value, "niet toekennen"
    BESPROKEN = "besproken", "besproken"


class Teruggave(TextChoices):
    """Why an expert gives a case back without an advice."""

    BETROKKEN = "betrokken", "ik ben betrokken bij de leerling, de school of het besluit"
    GEEN_TIJD = "geen_tijd", "ik heb geen tijd voor het advies"
    ANDER_VAK = "ander_vak", "dit is niet mijn vak"
    STUKKEN = "stukken", "de stukken zijn niet genoeg voor een advies"


class Poolsoort(TextChoices):
    """How an expert belongs to the pool of an swv."""

    VAST = "vast", "vaste deskundige"
    OPROEP = "oproep", "op oproep"


class Opdrachtstand(TextChoices):
    """How far an advice is that an swv asked, and so whether it costs something."""

    GEVRAAGD = "gevraagd", "gevraagd"
    ONDERTEKEND = "ondertekend", "ondertekend"
    VERVALLEN = "vervallen", "zonder advies geëindigd"


class Zittingstatus(TextChoices):
    GEPLAND = "gepland", "gepland"
    GEHOUDEN = "gehouden", "gehouden"
    VERVALLEN = "vervallen", "vervallen"


class Stemkeuze(TextChoices):
    """What a member of a body votes on what is asked."""

    VOOR = "voor", "voor"
    TEGEN = "tegen", "tegen"
    ONTHOUDING = "onthouding", "onthoudt zich van stemming"
    NIET_AANWEZIG = "niet_aanwezig", "niet aanwezig"


class Stuksoort(TextChoices):
    """PDFs of a meeting."""

    BESLUITENLIJST = "besluitenlijst", "besluitenlijst"
    BUNDEL = "bundel", "vergaderbundel"


class Uitkomst(TextChoices):
    TOEGEKEND = "toegekend", "toegekend"
    AFGEWEZEN = "afgewezen", "afgewezen"
    BUITEN_BEHANDELING = "buiten_behandeling", "niet in behandeling genomen"


class Besluitstatus(TextChoices):
    CONCEPT = "concept", "nog niet bekendgemaakt"
    BEKENDGEMAAKT = "bekendgemaakt", "bekendgemaakt"
    VERVALLEN = "vervallen", "vervallen"


class Route(TextChoices):
    """How a decision reached an addressee (Awb 3:41)."""

    POST = "post", "per post"
    VERBAND = "verband", "in Verband"


class Briefstatus(TextChoices):
    CONCEPT = "concept", "concept"
    VRIJGEGEVEN = "vrijgegeven", "verzonden"
    VERVALLEN = "vervallen", "vervallen"


class Briefaan(TextChoices):
    """For whose letter a template is; without one of these it is for everybody's."""

    OUDERS = "ouders", "de ouders, of de leerling die zelf beslist"
    SCHOOL = "school", "de school die de aanvraag deed"
    ONTVANGENDE_SCHOOL = "ontvangende_school", "de ontvangende school"


class Vastblok(TextChoices):
    """Parts of a decision letter whose text is ours, in the order of the standard letter."""

    OPENING = "opening", "Aanhef en besluit"
    OVERZICHT = "overzicht", "Het besluit in het kort"
    MOTIVERING = "motivering", "Waarom wij zo besluiten"
    GRONDSLAG = "grondslag", "Waarop dit besluit steunt"
    VERVOLG = "vervolg", "Wat gebeurt er nu?"
    ONEENS = "oneens", "Bezwaar en hulp"
    ONDERTEKENING = "ondertekening", "Ondertekening"


class Sjabloonstatus(TextChoices):
    CONCEPT = "concept", "concept"
    VOORGELEGD = "voorgelegd", "voorgelegd"
    IN_GEBRUIK = "in_gebruik", "in gebruik"
    VERVALLEN = "vervallen", "vervallen"


# A version somebody still works on: at most one per template.
SJABLOON_OPEN = (Sjabloonstatus.CONCEPT, Sjabloonstatus.VOORGELEGD)


class Versiestatus(TextChoices):
    """How a version of a kind of request stands: only what is published is there for schools."""

    CONCEPT = "concept", "concept"
    VOORGELEGD = "voorgelegd", "voorgelegd"
    GEPUBLICEERD = "gepubliceerd", "gepubliceerd"


# A version somebody still works on: at most one per kind.
VERSIE_OPEN = (Versiestatus.CONCEPT, Versiestatus.VOORGELEGD)


class Toekenningstatus(TextChoices):
    VERLEEND = "verleend", "verleend"
    GEPLAATST = "geplaatst", "verzilverd"
    VERLENGD = "verlengd", "verlengd"
    VERLOPEN = "verlopen", "verlopen"
    TERUGGEPLAATST = "teruggeplaatst", "teruggeplaatst"
    BEEINDIGD = "beeindigd", "beëindigd"


class Indiener(TextChoices):
    """Who objects."""

    GEZAGDRAGER = "gezagdrager", "ouders of verzorgers"
    LEERLING = "leerling", "leerling"
    SCHOOL = "school", "school die de aanvraag deed"
    ANDER = "ander", "iemand anders"


class Bezwaaroordeel(TextChoices):
    """What is advised and what is decided on a bezwaar (Awb 7:11)."""

    GEGROND = "gegrond", "gegrond"
    DEELS_GEGROND = "deels_gegrond", "deels gegrond"
    ONGEGROND = "ongegrond", "ongegrond"
    NIET_ONTVANKELIJK = "niet_ontvankelijk", "niet-ontvankelijk"


class Bezwaarstap(TextChoices):
    """What can be done with an open bezwaar."""

    CORRIGEREN = "corrigeren", "Corrigeren"
    DOORZENDEN = "doorzenden", "Doorgezonden aan de commissie"
    HOORZITTING = "hoorzitting", "Hoorzitting"
    ADVIES = "advies", "Advies van de commissie"
    VERDAGEN = "verdagen", "Verdagen"
    BESLISSEN = "beslissen", "Beslissing op bezwaar"
    INTREKKEN = "intrekken", "Bezwaar ingetrokken"


class Ontvangst(TextChoices):
    """Was a bezwaar made in time (Awb 6:9)?"""

    OP_TIJD = "op_tijd", "op tijd"
    OP_TIJD_GEPOST = "op_tijd_gepost", "na de termijn ontvangen, op tijd gepost"
    TE_LAAT = "te_laat", "te laat"
