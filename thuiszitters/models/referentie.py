"""Dated reference data: categories, causes, terms and the escalation ladder."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from organen.models import Orgaan
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie, period_constraints
from thuiszitters.enums import Eenheid, Groep, Macht, TeltVanaf, Termijncode


@record_history()
class Verzuimcategorie(models.Model):
    """A kind of absence or exemption as the law knows it (Leerplichtwet 1969)."""

    code = models.CharField(max_length=30)
    naam = models.CharField(max_length=100)
    groep = models.CharField(max_length=12, choices=Groep)
    artikel = models.CharField("wetsartikel", max_length=60, blank=True)
    uitleg = models.TextField(blank=True)
    vraagt_inschrijving = models.BooleanField(
        default=False, help_text="Alleen voor een leerling die ingeschreven staat."
    )
    vraagt_einddatum = models.BooleanField(default=False, help_text="Een vrijstelling geldt tot een bepaalde dag.")
    blijvend = models.BooleanField(
        default=False, help_text="Mag zonder einde: wie nooit naar school kan (Leerplichtwet art. 6 lid 3)."
    )
    volgorde = models.PositiveSmallIntegerField(default=0)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(groep__in=Groep.values), name="verzuimcategorie_groep"),
            *period_constraints("verzuimcategorie", "code"),
        ]

    def __str__(self) -> str:
        return self.naam


@record_history()
class Oorzaak(models.Model):
    """A cause of staying at home. Never shown to a gemeente."""

    code = models.CharField(max_length=30)
    naam = models.CharField(max_length=100)
    volgorde = models.PositiveSmallIntegerField(default=0)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = period_constraints("oorzaak", "code")

    def __str__(self) -> str:
        return self.naam


@record_history()
class Termijn(models.Model):
    """How long something may take. Without swv it holds for all; a row of an swv goes before it."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    code = models.CharField(max_length=20, choices=Termijncode)
    aantal = models.PositiveSmallIntegerField()
    eenheid = models.CharField(max_length=8, choices=Eenheid)
    bron = models.CharField(max_length=200, blank=True)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(code__in=Termijncode.values), name="thuiszittertermijn_code"),
            models.CheckConstraint(condition=Q(eenheid__in=Eenheid.values), name="thuiszittertermijn_eenheid"),
            *period_constraints("thuiszittertermijn", "swv", "code", condition=Q(swv__isnull=False)),
            period_constraints("thuiszittertermijn_allen", "code", condition=Q(swv__isnull=True))[1],
        ]

    def __str__(self) -> str:
        return f"{self.code}: {self.aantal} {self.eenheid}"


@record_history()
class Escalatietrede(models.Model):
    """One step of the escalation ladder of an swv: after how long, who is told, and who decides."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=100)
    uitleg = models.TextField(blank=True)
    na_aantal = models.PositiveSmallIntegerField("na", null=True, blank=True, help_text="Leeg: alleen met de hand.")
    na_eenheid = models.CharField(max_length=8, choices=Eenheid, blank=True)
    rollen = ArrayField(
        models.CharField(max_length=20), help_text="Wie bericht krijgt: rollen bij school, swv, gemeente."
    )
    telt_vanaf = models.CharField(
        max_length=9, choices=TeltVanaf, default=TeltVanaf.VERZUIM, db_default=TeltVanaf.VERZUIM
    )
    tafel = models.CharField(
        "welke tafel",
        max_length=100,
        blank=True,
        default="",
        db_default="",
        help_text="Waar de zaak dan besproken wordt.",
    )
    macht = models.CharField(
        "doorzettingsmacht", max_length=18, choices=Macht, blank=True, default="", db_default="",
        help_text="Leeg: deze trede is geen doorzettingsmacht.",
    )  # fmt: skip
    beslisser = models.CharField(
        max_length=20, blank=True, help_text="Alleen deze rol kan de trede met de hand zetten."
    )
    orgaan = models.ForeignKey(
        Orgaan, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Dit orgaan besluit over de trede; bedoeld is het orgaan met deze code op de dag zelf.",
    )  # fmt: skip
    volgorde = models.PositiveSmallIntegerField(default=0)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(na_aantal__isnull=True) & Q(na_eenheid=""))
                | (Q(na_aantal__gte=1) & Q(na_eenheid__in=Eenheid.values)),
                name="escalatietrede_termijn_volledig",
            ),
            models.CheckConstraint(condition=Q(telt_vanaf__in=TeltVanaf.values), name="escalatietrede_telt_vanaf"),
            models.CheckConstraint(
                condition=Q(macht="")
                | (Q(macht__in=Macht.values, na_aantal__isnull=True) & (~Q(beslisser="") | Q(orgaan__isnull=False))),
                name="escalatietrede_macht_met_de_hand",
            ),
            # A body decides on a day; nothing happens by itself, and nobody else sets it.
            models.CheckConstraint(
                condition=Q(orgaan__isnull=True) | Q(na_aantal__isnull=True, beslisser=""),
                name="escalatietrede_orgaan_met_de_hand",
            ),
            *period_constraints("escalatietrede", "swv", "naam"),
        ]

    def __str__(self) -> str:
        return self.naam
