"""Reports that are not a case yet, and the monthly word of each school.

A report of a leerplichtambtenaar names a pupil whom the gemeente can't look up. It is not tied to a pupil until the
school or the swv does so; until then the database gives it to the organisations named in it and to nobody else.
"""

from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.personen import MetPersonalia, persoon_constraints
from swv.kern.vast import freeze_when
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from thuiszitters.enums import Bron, Meldingstatus
from thuiszitters.models.referentie import Verzuimcategorie
from thuiszitters.models.zaak import SWVROLLEN, Thuiszitter


class MeldingQuerySet(models.QuerySet["Melding"]):
    def visible_to(self, user: Any) -> "MeldingQuerySet":
        """Reports by the own gemeente, about the own school, or to the own swv."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        column = {Rol.LEERPLICHT: "gemeente"} | dict.fromkeys(SCHOOLROLLEN, "school") | dict.fromkeys(SWVROLLEN, "swv")
        if user.rol not in column:
            return self.none()
        return self.filter(**{column[user.rol]: user.organisatie_id})


@record_history()
class Melding(MetPersonalia):
    """Somebody says that a pupil is at home: by name and birth date, waiting to be tied to a pupil."""

    muur_onveranderlijk = ("swv_id", "gemeente_id", "school_id", "gemeld_door_id", "gemeld_op")
    muur_van_organisaties = ("swv_id", "gemeente_id", "school_id")
    muur_rechten = "SELECT, INSERT, UPDATE"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    gemeente = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, related_name="+", help_text="Waar de leerling woont."
    )
    school = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Waar de leerling ingeschreven staat; leeg als dat nergens is.",
    )  # fmt: skip
    roepnaam = models.CharField(max_length=60, blank=True)
    tussenvoegsel = models.CharField(max_length=20, blank=True)
    achternaam = models.CharField(max_length=100, blank=True)
    geboortedatum = models.DateField()
    categorie = models.ForeignKey(Verzuimcategorie, on_delete=models.PROTECT, related_name="+")
    sinds = models.DateField()
    tot = models.DateField("vrijgesteld tot", null=True, blank=True)
    toelichting = models.TextField(blank=True)
    bron = models.CharField(max_length=10, choices=Bron)
    gemeld_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gemeld_op = models.DateTimeField(default=timezone.now)
    status = models.CharField(max_length=11, choices=Meldingstatus, default=Meldingstatus.NIEUW)
    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    reden = models.TextField(blank=True)
    afgehandeld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    afgehandeld_op = models.DateTimeField(null=True, blank=True)

    objects = MeldingQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            *persoon_constraints("melding"),
            models.CheckConstraint(condition=Q(status__in=Meldingstatus.values), name="melding_status"),
            models.CheckConstraint(
                condition=(Q(status__in=["nieuw", "doorgegeven"]) & Q(thuiszitter__isnull=True))
                | (Q(status="gekoppeld") & Q(thuiszitter__isnull=False))
                | (Q(status="afgewezen") & ~Q(reden="")),
                name="melding_afgehandeld_volledig",
            ),
            models.UniqueConstraint(
                fields=["gemeente", "roepnaam", "achternaam", "geboortedatum"], condition=Q(status__in=["nieuw", "doorgegeven"]),
                name="melding_een_keer",
            ),
        ]  # fmt: skip
        indexes = [models.Index(fields=["swv", "status"], name="melding_swv_status")]
        triggers = [freeze_when("afgehandeld", pgtrigger.Q(old__status__in=["afgewezen", "gekoppeld"]), delete=False)]

    def __str__(self) -> str:
        return f"melding {self.pk}"


class MaandbevestigingQuerySet(models.QuerySet["Maandbevestiging"]):
    def visible_to(self, user: Any) -> "MaandbevestigingQuerySet":
        """A school sees its own months, an swv those given to it, anybody else none."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        if user.rol in SCHOOLROLLEN:
            return self.filter(school=user.organisatie_id)
        return self.filter(swv=user.organisatie_id) if user.rol in SWVROLLEN else self.none()


@record_history()
class Maandbevestiging(models.Model):
    """A school says that these are its thuiszitters on the last day of a month, or that it has none."""

    muur_van_organisaties = ("swv_id", "school_id")
    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    maand = models.DateField(help_text="De eerste dag van de maand.")
    zaken = ArrayField(models.CharField(max_length=12), default=list, blank=True, help_text="Nummers van de zaken.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = MaandbevestigingQuerySet.as_manager()

    class Meta:
        ordering = ["-maand", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "school", "maand"], name="maandbevestiging_uniek"),
            models.CheckConstraint(condition=Q(maand__day=1), name="maandbevestiging_eerste_dag"),
        ]

    def __str__(self) -> str:
        return f"{self.school_id} {self.maand:%Y-%m}"
