"""What an swv starts with: kinds of question and of activity. From then on they are its own lists."""

from datetime import date
from typing import Any

from django.db import transaction
from django.dispatch import receiver

from consulten.models import Consultsoort, Uursoort
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht

SOORTEN = (
    "Gedrag", "Leren en taal", "Lichamelijk en medisch", "Verzuim", "Overgang naar een andere school",
    "Groepsaanpak en klimaat", "Regels en procedures",
)  # fmt: skip
ACTIVITEITEN = (
    "Overleg", "Observatie", "Begeleiding van een leerling", "Begeleiding van een leraar of team", "Onderzoek en verslag",
    "Reistijd",
)  # fmt: skip


@transaction.atomic
def create_lijsten(*, swv: Organisatie, van: date) -> None:
    """The lists a new swv starts with; what is there stays."""
    for naam in SOORTEN:
        Consultsoort.objects.get_or_create(swv=swv, naam=naam, defaults={"van": van})
    for naam in ACTIVITEITEN:
        Uursoort.objects.get_or_create(swv=swv, naam=naam, defaults={"van": van})


@receiver(swv_opgericht, dispatch_uid="consulten_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets its lists."""
    create_lijsten(swv=swv, van=van)
