"""What makes a samenwerkingsverband look like itself, and what of setting it up does not concern it."""

from base64 import b64encode
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.organisatie.enums import Inrichtpunt, Logosoort
from swv.organisatie.models.basis import Organisatie


@record_history(exclude=("inhoud",))
class Logo(models.Model):
    """A logo as it was drawn anew from an upload. ``Organisatie.logo`` is the one in use; those before it stay, because
    letters were made with them."""

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="logos")
    soort = models.CharField(max_length=10, choices=Logosoort)
    inhoud = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    breedte = models.PositiveSmallIntegerField(help_text="Beeldpunten.")
    hoogte = models.PositiveSmallIntegerField(help_text="Beeldpunten.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Logosoort.values), name="logo_soort"),
        ]

    def __str__(self) -> str:
        return f"logo {self.pk} van {self.swv_id}"

    @property
    def data_url(self) -> str:
        """The picture as an address of itself, for a PDF: that takes nothing from the network."""
        return f"data:{self.soort};base64,{b64encode(bytes(self.inhoud)).decode()}"


def get_logo_url(swv: Organisatie) -> str:
    """The logo of this swv for a PDF that is made now; "" for its name in letters."""
    return swv.logo.data_url if swv.logo else ""


class InrichtkeuzeQuerySet(models.QuerySet["Inrichtkeuze"]):
    def visible_to(self, user: Any) -> "InrichtkeuzeQuerySet":
        """Those of the organisation for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Inrichtkeuze(models.Model):
    """A point of the list for setting up that does not concern this swv: why, who said so and when."""

    muur_rechten = "SELECT, INSERT, DELETE"
    muur_voorwaarden = ("TABEL.swv_id = any NAMENS", "TABEL.swv_id = any NAMENS")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    punt = models.CharField(max_length=20, choices=Inrichtpunt)
    reden = models.CharField(max_length=300)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = InrichtkeuzeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["swv", "punt"], name="inrichtkeuze_een_per_punt"),
            models.CheckConstraint(condition=Q(punt__in=Inrichtpunt.values), name="inrichtkeuze_punt"),
            models.CheckConstraint(condition=~Q(reden=""), name="inrichtkeuze_reden"),
        ]

    def __str__(self) -> str:
        return f"{self.punt} bij {self.swv_id}"
