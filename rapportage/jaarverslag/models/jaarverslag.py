"""The jaarverslag of one calendar year, and the steps that were taken with it."""

from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from rapportage.jaarverslag.enums import LOPEND, VANAF_OPGEMAAKT, VAST, Status
from rapportage.jaarverslag.permissions import SCHRIJVERS
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with, refuse_when
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Organisatie


def audited_years(lid: Any) -> Q:
    """Reports of the years that this auditor looks into."""
    return Q(jaar__range=lid.onderzoeksjaren)


class JaarverslagQuerySet(models.QuerySet["Jaarverslag"]):
    def visible_to(self, user: Any) -> "JaarverslagQuerySet":
        """Writers: those of the own swv. Accountant: from opgemaakt. Inspectie: adopted ones. Auditors by period."""
        lid = getattr(user, "lidmaatschap", None)
        if not getattr(user, "is_authenticated", False) or lid is None:
            return self.none()
        own = self.filter(swv=lid.organisatie_id)
        if lid.rol in SCHRIJVERS:
            return own
        if lid.rol == Rol.AUDITOR and lid.scope == AuditorScope.ACCOUNTANT:
            return own.filter(audited_years(lid), status__in=VANAF_OPGEMAAKT)
        if lid.rol == Rol.AUDITOR and lid.scope == AuditorScope.INSPECTIE:
            return own.filter(audited_years(lid), status__in=VAST)
        return self.none()

    def openbaar(self) -> "JaarverslagQuerySet":
        """What everyone may read, without login."""
        return self.filter(status=Status.OPENBAAR)


@record_history(exclude=("snapshot",))
class Jaarverslag(Zaak):
    """One version of the report of one year. ``volgnummer`` 2 and higher: an erratum that replaces ``vervangt``."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    jaar = models.PositiveSmallIntegerField()
    volgnummer = models.PositiveSmallIntegerField(default=1)
    vervangt = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="vervangen_door"
    )
    reden = models.CharField("reden van het erratum", max_length=500, blank=True)
    status = models.CharField(max_length=12, choices=Status, default=Status.CONCEPT)
    is_demo = models.BooleanField(default=False, help_text="Verzonnen teksten en bedragen; staat op elke bladzijde.")
    aangemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    cijfers_op = models.DateTimeField(null=True, blank=True, help_text="Wanneer de cijfers zijn geteld.")
    opgemaakt_op = models.DateField(null=True, blank=True)
    goedgekeurd_op = models.DateField(null=True, blank=True)
    vastgesteld_op = models.DateField(null=True, blank=True)
    openbaar_op = models.DateField(null=True, blank=True)
    # The frozen data: texts, figures and checksums of the documents, as they were adopted.
    snapshot = models.JSONField(null=True, blank=True)
    sha256 = models.CharField(
        max_length=64, blank=True, help_text="Van het gegevensbestand bij het vastgestelde verslag."
    )

    objects = JaarverslagQuerySet.as_manager()

    class Meta:
        db_table = "rapportage_jaarverslag"
        ordering = ["-jaar", "-volgnummer"]
        constraints = [
            models.UniqueConstraint(fields=["swv", "jaar", "volgnummer"], name="jaarverslag_uniek"),
            models.UniqueConstraint(
                fields=["swv", "jaar"], condition=Q(status__in=sorted(LOPEND)), name="jaarverslag_een_lopend"
            ),
            models.CheckConstraint(condition=Q(status__in=Status.values), name="jaarverslag_status"),
            models.CheckConstraint(condition=Q(jaar__gte=2014, jaar__lte=2100), name="jaarverslag_jaar"),
            models.CheckConstraint(
                condition=Q(volgnummer=1, vervangt__isnull=True, reden="")
                | (Q(volgnummer__gt=1, vervangt__isnull=False) & ~Q(reden="")),
                name="jaarverslag_erratum_heeft_reden",
            ),
            models.CheckConstraint(
                condition=Q(status__in=sorted({*LOPEND, Status.INGETROKKEN}), sha256="", vastgesteld_op__isnull=True)
                | (Q(status__in=sorted(VAST), snapshot__isnull=False, vastgesteld_op__isnull=False) & ~Q(sha256="")),
                name="jaarverslag_vastgesteld_heeft_gegevens",
            ),
            models.CheckConstraint(
                condition=~Q(status="openbaar") | Q(openbaar_op__isnull=False), name="jaarverslag_openbaar_heeft_datum"
            ),
        ]
        triggers = [
            # What was adopted is never changed or taken back; only made public. Not even with raw SQL as the application.
            freeze_when(
                "vastgesteld",
                pgtrigger.Q(old__status__in=sorted(VAST)),
                except_=("status", "versie", "openbaar_op"),
                delete=False,
            ),
            # A better version is begun from what is public, and that step counts in ``versie``.
            freeze_when("openbaar", pgtrigger.Q(old__status="openbaar"), except_=("versie",), delete=False),
            # Adopted: from here only on to «openbaar».
            refuse_when(
                "niet_terug", pgtrigger.Q(old__status__in=sorted(VAST)) & ~pgtrigger.Q(new__status__in=sorted(VAST))
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def naam(self) -> str:
        """What people call this version: the year, and for an erratum which version it is."""
        erratum = f", versie {self.volgnummer} (erratum)" if self.volgnummer > 1 else ""
        return f"Jaarverslag {self.jaar}{erratum}"

    @property
    def uiterlijk_op(self) -> date:
        """It has to be with DUO before 1 July, so the last day is 30 June of the next year."""
        return date(self.jaar + 1, 6, 30)

    @property
    def is_vast(self) -> bool:
        """Are texts and figures frozen: adopted, or made public after that?"""
        return self.status in VAST


class Jaarverslagstap(Zaakstap):
    """Who took which step with a report, and why. Only ever added."""

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="stappen")
    # As wide as the column is.
    actie = models.CharField(max_length=30)

    class Meta(Zaakstap.Meta):
        db_table = "rapportage_jaarverslagstap"
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "versie"], name="jaarverslagstap_uniek_versie")]


# --- what a report is made of: fixed together with it ----------------------------------------------------------------

OF_ADOPTED = """
    select 1 from rapportage_jaarverslag j where j.id = ROW.jaarverslag_id and j.status in ('vastgesteld', 'openbaar')"""


def fixed_with_report(name: str) -> pgtrigger.Trigger:
    """Rows of an adopted report are neither added, changed nor removed."""
    return freeze_with(name, OF_ADOPTED)
