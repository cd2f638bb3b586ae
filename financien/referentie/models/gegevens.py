"""Reference data: tariffs, counts and percentages, each dated, with its source and how sure it is.

A definitive row goes before a provisional one of the same day; both stay. Where nothing is known there is no row, and
a calculation that needs it says which one.
"""

from decimal import Decimal
from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from financien.referentie.enums import (
    PERCENTAGE_GRENZEN,
    Beschikkingsoort,
    Cijferstatus,
    Percentagesoort,
    Plaatsingscategorie,
    Plaatsingsreden,
    Tariefsoort,
    Tellingsoort,
)
from financien.referentie.permissions import BUREAU
from swv.kern.bereik import Bereik
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie, period_constraints


class GeldQuerySet(models.QuerySet[Any]):
    """Rows of one swv that only its controller and directeur see."""

    def visible_to(self, user: Any) -> "GeldQuerySet":
        """Rows of the own swv, for controller and directeur only; nothing for anybody else, an accountant included."""
        if not getattr(user, "is_authenticated", False) or user.rol not in BUREAU:
            return self.none()
        return self.filter(swv=user.organisatie_id)


class Referentie(models.Model):
    """What every row of reference data has. Corrections keep their history (record_history on each model)."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=10, choices=Cijferstatus, default=Cijferstatus.VOORLOPIG)
    bron = models.CharField(
        max_length=300, help_text="Waar dit getal staat, bijvoorbeeld de regeling of het DUO-bestand."
    )
    gewijzigd_op = models.DateTimeField(default=timezone.now)

    objects = GeldQuerySet.as_manager()

    class Meta:
        abstract = True


@record_history()
class Tarief(Referentie):
    """An amount per pupil or per year that the Rijk or the swv set for a period."""

    code = models.CharField("soort", max_length=40, choices=Tariefsoort)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    bedrag = models.DecimalField(max_digits=12, decimal_places=2, validators=[MinValueValidator(Decimal(0))])

    class Meta:
        db_table = "financien_tarief"
        ordering = ["-van", "code", "status"]
        constraints = [
            *period_constraints("tarief", "swv", "code", "status"),
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="tarief_niet_negatief"),
            models.CheckConstraint(condition=~Q(bron=""), name="tarief_heeft_bron"),
            models.CheckConstraint(condition=Q(code__in=Tariefsoort.values), name="tarief_code"),
            models.CheckConstraint(condition=Q(status__in=Cijferstatus.values), name="tarief_status"),
        ]
        indexes = [models.Index(fields=["swv", "-van"], name="tarief_swv")]

    def __str__(self) -> str:
        return f"{self.get_code_display()} vanaf {self.van:%d-%m-%Y}"


@record_history()
class Telling(Referentie):
    """How many there were on one day: at a school, at a board, or at the swv as a whole."""

    code = models.CharField("soort", max_length=40, choices=Tellingsoort)
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="tellingen")
    datum = models.DateField("teldatum")
    # Empty when only a range is known: DUO writes «<5» for 1 to 4. Who counts with it has no number then, and says so.
    aantal = models.DecimalField(
        max_digits=10, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(Decimal(0))]
    )
    laagst = models.DecimalField("minstens", max_digits=10, decimal_places=2, null=True, blank=True)
    hoogst = models.DecimalField("hoogstens", max_digits=10, decimal_places=2, null=True, blank=True)

    class Meta:
        db_table = "financien_telling"
        ordering = ["-datum", "code", "organisatie__sorteernaam"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "organisatie", "code", "datum", "status"], name="telling_een_per_dag"
            ),
            models.CheckConstraint(condition=Q(aantal__gte=0), name="telling_niet_negatief"),
            models.CheckConstraint(
                condition=Q(aantal__isnull=False, laagst__isnull=True, hoogst__isnull=True)
                | Q(aantal__isnull=True, laagst__isnull=False, hoogst__isnull=False)
                & Q(laagst__gte=0, hoogst__gt=models.F("laagst")),
                name="telling_aantal_of_bereik",
            ),
            models.CheckConstraint(condition=~Q(bron=""), name="telling_heeft_bron"),
            models.CheckConstraint(condition=Q(code__in=Tellingsoort.values), name="telling_code"),
            models.CheckConstraint(condition=Q(status__in=Cijferstatus.values), name="telling_status"),
        ]
        indexes = [models.Index(fields=["swv", "-datum", "code"], name="telling_swv")]

    def __str__(self) -> str:
        return f"{self.get_code_display()} op {self.datum:%d-%m-%Y}"

    @property
    def geteld(self) -> Decimal | Bereik:
        """The number, or the range in which it lies. Raises ValueError for a row that has neither."""
        if self.aantal is not None:
            return self.aantal
        if self.laagst is None or self.hoogst is None:
            raise ValueError(f"Count {self.pk} has no number and no range.")
        return Bereik(self.laagst, self.hoogst)


def _percentage_within_bounds() -> Q:
    """0 to 100 unless the kind says otherwise (growth may be negative)."""
    special = Q(pk__in=[])
    for code, (laagst, hoogst) in PERCENTAGE_GRENZEN.items():
        special |= Q(code=code, waarde__gte=laagst, waarde__lte=hoogst)
    return special | (~Q(code__in=list(PERCENTAGE_GRENZEN)) & Q(waarde__gte=0, waarde__lte=100))


@record_history()
class Percentage(Referentie):
    """A share, threshold or growth that holds during a period."""

    code = models.CharField("soort", max_length=40, choices=Percentagesoort)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    waarde = models.DecimalField("percentage", max_digits=8, decimal_places=4)

    class Meta:
        db_table = "financien_percentage"
        ordering = ["-van", "code", "status"]
        constraints = [
            *period_constraints("percentage", "swv", "code", "status"),
            models.CheckConstraint(condition=_percentage_within_bounds(), name="percentage_binnen_grenzen"),
            models.CheckConstraint(condition=~Q(bron=""), name="percentage_heeft_bron"),
            models.CheckConstraint(condition=Q(code__in=Percentagesoort.values), name="percentage_code"),
            models.CheckConstraint(condition=Q(status__in=Cijferstatus.values), name="percentage_status"),
        ]
        indexes = [models.Index(fields=["swv", "-van"], name="percentage_swv")]

    def __str__(self) -> str:
        return f"{self.get_code_display()} vanaf {self.van:%d-%m-%Y}"


@record_history()
class Plaatsing(Referentie):
    """Pupils in sbo or (v)so on the teldatum, by the school or board that referred them; only numbers, never who.

    Without ``organisatie`` no referrer can be named; ``reden`` is the ground on which a model may treat them apart.
    """

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    categorie = models.CharField(max_length=10, choices=Plaatsingscategorie)
    reden = models.CharField(max_length=20, choices=Plaatsingsreden, blank=True)
    datum = models.DateField("teldatum")
    aantal = models.PositiveIntegerField()

    class Meta:
        db_table = "financien_plaatsing"
        ordering = ["-datum", "organisatie__sorteernaam", "categorie"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "organisatie", "categorie", "reden", "datum", "status"],
                nulls_distinct=False,
                name="plaatsing_een_per_dag",
            ),
            models.CheckConstraint(condition=Q(aantal__gte=0), name="plaatsing_niet_negatief"),
            models.CheckConstraint(condition=~Q(bron=""), name="plaatsing_heeft_bron"),
            models.CheckConstraint(condition=Q(categorie__in=Plaatsingscategorie.values), name="plaatsing_categorie"),
            models.CheckConstraint(condition=Q(status__in=Cijferstatus.values), name="plaatsing_status"),
        ]
        indexes = [models.Index(fields=["swv", "-datum"], name="plaatsing_swv")]

    def __str__(self) -> str:
        return f"plaatsing {self.pk}"


@record_history()
class Deelname(Referentie):
    """What a school or board answered to the question whether it takes part (1 yes, 0 no, 0.5 half of the time)."""

    code = models.SlugField("vraag", max_length=40, help_text="Bijvoorbeeld bovenschools-arrangement.")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    waarde = models.DecimalField(max_digits=5, decimal_places=2)

    class Meta:
        db_table = "financien_deelname"
        ordering = ["-van", "code", "organisatie__sorteernaam"]
        constraints = [
            *period_constraints("deelname", "swv", "code", "organisatie"),
            models.CheckConstraint(condition=Q(waarde__gte=0, waarde__lte=1), name="deelname_tussen_0_en_1"),
            models.CheckConstraint(condition=~Q(bron=""), name="deelname_heeft_bron"),
        ]

    def __str__(self) -> str:
        return f"deelname {self.pk}"


@record_history()
class Groepslid(models.Model):
    """A school belongs to a scholengroep during a period: rules can work on the level of such a group."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+", verbose_name="school")
    groep = models.CharField("scholengroep", max_length=60)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    objects = GeldQuerySet.as_manager()

    class Meta:
        db_table = "financien_groepslid"
        ordering = ["groep", "organisatie__sorteernaam"]
        constraints = [
            *period_constraints("groepslid", "swv", "organisatie"),
            models.CheckConstraint(condition=~Q(groep=""), name="groepslid_heeft_groep"),
        ]

    def __str__(self) -> str:
        return f"groepslid {self.pk}"


@record_history()
class Arrangementtotaal(models.Model):
    """Granted arrangements of one kind and amount at one school in one period: how many, never for whom."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+", verbose_name="school")
    soort = models.CharField(max_length=40)
    begin = models.DateField()
    eind = models.DateField(help_text="Eerste dag na de periode.")
    aantal = models.PositiveIntegerField()
    bedrag = models.DecimalField(max_digits=12, decimal_places=2, help_text="Per toekenning.")
    bijgewerkt_op = models.DateTimeField(default=timezone.now)

    objects = GeldQuerySet.as_manager()

    class Meta:
        db_table = "financien_arrangementtotaal"
        ordering = ["-begin", "organisatie__sorteernaam", "soort"]
        constraints = [
            models.UniqueConstraint(
                fields=["swv", "organisatie", "soort", "begin", "eind", "bedrag"], name="arrangementtotaal_uniek"
            ),
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="arrangementtotaal_niet_negatief"),
        ]

    def __str__(self) -> str:
        return f"arrangementen {self.pk}"


@record_history()
class Beschikking(Referentie):
    """What DUO decided for one budget year and kind: the forecast is laid beside it."""

    jaar = models.PositiveSmallIntegerField()
    soort = models.CharField(max_length=14, choices=Beschikkingsoort)
    datum = models.DateField("datum van de beschikking")
    bedrag = models.DecimalField(max_digits=14, decimal_places=2)

    class Meta:
        db_table = "financien_beschikking"
        ordering = ["-jaar", "soort", "-datum"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "jaar", "soort", "datum"], name="beschikking_een_per_dag"),
            models.CheckConstraint(condition=~Q(bron=""), name="beschikking_heeft_bron"),
            models.CheckConstraint(condition=Q(soort__in=Beschikkingsoort.values), name="beschikking_soort"),
            models.CheckConstraint(condition=Q(jaar__gte=2014, jaar__lte=2100), name="beschikking_jaar"),
        ]

    def __str__(self) -> str:
        return f"beschikking {self.soort} {self.jaar}"
