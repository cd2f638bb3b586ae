"""What an auditor did here: the samples that were drawn and the files that were taken along. Only ever added to."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Organisatie


class AuditQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "AuditQuerySet":
        """The directeur sees everything of the own swv, an auditor what he or she did in this role."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = self.filter(swv=lid.organisatie_id)
        if lid.rol == Rol.DIRECTEUR:
            return own
        return own.filter(lidmaatschap=lid.pk) if lid.rol == Rol.AUDITOR else self.none()


class Steekproef(models.Model):
    """A sample of decisions as it was drawn: with its seed anybody draws the same one again. It holds no decisions."""

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField("jaar van bekendmaking")
    beginwaarde = models.CharField(max_length=60, help_text="Waarmee de trekking te herhalen is.")
    gevraagd = models.PositiveSmallIntegerField("gevraagd aantal")
    getrokken = models.PositiveSmallIntegerField()
    populatie = models.PositiveIntegerField(help_text="Uit hoeveel besluiten is getrokken.")
    populatie_sha256 = models.CharField(max_length=64, help_text="Van de nummers waaruit is getrokken.")
    sha256 = models.CharField(max_length=64, help_text="Van het bestand met de getrokken besluiten.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = AuditQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_steekproef"
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(beginwaarde=""), name="steekproef_heeft_beginwaarde"),
            models.CheckConstraint(
                condition=Q(getrokken__lte=models.F("populatie")) & Q(getrokken__lte=models.F("gevraagd")),
                name="steekproef_aantallen_passen",
            ),
        ]

    def __str__(self) -> str:
        return f"steekproef {self.pk}"


class Auditdownload(models.Model):
    """A file that an auditor took along: which, when, in which role."""

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    scope = models.CharField(max_length=12, choices=AuditorScope)
    bestand = models.CharField(max_length=200, help_text="Naam van het bestand, zonder persoonsgegevens.")
    adres = models.CharField(max_length=200, help_text="Waar het is opgehaald.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = AuditQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_auditdownload"
        ordering = ["-op", "-pk"]
        indexes = [models.Index(fields=["swv", "-op", "-id"], name="auditdownload_swv_op")]
        constraints = [models.CheckConstraint(condition=Q(scope__in=AuditorScope.values), name="auditdownload_scope")]

    def __str__(self) -> str:
        return f"download {self.pk}"
