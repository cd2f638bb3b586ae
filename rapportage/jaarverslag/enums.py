"""Codes of the jaarverslag: stable, stored, never renamed without a migration."""

from django.db.models import TextChoices


class Status(TextChoices):
    CONCEPT = "concept", "concept"
    OPGEMAAKT = "opgemaakt", "opgemaakt"
    GOEDGEKEURD = "goedgekeurd", "goedgekeurd"
    VASTGESTELD = "vastgesteld", "vastgesteld"
    OPENBAAR = "openbaar", "openbaar"
    INGETROKKEN = "ingetrokken", "niet in Verband gemaakt"


# From here on the report is fixed: a change is a new version (erratum).
VAST = frozenset({Status.VASTGESTELD, Status.OPENBAAR})
LOPEND = frozenset({Status.CONCEPT, Status.OPGEMAAKT, Status.GOEDGEKEURD})
# From here on others than the writers read along.
VANAF_OPGEMAAKT = frozenset({Status.OPGEMAAKT, Status.GOEDGEKEURD, *VAST})


class Bijlagesoort(TextChoices):
    """Documents of others that go into the report with their own pages."""

    JAARREKENING = "jaarrekening", "jaarrekening van het administratiekantoor"
    CONTROLEVERKLARING = "controleverklaring", "controleverklaring van de accountant"


class Jaarverslagdocumentsoort(TextChoices):
    CONCEPT = "concept", "concept om te lezen"
    DEFINITIEF = "definitief", "het vastgestelde verslag"


class Soort(TextChoices):
    """What a column of a figure block holds, and so how it is written."""

    TEKST = "tekst", "tekst"
    GETAL = "getal", "aantal leerlingen, aanvragen of besluiten"  # small ones are not told
    AANTAL = "aantal", "ander aantal"
    DECIMAAL = "decimaal", "getal met twee decimalen"
    EURO = "euro", "bedrag in euro"
    PROCENT = "procent", "percentage"
