"""What the swv asked to be added to a request of a school, which lets its terms stand still."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from schoolaanvragen.models.aanvraag import Schoolaanvraag
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when
from toewijzing.enums import Termijnsoort
from toewijzing.models.termijngebeurtenis import MAX_ONDERWERP


@record_history()
class Schoolvraag(models.Model):
    """A question of the swv: what is missing, until when, and when it was answered (Awb 4:15 lid 1). Fixed once answered.

    It reads as a question in a request of a pupil (``TermijnGebeurtenis``), so the same rules count the terms.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("aanvraag_id", "datum", "tot", "onderwerp", "door_id", "gevraagd")
    soort = Termijnsoort.VRAAG

    aanvraag = models.ForeignKey(Schoolaanvraag, on_delete=models.PROTECT, related_name="termijngebeurtenissen")
    datum = models.DateField(help_text="Dag van de vraag.")
    tot = models.DateField(help_text="Laatste dag voor het antwoord.")
    beantwoord_op = models.DateField(null=True, blank=True)
    onderwerp = models.CharField(max_length=MAX_ONDERWERP, help_text="Wat er ontbreekt.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    # What was asked when it was put, and what was laid since before who agrees (``toewijzing.calculations.akkoord``).
    gevraagd = models.JSONField(default=dict, db_default={}, blank=True, editable=False)
    voorgelegd = models.JSONField(default=dict, db_default={}, blank=True, editable=False)

    class Meta:
        ordering = ["datum", "pk"]
        verbose_name = "vraag om aanvulling"
        constraints = [
            models.CheckConstraint(condition=Q(tot__gt=F("datum")), name="schoolvraag_tijd_om_te_antwoorden"),
            models.CheckConstraint(condition=~Q(onderwerp=""), name="schoolvraag_onderwerp"),
            models.CheckConstraint(
                condition=Q(beantwoord_op__isnull=True) | Q(beantwoord_op__gte=F("datum")),
                name="schoolvraag_antwoord_na_vraag",
            ),
        ]
        triggers = [freeze_when("beantwoord", pgtrigger.Q(old__beantwoord_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"vraag {self.pk}"
