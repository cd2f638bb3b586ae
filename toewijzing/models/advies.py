"""The advice of one expert on one request: independent, signed, and from then on unchangeable."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from toewijzing.enums import Categorie, Discipline, Oordeel, Teruggave
from toewijzing.models.aanvraag import Aanvraag


@record_history()
class Deskundigenadvies(LeerlingGebonden):
    """An advice by one named expert (formerly Besluit bekostiging WPO 34.8; LBT 107302: one author, one signature)."""

    muur_onveranderlijk = ("leerling_id", "aanvraag_id", "deskundige_id", "gevraagd_op", "vervangt_id")

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="adviezen")
    deskundige = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    # As they were when asked: what the letter prints later.
    naam = models.CharField(max_length=150)
    discipline = models.CharField(max_length=24, choices=Discipline)
    registratie = models.CharField(max_length=60)
    werkgever = models.CharField(max_length=200)
    gevraagd_op = models.DateField()
    uiterlijk_op = models.DateField()
    vervallen_op = models.DateField(null=True, blank=True)
    vervallen_reden = models.TextField(blank=True)
    teruggave = models.CharField(
        max_length=12,
        choices=Teruggave,
        blank=True,
        default="",
        db_default="",
        help_text="Waarom de deskundige de zaak zelf teruggaf; leeg als iemand anders de deskundige van de zaak haalde.",
    )
    # A signed advice never changes: an addition is a new row that takes its place once it is asked.
    vervangt = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="aanvullingen", db_index=False
    )
    aanvulling_gevraagd = models.TextField(
        "wat is er bij het eerdere advies gevraagd?", blank=True, default="", db_default=""
    )
    # On which day the automatic mails went: some days before the last day, and after it.
    herinnerd_vooraf_op = models.DateField(null=True, blank=True)
    herinnerd_na_op = models.DateField(null=True, blank=True)
    oordeel = models.CharField(max_length=10, choices=Oordeel, blank=True)
    categorie = models.PositiveSmallIntegerField(choices=Categorie, null=True, blank=True)
    gronden = models.TextField("waarop steunt uw advies?", blank=True)
    waarom_geen_arrangement = models.TextField("waarom is lichtere steun niet genoeg?", blank=True)
    duur_weken = models.PositiveSmallIntegerField("hoeveel weken?", null=True, blank=True)
    duur_tot_en_met = models.DateField("tot en met welke dag?", null=True, blank=True)
    doelen = models.TextField("wat moet er bereikt zijn?", blank=True, default="", db_default="")
    terugplaatsing = models.TextField("wanneer kan de leerling terug?", blank=True, default="", db_default="")
    verklaart_onafhankelijk = models.BooleanField(default=False)
    ondertekend_op = models.DateTimeField(null=True, blank=True)
    hash = models.CharField(max_length=64, blank=True, help_text="SHA-256 van de ondertekende inhoud.")
    gewijzigd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["aanvraag", "deskundige"],
                condition=Q(vervallen_op__isnull=True, vervangt__isnull=True),
                name="advies_uniek_per_deskundige",
            ),
            models.UniqueConstraint(
                fields=["vervangt"], condition=Q(vervallen_op__isnull=True), name="advies_een_aanvulling_tegelijk"
            ),
            models.CheckConstraint(
                condition=Q(vervangt__isnull=True) | ~Q(aanvulling_gevraagd=""), name="advies_aanvulling_heeft_reden"
            ),
            models.CheckConstraint(
                condition=Q(teruggave="") | (Q(vervallen_op__isnull=False) & ~Q(vervallen_reden="")),
                name="advies_teruggave_is_vervallen",
            ),
            models.CheckConstraint(
                condition=Q(ondertekend_op__isnull=True)
                | (Q(verklaart_onafhankelijk=True) & ~Q(hash="") & ~Q(oordeel="") & ~Q(gronden="")),
                name="advies_ondertekend_is_volledig",
            ),
        ]
        indexes = [models.Index(fields=["deskundige", "ondertekend_op"], name="advies_deskundige")]
        triggers = [
            # Nobody changes what was signed, not even with raw SQL as the application.
            freeze_when("ondertekend", pgtrigger.Q(old__ondertekend_op__isnull=False), delete=False),
            freeze_when("vervallen", pgtrigger.Q(old__vervallen_op__isnull=False), delete=False),
        ]

    def __str__(self) -> str:
        return f"advies {self.pk}"
