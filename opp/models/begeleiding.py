"""Small things around a pupil: agreements with a day, and a log of contacts."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leerlingen.models import get_leerling_ids
from opp.enums import Afspraakstatus
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.organisatie.models import Organisatie


class EigenQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "EigenQuerySet":
        """What the own organisation wrote about pupils whose dossier one may open."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        return self.filter(organisatie=user.organisatie_id, leerling__in=get_leerling_ids(user))


@record_history()
class Afspraak(LeerlingGebonden):
    """Somebody does something before a day."""

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    wat = models.CharField(max_length=300)
    wie = models.CharField("wie doet het?", max_length=120)
    voor = models.DateField("uiterlijk op")
    status = models.CharField(max_length=9, choices=Afspraakstatus, default=Afspraakstatus.OPEN)
    afgerond_op = models.DateField(null=True, blank=True)
    gemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gemaakt_op = models.DateTimeField(default=timezone.now)

    objects = EigenQuerySet.as_manager()

    class Meta:
        ordering = ["voor", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Afspraakstatus.values), name="afspraak_status"),
            models.CheckConstraint(
                condition=Q(status="open", afgerond_op__isnull=True) | (~Q(status="open") & Q(afgerond_op__isnull=False)),
                name="afspraak_afgerond_op",
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(fields=["organisatie", "voor"], condition=Q(status="open"), name="afspraak_open"),
            models.Index(fields=["leerling", "voor"], name="afspraak_leerling"),
        ]

    def __str__(self) -> str:
        return f"afspraak {self.pk}"


@record_history()
class Contactmoment(LeerlingGebonden):
    """A short note of a conversation, so that nobody has to ask parents the same thing again."""

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    datum = models.DateField()
    met = models.CharField("met wie?", max_length=120)
    notitie = models.CharField(max_length=500)
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    objects = EigenQuerySet.as_manager()

    class Meta:
        ordering = ["-datum", "-pk"]
        indexes = [models.Index(fields=["leerling", "-datum"], name="contactmoment_leerling")]

    def __str__(self) -> str:
        return f"contactmoment {self.pk}"


class Schoolstand(models.Model):
    """How many OPP's a school has, counted on behalf of that school: numbers for its swv, never a pupil.

    ``te_laat`` are running OPP's that were not adopted in time; ``ontbreekt`` are pupils who should have had one by now.
    """

    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    peildatum = models.DateField()
    lopend = models.PositiveIntegerField(default=0)
    vastgesteld = models.PositiveIntegerField(default=0)
    te_laat = models.PositiveIntegerField(default=0)
    evaluatie_te_laat = models.PositiveIntegerField(default=0)
    voldoet = models.PositiveIntegerField(default=0)
    ontbreekt = models.PositiveIntegerField(default=0, db_default=0)
    bijgewerkt_op = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["school__sorteernaam"]
        constraints = [
            models.UniqueConstraint(fields=["school", "swv", "peildatum"], name="schoolstand_uniek"),
            models.CheckConstraint(
                condition=Q(vastgesteld__lte=models.F("lopend")) & Q(voldoet__lte=models.F("vastgesteld")),
                name="schoolstand_delen_passen",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.school_id} op {self.peildatum}"
