"""Agreements and contacts around a pupil."""

from datetime import date

from django.core.exceptions import PermissionDenied
from django.db import transaction

from leerlingen.models import Leerling
from opp.enums import Afspraakstatus
from opp.models import Afspraak, Contactmoment
from swv.kern.zaken.fouten import NotPossible
from swv.organisatie.models import Gebruiker


def _own(by: Gebruiker) -> int:
    """On whose behalf this is noted: a page without an organisation doesn't get this far."""
    if by.organisatie_id is None:
        raise PermissionDenied
    return by.organisatie_id


@transaction.atomic
def add_afspraak(*, leerling: Leerling, by: Gebruiker, wat: str, wie: str, voor: date) -> Afspraak:
    """Agree that somebody does something before a day."""
    return Afspraak.objects.create(
        leerling=leerling, organisatie_id=_own(by), wat=wat, wie=wie, voor=voor, gemaakt_door=by
    )


@transaction.atomic
def finish_afspraak(*, afspraak: Afspraak, status: str, vandaag: date) -> Afspraak:
    """Done, or no longer needed. A second time changes nothing; another outcome raises NotPossible."""
    locked = Afspraak.objects.select_for_update(of=("self",)).get(pk=afspraak.pk)
    if locked.status == status:
        return locked
    if locked.status != Afspraakstatus.OPEN or status == Afspraakstatus.OPEN:
        raise NotPossible(f"Deze afspraak is al afgerond: {locked.get_status_display()}.", status=locked.status)
    locked.status, locked.afgerond_op = status, vandaag
    locked.save()
    return locked


@transaction.atomic
def add_contactmoment(*, leerling: Leerling, by: Gebruiker, datum: date, met: str, notitie: str) -> Contactmoment:
    """Note with whom was spoken, when and about what."""
    return Contactmoment.objects.create(
        leerling=leerling, organisatie_id=_own(by), datum=datum, met=met, notitie=notitie, vastgelegd_door=by
    )
