"""What a request, its route, its advices and its meetings can be."""

from django.db.models import IntegerChoices, TextChoices

from swv.organisatie.enums import Discipline


class Status(TextChoices):
    CONCEPT = "concept", "concept"
    BIJ_OUDERS = "bij_ouders", "bij de ouders"
    TER_AKKOORD = "ter_akkoord", "wacht op akkoord"
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
    """What is done in one step of a route.

    An akkoord of the school and the signature of its consulent come before a request is sent; the rest happens at the swv.
    """

    AKKOORD = "akkoord", "akkoord"
    MEETEKENEN = "meetekenen", "meetekenen vóór het versturen"
    CONTROLE = "controle", "controle"
    DESKUNDIGEN = "deskundigen", "advies van deskundigen"
    ZITTING = "zitting", "bespreking in de commissie"
    BESLUIT = "besluit", "besluit"


# Steps before a request is sent: they hold what the school asks, and none is asked of what was sent already.
VOOR_VERSTUREN = frozenset({Stap.AKKOORD, Stap.MEETEKENEN})


class Aanvraagafloop(TextChoices):
    """What came of a request on which nobody decides; it counts nowhere as granted or refused."""

    AFGEHANDELD = "afgehandeld", "afgehandeld"
    DOORVERWEZEN = "doorverwezen", "doorverwezen"
    WORDT_AANVRAAG = "wordt_aanvraag", "het wordt een aanvraag"
    GEEN_VERVOLG = "geen_vervolg", "geen vervolg"


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
