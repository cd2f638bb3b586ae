"""Tasks at labels: the rules of an swv, and what a school does for one pupil."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from leerlingen.models import Leerling
from opp.models import Labeltaak, Leerlinglabel, Taakregel
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.services.geldigheid import NIET_TERUG, end_row, log_rule, wait_for_rule

DUBBEL = "Deze taak hoort al bij dit label. Stop eerst met die taak als u iets wilt veranderen."
AL_KLAAR = "Deze taak is intussen al klaar, of het label is beëindigd."


@transaction.atomic
def add_taakregel(*, swv: Organisatie, gegevens: dict[str, Any], van: date, vandaag: date) -> Taakregel:
    """A new task at a label of this swv, for labels given from a day on. Raises ValidationError."""
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})
    wait_for_rule(Taakregel)
    same = Taakregel.objects.filter(swv=swv, label=gegevens["label"], wat__iexact=gegevens["wat"])
    if any(row.tot is None or row.tot > van for row in same):
        raise ValidationError({"wat": DUBBEL})
    log_rule(Taakregel)
    return Taakregel.objects.create(swv=swv, van=van, **gegevens)


@transaction.atomic
def end_taakregel(*, regel: Taakregel, tot: date, vandaag: date) -> Taakregel:
    """From this day on it makes no task any more; those that are open stay. Raises ValidationError."""
    return end_row(regel, tot, vandaag)


def begin_taken(gegeven: Leerlinglabel) -> list[Labeltaak]:
    """The tasks of a label that was just given; what was open already for the same rule stays as it is, with its day.

    Its services lock the pupil before.
    """
    regels = Taakregel.objects.filter(holds_on(gegeven.van), swv=gegeven.label.swv_id).select_related("label")
    rows = Labeltaak.objects.open().filter(leerling=gegeven.leerling_id, school=gegeven.school_id)
    known = set(rows.values_list("regel", flat=True))
    return [
        Labeltaak.objects.create(
            leerling_id=gegeven.leerling_id, school_id=gegeven.school_id, gegeven=gegeven, regel=regel, wat=regel.wat,
            rol=regel.rol, uiterlijk_op=regel.find_uiterste(gegeven.van),
        )
        for regel in regels
        if regel.pk not in known and regel.fits(gegeven.label)
    ]  # fmt: skip


def lapse_taken(*, leerling_id: int, school_id: int, vandaag: date) -> None:
    """What is open and no label of this pupil at this school asks any more, lapses."""
    open_rows = list(
        Labeltaak.objects.open().filter(leerling=leerling_id, school=school_id).select_related("regel__label")
    )
    if not open_rows:
        return
    rows = Leerlinglabel.objects.filter(leerling=leerling_id, school=school_id).select_related("label")
    labels = [row.label for row in rows if row.tot is None or row.tot > vandaag]
    for taak in open_rows:
        if not any(taak.regel.fits(label) for label in labels):
            taak.vervallen_op = vandaag
            taak.save(update_fields=["vervallen_op"])


@transaction.atomic
def finish_taak(*, taak: Labeltaak, by: Gebruiker, gedaan_op: date, tekst: str) -> Labeltaak:
    """It was done, on this day, with this sentence. Raises NotPossible when it is closed already."""
    Leerling.objects.select_for_update(of=("self",)).get(pk=taak.leerling_id)
    locked = Labeltaak.objects.select_for_update(of=("self",)).get(pk=taak.pk)
    if not locked.is_open:
        raise NotPossible(AL_KLAAR, status="klaar")
    locked.gedaan_op, locked.gedaan_door, locked.tekst = gedaan_op, by, tekst
    locked.save(update_fields=["gedaan_op", "gedaan_door", "tekst"])
    return locked
