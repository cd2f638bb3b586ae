"""A pupil leaves its school: the school that asked keeps its request as long as it runs or can be objected to.

It keeps the case and not the dossier.
"""

from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.dispatch import receiver
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Inschrijving
from leerlingen.services import end_toegang, grant_toegang
from leerlingen.signals import leerling_overgegaan
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL
from toewijzing.models import Aanvraag
from toewijzing.queries.aanvraag import get_besluit


@receiver(leerling_overgegaan, dispatch_uid="toewijzing_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving | None, **_: Any) -> None:
    """Access to the case for the old school: until it is decided, or until the term of objection ends."""
    if oud is None:
        return
    vandaag = timezone.localdate()
    objection = Q(besluiten__status="bekendgemaakt", besluiten__bezwaar_tot_en_met__gte=vandaag)
    runs = ~Q(status__in=[*AFGEROND, *BINNEN_SCHOOL])
    rows = Aanvraag.objects.filter(runs | objection, leerling=oud.leerling_id, school=oud.school_id)
    for aanvraag in rows.select_related("leerling", "school").prefetch_related("besluiten").distinct():
        grant_toegang(
            leerling=aanvraag.leerling, organisatie=aanvraag.school, grond=Grond.AANVRAAG, bron_id=aanvraag.pk,
            omvang=Omvang.ZAAK, van=vandaag,
        )  # fmt: skip
        if aanvraag.status in AFGEROND:
            end_school_access(aanvraag)


def end_school_access(aanvraag: Aanvraag) -> None:
    """The case is done: a school that the pupil left sees it until nobody can object any more."""
    besluit, vandaag = get_besluit(aanvraag), timezone.localdate()
    objection = besluit.bezwaar_tot_en_met if besluit else None
    tot = objection + timedelta(days=1) if objection else vandaag + timedelta(days=1)
    end_toegang(
        leerling=aanvraag.leerling, grond=Grond.AANVRAAG, bron_id=aanvraag.pk, tot=tot, organisatie=aanvraag.school
    )
