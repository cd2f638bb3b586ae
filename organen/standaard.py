"""The body a new swv starts with. From then on it is its own data."""

from datetime import date
from typing import Any

from django.db import transaction
from django.dispatch import receiver

from organen.enums import COMMISSIENAAM, CVT, Gewicht
from organen.models import Orgaan
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht


@transaction.atomic
def ensure_commissie(swv: Organisatie, van: date) -> Orgaan:
    """The «Commissie voor toelaatbaarheid» of this swv; made when there is none, from this day on."""
    found = Orgaan.objects.filter(swv=swv, code=CVT).order_by("-van").first()
    if found is not None:
        return found
    return Orgaan.objects.create(
        swv=swv, code=CVT, naam=COMMISSIENAAM, van=van, stem=Gewicht.ADVIES, quorum=2,
        uitleg="Adviseert over toelaatbaarheid en andere zware ondersteuning.",
    )  # fmt: skip


@receiver(swv_opgericht, dispatch_uid="organen_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets its commission, from its first day."""
    ensure_commissie(swv, van)
