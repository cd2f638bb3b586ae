"""The jaarverslag of one calendar year: its texts, figures, documents of others, steps and PDFs."""

import uuid
from datetime import date, datetime
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from rapportage.jaarverslag.enums import LOPEND, VANAF_OPGEMAAKT, VAST, Bijlagesoort, Documentsoort, Status
from rapportage.jaarverslag.hoofdstukken import NUMMERS, PER_CODE, Hoofdstuksoort
from swv.kern.historie import record_history
from swv.organisatie.enums import AuditorScope, Rol
from swv.organisatie.models import Organisatie

# Who writes in a report; controller and directeur see all of it, the others what is theirs.
SCHRIJVERS = frozenset({Rol.DIRECTEUR, Rol.CONTROLLER, Rol.SECRETARIS, Rol.CONSULENT, Rol.TOEZICHTHOUDER})
BUREAU = frozenset({Rol.DIRECTEUR, Rol.CONTROLLER})


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
class Jaarverslag(models.Model):
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
    versie = models.PositiveIntegerField(default=0)
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
                condition=Q(status__in=sorted(LOPEND), sha256="", vastgesteld_op__isnull=True)
                | (Q(status__in=sorted(VAST), snapshot__isnull=False, vastgesteld_op__isnull=False) & ~Q(sha256="")),
                name="jaarverslag_vastgesteld_heeft_gegevens",
            ),
            models.CheckConstraint(
                condition=~Q(status="openbaar") | Q(openbaar_op__isnull=False), name="jaarverslag_openbaar_heeft_datum"
            ),
        ]
        triggers = [
            # What was adopted is never changed or taken back; only made public. Not even with raw SQL as the application.
            pgtrigger.Trigger(
                name="vastgesteld",
                when=pgtrigger.Before,
                operation=pgtrigger.Update,
                func="""
                    IF OLD.status IN ('vastgesteld', 'openbaar') AND (
                        NEW.status NOT IN ('vastgesteld', 'openbaar')
                        OR (OLD.status = 'openbaar' AND NEW.status <> 'openbaar')
                        OR ROW(NEW.swv_id, NEW.jaar, NEW.volgnummer, NEW.vervangt_id, NEW.reden, NEW.snapshot, NEW.sha256,
                               NEW.cijfers_op, NEW.vastgesteld_op, NEW.goedgekeurd_op, NEW.opgemaakt_op, NEW.is_demo)
                           IS DISTINCT FROM
                           ROW(OLD.swv_id, OLD.jaar, OLD.volgnummer, OLD.vervangt_id, OLD.reden, OLD.snapshot, OLD.sha256,
                               OLD.cijfers_op, OLD.vastgesteld_op, OLD.goedgekeurd_op, OLD.opgemaakt_op, OLD.is_demo)
                    ) THEN
                        RAISE EXCEPTION 'This jaarverslag is adopted: make an erratum.';
                    END IF;
                    RETURN NEW;
                """,
            )
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def naam(self) -> str:
        erratum = f", versie {self.volgnummer} (erratum)" if self.volgnummer > 1 else ""
        return f"Jaarverslag {self.jaar}{erratum}"

    @property
    def uiterlijk_op(self) -> date:
        """It has to be with DUO before 1 July, so the last day is 30 June of the next year."""
        return date(self.jaar + 1, 6, 30)

    @property
    def is_vast(self) -> bool:
        return self.status in VAST

    @property
    def workflow(self) -> Any:
        from rapportage.jaarverslag.workflow import JAARVERSLAG  # the table imports this model

        return JAARVERSLAG

    def settle(self) -> None:
        """Nothing is kept beside the status and its dates."""

    def add_status_row(self, transition: Any, *, source: str, by: Any, reason: str, op: datetime) -> "Jaarverslagstap":
        return Jaarverslagstap.objects.create(
            jaarverslag=self, actie=transition.name, van=source, naar=self.status, versie=self.versie, door=by,
            lidmaatschap=getattr(by, "lidmaatschap", None), toelichting=reason, op=op,
        )  # fmt: skip

    def is_repeat(self, name: str, *, by: Any, versie: int) -> bool:
        """Did this person take this very step on that version?"""
        return self.stappen.filter(actie=name, versie=versie, door=by).exists()


class Jaarverslagstap(models.Model):
    """Who took which step with a report, and why. Only ever added."""

    muur_rechten = "SELECT, INSERT"

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="stappen")
    actie = models.CharField(max_length=30)
    van = models.CharField(max_length=12)
    naar = models.CharField(max_length=12)
    versie = models.PositiveIntegerField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, null=True, related_name="+")
    toelichting = models.TextField(blank=True)
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "versie"], name="jaarverslagstap_uniek_versie")]

    def __str__(self) -> str:
        return f"{self.actie} {self.pk}"


# --- what a report is made of: fixed together with it ----------------------------------------------------------------

FIXED_WITH_REPORT = """
    if exists (select 1 from rapportage_jaarverslag j
               where j.id in (case when tg_op = 'DELETE' then old.jaarverslag_id else new.jaarverslag_id end,
                              case when tg_op = 'INSERT' then new.jaarverslag_id else old.jaarverslag_id end)
               and j.status in ('vastgesteld', 'openbaar')) then
        raise exception 'This jaarverslag is adopted: make an erratum.';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
"""


def fixed_with_report(name: str) -> pgtrigger.Trigger:
    """Rows of an adopted report are neither added, changed nor removed."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=FIXED_WITH_REPORT,
    )


class HoofdstukQuerySet(models.QuerySet["Hoofdstuk"]):
    def visible_to(self, user: Any) -> "HoofdstukQuerySet":
        """All of a visible report for who leads it and who audits it; the others their own until it is theirs to read.

        A toezichthouder reads from opgemaakt, a secretaris and consulent (who see no money) from vastgesteld.
        """
        rows = self.filter(jaarverslag__in=Jaarverslag.objects.visible_to(user))
        lid = getattr(user, "lidmaatschap", None)
        if lid is None or lid.rol in BUREAU or lid.rol == Rol.AUDITOR:
            return rows
        own = Q(eigenaar=user.pk) | Q(eigenaar__isnull=True, rol=lid.rol)
        readable = VANAF_OPGEMAAKT if lid.rol == Rol.TOEZICHTHOUDER else VAST
        return rows.filter(own | Q(jaarverslag__status__in=readable))


@record_history()
class Hoofdstuk(models.Model):
    """One chapter of one report: the text of its owner. Every earlier text is in its history."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="hoofdstukken")
    code = models.SlugField(max_length=30)
    volgorde = models.PositiveSmallIntegerField()
    rol = models.CharField(max_length=20, choices=Rol, help_text="Wie het schrijft als er geen eigenaar is gekozen.")
    eigenaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    tekst = models.TextField(blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = HoofdstukQuerySet.as_manager()

    class Meta:
        ordering = ["jaarverslag", "volgorde"]
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "code"], name="hoofdstuk_uniek")]
        triggers = [fixed_with_report("hoofdstuk_vast")]

    def __str__(self) -> str:
        return f"{self.nummer} {self.titel}"

    @property
    def soort(self) -> Hoofdstuksoort:
        return PER_CODE[self.code]

    @property
    def titel(self) -> str:
        return self.soort.titel

    @property
    def nummer(self) -> str:
        return NUMMERS[self.code]


class CijferQuerySet(models.QuerySet["Jaarverslagcijfer"]):
    def visible_to(self, user: Any) -> "CijferQuerySet":
        """The figures of chapters this person reads."""
        return self.filter(hoofdstuk__in=Hoofdstuk.objects.visible_to(user))


@record_history()
class Jaarverslagcijfer(models.Model):
    """One figure block as it was counted: table, numbers and chart, or what was missing for it."""

    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="cijfers")
    hoofdstuk = models.ForeignKey(Hoofdstuk, on_delete=models.PROTECT, related_name="cijfers")
    code = models.SlugField(max_length=40)
    gegevens = models.JSONField(help_text="Een blok als in rapportage.jaarverslag.blok.")
    geteld_op = models.DateTimeField(default=timezone.now)

    objects = CijferQuerySet.as_manager()

    class Meta:
        ordering = ["hoofdstuk__volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["jaarverslag", "code"], name="jaarverslagcijfer_uniek")]
        triggers = [fixed_with_report("cijfer_vast")]

    def __str__(self) -> str:
        return self.code


def document_key(instance: Any, filename: str) -> str:
    """Storage key without names; the same document always lands in the same place."""
    return f"jaarverslagen/{instance.uuid}.pdf"


class DeelQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "DeelQuerySet":
        """Documents of a report this person reads as a whole."""
        lid = getattr(user, "lidmaatschap", None)
        rows = self.filter(jaarverslag__in=Jaarverslag.objects.visible_to(user))
        if lid is None or lid.rol in BUREAU or lid.rol == Rol.AUDITOR:
            return rows
        readable = VANAF_OPGEMAAKT if lid.rol == Rol.TOEZICHTHOUDER else VAST
        return rows.filter(jaarverslag__status__in=readable)


@record_history()
class Jaarverslagbijlage(models.Model):
    """A PDF of somebody else that goes into the report with its own pages."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="bijlagen")
    soort = models.CharField(max_length=20, choices=Bijlagesoort)
    naam = models.CharField(max_length=150)
    bestand = models.FileField(upload_to=document_key, max_length=200)
    sha256 = models.CharField(max_length=64)
    grootte = models.PositiveIntegerField(help_text="bytes")
    paginas = models.PositiveSmallIntegerField()
    is_getagd = models.BooleanField(help_text="Is het bestand voor te lezen (PDF met structuur)?")
    toegevoegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    toegevoegd_op = models.DateTimeField(default=timezone.now)
    vervallen_op = models.DateTimeField(null=True, blank=True, help_text="Vervangen door een nieuwer bestand.")

    objects = DeelQuerySet.as_manager()

    class Meta:
        ordering = ["soort", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Bijlagesoort.values), name="jaarverslagbijlage_soort"),
            models.CheckConstraint(condition=Q(paginas__gte=1), name="jaarverslagbijlage_heeft_bladzijden"),
            models.UniqueConstraint(
                fields=["jaarverslag", "soort"],
                condition=Q(vervallen_op__isnull=True),
                name="jaarverslagbijlage_een_geldig",
            ),
        ]
        triggers = [fixed_with_report("bijlage_vast")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


@record_history()
class Jaarverslagdocument(models.Model):
    """A PDF of the report: a concept to read, asked by somebody, or the adopted one. Made in the background."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    jaarverslag = models.ForeignKey(Jaarverslag, on_delete=models.PROTECT, related_name="documenten")
    soort = models.CharField(max_length=12, choices=Documentsoort)
    gevraagd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    gevraagd_op = models.DateTimeField(default=timezone.now)
    geannuleerd_op = models.DateTimeField(null=True, blank=True)
    bestand = models.FileField(upload_to=document_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    grootte = models.PositiveIntegerField(default=0, help_text="bytes")
    paginas = models.PositiveSmallIntegerField(default=0)
    kenmerken = models.JSONField(
        default=dict, blank=True, help_text="Waaraan het bestand zegt te voldoen, en wat ontbreekt."
    )
    gemaakt_op = models.DateTimeField(null=True, blank=True)

    objects = DeelQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Documentsoort.values), name="jaarverslagdocument_soort"),
            models.CheckConstraint(
                condition=Q(gemaakt_op__isnull=True) | (~Q(bestand="") & ~Q(sha256="") & Q(paginas__gte=1)),
                name="jaarverslagdocument_gemaakt_heeft_bestand",
            ),
            models.UniqueConstraint(
                fields=["jaarverslag"], condition=Q(soort="definitief"), name="jaarverslagdocument_een_definitief"
            ),
        ]
        triggers = [
            # The adopted report is made once.
            pgtrigger.Protect(
                name="definitief",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__soort="definitief", old__gemaakt_op__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"
