"""Meetings of the commission: who is there, which requests are discussed, and the PDFs made for one participant."""

import uuid
from datetime import time, timedelta
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from organen.enums import Functie, Gewicht, Tafelpartij, Vergaderwijze, ZonderQuorum
from organen.models import Orgaan, get_eigen_organen
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when, freeze_with
from swv.organisatie.enums import COMMISSIEROLLEN, Rol
from swv.organisatie.models import Organisatie
from toewijzing.enums import Categorie, Orgaanoordeel, Stemkeuze, Stuksoort, Zittingstatus
from toewijzing.models.aanvraag import Aanvraag
from toewijzing.models.voltallig import make_voltallig


class ZittingQuerySet(models.QuerySet["Zitting"]):
    def visible_to(self, user: Any) -> "ZittingQuerySet":
        """Meetings of the own swv, for those who prepare or decide; of the own bodies for who sits in them today."""
        if not getattr(user, "is_authenticated", False):
            return self.none()
        if user.rol in COMMISSIEROLLEN:
            return self.filter(swv=user.organisatie_id, orgaan__in=get_eigen_organen(user).ids)
        if user.rol in {Rol.SECRETARIS, Rol.DIRECTEUR, Rol.CONSULENT}:
            return self.filter(swv=user.organisatie_id)
        return self.none()


@record_history()
class Zitting(models.Model):
    """One meeting or written round of a body; where one member advises for all, the day by which that is done.

    What it takes of its body (way of working, quorum) is kept as it was when it was planned.
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "orgaan_id")
    # Read also by the school of a pupil on the agenda; prepared and held by the swv only.
    muur_voorwaarden = (
        "TABEL.swv_id = any MUUR or exists (select 1 from toewijzing_agendapunt a where a.zitting_id = TABEL.id)",
        "TABEL.swv_id = any MUUR",
    )

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    orgaan = models.ForeignKey(Orgaan, on_delete=models.PROTECT, related_name="+")
    wijze = models.CharField(
        max_length=12, choices=Vergaderwijze, default=Vergaderwijze.VERGADERING, db_default=Vergaderwijze.VERGADERING
    )
    datum = models.DateField(help_text="Van een schriftelijke ronde: de laatste dag om te stemmen.")
    begintijd = models.TimeField(default=time(9))
    sluitingsdatum = models.DateField(help_text="Tot en met deze dag kan een aanvraag op de agenda.")
    plaats = models.CharField(max_length=200, blank=True)
    quorum = models.PositiveSmallIntegerField(default=2, help_text="Zo veel leden zijn per zaak nodig voor een advies.")
    quorum_functies = ArrayField(
        models.CharField(max_length=12, choices=Functie), default=list, db_default=[], blank=True,
        help_text="Wie er per zaak altijd bij is.",
    )  # fmt: skip
    zonder_quorum = models.CharField(
        max_length=11, choices=ZonderQuorum, default=ZonderQuorum.HOUDT_TEGEN, db_default=ZonderQuorum.HOUDT_TEGEN
    )
    partijen = ArrayField(
        models.CharField(max_length=10, choices=Tafelpartij), default=list, db_default=[], blank=True,
        help_text="Wie er per zaak bij moet zijn, behalve de leden.",
    )  # fmt: skip
    status = models.CharField(max_length=10, choices=Zittingstatus, default=Zittingstatus.GEPLAND)

    objects = ZittingQuerySet.as_manager()

    class Meta:
        ordering = ["datum"]
        constraints = [
            models.CheckConstraint(condition=Q(sluitingsdatum__lte=F("datum")), name="zitting_sluit_voor_datum"),
            models.UniqueConstraint(
                fields=["orgaan", "datum"], condition=~Q(status="vervallen"), name="zitting_uniek_per_orgaan"
            ),
        ]
        triggers = [freeze_when("gehouden", ~pgtrigger.Q(old__status="gepland"))]

    def __str__(self) -> str:
        return f"zitting {self.pk}"


OF_OWN_SWV = "exists (select 1 from toewijzing_zitting z where z.id = TABEL.zitting_id and z.swv_id = any MUUR)"
HELD = "select 1 from toewijzing_zitting z where z.id = ROW.zitting_id and z.status <> 'gepland'"


@record_history()
class Zittingsdeelname(models.Model):
    """A member of the body who is invited to a meeting, and whether he or she was there."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("zitting_id", "gebruiker_id")
    muur_voorwaarden = (OF_OWN_SWV, OF_OWN_SWV)

    zitting = models.ForeignKey(Zitting, on_delete=models.PROTECT, related_name="deelnames")
    gebruiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    is_voorzitter = models.BooleanField(default=False)
    functie = models.CharField(max_length=12, choices=Functie, default=Functie.LID, db_default=Functie.LID)
    stemrecht = models.BooleanField(default=True, db_default=True)
    aanwezig = models.BooleanField(null=True)

    class Meta:
        ordering = ["-is_voorzitter", "gebruiker__sorteernaam"]
        constraints = [models.UniqueConstraint(fields=["zitting", "gebruiker"], name="deelname_uniek")]
        triggers = [freeze_with("zitting_gehouden", HELD)]

    def __str__(self) -> str:
        return f"deelname {self.pk}"


@record_history()
class Zittingsgast(models.Model):
    """Somebody from outside who is invited to a meeting, by name and organisation; without access to anything."""

    muur_rechten = "SELECT, INSERT, UPDATE, DELETE"
    muur_onveranderlijk = ("zitting_id",)
    muur_voorwaarden = (OF_OWN_SWV, OF_OWN_SWV)

    zitting = models.ForeignKey(Zitting, on_delete=models.PROTECT, related_name="gasten")
    naam = models.CharField(max_length=200)
    organisatie = models.CharField(max_length=100)

    class Meta:
        ordering = ["naam", "pk"]
        constraints = [models.UniqueConstraint(fields=["zitting", "naam", "organisatie"], name="zittingsgast_uniek")]
        triggers = [freeze_with("zitting_gehouden", HELD)]

    def __str__(self) -> str:
        return f"gast {self.pk}"


@record_history()
class Agendapunt(LeerlingGebonden):
    """A request on the agenda of a meeting, and the commission's advice with its reasons."""

    muur_onveranderlijk = ("leerling_id", "zitting_id", "aanvraag_id", "gewicht")

    zitting = models.ForeignKey(Zitting, on_delete=models.PROTECT, related_name="agendapunten")
    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="agendapunten")
    volgorde = models.PositiveSmallIntegerField()
    minuten = models.PositiveSmallIntegerField(default=15)
    voorlopig = models.BooleanField(
        default=False, db_default=False, help_text="Op de agenda terwijl er nog adviezen onderweg zijn."
    )
    vervallen_op = models.DateTimeField(null=True, blank=True)
    # Members who left the room for this case because they are tied to the school or its board.
    verschoond = models.ManyToManyField(settings.AUTH_USER_MODEL, blank=True, related_name="+", through="Verschoning")
    gewicht = models.CharField(
        max_length=14, choices=Gewicht, default=Gewicht.ADVIES, db_default=Gewicht.ADVIES,
        help_text="Wat het woord van het orgaan waard was toen de zaak op de agenda kwam.",
    )  # fmt: skip
    oordeel = models.CharField(max_length=10, choices=Orgaanoordeel, blank=True)
    categorie = models.PositiveSmallIntegerField(choices=Categorie, null=True, blank=True)
    motivering = models.TextField(blank=True)
    erbij = ArrayField(
        models.CharField(max_length=10, choices=Tafelpartij), default=list, db_default=[], blank=True,
        help_text="Wie er bij deze zaak was, van wie erbij moest zijn.",
    )  # fmt: skip

    # Who excused themselves, and who of them by hand; read along by ``get_agenda`` only.
    verschoonden: list[int]
    met_de_hand: list[int]

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["aanvraag"],
                condition=Q(vervallen_op__isnull=True, oordeel=""),
                name="agendapunt_een_open_per_aanvraag",
            ),
            models.CheckConstraint(
                condition=Q(oordeel="") | ~Q(motivering=""), name="agendapunt_advies_is_gemotiveerd"
            ),
            models.CheckConstraint(
                condition=Q(oordeel="") | Q(voorlopig=False), name="agendapunt_voorlopig_zonder_advies"
            ),
            models.CheckConstraint(condition=Q(gewicht__in=Gewicht.values), name="agendapunt_gewicht"),
            # Who may only discuss gives no advice, and who advises doesn't stay silent.
            models.CheckConstraint(
                condition=Q(oordeel="")
                | Q(gewicht=Gewicht.BESPREKEN, oordeel="besproken")
                | (~Q(gewicht=Gewicht.BESPREKEN) & ~Q(oordeel="besproken")),
                name="agendapunt_besproken_of_advies",
            ),
        ]
        triggers = [
            make_voltallig(),
            # The advice of the commission, and a case that left the agenda.
            freeze_when(
                "geadviseerd",
                ~pgtrigger.Q(old__oordeel="") | pgtrigger.Q(old__vervallen_op__isnull=False),
                delete=False,
            ),
        ]

    def __str__(self) -> str:
        return f"agendapunt {self.pk}"

    @property
    def woordstap(self) -> str:
        """The step with which the body gives its word on this case."""
        return "bespreken" if self.gewicht == Gewicht.BESPREKEN else "adviseren"


ADVISED = "select 1 from toewijzing_agendapunt a where a.id = ROW.agendapunt_id and a.oordeel <> ''"


@record_history()
class Verschoning(LeerlingGebonden):
    """A member does not take part in one case, with the reason: by a tie, or because somebody said so."""

    muur_onveranderlijk = ("leerling_id", "agendapunt_id", "gebruiker_id")

    agendapunt = models.ForeignKey(Agendapunt, on_delete=models.PROTECT, related_name="verschoningen")
    gebruiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    reden = models.CharField(max_length=200)
    met_de_hand = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Door het lid of de voorzitter gezegd; anders volgt het uit een band.",
    )
    vervallen_op = models.DateTimeField(null=True, blank=True, help_text="Bij vergissing vastgelegd: doet toch mee.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["agendapunt", "gebruiker"],
                condition=Q(vervallen_op__isnull=True),
                name="verschoning_geldt_eens",
            ),
            # Who is tied stays out, whatever anybody says.
            models.CheckConstraint(
                condition=Q(vervallen_op__isnull=True) | Q(met_de_hand=True), name="verschoning_band_vervalt_niet"
            ),
        ]
        triggers = [freeze_with("geadviseerd", ADVISED)]

    def __str__(self) -> str:
        return f"verschoning {self.pk}"


@record_history()
class Lidstem(LeerlingGebonden):
    """What a member of the body votes on one case, in the own words; a minority opinion when there is one.

    Final once the advice was recorded.
    """

    muur_onveranderlijk = ("leerling_id", "agendapunt_id", "gebruiker_id")

    agendapunt = models.ForeignKey(Agendapunt, on_delete=models.PROTECT, related_name="stemmen")
    gebruiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    keuze = models.CharField(max_length=14, choices=Stemkeuze)
    toelichting = models.TextField(blank=True)
    minderheid = models.TextField(blank=True, help_text="Minderheidsstandpunt; komt in de besluitenlijst.")
    met_naam = models.BooleanField(default=False, help_text="Het lid wil zijn naam bij het minderheidsstandpunt.")
    zelf = models.BooleanField(default=True, help_text="Het lid gaf de stem zelf; anders legde de voorzitter hem vast.")
    op = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["agendapunt", "gebruiker"], name="stem_uniek"),
            models.CheckConstraint(condition=Q(keuze__in=Stemkeuze.values), name="stem_keuze"),
            models.CheckConstraint(condition=Q(met_naam=False) | ~Q(minderheid=""), name="stem_naam_bij_standpunt"),
        ]
        triggers = [freeze_with("geadviseerd", ADVISED)]

    def __str__(self) -> str:
        return f"stem {self.pk}"


# A PDF of a meeting holds several pupils: it is kept no longer than one needs to prepare and to report.
BEWAARTIJD_STUK = timedelta(days=30)


class ZittingsstukQuerySet(models.QuerySet["Zittingsstuk"]):
    def visible_to(self, user: Any) -> "ZittingsstukQuerySet":
        """Only for whom it was made, in the role in which it was made, and for thirty days."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        return self.filter(
            zitting__in=Zitting.objects.visible_to(user),
            gemaakt_voor=user.pk,
            lidmaatschap=user.lidmaatschap.pk,
            gevraagd_op__gt=timezone.now() - BEWAARTIJD_STUK,
        )

    def expired(self, nu: Any) -> "ZittingsstukQuerySet":
        """No longer downloadable at this moment."""
        return self.filter(gevraagd_op__lte=nu - BEWAARTIJD_STUK)


def piece_key(instance: "Zittingsstuk", filename: str) -> str:
    """Storage key without any personal data; the same piece always lands in the same place."""
    return f"zittingsstukken/{instance.uuid}.pdf"


class Zittingsstuk(models.Model):
    """The besluitenlijst or meeting bundle as one participant may see it; the row itself names no pupil."""

    muur_voorwaarden = (OF_OWN_SWV, OF_OWN_SWV)
    muur_onveranderlijk = ("uuid", "zitting_id", "gemaakt_voor_id", "lidmaatschap_id", "gevraagd_op")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    zitting = models.ForeignKey(Zitting, on_delete=models.PROTECT, related_name="stukken")
    soort = models.CharField(max_length=14, choices=Stuksoort)
    gemaakt_voor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    lidmaatschap = models.ForeignKey("organisatie.Lidmaatschap", on_delete=models.PROTECT, related_name="+")
    gevraagd_op = models.DateTimeField(default=timezone.now)
    gemaakt_op = models.DateTimeField(null=True, blank=True)
    bestand = models.FileField(upload_to=piece_key, max_length=200, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    paginas = models.PositiveIntegerField(default=0)
    # Opening it is for who may (still) see all of these.
    aanvragen = ArrayField(models.BigIntegerField(), default=list, blank=True, help_text="Ids van de zaken erin.")
    weggelaten = models.PositiveSmallIntegerField(default=0, help_text="Aantal zaken waaraan men zelf niet meedoet.")

    objects = ZittingsstukQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(gemaakt_op__isnull=True) | (~Q(bestand="") & ~Q(sha256="")),
                name="zittingsstuk_gemaakt_heeft_bestand",
            )
        ]
        indexes = [models.Index(fields=["zitting", "gemaakt_voor", "-id"], name="zittingsstuk_voor")]
        triggers = [freeze_when("gemaakt", pgtrigger.Q(old__gemaakt_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"

    @property
    def bestandsnaam(self) -> str:
        """What the downloaded file is called: date and kind, no names."""
        return f"{self.soort}-{self.zitting.datum:%Y-%m-%d}.pdf"
