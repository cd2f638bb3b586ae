"""What is done to get a pupil back to school: actions, offers, a re-entry scheme, meetings and escalation."""

import pgtrigger
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from thuiszitters.enums import Interventieresultaat, Interventiesoort, Overlegafspraakstatus, Overlegsoort
from thuiszitters.models.referentie import Escalatietrede
from thuiszitters.models.zaak import BeperktOnderdeelQuerySet, OnderdeelQuerySet, Thuiszitter


@record_history()
class Actie(LeerlingGebonden):
    """Something one person does before a day. The first open one is the next action of the case."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="acties")
    wat = models.CharField(max_length=300)
    eigenaar = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    uiterlijk = models.DateField()
    gedaan_op = models.DateField(null=True, blank=True)
    resultaat = models.TextField(blank=True)
    aangemaakt_op = models.DateTimeField(default=timezone.now)

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["uiterlijk", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(wat=""), name="thuiszitteractie_wat"),
            models.CheckConstraint(
                condition=Q(gedaan_op__isnull=True) | ~Q(resultaat=""), name="thuiszitteractie_gedaan_met_resultaat"
            ),
        ]
        indexes = [
            models.Index(
                fields=["eigenaar", "uiterlijk"], condition=Q(gedaan_op__isnull=True), name="thuiszitteractie_open"
            )
        ]

    def __str__(self) -> str:
        return f"actie {self.pk}"


@record_history()
class Interventie(LeerlingGebonden):
    """An intervention, or an offer of a place, with what came of it."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="interventies")
    soort = models.CharField(max_length=12, choices=Interventiesoort)
    wat = models.CharField(max_length=300)
    aanbieder = models.CharField(max_length=150, blank=True)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True)
    resultaat = models.CharField(max_length=10, choices=Interventieresultaat, default=Interventieresultaat.LOOPT)
    toelichting = models.TextField(blank=True)

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["-van", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="interventie_einde_na_begin"
            ),
            models.CheckConstraint(
                condition=Q(resultaat="loopt") | Q(tot__isnull=False), name="interventie_resultaat_heeft_einde"
            ),
        ]

    def __str__(self) -> str:
        return f"interventie {self.pk}"


@record_history()
class Terugkeerschema(LeerlingGebonden):
    """How the pupil comes back, step by step. A new scheme replaces the former, which stays to be read."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="schemas")
    gemaakt_op = models.DateField()
    gemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vervangen_op = models.DateField(null=True, blank=True)
    toelichting = models.TextField(blank=True)

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["thuiszitter"], condition=Q(vervangen_op__isnull=True), name="terugkeerschema_een_geldig"
            )
        ]
        triggers = [freeze_when("vervangen", pgtrigger.Q(old__vervangen_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"terugkeerschema {self.pk}"


@record_history()
class Terugkeerstap(LeerlingGebonden):
    """From this day the pupil is at school so many hours a week."""

    schema = models.ForeignKey(Terugkeerschema, on_delete=models.PROTECT, related_name="stappen")
    van = models.DateField()
    uren_per_week = models.DecimalField(
        max_digits=4, decimal_places=1, validators=[MinValueValidator(0), MaxValueValidator(40)]
    )

    class Meta:
        ordering = ["van"]
        constraints = [
            models.UniqueConstraint(fields=["schema", "van"], name="terugkeerstap_uniek_van"),
            models.CheckConstraint(condition=Q(uren_per_week__gte=0, uren_per_week__lte=40), name="terugkeerstap_uren"),
        ]

    def __str__(self) -> str:
        return f"terugkeerstap {self.pk}"


@record_history()
class Overleg(LeerlingGebonden):
    """A meeting about the pupil: who was there and what was said. Its agreements stand apart."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="overleggen")
    soort = models.CharField(max_length=14, choices=Overlegsoort)
    datum = models.DateField()
    aanwezig = models.CharField(max_length=500)
    verslag = models.TextField(blank=True)
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["-datum", "-pk"]

    def __str__(self) -> str:
        return f"overleg {self.pk}"


@record_history()
class Overlegafspraak(LeerlingGebonden):
    """What somebody promised in a meeting. A gemeente reads these, so they hold no cause and no care."""

    muur_beperkt = True

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="afspraken")
    overleg = models.ForeignKey(Overleg, on_delete=models.PROTECT, related_name="afspraken")
    wat = models.CharField(max_length=300)
    wie = models.CharField(max_length=150)
    uiterlijk = models.DateField()
    status = models.CharField(max_length=14, choices=Overlegafspraakstatus, default=Overlegafspraakstatus.OPEN)
    gemaakt_op = models.DateField()

    objects = BeperktOnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["uiterlijk", "pk"]
        verbose_name = "afspraak"
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Overlegafspraakstatus.values), name="overlegafspraak_status"),
            models.CheckConstraint(condition=~Q(wat="") & ~Q(wie=""), name="overlegafspraak_wat_en_wie"),
        ]

    def __str__(self) -> str:
        return f"afspraak {self.pk}"


@record_history()
class Escalatie(LeerlingGebonden):
    """A step of the ladder was set for this case, and its people were told. Anew when the pupil is at home again."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="escalaties")
    trede = models.ForeignKey(Escalatietrede, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Leeg: Verband zelf, na de termijn van de trede.",
    )  # fmt: skip
    besloten_op = models.DateField(
        null=True, blank=True, help_text="De dag waarop het orgaan van de trede dit besloot."
    )

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["op", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["thuiszitter", "trede", "op"], name="escalatie_uniek_op_dag"),
            models.CheckConstraint(
                condition=Q(besloten_op__isnull=True) | Q(besloten_op__lte=F("op")), name="escalatie_eerst_besloten"
            ),
        ]

    def __str__(self) -> str:
        return f"escalatie {self.pk}"
