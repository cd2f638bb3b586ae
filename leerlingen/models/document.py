"""Documents of a dossier, and with whom they are shared."""

import uuid
from typing import Any

import pgtrigger
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leerlingen.enums import Documentsoort
from leerlingen.models.leerling import get_leerling_ids
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when, freeze_with
from swv.organisatie.models import Gebruiker, Organisatie


class DocumentQuerySet(models.QuerySet["Document"]):
    def visible_to(self, user: Any, *, met_verwijderde: bool = False) -> "DocumentQuerySet":
        """Documents that the own organisation added, or that were shared with it, of pupils one may open."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        own = Q(organisatie=user.organisatie_id)
        shared = Q(pk__in=Deling.objects.filter(organisatie=user.organisatie_id).values("document_id"))
        rows = self.filter(own | shared, leerling__in=get_leerling_ids(user))
        return rows if met_verwijderde else rows.filter(verwijderd_op__isnull=True)


def document_key(instance: "Document", filename: str) -> str:
    """Storage key without any personal data."""
    return f"documenten/{instance.uuid}"


@record_history()
class Document(LeerlingGebonden):
    """A file in the dossier, stored privately, recognised by its content and kept with its checksum."""

    muur_register = "TABEL.organisatie_id = t.organisatie_id and TABEL.soort in ('opp', 'handelingsplan')"

    muur_onveranderlijk = (
        "leerling_id",
        "uuid",
        "bestand",
        "mime",
        "grootte",
        "sha256",
        "organisatie_id",
        "toegevoegd_door_id",
        "toegevoegd_op",
    )

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    soort = models.CharField(max_length=24, choices=Documentsoort)
    datum = models.DateField("datum van het document")
    naam = models.CharField("bestandsnaam", max_length=200)
    bestand = models.FileField(upload_to=document_key, max_length=200)
    mime = models.CharField(max_length=100)
    grootte = models.PositiveBigIntegerField(help_text="bytes")
    sha256 = models.CharField(max_length=64)
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    toegevoegd_door = models.ForeignKey(Gebruiker, on_delete=models.PROTECT, related_name="+")
    toegevoegd_op = models.DateTimeField(default=timezone.now)
    verwijderd_op = models.DateTimeField(null=True, blank=True)

    objects = DocumentQuerySet.as_manager()

    # Does another organisation read it too? Read along by ``get_documenten`` only.
    gedeeld: bool

    class Meta:
        ordering = ["-datum", "-pk"]
        triggers = [
            # Removed, or shared with who decides: it stays what and where it is.
            freeze_when("verwijderd", pgtrigger.Q(old__verwijderd_op__isnull=False), delete=False),
            freeze_with(
                "gedeeld", "select 1 from leerlingen_deling d where d.document_id = ROW.id", insert=False, delete=False
            ),
        ]

    def __str__(self) -> str:
        return f"document {self.pk}"


@record_history()
class Deling(LeerlingGebonden):
    """A document of one organisation may be read by another too: written when a request leaves the school."""

    muur_rechten = "SELECT, INSERT"

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="delingen")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "organisatie"], name="deling_uniek")]

    def __str__(self) -> str:
        return f"deling {self.pk}"
