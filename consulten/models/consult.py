"""A consultation: a question of a school to its swv, who answered it, and what came of it.

The case itself (number, kind, days, people) names no pupil and holds no free text: who accounts for the work counts it
without reading it. What was asked and answered, and about whom, stands in ``Consultinhoud``, behind the wall of the pupil
when there is one.
"""

from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from consulten.enums import Consultonderwerp, Consultuitkomst, Status
from consulten.models.soort import Consultsoort
from leerlingen.enums import Grond, Omvang
from leerlingen.models import Leerling, Toegang
from swv.kern.historie import record_history
from swv.kern.muurfuncties import pupil_condition
from swv.kern.vast import freeze_with, refuse_when
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.models import Aanvraag

# Who answers questions; the same people write hours.
CONSULTROLLEN = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})
# Who counts them. A controller reads no question and sees no pupil.
CIJFERROLLEN = CONSULTROLLEN | {Rol.CONTROLLER}
# SQL: of which consultations an organisation of the context has the texts. Whoever reads that table passes its wall.
MET_INHOUD = "exists (select 1 from consulten_consultinhoud i where i.consult_id = TABEL.consult_id)"
_VAN_BEIDEN = "(TABEL.swv_id = any MUUR or TABEL.school_id = any MUUR)"
_ZAAK_VAN_BEIDEN = (
    "exists (select 1 from consulten_consult c where c.id = TABEL.consult_id"
    " and (c.swv_id = any MUUR or c.school_id = any MUUR))"
)
_INHOUD = f"{_ZAAK_VAN_BEIDEN} and (TABEL.leerling_id is null or {pupil_condition('TABEL.leerling_id', limited=False)})"


class ConsultQuerySet(models.QuerySet["Consult"]):
    def visible_to(self, user: Any) -> "ConsultQuerySet":
        """Those of the own school or swv. What was asked and answered is seen apart: ``Consultinhoud``."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        match user.rol:
            case rol if rol in SCHOOLROLLEN:
                return self.filter(school=user.organisatie_id)
            case rol if rol in CONSULTROLLEN:
                return self.filter(swv=user.organisatie_id)
        return self.none()

    def counted_by(self, user: Any) -> "ConsultQuerySet":
        """Those this person may count: of the own swv, also for a controller, who reads none of them."""
        if not getattr(user, "is_authenticated", False) or user.rol not in CIJFERROLLEN:
            return self.none()
        return self.filter(swv=user.organisatie_id)


@record_history()
class Consult(Zaak):
    """One question and its answer, as a case: asked, taken up, answered, closed."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("nummer", "swv_id", "school_id", "onderwerp", "gesteld_op", "gesteld_door_id")
    # Read also by roles of the swv without pupils, to count; written by school and swv only.
    muur_voorwaarden = (f"{_VAN_BEIDEN} or TABEL.swv_id = any NAMENS", _VAN_BEIDEN)

    nummer = models.CharField(max_length=12, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    onderwerp = models.CharField("gaat over", max_length=10, choices=Consultonderwerp)
    soort = models.ForeignKey(Consultsoort, on_delete=models.PROTECT, related_name="+", verbose_name="soort vraag")
    status = models.CharField(max_length=12, choices=Status, default=Status.GESTELD)
    gesteld_op = models.DateField()
    gesteld_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    aan = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False,
        help_text="Aan wie de vraag is gesteld; leeg is iedereen die consulten doet.",
    )  # fmt: skip
    behandelaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Wie de vraag oppakte.",
    )  # fmt: skip
    beantwoord_op = models.DateField(null=True, blank=True)
    beantwoord_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False
    )
    gesloten_op = models.DateField(null=True, blank=True)
    uitkomst = models.CharField(max_length=12, choices=Consultuitkomst, blank=True)
    aanvraag = models.OneToOneField(
        Aanvraag, on_delete=models.PROTECT, null=True, blank=True, related_name="consult",
        help_text="De aanvraag die van dit consult is gemaakt.",
    )  # fmt: skip
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = ConsultQuerySet.as_manager()

    # Minutes written on it, read along by ``with_minuten`` only.
    minuten: int
    # What the API tells of one case besides its columns, see ``consulten.api.views``.
    inhoud_gezien: "Consultinhoud | None"
    mogelijke_acties: list[dict[str, Any]]

    class Meta:
        ordering = ["-pk"]
        verbose_name = "consult"
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="consult_status"),
            models.CheckConstraint(condition=Q(onderwerp__in=Consultonderwerp.values), name="consult_onderwerp"),
            models.CheckConstraint(
                condition=Q(status="gesloten", gesloten_op__isnull=False, uitkomst__in=Consultuitkomst.values)
                | (~Q(status="gesloten") & Q(gesloten_op__isnull=True, uitkomst="")),
                name="consult_gesloten_volledig",
            ),
            models.CheckConstraint(
                condition=Q(beantwoord_op__isnull=True, beantwoord_door__isnull=True)
                | Q(beantwoord_op__isnull=False, beantwoord_door__isnull=False),
                name="consult_antwoord_volledig",
            ),
            models.CheckConstraint(
                condition=~Q(status="beantwoord") | Q(beantwoord_op__isnull=False), name="consult_beantwoord"
            ),
            models.CheckConstraint(
                condition=~Q(status="opgepakt") | Q(behandelaar__isnull=False), name="consult_opgepakt_door"
            ),
            models.CheckConstraint(
                condition=Q(beantwoord_op__isnull=True) | Q(beantwoord_op__gte=F("gesteld_op")),
                name="consult_antwoord_na_vraag",
            ),
            models.CheckConstraint(
                condition=Q(aanvraag__isnull=True) | Q(uitkomst="aanvraag"), name="consult_aanvraag_is_uitkomst"
            ),
        ]
        indexes = [
            # The orders of the list (consulten.views.lijst) and of Mijn werk.
            models.Index(fields=["swv", "gesteld_op", "id"], name="consult_swv_gesteld"),
            models.Index(fields=["swv", "id"], name="consult_swv_nummer"),
            models.Index(fields=["swv", "status", "gesteld_op"], name="consult_swv_status"),
            models.Index(fields=["school", "gesteld_op", "id"], name="consult_school_gesteld"),
            models.Index(fields=["school", "id"], name="consult_school_nummer"),
            models.Index(fields=["school", "status", "gesteld_op"], name="consult_school_status"),
        ]
        triggers = [
            # The request that was made of it stays the request that was made of it.
            refuse_when(
                "aanvraag_blijft",
                pgtrigger.Q(old__aanvraag__isnull=False) & pgtrigger.Q(old__aanvraag__df=pgtrigger.F("new__aanvraag")),
            )
        ]

    def __str__(self) -> str:
        return self.nummer

    @property
    def is_closed(self) -> bool:
        """Nobody has to do anything more."""
        return self.status == Status.GESLOTEN


class ConsultStap(Zaakstap):
    """One step of a consultation. Append-only; it is the timeline. Read by who may read the question."""

    muur_onveranderlijk = ("consult_id",)
    muur_voorwaarden = (MET_INHOUD, MET_INHOUD)

    consult = models.ForeignKey(Consult, on_delete=models.PROTECT, related_name="stappen")

    class Meta(Zaakstap.Meta):
        constraints = [models.UniqueConstraint(fields=["consult", "versie"], name="consultstap_uniek_versie")]


class ConsultinhoudQuerySet(models.QuerySet["Consultinhoud"]):
    def visible_to(self, user: Any) -> "ConsultinhoudQuerySet":
        """Of consultations one sees, and about a pupil only while the own organisation has access to that pupil.

        A request that only lies before a consulent to sign along (``toewijzing.services.meetekenen``) opens that request alone.
        """
        access = Exists(
            Toegang.objects.filter(
                holds_on(timezone.localdate()), leerling=OuterRef("leerling"), organisatie=getattr(user, "organisatie_id", None)
            )
            .exclude(omvang__in=[Omvang.REGISTER, Omvang.BEPERKT])
            .exclude(grond=Grond.AANVRAAG, omvang=Omvang.ZAAK)
        )  # fmt: skip
        return self.filter(Q(leerling__isnull=True) | access, consult__in=Consult.objects.visible_to(user))


@record_history()
class Consultinhoud(models.Model):
    """What was asked and answered, and about which pupil or group. Fixed while the consultation is closed."""

    # As LeerlingGebonden, but a question need not be about a pupil.
    muur_kolom = "leerling_id"
    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("leerling_id", "consult_id")
    muur_voorwaarden = (_INHOUD, _INHOUD)

    leerling = models.ForeignKey(
        Leerling, on_delete=models.PROTECT, null=True, blank=True, related_name="consultinhoud_set",
        verbose_name="leerling",
    )  # fmt: skip
    consult = models.OneToOneField(Consult, on_delete=models.PROTECT, related_name="inhoud")
    groep = models.CharField("groep of klas", max_length=100, blank=True)
    vraag = models.TextField()
    advies = models.TextField(blank=True)

    objects = ConsultinhoudQuerySet.as_manager()

    class Meta:
        verbose_name = "vraag en antwoord van een consult"
        constraints = [
            models.CheckConstraint(condition=~Q(vraag=""), name="consultinhoud_vraag"),
            models.CheckConstraint(
                condition=Q(leerling__isnull=True) | Q(groep=""), name="consultinhoud_leerling_of_groep"
            ),
        ]
        triggers = [
            freeze_with(
                "gesloten", "select 1 from consulten_consult c where c.id = ROW.consult_id and c.status = 'gesloten'",
                insert=False,
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"inhoud {self.pk}"
