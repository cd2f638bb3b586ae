"""What this room hears: an swv is founded, and gets the duties of its innovatiefonds; terms are counted again."""

from datetime import date
from typing import Any

from django.dispatch import receiver

from schoolaanvragen.models import Soortplicht
from schoolaanvragen.services.aanvulling import recount_terms
from schoolaanvragen.services.plicht import add_standaard
from swv.organisatie.models import Organisatie
from swv.organisatie.signals import swv_opgericht
from toewijzing.models import Aanvraagronde
from toewijzing.signals import termijnen_tellen
from toewijzing.standaard.school import INNOVATIE


@receiver(swv_opgericht, dispatch_uid="schoolaanvragen_standaard")
def on_swv_opgericht(sender: Any, swv: Organisatie, van: date, **_: Any) -> None:
    """An swv that was just founded gets the duties of knowledge-sharing; one that has or had some keeps its own."""
    if not Soortplicht.objects.filter(swv=swv, soort_code=INNOVATIE).exists():
        add_standaard(swv=swv, soort_code=INNOVATIE, van=van)


@receiver(termijnen_tellen, dispatch_uid="schoolaanvragen_termijnen")
def on_termijnen_tellen(sender: Any, swv_id: int, vandaag: date, ronde: Aanvraagronde | None, **_: Any) -> None:
    """A fact of the law or the days of a round changed."""
    recount_terms(swv_id=swv_id, vandaag=vandaag, ronde=ronde)
