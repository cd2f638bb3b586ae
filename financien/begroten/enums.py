"""Codes of budget, realisation and balans: stable, stored, never renamed without a migration."""

from django.db.models import TextChoices


class Begrotingstatus(TextChoices):
    """Where a version of the budget is: adopted only after the raad van toezicht approved and the OPR consented."""

    CONCEPT = "concept", "concept"
    RVT = "rvt", "bij de raad van toezicht"
    OPR = "opr", "bij de OPR"
    VASTGESTELD = "vastgesteld", "vastgesteld"
    INGETROKKEN = "ingetrokken", "ingetrokken"


class Postsoort(TextChoices):
    """On which side of the staat van baten en lasten a post stands; amounts are positive on their own side."""

    BATEN = "baten", "baten"
    LASTEN = "lasten", "lasten"
    FINANCIELE_BATEN = "financiele_baten", "financiële baten"
    FINANCIELE_LASTEN = "financiele_lasten", "financiële lasten"


class Postherkomst(TextChoices):
    """How a post came into the budget."""

    HANDMATIG = "handmatig", "ingevuld"
    IMPORT = "import", "uit een bestand"
    MODEL = "model", "berekend"


class Reservesoort(TextChoices):
    ALGEMEEN = "algemeen", "algemene reserve"
    BESTEMMING = "bestemming", "bestemmingsreserve"


class Balansmoment(TextChoices):
    BEGIN = "begin", "1 januari"
    EIND = "eind", "31 december"
