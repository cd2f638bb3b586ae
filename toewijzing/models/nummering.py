"""With which number the TLV's of a samenwerkingsverband go on, said once by hand."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie


class TlvbeginQuerySet(models.QuerySet["Tlvbegin"]):
    def visible_to(self, user: Any) -> "TlvbeginQuerySet":
        """Those of the organisation for which this person acts."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Tlvbegin(models.Model):
    """From here on an swv numbers its TLV's in Verband, after those it gave elsewhere. Rows are only added.

    ``gebruikt`` is the highest number that Verband had given at that moment, 0 for none.
    """

    muur_rechten = "SELECT, INSERT"
    muur_voorwaarden = ("TABEL.swv_id = any NAMENS", "TABEL.swv_id = any NAMENS")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    eerste = models.PositiveBigIntegerField("eerste nummer")
    gebruikt = models.PositiveBigIntegerField(default=0)
    reden = models.CharField(max_length=300, blank=True)
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateTimeField(default=timezone.now)

    objects = TlvbeginQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            # What was given is given: never back to it. And a number has six digits on a letter.
            models.CheckConstraint(condition=Q(eerste__gt=F("gebruikt")), name="tlvbegin_na_gebruikt"),
            models.CheckConstraint(condition=Q(eerste__gte=1, eerste__lte=999_999), name="tlvbegin_zes_cijfers"),
            models.CheckConstraint(condition=Q(gebruikt=0) | ~Q(reden=""), name="tlvbegin_reden_bij_gat"),
        ]

    def __str__(self) -> str:
        return f"vanaf {self.eerste} bij {self.swv_id}"
