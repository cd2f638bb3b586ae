"""What an swv added to the facts of the law that are shipped (``swv.kern.feiten``)."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.feiten import Feitrij
from swv.kern.schoolvakanties import ADVIESNAMEN, EIGEN, Vakantie
from swv.organisatie.models import Organisatie


class Feit(models.Model):
    """One value of one fact from a day on, as the beheerder of an swv put it down. Rows are only ever added.

    The newest row of a day goes before an older one, so a correction is a new row and the table is its own history.
    """

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    code = models.CharField(max_length=40)
    waarde = models.CharField(max_length=500)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt of bekend is.")
    artikel = models.CharField(max_length=100, blank=True)
    bron = models.CharField(max_length=300, help_text="Waar het staat: de publicatie, met nummer en datum.")
    nagezien_op = models.DateField(null=True, blank=True, help_text="Op deze dag in die bron gelezen.")
    niet_nagezien = models.CharField(max_length=300, blank=True, help_text="Waarom het niet in de bron is gelezen.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(waarde="") & ~Q(bron=""), name="feit_waarde_en_bron"),
            models.CheckConstraint(condition=Q(tot__isnull=True) | Q(tot__gt=F("van")), name="feit_einde_na_begin"),
            models.CheckConstraint(
                condition=Q(nagezien_op__isnull=False, niet_nagezien="")
                | (Q(nagezien_op__isnull=True) & ~Q(niet_nagezien="")),
                name="feit_nagezien_of_waarom_niet",
            ),
        ]
        indexes = [models.Index(fields=["swv", "code"], name="feit_swv_code")]

    def __str__(self) -> str:
        return f"{self.code} vanaf {self.van}"

    def to_rij(self) -> Feitrij:
        """As the pure rules take it."""
        return Feitrij(
            self.code, self.waarde, self.van, self.bron, self.tot, self.artikel, self.nagezien_op, self.niet_nagezien,
            eigen=True,
        )  # fmt: skip


class Eigenvakantie(models.Model):
    """An advised school holiday that falls on other days at an swv than the advice for its region.

    Rows are only ever added: of one holiday of one schooljaar the newest counts. What a decree lays down is not of it.
    """

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    schooljaar = models.PositiveSmallIntegerField(help_text="Het jaar waarin het schooljaar begint.")
    naam = models.CharField(max_length=20, choices=[(naam, naam) for naam in ADVIESNAMEN])
    van = models.DateField()
    tot_en_met = models.DateField()
    bron = models.CharField(max_length=300, help_text="Waar het staat.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(naam__in=ADVIESNAMEN), name="eigenvakantie_alleen_advies"),
            models.CheckConstraint(condition=Q(tot_en_met__gte=F("van")), name="eigenvakantie_einde_na_begin"),
            models.CheckConstraint(condition=~Q(bron=""), name="eigenvakantie_bron"),
        ]
        indexes = [models.Index(fields=["swv", "schooljaar"], name="eigenvakantie_swv")]

    def __str__(self) -> str:
        return f"{self.naam} {self.schooljaar}"

    def to_vakantie(self) -> Vakantie:
        """As the pure rules take it."""
        return Vakantie(self.schooljaar, self.naam, EIGEN, self.van, self.tot_en_met)
