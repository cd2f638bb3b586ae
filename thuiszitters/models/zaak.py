"""The case of one pupil at home: status, who is in charge, the absence itself, and what lies behind it.

Tables marked ``muur_beperkt`` may be read with limited access (a gemeente); of all others the database itself gives
an organisation with limited access no row. That is why causes and care stand in a table of their own.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import ArrayField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone

from leerlingen.enums import Omvang
from leerlingen.models import Toegang
from swv.kern.historie import record_history
from swv.kern.invoer.datums import VERZUIM
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import DateRange, Organisatie, holds_on
from thuiszitters.enums import Belemmering, Bron, Geoorloofd, Status, Uitstroom
from thuiszitters.models.referentie import Verzuimcategorie

SWVROLLEN = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})


class ThuiszitterQuerySet(models.QuerySet["Thuiszitter"]):
    def visible_to(self, user: Any) -> "ThuiszitterQuerySet":
        """Cases this person may see: of the own school or swv, or of pupils living in the own gemeente."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        org = user.organisatie_id
        access = Exists(
            Toegang.objects.filter(
                holds_on(timezone.localdate()), leerling=OuterRef("leerling"), organisatie=org
            ).exclude(omvang=Omvang.REGISTER)
        )
        match user.rol:
            case rol if rol in SCHOOLROLLEN:
                return self.filter(access, school=org)
            case rol if rol in SWVROLLEN:
                return self.filter(access, swv=org)
            case Rol.LEERPLICHT:
                return self.filter(access, gemeente=org, leerling__woongemeente=org)
        return self.none()


class OnderdeelQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "OnderdeelQuerySet":
        """Parts of cases this person may see in full; a gemeente sees none of them."""
        if getattr(user, "rol", "") == Rol.LEERPLICHT:
            return self.none()
        return self.filter(thuiszitter__in=Thuiszitter.objects.visible_to(user))


class BeperktOnderdeelQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "BeperktOnderdeelQuerySet":
        """Parts that a gemeente may see too: agreements, and the absence itself."""
        return self.filter(thuiszitter__in=Thuiszitter.objects.visible_to(user))


@record_history()
class Thuiszitter(Zaak, LeerlingGebonden):
    """A pupil who doesn't go to school, or may stop going (Leerplichtwet 1969). One case from report to aftercare."""

    muur_onveranderlijk = ("leerling_id", "nummer", "swv_id", "bron", "gemeld_door_id", "gemeld_op")
    muur_beperkt = True
    stap_relatie = "statussen"

    nummer = models.CharField(max_length=12, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Waar de leerling ingeschreven staat; leeg bij absoluut verzuim.",
    )  # fmt: skip
    gemeente = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=12, choices=Status, default=Status.GEMELD)
    casusregisseur = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    volgende_actie = models.ForeignKey(
        "thuiszitters.Actie", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    bron = models.CharField("gemeld door", max_length=10, choices=Bron)
    gemeld_op = models.DateField()
    gemeld_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    # As the absence stands now, kept to sort and filter on; thuiszitters.services.perioden fills them.
    categorie = models.ForeignKey(Verzuimcategorie, on_delete=models.PROTECT, related_name="+")
    sinds = models.DateField("thuis sinds")
    einddatum = models.DateField("terug op", null=True, blank=True, help_text="Eerste dag waarop de leerling terug is.")
    bestemming = models.CharField(max_length=14, choices=Uitstroom, blank=True)
    nazorg_op = models.DateField("controle op", null=True, blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = ThuiszitterQuerySet.as_manager()

    # First day after the exemption, read along by ``with_vrijstelling_tot`` only.
    vrijstelling_tot: date | None
    # First day without kwalificatieplicht, read along by ``find_kwalificatie_op`` only.
    kwalificatie_op: date | None
    # The day of the last progress, read along by ``with_voortgang``; the ladder, by ``with_ladder`` only.
    voortgang_op: date
    ladder: list[dict[str, Any]]
    gezet: list[dict[str, Any]]
    # A step of the ladder asked this person and nothing was done since, read along by ``with_vraag`` only.
    gevraagd: dict[str, Any] | None
    # What the API tells of one case besides its columns, see ``thuiszitters.api.views.ZaakView``.
    geldige_perioden: models.QuerySet[models.Model]
    open_acties: Sequence[models.Model]
    alle_afspraken: models.QuerySet[models.Model]
    mogelijke_acties: list[dict[str, Any]]

    class Meta:
        ordering = ["-pk"]
        verbose_name = "thuiszitter"
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="thuiszitter_status"),
            models.CheckConstraint(condition=Q(bron__in=Bron.values), name="thuiszitter_bron"),
            # Always a next action while the case runs: its owner and date are columns that can't be empty.
            models.CheckConstraint(
                condition=Q(status="afgesloten", volgende_actie__isnull=True)
                | (~Q(status="afgesloten") & Q(volgende_actie__isnull=False)),
                name="thuiszitter_altijd_volgende_actie",
            ),
            models.CheckConstraint(
                condition=(
                    Q(status__in=["gemeld", "in_onderzoek", "actief"]) & Q(einddatum__isnull=True, bestemming="")
                )
                | (Q(status__in=["nazorg", "afgesloten"]) & Q(einddatum__isnull=False) & ~Q(bestemming="")),
                name="thuiszitter_einde_volledig",
            ),
            models.CheckConstraint(
                condition=~Q(status="nazorg") | Q(nazorg_op__isnull=False), name="thuiszitter_nazorg_datum"
            ),
            models.CheckConstraint(
                condition=Q(einddatum__isnull=True) | Q(einddatum__gte=F("sinds")), name="thuiszitter_einde_na_begin"
            ),
            models.UniqueConstraint(
                fields=["leerling"], condition=~Q(status="afgesloten"), name="thuiszitter_een_lopende_zaak"
            ),
        ]
        indexes = [
            models.Index(fields=["swv", "status", "-id"], name="thuiszitter_swv_status"),
            # The orders of the list (thuiszitters.views.lijst); by next action it sorts the few cases that run.
            models.Index(fields=["swv", "id"], name="thuiszitter_swv_nummer"),
            models.Index(fields=["swv", "sinds", "id"], name="thuiszitter_swv_sinds"),
            models.Index(fields=["school", "sinds", "id"], name="thuiszitter_school_sinds"),
            models.Index(fields=["gemeente", "sinds", "id"], name="thuiszitter_gemeente_sinds"),
            models.Index(fields=["school", "status"], name="thuiszitter_school"),
            models.Index(fields=["gemeente", "status"], name="thuiszitter_gemeente"),
            models.Index(fields=["casusregisseur", "status"], name="thuiszitter_regisseur"),
        ]

    def __str__(self) -> str:
        return self.nummer

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """What days of a step are compared with."""
        return {**self.leerling.bekende_dagen, VERZUIM: self.sinds}

    @property
    def is_closed(self) -> bool:
        """Closed for good: after the check that follows a return, or because it was no thuiszitter."""
        return self.status == Status.AFGESLOTEN

    def settle(self) -> None:
        """After a step: the first open action is the next one."""
        self.volgende_actie = self.acties.filter(gedaan_op__isnull=True).first()


class ThuiszitterStatus(Zaakstap, LeerlingGebonden):
    """One step of a case. Append-only; it is the timeline."""

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="statussen")

    objects = OnderdeelQuerySet.as_manager()

    class Meta(Zaakstap.Meta):
        constraints = [models.UniqueConstraint(fields=["thuiszitter", "versie"], name="thuiszitterstatus_uniek_versie")]


@record_history()
class Verzuimperiode(LeerlingGebonden):
    """The absence in this category during a period, as it was known from ``vastgelegd_op`` until ``vervallen_op``.

    A correction never changes a row: it ends its validity and writes another. So what was known at any moment is a
    query on these rows, and a return can be made again exactly as it was.
    """

    muur_beperkt = True

    thuiszitter = models.ForeignKey(Thuiszitter, on_delete=models.PROTECT, related_name="perioden")
    categorie = models.ForeignKey(Verzuimcategorie, on_delete=models.PROTECT, related_name="+")
    geoorloofd = models.CharField(max_length=12, choices=Geoorloofd, default=Geoorloofd.ONBEKEND)
    van = models.DateField("eerste dag")
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)
    vervallen_op = models.DateTimeField(null=True, blank=True)

    objects = BeperktOnderdeelQuerySet.as_manager()

    class Meta:
        ordering = ["van", "pk"]
        verbose_name = "verzuimperiode"
        constraints = [
            models.CheckConstraint(condition=Q(geoorloofd__in=Geoorloofd.values), name="verzuimperiode_geoorloofd"),
            models.CheckConstraint(
                condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="verzuimperiode_einde_na_begin"
            ),
            models.CheckConstraint(
                condition=Q(vervallen_op__isnull=True) | Q(vervallen_op__gte=F("vastgelegd_op")),
                name="verzuimperiode_vervallen_na_vastgelegd",
            ),
            ExclusionConstraint(
                name="verzuimperiode_geen_overlap",
                expressions=[
                    (DateRange("van", "tot", RangeBoundary()), RangeOperators.OVERLAPS),
                    ("leerling", RangeOperators.EQUAL),
                ],
                condition=Q(vervallen_op__isnull=True),
            ),
        ]
        indexes = [models.Index(fields=["thuiszitter", "vastgelegd_op"], name="verzuimperiode_bekend")]
        triggers = [
            freeze_when(
                "vastgelegd", pgtrigger.Q(old__vervallen_op__isnull=True), except_=("vervallen_op",), delete=False
            ),
            freeze_when("vervallen", pgtrigger.Q(old__vervallen_op__isnull=False), delete=False),
        ]

    def __str__(self) -> str:
        return f"verzuimperiode {self.pk}"


@record_history()
class Situatie(LeerlingGebonden):
    """What lies behind the absence: causes, what blocks the way back, care. Never for a gemeente."""

    thuiszitter = models.OneToOneField(Thuiszitter, on_delete=models.PROTECT, related_name="situatie")
    toelichting = models.TextField(blank=True, help_text="Wat er aan de hand is, in een paar zinnen.")
    oorzaken = ArrayField(models.CharField(max_length=30), default=list, blank=True, help_text="Codes van oorzaken.")
    belemmeringen = ArrayField(models.CharField(max_length=12, choices=Belemmering), default=list, blank=True)
    zorg = models.CharField("betrokken zorg", max_length=200, blank=True)
    zorg_wacht_sinds = models.DateField("wacht op zorg sinds", null=True, blank=True)
    zorg_gestart_op = models.DateField("zorg gestart op", null=True, blank=True)

    objects = OnderdeelQuerySet.as_manager()

    class Meta:
        verbose_name = "situatie"
        constraints = [
            models.CheckConstraint(
                condition=Q(zorg_gestart_op__isnull=True)
                | Q(zorg_wacht_sinds__isnull=True)
                | Q(zorg_gestart_op__gte=F("zorg_wacht_sinds")),
                name="situatie_zorg_na_wachten",
            )
        ]

    def __str__(self) -> str:
        return f"situatie {self.pk}"
