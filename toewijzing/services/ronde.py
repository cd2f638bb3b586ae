"""Making and changing the rounds of a schooljaar; requests that are in one get their term anew."""

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Organisatie
from toewijzing.calculations.ronde import Rondedagen, check_rondes, overlaps
from toewijzing.enums import AFGEROND
from toewijzing.models import Aanvraag, Aanvraagronde
from toewijzing.services.behandeling import count_terms
from toewijzing.signals import termijnen_tellen

TEGELIJK = "«{naam}» is dan al open voor deze soort. Kies andere dagen, of wijzig die ronde."
INTUSSEN = "Iemand anders maakte intussen rondes voor deze soort. Kijk wat er nu staat."
IN_GEBRUIK = "In deze ronde zitten aanvragen. U kunt haar dagen wijzigen, maar haar niet weghalen."


@transaction.atomic
def create_rondes(*, swv: Organisatie, codes: Sequence[str], rondes: Sequence[Rondedagen]) -> list[Aanvraagronde]:
    """All rounds for all kinds in one go. Raises ValidationError, {"rondes": [(place, what is wrong)]} where it can."""
    if fouten := check_rondes(rondes):
        raise ValidationError([f"{rondes[place].naam}: {text}" for place, text in fouten.items()])
    there = list(Aanvraagronde.objects.select_for_update().filter(swv=swv, soort_code__in=codes))
    clashes = [(ronde, row) for ronde in rondes for row in there if overlaps(ronde, row)]
    if clashes:
        raise ValidationError([f"{ronde.naam}: {TEGELIJK.format(naam=row.naam)}" for ronde, row in clashes])
    rows = [
        Aanvraagronde(
            swv=swv, soort_code=code, naam=ronde.naam, opent_op=ronde.opent_op, sluit_op=ronde.sluit_op,
            behandeld_op=ronde.behandeld_op,
        )
        for code in codes
        for ronde in rondes
    ]  # fmt: skip
    try:
        with transaction.atomic():
            return Aanvraagronde.objects.bulk_create(rows)
    except IntegrityError:  # somebody else made one at the same instant
        raise ValidationError(INTUSSEN) from None


@transaction.atomic
def change_ronde(*, ronde: Aanvraagronde, naam: str, opent_op: date, sluit_op: date, behandeld_op: date, vandaag: date) -> Aanvraagronde:  # fmt: skip
    """Other days or another name; running requests in it are counted anew. Raises ValidationError per field."""
    row = Aanvraagronde.objects.select_for_update().get(pk=ronde.pk)
    dagen = Rondedagen(naam, opent_op, sluit_op, behandeld_op)
    if wrong := check_rondes([dagen]):
        field = "sluit_op" if sluit_op < opent_op else "behandeld_op"
        raise ValidationError({field: wrong[0]})
    others = Aanvraagronde.objects.filter(swv=row.swv_id, soort_code=row.soort_code).exclude(pk=row.pk)
    if other := next((each for each in others if overlaps(dagen, each)), None):
        raise ValidationError({"opent_op": TEGELIJK.format(naam=other.naam)})
    row.naam, row.opent_op, row.sluit_op, row.behandeld_op = naam, opent_op, sluit_op, behandeld_op
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:  # somebody else changed another one at the same instant
        raise ValidationError(INTUSSEN) from None
    running = Aanvraag.objects.filter(ronde=row).exclude(status__in=AFGEROND).select_related("soort", "ronde")
    for aanvraag in running.select_for_update(of=("self",)).order_by("pk"):
        before = aanvraag.norm_op
        count_terms(aanvraag, vandaag)
        if aanvraag.norm_op != before:
            aanvraag.save(update_fields=["norm_op", "uiterlijk_op"])
    termijnen_tellen.send(sender=None, swv_id=row.swv_id, vandaag=vandaag, ronde=row)
    return row


@transaction.atomic
def delete_ronde(*, ronde: Aanvraagronde) -> None:
    """Take away a round in which no request is, of a pupil or of a school. Raises NotPossible."""
    row = Aanvraagronde.objects.select_for_update().filter(pk=ronde.pk).first()
    if row is None:  # somebody else took it away at the same instant
        return
    if Aanvraag.objects.filter(ronde=row).exists():
        raise NotPossible(IN_GEBRUIK)
    try:
        row.delete()
    except ProtectedError:  # a request of a room above
        raise NotPossible(IN_GEBRUIK) from None
