"""The decision on a request of a school, and its letter. Neither ever changes."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from schoolaanvragen.enums import Schooluitkomst
from schoolaanvragen.models.aanvraag import Schoolaanvraag
from swv.kern.vast import freeze_when, freeze_with
from swv.organisatie.enums import Rol

# A kind has bounds per request; what is granted above them is refused, also by raw SQL.
BINNEN_GRENS = """
    if not verband_is_toepassing() then return new; end if;
    if exists (
        select 1 from schoolaanvragen_schoolaanvraag a join toewijzing_aanvraagsoort s on s.id = a.soort_id
        where a.id = new.aanvraag_id and (
            new.bedrag > s.bedrag_hoogstens
            or (s.bedrag_eenheid in ('', 'uren') and new.uren > s.bedrag_hoogstens_aantal)
            or (s.bedrag_eenheid = 'weken' and new.tot_en_met - new.van + 1 > s.bedrag_hoogstens_aantal * 7)
        )
    ) then
        raise exception 'schoolbesluit: above the bound of its kind' using errcode = '23514';
    end if;
    return new;
"""
# Instalments come with the decision; none is added to it later.
BESLOTEN = (
    "select 1 from schoolaanvragen_schoolbesluit b join schoolaanvragen_schoolaanvraag a on a.id = b.aanvraag_id"
    " where b.id = ROW.besluit_id and a.status in ('toegekend', 'loopt', 'afgerond', 'afgewezen')"
)
NIETS = Q(bedrag__isnull=True, uren__isnull=True, van__isnull=True, tot_en_met__isnull=True)


class Schoolbesluit(models.Model):
    """What was decided, by whom, when and by which mandate; euro and hours for the whole period. Only ever added."""

    muur_rechten = "SELECT, INSERT"

    aanvraag = models.OneToOneField(Schoolaanvraag, on_delete=models.PROTECT, related_name="besluit")
    uitkomst = models.CharField(max_length=12, choices=Schooluitkomst)
    motivering = models.TextField()
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True)
    uren = models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True)
    van = models.DateField(null=True, blank=True)
    tot_en_met = models.DateField(null=True, blank=True)
    op = models.DateField()
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    rol = models.CharField(max_length=20, choices=Rol)
    mandaat_tot = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True,
        help_text="Euro: tot en met dit bedrag beslist deze rol; leeg is elk bedrag.",
    )  # fmt: skip
    deel_bestuur = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    deel_swv = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    berekening = models.TextField(blank=True, default="", db_default="", help_text="In zinnen, een per regel.")
    boven_budget = models.TextField(
        blank=True, default="", db_default="", help_text="Waarom er meer is toegekend dan er over was."
    )

    class Meta:
        ordering = ["-pk"]
        verbose_name = "besluit"
        constraints = [
            models.CheckConstraint(condition=Q(uitkomst__in=Schooluitkomst.values), name="schoolbesluit_uitkomst"),
            models.CheckConstraint(condition=~Q(motivering=""), name="schoolbesluit_motivering"),
            models.CheckConstraint(
                condition=(Q(uitkomst=Schooluitkomst.AFGEWEZEN) & NIETS)
                | (~Q(uitkomst=Schooluitkomst.AFGEWEZEN) & Q(van__isnull=False, tot_en_met__gte=F("van"))),
                name="schoolbesluit_volledig",
            ),
            models.CheckConstraint(
                condition=Q(bedrag__isnull=True) | Q(mandaat_tot__isnull=True) | Q(bedrag__lte=F("mandaat_tot")),
                name="schoolbesluit_binnen_mandaat",
            ),
            models.CheckConstraint(
                condition=Q(deel_bestuur__isnull=True, deel_swv__isnull=True)
                | Q(deel_bestuur__gte=0, deel_swv__gte=0, bedrag=F("deel_bestuur") + F("deel_swv")),
                name="schoolbesluit_delen_tellen_op",
            ),
        ]
        triggers = [
            pgtrigger.Trigger(name="binnen_grens", when=pgtrigger.Before, operation=pgtrigger.Insert, func=BINNEN_GRENS)
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"besluit {self.pk}"


class SchooltermijnQuerySet(models.QuerySet["Schooltermijn"]):
    def visible_to(self, user: Any) -> "SchooltermijnQuerySet":
        """Of requests this person sees."""
        return self.filter(besluit__aanvraag__in=Schoolaanvraag.objects.visible_to(user))


class Schooltermijn(models.Model):
    """One part in which a grant is due, in euro; together they are what the swv bears. Comes with its decision.

    ``op`` is the day, None as long as that hangs on something (``voorwaarde`` says on what).
    """

    muur_rechten = "SELECT, INSERT"

    besluit = models.ForeignKey(Schoolbesluit, on_delete=models.PROTECT, related_name="termijnen")
    volgorde = models.PositiveSmallIntegerField()
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, help_text="euro")
    op = models.DateField(null=True, blank=True)
    voorwaarde = models.CharField(max_length=100)

    objects = SchooltermijnQuerySet.as_manager()

    class Meta:
        ordering = ["besluit", "volgorde"]
        verbose_name = "betaaltermijn"
        constraints = [
            models.UniqueConstraint(fields=["besluit", "volgorde"], name="schooltermijn_volgorde"),
            models.CheckConstraint(condition=Q(bedrag__gte=0), name="schooltermijn_bedrag"),
        ]
        triggers = [freeze_with("besluit_vast", BESLOTEN, update=False, delete=False)]

    def __str__(self) -> str:
        return f"termijn {self.pk}"


def letter_key(instance: Any, filename: str) -> str:
    """Storage key without names; the same letter always lands in the same place."""
    return f"schoolbrieven/{instance.uuid}.pdf"


class Schoolbrief(models.Model):
    """The letter of a decision to the school: what it says, fixed at once, and the file made of that in the background."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("uuid", "besluit_id", "inhoud")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    besluit = models.OneToOneField(Schoolbesluit, on_delete=models.PROTECT, related_name="brief")
    inhoud = models.JSONField()
    bestand = models.FileField(upload_to=letter_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    gemaakt_op = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = "brief"
        constraints = [
            models.CheckConstraint(
                condition=Q(gemaakt_op__isnull=True) | (~Q(bestand="") & ~Q(sha256="")),
                name="schoolbrief_gemaakt_heeft_bestand",
            )
        ]
        triggers = [freeze_when("gemaakt", pgtrigger.Q(old__gemaakt_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"brief {self.pk}"
