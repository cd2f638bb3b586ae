"""A request for one pupil, with its history of statuses, term events, views and documents."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.historie import record_history
from swv.kern.invoer.datumregels.aanvraag import BESLISTERMIJN
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import COMMISSIEROLLEN, SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from toewijzing.calculations.akkoord import VAN_LEERLING
from toewijzing.calculations.grens import UITERSTE, get_laatste_dag
from toewijzing.calculations.route import (
    AFHANDELEN,
    Beurt,
    Wegstap,
    find_beslisser,
    find_bespreekt,
    find_beurt,
    find_slot,
    find_voorbij,
)
from toewijzing.enums import (
    AFGEROND,
    BINNEN_SCHOOL,
    VOOR_VERSTUREN,
    Begonnen,
    Categorie,
    Stap,
    Status,
    Termijnsoort,
)
from toewijzing.models.aanvraagindexen import AANVRAAGINDEXEN
from toewijzing.models.akkoord import find_overtroffen, is_voorgelegd
from toewijzing.models.antwoordfeiten import read_routefeiten
from toewijzing.models.bedragvelden import GEVRAAGD_BEDRAG, Bedragvraag
from toewijzing.models.commissie import recused_from, sees_by_body
from toewijzing.models.ronde import Aanvraagronde
from toewijzing.models.route import Routestap
from toewijzing.models.soort import Aanvraagsoort
from toewijzing.models.starter import SWVSTARTERS, zaakstarter_constraints
from toewijzing.models.zaaktermijn import count_beurt
from toewijzing.models.zichtbaar import BUITEN_SCHOOL, assigned_to, laid_before, received_by


class AanvraagQuerySet(models.QuerySet["Aanvraag"]):
    def visible_to(self, user: Any) -> "AanvraagQuerySet":
        """Requests this person may see, by the role in which he or she acts (docs/architectuur.md, 'Walls')."""
        if not getattr(user, "is_authenticated", False) or user.lidmaatschap is None:
            return self.none()
        buiten, org = BUITEN_SCHOOL, user.organisatie_id
        match user.rol:
            case rol if rol in SCHOOLROLLEN:
                return self.filter(Q(school=org) | received_by(org))
            case Rol.BESTUURDER:
                return self.filter(
                    ~Q(status__in=[Status.CONCEPT, Status.BIJ_OUDERS]), school__in=user.muur_organisaties
                )
            case Rol.SECRETARIS | Rol.DIRECTEUR:
                return self.filter(buiten, swv=org)
            case Rol.CONSULENT:
                return self.filter(buiten | laid_before(user), swv=org)
            case rol if rol in COMMISSIEROLLEN:
                own = self.filter(buiten, sees_by_body(user), swv=org).exclude(school__in=user.gebonden_scholen)
                return own.exclude(pk__in=recused_from(user))
            case Rol.DESKUNDIGE:
                return self.filter(buiten, assigned_to(user))
        return self.none()

    def startable_by(self, user: Any) -> "AanvraagQuerySet":
        """What the swv of this person is filling in for a school: for its own page, and for nothing else.

        ``visible_to`` leaves them out: whatever reads a request through it would show the school's dossier beside it.
        """
        if getattr(user, "rol", "") not in SWVSTARTERS:
            return self.none()
        return self.filter(
            zonder_school=True, status=Status.CONCEPT, swv=user.organisatie_id, soort__indieners__contains=[user.rol]
        )

    def visible_parts(self, user: Any) -> "list[AanvraagQuerySet]":
        """The same requests in parts without overlap, each of which can be read along an index: an «or» has none."""
        if getattr(user, "rol", "") == Rol.CONSULENT:
            return [self.filter(BUITEN_SCHOOL, swv=user.organisatie_id), self.filter(laid_before(user))]
        if getattr(user, "rol", "") not in SCHOOLROLLEN:
            return [self.visible_to(user)]
        own = Q(school=user.organisatie_id)
        return [self.filter(own), self.filter(received_by(user.organisatie_id)).exclude(own)]


# What was asked: with a decision on it, it is what the decision was about.
GEVRAAGD = (
    "soort_id", "ontvangen_op", "gevraagde_categorie", "gevraagd_van", "gevraagd_tot_en_met", "gevraagd_bedrag",
    "gevraagde_weken", "gevraagde_dagen_per_week", "ontvangende_school_id", "antwoorden", "vervolg_van_id",
    *GEVRAAGD_BEDRAG,
)  # fmt: skip


# And who signed along for it before it was sent.
VAST = (*GEVRAAGD, "meegetekend_door_id")
# Where a request is on its route; computed from the rest, so it has no history of its own.
BEURT = ("beurt", "doet", "aan_zet", "wacht_op", "beslisser", "bespreekt", "beurt_sinds", "beurt_tot")


@record_history(exclude=BEURT)
class Aanvraag(Bedragvraag, Zaak, LeerlingGebonden):
    """A request of a school to the swv for one pupil."""

    stap_relatie = "statussen"
    muur_onveranderlijk = (
        "leerling_id",
        "swv_id",
        "school_id",
        "nummer",
        "sleutel",
        "aangemaakt_door_id",
        "aangemaakt_op",
        "begonnen_door",
        "namens_id",
    )

    nummer = models.CharField(max_length=12, unique=True, editable=False)
    sleutel = models.UUIDField(
        default=uuid.uuid4,
        unique=True,
        editable=False,
        help_text="Van het formulier: twee keer verzenden maakt één aanvraag.",
    )
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.ForeignKey(Aanvraagsoort, on_delete=models.PROTECT, related_name="+")
    status = models.CharField(max_length=16, choices=Status, default=Status.CONCEPT)
    aangemaakt_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    gewijzigd_op = models.DateTimeField(auto_now=True)
    # Who sees to it at the swv. Its index is below: one of all rows, most without, would only be written.
    eigenaar = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False,
        help_text="Wie bij het samenwerkingsverband op deze aanvraag let; telt zolang die er een rol heeft.",
    )  # fmt: skip
    # The round in which it was handed in, of a kind that works in rounds; its index is below.
    ronde = models.ForeignKey(
        Aanvraagronde, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False, db_index=False
    )
    ontvangen_op = models.DateField(null=True, blank=True)
    compleet_op = models.DateField(null=True, blank=True)
    # The legal term as last computed, kept to sort and filter on; toewijzing.services.update_termijnen fills them.
    uiterlijk_op = models.DateField(null=True, blank=True)
    norm_op = models.DateField(null=True, blank=True)
    # What work lists sort on, recomputed by ``settle`` after every step: open question, advices, agenda.
    vraag_tot = models.DateField(null=True, blank=True, editable=False)
    adviezen_gevraagd = models.PositiveSmallIntegerField(default=0, editable=False)
    adviezen_binnen = models.PositiveSmallIntegerField(default=0, editable=False)
    advies_voor = models.DateField(null=True, blank=True, editable=False)
    zitting_op = models.DateField(null=True, blank=True, editable=False)
    # Where it is on its route, recomputed by ``settle``: the step whose turn it is, what that does and by which role, the
    # facts on which it waits, and who decides as it stands. "" where that is nobody (yet).
    beurt = models.ForeignKey(
        Routestap, on_delete=models.PROTECT, null=True, editable=False, related_name="+", db_index=False
    )
    doet = models.CharField(
        max_length=12, choices=[*Stap.choices, (AFHANDELEN, "afhandelen")], default="", db_default="", blank=True,
        editable=False,
    )  # fmt: skip
    aan_zet = models.CharField(max_length=20, choices=Rol, default="", db_default="", blank=True, editable=False)
    wacht_op = ArrayField(models.CharField(max_length=60), default=list, db_default=[], blank=True, editable=False)
    beslisser = models.CharField(max_length=20, choices=Rol, default="", db_default="", blank=True, editable=False)
    # Code of the body that discusses it next, where its route names one.
    bespreekt = models.CharField(max_length=20, default="", db_default="", blank=True, editable=False)
    # Of a step with a term of its own: from which day it can be taken, and its last day.
    beurt_sinds = models.DateField(null=True, editable=False)
    beurt_tot = models.DateField(null=True, editable=False)
    # The consulent who signed along before it was sent; he or she does not decide on it. Without index, as ``eigenaar``.
    meegetekend_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False,
        editable=False,
    )  # fmt: skip
    # From which side it was started; ``zonder_school``: the swv filled it in and the school did not (yet).
    begonnen_door = models.CharField(
        max_length=8, choices=Begonnen, default=Begonnen.SCHOOL, db_default=Begonnen.SCHOOL, editable=False
    )
    # On whose behalf the swv started it: a gemeente, or another organisation from outside the schools.
    namens = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+", db_index=False, editable=False
    )
    zonder_school = models.BooleanField(default=False, db_default=False, editable=False)
    # What is asked.
    gevraagde_categorie = models.PositiveSmallIntegerField(choices=Categorie, null=True, blank=True)
    gevraagd_van = models.DateField(null=True, blank=True)
    gevraagd_tot_en_met = models.DateField(null=True, blank=True)
    gevraagd_bedrag = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    gevraagde_weken = models.PositiveSmallIntegerField(null=True, blank=True)
    gevraagde_dagen_per_week = models.PositiveSmallIntegerField(null=True, blank=True)
    ontvangende_school = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    antwoorden = models.JSONField(
        default=dict, blank=True, help_text="{code van de vraag: antwoord}; zie calculations/antwoord"
    )
    klad = models.JSONField(
        default=dict, blank=True, help_text="{veld: tekst} van de stap «Ouders en leerling», getypt en nog niet bewaard"
    )
    # Facts that only some queries read along: ``with_completeness``, ``with_progress`` and ``get_aanvraag``.
    gezagdragers: list[dict[str, Any]]
    soorten_bijlagen: list[str]
    data_bijlagen: list[date]
    gehoorde_partijen: list[str]
    lopende_tlv: list[str]
    geldende_tlv: list[str]
    opp_datum: date | None
    vragen: list[dict[str, Any]]
    vraag_onderwerp: str | None
    eigen_advies_uiterlijk: date | None
    eigen_advies_ondertekend: datetime | None
    heeft_bezwaar: bool
    heeft_ronde: bool
    stappen_van_soort: list[dict[str, Any]]
    is_teruggegeven: bool
    alleen_bespreken: bool
    # {code, naam, partijen} of the body on whose agenda it came last, and of who has to be there.
    op_agenda: dict[str, Any] | None
    nieuwe_soort_id: int | None
    vervolg_van = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="vervolgen")

    objects = AanvraagQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="aanvraag_status"),
            *zaakstarter_constraints("aanvraag"),
            models.CheckConstraint(
                condition=Q(status__in=sorted([*BINNEN_SCHOOL, Status.INGETROKKEN])) | Q(ontvangen_op__isnull=False),
                name="aanvraag_ingediend_heeft_ontvangstdatum",
            ),
            # Mijn werk looks for days in one range of an index: a request without one would be on nobody's list.
            models.CheckConstraint(
                condition=Q(ontvangen_op__isnull=True) | Q(norm_op__isnull=False), name="aanvraag_ontvangen_heeft_norm"
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.ONVOLLEDIG) | Q(vraag_tot__isnull=False), name="aanvraag_onvolledig_tot"
            ),
            models.CheckConstraint(
                condition=Q(gevraagde_categorie__isnull=True) | Q(gevraagde_categorie__in=Categorie.values),
                name="aanvraag_categorie",
            ),
            models.CheckConstraint(
                condition=Q(gevraagd_tot_en_met__isnull=True) | Q(gevraagd_tot_en_met__gte=F("gevraagd_van")),
                name="aanvraag_einde_na_begin",
            ),
            models.CheckConstraint(
                condition=Q(gevraagd_bedrag__isnull=True) | Q(gevraagd_bedrag__gte=0), name="aanvraag_bedrag"
            ),
        ]
        indexes = AANVRAAGINDEXEN
        triggers = [freeze_when("afgerond", pgtrigger.Q(old__status__in=sorted(AFGEROND)), only=VAST, delete=False)]

    def __str__(self) -> str:
        return self.nummer

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """What days of a step are compared with."""
        leeftijd = self.soort.leeftijd_tot
        uiterste = get_laatste_dag(self.leerling.geboren_uiterlijk, leeftijd) if leeftijd is not None else None
        return {**self.leerling.bekende_dagen, UITERSTE: uiterste, BESLISTERMIJN: self.uiterlijk_op or self.norm_op}

    @property
    def is_closed(self) -> bool:
        """Decided, ended without a decision, or withdrawn."""
        return self.status in AFGEROND

    @property
    def is_bij_swv(self) -> bool:
        """The swv is filling it in for the school, which sees it and changes nothing yet."""
        return self.zonder_school and self.status == Status.CONCEPT

    def settle(self) -> None:
        """After a step: what work lists sort on, so that they need not look into other tables for every request."""
        vraag = self.termijngebeurtenissen.filter(soort=Termijnsoort.VRAAG, beantwoord_op__isnull=True).last()
        self.vraag_tot = vraag.tot if vraag and self.status == Status.ONVOLLEDIG else None
        rows = list(self.adviezen.filter(vervallen_op__isnull=True))
        replaced = {row.vervangt_id for row in rows}
        adviezen = [(row.ondertekend_op, row.uiterlijk_op) for row in rows if row.pk not in replaced]
        self.adviezen_gevraagd = len(adviezen)
        self.adviezen_binnen = sum(signed is not None for signed, _ in adviezen)
        self.advies_voor = min((voor for signed, voor in adviezen if signed is None), default=None)
        punt = self.agendapunten.select_related("zitting").filter(vervallen_op__isnull=True).order_by("-pk").first()
        self.update_beurt()
        # A body gave its word and another one comes next: it is on no agenda yet.
        again = punt is not None and punt.oordeel and self.doet == Stap.ZITTING
        self.zitting_op = punt.zitting.datum if punt and not again else None
        if self.doet == Stap.DESKUNDIGEN and self.compleet_op and self.status in (Status.INGEDIEND, Status.GEADVISEERD):
            self.status = Status.BIJ_DESKUNDIGEN

    def update_beurt(self) -> None:
        """Where this request is on its route, from what it asks and what was done; saving is for who calls."""
        rijen = {stap.pk: stap for stap in self.soort.stappen.with_regels()}
        stappen = [stap.make_wegstap() for stap in rijen.values()]
        gedaan = self.get_gedaan(stappen)
        feiten = read_routefeiten(self, {eis.veld for stap in stappen for eis in stap.eisen}, timezone.localdate())
        if self.status not in AFGEROND:
            beurt = find_beurt(stappen, feiten, gedaan)
            self.beslisser = find_beslisser(stappen, feiten)
            self.bespreekt = find_bespreekt(stappen, feiten, gedaan)
        else:  # who decided, and which body would have discussed it, stays known
            beurt = Beurt()
        before, self.beurt_id = self.beurt_id, beurt.stap.id if beurt.stap else None
        self.doet, self.aan_zet = (beurt.stap.doet, beurt.stap.rol) if beurt.stap else ("", "")
        if self.status not in AFGEROND and (slot := find_slot(stappen, feiten, gedaan)) is not None:
            self.doet, self.aan_zet = AFHANDELEN, slot
        if self.doet in VOOR_VERSTUREN and not is_voorgelegd(VAN_LEERLING, self, stappen):
            self.aan_zet = ""
        self.wacht_op = list(beurt.wacht_op)
        if before != self.beurt_id:
            self.beurt_sinds = None
        count_beurt(self, rijen[beurt.stap.id] if beurt.stap else None, timezone.localdate())

    def get_gedaan(self, stappen: Iterable[Wegstap]) -> set[int]:
        """The ids of the steps that were done: what was written down, the experts once all signed, and what is over.

        While the school adds something, an akkoord on less than it asks now is none.
        """
        gedaan = set(self.uitvoeringen.filter(vervallen_op__isnull=True).values_list("stap", flat=True))
        if self.adviezen_binnen >= self.soort.aantal_deskundigen:
            gedaan |= {stap.id for stap in stappen if stap.doet == Stap.DESKUNDIGEN}
        if self.ontvangen_op is not None:  # it was sent: what comes before that, is over
            gedaan |= find_voorbij(stappen, wordt_aangevuld=self.status == Status.ONVOLLEDIG)
        return gedaan - set(find_overtroffen(VAN_LEERLING, self, stappen))


class AanvraagStatus(Zaakstap, LeerlingGebonden):
    """One step of a request. Append-only; it is the timeline."""

    aanvraag = models.ForeignKey(Aanvraag, on_delete=models.PROTECT, related_name="statussen")
    van = models.CharField(max_length=16)
    naar = models.CharField(max_length=16)

    class Meta(Zaakstap.Meta):
        constraints = [models.UniqueConstraint(fields=["aanvraag", "versie"], name="aanvraagstatus_uniek_versie")]
