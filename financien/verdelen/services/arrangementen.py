"""Adding up what was granted: how many arrangements of each kind and amount per school, and nothing about a pupil.

The controller sees no pupils, so this runs as a job on behalf of the swv (its wall), and leaves only sums behind.
"""

from datetime import date

from django.db import transaction
from django.db.models import Count, F
from django.utils import timezone

from financien.referentie.models import Arrangementtotaal
from financien.verdelen.models import Verdeelmodel
from swv.kern.models import Taak
from swv.kern.taken import plan_taak
from swv.organisatie.models import Gebruiker
from toewijzing.enums import Besluitstatus
from toewijzing.models import Toekenning

TAAK = "arrangementen_optellen"


@transaction.atomic
def plan_optellen(*, model: Verdeelmodel, by: Gebruiker) -> Taak:
    """Have the granted arrangements of this period added up; asking again while it runs gives the same job."""
    busy = Taak.objects.open().filter(soort=TAAK, object_id=model.pk).first()
    if busy is not None:
        return busy
    return plan_taak(soort=TAAK, object_id=model.pk, organisaties=[model.swv_id], gebruiker=by)


@transaction.atomic
def add_up(*, swv_id: int, begin: date, eind: date) -> int:
    """Replace the sums of this period; returns how many arrangements were counted.

    Runs inside the wall of the swv. A grant counts in the period in which it begins.
    """
    granted = Toekenning.objects.filter(
        begin__gte=begin,
        begin__lt=eind,
        besluit__aanvraag__swv=swv_id,
        besluit__status=Besluitstatus.BEKENDGEMAAKT,
        besluit__bedrag__isnull=False,
    )
    sums = (
        granted.order_by()
        .values(
            school=F("besluit__aanvraag__school"),
            soort=F("besluit__aanvraag__soort__code"),
            bedrag=F("besluit__bedrag"),
        )
        .annotate(aantal=Count("pk"))
    )
    rows = [
        Arrangementtotaal(
            swv_id=swv_id, organisatie_id=each["school"], soort=each["soort"], begin=begin, eind=eind,
            aantal=each["aantal"], bedrag=each["bedrag"], bijgewerkt_op=timezone.now(),
        )
        for each in sums
    ]  # fmt: skip
    Arrangementtotaal.objects.filter(swv=swv_id, begin=begin, eind=eind).delete()
    Arrangementtotaal.objects.bulk_create(rows)
    return sum(row.aantal for row in rows)
