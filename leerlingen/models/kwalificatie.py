"""What a pupil has that ends the kwalificatieplicht: a diploma, a getuigschrift, or vso that was finished."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from leerlingen.enums import Kwalificatiesoort
from leerlingen.models.leerling import DossierQuerySet
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when


@record_history()
class Kwalificatie(LeerlingGebonden):
    """From ``vanaf`` on no kwalificatieplicht holds (Leerplichtwet 1969 art. 4a lid 2 and 4b), as known since ``vastgelegd_op``.

    A correction never changes a row: it is withdrawn (``vervallen_op``) and another is written. So a count of any moment
    can be made again.
    """

    muur_rechten = "SELECT, INSERT, UPDATE (vervallen_op)"

    soort = models.CharField("wat er is behaald of afgerond", max_length=20, choices=Kwalificatiesoort)
    vanaf = models.DateField("geldt vanaf", help_text="De dag van het diploma of getuigschrift, of na het vso.")
    bron = models.CharField("waar dit uit blijkt", max_length=200)
    vastgelegd_op = models.DateTimeField(default=timezone.now, editable=False)
    vervallen_op = models.DateTimeField("ingetrokken op", null=True, blank=True, editable=False)

    objects = DossierQuerySet.as_manager()

    class Meta:
        ordering = ["vanaf", "pk"]
        verbose_name = "einde van de kwalificatieplicht"
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Kwalificatiesoort.values), name="kwalificatie_soort"),
            models.CheckConstraint(condition=~Q(bron=""), name="kwalificatie_met_bron"),
            models.CheckConstraint(
                condition=Q(vervallen_op__isnull=True) | Q(vervallen_op__gte=F("vastgelegd_op")),
                name="kwalificatie_vervallen_na_vastgelegd",
            ),
            models.UniqueConstraint(
                fields=["leerling", "soort"], condition=Q(vervallen_op__isnull=True), name="kwalificatie_een_per_soort"
            ),
        ]
        triggers = [freeze_when("vervallen", pgtrigger.Q(old__vervallen_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"kwalificatie {self.pk}"
