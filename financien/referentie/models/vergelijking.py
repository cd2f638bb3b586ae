"""Where an swv shows, beside the own share of a facility, what a place elsewhere costs it."""

from django.db import models
from django.db.models import Q

from financien.referentie.enums import Tariefsoort
from financien.referentie.models.gegevens import GeldQuerySet
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie, period_constraints

# What the swv pays for one pupil elsewhere in a year.
PLAATSTARIEVEN = (
    Tariefsoort.SBO, Tariefsoort.SO_1, Tariefsoort.SO_2, Tariefsoort.SO_3, Tariefsoort.VSO_1, Tariefsoort.VSO_2,
    Tariefsoort.VSO_3,
)  # fmt: skip


@record_history()
class Kostenvergelijking(models.Model):
    """At a request of this kind a school reads, before it sends it, what such a place costs the swv. Changed by ending it."""

    muur_onveranderlijk = ("swv_id", "soort_code", "tarief", "toelichting", "van")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    # The kind by its code, in every version: it is no rule of the decision.
    soort_code = models.CharField(max_length=20)
    tarief = models.CharField(max_length=40, choices=Tariefsoort)
    toelichting = models.CharField(max_length=300, help_text="Waar dit is afgesproken.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    objects = GeldQuerySet.as_manager()

    class Meta:
        db_table = "financien_kostenvergelijking"
        ordering = ["-van", "-pk"]
        verbose_name = "kostenvergelijking"
        constraints = [
            *period_constraints("kostenvergelijking", "swv", "soort_code", "tarief"),
            models.CheckConstraint(condition=Q(tarief__in=PLAATSTARIEVEN), name="kostenvergelijking_tarief"),
            models.CheckConstraint(condition=~Q(toelichting=""), name="kostenvergelijking_toelichting"),
        ]

    def __str__(self) -> str:
        return f"{self.soort_code}: {self.get_tarief_display()}"
