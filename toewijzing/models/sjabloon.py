"""Texts of a samenwerkingsverband's own: of its decision letters, and of the mails about a request."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with, make_vier_ogen, refuse_when
from swv.organisatie.models import Organisatie
from toewijzing.enums import SJABLOON_OPEN, Briefaan, Sjabloonstatus, Uitkomst, Vastblok

NOT_CONCEPT = "select 1 from toewijzing_sjabloonversie v where v.id = ROW.versie_id and v.status <> 'concept'"


class BriefsjabloonQuerySet(models.QuerySet["Briefsjabloon"]):
    def visible_to(self, user: Any) -> "BriefsjabloonQuerySet":
        """Those of the organisation for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Briefsjabloon(models.Model):
    """For which letters or which mail an swv has a text of its own; the text itself is in its versions.

    A letter: ``uitkomst``, and if wanted one kind (``soort_code``) and one addressee (``aan``); the most precise one
    counts. A mail: ``bericht``, its code. Rows are only added.
    """

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="briefsjablonen")
    uitkomst = models.CharField(max_length=20, choices=Uitkomst, blank=True)
    soort_code = models.CharField(max_length=20, blank=True, help_text="Code van de aanvraagsoort; leeg is elke soort.")
    aan = models.CharField(max_length=20, choices=Briefaan, blank=True)
    bericht = models.CharField(max_length=30, blank=True, help_text="Code van het mailbericht.")
    gemaakt_op = models.DateTimeField(default=timezone.now)

    objects = BriefsjabloonQuerySet.as_manager()

    class Meta:
        ordering = ["bericht", "uitkomst", "soort_code", "aan", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "uitkomst", "soort_code", "aan", "bericht"], name="briefsjabloon_een_per_plek"
            ),
            models.CheckConstraint(
                condition=Q(uitkomst__in=Uitkomst.values, bericht="") | (Q(uitkomst="", soort_code="", aan="") & ~Q(bericht="")),
                name="briefsjabloon_brief_of_bericht",
            ),
            models.CheckConstraint(condition=Q(aan__in=["", *Briefaan.values]), name="briefsjabloon_aan"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"briefsjabloon {self.pk}"


class SjabloonversieQuerySet(models.QuerySet["Sjabloonversie"]):
    def visible_to(self, user: Any) -> "SjabloonversieQuerySet":
        """Those of the organisation for which this person acts."""
        return self.filter(sjabloon__in=Briefsjabloon.objects.visible_to(user))


@record_history()
class Sjabloonversie(models.Model):
    """One text of a template: written, laid before somebody else, in use from ``van`` until ``tot`` (not on that day).

    Who wrote at it (``schrijvers``, ids) never puts it into use; nobody is taken from that list.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("sjabloon_id", "nummer")

    sjabloon = models.ForeignKey(Briefsjabloon, on_delete=models.PROTECT, related_name="versies")
    nummer = models.PositiveIntegerField()
    status = models.CharField(max_length=12, choices=Sjabloonstatus, default=Sjabloonstatus.CONCEPT)
    schrijvers = ArrayField(models.BigIntegerField(), default=list, help_text="Wie eraan schreef.")
    gemaakt_op = models.DateTimeField(default=timezone.now)
    voorgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    voorgelegd_op = models.DateTimeField(null=True, blank=True)
    opmerking = models.CharField(max_length=500, blank=True, help_text="Waarom de tekst terugging.")
    in_gebruik_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    van = models.DateField(null=True, blank=True)
    tot = models.DateField(null=True, blank=True)

    objects = SjabloonversieQuerySet.as_manager()

    class Meta:
        ordering = ["-nummer"]
        constraints = [
            models.UniqueConstraint(fields=["sjabloon", "nummer"], name="sjabloonversie_nummer"),
            models.UniqueConstraint(
                fields=["sjabloon"], condition=Q(status="in_gebruik"), name="sjabloonversie_een_in_gebruik"
            ),
            models.UniqueConstraint(
                fields=["sjabloon"], condition=Q(status__in=SJABLOON_OPEN), name="sjabloonversie_een_in_de_maak"
            ),
            models.CheckConstraint(condition=Q(status__in=Sjabloonstatus.values), name="sjabloonversie_status"),
            models.CheckConstraint(
                condition=~Q(status="in_gebruik") | Q(van__isnull=False, in_gebruik_door__isnull=False, tot__isnull=True),
                name="sjabloonversie_in_gebruik",
            ),
            models.CheckConstraint(
                condition=~Q(status="vervallen") | Q(van__isnull=True) | Q(tot__gte=F("van"), tot__isnull=False),
                name="sjabloonversie_vervallen",
            ),
            models.CheckConstraint(condition=~Q(schrijvers=[]), name="sjabloonversie_geschreven"),
            make_vier_ogen("sjabloonversie_vier_ogen", "in_gebruik_door"),
        ]  # fmt: skip
        triggers = [
            freeze_when("gebruikt", pgtrigger.Q(old__status="in_gebruik"), except_=("status", "tot")),
            freeze_when("vervallen", pgtrigger.Q(old__status="vervallen")),
            refuse_when("niet_terug", pgtrigger.Q(old__status="in_gebruik") & ~pgtrigger.Q(new__status__in=["in_gebruik", "vervallen"])),
            refuse_when("schrijvers", pgtrigger.Condition("not new.schrijvers @> old.schrijvers")),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"sjabloonversie {self.pk}"


@record_history()
class Sjabloonblok(models.Model):
    """One part of a version, in order: a fixed part (``vast``), or text of the swv's own.

    ``tekst`` is text with limited markup and fields as ((veld)); ``voorwaarde`` says when the part is there, as
    «fact=value» (``toewijzing.calculations.sjabloon``); empty is always. Of a mail ``kop`` is the subject.
    """

    muur_rechten = "SELECT, INSERT, UPDATE, DELETE"
    muur_onveranderlijk = ("versie_id", "vast")

    versie = models.ForeignKey(Sjabloonversie, on_delete=models.PROTECT, related_name="blokken")
    volgorde = models.PositiveSmallIntegerField(default=0)
    vast = models.CharField(max_length=20, choices=Vastblok, blank=True)
    voorwaarde = models.CharField(max_length=40, blank=True)
    kop = models.CharField(max_length=150, blank=True)
    tekst = models.TextField(blank=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["versie", "vast"], condition=~Q(vast=""), name="sjabloonblok_een_keer_vast"),
            models.CheckConstraint(
                condition=Q(vast="") | Q(vast__in=Vastblok.values, voorwaarde="", kop="", tekst=""),
                name="sjabloonblok_vast_zonder_tekst",
            ),
        ]  # fmt: skip
        triggers = [freeze_with("versie_vast", NOT_CONCEPT)]

    def __str__(self) -> str:
        return f"sjabloonblok {self.pk}"
