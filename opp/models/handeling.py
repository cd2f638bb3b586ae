"""What the law wants recorded of parents and pupil, and the yearly evaluation. All of it is only ever added to."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from leerlingen.models import Gezagdrager
from opp.enums import Doelbereik, Handelingsoort, Instemmingsuitkomst, Partij, Vervolg, Wijze
from opp.models.opp import Doel, Opp, OppVersie
from swv.kern.muren import LeerlingGebonden


class OppHandeling(LeerlingGebonden):
    """Overleg on the whole, instemming with the handelingsdeel, or the hearing of the pupil, on one exact text.

    Of instemming one row per person who decides; rows of before that was so may be of the parents together.
    """

    muur_rechten = "SELECT, INSERT"
    muur_register = "t.bron_id = TABEL.opp_id"

    opp = models.ForeignKey(Opp, on_delete=models.PROTECT, related_name="handelingen")
    versie = models.ForeignKey(OppVersie, on_delete=models.PROTECT, related_name="handelingen")
    soort = models.CharField(max_length=10, choices=Handelingsoort)
    hash = models.CharField(max_length=64, help_text="SHA-256 van de tekst waarover het ging.")
    partij = models.CharField(max_length=20, choices=Partij, default=Partij.OUDERS)
    gezagdrager = models.ForeignKey(
        Gezagdrager, on_delete=models.PROTECT, null=True, blank=True, related_name="+", help_text="Leeg: samen."
    )
    wijze = models.CharField(max_length=12, choices=Wijze)
    datum = models.DateField(null=True, blank=True)
    # Of instemming only: when it was asked. Empty on what was recorded before this was kept.
    gevraagd_op = models.DateField(null=True, blank=True)
    uitkomst = models.CharField(max_length=13, choices=Instemmingsuitkomst, blank=True)
    tekst = models.TextField(blank=True, help_text="Wat er gezegd is, waarom niet, of wat er is geprobeerd.")
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Handelingsoort.values), name="opphandeling_soort"),
            models.CheckConstraint(condition=Q(wijze__in=Wijze.values), name="opphandeling_wijze"),
            models.CheckConstraint(
                condition=Q(wijze="niet", soort="gehoord", datum__isnull=True)
                | (Q(wijze="niet", soort="overleg", datum__isnull=False) & ~Q(tekst=""))
                | Q(wijze="niet", uitkomst="niet_gevraagd", datum__isnull=False)
                | (~Q(wijze="niet") & ~Q(uitkomst="niet_gevraagd") & Q(datum__isnull=False)),
                name="opphandeling_gehoord_of_niet",
            ),
            models.CheckConstraint(
                condition=Q(gevraagd_op__isnull=True)
                | (Q(soort="instemming", gevraagd_op__lte=F("datum")) & ~Q(uitkomst="niet_gevraagd")),
                name="opphandeling_gevraagd_voor_antwoord",
            ),
            models.CheckConstraint(
                condition=(Q(soort="instemming") & Q(uitkomst__in=Instemmingsuitkomst.values))
                | (~Q(soort="instemming") & Q(uitkomst="")),
                name="opphandeling_uitkomst_bij_instemming",
            ),
            models.CheckConstraint(
                condition=~Q(tekst="") | (~Q(soort="gehoord") & Q(uitkomst__in=["", "ingestemd"])),
                name="opphandeling_reden_of_mening",
            ),
        ]  # fmt: skip
        indexes = [models.Index(fields=["opp", "soort"], name="opphandeling_opp")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


class Evaluatie(LeerlingGebonden):
    """The yearly evaluation with the parents of one adopted version (WVO 2020 art. 2.44 lid 5)."""

    muur_rechten = "SELECT, INSERT"
    muur_register = "t.bron_id = TABEL.opp_id"

    opp = models.ForeignKey(Opp, on_delete=models.PROTECT, related_name="evaluaties")
    versie = models.ForeignKey(OppVersie, on_delete=models.PROTECT, related_name="evaluaties")
    datum = models.DateField()
    wijze = models.CharField(max_length=12, choices=Wijze)
    conclusie = models.TextField()
    mening = models.TextField("wat vinden ouders en leerling?", blank=True)
    vervolg = models.CharField(max_length=11, choices=Vervolg)
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["datum", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(wijze="niet"), name="evaluatie_met_ouders"),
            models.CheckConstraint(condition=Q(vervolg__in=Vervolg.values), name="evaluatie_vervolg"),
        ]

    def __str__(self) -> str:
        return f"evaluatie {self.pk}"


class Doelresultaat(LeerlingGebonden):
    """How far one goal was reached at an evaluation."""

    muur_rechten = "SELECT, INSERT"
    muur_register = "t.bron_id = (select e.opp_id from opp_evaluatie e where e.id = TABEL.evaluatie_id)"

    evaluatie = models.ForeignKey(Evaluatie, on_delete=models.PROTECT, related_name="resultaten")
    doel = models.ForeignKey(Doel, on_delete=models.PROTECT, related_name="resultaten")
    resultaat = models.CharField(max_length=7, choices=Doelbereik)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["evaluatie", "doel"], name="doelresultaat_uniek"),
            models.CheckConstraint(condition=Q(resultaat__in=Doelbereik.values), name="doelresultaat_resultaat"),
        ]

    def __str__(self) -> str:
        return f"resultaat {self.pk}"
