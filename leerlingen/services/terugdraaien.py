"""An enrolment that was a mistake is undone on the day it was entered, as if it never was; the history keeps it.

The row stays, for no day, so that nothing counts it (``GeldigeManager``). The enrolment that it ended goes on, with the
access that belongs to it; rooms above take back what they did (``inschrijving_teruggedraaid``). What was written
meanwhile would be out of reach, so then it is refused: the enrolment is ended instead.
"""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from leerlingen.enums import Grond, Inschrijvingsoort, Pagina
from leerlingen.models import Document, Inschrijving, Leerling, Toegang
from leerlingen.permissions import is_entered_today
from leerlingen.services.bericht import tell_zorgcoordinatoren
from leerlingen.services.dossier import log_inzage
from leerlingen.signals import find_written, inschrijving_teruggedraaid
from swv.organisatie.models import Gebruiker

TE_LAAT = "Terugdraaien kan alleen op de dag waarop de inschrijving is ingevoerd. Beëindig haar met een laatste dag."


@transaction.atomic
def undo_inschrijving(*, inschrijving: Inschrijving, by: Gebruiker, zelfde_dag: bool = True) -> Inschrijving:
    """As if this enrolment was never entered; the one before goes on.

    ``zelfde_dag``: only on the day it was entered, except with a whole import. Raises ValidationError on a later day, or
    when the school wrote something since.
    """
    Leerling.objects.select_for_update(of=("self",)).get(pk=inschrijving.leerling_id)
    row = Inschrijving.objects.select_related("leerling", "school", "vervangt__school").get(pk=inschrijving.pk)
    if row.vastgelegd_op is None or (zelfde_dag and not is_entered_today(row)):
        raise ValidationError(TE_LAAT)
    if row.soort != Inschrijvingsoort.INSCHRIJVING:
        raise ValidationError("Alleen een inschrijving is terug te draaien. Beëindig de aanmelding.")
    if written := get_written(row):
        raise ValidationError(
            f"Uw school schreef sindsdien al iets over deze leerling: {', '.join(written)}. Dat zou u dan niet meer"
            " kunnen lezen. Beëindig de inschrijving met een laatste dag; dan blijft alles bewaard."
        )
    log_inzage(leerling=row.leerling, by=by, pagina=Pagina.INSCHRIJVING, object_id=row.pk)
    oud = _go_on(row)
    _reopen_aanmelding(row)
    # While this school still has access: who listens works on its behalf.
    inschrijving_teruggedraaid.send(sender=Inschrijving, inschrijving=row, oud=oud, by=by)
    if oud is not None and oud.school_id != row.school_id:
        _tell(oud)
    row.tot = row.van
    row.save(update_fields=["tot"])
    _set_access(row, Grond.INSCHRIJVING, timezone.localdate())
    return row


def get_written(row: Inschrijving) -> list[str]:
    """What the school wrote about the pupil since it entered this enrolment, in Dutch words."""
    if row.vastgelegd_op is None:
        return []
    own = Document.objects.filter(leerling=row.leerling_id, organisatie=row.school_id)
    documents = ["een document"] if own.filter(toegevoegd_op__gte=row.vastgelegd_op).exists() else []
    return [*documents, *find_written(row.leerling_id, row.school_id, row.vastgelegd_op)]


def _go_on(row: Inschrijving) -> Inschrijving | None:
    """The enrolment that this one ended lasts as long as before, and its access with it; given back when there is one."""
    oud = row.vervangt
    if oud is None:
        return None
    # The new one makes room first: two enrolments never overlap.
    Inschrijving.objects.filter(pk=row.pk).update(tot=row.van)
    oud.tot = row.vervangt_tot
    oud.save(update_fields=["tot"])
    _set_access(oud, Grond.INSCHRIJVING, row.vervangt_tot)
    return oud


def _set_access(row: Inschrijving, grond: str, tot: date | None) -> None:
    for toegang in Toegang.objects.filter(leerling=row.leerling_id, grond=grond, bron_id=row.pk):
        toegang.tot = tot and max(tot, toegang.van)
        toegang.save(update_fields=["tot"])


def _reopen_aanmelding(row: Inschrijving) -> None:
    """The parents had registered the pupil here: that holds again, so that the right pupil can still be enrolled."""
    rows = Inschrijving.alle.filter(leerling=row.leerling_id, school=row.school_id, soort=Inschrijvingsoort.AANMELDING)
    aanmelding = rows.filter(tot__gte=row.van).order_by("-van", "-pk").first()
    if aanmelding is not None and aanmelding.tot == max(row.van, aanmelding.van):
        aanmelding.tot = None
        aanmelding.save(update_fields=["tot"])
        _set_access(aanmelding, Grond.AANMELDING, None)


def _tell(oud: Inschrijving) -> None:
    """Mail the zorgcoördinatoren of the school where the pupil stays; they open its dossier again."""
    tell_zorgcoordinatoren(
        school_id=oud.school_id, soort="inschrijving_teruggedraaid", pad=reverse("leerlingen:lijst"),
        onderwerp="Een leerling blijft op uw school: de inschrijving elders was een vergissing",
        regels=["De inschrijving op uw school loopt door zoals die was."],
    )  # fmt: skip
