"""A distribution: a scenario, shared with the boards, or adopted and then frozen with its inputs and outcome."""

import uuid
from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from financien.referentie.permissions import BUREAU, accountant_years
from financien.verdelen.enums import Downloadsoort, Periodesoort, Verdelingstatus
from financien.verdelen.models.verdeelmodel import Verdeelmodel, name_period
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie


class VerdelingQuerySet(models.QuerySet["Verdeling"]):
    def visible_to(self, user: Any) -> "VerdelingQuerySet":
        """Bureau: all of the own swv. Board: adopted and shared ones in which it takes part. School, toezichthouder and
        accountant: adopted ones (a school those in which it takes part, the accountant those with days in the own period)."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        if lid.rol in BUREAU:
            return self.filter(swv=lid.organisatie_id)
        adopted = self.filter(status=Verdelingstatus.VASTGESTELD)
        if lid.rol == Rol.BESTUURDER:
            shown = (Verdelingstatus.GEDEELD, Verdelingstatus.VASTGESTELD)
            return self.filter(status__in=shown, deelnemers__organisatie=lid.organisatie_id)
        if lid.rol == Rol.SCHOOLLEIDER:
            return adopted.filter(deelnemers__organisatie=lid.organisatie_id)
        if lid.rol == Rol.TOEZICHTHOUDER:
            return adopted.filter(swv=lid.organisatie_id)
        years = accountant_years(user)
        return adopted.filter(swv=lid.organisatie_id).in_years(*years) if years else self.none()

    def in_years(self, eerste: int, laatste: int) -> "VerdelingQuerySet":
        """Those with a day in these calendar years: a schooljaar has days in two of them."""
        return self.filter(begin__lt=date(laatste + 1, 1, 1), eind__gt=date(eerste, 1, 1))


@record_history(exclude=("snapshot",))
class Verdeling(Zaak):
    """One outcome of a model: a scenario while it is a concept, the decision of the swv once it is adopted."""

    muur_onveranderlijk = ("uuid", "swv_id")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    model = models.ForeignKey(Verdeelmodel, on_delete=models.PROTECT, related_name="verdelingen")
    naam = models.CharField(max_length=120)
    # Copied from the model, so that lists and rights need not look there.
    jaar = models.PositiveSmallIntegerField()
    periode = models.CharField(max_length=12, choices=Periodesoort)
    begin = models.DateField()
    eind = models.DateField(help_text="Eerste dag na de periode.")
    status = models.CharField(max_length=12, choices=Verdelingstatus, default=Verdelingstatus.CONCEPT)
    bijstelling = models.JSONField(default=dict, blank=True, help_text="Wat dit scenario anders neemt dan de gegevens.")
    toelichting = models.TextField(blank=True)
    volgnummer = models.PositiveSmallIntegerField(
        null=True,
        blank=True,
        help_text="Eerste, tweede … vaststelling van dit jaar: een verbetering is een nieuwe versie.",
    )
    vervangt = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="vervangen_door"
    )
    snapshot = models.JSONField(
        null=True, blank=True, help_text="Model, invoer en uitkomst zoals gedeeld of vastgesteld."
    )
    sha256 = models.CharField(max_length=64, blank=True, help_text="Van het rekenbestand.")
    totaal = models.DecimalField(max_digits=14, decimal_places=2, null=True, blank=True)
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    gedeeld_op = models.DateTimeField(null=True, blank=True)
    vastgesteld_op = models.DateTimeField(null=True, blank=True)

    objects = VerdelingQuerySet.as_manager()
    # What a page computed already (queries.berekening.Berekening), so that the table of steps need not do it again.
    berekening: Any = None
    # Read along for its page (``queries.signaal.with_signalen``).
    heeft_signalen: bool
    heeft_regels: bool

    class Meta:
        db_table = "financien_verdeling"
        ordering = ["-jaar", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Verdelingstatus.values), name="verdeling_status"),
            models.CheckConstraint(
                condition=~Q(status__in=["gedeeld", "vastgesteld"])
                | (Q(snapshot__isnull=False, totaal__isnull=False) & ~Q(sha256="")),
                name="verdeling_gedeeld_heeft_uitkomst",
            ),
            models.CheckConstraint(
                condition=Q(status="vastgesteld", volgnummer__gte=1, vastgesteld_op__isnull=False)
                | (~Q(status="vastgesteld") & Q(volgnummer__isnull=True, vastgesteld_op__isnull=True)),
                name="verdeling_vastgesteld_heeft_volgnummer",
            ),
            models.UniqueConstraint(fields=["swv", "jaar", "periode", "volgnummer"], name="verdeling_uniek_volgnummer"),
            models.UniqueConstraint(
                fields=["model", "naam"], condition=~Q(status="opgeborgen"), name="verdeling_uniek_naam"
            ),
        ]
        indexes = [models.Index(fields=["swv", "status", "-jaar"], name="verdeling_swv")]
        triggers = [
            # What was adopted is never changed or removed, not even with raw SQL as the application.
            freeze_when("vastgesteld", pgtrigger.Q(old__status="vastgesteld"))
        ]

    def __str__(self) -> str:
        return self.naam if self.periode_naam in self.naam else f"{self.naam} {self.periode_naam}"

    @property
    def periode_naam(self) -> str:
        """The period in Dutch: a calendar year (2027) or a school year (2026-2027)."""
        return name_period(self.jaar, self.periode)

    @property
    def is_vastgesteld(self) -> bool:
        """Is it the decision of the swv, which triggers keep from changing?"""
        return self.status == Verdelingstatus.VASTGESTELD


class Verdelingstap(Zaakstap):
    """Who took which step with a distribution, and why. Only ever added."""

    verdeling = models.ForeignKey(Verdeling, on_delete=models.PROTECT, related_name="stappen")
    # As wide as the column is.
    actie = models.CharField(max_length=30)

    class Meta(Zaakstap.Meta):
        db_table = "financien_verdelingstap"
        constraints = [models.UniqueConstraint(fields=["verdeling", "versie"], name="verdelingstap_uniek_versie")]


ADOPTED = "select 1 from financien_verdeling v where v.id = ROW.verdeling_id and v.status = 'vastgesteld'"


class DeelQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "DeelQuerySet":
        """What belongs to a visible distribution; a board and a school only their own."""
        own = self.filter(verdeling__in=Verdeling.objects.visible_to(user))
        lid = getattr(user, "lidmaatschap", None)
        if lid is None or lid.rol == Rol.SCHOOLLEIDER:
            return own.filter(organisatie=lid.organisatie_id) if lid else self.none()
        if lid.rol == Rol.BESTUURDER:
            return own.filter(Q(organisatie=lid.organisatie_id) | Q(organisatie__bestuur=lid.organisatie_id))
        return own


@record_history()
class Verdelingsdeel(models.Model):
    """What one board or one school gets in a shared or adopted distribution."""

    verdeling = models.ForeignKey(Verdeling, on_delete=models.PROTECT, related_name="deelnemers")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    bedrag = models.DecimalField(max_digits=14, decimal_places=2)

    objects = DeelQuerySet.as_manager()

    class Meta:
        db_table = "financien_verdelingsdeel"
        ordering = ["verdeling", "organisatie__sorteernaam"]
        constraints = [models.UniqueConstraint(fields=["verdeling", "organisatie"], name="verdelingsdeel_uniek")]
        triggers = [freeze_with("deel_vast", ADOPTED)]

    def __str__(self) -> str:
        return f"deel {self.pk}"


@record_history()
class Betaling(models.Model):
    """One term of what a board gets (or owes, below zero) from an adopted distribution."""

    verdeling = models.ForeignKey(Verdeling, on_delete=models.PROTECT, related_name="betalingen")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+", verbose_name="bestuur")
    datum = models.DateField()
    bedrag = models.DecimalField(max_digits=14, decimal_places=2)
    omschrijving = models.CharField(max_length=120)

    objects = DeelQuerySet.as_manager()

    class Meta:
        db_table = "financien_betaling"
        ordering = ["verdeling", "organisatie__sorteernaam", "datum", "pk"]
        triggers = [freeze_with("betaling_vast", ADOPTED)]
        indexes = [models.Index(fields=["verdeling", "organisatie", "datum"], name="betaling_per_bestuur")]

    def __str__(self) -> str:
        return f"betaling {self.pk}"


def letter_key(instance: "Verdeelbrief", filename: str) -> str:
    """Storage key without names; the same letter always lands in the same place."""
    return f"verdeelbrieven/{instance.uuid}.pdf"


@record_history()
class Verdeelbrief(models.Model):
    """The letter to one board about an adopted distribution, made in the background."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("uuid", "verdeling_id", "organisatie_id")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    verdeling = models.ForeignKey(Verdeling, on_delete=models.PROTECT, related_name="brieven")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+", verbose_name="bestuur")
    bestand = models.FileField(upload_to=letter_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    gemaakt_op = models.DateTimeField(null=True, blank=True)

    objects = DeelQuerySet.as_manager()

    class Meta:
        db_table = "financien_verdeelbrief"
        ordering = ["verdeling", "organisatie__sorteernaam"]
        constraints = [
            models.UniqueConstraint(fields=["verdeling", "organisatie"], name="verdeelbrief_uniek"),
            models.CheckConstraint(
                condition=Q(gemaakt_op__isnull=True) | (~Q(bestand="") & ~Q(sha256="")),
                name="verdeelbrief_gemaakt_heeft_bestand",
            ),
        ]
        triggers = [freeze_when("gemaakt", pgtrigger.Q(old__gemaakt_op__isnull=False))]

    def __str__(self) -> str:
        return f"brief {self.pk}"


class Download(models.Model):
    """Somebody took money data along as a file. Only ever added."""

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=20, choices=Downloadsoort)
    object_id = models.BigIntegerField(help_text="Brief of verdeling; welke, bepaalt de soort.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        db_table = "financien_download"
        ordering = ["-pk"]
        indexes = [models.Index(fields=["swv", "-id"], name="download_swv")]

    def __str__(self) -> str:
        return f"{self.soort} {self.object_id}"
