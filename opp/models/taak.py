"""What has to be done once a pupil gets a label: the rule of an swv, and the task that a school then has."""

from datetime import date, timedelta
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leerlingen.models import get_leerling_ids
from opp.enums import Taakeenheid
from opp.models.label import Label, Leerlinglabel
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from swv.organisatie.enums import SCHOOLROLLEN, Rol, make_rolkeuzes
from swv.organisatie.models import Organisatie, period_constraints

TAAKROLLEN = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)
MAX_DAGEN, MAX_WEKEN = 365, 52


@record_history()
class Taakregel(models.Model):
    """Who gets a label has this done within a term: «bespreek in het ondersteuningsteam», by somebody of the school.

    Of a label that weighs a heavier one counts too, as in ``Oppregel``. Only the school: an swv sees no pupil of whom there is
    no case, and a label opens none.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    label = models.ForeignKey(Label, on_delete=models.PROTECT, related_name="taakregels")
    wat = models.CharField(max_length=120, help_text="Bijvoorbeeld «Bespreek de leerling in het ondersteuningsteam».")
    rol = models.CharField(max_length=20, choices=make_rolkeuzes(*TAAKROLLEN))
    aantal = models.PositiveSmallIntegerField(help_text="Zo veel dagen of weken na de eerste dag van het label.")
    eenheid = models.CharField(max_length=6, choices=Taakeenheid)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop zij niet meer geldt.")

    class Meta:
        ordering = ["label", "wat", "pk"]
        constraints = [
            *period_constraints("taakregel", "swv", "label", "wat"),
            models.CheckConstraint(condition=Q(rol__in=TAAKROLLEN), name="taakregel_rol"),
            models.CheckConstraint(
                condition=Q(eenheid=Taakeenheid.DAGEN, aantal__gte=1, aantal__lte=MAX_DAGEN)
                | Q(eenheid=Taakeenheid.WEKEN, aantal__gte=1, aantal__lte=MAX_WEKEN),
                name="taakregel_termijn",
            ),
        ]

    def __str__(self) -> str:
        return self.wat

    def fits(self, label: Label) -> bool:
        """Does this rule ask something of who has this label? A heavier one of the same swv counts too."""
        if label.pk == self.label_id:
            return True
        if self.label.zwaarte is None or label.zwaarte is None:
            return False
        return label.swv_id == self.swv_id and label.zwaarte > self.label.zwaarte

    def find_uiterste(self, van: date) -> date:
        """The last day for a label that began on this day."""
        return van + (
            timedelta(weeks=self.aantal) if self.eenheid == Taakeenheid.WEKEN else timedelta(days=self.aantal)
        )


class LabeltaakQuerySet(models.QuerySet["Labeltaak"]):
    def visible_to(self, user: Any) -> "LabeltaakQuerySet":
        """Of pupils whose dossier one may open: a school its own tasks, an swv those that follow from its own rules."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        rows = self.filter(leerling__in=get_leerling_ids(user))
        if user.rol in SCHOOLROLLEN:
            return rows.filter(school=user.organisatie_id)
        return rows.filter(regel__swv=user.organisatie_id)

    def open(self) -> "LabeltaakQuerySet":
        """Neither done nor lapsed."""
        return self.filter(gedaan_op__isnull=True, vervallen_op__isnull=True)


@record_history()
class Labeltaak(LeerlingGebonden):
    """One task of a school for one pupil. It closes with what was done, or lapses with the label; then it is fixed."""

    muur_onveranderlijk = (
        "leerling_id", "school_id", "gegeven_id", "regel_id", "wat", "rol", "uiterlijk_op", "gemaakt_op",
    )  # fmt: skip

    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    gegeven = models.ForeignKey(
        Leerlinglabel, on_delete=models.PROTECT, related_name="taken", help_text="Het label waarmee zij begon."
    )
    regel = models.ForeignKey(Taakregel, on_delete=models.PROTECT, related_name="+")
    wat = models.CharField(max_length=120)
    rol = models.CharField(max_length=20, choices=make_rolkeuzes(*TAAKROLLEN))
    uiterlijk_op = models.DateField()
    gemaakt_op = models.DateTimeField(default=timezone.now)
    gedaan_op = models.DateField(null=True, blank=True)
    gedaan_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    tekst = models.TextField(blank=True, help_text="Wat er is gedaan.")
    vervallen_op = models.DateField(null=True, blank=True)

    objects = LabeltaakQuerySet.as_manager()

    class Meta:
        ordering = ["uiterlijk_op", "pk"]
        verbose_name = "taak bij een label"
        constraints = [
            models.CheckConstraint(condition=Q(rol__in=TAAKROLLEN), name="labeltaak_rol"),
            models.CheckConstraint(
                condition=Q(gedaan_op__isnull=True, gedaan_door__isnull=True, tekst="")
                | (Q(gedaan_op__isnull=False, gedaan_door__isnull=False, vervallen_op__isnull=True) & ~Q(tekst="")),
                name="labeltaak_gedaan_met_zin",
            ),
            models.UniqueConstraint(
                fields=["leerling", "school", "regel"],
                condition=Q(gedaan_op__isnull=True, vervallen_op__isnull=True), name="labeltaak_een_open",
            ),
        ]  # fmt: skip
        indexes = [
            models.Index(
                fields=["school", "rol", "uiterlijk_op"],
                condition=Q(gedaan_op__isnull=True, vervallen_op__isnull=True), name="labeltaak_open",
            )
        ]  # fmt: skip
        triggers = [
            freeze_when(
                "klaar", pgtrigger.Q(old__gedaan_op__isnull=False) | pgtrigger.Q(old__vervallen_op__isnull=False),
                delete=False,
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.wat

    @property
    def is_open(self) -> bool:
        """Neither done nor lapsed."""
        return self.gedaan_op is None and self.vervallen_op is None
