"""Documents that go along with a request, and what freezes the parts of a request."""

from django.db import models
from django.utils import timezone

from leerlingen.models import Document
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_with
from toewijzing.enums import AFGEROND, BINNEN_SCHOOL
from toewijzing.models.aanvraag import Aanvraag

OF_REQUEST = "select 1 from toewijzing_aanvraag a where a.id = ROW.aanvraag_id and"
WITHIN, CLOSED = (", ".join(f"'{status}'" for status in sorted(group)) for group in (BINNEN_SCHOOL, AFGEROND))


@record_history()
class AanvraagDocument(LeerlingGebonden):
    """A document of the dossier that goes along with a request."""

    muur_rechten = "SELECT, INSERT, DELETE"

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="bijlagen")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    eigen_soort = models.CharField(
        max_length=40,
        blank=True,
        db_default="",
        help_text="Code van het eigen soort document dat dit is; meestal leeg.",
    )
    toegevoegd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["aanvraag", "document"], name="aanvraagdocument_uniek")]
        triggers = [
            # What left the school stays: somebody may have read it. To what was decided nothing is added.
            freeze_with("ingediend", f"{OF_REQUEST} a.status not in ({WITHIN})", insert=False, update=False),
            freeze_with("afgerond", f"{OF_REQUEST} a.status in ({CLOSED})", update=False, delete=False),
        ]

    def __str__(self) -> str:
        return f"bijlage {self.pk}"
