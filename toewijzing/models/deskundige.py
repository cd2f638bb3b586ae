"""The experts an swv asks: its own pool, what an advice costs, when they are reminded, and what was ordered."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

from swv.kern.historie import record_history
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie
from swv.organisatie.models.periode import period_constraints
from toewijzing.enums import Opdrachtstand, Poolsoort
from toewijzing.models.advies import Deskundigenadvies

# Who reads what experts cost; the controller without cases and pupils.
KOSTENROLLEN = (Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONTROLLER)
_EIGEN = ("TABEL.swv_id = any NAMENS", "TABEL.swv_id = any NAMENS")
MAX_HERINNERING = 30


class VanSwvQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "VanSwvQuerySet":
        """Those of the swv for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Pooldeelname(models.Model):
    """One expert belongs to the pool of one swv during a period; ``tot`` is the first day on which that no longer holds."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_voorwaarden = _EIGEN
    muur_onveranderlijk = ("swv_id", "deskundige_id", "van")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    deskundige = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=8, choices=Poolsoort, default=Poolsoort.VAST)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    hoogstens_open = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Hoeveel adviezen tegelijk open mogen staan; leeg is geen grens."
    )

    objects = VanSwvQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Poolsoort.values), name="pooldeelname_soort"),
            models.CheckConstraint(
                condition=Q(hoogstens_open__isnull=True) | Q(hoogstens_open__gte=1), name="pooldeelname_hoogstens"
            ),
            *period_constraints("pooldeelname", "swv", "deskundige"),
        ]

    def __str__(self) -> str:
        return f"pooldeelname {self.pk}"


@record_history()
class Adviestarief(models.Model):
    """What one advice of one expert costs an swv from a day on, in euro. Rows are only added; of one day the last counts."""

    muur_rechten = "SELECT, INSERT"
    muur_voorwaarden = _EIGEN

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    deskundige = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    van = models.DateField()
    bedrag = models.DecimalField(max_digits=8, decimal_places=2, help_text="euro per advies")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    objects = VanSwvQuerySet.as_manager()

    class Meta:
        ordering = ["van", "pk"]
        constraints = [models.CheckConstraint(condition=Q(bedrag__gte=0), name="adviestarief_bedrag")]
        indexes = [models.Index(fields=["swv", "deskundige", "van"], name="adviestarief_dag")]

    def __str__(self) -> str:
        return f"adviestarief {self.pk}"


@record_history()
class Adviesinstelling(models.Model):
    """When an swv reminds its experts by mail; 0 is never. One row per swv, the defaults hold without it."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id",)

    swv = models.OneToOneField(Organisatie, on_delete=models.PROTECT, related_name="adviesinstelling")
    dagen_vooraf = models.PositiveSmallIntegerField(
        default=3, validators=[MaxValueValidator(MAX_HERINNERING)], help_text="Zo veel dagen vóór de laatste dag."
    )
    dagen_na = models.PositiveSmallIntegerField(
        default=1, validators=[MaxValueValidator(MAX_HERINNERING)], help_text="Zo veel dagen na de laatste dag."
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(dagen_vooraf__lte=MAX_HERINNERING, dagen_na__lte=MAX_HERINNERING),
                name="adviesinstelling_dagen",
            )
        ]

    def __str__(self) -> str:
        return f"adviesinstelling {self.swv_id}"


class AdviesopdrachtQuerySet(models.QuerySet["Adviesopdracht"]):
    def visible_to(self, user: Any) -> "AdviesopdrachtQuerySet":
        """Of the own swv, for who accounts for what experts cost."""
        if not getattr(user, "is_authenticated", False) or user.rol not in KOSTENROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Adviesopdracht(models.Model):
    """One advice that an swv ordered, as far as it is about money: it names no pupil and no request.

    Beside the advice itself, because who does the accounts has no access to pupils. ``tarief`` (euro) is what was agreed
    on the day it was asked; None when no rate was known.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "advies_id", "deskundige_id", "naam", "gevraagd_op", "tarief")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    advies = models.OneToOneField(Deskundigenadvies, on_delete=models.PROTECT, related_name="opdracht")
    deskundige = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=150)
    gevraagd_op = models.DateField()
    tarief = models.DecimalField(max_digits=8, decimal_places=2, null=True, blank=True, help_text="euro")
    stand = models.CharField(max_length=12, choices=Opdrachtstand, default=Opdrachtstand.GEVRAAGD)
    stand_op = models.DateField()

    objects = AdviesopdrachtQuerySet.as_manager()

    class Meta:
        ordering = ["-gevraagd_op", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(stand__in=Opdrachtstand.values), name="adviesopdracht_stand"),
            models.CheckConstraint(condition=Q(tarief__isnull=True) | Q(tarief__gte=0), name="adviesopdracht_tarief"),
        ]
        indexes = [
            models.Index(fields=["swv", "-gevraagd_op", "-id"], name="adviesopdracht_dag"),
            models.Index(
                fields=["swv", "deskundige"], condition=Q(stand=Opdrachtstand.GEVRAAGD), name="adviesopdracht_open"
            ),
        ]

    def __str__(self) -> str:
        return f"opdracht {self.pk}"
