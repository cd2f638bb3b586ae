"""Codes of consultation and hours. Codes are stable; labels are what people read."""

from django.db.models import TextChoices


class Status(TextChoices):
    GESTELD = "gesteld", "gesteld"
    OPGEPAKT = "opgepakt", "opgepakt"
    BEANTWOORD = "beantwoord", "beantwoord"
    GESLOTEN = "gesloten", "gesloten"


LOPEND = frozenset({Status.GESTELD, Status.OPGEPAKT, Status.BEANTWOORD})
# Waits for the swv.
BIJ_SWV = frozenset({Status.GESTELD, Status.OPGEPAKT})


class Consultonderwerp(TextChoices):
    """What a question is about. A pupil is never needed."""

    LEERLING = "leerling", "een leerling"
    GROEP = "groep", "een groep of klas"
    SCHOOL = "school", "de school"


class Consultuitkomst(TextChoices):
    BEANTWOORD = "beantwoord", "beantwoord"
    DOORVERWEZEN = "doorverwezen", "doorverwezen"
    AANVRAAG = "aanvraag", "wordt een aanvraag"
    INGETROKKEN = "ingetrokken", "ingetrokken"


class Urenindeling(TextChoices):
    """Along what hours are added up."""

    SCHOOL = "school", "school"
    BESTUUR = "bestuur", "bestuur"
    ACTIVITEIT = "activiteit", "activiteit"
    VRAAG = "vraag", "soort vraag"
