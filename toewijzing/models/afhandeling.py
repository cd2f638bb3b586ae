"""How a request ended on whose route nobody decides: consultation, a talk at a table, an advice that is the end."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from toewijzing.enums import Aanvraagafloop
from toewijzing.models.aanvraag import Aanvraag


@record_history()
class Afhandeling(LeerlingGebonden):
    """The end of a request without a decision: what came of it, in the words that the school reads. Only ever added.

    It is no decision: nothing is granted or refused, and there is nothing to object to.
    """

    muur_rechten = "SELECT, INSERT"

    aanvraag = models.OneToOneField(Aanvraag, on_delete=models.PROTECT, related_name="afhandeling")
    afloop = models.CharField(max_length=16, choices=Aanvraagafloop)
    tekst = models.TextField(help_text="Voor de school.")
    datum = models.DateField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    rol = models.CharField(max_length=20)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(afloop__in=Aanvraagafloop.values), name="afhandeling_afloop"),
            models.CheckConstraint(condition=~Q(tekst=""), name="afhandeling_met_tekst"),
        ]

    def __str__(self) -> str:
        return f"afhandeling {self.pk}"
