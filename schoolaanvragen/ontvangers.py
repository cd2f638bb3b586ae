"""What this room does when an swv is founded: the duties of its innovatiefonds. From then on they are its own list."""

from datetime import date
from typing import Any

from django.dispatch import receiver

from schoolaanvragen.models import Soortplicht
from schoolaanvragen.services.plicht import add_standaard
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from toewijzing.standaard.school import INNOVATIE


@receiver(swv_opgericht, dispatch_uid="schoolaanvragen_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets the duties of knowledge-sharing; one that has or had some keeps its own."""
    if not Soortplicht.objects.filter(swv=swv, soort_code=INNOVATIE).exists():
        add_standaard(swv=swv, soort_code=INNOVATIE, van=van)
