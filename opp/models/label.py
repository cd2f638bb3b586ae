"""Labels of an swv for pupils, and the rules by which they and other events ask for an OPP: data of each swv, with periods."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leerlingen.models import get_leerling_ids
from opp.enums import Plichtgrond
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Organisatie, period_constraints

ZES_WEKEN = 6
MAX_ZWAARTE = 9


@record_history(exclude=("sorteernaam",))
class Label(models.Model):
    """A word of the swv for what a pupil needs, such as a support weight. ``zwaarte`` orders those that weigh; higher is more."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=60)
    sorteernaam = make_sorteernaam(60)
    zwaarte = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(MAX_ZWAARTE)],
        help_text="Leeg: dit label zegt niets over hoe zwaar de ondersteuning is.",
    )  # fmt: skip
    uitleg = models.TextField(blank=True, help_text="Voor welke leerlingen is dit? In een of twee zinnen.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop scholen het niet meer geven.")

    class Meta:
        ordering = ["zwaarte", "sorteernaam", "pk"]  # without a weight: last
        constraints = [
            *period_constraints("label", "swv", "naam"),
            models.CheckConstraint(
                condition=Q(zwaarte__isnull=True) | Q(zwaarte__range=(1, MAX_ZWAARTE)), name="label_zwaarte"
            ),
        ]

    def __str__(self) -> str:
        return self.naam


@record_history()
class Oppregel(models.Model):
    """When an OPP of a type is due besides what the law asks: within so many weeks of an event.

    A rule only adds: what WPO art. 40a, WVO 2020 art. 2.44 and WEC art. 41a ask stays due without it. ``soortcode`` is the
    code of the type (``OppSoort.code``), so that it goes on when the rules of that type change.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soortcode = models.CharField(max_length=20)
    grond = models.CharField(max_length=12, choices=Plichtgrond)
    wat = models.CharField("soort aanvraag", max_length=40, blank=True, help_text="Code; leeg: elke soort.")
    label = models.ForeignKey(Label, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    weken = models.PositiveSmallIntegerField(default=ZES_WEKEN, help_text="Na de gebeurtenis.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop zij niet meer geldt.")

    class Meta:
        ordering = ["soortcode", "grond", "wat", "pk"]
        constraints = [
            *period_constraints("oppregel", "swv", "soortcode", "grond", "wat", condition=Q(label__isnull=True)),
            *period_constraints("oppregel_label", "swv", "soortcode", "label", condition=Q(label__isnull=False))[1:],
            models.CheckConstraint(condition=Q(grond__in=Plichtgrond.values), name="oppregel_grond"),
            models.CheckConstraint(condition=Q(weken__range=(1, ZES_WEKEN)), name="oppregel_hoogstens_zes_weken"),
            models.CheckConstraint(
                condition=Q(grond=Plichtgrond.LABEL, label__isnull=False, wat="")
                | (~Q(grond=Plichtgrond.LABEL) & Q(label__isnull=True)),
                name="oppregel_label_bij_label",
            ),
            models.CheckConstraint(
                condition=Q(wat="") | Q(grond=Plichtgrond.AANVRAAG), name="oppregel_wat_bij_aanvraag"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.soortcode}: {self.get_grond_display()}"


class LeerlinglabelQuerySet(models.QuerySet["Leerlinglabel"]):
    def visible_to(self, user: Any) -> "LeerlinglabelQuerySet":
        """Of pupils whose dossier one may open: a school what it gave itself, an swv what schools gave of its own labels."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        rows = self.filter(leerling__in=get_leerling_ids(user))
        if user.rol in SCHOOLROLLEN:
            return rows.filter(school=user.organisatie_id)
        return rows.filter(label__swv=user.organisatie_id)


@record_history()
class Leerlinglabel(LeerlingGebonden):
    """A label that a school gives a pupil, for a time. It ends or is corrected; it is never deleted."""

    muur_onveranderlijk = ("leerling_id", "school_id", "label_id", "gegeven_door_id")

    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    label = models.ForeignKey(Label, on_delete=models.PROTECT, related_name="+")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    gegeven_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gegeven_op = models.DateTimeField(default=timezone.now)

    objects = LeerlinglabelQuerySet.as_manager()

    class Meta:
        ordering = ["-van", "-pk"]
        constraints = period_constraints("leerlinglabel", "leerling", "school", "label")
        indexes = [models.Index(fields=["school", "leerling"], name="leerlinglabel_school")]

    def __str__(self) -> str:
        return f"leerlinglabel {self.pk}"
