"""What requests of schools hear of the room below: terms are counted again."""

from datetime import date
from typing import Any

from django.dispatch import receiver

from schoolaanvragen.services.aanvulling import recount_terms
from toewijzing.models import Aanvraagronde
from toewijzing.signals import termijnen_tellen


@receiver(termijnen_tellen, dispatch_uid="schoolaanvragen_termijnen")
def on_termijnen_tellen(sender: Any, swv_id: int, vandaag: date, ronde: Aanvraagronde | None, **_: Any) -> None:
    """A fact of the law or the days of a round changed."""
    recount_terms(swv_id=swv_id, vandaag=vandaag, ronde=ronde)
