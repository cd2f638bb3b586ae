"""The meerjarenbegroting: versions with posts, amounts per year and reserves; adopted once and then frozen."""

from decimal import Decimal
from typing import Any

import pgtrigger
from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from financien.begroten.enums import Begrotingstatus, Postherkomst, Postsoort, Reservesoort
from financien.referentie.permissions import BUREAU, accountant_years
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie

AANTAL_JAREN = 5  # t up to and including t+4
EERSTE_JAAR, LAATSTE_JAAR = 2014, 2100
TER_INZAGE = (Begrotingstatus.RVT, Begrotingstatus.OPR, Begrotingstatus.VASTGESTELD)
RJ_CODE = RegexValidator(r"^\d{1,2}(\.\d{1,2}){0,4}$", "Een code is getallen met punten, bijvoorbeeld 4.5.1.")


class BegrotingQuerySet(models.QuerySet["Begroting"]):
    def visible_to(self, user: Any) -> "BegrotingQuerySet":
        """Controller and directeur: all of the own swv. Toezichthouder: from the moment it was offered. Accountant:
        adopted ones of the years of the own period. Others: none."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = self.filter(swv=lid.organisatie_id)
        if lid.rol in BUREAU:
            return own
        if lid.rol == Rol.TOEZICHTHOUDER:
            return own.filter(status__in=TER_INZAGE)
        if years := accountant_years(user):
            adopted = own.filter(status=Begrotingstatus.VASTGESTELD)
            return adopted.filter(jaar__gte=years[0], jaar__lte=years[1])
        return self.none()


@record_history(exclude=("momentopname",))
class Begroting(Zaak):
    """One version of the budget of ``jaar`` and the four years after it."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "jaar", "volgnummer")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField("eerste jaar")
    volgnummer = models.PositiveSmallIntegerField(
        "versie", help_text="1 is de eerste; een wijziging is een nieuwe versie."
    )
    status = models.CharField(max_length=12, choices=Begrotingstatus, default=Begrotingstatus.CONCEPT)
    toelichting = models.TextField(blank=True)
    bron = models.CharField(max_length=300, blank=True, help_text="Waar de bedragen vandaan komen.")
    aangemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    gewijzigd_op = models.DateTimeField(auto_now=True)
    goedgekeurd_op = models.DateField("goedgekeurd door de raad van toezicht op", null=True, blank=True)
    ingestemd_op = models.DateField("instemming van de OPR op", null=True, blank=True)
    vastgesteld_op = models.DateField("vastgesteld op", null=True, blank=True)
    momentopname = models.JSONField(null=True, blank=True, help_text="Posten, reserves en uitkomst zoals vastgesteld.")
    sha256 = models.CharField(max_length=64, blank=True, help_text="Van de momentopname.")

    objects = BegrotingQuerySet.as_manager()

    class Meta:
        db_table = "financien_begroting"
        ordering = ["-jaar", "-volgnummer"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "jaar", "volgnummer"], name="begroting_uniek_volgnummer"),
            models.CheckConstraint(condition=Q(status__in=Begrotingstatus.values), name="begroting_status"),
            models.CheckConstraint(
                condition=Q(jaar__gte=EERSTE_JAAR, jaar__lte=LAATSTE_JAAR), name="begroting_jaar"
            ),
            models.CheckConstraint(
                condition=~Q(status="vastgesteld")
                | (
                    Q(goedgekeurd_op__isnull=False, ingestemd_op__isnull=False, vastgesteld_op__isnull=False)
                    & Q(momentopname__isnull=False)
                    & ~Q(sha256="")
                ),
                name="begroting_vastgesteld_na_goedkeuring_en_instemming",
            ),
            # One version at a time is on its way.
            models.UniqueConstraint(
                fields=["swv", "jaar"], condition=Q(status__in=["concept", "rvt", "opr"]), name="begroting_een_in_bewerking"
            ),
        ]  # fmt: skip
        triggers = [
            # What was adopted is never changed or removed, not even with raw SQL as the application.
            freeze_when("vastgesteld", pgtrigger.Q(old__status="vastgesteld"))
        ]

    def __str__(self) -> str:
        return f"begroting {self.jaar}, versie {self.volgnummer}"

    @property
    def jaren(self) -> list[int]:
        """The years that are budgeted: t up to and including t+4."""
        return list(range(self.jaar, self.jaar + AANTAL_JAREN))

    @property
    def kolomjaren(self) -> list[int]:
        """The years that may hold an amount: the year before (expected) too."""
        return [self.jaar - 1, *self.jaren]

    @property
    def is_concept(self) -> bool:
        """Only a concept takes changes in posts, reserves and text; what was offered has to come back first."""
        return self.status == Begrotingstatus.CONCEPT


class Begrotingstap(Zaakstap):
    """Who took which step with a budget, and why. Only ever added."""

    begroting = models.ForeignKey(Begroting, on_delete=models.PROTECT, related_name="stappen")
    # As wide as the column is.
    actie = models.CharField(max_length=30)

    class Meta(Zaakstap.Meta):
        db_table = "financien_begrotingstap"
        constraints = [models.UniqueConstraint(fields=["begroting", "versie"], name="begrotingstap_uniek_versie")]


ADOPTED = "select 1 from financien_begroting b where b.id = (PARENT) and b.status = 'vastgesteld'"


def frozen_with_begroting(parent: str) -> pgtrigger.Trigger:
    """Rows of an adopted budget stay as they are. ``parent`` finds the budget of ROW."""
    return freeze_with("begroting_vast", ADOPTED.replace("PARENT", parent))


@record_history()
class Begrotingspost(models.Model):
    """One line of the budget: an RJ 660 code, what it is for, and the programme it belongs to."""

    begroting = models.ForeignKey(Begroting, on_delete=models.PROTECT, related_name="posten")
    code = models.CharField("RJ-code", max_length=14, validators=[RJ_CODE], help_text="RJ 660, bijvoorbeeld 4.5.1.")
    naam = models.CharField("omschrijving", max_length=160)
    programma = models.CharField(max_length=80, blank=True)
    soort = models.CharField(max_length=20, choices=Postsoort)
    volgorde = models.PositiveSmallIntegerField(default=0)
    herkomst = models.CharField(max_length=10, choices=Postherkomst, default=Postherkomst.HANDMATIG)
    groei = models.DecimalField(
        "groei per jaar", max_digits=7, decimal_places=4, null=True, blank=True, help_text="Percentage."
    )
    toelichting = models.CharField(max_length=500, blank=True)
    spoor = models.JSONField(default=list, blank=True, help_text="Hoe een berekend bedrag tot stand kwam, per jaar.")

    class Meta:
        db_table = "financien_begrotingspost"
        ordering = ["volgorde", "code", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["begroting", "code", "naam", "programma"], name="begrotingspost_uniek"),
            models.CheckConstraint(condition=Q(soort__in=Postsoort.values), name="begrotingspost_soort"),
            models.CheckConstraint(condition=Q(herkomst__in=Postherkomst.values), name="begrotingspost_herkomst"),
            models.CheckConstraint(condition=~Q(code="") & ~Q(naam=""), name="begrotingspost_code_en_naam"),
            models.CheckConstraint(
                condition=Q(groei__isnull=True) | Q(groei__gte=-100, groei__lte=100), name="begrotingspost_groei"
            ),
        ]
        triggers = [frozen_with_begroting("ROW.begroting_id")]

    def __str__(self) -> str:
        return f"{self.code} {self.naam}"


@record_history()
class Begrotingsbedrag(models.Model):
    """What a post is in one year. Positive on its own side: a cost of 10 is 10."""

    post = models.ForeignKey(Begrotingspost, on_delete=models.CASCADE, related_name="bedragen")
    jaar = models.PositiveSmallIntegerField()
    bedrag = models.DecimalField(max_digits=14, decimal_places=2, help_text="euro")

    class Meta:
        db_table = "financien_begrotingsbedrag"
        ordering = ["jaar"]
        constraints = [models.UniqueConstraint(fields=["post", "jaar"], name="begrotingsbedrag_uniek_per_jaar")]
        triggers = [
            frozen_with_begroting("select p.begroting_id from financien_begrotingspost p where p.id = ROW.post_id")
        ]

    def __str__(self) -> str:
        return f"{self.post_id} {self.jaar}"


@record_history()
class Reserve(models.Model):
    """A part of the equity: the algemene reserve, or one that is set apart for a purpose."""

    begroting = models.ForeignKey(Begroting, on_delete=models.PROTECT, related_name="reserves")
    soort = models.CharField(max_length=10, choices=Reservesoort)
    naam = models.CharField(max_length=120)
    doel = models.CharField(max_length=300, blank=True, help_text="Waarvoor het geld is bestemd.")
    beginstand = models.DecimalField(
        "stand op 1 januari van het eerste jaar", max_digits=14, decimal_places=2, help_text="euro"
    )
    is_publiek = models.BooleanField("publiek vermogen", default=True)

    class Meta:
        db_table = "financien_reserve"
        ordering = ["soort", "naam"]
        constraints = [
            models.UniqueConstraint(fields=["begroting", "naam"], name="reserve_uniek_naam"),
            models.UniqueConstraint(
                fields=["begroting"], condition=Q(soort="algemeen"), name="reserve_een_algemene"
            ),
            models.CheckConstraint(condition=Q(soort__in=Reservesoort.values), name="reserve_soort"),
            models.CheckConstraint(
                condition=Q(soort="algemeen") | (~Q(doel="") & Q(beginstand__gte=0)), name="reserve_bestemming_heeft_doel"
            ),
        ]  # fmt: skip
        triggers = [frozen_with_begroting("ROW.begroting_id")]

    def __str__(self) -> str:
        return self.naam


@record_history()
class Reservemutatie(models.Model):
    """What goes into (above zero) or out of (below zero) a bestemmingsreserve in one year."""

    reserve = models.ForeignKey(Reserve, on_delete=models.CASCADE, related_name="mutaties")
    jaar = models.PositiveSmallIntegerField()
    bedrag = models.DecimalField(max_digits=14, decimal_places=2, default=Decimal(0), help_text="euro")

    class Meta:
        db_table = "financien_reservemutatie"
        ordering = ["jaar"]
        constraints = [models.UniqueConstraint(fields=["reserve", "jaar"], name="reservemutatie_uniek_per_jaar")]
        triggers = [frozen_with_begroting("select r.begroting_id from financien_reserve r where r.id = ROW.reserve_id")]

    def __str__(self) -> str:
        return f"{self.reserve_id} {self.jaar}"
