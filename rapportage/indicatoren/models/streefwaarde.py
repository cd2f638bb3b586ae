"""What an swv wants to reach: one target per indicator and period, with its history."""

from typing import Any

from django.db import models
from django.db.models import Q

from rapportage.indicatoren.enums import Code
from rapportage.indicatoren.permissions import STUURROLLEN
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie, period_constraints


class StreefwaardeQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "StreefwaardeQuerySet":
        """Targets of the own swv, for who sets them. The dashboard shows everyone the one that goes with a figure."""
        if not getattr(user, "is_authenticated", False) or user.rol not in STUURROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Streefwaarde(models.Model):
    """The value an swv wants an indicator to have, from a day on. In the unit of the indicator."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    indicator = models.CharField(max_length=24, choices=Code)
    waarde = models.DecimalField(max_digits=12, decimal_places=2)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    toelichting = models.CharField(
        max_length=300, blank=True, help_text="Bijvoorbeeld waar dit in het ondersteuningsplan staat."
    )

    objects = StreefwaardeQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_streefwaarde"
        ordering = ["indicator", "-van"]
        constraints = [
            *period_constraints("streefwaarde", "swv", "indicator"),
            models.CheckConstraint(condition=Q(waarde__gte=0), name="streefwaarde_niet_negatief"),
            models.CheckConstraint(condition=Q(indicator__in=Code.values), name="streefwaarde_indicator"),
        ]

    def __str__(self) -> str:
        return f"{self.get_indicator_display()} {self.waarde}"
