"""Kinds of request as data: every swv has its own route, questions, checklist and terms, each with a period."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from leerlingen.enums import Documentsoort
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.models import Organisatie, period_constraints
from toewijzing.enums import Checksoort, PeriodeRegel, Stap, Vraagstap


@record_history(exclude=("sorteernaam",))
class Aanvraagsoort(models.Model):
    """What can be asked of this swv, by which route, decided by whom and within which terms."""

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

    class Meta:
        ordering = ["sorteernaam"]
        constraints = [
            *period_constraints("aanvraagsoort", "swv", "code"),
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
        ]

    def __str__(self) -> str:
        return self.naam

    def has_stap(self, stap: str) -> bool:
        """Does a request of this kind pass this step (a value of ``Stap``) on its route?"""
        return stap in self.route


class Vraag(models.Model):
    """One open question of the request form."""

    aanvraagsoort = models.ForeignKey(Aanvraagsoort, on_delete=models.CASCADE, related_name="vragen")
    code = models.CharField(max_length=40)
    stap = models.CharField(max_length=20, choices=Vraagstap, default=Vraagstap.ONDERBOUWING)
    label = models.CharField(max_length=200)
    uitleg = models.TextField(blank=True)
    verplicht = models.BooleanField(default=True)
    max_tekens = models.PositiveIntegerField(default=4000)
    volgorde = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [models.UniqueConstraint(fields=["aanvraagsoort", "code"], name="vraag_uniek")]

    def __str__(self) -> str:
        return self.label


class ChecklistItem(models.Model):
    """What must be there before a request of this kind leaves the school."""

    aanvraagsoort = models.ForeignKey(Aanvraagsoort, on_delete=models.CASCADE, related_name="checklist")
    soort = models.CharField(max_length=20, choices=Checksoort)
    documentsoort = models.CharField(max_length=24, choices=Documentsoort, blank=True)
    label = models.CharField(max_length=200)
    verplicht = models.BooleanField(default=True)
    max_leeftijd_maanden = models.PositiveSmallIntegerField(null=True, blank=True)
    vanaf_leeftijd = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Alleen voor leerlingen vanaf deze leeftijd."
    )
    volgorde = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=(Q(soort="document") & ~Q(documentsoort="")) | (~Q(soort="document") & Q(documentsoort="")),
                name="checklist_documentsoort",
            )
        ]

    def __str__(self) -> str:
        return self.label
