"""Kinds of request as data: every swv has its own route, questions, checklist and terms, each with a period."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, OuterRef, Q
from django.db.models.functions import JSONObject

from leerlingen.enums import Documentsoort
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.kern.meelezen import read_along
from swv.kern.vast import freeze_when, freeze_with, make_vier_ogen, refuse_when
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.models import Organisatie, period_constraints
from toewijzing.calculations.voorwaarde import Teken
from toewijzing.enums import (
    Antwoordbron,
    Antwoordsoort,
    Checksoort,
    Ondertekenaar,
    PeriodeRegel,
    Stap,
    Versiestatus,
    Vraagstap,
)

# The version a part belongs to, when it is laid before somebody or published: then nothing of it changes any more.
GEEN_CONCEPT = "select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = "
VAN_VOORWAARDE = (
    "select 1 from toewijzing_vraag v join toewijzing_aanvraagsoort s on s.id = v.aanvraagsoort_id"
    " where s.status <> 'concept' and v.id = ROW.vraag_id union all"
    " select 1 from toewijzing_checklistitem c join toewijzing_aanvraagsoort s on s.id = c.aanvraagsoort_id"
    " where s.status <> 'concept' and c.id = ROW.item_id"
)
# Of a version that waits for the judgement of somebody else only these change.
OORDEEL = ("status", "van", "tot", "voorgelegd_door_id", "gepubliceerd_door_id", "opmerking", "sorteernaam")


class GepubliceerdManager(models.Manager["Aanvraagsoort"]):
    """Published versions only: what somebody still works at is found nowhere by accident."""

    def get_queryset(self) -> models.QuerySet["Aanvraagsoort"]:
        """Without concepts."""
        return super().get_queryset().filter(status=Versiestatus.GEPUBLICEERD)


@record_history(exclude=("sorteernaam",))
class Aanvraagsoort(models.Model):
    """What can be asked of this swv, by which route, decided by whom and within which terms.

    A version: written as a concept, laid before a second person, published from ``van`` on and then as it is for ever.
    ``objects`` are the published ones, ``alle`` with what somebody still works at.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="aanvraagsoorten")
    code = models.CharField(max_length=20)
    naam = models.CharField(max_length=100)
    sorteernaam = make_sorteernaam(100)
    uitleg = models.TextField(blank=True, help_text="Waarvoor is dit? In een of twee zinnen.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True)
    # What its steps (``stappen``) do, in order: ``write_route`` keeps it, lists search in it.
    route = ArrayField(models.CharField(max_length=30, choices=Stap), default=list, editable=False)
    is_awb_besluit = models.BooleanField("Awb-besluit", help_text="Dan gelden wettelijke termijn en bezwaar.")
    geeft_tlv = models.BooleanField("geeft een TLV-nummer", default=False)
    vraagt_categorie = models.BooleanField(default=False)
    vraagt_bedrag = models.BooleanField(default=False)
    vraagt_weken = models.BooleanField(default=False)
    periode_regel = models.CharField(max_length=12, choices=PeriodeRegel, default=PeriodeRegel.VRIJ)
    max_weken = models.PositiveSmallIntegerField(null=True, blank=True)
    max_dagen_per_week = models.PositiveSmallIntegerField(null=True, blank=True)
    # What such a grant can have; empty is everything. See ``toewijzing.calculations.grens``.
    scholen_van = ArrayField(
        models.CharField(max_length=3, choices=Schoolsoort),
        default=list,
        db_default=[],
        blank=True,
        help_text="Welke scholen het aanvragen; leeg is elke school.",
    )
    scholen_naar = ArrayField(
        models.CharField(max_length=3, choices=Schoolsoort),
        default=list,
        db_default=[],
        blank=True,
        help_text="Naar welke scholen de leerling ermee kan; leeg is elke school.",
    )
    leeftijd_vanaf = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Jaar, op de eerste dag.")
    leeftijd_tot = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Tot en met het schooljaar waarin de leerling zo oud wordt."
    )
    hoogstens_jaren = models.PositiveSmallIntegerField(null=True, blank=True)
    grenzen_bron = models.CharField(max_length=300, blank=True, db_default="", help_text="Waar dit staat.")
    aantal_deskundigen = models.PositiveSmallIntegerField(default=0)
    wettelijke_weken = models.PositiveSmallIntegerField(default=8, help_text="Awb 4:13: ten hoogste 8 weken.")
    norm_aantal = models.PositiveSmallIntegerField(default=6)
    norm_eenheid = models.CharField(
        max_length=9, choices=[("weken", "weken"), ("werkdagen", "werkdagen")], default="weken"
    )
    adviestermijn_dagen = models.PositiveSmallIntegerField(default=14)
    brief_tekst = models.TextField(blank=True, help_text="Vaste tekst in de brief, met de wettelijke grondslag.")
    status = models.CharField(
        max_length=12, choices=Versiestatus, default=Versiestatus.GEPUBLICEERD, db_default=Versiestatus.GEPUBLICEERD
    )
    naar = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="+", help_text="Waar zij van uitging."
    )
    schrijvers = ArrayField(
        models.BigIntegerField(), default=list, db_default=[], blank=True, help_text="Wie eraan schreef."
    )
    voorgelegd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    gepubliceerd_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    opmerking = models.CharField(max_length=500, blank=True, db_default="", help_text="Waarom zij terugging.")

    objects = GepubliceerdManager()
    alle = models.Manager["Aanvraagsoort"]()

    class Meta:
        ordering = ["sorteernaam"]
        constraints = [
            *period_constraints("aanvraagsoort", "swv", "code", condition=Q(status=Versiestatus.GEPUBLICEERD)),
            models.CheckConstraint(
                condition=Q(aantal_deskundigen__lte=2), name="aanvraagsoort_ten_hoogste_twee_deskundigen"
            ),
            models.CheckConstraint(
                condition=Q(wettelijke_weken__lte=8), name="aanvraagsoort_awb_ten_hoogste_acht_weken"
            ),
            models.CheckConstraint(
                condition=Q(scholen_van__contained_by=Schoolsoort.values)
                & Q(scholen_naar__contained_by=Schoolsoort.values),
                name="aanvraagsoort_scholen",
            ),
            models.CheckConstraint(
                condition=Q(leeftijd_vanaf__isnull=True)
                | Q(leeftijd_tot__isnull=True)
                | Q(leeftijd_tot__gte=F("leeftijd_vanaf")),
                name="aanvraagsoort_leeftijden",
            ),
            models.CheckConstraint(condition=Q(status__in=Versiestatus.values), name="aanvraagsoort_status"),
            make_vier_ogen("aanvraagsoort_vier_ogen", "gepubliceerd_door"),
            # What a person wrote is never published without saying by whom.
            models.CheckConstraint(
                condition=~Q(status=Versiestatus.GEPUBLICEERD) | Q(schrijvers=[]) | Q(gepubliceerd_door__isnull=False),
                name="aanvraagsoort_door_een_ander",
            ),
        ]
        triggers = [
            freeze_when("gepubliceerd", pgtrigger.Q(old__status="gepubliceerd"), except_=("tot", "sorteernaam")),
            freeze_when("voorgelegd", pgtrigger.Q(old__status="voorgelegd"), except_=OORDEEL),
            refuse_when("schrijvers", pgtrigger.Condition("not new.schrijvers @> old.schrijvers")),
        ]

    def __str__(self) -> str:
        return self.naam

    def has_stap(self, stap: str) -> bool:
        """Does a request of this kind pass this step (a value of ``Stap``) on its route?"""
        return stap in self.route


def read_regels(**eigenaar: Any) -> ArraySubquery:
    """The conditions of each row, read along with it: ``toewijzing.queries.formulier`` makes them typed."""
    feiten = JSONObject(veld="veld", over="over__code", teken="teken", waarden="waarden")
    return ArraySubquery(Voorwaarde.objects.filter(**eigenaar).order_by("pk").values(feiten=feiten))


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
    """A question or an item is asked only when this holds, and all others of it: (field, sign, values).

    ``toewijzing.calculations.voorwaarde`` judges it. ``over`` is an earlier question, for the field «vraag».
    """

    vraag = models.ForeignKey(Vraag, on_delete=models.CASCADE, null=True, blank=True, related_name="voorwaarden")
    item = models.ForeignKey(ChecklistItem, on_delete=models.CASCADE, null=True, blank=True, related_name="voorwaarden")
    veld = models.CharField(max_length=20)
    over = models.ForeignKey(Vraag, on_delete=models.RESTRICT, null=True, blank=True, related_name="gebruikt_in")
    teken = models.CharField(max_length=10, choices=Teken)
    waarden = ArrayField(models.CharField(max_length=60), default=list, blank=True)

    class Meta:
        ordering = ["pk"]
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
