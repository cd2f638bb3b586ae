"""The register of bezwaren against decisions that were made known."""

from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from leerlingen.models import Gezagdrager
from swv.kern.feiten import Feiten
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from swv.organisatie.enums import Rol
from swv.wet.queries import get_feiten
from toewijzing.calculations.bezwaar import (
    Bezwaarfeiten,
    Volgende,
    calculate_bezwaarbeslissing,
    find_next,
    judge_ontvangst,
)
from toewijzing.enums import Bezwaaroordeel, Indiener, Ontvangst
from toewijzing.models.aanvraag import Aanvraag
from toewijzing.models.besluit import Besluit

# Whose objection it is and what the commission thinks of it is for who handles it; a school hears it by post.
BEZWAARROLLEN = frozenset({Rol.SECRETARIS, Rol.DIRECTEUR})
OPEN = Q(beslist_op__isnull=True, ingetrokken_op__isnull=True)


class BezwaarQuerySet(models.QuerySet["Bezwaar"]):
    def visible_to(self, user: Any) -> "BezwaarQuerySet":
        """Bezwaren on requests this person sees, for who handles or decides them at the swv."""
        if not getattr(user, "is_authenticated", False) or user.rol not in BEZWAARROLLEN:
            return self.none()
        return self.filter(besluit__aanvraag__in=Aanvraag.objects.visible_to(user))

    def open(self) -> "BezwaarQuerySet":
        """Neither decided nor withdrawn."""
        return self.filter(OPEN)


def _not_before(field: str, other: str = "ontvangen_op") -> models.CheckConstraint:
    condition = Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__gte": F(other)})
    return models.CheckConstraint(condition=condition, name=f"bezwaar_{field.removesuffix('_op')}_na_ontvangst")


@record_history()
class Bezwaar(LeerlingGebonden):
    """One objection to one decision (Awb 6 and 7). What it stands at follows from its dates."""

    muur_onveranderlijk = ("leerling_id", "besluit_id")

    besluit = models.ForeignKey(Besluit, on_delete=models.PROTECT, related_name="bezwaren")
    indiener = models.CharField(max_length=12, choices=Indiener)
    gezagdrager = models.ForeignKey(
        Gezagdrager, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Leeg: de ouders samen.",
    )  # fmt: skip
    indiener_naam = models.CharField("wie is de indiener", max_length=100, blank=True)
    ontvangen_op = models.DateField()
    gepost_op = models.DateField("datum van de poststempel", null=True, blank=True)
    commissie = models.BooleanField(
        "advies van de landelijke commissie", default=True, help_text="Adviseert een commissie (Awb 7:13)?"
    )
    doorgezonden_op = models.DateField(null=True, blank=True)
    hoorzitting_op = models.DateField(null=True, blank=True)
    verdaagd_op = models.DateField(null=True, blank=True)
    advies = models.CharField(max_length=20, choices=Bezwaaroordeel, blank=True)
    advies_op = models.DateField(null=True, blank=True)
    uitkomst = models.CharField(max_length=20, choices=Bezwaaroordeel, blank=True)
    beslist_op = models.DateField(null=True, blank=True)
    afwijking = models.TextField("waarom anders dan geadviseerd", blank=True)
    beslist_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Wie besliste, of wie de beslissing van het bestuur vastlegde.",
    )  # fmt: skip
    beslisser = models.CharField(
        max_length=150, blank=True, help_text="Naam en functie van wie namens het bestuur besliste (Awb 10:3 lid 3)."
    )
    ingetrokken_op = models.DateField(null=True, blank=True)

    objects = BezwaarQuerySet.as_manager()

    class Meta:
        ordering = ["ontvangen_op", "pk"]
        verbose_name = "bezwaar"
        verbose_name_plural = "bezwaren"
        constraints = [
            models.UniqueConstraint(
                fields=["besluit", "indiener", "gezagdrager", "indiener_naam"],
                nulls_distinct=False,
                condition=OPEN,
                name="bezwaar_een_open_per_indiener",
            ),
            models.CheckConstraint(
                condition=Q(gezagdrager__isnull=True) | Q(indiener="gezagdrager"),
                name="bezwaar_gezagdrager_is_indiener",
            ),
            models.CheckConstraint(
                condition=(Q(indiener="ander") & ~Q(indiener_naam="")) | (~Q(indiener="ander") & Q(indiener_naam="")),
                name="bezwaar_ander_heeft_naam",
            ),
            models.CheckConstraint(
                condition=Q(gepost_op__isnull=True) | Q(gepost_op__lte=F("ontvangen_op")), name="bezwaar_eerst_gepost"
            ),
            *(
                _not_before(field)
                for field in ("doorgezonden_op", "hoorzitting_op", "verdaagd_op", "beslist_op", "ingetrokken_op")
            ),
            models.CheckConstraint(
                condition=Q(commissie=True) | Q(doorgezonden_op__isnull=True), name="bezwaar_doorgezonden_aan_commissie"
            ),
            models.CheckConstraint(
                condition=Q(advies="", advies_op__isnull=True)
                | (~Q(advies="") & Q(doorgezonden_op__isnull=False, advies_op__gte=F("doorgezonden_op"))),
                name="bezwaar_advies_na_doorzending",
            ),
            models.CheckConstraint(
                condition=Q(uitkomst="", beslist_op__isnull=True)
                | (~Q(uitkomst="") & Q(beslist_op__isnull=False, ingetrokken_op__isnull=True)),
                name="bezwaar_beslist_of_ingetrokken",
            ),
            models.CheckConstraint(
                condition=Q(beslist_op__isnull=True) | Q(advies_op__isnull=True) | Q(beslist_op__gte=F("advies_op")),
                name="bezwaar_beslist_na_advies",
            ),
            models.CheckConstraint(
                condition=Q(uitkomst="") | Q(commissie=False) | Q(advies=F("uitkomst")) | ~Q(afwijking=""),
                name="bezwaar_afwijking_gemotiveerd",
            ),
        ]
        indexes = [models.Index(fields=["besluit"], condition=OPEN, name="bezwaar_open")]
        triggers = [
            # Awb 7:12: what was decided, was told. Nobody changes it afterwards, not even with raw SQL.
            freeze_when(
                "afgedaan",
                pgtrigger.Q(old__beslist_op__isnull=False) | pgtrigger.Q(old__ingetrokken_op__isnull=False),
                delete=False,
            )
        ]

    def __str__(self) -> str:
        return f"bezwaar {self.pk}"

    @property
    def is_open(self) -> bool:
        """Neither decided nor withdrawn."""
        return self.beslist_op is None and self.ingetrokken_op is None

    @property
    def ontvangst(self) -> Ontvangst:
        """In time or late; needs the besluit."""
        return judge_ontvangst(self.ontvangen_op, self._tot_en_met, self.gepost_op, self._wet)

    @property
    def uiterlijk(self) -> date:
        """The last day to decide (Awb 7:10); needs the besluit and its aanvraag."""
        return self.get_uiterlijk(self._wet)

    def get_uiterlijk(self, wet: Feiten) -> date:
        """The same by these facts of the law; needs the besluit."""
        return calculate_bezwaarbeslissing(
            self._tot_en_met, commissie=self.commissie, verdaagd=self.verdaagd_op is not None, wet=wet
        )

    @property
    def volgende(self) -> Volgende | None:
        """What is to be done next and until when; needs the besluit."""
        return find_next(
            Bezwaarfeiten(
                ontvangen_op=self.ontvangen_op,
                bezwaar_tot_en_met=self._tot_en_met,
                commissie=self.commissie,
                doorgezonden_op=self.doorgezonden_op,
                advies_op=self.advies_op,
                verdaagd_op=self.verdaagd_op,
                afgedaan=not self.is_open,
            ),
            self._wet,
        )

    @property
    def _wet(self) -> Feiten:
        return get_feiten(self.besluit.aanvraag.swv_id)

    @property
    def _tot_en_met(self) -> date:
        einde = self.besluit.bezwaar_tot_en_met
        if einde is None:
            raise ValueError("Only a decision that was made known can be objected to.")
        return einde
