"""Rates, budgets and instalments of an swv: about money, without naming pupils, so that the controller reads them."""

from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from swv.kern.historie import record_history
from swv.kern.vast import freeze_with
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.models.periode import period_constraints
from toewijzing.models.besluit import Toekenning
from toewijzing.models.deskundige import VanSwvQuerySet

# Who reads rates, budgets and instalments of the own swv, and who changes them.
GELDROLLEN = (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER, Rol.CONSULENT, Rol.BEHEERDER)
TARIEFROLLEN = (Rol.BEHEERDER, Rol.CONTROLLER)
BUDGETROLLEN = (Rol.CONTROLLER, Rol.DIRECTEUR)
TERMIJNROLLEN = (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER)
# Of a board or a school only what was set aside for it.
KRIJGROLLEN = (*SCHOOLROLLEN, Rol.BESTUURDER)
BUDGETLEZERS = (*GELDROLLEN, *KRIJGROLLEN)
# SQL: rows of the swv, and those about the school or the board for which somebody acts.
_SCHOOL = (
    "TABEL.swv_id = any NAMENS",
    "TABEL.school_id = any NAMENS",
    "TABEL.school_id in (select s.id from organisatie_organisatie s where s.bestuur_id = any NAMENS)",
)
_BESTUUR = (
    "TABEL.bestuur_id = any NAMENS",
    "TABEL.bestuur_id in (select o.bestuur_id from organisatie_organisatie o where o.id = any NAMENS)",
)
# Instalments come with the grant, while its decision is being made known; none is added to it later.
BEKEND = (
    "select 1 from toewijzing_toekenning t join toewijzing_besluit b on b.id = t.besluit_id"
    " where t.id = ROW.toekenning_id and b.status <> 'concept'"
)
VAN_SCHOOL, VAN_KRIJGER = " or ".join(_SCHOOL), " or ".join([*_SCHOOL, *_BESTUUR])


@record_history()
class Bedragtarief(models.Model):
    """What one unit costs an swv during a period, in euro: «per uur ambulante begeleiding». ``tot`` is the first day after.

    A rate that changes is a new row with the same code; requests and decisions keep the one of their first day.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "code", "bedrag", "van", "door_id")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    code = models.CharField(max_length=20)
    naam = models.CharField(max_length=100)
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, help_text="euro per eenheid")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    objects = VanSwvQuerySet.as_manager()

    class Meta:
        ordering = ["code", "-van", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="bedragtarief_bedrag"),
            *period_constraints("bedragtarief", "swv", "code"),
        ]

    def __str__(self) -> str:
        return f"{self.naam} ({self.code})"


class SoortbudgetQuerySet(models.QuerySet["Soortbudget"]):
    def visible_to(self, user: Any) -> "SoortbudgetQuerySet":
        """All of the own swv for who works there with money; of a school and a board what is set aside for them."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        if user.rol in GELDROLLEN:
            return self.filter(swv=user.organisatie_id)
        if user.rol not in KRIJGROLLEN:
            return self.none()
        own = user.lid.organisatie
        if user.rol == Rol.BESTUURDER:
            return self.filter(Q(bestuur=own) | Q(school__in=user.muur_organisaties))
        return self.filter(Q(school=own) | Q(bestuur__isnull=False, bestuur=own.bestuur_id))


@record_history()
class Soortbudget(models.Model):
    """What an swv sets aside for kinds of request in a period; for all, or for one board or school.

    ``bedrag`` in euro, or a number where the kinds have no euro (``eenheid``). ``tot`` is the first day after.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "eenheid")
    muur_voorwaarden = (VAN_KRIJGER, "TABEL.swv_id = any NAMENS")
    EURO = "euro"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=100)
    soorten = ArrayField(models.CharField(max_length=20), help_text="Codes van de aanvraagsoorten.")
    eenheid = models.CharField(max_length=10, default="euro")
    bedrag = models.DecimalField(max_digits=12, decimal_places=2, help_text="euro, of een aantal van de eenheid")
    van = models.DateField()
    tot = models.DateField(help_text="Eerste dag waarop het niet meer geldt.")
    bestuur = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    objects = SoortbudgetQuerySet.as_manager()

    class Meta:
        ordering = ["-van", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="soortbudget_bedrag"),
            models.CheckConstraint(condition=Q(tot__gt=F("van")), name="soortbudget_einde_na_begin"),
            models.CheckConstraint(condition=~Q(soorten=[]), name="soortbudget_soorten"),
            models.CheckConstraint(
                condition=Q(bestuur__isnull=True) | Q(school__isnull=True), name="soortbudget_bestuur_of_school"
            ),
        ]

    def __str__(self) -> str:
        return self.naam


class ToekenningstermijnQuerySet(models.QuerySet["Toekenningstermijn"]):
    def visible_to(self, user: Any) -> "ToekenningstermijnQuerySet":
        """Of the own swv, for who accounts for money."""
        if not getattr(user, "is_authenticated", False) or user.rol not in TERMIJNROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Toekenningstermijn(models.Model):
    """One part in which a grant is due, in euro; together they are what the swv carries. It names no pupil.

    ``op`` is the day, None as long as that hangs on something (``voorwaarde`` says on what).
    """

    muur_rechten = "SELECT, INSERT"
    muur_voorwaarden = (VAN_SCHOOL, "TABEL.swv_id = any NAMENS")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort_code = models.CharField(max_length=20)
    soort_naam = models.CharField(max_length=100)
    toekenning = models.ForeignKey(Toekenning, on_delete=models.PROTECT, related_name="termijnen")
    volgorde = models.PositiveSmallIntegerField()
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, help_text="euro")
    op = models.DateField(null=True, blank=True)
    voorwaarde = models.CharField(max_length=100)

    objects = ToekenningstermijnQuerySet.as_manager()

    class Meta:
        ordering = ["toekenning", "volgorde"]
        constraints = [
            models.UniqueConstraint(fields=["toekenning", "volgorde"], name="toekenningstermijn_volgorde"),
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="toekenningstermijn_bedrag"),
        ]
        indexes = [models.Index(fields=["swv", "op", "id"], name="toekenningstermijn_dag")]
        triggers = [freeze_with("besluit_vast", BEKEND, update=False, delete=False)]

    def __str__(self) -> str:
        return f"termijn {self.pk}"
