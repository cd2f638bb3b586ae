"""Labels and rules of an swv, and labels that schools give to pupils."""

from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from leerlingen.models import Leerling
from opp.models import Label, Leerlinglabel, Oppregel
from opp.services.schoolstand import plan_stand_of
from opp.services.taak import begin_taken, lapse_taken
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.services.geldigheid import NIET_TERUG, end_row, log_rule

BESTAAT = "Er is al een label met deze naam. Kies een andere naam, of stop eerst met dat label."
DUBBEL = "Deze regel is er al. Stop eerst met die regel als u iets wilt veranderen."
HEEFT_AL = "Deze leerling heeft dit label al. Beëindig het eerst als het anders wordt."
STOP_VOOR_BEGIN = "De laatste dag ligt vóór het begin van het label. Kies een latere dag."


@transaction.atomic
def add_label(*, swv: Organisatie, gegevens: dict[str, Any], van: date, vandaag: date) -> Label:
    """A new label of this swv from a day on. Raises ValidationError."""
    _check_start(van, vandaag)
    same = Label.objects.filter(swv=swv, naam__iexact=gegevens["naam"])
    if any(row.tot is None or row.tot > van for row in same.select_for_update(of=("self",))):
        raise ValidationError({"naam": BESTAAT})
    log_rule(Label)
    return Label.objects.create(swv=swv, van=van, **gegevens)


@transaction.atomic
def end_label(*, label: Label, tot: date, vandaag: date) -> Label:
    """From this day on no school gives it any more; pupils who have it keep it. Raises ValidationError."""
    return end_row(label, tot, vandaag)


@transaction.atomic
def add_regel(*, swv: Organisatie, gegevens: dict[str, Any], van: date, vandaag: date) -> Oppregel:
    """A new rule by which an OPP is due, from a day on. Raises ValidationError."""
    _check_start(van, vandaag)
    same = {name: gegevens[name] for name in ("soortcode", "grond", "wat", "label")}
    rows = Oppregel.objects.filter(swv=swv, **same).select_for_update(of=("self",))
    if any(row.tot is None or row.tot > van for row in rows):
        raise ValidationError(DUBBEL)
    log_rule(Oppregel)
    return Oppregel.objects.create(swv=swv, van=van, **gegevens)


@transaction.atomic
def end_regel(*, regel: Oppregel, tot: date, vandaag: date) -> Oppregel:
    """From this day on it asks for no OPP any more. Raises ValidationError."""
    return end_row(regel, tot, vandaag)


def _check_start(van: date, vandaag: date) -> None:
    if van < vandaag:
        raise ValidationError({"van": NIET_TERUG})


# --- of a pupil -----------------------------------------------------------------------------------------------------


@transaction.atomic
def give_label(*, leerling: Leerling, label: Label, school: Organisatie, van: date, by: Gebruiker) -> Leerlinglabel:
    """This school gives the pupil a label since a day.

    Of labels that weigh a pupil has one at a school: the one before ends on the first day of the new one. Raises
    ValidationError.
    """
    Leerling.objects.select_for_update(of=("self",)).get(pk=leerling.pk)
    if not Label.objects.filter(holds_on(van), pk=label.pk).exists():
        raise ValidationError({"van": f"Het label «{label.naam}» geldt nog niet, of niet meer, op deze dag."})
    rows = Leerlinglabel.objects.filter(leerling=leerling, school=school).select_related("label")
    running = [row for row in rows if row.tot is None or row.tot > van]
    if any(row.label_id == label.pk for row in running):
        raise ValidationError({"label": HEEFT_AL})
    if label.zwaarte is not None:
        for row in running:
            if row.label.zwaarte is None or row.label.swv_id != label.swv_id:
                continue
            if row.van > van:
                raise ValidationError({"van": f"«{row.label.naam}» begon later dan deze dag. Kies een latere dag."})
            row.tot = van
            row.save(update_fields=["tot"])
    given = Leerlinglabel.objects.create(leerling=leerling, school=school, label=label, van=van, gegeven_door=by)
    lapse_taken(leerling_id=leerling.pk, school_id=school.pk, vandaag=van)
    begin_taken(given)
    plan_stand_of(school.pk)
    return given


@transaction.atomic
def end_leerlinglabel(*, gegeven: Leerlinglabel, laatste_dag: date) -> Leerlinglabel:
    """The label holds until and including this day; what no label asks any more, lapses.

    Raises ValidationError, NotPossible when it ended already.
    """
    Leerling.objects.select_for_update(of=("self",)).get(pk=gegeven.leerling_id)
    locked = Leerlinglabel.objects.select_for_update(of=("self",)).get(pk=gegeven.pk)
    if locked.tot is not None:
        raise NotPossible("Dit label is al beëindigd.", status="beeindigd")
    if laatste_dag < locked.van - timedelta(days=1):
        raise ValidationError({"laatste_dag": STOP_VOOR_BEGIN})
    locked.tot = laatste_dag + timedelta(days=1)
    locked.save(update_fields=["tot"])
    lapse_taken(leerling_id=locked.leerling_id, school_id=locked.school_id, vandaag=locked.tot)
    plan_stand_of(locked.school_id)
    return locked
