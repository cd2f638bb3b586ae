"""What models of cases share, and models of their steps. A case about a pupil combines them with LeerlingGebonden."""

from datetime import date, datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from swv.kern.muren import LeerlingGebonden
from swv.kern.zaken.register import get_workflow
from swv.kern.zaken.tabel import Transition, Workflow


class Zaak(models.Model):
    """Something with a status that moves by steps; ``versie`` counts the steps.

    Each kind gives its own ``status`` with its own choices, and has a model of its steps (``Zaakstap``) whose foreign
    key is reached back as ``stappen``, or by the name in ``stap_relatie``.
    """

    stap_relatie = "stappen"

    status = models.CharField(max_length=16)
    versie = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True

    @property
    def workflow(self) -> Workflow[Self]:
        """The table of this kind of case."""
        return get_workflow(type(self))

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """{what a day is called in the rules for dates: the day} that days of a step are compared with."""
        return {}

    def settle(self) -> None:
        """Called after every step, before saving: bring columns that sum up other tables up to date."""

    def add_status_row(
        self, transition: Transition[Self], *, source: str, by: Any, reason: str, op: datetime
    ) -> "Zaakstap":
        """Write down that this step was taken: it is the timeline."""
        pupil: dict[str, int] = {"leerling_id": self.leerling_id} if isinstance(self, LeerlingGebonden) else {}
        row: Zaakstap = getattr(self, self.stap_relatie).create(
            actie=transition.name, van=source, naar=self.status, versie=self.versie, door=by,
            lidmaatschap=getattr(by, "lidmaatschap", None), toelichting=reason, op=op, **pupil,
        )  # fmt: skip
        return row


class Zaakstap(models.Model):
    """One step of a case: who did what, as which member, when and why. Only ever added.

    Each kind adds the foreign key to its case, and a unique constraint on it together with ``versie``.
    """

    muur_rechten = "SELECT, INSERT"

    actie = models.CharField(max_length=40)
    van = models.CharField(max_length=12)
    naar = models.CharField(max_length=12)
    versie = models.PositiveIntegerField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, null=True, related_name="+")
    toelichting = models.TextField(blank=True)
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.actie} {self.pk}"
