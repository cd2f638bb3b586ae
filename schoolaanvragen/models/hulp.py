"""Quick money: an amount for some weeks, given in one screen, that ends by itself."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import DecimalField, F, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce

from schoolaanvragen.calculations import find_stand
from schoolaanvragen.enums import Hulpstand
from schoolaanvragen.models.aanvraag import visible_schools
from swv.kern.historie import record_history
from swv.kern.meelezen import read_along
from swv.kern.vast import freeze_when
from swv.organisatie.models import Organisatie
from toewijzing.models import Aanvraagsoort

# Each is written once, in either order.
TERUGBLIKVELDEN = ("teruggekeken_op", "teruggekeken_door_id", "terugblik")
STOPVELDEN = ("stopt_per", "gestopt_op", "gestopt_door_id", "stopreden")
NIET_GESTOPT = Q(stopt_per__isnull=True)


class SnellehulpQuerySet(models.QuerySet["Snellehulp"]):
    def visible_to(self, user: Any) -> "SnellehulpQuerySet":
        """What the own school (or schools of the own board) got, or the own swv gave."""
        which = visible_schools(user, eigen=Q())
        return self.none() if which is None else self.filter(which)

    def with_totaal(self) -> "SnellehulpQuerySet":
        """With ``totaal``: all that was given on it, in euro."""
        rows = Hulpregel.objects.filter(hulp=OuterRef("pk")).order_by().values("hulp").annotate(som=Sum("bedrag"))
        total = Subquery(rows.values("som"), output_field=DecimalField(max_digits=9, decimal_places=2))
        return read_along(self, totaal=Coalesce(total, Decimal(0)))

    def in_weeks(self, van: date, tot_en_met: date) -> "SnellehulpQuerySet":
        """Those that run on some day of this period, both days included."""
        ends = Q(NIET_GESTOPT, tot_en_met__gte=van) | (Q(stopt_per__gt=F("van")) & Q(stopt_per__gt=van))
        return self.filter(ends, van__lte=tot_en_met)

    def in_stand(self, stand: str, vandaag: date) -> "SnellehulpQuerySet":
        """Those that are there today (a value of ``Hulpstand``)."""
        match stand:
            case Hulpstand.KOMT:
                return self.filter(NIET_GESTOPT | Q(stopt_per__gt=F("van")), van__gt=vandaag)
            case Hulpstand.LOOPT:
                return self.filter(NIET_GESTOPT | Q(stopt_per__gt=vandaag), van__lte=vandaag, tot_en_met__gte=vandaag)
        return self.filter(Q(tot_en_met__lt=vandaag) | Q(stopt_per__lte=vandaag) | Q(stopt_per=F("van")))


@record_history()
class Snellehulp(models.Model):
    """Quick money for one school: by whom, for what, and when somebody looks again. Amounts stand in its rows."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = (
        "nummer", "swv_id", "school_id", "soort_id", "waarvoor", "van", "tot_en_met", "terugkijken_op", "gegeven_op",
        "gegeven_door_id",
    )  # fmt: skip

    nummer = models.CharField(max_length=12, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.ForeignKey(Aanvraagsoort, on_delete=models.PROTECT, related_name="+", verbose_name="soort")
    waarvoor = models.CharField(max_length=300, help_text="In één zin.")
    van = models.DateField()
    tot_en_met = models.DateField(help_text="Laatste dag; daarna loopt het vanzelf af.")
    terugkijken_op = models.DateField()
    gegeven_op = models.DateField()
    gegeven_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    teruggekeken_op = models.DateField(null=True, blank=True)
    teruggekeken_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    terugblik = models.TextField(blank=True)
    # Stopped before its last day. What was given on it stays given.
    stopt_per = models.DateField(null=True, blank=True, help_text="Eerste dag waarop zij niet meer loopt.")
    gestopt_op = models.DateField(null=True, blank=True)
    gestopt_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    stopreden = models.TextField(blank=True, default="", db_default="")

    objects = SnellehulpQuerySet.as_manager()

    totaal: Decimal

    class Meta:
        ordering = ["-pk"]
        verbose_name = "snelle hulp"
        constraints = [
            models.CheckConstraint(condition=Q(tot_en_met__gte=F("van")), name="snellehulp_einde_na_begin"),
            models.CheckConstraint(
                condition=Q(terugkijken_op__gte=F("van"), terugkijken_op__lte=F("tot_en_met")),
                name="snellehulp_terugkijken",
            ),
            models.CheckConstraint(condition=~Q(waarvoor=""), name="snellehulp_waarvoor"),
            models.CheckConstraint(
                condition=Q(teruggekeken_op__isnull=True, terugblik="")
                | (Q(teruggekeken_op__isnull=False, teruggekeken_door__isnull=False) & ~Q(terugblik="")),
                name="snellehulp_terugblik",
            ),
            models.CheckConstraint(
                condition=Q(stopt_per__isnull=True, gestopt_op__isnull=True, gestopt_door__isnull=True, stopreden="")
                | (
                    Q(stopt_per__gte=F("van"), stopt_per__lte=F("tot_en_met"))
                    & Q(gestopt_op__isnull=False, gestopt_door__isnull=False)
                    & ~Q(stopreden="")
                ),
                name="snellehulp_gestopt",
            ),
        ]
        indexes = [
            models.Index(fields=["swv", "tot_en_met", "id"], name="snellehulp_swv_einde"),
            models.Index(fields=["school", "tot_en_met", "id"], name="snellehulp_school_einde"),
            models.Index(
                fields=["swv", "terugkijken_op", "id"], condition=Q(teruggekeken_op__isnull=True),
                name="snellehulp_terugkijken",
            ),
        ]  # fmt: skip
        triggers = [
            freeze_when(
                "teruggekeken", pgtrigger.Q(old__teruggekeken_op__isnull=False),
                except_=STOPVELDEN, delete=False,
            ),
            freeze_when(
                "gestopt", pgtrigger.Q(old__gestopt_op__isnull=False),
                except_=TERUGBLIKVELDEN, delete=False,
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.nummer

    def get_stand(self, vandaag: date) -> Hulpstand:
        """Where it is today."""
        return find_stand(self.van, self.laatste_dag, vandaag)

    @property
    def laatste_dag(self) -> date:
        """The last day it runs; the day before its first when it was stopped from its first day on."""
        return self.tot_en_met if self.stopt_per is None else self.stopt_per - timedelta(days=1)


class Hulpregel(models.Model):
    """An amount (euro) that was given: the first, and what was added while it ran. Only ever added."""

    muur_rechten = "SELECT, INSERT"

    hulp = models.ForeignKey(Snellehulp, on_delete=models.PROTECT, related_name="regels")
    bedrag = models.DecimalField(max_digits=9, decimal_places=2)
    motivering = models.TextField(blank=True, help_text="Waarom het samen meer wordt dan de grens.")
    boven_budget = models.TextField(
        blank=True, default="", db_default="", help_text="Waarom er meer is gegeven dan er in het budget over was."
    )
    op = models.DateField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["pk"]
        verbose_name = "bedrag van snelle hulp"
        constraints = [models.CheckConstraint(condition=Q(bedrag__gt=0), name="hulpregel_bedrag")]

    def __str__(self) -> str:
        return f"regel {self.pk}"
