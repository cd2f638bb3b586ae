"""The distribution model of one year: an ordered list of rules, each data that the engine explains and applies."""

from datetime import date
from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from financien.referentie.models.gegevens import GeldQuerySet
from financien.verdelen.enums import Betaalritme, Negatief, Periodesoort
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie


def get_period(jaar: int, periode: str) -> tuple[date, date]:
    """First day, and the first day after it, of a kalenderjaar or of the schooljaar that begins in that year."""
    if periode == Periodesoort.SCHOOLJAAR:
        return date(jaar, 8, 1), date(jaar + 1, 8, 1)
    return date(jaar, 1, 1), date(jaar + 1, 1, 1)


def name_period(jaar: int, periode: str) -> str:
    """2027, or 2026-2027 for a schooljaar."""
    return f"{jaar}-{jaar + 1}" if periode == Periodesoort.SCHOOLJAAR else str(jaar)


@record_history()
class Verdeelmodel(models.Model):
    """How one swv divides the money of one year. Fixed once a distribution made with it is adopted."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=120)
    jaar = models.PositiveSmallIntegerField(help_text="Het kalenderjaar, of het jaar waarin het schooljaar begint.")
    periode = models.CharField(max_length=12, choices=Periodesoort, default=Periodesoort.KALENDERJAAR)
    betaalritme = models.CharField(max_length=12, choices=Betaalritme, default=Betaalritme.KWARTALEN)
    betaalpercentages = ArrayField(
        models.DecimalField(max_digits=5, decimal_places=2), default=list, blank=True,
        help_text="Alleen bij eigen termijnen: per termijn, samen 100.",
    )  # fmt: skip
    negatief = models.CharField(
        "negatieve uitkomst", max_length=12, choices=Negatief, default=Negatief.MELDEN,
        help_text="Wat er gebeurt als een bestuur onder nul uitkomt.",
    )  # fmt: skip
    plaatsingen_op = models.DateField(
        "teldatum plaatsingen", help_text="De leerlingen in sbo en (v)so op deze dag tellen mee."
    )
    toelichting = models.TextField(blank=True)
    gemaakt_van = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    versie = models.PositiveIntegerField(default=1, help_text="Telt elke wijziging van het model of zijn regels.")

    objects = GeldQuerySet.as_manager()

    class Meta:
        db_table = "financien_verdeelmodel"
        ordering = ["-jaar", "naam"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "jaar", "periode", "naam"], name="verdeelmodel_uniek_naam"),
            models.CheckConstraint(condition=Q(jaar__gte=2014, jaar__lte=2100), name="verdeelmodel_jaar"),
            models.CheckConstraint(condition=Q(periode__in=Periodesoort.values), name="verdeelmodel_periode"),
            models.CheckConstraint(condition=Q(betaalritme__in=Betaalritme.values), name="verdeelmodel_betaalritme"),
            models.CheckConstraint(
                condition=Q(betaalritme="percentages", betaalpercentages__len__gte=1)
                | (~Q(betaalritme="percentages") & Q(betaalpercentages=[])),
                name="verdeelmodel_termijnen",
            ),
            models.CheckConstraint(condition=Q(negatief__in=Negatief.values), name="verdeelmodel_negatief"),
        ]

    def __str__(self) -> str:
        return self.naam if self.periode_naam in self.naam else f"{self.naam} ({self.periode_naam})"

    @property
    def periode_naam(self) -> str:
        """The period in Dutch: a calendar year (2027) or a school year (2026-2027)."""
        return name_period(self.jaar, self.periode)

    @property
    def begin(self) -> date:
        """First day of the period, on which is looked who takes part and in which scholengroep."""
        return get_period(self.jaar, self.periode)[0]

    @property
    def eind(self) -> date:
        """First day after the period."""
        return get_period(self.jaar, self.periode)[1]


class RegelQuerySet(models.QuerySet["Verdeelregel"]):
    def visible_to(self, user: Any) -> "RegelQuerySet":
        """Rules of the models that this person sees."""
        return self.filter(model__in=Verdeelmodel.objects.visible_to(user))


@record_history()
class Verdeelregel(models.Model):
    """One rule of a model: its kind and the parameters that this kind asks."""

    model = models.ForeignKey(Verdeelmodel, on_delete=models.PROTECT, related_name="regels")
    volgorde = models.PositiveSmallIntegerField()
    soort = models.CharField(max_length=40)
    code = models.SlugField(max_length=40, help_text="Vaste naam binnen het model.")
    label = models.CharField("naam", max_length=120)
    parameters = models.JSONField(default=dict)

    objects = RegelQuerySet.as_manager()

    class Meta:
        db_table = "financien_verdeelregel"
        ordering = ["model", "volgorde"]
        constraints = [
            models.UniqueConstraint(
                fields=["model", "volgorde"], name="verdeelregel_volgorde", deferrable=models.Deferrable.DEFERRED
            ),
            models.UniqueConstraint(fields=["model", "code"], name="verdeelregel_code"),
            models.CheckConstraint(condition=~Q(label=""), name="verdeelregel_heeft_naam"),
        ]

    def __str__(self) -> str:
        return self.label
