"""Adding and correcting reference data. The database refuses two rows for one day; here it says so in words."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils import timezone

from financien.referentie.models import Percentage, Tarief
from financien.referentie.standaard import STANDAARDPERCENTAGES, STANDAARDTARIEVEN
from swv.organisatie.models import Organisatie

# Name of the constraint (or a part of it) -> (field, what to do).
REDENEN: dict[str, tuple[str, str]] = {
    "tarief_geen_overlap": (
        "van",
        "Er is al een tarief van deze soort en status voor (een deel van) deze periode. Verbeter dat, of kies een andere"
        " periode of status.",
    ),
    "percentage_geen_overlap": (
        "van",
        "Er is al een percentage van deze soort en status voor (een deel van) deze periode. Verbeter dat, of kies een"
        " andere periode of status.",
    ),
    "deelname_geen_overlap": ("van", "Voor deze school en vraag is er al een antwoord in deze periode. Verbeter dat."),
    "groepslid_geen_overlap": ("van", "Deze school hoort in deze periode al bij een scholengroep. Beëindig dat eerst."),
    "telling_een_per_dag": (
        "datum", "Deze telling is er al voor deze dag, met dezelfde status. Verbeter die in plaats van er een bij te zetten."
    ),
    "plaatsing_een_per_dag": (
        "datum", "Deze plaatsingen zijn er al voor deze dag, met dezelfde status. Verbeter die in plaats van ze erbij te zetten."
    ),
    "beschikking_een_per_dag": ("datum", "Van deze soort is er al een beschikking van deze dag. Verbeter die."),
    "_einde_na_begin": ("tot_en_met", "De laatste dag ligt voor de eerste dag. Verbeter een van de twee."),
    "percentage_binnen_grenzen": ("waarde", "Vul een percentage in van 0 tot en met 100."),
}  # fmt: skip


@transaction.atomic
def save_gegeven(*, rij: models.Model, **velden: Any) -> models.Model:
    """Add this row, or correct it. Raises ValidationError when the database refuses it."""
    for naam, waarde in velden.items():
        setattr(rij, naam, waarde)
    if hasattr(rij, "gewijzigd_op"):
        rij.gewijzigd_op = timezone.now()
    guard(rij.save)
    return rij


@transaction.atomic
def remove_gegeven(*, rij: models.Model) -> None:
    """Take a row away that should never have been there; the history keeps it."""
    rij.delete()


def guard(write: Callable[[], None]) -> None:
    """A refusal of the database becomes a ValidationError at the field it is about."""
    try:
        with transaction.atomic():
            write()
    except IntegrityError as problem:
        name = getattr(getattr(problem.__cause__, "diag", None), "constraint_name", "") or ""
        reason = next((found for part, found in REDENEN.items() if name.endswith(part)), None)
        if reason is None:
            raise
        raise ValidationError({reason[0]: reason[1]}) from problem


@transaction.atomic
def create_standaardgegevens(*, swv: Organisatie) -> int:
    """Put the percentages and amounts that the law fixes ready, with their source; returns how many were new."""
    made = 0
    for code, van, tot, waarde, bron in STANDAARDPERCENTAGES:
        found = Percentage.objects.filter(swv=swv, code=code, van=van)
        if not found.exists():
            Percentage.objects.create(
                swv=swv, code=code, van=van, tot=tot, waarde=waarde, bron=bron, status="definitief"
            )
            made += 1
    for code, van, bedrag, bron in STANDAARDTARIEVEN:
        if not Tarief.objects.filter(swv=swv, code=code, van=van).exists():
            Tarief.objects.create(swv=swv, code=code, van=van, bedrag=bedrag, bron=bron, status="definitief")
            made += 1
    return made
