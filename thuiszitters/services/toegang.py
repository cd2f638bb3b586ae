"""Who sees a case while it runs, beside the school of the pupil and the swv.

The gemeente of residence to a limited extent, for as long as the pupil lives there; and a school that reported the case
and that the pupil left, the case without the dossier, until it is closed or handed over.
"""

from datetime import date

from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling
from leerlingen.services import end_toegang, grant_toegang
from swv.organisatie.models import Organisatie
from thuiszitters.enums import LOPEND
from thuiszitters.models import Thuiszitter


def grant_gemeente(zaak: Thuiszitter, van: date) -> None:
    """From this day the gemeente of residence sees the case to a limited extent: no causes, no care."""
    grant_toegang(
        leerling=zaak.leerling, organisatie=zaak.gemeente, grond=Grond.THUISZITTER, bron_id=zaak.pk,
        omvang=Omvang.BEPERKT, van=van,
    )  # fmt: skip


def end_gemeente(zaak: Thuiszitter, tot: date) -> None:
    """From this day the gemeente no longer sees the case; what it sees on another ground stays."""
    end_toegang(leerling=zaak.leerling, grond=Grond.THUISZITTER, bron_id=zaak.pk, tot=tot, organisatie=zaak.gemeente)


def grant_school(zaak: Thuiszitter, school: Organisatie, van: date) -> None:
    """From this day this school sees the case, without opening the dossier of the pupil."""
    grant_toegang(
        leerling=zaak.leerling,
        organisatie=school,
        grond=Grond.THUISZITTER,
        bron_id=zaak.pk,
        omvang=Omvang.ZAAK,
        van=van,
    )


def end_school(zaak: Thuiszitter, tot: date) -> None:
    """From this day the school no longer sees the case through this access; its own enrolment may still give it."""
    end_toegang(leerling=zaak.leerling, grond=Grond.THUISZITTER, bron_id=zaak.pk, tot=tot, organisatie=zaak.school)


def follow_move(leerling: Leerling) -> None:
    """The pupil moved to another gemeente: the former loses its sight of a running case, the new one gets it."""
    if leerling.woongemeente is None:
        return
    vandaag = timezone.localdate()
    moved = Thuiszitter.objects.filter(leerling=leerling, status__in=LOPEND).exclude(gemeente=leerling.woongemeente_id)
    for zaak in moved.select_related("gemeente", "leerling"):
        end_gemeente(zaak, vandaag)
        zaak.gemeente = leerling.woongemeente
        zaak.save(update_fields=["gemeente", "gewijzigd_op"])
        grant_gemeente(zaak, vandaag)
