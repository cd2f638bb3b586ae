"""Whose figures schools and boards of an swv see besides their own: a setting with a period and its history."""

from typing import Any

from django.db import models
from django.db.models import Q

from rapportage.indicatoren.enums import Inzagekeuze
from swv.kern.historie import record_history
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie, period_constraints


class CijferinzageQuerySet(models.QuerySet["Cijferinzage"]):
    def visible_to(self, user: Any) -> "CijferinzageQuerySet":
        """The setting of the own swv, for its beheerder. Everybody else only meets what follows from it."""
        if not getattr(user, "is_authenticated", False) or user.rol != Rol.BEHEERDER:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Cijferinzage(models.Model):
    """What schools and boards see of one another from a day on. Without a row: only their own."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    keuze = models.CharField(max_length=8, choices=Inzagekeuze)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    toelichting = models.CharField(max_length=300, help_text="Waar dit is afgesproken.")

    objects = CijferinzageQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_cijferinzage"
        ordering = ["-van"]
        constraints = [
            *period_constraints("cijferinzage", "swv"),
            models.CheckConstraint(condition=Q(keuze__in=Inzagekeuze.values), name="cijferinzage_keuze"),
        ]

    def __str__(self) -> str:
        return f"{self.get_keuze_display()} vanaf {self.van}"
