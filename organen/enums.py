"""Codes of bodies: how far they reach, how they meet and what their word weighs."""

from django.db.models import TextChoices

# The body every swv starts with. People with a role in the commission are its members by themselves.
CVT = "CVT"
# How it is called until the swv gives it a name of its own; in sentences it is then «de commissie».
COMMISSIENAAM = "Commissie voor toelaatbaarheid"


class Kring(TextChoices):
    """For whom a body is."""

    SWV = "swv", "het hele samenwerkingsverband"
    SCHOOL = "school", "één school"
    BESTUUR = "bestuur", "één bestuur"
    GEMEENTE = "gemeente", "één gemeente"


class Vergaderwijze(TextChoices):
    """How a body comes to its word."""

    VERGADERING = "vergadering", "vergadering op een dag, met een agenda"
    SCHRIFTELIJK = "schriftelijk", "schriftelijke ronde, met een laatste dag"
    EEN_LID = "een_lid", "één lid adviseert namens allen"


class Gewicht(TextChoices):
    """What its word weighs for who decides."""

    BESLUIT = "besluit", "bindend besluit"
    BINDEND_ADVIES = "bindend_advies", "bindend advies"
    ADVIES = "advies", "advies"
    BESPREKEN = "bespreken", "alleen bespreken"


class ZonderQuorum(TextChoices):
    """What happens where fewer take part than the quorum asks."""

    HOUDT_TEGEN = "houdt_tegen", "dan gaat het niet door"
    WAARSCHUWT = "waarschuwt", "dan gaat het door, met een waarschuwing"


class Tafelpartij(TextChoices):
    """Who from outside the body has to be there when a case is discussed."""

    SCHOOL = "school", "de school die de aanvraag deed"
    OUDERS = "ouders", "de ouders"
    GEMEENTE = "gemeente", "de gemeente"


class Functie(TextChoices):
    """What somebody is in a body."""

    VOORZITTER = "voorzitter", "voorzitter"
    SECRETARIS = "secretaris", "secretaris"
    LID = "lid", "lid"
    ADVISEUR = "adviseur", "adviseur"
    TOEHOORDER = "toehoorder", "toehoorder"
    VAN_BUITEN = "van_buiten", "van buiten"


# Who can have a vote; an adviser speaks, somebody from outside is invited.
STEMFUNCTIES = frozenset({Functie.VOORZITTER, Functie.SECRETARIS, Functie.LID})


# Who speaks for a body and keeps its agenda.
SPREKERS = frozenset({Functie.VOORZITTER, Functie.SECRETARIS})


class Moment(TextChoices):
    """At which moment of an arrangement a body has a mandate."""

    NIEUW = "nieuw", "nieuwe aanvraag"
    VERLENGING = "verlenging", "verlenging"
    WIJZIGING = "wijziging", "wijziging"
    BEEINDIGING = "beeindiging", "beëindiging"
