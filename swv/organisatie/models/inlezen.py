"""Files that wait to be read, and what somebody said about files of this kind before."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from swv.kern.historie import record_history
from swv.organisatie.models.basis import Organisatie


class InleesbestandQuerySet(models.QuerySet["Inleesbestand"]):
    def visible_to(self, user: Any) -> "InleesbestandQuerySet":
        """What this person offered, on behalf of the organisation for which he or she acts now."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(organisatie=user.organisatie_id, door=user.pk)


@record_history(exclude=("inhoud",))
class Inleesbestand(models.Model):
    """The bytes of a file of somebody else, kept while it is told what its columns are; after 30 days it goes."""

    # By the organisation where somebody acts: who reads files need not see pupils, and so may have no other wall.
    muur_voorwaarden = ("TABEL.organisatie_id = any NAMENS", "TABEL.organisatie_id = any NAMENS")
    muur_onveranderlijk = ("organisatie_id", "soort", "object_id", "inhoud", "sha256", "door_id", "op")

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=40)
    object_id = models.BigIntegerField(null=True, blank=True, help_text="Waar de rijen bij horen.")
    naam = models.CharField(max_length=160)
    inhoud = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    notatie = models.CharField(max_length=2, blank=True, help_text="nl of en; leeg: uit het bestand zelf.")
    geen_bsn = models.JSONField(default=dict, blank=True, help_text="Welke nummers geen BSN zijn, en waarom.")
    koppeling = models.JSONField(default=dict, blank=True, help_text="Welke kolom van het bestand wat is.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = InleesbestandQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["organisatie", "op"], name="inleesbestand_op")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


class InleeskoppelingQuerySet(models.QuerySet["Inleeskoppeling"]):
    def visible_to(self, user: Any) -> "InleeskoppelingQuerySet":
        """Those of the organisation for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(organisatie=user.organisatie_id)


@record_history()
class Inleeskoppeling(models.Model):
    """Which column is what in files with these headings: said once, and remembered for the next file."""

    muur_voorwaarden = ("TABEL.organisatie_id = any NAMENS", "TABEL.organisatie_id = any NAMENS")

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=40)
    koppen = models.CharField(max_length=64, help_text="SHA-256 van de koppen, zonder hun volgorde.")
    koppeling = models.JSONField(default=dict)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gewijzigd_op = models.DateTimeField(default=timezone.now)

    objects = InleeskoppelingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisatie", "soort", "koppen"], name="inleeskoppeling_een_per_koppen")
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
