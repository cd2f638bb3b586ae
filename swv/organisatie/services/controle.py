"""The yearly review of people and roles. Refusals are ValidationErrors with a Dutch reason."""

from datetime import date

from dateutil.relativedelta import relativedelta
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from swv.kern.logboek import record_event
from swv.kern.models import Beveiligingssoort
from swv.organisatie.enums import Lijstoordeel
from swv.organisatie.models import Gebruiker, Lidmaatschap, Lijstcontrole, Lijstregel, Organisatie
from swv.organisatie.queries import get_te_controleren
from swv.organisatie.services.rol import end_lidmaatschap

MAX_MAANDEN = 12
NOG_OPEN = "Er zijn nog {} rollen waarvan u niets zei. Zeg bij elke regel of hij klopt."
NOG_EEN = "Er is nog 1 rol waarvan u niets zei. Zeg bij elke regel of hij klopt."
TE_VER = "Kies een dag na vandaag en hoogstens twaalf maanden verder."


def start_controle(*, swv: Organisatie, vandaag: date) -> Lijstcontrole:
    """The first review of a new swv: due a year after its founding."""
    return Lijstcontrole.objects.create(swv=swv, uiterlijk=vandaag + relativedelta(months=MAX_MAANDEN))


@transaction.atomic
def judge_regel(
    *, controle: Lijstcontrole, lidmaatschap: Lidmaatschap, oordeel: str, by: Gebruiker, vandaag: date,
    request: HttpRequest | None = None,
) -> Lijstregel:  # fmt: skip
    """Say of one role that it is right, or end it. Raises ValidationError."""
    _lock_open(controle)
    if oordeel == Lijstoordeel.BEEINDIGD:
        end_lidmaatschap(lidmaatschap=lidmaatschap, by=by, vandaag=vandaag, request=request)
    regel, _ = Lijstregel.objects.update_or_create(
        controle=controle, lidmaatschap=lidmaatschap,
        defaults={"oordeel": oordeel, "door": by, "op": timezone.now()},
    )  # fmt: skip
    return regel


@transaction.atomic
def confirm_controle(
    *, controle: Lijstcontrole, volgende: date, by: Gebruiker, vandaag: date, request: HttpRequest | None = None
) -> Lijstcontrole:
    """The whole list was looked through; the next one is due on ``volgende``. Raises ValidationError."""
    locked = _lock_open(controle)
    if not vandaag < volgende <= vandaag + relativedelta(months=MAX_MAANDEN):
        raise ValidationError({"volgende": TE_VER})
    klopt = Lijstregel.objects.filter(controle=locked, oordeel=Lijstoordeel.KLOPT).values("lidmaatschap")
    if aantal := get_te_controleren(locked.swv_id, vandaag).exclude(pk__in=klopt).count():
        raise ValidationError(NOG_EEN if aantal == 1 else NOG_OPEN.format(aantal))
    locked.bevestigd_op, locked.door = timezone.now(), by
    locked.save(update_fields=["bevestigd_op", "door"])
    Lijstcontrole.objects.create(swv_id=locked.swv_id, uiterlijk=volgende)
    record_event(Beveiligingssoort.LIJST_NAGEZIEN, request=request, gebruiker_id=by.pk, controle=locked.pk)
    return locked


def _lock_open(controle: Lijstcontrole) -> Lijstcontrole:
    locked = Lijstcontrole.objects.select_for_update(of=("self",)).get(pk=controle.pk)
    if locked.bevestigd_op is not None:
        raise ValidationError("Deze controle is al bevestigd.")
    return locked
