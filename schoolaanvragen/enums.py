"""Codes of requests of schools that are not about a pupil. Codes are stable; labels are what people read."""

from django.db.models import TextChoices


class Status(TextChoices):
    CONCEPT = "concept", "concept"
    TER_AKKOORD = "ter_akkoord", "wacht op akkoord van de school"
    INGEDIEND = "ingediend", "in behandeling"
    ONVOLLEDIG = "onvolledig", "wacht op aanvulling"
    TOEGEKEND = "toegekend", "toegekend"
    LOOPT = "loopt", "loopt: er zijn nog plichten"
    AFGEROND = "afgerond", "afgerond"
    AFGEWEZEN = "afgewezen", "afgewezen"
    INGETROKKEN = "ingetrokken", "ingetrokken"


# Nobody outside the school (or the swv, when that began it) sees it.
VOOR_INDIENEN = frozenset({Status.CONCEPT})
VOOR_BESLUIT = frozenset({Status.CONCEPT, Status.TER_AKKOORD, Status.INGEDIEND, Status.ONVOLLEDIG})
# Who asks can change what is asked.
BEWERKBAAR = frozenset({Status.CONCEPT, Status.ONVOLLEDIG})
BESLOTEN = frozenset({Status.TOEGEKEND, Status.LOOPT, Status.AFGEROND, Status.AFGEWEZEN})
# Somebody has something to do.
LOPEND = frozenset({*VOOR_BESLUIT, Status.LOOPT})


class Schooluitkomst(TextChoices):
    TOEGEKEND = "toegekend", "toegekend"
    GEDEELTELIJK = "gedeeltelijk", "gedeeltelijk toegekend"
    AFGEWEZEN = "afgewezen", "afgewezen"


class Plichtstatus(TextChoices):
    OPEN = "open", "nog te doen"
    GEMELD = "gemeld", "gedaan, nog niet aanvaard"
    AANVAARD = "aanvaard", "klaar"


class Hulpstand(TextChoices):
    """Where quick money is, by its days."""

    KOMT = "komt", "begint nog"
    LOOPT = "loopt", "loopt"
    AFGELOPEN = "afgelopen", "afgelopen"
