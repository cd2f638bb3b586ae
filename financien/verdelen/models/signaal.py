"""Rules of an swv that say when a figure of a distribution is a signal, and the signals that came of them."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q

from financien.referentie.enums import Tellingsoort
from financien.referentie.permissions import BUREAU
from financien.verdelen.enums import Signaalmoment, Signaalontvanger, Signaalsoort
from financien.verdelen.models.verdeling import Verdeling
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie, bestuur_op, ever_of, period_constraints

ONTVANGERS = (Signaalontvanger.BESTUUR, Signaalontvanger.SCHOOL)


class SignaalregelQuerySet(models.QuerySet["Signaalregel"]):
    def visible_to(self, user: Any) -> "SignaalregelQuerySet":
        """Those of the own swv, for controller and directeur. Everybody else only meets what follows from them."""
        if not getattr(user, "is_authenticated", False) or user.rol not in BUREAU:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Signaalregel(models.Model):
    """From which bound (percent) a figure of a school or board is a signal, and for whom. Changed by ending it."""

    muur_onveranderlijk = ("swv_id", "soort", "telling", "grens", "ontvanger", "uitleg", "van")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=20, choices=Signaalsoort)
    telling = models.CharField(max_length=30, choices=Tellingsoort, blank=True, help_text="Alleen bij een telling.")
    grens = models.DecimalField(max_digits=5, decimal_places=1, help_text="Procent.")
    ontvanger = models.CharField(max_length=10, choices=Signaalontvanger)
    uitleg = models.CharField(max_length=300, help_text="Wat wie het krijgt kan doen, in woorden van het swv.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop de regel niet meer geldt.")

    objects = SignaalregelQuerySet.as_manager()

    class Meta:
        db_table = "financien_signaalregel"
        ordering = ["-van", "-pk"]
        verbose_name = "regel voor een signaal"
        constraints = [
            *period_constraints("signaalregel", "swv", "soort", "telling"),
            models.CheckConstraint(condition=Q(soort__in=Signaalsoort.values), name="signaalregel_soort"),
            models.CheckConstraint(condition=Q(ontvanger__in=Signaalontvanger.values), name="signaalregel_ontvanger"),
            models.CheckConstraint(condition=Q(grens__gt=0), name="signaalregel_grens"),
            models.CheckConstraint(
                condition=Q(soort=Signaalsoort.TELLING_STIJGT, telling__in=Tellingsoort.values)
                | (~Q(soort=Signaalsoort.TELLING_STIJGT) & Q(telling="")),
                name="signaalregel_telling",
            ),
            models.CheckConstraint(condition=~Q(uitleg=""), name="signaalregel_uitleg"),
        ]

    def __str__(self) -> str:
        return f"{self.get_soort_display()} ({self.grens} %)"


class SignaalQuerySet(models.QuerySet["Signaal"]):
    def visible_to(self, user: Any) -> "SignaalQuerySet":
        """Bureau: all of the own swv. Board: what it is told about itself and its schools. School: about itself.

        A school that changes boards takes nothing along: what was told while it was another board's stays that one's.
        """
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = lid.organisatie_id
        if lid.rol in BUREAU:
            return self.filter(swv=own)
        if lid.rol == Rol.BESTUURDER:
            rows = self.filter(ontvanger=Signaalontvanger.BESTUUR).alias(toen=bestuur_op("organisatie", "op"))
            return rows.filter(Q(organisatie=own) | Q(organisatie__in=ever_of(own), toen=own))
        if lid.rol == Rol.SCHOOLLEIDER:
            return self.filter(organisatie=own, ontvanger=Signaalontvanger.SCHOOL)
        return self.none()


@record_history()
class Signaal(models.Model):
    """A figure of one school or board that passed a bound, told to its board or school. Only «seen» is added to it.

    ``was`` and ``wordt`` are euro, or numbers with a count; ``waarde`` is the percentage that was compared.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = (
        "swv_id", "regel_id", "verdeling_id", "organisatie_id", "ontvanger", "moment", "was", "wordt", "waarde", "op",
    )  # fmt: skip

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    regel = models.ForeignKey(Signaalregel, on_delete=models.PROTECT, related_name="signalen")
    verdeling = models.ForeignKey(Verdeling, on_delete=models.PROTECT, related_name="signalen")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    ontvanger = models.CharField(max_length=10, choices=Signaalontvanger)
    moment = models.CharField(max_length=12, choices=Signaalmoment)
    was = models.DecimalField(max_digits=14, decimal_places=2)
    wordt = models.DecimalField(max_digits=14, decimal_places=2)
    waarde = models.DecimalField(max_digits=10, decimal_places=1, help_text="Procent.")
    op = models.DateField()
    gezien_op = models.DateField(null=True, blank=True)
    gezien_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )

    objects = SignaalQuerySet.as_manager()

    class Meta:
        db_table = "financien_signaal"
        ordering = ["-pk"]
        verbose_name = "signaal"
        constraints = [
            models.UniqueConstraint(
                fields=["verdeling", "regel", "organisatie", "ontvanger", "moment"], name="signaal_uniek"
            ),
            models.CheckConstraint(condition=Q(ontvanger__in=ONTVANGERS), name="signaal_ontvanger"),
            models.CheckConstraint(condition=Q(moment__in=Signaalmoment.values), name="signaal_moment"),
            models.CheckConstraint(
                condition=Q(gezien_op__isnull=True, gezien_door__isnull=True)
                | Q(gezien_op__gte=models.F("op"), gezien_door__isnull=False),
                name="signaal_gezien",
            ),
        ]
        indexes = [
            models.Index(fields=["swv", "-id"], name="signaal_swv"),
            models.Index(fields=["organisatie", "ontvanger", "-id"], name="signaal_organisatie"),
        ]
        triggers = [freeze_when("gezien", pgtrigger.Q(old__gezien_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"signaal {self.pk}"
