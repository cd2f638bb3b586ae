"""Rounds in which an swv takes requests of a kind together."""

from typing import Any

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Q

from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie
from swv.organisatie.models.periode import DateRange


class AanvraagrondeQuerySet(models.QuerySet["Aanvraagronde"]):
    def visible_to(self, user: Any) -> "AanvraagrondeQuerySet":
        """Those of the swv for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Aanvraagronde(models.Model):
    """One round of one kind (by its code, so through all versions): handed in from ``opent_op`` to ``sluit_op``, both
    included, and treated by ``behandeld_op`` at the latest. Of one kind no two are open at once."""

    muur_rechten = "SELECT, INSERT, UPDATE, DELETE"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort_code = models.CharField(max_length=20, help_text="Code van de aanvraagsoort, in al haar versies.")
    naam = models.CharField(max_length=60)
    opent_op = models.DateField()
    sluit_op = models.DateField(help_text="De laatste dag om in te dienen.")
    behandeld_op = models.DateField(help_text="Uiterlijk deze dag is alles van de ronde behandeld.")

    objects = AanvraagrondeQuerySet.as_manager()

    class Meta:
        ordering = ["opent_op", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(sluit_op__gte=F("opent_op"), behandeld_op__gte=F("sluit_op")), name="aanvraagronde_volgorde"
            ),
            ExclusionConstraint(
                name="aanvraagronde_geen_overlap",
                expressions=[
                    (DateRange("opent_op", "sluit_op", RangeBoundary(inclusive_upper=True)), RangeOperators.OVERLAPS),
                    ("swv", RangeOperators.EQUAL),
                    ("soort_code", RangeOperators.EQUAL),
                ],
            ),
        ]

    def __str__(self) -> str:
        return self.naam
