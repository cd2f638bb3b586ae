"""The form of a kind of request: its questions, its checklist, and when each is asked."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, OuterRef, Q
from django.db.models.functions import JSONObject

from leerlingen.enums import Documentsoort
from swv.kern.historie import record_history
from swv.kern.meelezen import read_along
from swv.kern.vast import freeze_with
from toewijzing.calculations.voorwaarde import Teken
from toewijzing.enums import Antwoordbron, Antwoordsoort, Checksoort, Ondertekenaar, Vraagstap
from toewijzing.models.organisatienaam import read_organisatienamen
from toewijzing.models.soort import GEEN_CONCEPT, Aanvraagsoort

VAN_VOORWAARDE = (
    "select 1 from toewijzing_vraag v join toewijzing_aanvraagsoort s on s.id = v.aanvraagsoort_id"
    " where s.status <> 'concept' and v.id = ROW.vraag_id union all"
    " select 1 from toewijzing_checklistitem c join toewijzing_aanvraagsoort s on s.id = c.aanvraagsoort_id"
    " where s.status <> 'concept' and c.id = ROW.item_id"
)


def read_regels(**eigenaar: Any) -> ArraySubquery:
    """The conditions of each row, read along with it: ``toewijzing.queries.formulier`` makes them typed."""
    feiten = JSONObject(
        veld="veld", over="over__code", teken="teken", waarden="waarden", groep="groep", namen=read_organisatienamen()
    )
    return ArraySubquery(Voorwaarde.objects.filter(**eigenaar).order_by("groep", "pk").values(feiten=feiten))


class VraagManager(models.Manager["Vraag"]):
    """Questions with their conditions (``regels``), in the same query."""

    def get_queryset(self) -> models.QuerySet["Vraag"]:
        """Each with its conditions."""
        return read_along(super().get_queryset(), regels=read_regels(vraag=OuterRef("pk")))


class ChecklistManager(models.Manager["ChecklistItem"]):
    """Items of the checklist with their conditions (``regels``), in the same query."""

    def get_queryset(self) -> models.QuerySet["ChecklistItem"]:
        """Each with its conditions."""
        return read_along(super().get_queryset(), regels=read_regels(item=OuterRef("pk")))


@record_history()
class Vraag(models.Model):
    """One question of the request form: what kind of answer it asks, where that may come from, and its place."""

    aanvraagsoort = models.ForeignKey(Aanvraagsoort, on_delete=models.CASCADE, related_name="vragen")
    code = models.CharField(max_length=40, help_text="Vast: hieraan herkennen antwoorden en voorwaarden de vraag.")
    stap = models.CharField(max_length=20, choices=Vraagstap, default=Vraagstap.ONDERBOUWING)
    soort = models.CharField(
        max_length=8, choices=Antwoordsoort, default=Antwoordsoort.TEKST, db_default=Antwoordsoort.TEKST
    )
    label = models.CharField(max_length=200)
    uitleg = models.TextField(blank=True)
    verplicht = models.BooleanField(default=True)
    max_tekens = models.PositiveIntegerField(default=4000)
    laagst = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    hoogst = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    eenheid = models.CharField(max_length=20, blank=True, db_default="", help_text="Van een getal: weken, uur, %.")
    opties = models.JSONField(default=list, db_default=[], blank=True, help_text='[{"code", "naam"}], op volgorde')
    kolommen = models.JSONField(
        default=list, db_default=[], blank=True, help_text='[{"code", "naam", "soort"}] van een tabel, op volgorde'
    )
    max_rijen = models.PositiveSmallIntegerField(null=True, blank=True)
    bron = models.CharField(max_length=30, choices=Antwoordbron, blank=True, db_default="")
    volgorde = models.PositiveSmallIntegerField(default=0)
    # Read along (``VraagManager``), and what ``toewijzing.queries.formulier`` makes of it for one request.
    regels: list[dict[str, Any]]
    wacht_op: str

    objects = VraagManager()

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["aanvraagsoort", "code"], name="vraag_uniek"),
            models.CheckConstraint(condition=Q(soort__in=Antwoordsoort.values), name="vraag_soort"),
            models.CheckConstraint(
                condition=Q(laagst__isnull=True) | Q(hoogst__isnull=True) | Q(hoogst__gte=F("laagst")),
                name="vraag_hoogst_niet_onder_laagst",
            ),
        ]
        triggers = [freeze_with("soort_vast", f"{GEEN_CONCEPT}ROW.aanvraagsoort_id")]

    def __str__(self) -> str:
        return self.label


@record_history()
class ChecklistItem(models.Model):
    """What must be there before a request of this kind leaves the school."""

    aanvraagsoort = models.ForeignKey(Aanvraagsoort, on_delete=models.CASCADE, related_name="checklist")
    soort = models.CharField(max_length=20, choices=Checksoort)
    documentsoort = models.CharField(max_length=24, choices=Documentsoort, blank=True)
    code = models.CharField(
        max_length=40,
        blank=True,
        db_default="",
        help_text="Van een eigen soort document; vast, ook als de naam wijzigt.",
    )
    label = models.CharField(max_length=200)
    verplicht = models.BooleanField(default=True)
    max_leeftijd_maanden = models.PositiveSmallIntegerField(null=True, blank=True)
    vanaf_leeftijd = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Alleen voor leerlingen vanaf deze leeftijd."
    )
    groep = models.CharField(
        max_length=40, blank=True, db_default="", help_text="Van wat dezelfde groep heeft, is één genoeg («A of B»)."
    )
    ondertekenaars = ArrayField(
        models.CharField(max_length=12, choices=Ondertekenaar), default=list, db_default=[], blank=True
    )
    ondertekening = models.CharField(
        max_length=200, blank=True, db_default="", help_text="Wat er bij de ondertekening hoort, in eigen woorden."
    )
    volgorde = models.PositiveSmallIntegerField(default=0)
    regels: list[dict[str, Any]]

    objects = ChecklistManager()

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(soort="document") & ~Q(documentsoort="")) | (~Q(soort="document") & Q(documentsoort="")),
                name="checklist_documentsoort",
            ),
            models.CheckConstraint(
                condition=~Q(soort="eigen_document") | ~Q(code=""), name="checklist_eigen_document_heeft_code"
            ),
        ]
        triggers = [freeze_with("soort_vast", f"{GEEN_CONCEPT}ROW.aanvraagsoort_id")]

    def __str__(self) -> str:
        return self.label

    @property
    def sleutel(self) -> str:
        """What tells it from the other items of its kind, in every version: «opp», «gezagdrager», an own code."""
        return self.code or self.documentsoort or self.soort


@record_history()
class Voorwaarde(models.Model):
    """A question or an item is asked only when this holds, and all others of its ``groep``, or those of another group.

    (Field, sign, values): ``toewijzing.calculations.voorwaarde`` judges it. ``over`` is an earlier question, for the field «vraag».
    """

    vraag = models.ForeignKey(Vraag, on_delete=models.CASCADE, null=True, blank=True, related_name="voorwaarden")
    item = models.ForeignKey(ChecklistItem, on_delete=models.CASCADE, null=True, blank=True, related_name="voorwaarden")
    veld = models.CharField(max_length=20)
    over = models.ForeignKey(Vraag, on_delete=models.RESTRICT, null=True, blank=True, related_name="gebruikt_in")
    teken = models.CharField(max_length=10, choices=Teken)
    waarden = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    groep = models.PositiveSmallIntegerField(
        default=0, db_default=0, help_text="Van meer groepen is één genoeg; binnen een groep geldt alles."
    )

    class Meta:
        ordering = ["groep", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(vraag__isnull=True, item__isnull=False) | Q(vraag__isnull=False, item__isnull=True),
                name="voorwaarde_van_vraag_of_item",
            ),
            models.CheckConstraint(
                condition=Q(veld="vraag", over__isnull=False) | (~Q(veld="vraag") & Q(over__isnull=True)),
                name="voorwaarde_over_een_vraag",
            ),
            models.CheckConstraint(
                condition=Q(vraag__isnull=True) | Q(over__isnull=True) | ~Q(vraag=F("over")),
                name="voorwaarde_niet_over_zichzelf",
            ),
            models.CheckConstraint(condition=Q(teken__in=Teken.values), name="voorwaarde_teken"),
        ]
        triggers = [freeze_with("soort_vast", VAN_VOORWAARDE)]

    def __str__(self) -> str:
        return f"{self.veld} {self.teken} {', '.join(self.waarden)}"
