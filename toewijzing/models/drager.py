"""Who bears which part of a decision on a request for a pupil, and the refusal of parts that don't add up."""

from django.db import models

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_with
from swv.organisatie.models import Organisatie
from toewijzing.models.bedragvelden import Dragervelden, drager_constraints
from toewijzing.models.besluit import Besluit

# A decision that was made known, or lapsed; parts of a concept come with it and are never changed.
BESLOTEN = "select 1 from toewijzing_besluit b where b.id = ROW.besluit_id and b.status <> 'concept'"


@record_history()
class Besluitdrager(Dragervelden, LeerlingGebonden):
    """One who bears a part of this grant. All of one decision together are its amount.

    ``organisatie`` is the swv, the board or the school as they were on the day of deciding; None for who is known by
    name only, and for a board that is not known.
    """

    muur_rechten = "SELECT, INSERT"

    besluit = models.ForeignKey(Besluit, on_delete=models.PROTECT, related_name="dragers")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ["besluit", "volgorde"]
        constraints = drager_constraints("besluitdrager")
        triggers = [freeze_with("besluit_vast", BESLOTEN, update=False, delete=False)]

    def __str__(self) -> str:
        return f"drager {self.pk}"
