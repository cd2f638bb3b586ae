"""What was taken over from another samenwerkingsverband: from which file, by whom, and what was made of it."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from overnemen.enums import Deelsoort, Deelstand
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.enums import Sector
from swv.organisatie.models import Organisatie

_VAN_SWV = "TABEL.swv_id = any NAMENS"
_VAN_OVERNAME = "exists (select 1 from overnemen_overname o where o.id = TABEL.overname_id and o.swv_id = any NAMENS)"


class OvernameQuerySet(models.QuerySet["Overname"]):
    def visible_to(self, user: Any) -> "OvernameQuerySet":
        """Those of the organisation for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Overname(models.Model):
    """One time that settings were taken over. It stays; taking it back as a whole is the only change."""

    muur_voorwaarden = (_VAN_SWV, _VAN_SWV)
    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "bestand", "sha256", "van_swv", "sector", "gemaakt_op", "door_id", "op")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    bestand = models.CharField(max_length=160, help_text="Naam van het bestand.")
    sha256 = models.CharField(max_length=64, help_text="Van het bestand zoals het werd aangeboden.")
    van_swv = models.CharField(max_length=200, help_text="Naam van het samenwerkingsverband waar het vandaan komt.")
    sector = models.CharField(max_length=2, choices=Sector)
    gemaakt_op = models.DateField(help_text="Dag waarop het bestand is gemaakt.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)
    ongedaan_op = models.DateTimeField(null=True, blank=True)
    ongedaan_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    objects = OvernameQuerySet.as_manager()

    class Meta:
        ordering = ["-op", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ongedaan_op__isnull=True, ongedaan_door__isnull=True)
                | Q(ongedaan_op__isnull=False, ongedaan_door__isnull=False),
                name="overname_ongedaan_door_iemand",
            )
        ]
        indexes = [models.Index(fields=["swv", "-op"], name="overname_lijst")]
        triggers = [freeze_when("ongedaan", pgtrigger.Q(old__ongedaan_op__isnull=False))]

    def __str__(self) -> str:
        return f"overname {self.pk}"


class Overnamedeel(models.Model):
    """One thing that was made or changed: ``object_id`` is its row, ``eerder`` what a change has to be taken back to.

    Rows are only added.
    """

    muur_voorwaarden = (_VAN_OVERNAME, _VAN_OVERNAME)
    muur_rechten = "SELECT, INSERT"

    overname = models.ForeignKey(Overname, on_delete=models.PROTECT, related_name="delen")
    soort = models.CharField(max_length=20, choices=Deelsoort)
    sleutel = models.CharField(max_length=300)
    naam = models.CharField(max_length=300)
    stand = models.CharField(max_length=10, choices=Deelstand)
    object_id = models.BigIntegerField()
    eerder = models.JSONField(default=dict)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Deelsoort.values), name="overnamedeel_soort"),
            models.CheckConstraint(
                condition=Q(stand__in=[Deelstand.NIEUW, Deelstand.ANDERS, Deelstand.WEG]), name="overnamedeel_stand"
            ),
            models.UniqueConstraint(fields=["overname", "soort", "sleutel"], name="overnamedeel_een_keer"),
        ]

    def __str__(self) -> str:
        return f"overnamedeel {self.pk}"
