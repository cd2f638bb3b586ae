"""The decision, its number, its letters, and the support that lives on from it."""

import uuid
from typing import Any

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q, Value
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when, refuse_when
from swv.organisatie.models import Organisatie
from toewijzing.enums import (
    Besluitstatus,
    Briefstatus,
    Categorie,
    Route,
    Toekenningstatus,
    Uitkomst,
)
from toewijzing.models.aanvraag import Aanvraag
from toewijzing.models.bedragvelden import BEDRAGBESLUIT_CONSTRAINTS, Bedragbesluit, make_dragersom
from toewijzing.models.bindend import make_bindend
from toewijzing.models.sjabloon import Sjabloonversie


class TlvNummer(LeerlingGebonden):
    """The number of a TLV: swv code + volgnummer. Belongs to one request for ever; never reused, never skipped."""

    muur_rechten = "SELECT, INSERT"

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    volgnummer = models.PositiveBigIntegerField()
    aanvraag = models.OneToOneField(Aanvraag, on_delete=models.PROTECT, related_name="tlv_nummer")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["swv", "volgnummer"], name="tlvnummer_uniek")]

    def __str__(self) -> str:
        return f"{self.swv.code}-{self.volgnummer:06d}"


@record_history()
class Besluit(Bedragbesluit, LeerlingGebonden):
    """A decision on a request; 0..n per request, at most one that is not withdrawn."""

    muur_onveranderlijk = ("leerling_id", "aanvraag_id")

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="besluiten")
    status = models.CharField(max_length=14, choices=Besluitstatus, default=Besluitstatus.CONCEPT)
    uitkomst = models.CharField(max_length=20, choices=Uitkomst)
    datum = models.DateField()
    beslist_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    rol = models.CharField(max_length=20)
    # Under the letters: name and function as they were on the day of deciding, and on whose behalf (Awb 10:10).
    ondertekenaar = models.CharField(max_length=150, blank=True)
    functie = models.CharField(max_length=120, blank=True)
    namens = models.CharField(max_length=300, blank=True, help_text="Bestuursorgaan; leeg bij een eigen bevoegdheid.")
    motivering = models.TextField()
    afwijking = models.TextField(blank=True, help_text="Waarom anders dan geadviseerd of gevraagd.")
    categorie = models.PositiveSmallIntegerField(choices=Categorie, null=True, blank=True)
    begin = models.DateField(null=True, blank=True)
    eind = models.DateField(null=True, blank=True, help_text="Laatste dag.")
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    weken = models.PositiveSmallIntegerField(null=True, blank=True)
    dagen_per_week = models.PositiveSmallIntegerField(null=True, blank=True)
    bekendgemaakt_op = models.DateField(null=True, blank=True)
    bezwaar_tot_en_met = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["aanvraag"], condition=~Q(status="vervallen"), name="besluit_een_geldig_per_aanvraag"
            ),
            models.CheckConstraint(condition=~Q(motivering=""), name="besluit_is_gemotiveerd"),
            models.CheckConstraint(
                condition=~Q(uitkomst="toegekend") | (Q(begin__isnull=False) & Q(eind__gte=F("begin"))),
                name="besluit_toekenning_heeft_periode",
            ),
            models.CheckConstraint(condition=Q(bedrag__isnull=True) | Q(bedrag__gte=0), name="besluit_bedrag"),
            *BEDRAGBESLUIT_CONSTRAINTS,
            models.CheckConstraint(
                condition=~Q(status="bekendgemaakt") | Q(bekendgemaakt_op__isnull=False),
                name="besluit_bekend_heeft_datum",
            ),
        ]
        indexes = [models.Index(fields=["aanvraag"], condition=Q(status="concept"), name="besluit_nog_niet_bekend")]
        triggers = [
            # What was made known, or lapsed, is what people hold in their hands: a correction is a new decision.
            freeze_when("bekend", ~pgtrigger.Q(old__status="concept"), delete=False),
            make_bindend(),
            make_dragersom(),
        ]

    def __str__(self) -> str:
        return f"besluit {self.pk}"


LETTER_FILE = ("bestand", "sha256", "gemaakt_op")


def letter_key(instance: "Brief", filename: str) -> str:
    """Storage key without any personal data; the same letter always lands in the same place."""
    return f"brieven/{instance.uuid}.pdf"


@record_history()
class Brief(LeerlingGebonden):
    """The decision letter to one addressee: a school, one gezagdrager, or the pupil of eighteen. Concept until released.

    ``inhoud`` is all that the letter says, fixed when it is put ready for the day ``datum``; the file is made of it and
    of nothing else, once. What is released is that file (``sha256``).
    """

    muur_onveranderlijk = ("leerling_id", "besluit_id", "uuid", "school_id", "gezagdrager_id")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    besluit = models.ForeignKey(Besluit, on_delete=models.PROTECT, related_name="brieven")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    gezagdrager = models.ForeignKey(Gezagdrager, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    aan_leerling = models.BooleanField(default=False, db_default=False)
    datum = models.DateField(null=True, blank=True, help_text="De dag die in de brief staat.")
    inhoud = models.JSONField(default=dict, db_default=Value({}, output_field=models.JSONField()))
    sjabloonversie = models.ForeignKey(
        Sjabloonversie, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False,
        help_text="Met welke eigen tekst de brief is gemaakt; leeg is de standaardbrief.",
    )  # fmt: skip
    status = models.CharField(max_length=12, choices=Briefstatus, default=Briefstatus.CONCEPT)
    route = models.CharField(max_length=8, choices=Route, blank=True)
    bestand = models.FileField(upload_to=letter_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    gemaakt_op = models.DateTimeField(null=True, blank=True)
    verzonden_op = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(school__isnull=False, gezagdrager__isnull=True, aan_leerling=False)
                | Q(school__isnull=True, gezagdrager__isnull=False, aan_leerling=False)
                | Q(school__isnull=True, gezagdrager__isnull=True, aan_leerling=True),
                name="brief_een_geadresseerde",
            ),
            models.UniqueConstraint(
                fields=["besluit", "school", "gezagdrager"],
                condition=~Q(status="vervallen"),
                nulls_distinct=False,
                name="brief_uniek_per_geadresseerde",
            ),
            models.CheckConstraint(
                condition=~Q(status="vrijgegeven") | (~Q(route="") & Q(verzonden_op__isnull=False)),
                name="brief_verzonden_heeft_route",
            ),
        ]
        # The post of a day, to print.
        indexes = [models.Index(fields=["verzonden_op"], condition=Q(route="post"), name="brief_post")]
        triggers = [
            # What goes out is there: nobody releases a letter without its file.
            refuse_when(
                "ongereed",
                pgtrigger.Q(old__status="concept", new__status="vrijgegeven")
                & (pgtrigger.Q(new__gemaakt_op__isnull=True) | pgtrigger.Q(new__sha256="")),
            ),
            # Of letters from before they were put ready a released one still gets its file, once.
            freeze_when("verzonden", ~pgtrigger.Q(old__status="concept"), except_=LETTER_FILE, delete=False),
            freeze_when(
                "definitief", pgtrigger.Q(old__status="vrijgegeven", old__gemaakt_op__isnull=False), delete=False
            ),
        ]

    @property
    def ontvanger(self) -> Organisatie | Gezagdrager | Leerling:
        """Whom it is for; the database knows that there is exactly one."""
        found = self.school or self.gezagdrager or (self.leerling if self.aan_leerling else None)
        if found is None:
            raise ValueError("A letter to nobody.")
        return found

    def __str__(self) -> str:
        return f"brief {self.pk}"


class ToekenningQuerySet(models.QuerySet["Toekenning"]):
    def visible_to(self, user: Any) -> "ToekenningQuerySet":
        """What was granted on requests this person may see."""
        return self.filter(besluit__aanvraag__in=Aanvraag.objects.visible_to(user))


@record_history()
class Toekenning(LeerlingGebonden):
    """What was granted and lives on after the decision: a TLV, a place, an arrangement."""

    muur_onveranderlijk = ("leerling_id", "besluit_id", "begin")

    besluit = models.OneToOneField(Besluit, on_delete=models.PROTECT, related_name="toekenning")
    status = models.CharField(max_length=14, choices=Toekenningstatus, default=Toekenningstatus.VERLEEND)
    begin = models.DateField()
    eind = models.DateField(help_text="Laatste dag.")

    objects = ToekenningQuerySet.as_manager()

    class Meta:
        ordering = ["eind", "pk"]
        constraints = [models.CheckConstraint(condition=Q(eind__gte=F("begin")), name="toekenning_einde_na_begin")]
        indexes = [models.Index(fields=["status", "eind"], name="toekenning_eind")]

    def __str__(self) -> str:
        return f"toekenning {self.pk}"
