"""What can be taken over from another samenwerkingsverband, and how it compares with what is here."""

from django.db.models import TextChoices


class Deelsoort(TextChoices):
    """A kind of thing in the file, in the order in which they are written: what others point at comes first."""

    LABEL = "label", "Labels"
    OPPSOORT = "oppsoort", "Soorten OPP"
    ORGAAN = "orgaan", "Organen"
    AANVRAAGSOORT = "aanvraagsoort", "Aanvraagsoorten"
    PLICHT = "plicht", "Plichten bij een toekenning"
    OPPREGEL = "oppregel", "Regels voor een OPP"
    TAAKREGEL = "taakregel", "Taken bij een label"
    SJABLOON = "sjabloon", "Teksten van brieven en mails"
    VERDEELMODEL = "verdeelmodel", "Verdeelmodellen"
    SIGNAALREGEL = "signaalregel", "Regels voor signalen"
    VERGELIJKING = "vergelijking", "Kosten vergelijken"
    CONSULTSOORT = "consultsoort", "Soorten consult"
    UURSOORT = "uursoort", "Soorten uren"


class Deelstand(TextChoices):
    """How one thing of the file compares with what is here."""

    NIEUW = "nieuw", "nieuw"
    ANDERS = "anders", "anders"
    GELIJK = "gelijk", "hetzelfde"
    WEG = "weg", "stopt"


# What only fits an swv of the same sector: it names its schools, its ages or its tariffs.
PER_SECTOR = frozenset({
    Deelsoort.AANVRAAGSOORT, Deelsoort.OPPSOORT, Deelsoort.VERDEELMODEL, Deelsoort.VERGELIJKING,
})  # fmt: skip
