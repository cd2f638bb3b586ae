"""Codes of indicators and reports: stable, stored, never renamed without a migration."""

from datetime import date

from django.db.models import TextChoices

# From this day on requests of schools and quick money count as requests, and what is only discussed does not. What came
# in before is counted as it was, so that earlier years stay as they were told.
ALLES_TELT_VANAF = date(2026, 8, 1)


class Code(TextChoices):
    """The indicators; what each means stands in ``rapportage.indicatoren.rekenregels.definitie``."""

    DEELNAME_VSO = "deelname_vso", "Deelname vso"
    DEELNAME_SO = "deelname_so", "Deelname so"
    DEELNAME_SBO = "deelname_sbo", "Deelname sbo"
    DEELNAME_PRO = "deelname_pro", "Deelname praktijkonderwijs"
    CATEGORIEEN = "categorieen", "(V)so-leerlingen per categorie"
    INSTROOM = "instroom", "Instroom (v)so"
    UITSTROOM = "uitstroom", "Uitstroom (v)so"
    TERUGSTROOM = "terugstroom", "Terugstroom naar regulier onderwijs"
    AANVRAGEN = "aanvragen", "Aanvragen"
    AANVRAGEN_PER_1000 = "aanvragen_per_1000", "Aanvragen per 1.000 leerlingen"
    HONORERING = "honorering", "Toegekende aanvragen"
    DOORLOOPTIJD = "doorlooptijd", "Doorlooptijd van een aanvraag"
    OP_TIJD_WET = "op_tijd_wet", "Besluiten binnen de wettelijke termijn"
    OP_TIJD_NORM = "op_tijd_norm", "Besluiten binnen de eigen norm"
    OPP_OP_TIJD = "opp_op_tijd", "OPP's op tijd vastgesteld"
    THUISZITTERS = "thuiszitters", "Thuiszitters"
    DOORBETALING = "doorbetaling", "Doorbetaling aan het (v)so"
    BESTEDING = "besteding", "Besteding per programma"


class Indicatoreenheid(TextChoices):
    PROCENT = "procent", "%"
    AANTAL = "aantal", "aantal"
    DAGEN = "dagen", "dagen"
    PER_1000 = "per_1000", "per 1.000 leerlingen"
    EURO = "euro", "euro"


class Richting(TextChoices):
    """Which way is better: it decides what a card says about a target."""

    HOGER = "hoger", "hoger is beter"
    LAGER = "lager", "lager is beter"
    GEEN = "geen", "hoger of lager is niet vanzelf beter"


class Cijferherkomst(TextChoices):
    """Where a monthly figure comes from."""

    GETELD = "geteld", "geteld in Verband"
    OVERGENOMEN = "overgenomen", "overgenomen uit een eerdere administratie"


class Inzagekeuze(TextChoices):
    """Whose figures schools and boards of an swv see besides their own, small numbers always left out."""

    EIGEN = "eigen", "alleen de eigen cijfers"
    BESTUUR = "bestuur", "ook die van scholen van hetzelfde bestuur"
    CODES = "codes", "ook die van alle scholen, zonder naam"
    OPEN = "open", "ook die van alle scholen, met naam"
