"""How long a school that a pupil left still sees a request."""

from datetime import timedelta

from django.utils import timezone

from leerlingen.enums import Grond
from leerlingen.services import end_toegang
from toewijzing.models import Aanvraag
from toewijzing.queries.aanvraag import get_besluit


def end_school_access(aanvraag: Aanvraag) -> None:
    """The case is done: a school that the pupil left sees it until nobody can object any more."""
    besluit, vandaag = get_besluit(aanvraag), timezone.localdate()
    objection = besluit.bezwaar_tot_en_met if besluit else None
    tot = objection + timedelta(days=1) if objection else vandaag + timedelta(days=1)
    end_toegang(
        leerling=aanvraag.leerling, grond=Grond.AANVRAAG, bron_id=aanvraag.pk, tot=tot, organisatie=aanvraag.school
    )
