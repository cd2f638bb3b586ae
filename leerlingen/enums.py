from django.db.models import TextChoices


class Inschrijvingsoort(TextChoices):
    INSCHRIJVING = "inschrijving", "inschrijving"
    AANMELDING = "aanmelding", "aanmelding"


class Grond(TextChoices):
    """Why an organisation may see a pupil."""

    INSCHRIJVING = "inschrijving", "inschrijving"
    AANMELDING = "aanmelding", "aanmelding"
    AANVRAAG = "aanvraag", "aanvraag"
    THUISZITTER = "thuiszitter", "thuiszitter"
    BEZWAAR = "bezwaar", "bezwaar"


class Omvang(TextChoices):
    """To what extent: the whole dossier, one case, or the few facts the law allows."""

    DOSSIER = "dossier", "het hele dossier"
    ZAAK = "zaak", "één zaak"
    BEPERKT = "beperkt", "naam, data en afspraken"


class Documentsoort(TextChoices):
    OPP = "opp", "ontwikkelingsperspectief (OPP)"
    ONDERWIJSKUNDIG_RAPPORT = "onderwijskundig_rapport", "onderwijskundig rapport"
    ONDERZOEK = "onderzoek", "onderzoeksverslag"
    HANDELINGSPLAN = "handelingsplan", "handelingsplan of evaluatie"
    GESPREKSVERSLAG = "gespreksverslag", "gespreksverslag"
    TOETSGEGEVENS = "toetsgegevens", "toetsgegevens"
    ZIENSWIJZE = "zienswijze", "zienswijze van ouders of leerling"
    MACHTIGING = "machtiging", "toestemming of machtiging"
    OVERIG = "overig", "ander document"


class Relatie(TextChoices):
    MOEDER = "moeder", "moeder"
    VADER = "vader", "vader"
    VOOGD = "voogd", "voogd"
    ANDERS = "anders", "anders"
