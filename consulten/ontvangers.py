"""What consultations hear of the dossier and of requests."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import Q
from django.dispatch import receiver
from django.urls import reverse

from consulten.models import Consult, Consultinhoud
from consulten.models.consult import CIJFERROLLEN
from consulten.queries.uren import sum_aanvragen, sum_schoolaanvraag
from leerlingen.signals import wat_is_geschreven
from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.signals import hoeveel_minuten
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker
from toewijzing.models import Aanvraag
from toewijzing.signals import hoeveel_uren, wat_hoort_erbij


@receiver(wat_is_geschreven, dispatch_uid="consulten_geschreven")
def tell_written(*, leerling_id: int, school_id: int, sinds: datetime, **_: Any) -> list[str]:
    """A question of this school about the pupil, or a step in one."""
    rows = Consultinhoud.objects.filter(
        Q(consult__stappen__op__gte=sinds), leerling=leerling_id, consult__school=school_id
    )
    return ["een consult"] if rows.exists() else []


@receiver(hoeveel_minuten, dispatch_uid="consulten_schooluren")
def tell_minuten(*, aanvraag: Schoolaanvraag, user: Gebruiker, **_: Any) -> int | None:
    """What was written on a request of a school, as far as this person may add it up."""
    return sum_schoolaanvraag(user, aanvraag.pk)


@receiver(hoeveel_uren, dispatch_uid="consulten_uren")
def tell_uren(*, user: Gebruiker, ids: list[int], **_: Any) -> dict[int, Decimal] | None:
    """Hours written for these requests, for who adds up hours. One query."""
    return sum_aanvragen(user, ids) if user.rol in CIJFERROLLEN | SCHOOLROLLEN else None


@receiver(wat_hoort_erbij, dispatch_uid="consulten_aanvraag")
def tell_consult(*, aanvraag: Aanvraag, user: Gebruiker, **_: Any) -> list[tuple[str, str]]:
    """The consultation of which a request was made, on the page of that request."""
    rows = Consult.objects.visible_to(user).filter(aanvraag=aanvraag.pk).values_list("nummer", flat=True)
    return [(f"Consult {nummer}", reverse("consulten:consult", args=[nummer])) for nummer in rows]
