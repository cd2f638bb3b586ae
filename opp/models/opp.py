"""The ontwikkelingsperspectief of one pupil at one school: the case, its texts, its goals and what parents said."""

from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from leerlingen.enums import Grond, Omvang
from leerlingen.models import Document, Gezagdrager, Toegang, get_leerling_ids
from opp.calculations import calculate_evaluatie, plan_evaluatie
from opp.enums import Aanleiding, Bestemming, Herkomst, Instemmingstand, Onbekwaam, Onderdeel, Status, Wijze
from opp.models.soort import OppSoort
from swv.kern.historie import record_history
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when, freeze_with
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Organisatie, holds_on


class OppQuerySet(models.QuerySet["Opp"]):
    def visible_to(self, user: Any) -> "OppQuerySet":
        """OPP's of the own school, of pupils whose dossier one may open.

        The school owns the OPP (WVO 2020 art. 2.44) and keeps reading its closed one for the term, to account for it.
        A samenwerkingsverband reads the PDF that was shared with it, as any other document; how many there are it sees
        in ``Schoolstand``. What a next school reads: ``received_by``.
        """
        if not getattr(user, "is_authenticated", False) or user.rol not in SCHOOLROLLEN:
            return self.none()
        kept = Toegang.objects.filter(
            holds_on(timezone.localdate()), organisatie=user.organisatie_id, grond=Grond.OPP, omvang=Omvang.REGISTER
        )
        own = Q(leerling__in=get_leerling_ids(user)) | Q(pk__in=kept.values("bron_id"))
        return self.filter(own, school=user.organisatie_id)

    def left_for(self, user: Any) -> "OppQuerySet":
        """Closed OPP's of other schools, of pupils whose dossier one may open: that they are there, not yet their text."""
        if not getattr(user, "is_authenticated", False) or user.rol not in SCHOOLROLLEN:
            return self.none()
        rows = self.filter(leerling__in=get_leerling_ids(user), status=Status.AFGESLOTEN, begin__isnull=False)
        return rows.exclude(school=user.organisatie_id)

    def received_by(self, user: Any) -> "OppQuerySet":
        """Those of them that the own school received: the parents were informed, and that was recorded."""
        own = Overdracht.objects.filter(school=getattr(user, "organisatie_id", None))
        return self.left_for(user).filter(pk__in=own.values("opp"))


@record_history()
class Opp(Zaak, LeerlingGebonden):
    """One OPP from its first concept until it is closed. ``versie`` counts the steps, ``vigerend`` is the text."""

    muur_onveranderlijk = ("leerling_id", "nummer", "school_id", "aangemaakt_door_id", "aangemaakt_op")
    muur_register = "t.bron_id = TABEL.id"

    stap_relatie = "statussen"

    nummer = models.CharField(max_length=16, unique=True, editable=False)
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.ForeignKey(OppSoort, on_delete=models.PROTECT, related_name="+")
    herkomst = models.CharField(max_length=8, choices=Herkomst, default=Herkomst.VERBAND)
    status = models.CharField(max_length=12, choices=Status, default=Status.CONCEPT)
    aanleiding = models.CharField(max_length=14, choices=Aanleiding, default=Aanleiding.INSCHRIJVING)
    aanleiding_op = models.DateField("termijn telt vanaf")
    uiterlijk_op = models.DateField("uiterlijk vastgesteld op")
    leerling_bekwaam = models.BooleanField(
        "meerderjarig en handelingsbekwaam telt", default=True,
        help_text="Een leerling van 18 jaar of ouder die handelingsbekwaam is, beslist zelf (WEC art. 41a).",
    )  # fmt: skip
    # Only of a pupil who does not decide alone at eighteen.
    onbekwaam_sinds = models.DateField("wettelijk vertegenwoordigd sinds", null=True, blank=True)
    onbekwaam_reden = models.CharField(max_length=12, choices=Onbekwaam, blank=True, default="", db_default="")
    vertegenwoordiger = models.CharField(
        "wettelijk vertegenwoordiger", max_length=150, blank=True, default="", db_default=""
    )
    begin = models.DateField(null=True, blank=True, help_text="Dag van de eerste vaststelling; zo kent ROD hem.")
    eind = models.DateField(null=True, blank=True, help_text="Laatste dag van het OPP; zo kent ROD hem.")
    vigerend = models.ForeignKey("OppVersie", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    geevalueerd_op = models.DateField(null=True, blank=True)
    # Kept to sort and to list what waits; ``record_instemming`` fills it.
    buiten_werking_op = models.DateField(
        "handelingsdeel buiten werking sinds", null=True, blank=True,
        help_text="De dag waarop iemand die mee beslist, liet weten niet (meer) in te stemmen.",
    )  # fmt: skip
    # Kept to sort and count on; ``settle`` fills it after every step.
    evaluatie_voor = models.DateField("volgende evaluatie uiterlijk", null=True, blank=True)
    aangemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = OppQuerySet.as_manager()

    # Day to adopt or evaluate it, and whether an objection waits; read along by ``get_te_doen`` only.
    dag: date
    bezwaar: bool
    # Who has or had authority (pk, naam, tot), read along by ``with_wet`` only.
    gezag_feiten: list[dict[str, Any]]

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="opp_status"),
            models.CheckConstraint(condition=Q(herkomst__in=Herkomst.values), name="opp_herkomst"),
            models.CheckConstraint(condition=Q(aanleiding__in=Aanleiding.values), name="opp_aanleiding"),
            models.CheckConstraint(
                condition=Q(status__in=[Status.CONCEPT, Status.BESPROKEN, Status.AFGESLOTEN])
                | Q(begin__isnull=False, vigerend__isnull=False),
                name="opp_vastgesteld_heeft_begin_en_tekst",
            ),
            models.CheckConstraint(condition=Q(eind__isnull=True) | Q(eind__gte=F("begin")), name="opp_einde_na_begin"),
            models.CheckConstraint(
                condition=Q(buiten_werking_op__isnull=True) | Q(vigerend__isnull=False),
                name="opp_buiten_werking_na_tekst",
            ),
            models.CheckConstraint(
                condition=Q(
                    leerling_bekwaam=True, onbekwaam_sinds__isnull=True, onbekwaam_reden="", vertegenwoordiger=""
                )
                | (
                    Q(leerling_bekwaam=False, onbekwaam_sinds__isnull=False, onbekwaam_reden__in=Onbekwaam.values)
                    & ~Q(vertegenwoordiger="")
                ),
                name="opp_onbekwaam_met_reden",
            ),
            models.UniqueConstraint(
                fields=["leerling", "school"], condition=~Q(status="afgesloten"), name="opp_een_lopend_per_school"
            ),
        ]
        indexes = [
            # Every order of the register (opp.views.register).
            models.Index(fields=["school", "status", "-id"], name="opp_school_status"),
            models.Index(fields=["school", "id"], name="opp_school_nummer"),
            models.Index(fields=["school", "begin", "id"], name="opp_school_begin"),
            models.Index(fields=["school", "evaluatie_voor", "id"], name="opp_school_evaluatie"),
            models.Index(fields=["leerling", "-id"], name="opp_leerling"),
        ]

    def __str__(self) -> str:
        return self.nummer

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """What days of a step are compared with."""
        return self.leerling.bekende_dagen

    @property
    def is_closed(self) -> bool:
        """Closed: no step leads back from there."""
        return self.status == Status.AFGESLOTEN

    @property
    def is_extern(self) -> bool:
        """Is the text a file from another system, instead of written here?"""
        return self.herkomst == Herkomst.EXTERN

    @property
    def evaluatie_plan(self) -> date | None:
        """When the next evaluation is best held, while one is due; ``evaluatie_voor`` is the last day of the law."""
        if self.evaluatie_voor is None or self.vigerend is None or self.vigerend.vastgesteld_op is None:
            return None
        return plan_evaluatie(self.vigerend.vastgesteld_op, self.geevalueerd_op, self.evaluatie_voor)

    def settle(self) -> None:
        """After a step: until when the next evaluation has to be held, for lists to sort and count on."""
        self.evaluatie_voor = None
        text = self.vigerend
        if text is not None and text.vastgesteld_op and self.begin and not self.is_closed:
            self.evaluatie_voor = calculate_evaluatie(
                text.vastgesteld_op, self.geevalueerd_op, self.begin, self.soort.evaluatie_weken
            )


class OppStatus(Zaakstap, LeerlingGebonden):
    """One step of an OPP. Append-only; it is the timeline."""

    muur_register = "t.bron_id = TABEL.opp_id"

    opp = models.ForeignKey(Opp, on_delete=models.PROTECT, related_name="statussen")

    class Meta(Zaakstap.Meta):
        constraints = [models.UniqueConstraint(fields=["opp", "versie"], name="oppstatus_uniek_versie")]


@record_history()
class OppVersie(LeerlingGebonden):
    """One text of an OPP. It can be written in until it is adopted; from then on nobody changes it."""

    muur_onveranderlijk = ("leerling_id", "opp_id", "nummer")
    muur_register = "t.bron_id = TABEL.opp_id"

    opp = models.ForeignKey(Opp, on_delete=models.PROTECT, related_name="versies")
    nummer = models.PositiveSmallIntegerField()
    uitstroombestemming = models.CharField(max_length=24, choices=Bestemming, blank=True)
    uitstroom = models.TextField("waarom deze uitstroombestemming?", blank=True)
    bevorderend = models.TextField("wat helpt deze leerling?", blank=True)
    belemmerend = models.TextField("wat maakt het moeilijk?", blank=True)
    basisondersteuning = models.TextField("wat is er al gedaan in de basisondersteuning?", blank=True)
    ondersteuningsbehoefte = models.TextField("wat heeft de leerling nodig?", blank=True)
    afwijkingen = models.TextField("waar wijkt het programma af?", blank=True)
    oordeel_cvb = models.TextField("oordeel van de commissie voor de begeleiding", blank=True)
    # Only of an OPP that the school keeps elsewhere: the file, and the parts that are in it.
    bijlage = models.ForeignKey(Document, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    onderdelen_extern = ArrayField(models.CharField(max_length=24, choices=Onderdeel), default=list, blank=True)
    # Filled on adoption, from then on fixed.
    vastgesteld_op = models.DateField(null=True, blank=True)
    vastgesteld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    hash = models.CharField(max_length=64, blank=True, help_text="SHA-256 van de hele vastgestelde tekst.")
    handelingsdeel_hash = models.CharField(max_length=64, blank=True, help_text="SHA-256 van het handelingsdeel.")
    instemming_bij_vaststellen = models.CharField(max_length=10, choices=Instemmingstand, blank=True)
    vervallen_op = models.DateField(null=True, blank=True, help_text="Bijstelling die niet doorging.")
    gewijzigd_op = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["nummer"]
        constraints = [
            models.UniqueConstraint(fields=["opp", "nummer"], name="oppversie_uniek"),
            models.UniqueConstraint(
                fields=["opp"],
                condition=Q(vastgesteld_op__isnull=True, vervallen_op__isnull=True),
                name="oppversie_een_open",
            ),
            models.CheckConstraint(
                condition=Q(vastgesteld_op__isnull=True)
                | (Q(vastgesteld_door__isnull=False, vervallen_op__isnull=True) & ~Q(hash="")),
                name="oppversie_vastgesteld_is_volledig",
            ),
            models.CheckConstraint(
                condition=Q(uitstroombestemming="") | Q(uitstroombestemming__in=Bestemming.values),
                name="oppversie_bestemming",
            ),
        ]
        triggers = [
            # Nobody changes what was adopted, not even with raw SQL as the application.
            freeze_when("vastgesteld", pgtrigger.Q(old__vastgesteld_op__isnull=False), delete=False)
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"versie {self.nummer}"

    def reopen(self) -> None:
        """It was dropped because its OPP closed by mistake: it can be written in again."""
        self.vervallen_op = None
        self.save(update_fields=["vervallen_op", "gewijzigd_op"])

    @property
    def is_open(self) -> bool:
        """Can still be written in: neither adopted nor dropped."""
        return self.vastgesteld_op is None and self.vervallen_op is None


VAN_VERSIE = "t.bron_id = (select v.opp_id from opp_oppversie v where v.id = TABEL.versie_id)"
ADOPTED = "select 1 from opp_oppversie v where v.id = ROW.versie_id and v.vastgesteld_op is not null"


@record_history()
class Doel(LeerlingGebonden):
    """One goal of the handelingsdeel, with the support that goes with it."""

    muur_register = VAN_VERSIE

    versie = models.ForeignKey(OppVersie, on_delete=models.PROTECT, related_name="doelen")
    volgorde = models.PositiveSmallIntegerField(default=0)
    doel = models.CharField("doel", max_length=500)
    meetbaar = models.CharField("hoe ziet u dat het bereikt is?", max_length=300, blank=True)
    steun = models.CharField("welke begeleiding?", max_length=500, blank=True)
    wie = models.CharField("wie doet het?", max_length=120, blank=True)
    hoe_vaak = models.CharField("hoe vaak?", max_length=120, blank=True)
    van = models.DateField("vanaf", null=True, blank=True)
    tot_en_met = models.DateField("tot en met", null=True, blank=True)
    verwijderd_op = models.DateTimeField(null=True, blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(tot_en_met__isnull=True) | Q(van__isnull=True) | Q(tot_en_met__gte=F("van")),
                name="doel_einde_na_begin",
            )
        ]
        triggers = [
            # What was adopted includes its goals: none is added, changed or moved away afterwards.
            freeze_with("vastgesteld", ADOPTED, delete=False)
        ]

    def __str__(self) -> str:
        return f"doel {self.pk}"


class OverdrachtQuerySet(models.QuerySet["Overdracht"]):
    def visible_to(self, user: Any) -> "OverdrachtQuerySet":
        """What the own school received, of pupils whose dossier one may open."""
        if not getattr(user, "is_authenticated", False) or user.rol not in SCHOOLROLLEN:
            return self.none()
        return self.filter(school=user.organisatie_id, leerling__in=get_leerling_ids(user))


class Overdracht(LeerlingGebonden):
    """The next school received the closed OPP of the school before; who told the parents, when and how. Only added to."""

    muur_rechten = "SELECT, INSERT"

    opp = models.ForeignKey(Opp, on_delete=models.PROTECT, related_name="overdrachten")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    datum = models.DateField("ouders geïnformeerd op")
    wijze = models.CharField(max_length=12, choices=Wijze)
    gezagdrager = models.ForeignKey(
        Gezagdrager, on_delete=models.PROTECT, null=True, blank=True, related_name="+", help_text="Leeg: samen."
    )
    toelichting = models.TextField(blank=True)
    vastgelegd_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    vastgelegd_op = models.DateTimeField(default=timezone.now)

    objects = OverdrachtQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["opp", "school"], name="overdracht_uniek"),
            models.CheckConstraint(
                condition=Q(wijze__in=["gesprek", "schriftelijk", "telefonisch"]), name="overdracht_wijze"
            ),
        ]

    def __str__(self) -> str:
        return f"overdracht {self.pk}"
