"""The files of an OPP in the dossier."""

from django.db import models
from django.utils import timezone

from leerlingen.models import Document
from opp.models.opp import VAN_VERSIE, OppVersie
from swv.kern.muren import LeerlingGebonden


class OppStuk(LeerlingGebonden):
    """A file of an adopted version in the dossier: it goes along with requests as the document «opp».

    The newest is the one that holds: when the parents answer later, a new one is made and the old one is kept.
    """

    muur_rechten = "SELECT, INSERT"
    muur_register = VAN_VERSIE

    versie = models.ForeignKey(OppVersie, on_delete=models.PROTECT, related_name="stukken", db_index=False)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    gemaakt_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["versie", "-id"], name="oppstuk_versie")]

    def __str__(self) -> str:
        return f"stuk {self.pk}"
