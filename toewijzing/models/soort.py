"""Kinds of request as data: every swv has its own route, questions, checklist and terms, each with a period."""

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, make_vier_ogen, refuse_when
from swv.organisatie.enums import Rol, Schoolsoort, make_rolkeuzes
from swv.organisatie.models import Organisatie, period_constraints
from toewijzing.calculations.grens import why_not_on_list
from toewijzing.enums import (
    Aanvraagonderwerp,
    Normeenheid,
    PeriodeRegel,
    Stap,
    Versiestatus,
)
from toewijzing.models.bedragvelden import BEDRAGSOORT_CONSTRAINTS, Bedragsoort
from toewijzing.models.scholenlijst import SCHOLENLIJST_CONSTRAINTS, Scholensoort, get_ids
from toewijzing.models.starter import STARTERS, get_standaard_starters, starter_constraints

# The version a part belongs to, when it is laid before somebody or published: then nothing of it changes any more.
GEEN_CONCEPT = "select 1 from toewijzing_aanvraagsoort s where s.status <> 'concept' and s.id = "
# Of a version that waits for the judgement of somebody else only these change.
OORDEEL = ("status", "van", "tot", "voorgelegd_door_id", "gepubliceerd_door_id", "opmerking", "sorteernaam")


class GepubliceerdManager(models.Manager["Aanvraagsoort"]):
    """Published versions only: what somebody still works at is found nowhere by accident."""

    def get_queryset(self) -> models.QuerySet["Aanvraagsoort"]:
        """Without concepts."""
        return super().get_queryset().filter(status=Versiestatus.GEPUBLICEERD)


@record_history(exclude=("sorteernaam",))
class Aanvraagsoort(Bedragsoort, Scholensoort):
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
    norm_eenheid = models.CharField(max_length=12, choices=Normeenheid, default=Normeenheid.WEKEN)
    # Works in rounds: ``toewijzing.models.ronde``.
    in_rondes = models.BooleanField("wordt in rondes behandeld", default=False, db_default=False)
    adviestermijn_dagen = models.PositiveSmallIntegerField(default=14)
    brief_tekst = models.TextField(blank=True, help_text="Vaste tekst in de brief, met de wettelijke grondslag.")
    # Who starts a request of this kind (``models.starter``).
    indieners = ArrayField(
        models.CharField(max_length=20, choices=make_rolkeuzes(*STARTERS)),
        verbose_name="wie het begint",
        default=get_standaard_starters,
        db_default=[Rol.ZORGCOORDINATOR],
        help_text="Wie zo'n aanvraag kan beginnen.",
    )
    # About whom or what one asks, and what only kinds have that are not about a pupil (room ``schoolaanvragen``).
    onderwerp = models.CharField(
        max_length=10,
        choices=Aanvraagonderwerp,
        default=Aanvraagonderwerp.LEERLING,
        db_default=Aanvraagonderwerp.LEERLING,
    )
    vraagt_uren = models.BooleanField(default=False, db_default=False)
    snel_tot = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True,
        help_text="Euro: tot dit bedrag geeft de directeur of secretaris snelle hulp zonder aanvraag.",
    )  # fmt: skip
    snel_weken = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Hoogstens zo veel weken.")
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
            *BEDRAGSOORT_CONSTRAINTS,
            *SCHOLENLIJST_CONSTRAINTS,
            *starter_constraints("aanvraagsoort"),
            models.CheckConstraint(condition=Q(status__in=Versiestatus.values), name="aanvraagsoort_status"),
            models.CheckConstraint(condition=Q(onderwerp__in=Aanvraagonderwerp.values), name="aanvraagsoort_onderwerp"),
            models.CheckConstraint(
                condition=Q(onderwerp=Aanvraagonderwerp.LEERLING)
                | Q(
                    geeft_tlv=False,
                    vraagt_categorie=False,
                    aantal_deskundigen=0,
                    leeftijd_vanaf__isnull=True,
                    leeftijd_tot__isnull=True,
                ),
                name="aanvraagsoort_zonder_leerling",
            ),
            models.CheckConstraint(
                condition=~Q(onderwerp=Aanvraagonderwerp.LEERLING) | Q(vraagt_uren=False, snel_tot__isnull=True),
                name="aanvraagsoort_over_een_leerling",
            ),
            models.CheckConstraint(
                condition=Q(snel_tot__isnull=True, snel_weken__isnull=True) | Q(snel_tot__gt=0, snel_weken__gte=1),
                name="aanvraagsoort_snel",
            ),
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

    @property
    def over_leerling(self) -> bool:
        """Is a request of this kind about one pupil?"""
        return self.onderwerp == Aanvraagonderwerp.LEERLING

    def why_not_for_school(self, school: Organisatie) -> str:
        """ "" when its list leaves this school free to ask for it, else why not in the words of the swv. No query."""
        return why_not_on_list(self.naam, self.scholenkeuze, self.scholenlijst, self.scholenuitleg, get_ids(school))

    def has_stap(self, stap: str) -> bool:
        """Does a request of this kind pass this step (a value of ``Stap``) on its route?"""
        return stap in self.route
