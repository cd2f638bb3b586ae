"""What others think of a request: parents, pupil, receiving school."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leerlingen.models import Gezagdrager
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_with
from toewijzing.enums import NIET_GEHOORD, Hoorwijze, Standpunt, Zienswijzepartij
from toewijzing.models.aanvraag import Aanvraag
from toewijzing.models.bijlage import CLOSED, OF_REQUEST


@record_history()
class Zienswijze(LeerlingGebonden):
    """What parents, pupil (hoorrecht) or receiving school think of the request: when, how, what, or why not heard."""

    muur_onveranderlijk = ("leerling_id", "aanvraag_id", "partij", "gezagdrager_id")

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="zienswijzen")
    partij = models.CharField(max_length=20, choices=Zienswijzepartij)
    gezagdrager = models.ForeignKey(Gezagdrager, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    wijze = models.CharField(max_length=14, choices=Hoorwijze)
    gevraagd_op = models.DateField("gevraagd op", null=True, blank=True)
    datum = models.DateField(null=True, blank=True)
    standpunt = models.CharField(max_length=6, choices=Standpunt, blank=True)
    inhoud = models.TextField(blank=True)
    reden_niet_gehoord = models.TextField(blank=True)
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(wijze__in=sorted(NIET_GEHOORD)) & ~Q(reden_niet_gehoord=""))
                | (~Q(wijze__in=sorted(NIET_GEHOORD)) & Q(datum__isnull=False) & ~Q(standpunt="")),
                name="zienswijze_gehoord_of_reden",
            ),
            models.UniqueConstraint(
                fields=["aanvraag", "partij", "gezagdrager"], nulls_distinct=False, name="zienswijze_uniek_per_partij"
            ),
        ]
        triggers = [freeze_with("afgerond", f"{OF_REQUEST} a.status in ({CLOSED})", insert=False, delete=False)]

    def __str__(self) -> str:
        return f"zienswijze {self.pk}"

    @property
    def is_niet_gehoord(self) -> bool:
        """Nobody was heard: there is a reason instead of a standpoint."""
        return self.wijze in NIET_GEHOORD
