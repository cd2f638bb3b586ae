"""What really came in and went out, per month, and the balans at the beginning and the end of a year."""

from typing import Any

from django.db import models
from django.db.models import Q

from financien.begroten.enums import Balansmoment, Postsoort
from financien.begroten.models.begroting import EERSTE_JAAR, LAATSTE_JAAR, RJ_CODE
from financien.referentie.models.importbestand import Importbestand
from financien.referentie.permissions import BUREAU, accountant_years
from swv.kern.historie import record_history
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie


class BoekjaarQuerySet(models.QuerySet[Any]):
    """Rows of a swv and a year."""

    def visible_to(self, user: Any) -> "BoekjaarQuerySet":
        """Controller, directeur and toezichthouder: of the own swv. Accountant: the years of the own period."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = self.filter(swv=lid.organisatie_id)
        if lid.rol in BUREAU or lid.rol == Rol.TOEZICHTHOUDER:
            return own
        years = accountant_years(user)
        return own.filter(jaar__gte=years[0], jaar__lte=years[1]) if years else self.none()


@record_history()
class Realisatieregel(models.Model):
    """What was booked on one post in one month. Positive on its own side, as in the budget."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField()
    maand = models.PositiveSmallIntegerField()
    code = models.CharField("RJ-code", max_length=14, validators=[RJ_CODE])
    naam = models.CharField("omschrijving", max_length=160, blank=True)
    programma = models.CharField(max_length=80, blank=True)
    soort = models.CharField(max_length=20, choices=Postsoort)
    bedrag = models.DecimalField(max_digits=14, decimal_places=2, help_text="euro")
    bestand = models.ForeignKey(Importbestand, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    bron = models.CharField(max_length=160, blank=True)

    objects = BoekjaarQuerySet.as_manager()

    class Meta:
        db_table = "financien_realisatieregel"
        ordering = ["jaar", "maand", "code", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "jaar", "maand", "code", "naam", "programma"], name="realisatie_uniek_per_maand"
            ),
            models.CheckConstraint(condition=Q(maand__gte=1, maand__lte=12), name="realisatie_maand"),
            models.CheckConstraint(condition=Q(jaar__gte=EERSTE_JAAR, jaar__lte=LAATSTE_JAAR), name="realisatie_jaar"),
            models.CheckConstraint(condition=Q(soort__in=Postsoort.values), name="realisatie_soort"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.jaar}-{self.maand}"


@record_history()
class Balanspost(models.Model):
    """One post of the balans at the beginning or the end of a year: codes 1 are activa, codes 2 passiva."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField()
    moment = models.CharField(max_length=5, choices=Balansmoment)
    code = models.CharField("RJ-code", max_length=14, validators=[RJ_CODE])
    naam = models.CharField("omschrijving", max_length=160, blank=True)
    bedrag = models.DecimalField(max_digits=14, decimal_places=2, help_text="euro")
    bestand = models.ForeignKey(Importbestand, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    bron = models.CharField(max_length=160, blank=True)

    objects = BoekjaarQuerySet.as_manager()

    class Meta:
        db_table = "financien_balanspost"
        ordering = ["jaar", "moment", "code", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "jaar", "moment", "code", "naam"], name="balanspost_uniek"),
            models.CheckConstraint(condition=Q(moment__in=Balansmoment.values), name="balanspost_moment"),
            models.CheckConstraint(condition=Q(jaar__gte=EERSTE_JAAR, jaar__lte=LAATSTE_JAAR), name="balanspost_jaar"),
            models.CheckConstraint(
                condition=Q(code__startswith="1") | Q(code__startswith="2"), name="balanspost_activa_of_passiva"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.moment} {self.jaar}"
