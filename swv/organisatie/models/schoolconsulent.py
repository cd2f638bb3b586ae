"""Which consulent of an swv belongs to which school: one row per period, asked by everybody who looks for that person."""

from datetime import date
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from swv.kern.historie import record_history
from swv.organisatie.enums import Rol
from swv.organisatie.models.basis import Organisatie
from swv.organisatie.models.periode import holds_on, period_constraints


def works_for(gebruiker: str, bestuur: Any, vandaag: date) -> Q:
    """This column holds who works for this board or at a school of it, by a role today or by employer.

    As ``Gebruiker.gebonden_scholen`` tells of one person.
    """
    leden = apps.get_model("organisatie.Lidmaatschap").objects.filter(holds_on(vandaag), gebruiker=OuterRef(gebruiker))
    people = get_user_model().objects.filter(pk=OuterRef(gebruiker))
    return Q(Exists(leden.filter(Q(organisatie=bestuur) | Q(organisatie__bestuur=bestuur)))) | Q(
        Exists(people.filter(Q(werkgever=bestuur) | Q(werkgever__bestuur=bestuur)))
    )


class SchoolconsulentQuerySet(models.QuerySet["Schoolconsulent"]):
    def at_work(self, vandaag: date) -> "SchoolconsulentQuerySet":
        """Of those that hold today, who is a consulent of that swv today: the others keep nobody's work waiting.

        Nor does who works for the school or its board: that person does not judge what the school asks.
        """
        leden = "gebruiker__lidmaatschap__"
        return self.filter(
            holds_on(vandaag), holds_on(vandaag, leden), ~works_for("gebruiker", OuterRef("school__bestuur"), vandaag),
            gebruiker__is_active=True, **{f"{leden}rol": Rol.CONSULENT, f"{leden}organisatie": F("swv")},
        )  # fmt: skip


@record_history()
class Schoolconsulent(models.Model):
    """The consulent of a school at this swv during a period. Without one that can act every consulent of the swv is."""

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
