"""Types of OPP as data: every swv has its own, each with a period, so that a new format holds from one day on."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from opp.enums import Onderdeel, Verplicht
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.organisatie.enums import Rol, Schoolsoort, make_rolkeuzes
from swv.organisatie.models import Organisatie, period_constraints


@record_history(exclude=("sorteernaam",))
class OppSoort(models.Model):
    """A type of OPP of one swv: full, light, or a handelingsplan for what is not (yet) extra support.

    ``verplicht`` and ``vanaf_leeftijd`` say when one is due in regular schools; where the law asks an OPP of every pupil
    ((v)so, sbo, pro) it is due always.
    """

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="oppsoorten")
    code = models.CharField(max_length=20)
    naam = models.CharField(max_length=100)
    sorteernaam = make_sorteernaam(100)
    uitleg = models.TextField(blank=True, help_text="Voor welke leerlingen is dit? In een of twee zinnen.")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    schoolsoorten = ArrayField(models.CharField(max_length=3, choices=Schoolsoort))
    verplicht = models.CharField(max_length=7, choices=Verplicht, default=Verplicht.EXTRA)
    vanaf_leeftijd = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Voor jongere leerlingen is een lichtere vorm genoeg."
    )
    is_opp = models.BooleanField(
        "is een OPP in de zin van de wet", default=True, help_text="Een handelingsplan is dat niet."
    )
    weken = models.PositiveSmallIntegerField(
        default=6, help_text="WVO 2020 art. 2.44, WPO art. 40a: binnen zes weken na inschrijving."
    )
    evaluatie_weken = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Eigen ritme. Leeg: alleen de wet, ten minste eenmaal per schooljaar."
    )
    vaststeller = models.CharField(
        max_length=20, choices=make_rolkeuzes(Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER),
        default=Rol.ZORGCOORDINATOR, help_text="Wie namens het bevoegd gezag vaststelt.",
    )  # fmt: skip

    class Meta:
        ordering = ["sorteernaam"]
        constraints = [
            *period_constraints("oppsoort", "swv", "code"),
            models.CheckConstraint(condition=Q(code__regex=r"^[a-z][a-z0-9-]*$"), name="oppsoort_code"),
            models.CheckConstraint(condition=Q(verplicht__in=Verplicht.values), name="oppsoort_verplicht"),
            models.CheckConstraint(condition=Q(is_opp=False) | Q(weken__lte=6), name="oppsoort_ten_hoogste_zes_weken"),
        ]

    def __str__(self) -> str:
        return self.naam


@record_history()
class OppOnderdeel(models.Model):
    """One part of a type: whether it has to be filled in, what is explained there and how long it may be."""

    soort = models.ForeignKey(OppSoort, on_delete=models.CASCADE, related_name="onderdelen")
    code = models.CharField(max_length=24, choices=Onderdeel)
    verplicht = models.BooleanField(default=True)
    uitleg = models.TextField(blank=True)
    max_tekens = models.PositiveIntegerField(default=2000)
    volgorde = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["soort", "code"], name="opponderdeel_uniek"),
            models.CheckConstraint(condition=Q(code__in=Onderdeel.values), name="opponderdeel_code"),
        ]

    def __str__(self) -> str:
        return self.get_code_display()
