"""What is in a report: the chapters with their texts, and the figures as they were counted."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from rapportage.jaarverslag.calculations.hoofdstuk import NUMMERS, PER_CODE, Hoofdstuksoort
from rapportage.jaarverslag.enums import VANAF_OPGEMAAKT, VAST
from rapportage.jaarverslag.models.jaarverslag import Jaarverslag, fixed_with_report
from rapportage.jaarverslag.permissions import BUREAU
from swv.kern.historie import record_history
from swv.organisatie.enums import Rol


class HoofdstukQuerySet(models.QuerySet["Hoofdstuk"]):
    def visible_to(self, user: Any) -> "HoofdstukQuerySet":
        """All of a visible report for who leads it and who audits it; the others their own until it is theirs to read.

        A toezichthouder reads from opgemaakt, a secretaris and consulent (who see no money) from vastgesteld.
        """
        rows = self.filter(jaarverslag__in=Jaarverslag.objects.visible_to(user))
        lid = getattr(user, "lidmaatschap", None)
        if lid is None or lid.rol in BUREAU or lid.rol == Rol.AUDITOR:
            return rows
        own = Q(eigenaar=user.pk) | Q(eigenaar__isnull=True, rol=lid.rol)
        readable = VANAF_OPGEMAAKT if lid.rol == Rol.TOEZICHTHOUDER else VAST
        return rows.filter(own | Q(jaarverslag__status__in=readable))


@record_history()
class Hoofdstuk(models.Model):
    """One chapter of one report: the text of its owner. Every earlier text is in its history."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="hoofdstukken")
    code = models.SlugField(max_length=30)
    volgorde = models.PositiveSmallIntegerField()
    rol = models.CharField(max_length=20, choices=Rol, help_text="Wie het schrijft als er geen eigenaar is gekozen.")
    eigenaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tekst = models.TextField(blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = HoofdstukQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_hoofdstuk"
        ordering = ["jaarverslag", "volgorde"]
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "code"], name="hoofdstuk_uniek")]
        triggers = [fixed_with_report("hoofdstuk_vast")]

    def __str__(self) -> str:
        return f"{self.nummer} {self.titel}"

    @property
    def soort(self) -> Hoofdstuksoort:
        """What this chapter is in every report: title, writer and blocks, which are code and not data."""
        return PER_CODE[self.code]

    @property
    def titel(self) -> str:
        """The title, the same in every report."""
        return self.soort.titel

    @property
    def nummer(self) -> str:
        """The number before the title, such as «3.2»; it follows from the order of the chapters."""
        return NUMMERS[self.code]


class JaarverslagcijferQuerySet(models.QuerySet["Jaarverslagcijfer"]):
    def visible_to(self, user: Any) -> "JaarverslagcijferQuerySet":
        """The figures of chapters this person reads."""
        return self.filter(hoofdstuk__in=Hoofdstuk.objects.visible_to(user))


@record_history()
class Jaarverslagcijfer(models.Model):
    """One figure block as it was counted: table, numbers and chart, or what was missing for it."""

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="cijfers")
    hoofdstuk = models.ForeignKey(Hoofdstuk, on_delete=models.PROTECT, related_name="cijfers")
    code = models.SlugField(max_length=40)
    gegevens = models.JSONField(help_text="Een cijferblok als in rapportage.jaarverslag.calculations.cijferblok.")
    geteld_op = models.DateTimeField(default=timezone.now)

    objects = JaarverslagcijferQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_jaarverslagcijfer"
        ordering = ["hoofdstuk__volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "code"], name="jaarverslagcijfer_uniek")]
        triggers = [fixed_with_report("cijfer_vast")]

    def __str__(self) -> str:
        return self.code
