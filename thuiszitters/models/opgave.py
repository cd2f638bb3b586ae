"""The quarterly return as it was sent: figures, the cases behind each, and a checksum over both."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Organisatie
from thuiszitters.enums import Opgavekolom
from thuiszitters.models.zaak import OnderdeelQuerySet, Thuiszitter


class KwartaalopgaveQuerySet(models.QuerySet["Kwartaalopgave"]):
    def visible_to(self, user: Any) -> "KwartaalopgaveQuerySet":
        """Returns of the own swv: they hold figures and no pupils. The inspectie those of the period it looks into."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = self.filter(swv=lid.organisatie_id)
        if lid.rol != Rol.AUDITOR:
            return own
        van, tot = lid.onderzoek
        return own.filter(peildatum__gte=van, peildatum__lt=tot) if lid.scope == AuditorScope.INSPECTIE else self.none()


@record_history()
class Kwartaalopgave(models.Model):
    """A return to the inspectie, frozen when it was sent. Figures only; the cases behind it are ``Opgaveregel``."""

    muur_onveranderlijk = ("swv_id", "peildatum", "volgnummer")
    muur_rechten = "SELECT, INSERT, UPDATE"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    peildatum = models.DateField()
    volgnummer = models.PositiveSmallIntegerField(default=1, help_text="2 en hoger: een verbeterde opgave.")
    bekend_op = models.DateTimeField(help_text="Geteld met wat op dit moment bekend was.")
    cijfers = models.JSONField(help_text="Aantal per kolom en het overzicht.")
    sha256 = models.CharField(max_length=64)
    verzonden_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    verzonden_op = models.DateTimeField(default=timezone.now)
    bestand = models.FileField(max_length=200, blank=True)

    objects = KwartaalopgaveQuerySet.as_manager()

    class Meta:
        ordering = ["-peildatum", "-volgnummer"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "peildatum", "volgnummer"], name="kwartaalopgave_uniek"),
            models.CheckConstraint(
                condition=Q(verzonden_op__gte=F("bekend_op")), name="kwartaalopgave_bekend_voor_verzonden"
            ),
        ]
        triggers = [
            # What was sent only still gets its PDF, once: a correction is a next return.
            freeze_when("verzonden", pgtrigger.Q(old__bestand=""), except_=("bestand",), delete=False),
            freeze_when("bestand", ~pgtrigger.Q(old__bestand=""), delete=False),
        ]

    def __str__(self) -> str:
        return f"kwartaalopgave {self.swv_id} {self.peildatum} ({self.volgnummer})"

    @property
    def controlesom(self) -> str:
        """The checksum in groups of eight, to read and to compare by eye."""
        return " ".join(self.sha256[at : at + 8] for at in range(0, len(self.sha256), 8))


class Opgaveregel(LeerlingGebonden):
    """One case behind a figure of a return that was sent. Only ever added to."""

    muur_rechten = "SELECT, INSERT"

    opgave = models.ForeignKey(Kwartaalopgave, on_delete=models.PROTECT, related_name="regels")
    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="+")
    kolom = models.CharField(max_length=12, choices=Opgavekolom)
    categorie = models.CharField(max_length=30)
    sinds = models.DateField()

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["kolom", "sinds", "pk"]
        constraints = [models.UniqueConstraint(fields=["opgave", "thuiszitter"], name="opgaveregel_uniek")]

    def __str__(self) -> str:
        return f"opgaveregel {self.pk}"
