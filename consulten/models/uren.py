"""Hours of who guides schools for the swv: lines of quarters of an hour, and months that are closed."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from consulten.models.consult import CIJFERROLLEN, CONSULTROLLEN, Consult
from consulten.models.soort import Uursoort
from schoolaanvragen.models import Schoolaanvraag
from swv.kern.historie import record_history
from swv.kern.vast import freeze_with
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Organisatie
from toewijzing.models import Aanvraag

KWARTIER = 15
MAX_DAG = 24 * 60
_VAN_SWV = "TABEL.swv_id = any NAMENS"


class UurregelQuerySet(models.QuerySet["Uurregel"]):
    def visible_to(self, user: Any) -> "UurregelQuerySet":
        """Lines this person may add up: of the own swv, or those spent on the own school.

        The own words of a line (``notitie``) are for who wrote it: ``written_by``.
        """
        if not getattr(user, "is_authenticated", False):
            return self.none()
        if user.rol in CIJFERROLLEN:
            return self.filter(swv=user.organisatie_id)
        return self.filter(school=user.organisatie_id) if user.rol in SCHOOLROLLEN else self.none()

    def written_by(self, user: Any) -> "UurregelQuerySet":
        """The own lines, at the swv where this person acts."""
        if getattr(user, "rol", "") not in CONSULTROLLEN:
            return self.none()
        return self.visible_to(user).filter(wie=user.pk)


@record_history()
class Uurregel(models.Model):
    """So many minutes of one person on one day, for a school, a consultation or a request.

    Fixed once its month is closed; a correction is then a line of another day with minutes below zero.
    """

    muur_onveranderlijk = ("swv_id", "wie_id")
    muur_voorwaarden = (
        f"{_VAN_SWV} or TABEL.swv_id = any MUUR or TABEL.school_id = any MUUR",
        _VAN_SWV,
    )

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    wie = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    dag = models.DateField()
    minuten = models.SmallIntegerField(help_text="Hele kwartieren; onder nul is een correctie.")
    soort = models.ForeignKey(Uursoort, on_delete=models.PROTECT, related_name="+", verbose_name="activiteit")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    consult = models.ForeignKey(Consult, on_delete=models.PROTECT, null=True, blank=True, related_name="uren")
    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    # Its index is below.
    schoolaanvraag = models.ForeignKey(
        Schoolaanvraag, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    notitie = models.CharField(max_length=200, blank=True, help_text="Eigen woorden, zonder namen van leerlingen.")
    corrigeert = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="correcties",
        help_text="De regel van een gesloten maand waarop dit een correctie is.",
    )  # fmt: skip
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    objects = UurregelQuerySet.as_manager()

    class Meta:
        ordering = ["dag", "pk"]
        verbose_name = "uren"
        constraints = [
            models.CheckConstraint(
                condition=Q(minuten__gte=-MAX_DAG, minuten__lte=MAX_DAG) & ~Q(minuten=0), name="uurregel_minuten"
            ),
            models.CheckConstraint(condition=Q(minuten=KWARTIER * (F("minuten") / KWARTIER)), name="uurregel_kwartier"),
            models.CheckConstraint(
                condition=Q(minuten__gt=0, corrigeert__isnull=True) | Q(minuten__lt=0, corrigeert__isnull=False),
                name="uurregel_correctie",
            ),
            models.CheckConstraint(
                condition=Q(consult__isnull=True, aanvraag__isnull=True)
                | Q(consult__isnull=True, schoolaanvraag__isnull=True)
                | Q(aanvraag__isnull=True, schoolaanvraag__isnull=True),
                name="uurregel_een_zaak",
            ),
        ]
        indexes = [
            models.Index(fields=["swv", "dag", "id"], name="uurregel_swv_dag"),
            models.Index(fields=["wie", "dag"], name="uurregel_wie_dag"),
            models.Index(fields=["school", "dag"], name="uurregel_school_dag"),
            models.Index(
                fields=["schoolaanvraag"], condition=Q(schoolaanvraag__isnull=False), name="uurregel_schoolaanvraag"
            ),
        ]
        triggers = [
            freeze_with(
                "maand_dicht",
                "select 1 from consulten_uurmaand m where m.swv_id = ROW.swv_id"
                " and m.maand = date_trunc('month', ROW.dag)::date",
            )
        ]

    def __str__(self) -> str:
        return f"uren {self.pk}"


class UurmaandQuerySet(models.QuerySet["Uurmaand"]):
    def visible_to(self, user: Any) -> "UurmaandQuerySet":
        """Closed months of the own swv."""
        if not getattr(user, "is_authenticated", False) or user.rol not in CIJFERROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)


class Uurmaand(models.Model):
    """A month of which the hours are closed, for everybody at this swv. Only ever added."""

    muur_rechten = "SELECT, INSERT"
    muur_voorwaarden = (_VAN_SWV, _VAN_SWV)

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    maand = models.DateField(help_text="De eerste dag van de maand.")
    gesloten_op = models.DateTimeField(default=timezone.now)
    gesloten_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    objects = UurmaandQuerySet.as_manager()

    class Meta:
        ordering = ["-maand"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "maand"], name="uurmaand_uniek"),
            models.CheckConstraint(condition=Q(maand__day=1), name="uurmaand_eerste_dag"),
        ]

    def __str__(self) -> str:
        return f"{self.maand:%Y-%m}"
