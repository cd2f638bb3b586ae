"""Files of a report: the documents of others that go into it, and its own PDFs."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from rapportage.jaarverslag.enums import VANAF_OPGEMAAKT, VAST, Bijlagesoort, Jaarverslagdocumentsoort
from rapportage.jaarverslag.models.jaarverslag import Jaarverslag, fixed_with_report
from rapportage.jaarverslag.permissions import BUREAU
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.enums import Rol


def document_key(instance: Any, filename: str) -> str:
    """Storage key without names; the same document always lands in the same place."""
    return f"jaarverslagen/{instance.uuid}.pdf"


class VerslagbestandQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "VerslagbestandQuerySet":
        """Documents of a report this person reads as a whole."""
        lid = getattr(user, "lidmaatschap", None)
        rows = self.filter(jaarverslag__in=Jaarverslag.objects.visible_to(user))
        if lid is None or lid.rol in BUREAU or lid.rol == Rol.AUDITOR:
            return rows
        readable = VANAF_OPGEMAAKT if lid.rol == Rol.TOEZICHTHOUDER else VAST
        return rows.filter(jaarverslag__status__in=readable)


@record_history()
class Jaarverslagbijlage(models.Model):
    """A PDF of somebody else that goes into the report with its own pages."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="bijlagen")
    soort = models.CharField(max_length=20, choices=Bijlagesoort)
    naam = models.CharField(max_length=150)
    bestand = models.FileField(upload_to=document_key, max_length=200)
    sha256 = models.CharField(max_length=64)
    grootte = models.PositiveIntegerField(help_text="bytes")
    paginas = models.PositiveSmallIntegerField()
    is_getagd = models.BooleanField(help_text="Is het bestand voor te lezen (PDF met structuur)?")
    toegevoegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    toegevoegd_op = models.DateTimeField(default=timezone.now)
    vervallen_op = models.DateTimeField(null=True, blank=True, help_text="Vervangen door een nieuwer bestand.")

    objects = VerslagbestandQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_jaarverslagbijlage"
        ordering = ["soort", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Bijlagesoort.values), name="jaarverslagbijlage_soort"),
            models.CheckConstraint(condition=Q(paginas__gte=1), name="jaarverslagbijlage_heeft_bladzijden"),
            models.UniqueConstraint(
                fields=["jaarverslag", "soort"],
                condition=Q(vervallen_op__isnull=True),
                name="jaarverslagbijlage_een_geldig",
            ),
        ]
        triggers = [fixed_with_report("bijlage_vast")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


@record_history()
class Jaarverslagdocument(models.Model):
    """A PDF of the report: a concept to read, asked by somebody, or the adopted one. Made in the background."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="documenten")
    soort = models.CharField(max_length=12, choices=Jaarverslagdocumentsoort)
    gevraagd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gevraagd_op = models.DateTimeField(default=timezone.now)
    geannuleerd_op = models.DateTimeField(null=True, blank=True)
    bestand = models.FileField(upload_to=document_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    grootte = models.PositiveIntegerField(default=0, help_text="bytes")
    paginas = models.PositiveSmallIntegerField(default=0)
    kenmerken = models.JSONField(
        default=dict, blank=True, help_text="Waaraan het bestand zegt te voldoen, en wat ontbreekt."
    )
    gemaakt_op = models.DateTimeField(null=True, blank=True)

    objects = VerslagbestandQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_jaarverslagdocument"
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(soort__in=Jaarverslagdocumentsoort.values), name="jaarverslagdocument_soort"
            ),
            models.CheckConstraint(
                condition=Q(gemaakt_op__isnull=True) | (~Q(bestand="") & ~Q(sha256="") & Q(paginas__gte=1)),
                name="jaarverslagdocument_gemaakt_heeft_bestand",
            ),
            models.UniqueConstraint(
                fields=["jaarverslag"], condition=Q(soort="definitief"), name="jaarverslagdocument_een_definitief"
            ),
        ]
        triggers = [
            # The adopted report is made once.
            freeze_when("definitief", pgtrigger.Q(old__soort="definitief", old__gemaakt_op__isnull=False))
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
