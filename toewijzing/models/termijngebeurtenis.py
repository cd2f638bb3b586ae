"""What makes the clock of a request stand still or run longer."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from toewijzing.enums import Termijnsoort
from toewijzing.models.aanvraag import Aanvraag

# All that is missing in one request is asked at once, so a question is as long as an explanation (``MAX_TEKENS``).
MAX_ONDERWERP = 2000


@record_history()
class TermijnGebeurtenis(LeerlingGebonden):
    """Something that stops or lengthens the legal clock of a request (Awb 4:14, 4:15).

    ``gevraagd`` is what the school asked when a question was put to it (``calculations.akkoord``): so far go its akkoorden.
    ``voorgelegd`` is what it laid before who agrees since, because it asks more.
    """

    muur_onveranderlijk = ("leerling_id", "aanvraag_id", "soort", "datum", "tot", "weken", "onderwerp", "door_id", "gevraagd")  # fmt: skip

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="termijngebeurtenissen")
    soort = models.CharField(max_length=10, choices=Termijnsoort)
    datum = models.DateField(help_text="Dag van de vraag, het begin van het uitstel of de kennisgeving.")
    tot = models.DateField(
        null=True, blank=True, help_text="Gestelde datum voor het antwoord, of einde van het uitstel."
    )
    beantwoord_op = models.DateField(null=True, blank=True)
    weken = models.PositiveSmallIntegerField(null=True, blank=True)
    onderwerp = models.CharField(max_length=MAX_ONDERWERP, blank=True, help_text="Wat er ontbreekt.")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gevraagd = models.JSONField(default=dict, db_default={}, blank=True, editable=False)
    voorgelegd = models.JSONField(default=dict, db_default={}, blank=True, editable=False)

    class Meta:
        ordering = ["datum", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("datum")), name="termijn_einde_na_begin"
            ),
            models.CheckConstraint(
                condition=Q(beantwoord_op__isnull=True) | Q(beantwoord_op__gte=F("datum")),
                name="termijn_antwoord_na_vraag",
            ),
            models.CheckConstraint(
                condition=(Q(soort="vraag") & Q(tot__isnull=False) & ~Q(onderwerp=""))
                | (Q(soort="uitstel") & Q(tot__isnull=False))
                | (Q(soort="verlenging") & Q(weken__gte=1)),
                name="termijn_volledig",
            ),
        ]
        triggers = [freeze_when("beantwoord", pgtrigger.Q(old__beantwoord_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
