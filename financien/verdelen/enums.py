"""Codes of models and distributions: stable, stored, never renamed without a migration."""

from django.db.models import TextChoices

from financien.referentie.enums import FORMATIE, Tellingsoort, choose_for

# Between which percentages the bound of a signal lies.
GRENS_LAAGST, GRENS_HOOGST = 1, 1000


class Periodesoort(TextChoices):
    """Over which year money is divided."""

    KALENDERJAAR = "kalenderjaar", "kalenderjaar"
    SCHOOLJAAR = "schooljaar", "schooljaar"


class Betaalritme(TextChoices):
    """When a board gets its money."""

    MAANDEN = "maanden", "elke maand"
    KWARTALEN = "kwartalen", "elk kwartaal"
    INEENS = "ineens", "in één keer, in de eerste maand"
    PERCENTAGES = "percentages", "in eigen termijnen, met een percentage per termijn"


class Negatief(TextChoices):
    """What happens with a board whose outcome is below zero."""

    MELDEN = "melden", "melden: het bestuur betaalt niets en krijgt niets"
    VERREKENEN = "verrekenen", "verrekenen met het volgende jaar"
    IN_REKENING = "in_rekening", "in rekening brengen bij het bestuur"


class Verdelingstatus(TextChoices):
    CONCEPT = "concept", "concept"
    GEDEELD = "gedeeld", "gedeeld met de besturen"
    VASTGESTELD = "vastgesteld", "vastgesteld"
    OPGEBORGEN = "opgeborgen", "opgeborgen"


class Downloadsoort(TextChoices):
    """Money that left Verband as a file."""

    BRIEF = "brief", "brief aan een bestuur"
    REKENBESTAND = "rekenbestand", "rekenbestand (JSON)"
    CSV = "csv", "uitkomst (CSV)"
    XLSX = "xlsx", "uitkomst (XLSX)"


class Signaalsoort(TextChoices):
    """Which figure of a distribution a rule of the swv looks at; a bound is in percent."""

    HOUDT_OVER = "houdt_over", "houdt minder over van wat zij krijgt dan dit deel"
    BEDRAG_DAALT = "bedrag_daalt", "krijgt meer dan dit deel minder dan eerder"
    TELLING_STIJGT = "telling_stijgt", "telt meer dan dit deel meer dan eerder"


def choose_tellingen(sector: str) -> list[tuple[str, str]]:
    """(code, label) of the counts of this sector that a rule can look at: of pupils, not of people who work there."""
    return [each for each in choose_for(sector, Tellingsoort.choices) if each[0] not in FORMATIE]


class Signaalontvanger(TextChoices):
    """Who is told. Controller and directeur see every signal of their swv."""

    BESTUUR = "bestuur", "het bestuur"
    SCHOOL = "school", "de schoolleider"
    BEIDE = "beide", "het bestuur en de schoolleider"


class Signaalmoment(TextChoices):
    VASTGESTELD = "vastgesteld", "bij het vaststellen"
    PROGNOSE = "prognose", "in een prognose"
