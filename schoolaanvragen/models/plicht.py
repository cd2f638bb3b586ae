"""Duties that come with a grant: the list an swv keeps per kind, and what one school still has to do."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q

from schoolaanvragen.enums import Plichtstatus
from schoolaanvragen.models.aanvraag import Schoolaanvraag
from swv.kern.bestanden import new_key
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.models import Organisatie, period_constraints


@record_history(exclude=("sorteernaam",))
class Soortplicht(models.Model):
    """Something a school owes for a grant of this kind. What is owed already stays when it is no longer asked."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    # The kind by its code, in every version: a duty is no rule of the decision.
    soort_code = models.CharField(max_length=20)
    naam = models.CharField(max_length=80)
    sorteernaam = make_sorteernaam(80)
    uitleg = models.CharField(max_length=500, blank=True)
    binnen_weken = models.PositiveSmallIntegerField(help_text="Weken na de toekenning.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer gevraagd wordt.")

    class Meta:
        ordering = ["binnen_weken", "sorteernaam", "pk"]
        verbose_name = "plicht"
        constraints = [
            *period_constraints("plicht", "swv", "soort_code", "naam"),
            models.CheckConstraint(condition=Q(binnen_weken__gte=1, binnen_weken__lte=260), name="plicht_weken"),
        ]

    def __str__(self) -> str:
        return self.naam


class SchoolplichtQuerySet(models.QuerySet["Schoolplicht"]):
    def visible_to(self, user: Any) -> "SchoolplichtQuerySet":
        """Of requests this person sees."""
        return self.filter(aanvraag__in=Schoolaanvraag.objects.visible_to(user))


def proof_key(instance: Any, filename: str) -> str:
    """Storage key without names; a new one for every file, so that what was returned is kept."""
    return new_key("schoolplichten")


@record_history()
class Schoolplicht(models.Model):
    """One duty of one grant: until when, what the school did, and that the swv accepts it. Fixed once accepted."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("uuid", "aanvraag_id", "naam", "uitleg", "uiterlijk_op")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    aanvraag = models.ForeignKey(Schoolaanvraag, on_delete=models.PROTECT, related_name="plichten")
    naam = models.CharField(max_length=80)
    uitleg = models.CharField(max_length=500, blank=True)
    uiterlijk_op = models.DateField()
    status = models.CharField(max_length=10, choices=Plichtstatus, default=Plichtstatus.OPEN)
    gedaan_op = models.DateField(null=True, blank=True)
    gedaan_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    tekst = models.TextField(blank=True, help_text="Wat de school deed.")
    bestand = models.FileField(upload_to=proof_key, max_length=200, blank=True)
    bestandsnaam = models.CharField(max_length=150, blank=True)
    mime = models.CharField(max_length=100, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    teruggave = models.CharField(max_length=2000, blank=True, help_text="Waarom het samenwerkingsverband het teruggaf.")
    aanvaard_op = models.DateField(null=True, blank=True)
    aanvaard_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )

    objects = SchoolplichtQuerySet.as_manager()

    class Meta:
        ordering = ["uiterlijk_op", "pk"]
        verbose_name = "plicht van een school"
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Plichtstatus.values), name="schoolplicht_status"),
            models.CheckConstraint(
                condition=Q(status=Plichtstatus.OPEN) | (Q(gedaan_op__isnull=False) & ~Q(tekst="")),
                name="schoolplicht_gedaan",
            ),
            models.CheckConstraint(
                condition=Q(status=Plichtstatus.AANVAARD, aanvaard_op__isnull=False)
                | (~Q(status=Plichtstatus.AANVAARD) & Q(aanvaard_op__isnull=True)),
                name="schoolplicht_aanvaard",
            ),
        ]
        indexes = [
            models.Index(
                fields=["uiterlijk_op", "id"], condition=~Q(status=Plichtstatus.AANVAARD), name="schoolplicht_open"
            )
        ]
        triggers = [freeze_when("aanvaard", pgtrigger.Q(old__status="aanvaard"), delete=False)]

    def __str__(self) -> str:
        return self.naam
