"""Which consulent of an swv belongs to which school: one row per period, asked by everybody who looks for that person."""

from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from swv.kern.historie import record_history
from swv.organisatie.enums import Rol
from swv.organisatie.models.basis import Organisatie
from swv.organisatie.models.periode import holds_on, period_constraints


class SchoolconsulentQuerySet(models.QuerySet["Schoolconsulent"]):
    def at_work(self, vandaag: date) -> "SchoolconsulentQuerySet":
        """Of those that hold today, who is a consulent of that swv today: the others keep nobody's work waiting."""
        leden = "gebruiker__lidmaatschap__"
        return self.filter(
            holds_on(vandaag), holds_on(vandaag, leden), gebruiker__is_active=True,
            **{f"{leden}rol": Rol.CONSULENT, f"{leden}organisatie": F("swv")},
        )  # fmt: skip


@record_history()
class Schoolconsulent(models.Model):
    """The consulent of a school at this swv during a period. Without one every consulent of the swv is."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "school_id", "gebruiker_id", "van")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    gebruiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    objects = SchoolconsulentQuerySet.as_manager()

    class Meta:
        ordering = ["-van", "-pk"]
        constraints = period_constraints("schoolconsulent", "swv", "school")

    def __str__(self) -> str:
        return f"consulent van {self.school_id} bij {self.swv_id}"


def is_consulent_voor(user: Any, vandaag: date) -> Q:
    """Of rows with a ``swv`` and a ``school``: this person is the consulent of that school today, or it has none.

    Whether this person acts as a consulent there, is for who calls.
    """
    own = Schoolconsulent.objects.at_work(vandaag).filter(swv=OuterRef("swv"), school=OuterRef("school"))
    return Q(Exists(own.filter(gebruiker=user.pk))) | ~Q(Exists(own))
