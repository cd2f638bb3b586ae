"""Who guides a pupil, by what was recorded here: such a person gives no independent advice on the same pupil."""

from typing import Any

from django.dispatch import receiver

from leerlingen.signals import wie_begeleidt
from opp.models import Afspraak, Contactmoment, OppStatus


@receiver(wie_begeleidt, dispatch_uid="opp.betrokken")
def guides_by_opp(*, leerling_id: int, gebruiker: Any, **_: Any) -> bool:
    """Took a step in the OPP, made an agreement or spoke with the family."""
    return (
        OppStatus.objects.filter(leerling=leerling_id, door=gebruiker).exists()
        or Afspraak.objects.filter(leerling=leerling_id, gemaakt_door=gebruiker).exists()
        or Contactmoment.objects.filter(leerling=leerling_id, vastgelegd_door=gebruiker).exists()
    )
