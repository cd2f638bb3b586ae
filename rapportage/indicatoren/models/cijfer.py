"""Counts per month, kept: the dashboard adds these up, and they outlive the pupils' data that retention destroys.

Counted on behalf of the swv by a background job (rapportage.indicatoren.services.tellen), the only one that opens its wall. There
is no pupil in them; who may see a small number, ``rapportage.indicatoren.permissions`` says.
"""

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from rapportage.indicatoren.enums import Cijferherkomst
from rapportage.indicatoren.permissions import SWVROLLEN
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie


class CijferQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "CijferQuerySet":
        """Swv: all of the own swv. Board: its schools. School: itself. Nobody else."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        if user.rol in SWVROLLEN:
            return self.filter(swv=user.organisatie_id)
        if user.rol == Rol.BESTUURDER:
            return self.filter(school__bestuur=user.organisatie_id)
        return self.filter(school=user.organisatie_id) if user.rol in SCHOOLROLLEN else self.none()


class Aanvraagcijfer(models.Model):
    """Requests of one kind of one school in one month, and what became of them.

    Received counts in the month of receipt; everything about a decision in the month in which it was made known. What is
    asked for a pupil stands apart from what a school asks or gets for a group or itself: only the first is about people.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=20, blank=True, help_text="Code van de aanvraagsoort; leeg bij terugstroom.")
    maand = models.DateField(help_text="Eerste dag van de maand.")
    herkomst = models.CharField(max_length=12, choices=Cijferherkomst, default=Cijferherkomst.GETELD)
    ontvangen = models.PositiveIntegerField(default=0, help_text="Aanvragen voor een leerling.")
    schoolaanvragen = models.PositiveIntegerField(
        default=0, db_default=0, help_text="Ontvangen aanvragen voor een groep, klas, locatie of school."
    )
    snelle_hulp = models.PositiveIntegerField(
        default=0, db_default=0, help_text="Keren dat een school snelle hulp kreeg."
    )
    toegekend = models.PositiveIntegerField(default=0)
    afgewezen = models.PositiveIntegerField(default=0)
    buiten_behandeling = models.PositiveIntegerField(default=0)
    met_wettermijn = models.PositiveIntegerField(default=0)
    binnen_wettermijn = models.PositiveIntegerField(default=0)
    met_norm = models.PositiveIntegerField(default=0)
    binnen_norm = models.PositiveIntegerField(default=0)
    instroom = models.PositiveIntegerField(default=0)
    uitstroom = models.PositiveIntegerField(default=0)
    terugstroom = models.PositiveIntegerField(default=0)
    doorlooptijden = ArrayField(
        models.IntegerField(), default=list, blank=True, help_text="Dagen van ontvangst tot bekendmaking, per besluit."
    )

    objects = CijferQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_aanvraagcijfer"
        ordering = ["maand", "school", "soort"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "school", "soort", "maand"], name="aanvraagcijfer_uniek"),
            models.CheckConstraint(condition=Q(maand__day=1), name="aanvraagcijfer_begin_van_de_maand"),
            models.CheckConstraint(condition=Q(herkomst__in=Cijferherkomst.values), name="aanvraagcijfer_herkomst"),
            models.CheckConstraint(
                condition=Q(binnen_wettermijn__lte=F("met_wettermijn"), binnen_norm__lte=F("met_norm")),
                name="aanvraagcijfer_delen_passen",
            ),
        ]
        indexes = [models.Index(fields=["swv", "maand"], name="aanvraagcijfer_swv_maand")]

    def __str__(self) -> str:
        return f"{self.soort} {self.maand:%Y-%m}"


class Thuiszittercijfer(models.Model):
    """Thuiszitters in one column of the quarterly return, of one school (none: enrolled nowhere), on one day."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    peildatum = models.DateField()
    kolom = models.CharField(max_length=12)
    herkomst = models.CharField(max_length=12, choices=Cijferherkomst, default=Cijferherkomst.GETELD)
    aantal = models.PositiveIntegerField()

    objects = CijferQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_thuiszittercijfer"
        ordering = ["peildatum", "school", "kolom"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "school", "peildatum", "kolom"], nulls_distinct=False, name="thuiszittercijfer_uniek"
            ),
            models.CheckConstraint(condition=Q(herkomst__in=Cijferherkomst.values), name="thuiszittercijfer_herkomst"),
        ]
        indexes = [models.Index(fields=["swv", "peildatum"], name="thuiszittercijfer_swv")]

    def __str__(self) -> str:
        return f"{self.kolom} {self.peildatum}"


class Telmoment(models.Model):
    """When the figures of this swv were last counted, and for which day."""

    swv = models.OneToOneField(Organisatie, on_delete=models.PROTECT, related_name="+")
    vandaag = models.DateField()
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        db_table = "rapportage_telmoment"

    def __str__(self) -> str:
        return f"telling {self.swv_id}"
