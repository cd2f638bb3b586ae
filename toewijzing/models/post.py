"""The letters of one day that go by post, in one PDF to print."""

import uuid
from datetime import datetime, timedelta
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.vast import freeze_when
from swv.organisatie.enums import Rol
from swv.organisatie.models import Organisatie

# Who makes decisions known, and so sends the post.
POSTROLLEN = (Rol.SECRETARIS, Rol.CONSULENT)
# Letters about many people in one file: kept no longer than printing takes. The row stays, it names nobody.
BEWAARTIJD_POST = timedelta(days=7)
_VAN_EIGEN_SWV = "TABEL.swv_id = any MUUR"


class PostbundelQuerySet(models.QuerySet["Postbundel"]):
    def visible_to(self, user: Any) -> "PostbundelQuerySet":
        """Those of the own swv, for who sends its post: what is in one says what was printed already."""
        if not getattr(user, "is_authenticated", False) or user.rol not in POSTROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)

    def openable_by(self, user: Any) -> "PostbundelQuerySet":
        """Made less than seven days ago, and only for whom it was made, in the role in which it was asked."""
        rows = self.visible_to(user).filter(
            gemaakt_voor=user.pk, lidmaatschap=user.lidmaatschap and user.lidmaatschap.pk
        )
        return rows.filter(gemaakt_op__isnull=False, gevraagd_op__gt=timezone.now() - BEWAARTIJD_POST).exclude(
            bestand=""
        )

    def expired(self, nu: datetime) -> "PostbundelQuerySet":
        """With a file that is past its days at this moment."""
        return self.filter(gevraagd_op__lte=nu - BEWAARTIJD_POST).exclude(bestand="")


def post_key(instance: "Postbundel", filename: str) -> str:
    """Storage key without any personal data; the same bundle always lands in the same place."""
    return f"post/{instance.uuid}.pdf"


class Postbundel(models.Model):
    """The letters by post of one day as one person printed them; the row itself names no pupil."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_voorwaarden = (_VAN_EIGEN_SWV, _VAN_EIGEN_SWV)
    muur_onveranderlijk = (
        "uuid", "swv_id", "dag", "alleen_nieuwe", "dubbelzijdig", "gemaakt_voor_id", "lidmaatschap_id", "gevraagd_op",
    )  # fmt: skip

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    dag = models.DateField(help_text="De dag waarop de brieven zijn vrijgegeven.")
    alleen_nieuwe = models.BooleanField(default=False, help_text="Zonder wat van deze dag al in een PDF stond.")
    dubbelzijdig = models.BooleanField(default=False, help_text="Elke brief begint op een nieuw blad.")
    gemaakt_voor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, related_name="+")
    gevraagd_op = models.DateTimeField(default=timezone.now)
    gemaakt_op = models.DateTimeField(null=True, blank=True)
    bestand = models.FileField(upload_to=post_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    paginas = models.PositiveIntegerField(default=0)
    brieven = ArrayField(
        models.BigIntegerField(), default=list, blank=True, help_text="Ids, in de volgorde van de PDF."
    )
    ontbreekt = ArrayField(
        models.BigIntegerField(), default=list, blank=True, help_text="Ids van brieven waarvan het bestand niet klopt."
    )

    objects = PostbundelQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(gemaakt_op__isnull=True) | ~Q(sha256=""), name="postbundel_gemaakt")
        ]
        indexes = [models.Index(fields=["swv", "dag", "-id"], name="postbundel_dag")]
        # Once made only its file goes, when its days are over.
        triggers = [
            freeze_when("gemaakt", pgtrigger.Q(old__gemaakt_op__isnull=False), except_=("bestand",), delete=False)
        ]

    def __str__(self) -> str:
        return f"post {self.pk}"

    @property
    def bestandsnaam(self) -> str:
        """What the downloaded file is called: the day and how many, no names."""
        return f"post-{self.dag:%Y-%m-%d}-{len(self.brieven)}-brieven.pdf"
