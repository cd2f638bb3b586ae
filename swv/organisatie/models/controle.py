"""The yearly review: the beheerder looks through the list of people and their roles, line by line."""

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with
from swv.organisatie.enums import Lijstoordeel
from swv.organisatie.models.basis import Organisatie
from swv.organisatie.models.gebruiker import Gebruiker, Lidmaatschap

# A line of a list that was confirmed.
OF_CONFIRMED = "select 1 from organisatie_lijstcontrole c where c.id = ROW.controle_id and c.bevestigd_op is not null"


@record_history()
class Lijstcontrole(models.Model):
    """One review of the whole list. ``uiterlijk`` is the day it has to be done by; who confirmed it stays on record."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="lijstcontroles")
    uiterlijk = models.DateField()
    bevestigd_op = models.DateTimeField(null=True, blank=True)
    door = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    muur_rechten = "SELECT, INSERT, UPDATE"

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(bevestigd_op__isnull=True, door__isnull=True)
                | Q(bevestigd_op__isnull=False, door__isnull=False),
                name="lijstcontrole_bevestigd_door",
            ),
            models.UniqueConstraint(fields=["swv"], condition=Q(bevestigd_op=None), name="lijstcontrole_een_open"),
        ]
        triggers = [freeze_when("bevestigd", pgtrigger.Q(old__bevestigd_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"{self.swv_id} uiterlijk {self.uiterlijk}"


@record_history()
class Lijstregel(models.Model):
    """What was said of one role in one review, and by whom."""

    controle = models.ForeignKey(Lijstcontrole, on_delete=models.PROTECT, related_name="regels")
    lidmaatschap = models.ForeignKey(Lidmaatschap, on_delete=models.PROTECT, related_name="+")
    oordeel = models.CharField(max_length=10, choices=Lijstoordeel)
    door = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    muur_rechten = "SELECT, INSERT, UPDATE"

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(oordeel__in=Lijstoordeel.values), name="lijstregel_oordeel"),
            models.UniqueConstraint(fields=["controle", "lidmaatschap"], name="lijstregel_een_per_rol"),
        ]
        triggers = [freeze_with("lijst_vast", OF_CONFIRMED, delete=False)]

    def __str__(self) -> str:
        return f"{self.lidmaatschap_id}: {self.oordeel}"
