"""Who guides a pupil that stays at home: such a person gives no independent advice on the same pupil."""

from typing import Any

from django.db.models import Q
from django.dispatch import receiver

from leerlingen.signals import wie_begeleidt
from thuiszitters.models import Actie, Thuiszitter, ThuiszitterStatus


@receiver(wie_begeleidt, dispatch_uid="thuiszitters.betrokken")
def guides_by_thuiszitter(*, leerling_id: int, gebruiker: Any, **_: Any) -> bool:
    """Leads or reported the case, took a step in it, or had something to do."""
    own = Q(casusregisseur=gebruiker) | Q(gemeld_door=gebruiker)
    return (
        Thuiszitter.objects.filter(own, leerling=leerling_id).exists()
        or ThuiszitterStatus.objects.filter(leerling=leerling_id, door=gebruiker).exists()
        or Actie.objects.filter(leerling=leerling_id, eigenaar=gebruiker).exists()
    )
