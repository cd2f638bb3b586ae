"""A request that came in on paper or from outside the region: the secretaris recorded it on behalf of the school."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from toewijzing.enums import Ontvangstwijze
from toewijzing.models.aanvraag import Aanvraag


@record_history()
class Papieraanvraag(LeerlingGebonden):
    """Who signed the request, how and on what day it came in: from that day the term runs. Only ever added."""

    muur_rechten = "SELECT, INSERT"

    aanvraag = models.OneToOneField(Aanvraag, on_delete=models.PROTECT, related_name="papier")
    ontvangen_op = models.DateField("binnengekomen op")
    wijze = models.CharField("hoe", max_length=10, choices=Ontvangstwijze)
    ondertekend_door = models.CharField("ondertekend door", max_length=150, help_text="Naam en functie bij de school.")
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(ondertekend_door=""), name="papieraanvraag_ondertekend"),
            models.CheckConstraint(condition=Q(wijze__in=Ontvangstwijze.values), name="papieraanvraag_wijze"),
        ]

    def __str__(self) -> str:
        return f"papieren aanvraag {self.pk}"
