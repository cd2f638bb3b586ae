"""Files that wait to be read, what somebody said about files of this kind before, and what was read and done with it."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
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
    muur_onveranderlijk = ("organisatie_id", "soort", "object_id", "inhoud", "sha256", "meldingen", "door_id", "op")

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=40)
    object_id = models.BigIntegerField(null=True, blank=True, help_text="Waar de rijen bij horen.")
    naam = models.CharField(max_length=160)
    inhoud = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    notatie = models.CharField(max_length=2, blank=True, help_text="nl of en; leeg: uit het bestand zelf.")
    geen_bsn = models.JSONField(default=dict, blank=True, help_text="Welke nummers geen BSN zijn, en waarom.")
    koppeling = models.JSONField(default=dict, blank=True, help_text="Welke kolom van het bestand wat is.")
    meldingen = models.JSONField(default=list, db_default=[], blank=True, help_text="Wat bij het openen opviel.")
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


class InlezingQuerySet(models.QuerySet["Inlezing"]):
    def visible_to(self, user: Any) -> "InlezingQuerySet":
        """Those that somebody in the role of this person carried out, for the organisation where he or she acts."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        return self.filter(organisatie=lid.organisatie_id, rol=lid.rol)


@record_history(exclude=("wijzigingen",))
class Inlezing(models.Model):
    """An import that was carried out: which file, by whom, and what it changed, so that it can be taken back as a whole.

    ``wijzigingen`` is a list that only the kind of import reads (see ``services/inlezing.py``).
    """

    muur_voorwaarden = ("TABEL.organisatie_id = any NAMENS", "TABEL.organisatie_id = any NAMENS")
    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = (
        "organisatie_id", "rol", "soort", "object_id", "naam", "sha256", "rijen", "resultaat", "wijzigingen", "door_id", "op",
    )  # fmt: skip

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    rol = models.CharField(max_length=20, help_text="Van wie inlas: wie dezelfde rol heeft, ziet het.")
    soort = models.CharField(max_length=40)
    object_id = models.BigIntegerField(null=True, blank=True, help_text="Waar de rijen bij horen.")
    naam = models.CharField(max_length=160)
    sha256 = models.CharField(max_length=64, help_text="Van het bestand zoals het werd aangeboden.")
    rijen = models.PositiveIntegerField()
    resultaat = models.CharField(max_length=300)
    wijzigingen = models.JSONField(default=list)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)
    ongedaan_op = models.DateTimeField(null=True, blank=True)
    ongedaan_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    objects = InlezingQuerySet.as_manager()

    class Meta:
        ordering = ["-op", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ongedaan_op__isnull=True, ongedaan_door__isnull=True)
                | Q(ongedaan_op__isnull=False, ongedaan_door__isnull=False),
                name="inlezing_ongedaan_door_iemand",
            )
        ]
        indexes = [
            models.Index(fields=["organisatie", "rol", "-op"], name="inlezing_lijst"),
            models.Index(fields=["organisatie", "soort", "sha256"], name="inlezing_zelfde"),
        ]
        triggers = [freeze_when("ongedaan", pgtrigger.Q(old__ongedaan_op__isnull=False))]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"

    def get_absolute_url(self) -> str:
        """The page of this import."""
        return reverse("organisatie:inlezing", args=[self.pk])
