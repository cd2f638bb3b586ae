"""Who looked at which pupil."""

from django.contrib.postgres.indexes import BrinIndex
from django.db import models
from django.utils import timezone

from swv.kern.muren import LeerlingGebonden
from swv.organisatie.models import Gebruiker


class Inzage(LeerlingGebonden):
    """Somebody opened a page, file or list row of a pupil. Only ever added to."""

    muur_rechten = "SELECT, INSERT"
    muur_beperkt = True
    # Who reads an own OPP of a pupil that left is recorded, and sees of the log only the own organisation.
    muur_register = (
        "TABEL.lidmaatschap_id in (select l.id from organisatie_lidmaatschap l where l.organisatie_id = any MUUR)"
    )
    muur_register_schrijft = True

    gebruiker = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, null=True, related_name="+")
    pagina = models.CharField(max_length=60, help_text="Code van de pagina of het bestand, bijvoorbeeld «aanvraag».")
    object_id = models.BigIntegerField(null=True)
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-op", "-pk"]
        indexes = [
            models.Index(fields=["leerling", "-op"], name="inzage_leerling_op"),
            # Rows stand in the order of their time: so the days of this week are found without an entry for each row.
            BrinIndex(fields=["op"], name="inzage_op"),
        ]

    def __str__(self) -> str:
        return f"inzage {self.pk}"
