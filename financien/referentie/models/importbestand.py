"""A file that was read without mistakes and waits for «Neem over»; afterwards it stays as the source of the figures."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie


class ImportbestandQuerySet(models.QuerySet["Importbestand"]):
    def visible_to(self, user: Any) -> "ImportbestandQuerySet":
        """Files of the own swv, for its controller."""
        if not getattr(user, "is_authenticated", False) or not user.is_rol(Rol.CONTROLLER):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history(exclude=("inhoud",))
class Importbestand(models.Model):
    """The bytes of a file that a controller offered, and when what is in it was taken over."""

    # By the organisation where somebody acts: a controller sees no pupils, and so has no other wall.
    muur_voorwaarden = ("TABEL.swv_id = any NAMENS", "TABEL.swv_id = any NAMENS")
    muur_onveranderlijk = ("swv_id", "soort", "object_id", "inhoud", "sha256", "door_id", "op")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=40)
    object_id = models.BigIntegerField(
        null=True, blank=True, help_text="Waar de rijen bij horen, bijvoorbeeld een begroting."
    )
    naam = models.CharField(max_length=160)
    notatie = models.CharField(max_length=2, blank=True, help_text="nl of en; leeg: uit het bestand zelf.")
    geen_bsn = models.JSONField(
        default=dict, db_default={}, blank=True, help_text="Welke nummers in het bestand geen BSN zijn, en waarom."
    )
    koppeling = models.JSONField(default=dict, blank=True, help_text="Welke kolom van het bestand wat is.")
    inhoud = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    rijen = models.PositiveIntegerField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)
    overgenomen_op = models.DateTimeField(null=True, blank=True)
    resultaat = models.CharField(max_length=300, blank=True)

    objects = ImportbestandQuerySet.as_manager()

    class Meta:
        db_table = "financien_importbestand"
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["swv", "op"], condition=Q(overgenomen_op__isnull=True), name="importbestand_wacht")
        ]
        triggers = [freeze_when("overgenomen", pgtrigger.Q(old__overgenomen_op__isnull=False))]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
