"""Codes of the register of thuiszitters: stable, stored, never renamed without a migration."""

from django.db.models import TextChoices


class Status(TextChoices):
    GEMELD = "gemeld", "gemeld"
    IN_ONDERZOEK = "in_onderzoek", "in onderzoek"
    ACTIEF = "actief", "in begeleiding"
    NAZORG = "nazorg", "nazorg"
    AFGESLOTEN = "afgesloten", "afgesloten"


# The pupil is at home: an absence runs.
THUIS = frozenset({Status.GEMELD, Status.IN_ONDERZOEK, Status.ACTIEF})
# Somebody is in charge and has a next action.
LOPEND = THUIS | {Status.NAZORG}


class Groep(TextChoices):
    """How a category counts in the quarterly return."""

    ABSOLUUT = "absoluut", "absoluut verzuim"
    RELATIEF = "relatief", "relatief verzuim"
    DREIGEND = "dreigend", "dreigend thuiszitten"
    VRIJSTELLING = "vrijstelling", "vrijstelling"


class Opgavekolom(TextChoices):
    """The columns of the quarterly return."""

    KORT = "kort", "relatief verzuim, 4 weken tot 3 maanden"
    LANG = "lang", "relatief verzuim, langer dan 3 maanden"
    ABSOLUUT = "absoluut", "absoluut verzuim"
    VRIJSTELLING = "vrijstelling", "vrijstelling van de leerplicht"


class Eenheid(TextChoices):
    DAGEN = "dagen", "dagen"
    WEKEN = "weken", "weken"
    MAANDEN = "maanden", "maanden"


class TeltVanaf(TextChoices):
    """From which day the term of a step of the ladder counts."""

    VERZUIM = "verzuim", "de eerste dag van het verzuim"
    VOORTGANG = "voortgang", "de laatste voortgang (actie gedaan of overleg)"


class Macht(TextChoices):
    """Who has doorzettingsmacht: decides when school, parents and others don't come to an agreement."""

    SWV = "swv", "het samenwerkingsverband"
    GEMEENTE = "gemeente", "de gemeente"
    ONDERWIJSCONSULENT = "onderwijsconsulent", "een onderwijsconsulent"


class Termijncode(TextChoices):
    """What a term is for. How long it is, is dated data."""

    KORT = "kort", "relatief verzuim telt mee na"
    LANG = "lang", "langdurig verzuim na"
    PLAN = "plan", "een plan is er binnen"
    NAZORG = "nazorg", "controle na terugkeer na"
    EERSTE_ACTIE = "eerste_actie", "eerste actie na een melding binnen"
    NAAR_DIRECTEUR = "naar_directeur", "te late actie naar de directeur na"


class Bron(TextChoices):
    SCHOOL = "school", "school"
    LEERPLICHT = "leerplicht", "leerplichtambtenaar"
    OUDER = "ouder", "ouder"
    SWV = "swv", "samenwerkingsverband"


class Geoorloofd(TextChoices):
    GEOORLOOFD = "geoorloofd", "geoorloofd"
    ONGEOORLOOFD = "ongeoorloofd", "ongeoorloofd"
    ONBEKEND = "onbekend", "nog niet bekend"


class Belemmering(TextChoices):
    """Where the way back is blocked (doorzettingsmacht helps against some and not against others)."""

    SCHOOL = "school", "school"
    OUDERS = "ouders", "ouders"
    ZORG = "zorg", "zorg"
    LEERLING = "leerling", "leerling"
    CAPACITEIT = "capaciteit", "geen plaats"


class Uitstroom(TextChoices):
    """Where a pupil went when the absence ended."""

    EIGEN_SCHOOL = "eigen_school", "terug op de eigen school"
    ANDERE_SCHOOL = "andere_school", "naar een andere school"
    SPECIAAL = "speciaal", "naar het speciaal onderwijs"
    VERVOLG = "vervolg", "naar het mbo of ander vervolgonderwijs"
    ZORG = "zorg", "naar zorg met onderwijs"
    VRIJSTELLING = "vrijstelling", "vrijgesteld van de leerplicht"
    WERK = "werk", "naar werk of dagbesteding"
    VERHUISD = "verhuisd", "verhuisd buiten de regio"
    LEEFTIJD = "leeftijd", "niet meer leerplichtig"
    SCHIJN = "schijn", "geen thuiszitter (schijnthuiszitter)"


class Interventiesoort(TextChoices):
    INTERVENTIE = "interventie", "interventie"
    AANBOD = "aanbod", "aanbod van onderwijs of een plek"


class Interventieresultaat(TextChoices):
    LOOPT = "loopt", "loopt nog"
    GESLAAGD = "geslaagd", "geslaagd"
    DEELS = "deels", "gedeeltelijk geslaagd"
    MISLUKT = "mislukt", "niet geslaagd"
    GEWEIGERD = "geweigerd", "geweigerd door ouders of leerling"


class Overlegsoort(TextChoices):
    GESPREK = "gesprek", "gesprek"
    GROOT_OVERLEG = "groot_overleg", "groot overleg (MPO)"
    TAFEL = "tafel", "thuiszitterstafel"


class Overlegafspraakstatus(TextChoices):
    OPEN = "open", "open"
    NAGEKOMEN = "nagekomen", "nagekomen"
    NIET_NAGEKOMEN = "niet_nagekomen", "niet nagekomen"
    VERVALLEN = "vervallen", "vervallen"


class Meldingstatus(TextChoices):
    NIEUW = "nieuw", "wacht op koppeling"
    DOORGEGEVEN = "doorgegeven", "bij het samenwerkingsverband"
    GEKOPPELD = "gekoppeld", "in behandeling genomen"
    AFGEWEZEN = "afgewezen", "niet in behandeling genomen"


class Thuiszitterpagina(TextChoices):
    """What was opened: the code in the log (``Inzage.pagina``)."""

    ZAAK = "thuiszitter", "zaak van een thuiszitter"
    ACTIE = "thuiszitter_actie", "stap in een zaak van een thuiszitter"
    BEPERKT = "thuiszitter_beperkt", "thuiszitter, zonder oorzaak en zorg"
    LIJST = "thuiszitter_lijst", "lijst achter een cijfer van de kwartaalopgave"
    EXPORT = "thuiszitters_export", "lijst van thuiszitters, meegenomen als bestand"
    MELDINGEN_EXPORT = "meldingen_export", "meldingen van thuiszitters, meegenomen als bestand"
    API = "api_thuiszitter", "zaak van een thuiszitter, via de API"


class Plicht(TextChoices):
    """What the Leerplichtwet asks of a pupil on a day."""

    NOG_NIET = "nog_niet", "nog niet leerplichtig"
    LEERPLICHT = "leerplicht", "leerplichtig"
    KWALIFICATIEPLICHT = "kwalificatieplicht", "kwalificatieplichtig"
    NIET_MEER = "niet_meer", "niet meer leerplichtig"


class Onwaarschijnlijk(TextChoices):
    """Why a case can hardly be right, with what to do."""

    GEBOORTEDATUM = "geboortedatum", "De geboortedatum kan niet kloppen. Laat de school haar verbeteren in het dossier."
    GEEN_VERZUIM = "geen_verzuim", "Er staat geen verzuim bij dat al begon. Leg de eerste dag vast, of sluit de zaak."
    VOOR_GEBOORTE = "voor_geboorte", "Het verzuim begint vóór de geboorte. Verbeter de eerste dag of de geboortedatum."
    TE_JONG = "te_jong", "Nog niet leerplichtig, en telt daarom niet mee. Controleer de geboortedatum."
    TE_OUD = "te_oud", "Niet meer leerplichtig, en telt daarom niet mee. Sluit de zaak, of controleer de geboortedatum."
