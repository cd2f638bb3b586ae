"""What this room hears of the dossier: who guides a pupil, and that a pupil changes school or moves."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.db.models.signals import post_save
from django.dispatch import receiver

from leerlingen.models import Inschrijving, Leerling
from leerlingen.signals import leerling_overgegaan, wat_is_geschreven, wie_begeleidt
from thuiszitters.models import Actie, Thuiszitter, ThuiszitterStatus
from thuiszitters.services.schoolwissel import follow_enrolment
from thuiszitters.services.toegang import follow_move


@receiver(wie_begeleidt, dispatch_uid="thuiszitters.betrokken")
def find_guides_by_thuiszitter(*, leerling_id: int, gebruikers: Collection[int], **_: Any) -> set[int]:
    """Leads or reported the case, took a step in it, or had something to do: who did gives no independent advice."""
    own = Q(casusregisseur__in=gebruikers) | Q(gemeld_door__in=gebruikers)
    cases = Thuiszitter.objects.filter(own, leerling=leerling_id).values_list("casusregisseur", "gemeld_door")
    steps = ThuiszitterStatus.objects.filter(leerling=leerling_id, door__in=gebruikers)
    acts = Actie.objects.filter(leerling=leerling_id, eigenaar__in=gebruikers)
    known = {pk for row in cases for pk in row}
    known |= {*steps.values_list("door", flat=True), *acts.values_list("eigenaar", flat=True)}
    return known & set(gebruikers)


@receiver(leerling_overgegaan, dispatch_uid="thuiszitters_overgang")
def on_overgegaan(sender: Any, oud: Inschrijving | None, nieuw: Inschrijving | None, **_: Any) -> None:
    """A pupil at home leaves its school or is enrolled at one."""
    follow_enrolment(oud, nieuw)


@receiver(post_save, sender=Leerling, dispatch_uid="thuiszitters.follow_move")
def on_leerling_saved(sender: Any, instance: Leerling, created: bool, raw: bool = False, **_: Any) -> None:
    """A pupil at home may have moved to another gemeente."""
    if not created and not raw:
        follow_move(instance)


@receiver(wat_is_geschreven, dispatch_uid="thuiszitters_geschreven")
def tell_written(*, leerling_id: int, school_id: int, sinds: datetime, **_: Any) -> list[str]:
    """A report by this school, or a step in a case that it has by now."""
    steps = ThuiszitterStatus.objects.filter(leerling=leerling_id, thuiszitter__school=school_id, op__gte=sinds)
    return ["een melding van thuiszitten"] if steps.exists() else []
