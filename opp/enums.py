"""Codes of the ontwikkelingsperspectief: stable, stored, never renamed without a migration."""

from django.db.models import TextChoices

from swv.organisatie.enums import Schoolsoort


class Status(TextChoices):
    CONCEPT = "concept", "concept"
    BESPROKEN = "besproken", "besproken met de ouders"
    VASTGESTELD = "vastgesteld", "vastgesteld"
    GEEVALUEERD = "geevalueerd", "geëvalueerd"
    BIJGESTELD = "bijgesteld", "wordt bijgesteld"
    AFGESLOTEN = "afgesloten", "afgesloten"


# In these the open version can be written in.
BEWERKBAAR = frozenset({Status.CONCEPT, Status.BESPROKEN, Status.BIJGESTELD})
LOPEND = frozenset(set(Status) - {Status.AFGESLOTEN})


class Herkomst(TextChoices):
    VERBAND = "verband", "geschreven in Verband"
    EXTERN = "extern", "uit het eigen leerlingvolgsysteem"


class Soortcode(TextChoices):
    """The types a new swv starts with; a type it adds has a code of its own."""

    VOL = "vol", "volledig OPP"
    LIGHT = "light", "OPP light"
    HANDELINGSPLAN = "handelingsplan", "handelingsplan"


class Onderdeel(TextChoices):
    """The parts of a text; which of them a type has is data (``OppOnderdeel``)."""

    UITSTROOM = "uitstroom", "Uitstroombestemming en onderbouwing"
    BEVORDEREND = "bevorderend", "Bevorderende factoren"
    BELEMMEREND = "belemmerend", "Belemmerende factoren"
    BASISONDERSTEUNING = "basisondersteuning", "Wat is er al gedaan in de basisondersteuning?"
    ONDERSTEUNINGSBEHOEFTE = "ondersteuningsbehoefte", "Wat heeft de leerling nodig?"
    HANDELINGSDEEL = "handelingsdeel", "Handelingsdeel: doelen en begeleiding"
    AFWIJKINGEN = "afwijkingen", "Afwijkingen van het onderwijsprogramma"
    OORDEEL_CVB = "oordeel_cvb", "Oordeel van de commissie voor de begeleiding"


class Verplicht(TextChoices):
    """For which pupils of these kinds of school an OPP of this type is due."""

    ALTIJD = "altijd", "voor elke leerling"
    EXTRA = "extra", "bij extra ondersteuning"
    KEUZE = "keuze", "als de school dat wil"


class Plichtgrond(TextChoices):
    """What asks for an OPP by a rule of the swv, besides the law (``Oppregel``)."""

    STEUN = "steun", "begin van extra ondersteuning"
    AANVRAAG = "aanvraag", "aanvraag ingediend"
    BESPROKEN = "besproken", "besproken in de commissie"
    LABEL = "label", "label van de leerling"
    SCHOOLWISSEL = "schoolwissel", "komst van een andere school"


class Taakeenheid(TextChoices):
    """In what the term of a task at a label is counted (``Taakregel``)."""

    DAGEN = "dagen", "dagen"
    WEKEN = "weken", "weken"


class Aanleiding(TextChoices):
    """From which day the legal six weeks count."""

    INSCHRIJVING = "inschrijving", "inschrijving op de school"
    PLAATSING = "plaatsing", "definitieve plaatsing, na een tijdelijke"
    ONDERSTEUNING = "ondersteuning", "extra ondersteuning is nodig"


class Handelingsoort(TextChoices):
    """The recorded acts that the law asks for each version."""

    OVERLEG = "overleg", "overleg over het hele OPP"
    INSTEMMING = "instemming", "instemming met het handelingsdeel"
    GEHOORD = "gehoord", "leerling gehoord"


class Partij(TextChoices):
    OUDERS = "ouders", "ouders"
    LEERLING = "leerling", "leerling"
    VERTEGENWOORDIGER = "vertegenwoordiger", "wettelijk vertegenwoordiger"


class Onbekwaam(TextChoices):
    """Why an adult pupil does not decide alone: a judge appointed somebody (BW 1:378, 1:450)."""

    CURATELE = "curatele", "de leerling staat onder curatele"
    MENTORSCHAP = "mentorschap", "de leerling heeft een mentor, benoemd door de rechter"
    ANDERS = "anders", "een andere uitspraak van de rechter"


class Wijze(TextChoices):
    GESPREK = "gesprek", "in een gesprek"
    SCHRIFTELIJK = "schriftelijk", "op papier of per e-mail"
    TELEFONISCH = "telefonisch", "per telefoon of video"
    NIET = "niet", "niet gehoord"


GESPREKSWIJZEN = [(code, label) for code, label in Wijze.choices if code != Wijze.NIET]


class Instemmingsuitkomst(TextChoices):
    INGESTEMD = "ingestemd", "stemt in"
    GEWEIGERD = "geweigerd", "stemt niet in"
    NIET_BEREIKT = "niet_bereikt", "was niet te bereiken"
    NIET_GEVRAAGD = "niet_gevraagd", "is niet gevraagd"


# These need a reason: of a refusal, of what was tried, of not asking.
MET_REDEN = frozenset(set(Instemmingsuitkomst) - {Instemmingsuitkomst.INGESTEMD})


class Instemmingstand(TextChoices):
    """Where a handelingsdeel stands with the parents."""

    NIET_NODIG = "niet_nodig", "niet nodig"
    ONTBREEKT = "ontbreekt", "nog niet gevraagd"
    INGESTEMD = "ingestemd", "van kracht"
    GEWEIGERD = "geweigerd", "niet van kracht"
    ONBEREIKT = "onbereikt", "niet van kracht: geen antwoord"


class Instemmingsgrond(TextChoices):
    """Why a handelingsdeel is in force, or is not. The statutes say «ouders» and have no rule for one of two.

    LKC 109095 (19 June 2020): a school may trust one parent until it knows that the other objects. The PO-Raad advises to
    ask both; a samenwerkingsverband may want that (``Organisatie.vraagt_beide_gezagdragers``).
    """

    GEEN_DEEL = "geen_deel", "Dit OPP heeft geen handelingsdeel."
    NIEMAND = "niemand", "Er is nog geen antwoord op het handelingsdeel."
    ALLEN = "allen", "Iedereen die gezag heeft, stemt in."
    ENIGE = "enige", "De enige gezagdrager stemt in."
    ENE = (
        "ene",
        "Eén gezagdrager stemt in, en de school weet niet van een bezwaar van een ander. Dan mag de school daarop"
        " vertrouwen (LKC 109095).",
    )
    SAMEN = "samen", "De ouders stemden samen in."
    EERDER = "eerder", "Er is ingestemd door wie toen gezag had. Sindsdien is geen bezwaar bekend."
    LEERLING = "leerling", "De leerling is 18 jaar of ouder en stemt zelf in."
    VERTEGENWOORDIGER = "vertegenwoordiger", "De wettelijk vertegenwoordiger stemt in."
    BEZWAAR = "bezwaar", "Iemand die mee beslist, stemt niet in."
    INGETROKKEN = "ingetrokken", "Het was van kracht, tot iemand die mee beslist liet weten niet (meer) in te stemmen."
    WACHT = "wacht", "Het samenwerkingsverband wil dat elke gezagdrager gevraagd is. Dat is nog niet gebeurd."
    NIET_GEVRAAGD = "niet_gevraagd", "Niemand is gevraagd."
    NIET_BEREIKT = "niet_bereikt", "Wie mee beslist, gaf geen antwoord."
    GEEN_GEZAG = "geen_gezag", "Er is nu niemand met gezag die kan instemmen."


class Doelbereik(TextChoices):
    BEREIKT = "bereikt", "bereikt"
    DEELS = "deels", "deels bereikt"
    NIET = "niet", "niet bereikt"


class Vervolg(TextChoices):
    VOORTZETTEN = "voortzetten", "zo doorgaan"
    BIJSTELLEN = "bijstellen", "bijstellen"


class Zwaarte(TextChoices):
    """What a shortcoming means: it stops adoption, it has to be mended now, or it is a fact that stays."""

    BLOKKEERT = "blokkeert", "nodig om vast te stellen"
    TE_DOEN = "te_doen", "nu te doen"
    FEIT = "feit", "ter informatie"


class Afspraakstatus(TextChoices):
    OPEN = "open", "open"
    GEDAAN = "gedaan", "gedaan"
    VERVALLEN = "vervallen", "vervallen"


class Bestemming(TextChoices):
    """Where a pupil is expected to go: vervolgonderwijs, uitstroomprofiel (vso) or kind of labour (pro)."""

    VSO = "vso", "voortgezet speciaal onderwijs"
    PRO = "pro", "praktijkonderwijs"
    VMBO_BB = "vmbo_bb", "vmbo basisberoepsgericht"
    VMBO_KB = "vmbo_kb", "vmbo kaderberoepsgericht"
    VMBO_GT = "vmbo_gt", "vmbo gemengd of theoretisch"
    HAVO = "havo", "havo"
    VWO = "vwo", "vwo"
    MBO_ENTREE = "mbo_entree", "mbo entreeopleiding"
    MBO_2 = "mbo_2", "mbo niveau 2"
    MBO_3 = "mbo_3", "mbo niveau 3"
    MBO_4 = "mbo_4", "mbo niveau 4"
    HBO = "hbo", "hbo"
    WO = "wo", "universiteit"
    PROFIEL_VERVOLG = "profiel_vervolg", "uitstroomprofiel vervolgonderwijs"
    PROFIEL_ARBEID = "profiel_arbeid", "uitstroomprofiel arbeidsmarktgericht"
    PROFIEL_DAGBESTEDING = "profiel_dagbesteding", "uitstroomprofiel dagbesteding"
    ARBEID_REGULIER = "arbeid_regulier", "arbeid bij een gewone werkgever"
    ARBEID_BEGELEID = "arbeid_begeleid", "arbeid met begeleiding op het werk"
    ARBEID_BESCHUT = "arbeid_beschut", "beschut werk"


_NAAR_VO = (
    Bestemming.VSO, Bestemming.PRO, Bestemming.VMBO_BB, Bestemming.VMBO_KB, Bestemming.VMBO_GT, Bestemming.HAVO,
    Bestemming.VWO,
)  # fmt: skip
# WPO 40a, WVO 2020 2.44, WEC 41a: what the expected destination is called differs by kind of school.
BESTEMMINGEN: dict[str, tuple[Bestemming, ...]] = {
    Schoolsoort.BAO: _NAAR_VO,
    Schoolsoort.SBO: _NAAR_VO,
    Schoolsoort.SO: _NAAR_VO,
    Schoolsoort.VO: (
        Bestemming.MBO_ENTREE, Bestemming.MBO_2, Bestemming.MBO_3, Bestemming.MBO_4, Bestemming.HBO, Bestemming.WO,
    ),
    Schoolsoort.PRO: (
        Bestemming.ARBEID_REGULIER, Bestemming.ARBEID_BEGELEID, Bestemming.ARBEID_BESCHUT, Bestemming.MBO_ENTREE,
        Bestemming.MBO_2,
    ),
    Schoolsoort.VSO: (
        Bestemming.PROFIEL_VERVOLG, Bestemming.PROFIEL_ARBEID, Bestemming.PROFIEL_DAGBESTEDING,
    ),
}  # fmt: skip
