"""A request of a school that is about no pupil: a group, a class, the school, more schools or a location.

It names nobody: at most how many pupils there are. So there is no wall of a pupil around it; ``visible_to`` says who
sees it: the school itself, its board and the schools that take part once it was sent, and the swv.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from organen.enums import Tafelpartij
from organen.models import Orgaan
from schoolaanvragen.enums import BESLOTEN, LOPEND, VOOR_BESLUIT, Status
from schoolaanvragen.models.voltallig import make_voltallig
from swv.kern.historie import record_history
from swv.kern.vast import freeze_when, freeze_with
from swv.kern.zaken.models import Zaak, Zaakstap
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.models import Organisatie
from toewijzing.calculations.akkoord import VAN_SCHOOL
from toewijzing.calculations.route import Beurt, Wegstap, find_beslisser, find_beurt, find_voorbij
from toewijzing.calculations.voorwaarde import Feit
from toewijzing.enums import Aanvraagonderwerp, Begonnen, Stap
from toewijzing.models import Aanvraagronde, Aanvraagsoort, Routestap
from toewijzing.models.akkoord import find_overtroffen, is_voorgelegd
from toewijzing.models.zaaktermijn import count_beurt

# Who of the swv reads these requests. A controller counts the money; nobody of a pupil stands in them.
SWVROLLEN = frozenset({Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.CVT_VOORZITTER, Rol.CONTROLLER})
# What was asked; after the decision it stays as it was.
GEVRAAGD = ("soort_id", "groep", "aantal_leerlingen", "van", "tot_en_met", "weken", "bedrag", "uren", "antwoorden")
_NA_CONCEPT = "select 1 from schoolaanvragen_schoolaanvraag a where a.id = ROW.aanvraag_id and a.status <> 'concept'"


def visible_schools(user: Any, *, eigen: Q, mede: Q | None = None) -> Q | None:
    """Which rows with a ``school`` and ``swv`` this person sees, or None for nothing: ``eigen`` is asked of the own school.

    ``mede`` finds rows in which the own school takes part.
    """
    if not getattr(user, "is_authenticated", False):
        return None
    match user.rol:
        case rol if rol in SCHOOLROLLEN:
            own = Q(school=user.organisatie_id) & eigen
            return own | mede if mede is not None else own
        case Rol.BESTUURDER:
            return Q(school__bestuur=user.organisatie_id)
        case rol if rol in SWVROLLEN:
            return Q(swv=user.organisatie_id)
    return None


class SchoolaanvraagQuerySet(models.QuerySet["Schoolaanvraag"]):
    def visible_to(self, user: Any) -> "SchoolaanvraagQuerySet":
        """The own school's, from the moment it left the own hands also of others: see the module."""
        rol = getattr(user, "rol", "")
        taking_part = Q(
            pk__in=Schooldeelname.objects.filter(school=getattr(user, "organisatie_id", None)).values("aanvraag")
        )
        which = visible_schools(
            user, eigen=Q(door_swv=False) | Q(ingediend_op__isnull=False),
            mede=Q(ontvangen_op__isnull=False) & taking_part,
        )  # fmt: skip
        if which is None:
            return self.none()
        if rol == Rol.BESTUURDER:
            which &= Q(ingediend_op__isnull=False)
        elif rol in SWVROLLEN:
            which &= Q(ontvangen_op__isnull=False) | Q(door_swv=True)
        return self.filter(which)


@record_history()
class Schoolaanvraag(Zaak):
    """One request of a school, as a case: written, agreed to, weighed along the route of its kind, decided, done."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("nummer", "swv_id", "school_id", "onderwerp", "door_swv", "begonnen_door_id", "begonnen_op")

    nummer = models.CharField(max_length=12, unique=True, editable=False)
    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.ForeignKey(Aanvraagsoort, on_delete=models.PROTECT, related_name="+", verbose_name="soort aanvraag")
    onderwerp = models.CharField("gaat over", max_length=10, choices=Aanvraagonderwerp)
    groep = models.CharField("groep, klas of locatie", max_length=100, blank=True, help_text="Hoe de school die noemt.")
    aantal_leerlingen = models.PositiveSmallIntegerField(null=True, blank=True, help_text="Alleen het aantal.")
    van = models.DateField(null=True, blank=True)
    tot_en_met = models.DateField(null=True, blank=True, help_text="Laatste dag.")
    weken = models.PositiveSmallIntegerField(null=True, blank=True)
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="Euro, samen.")
    uren = models.DecimalField(max_digits=7, decimal_places=2, null=True, blank=True, help_text="Uren, samen.")
    antwoorden = models.JSONField(default=dict, db_default={}, blank=True)
    status = models.CharField(max_length=12, choices=Status, default=Status.CONCEPT)
    begonnen_op = models.DateField()
    begonnen_door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    door_swv = models.BooleanField(
        default=False, db_default=False, help_text="Het samenwerkingsverband begon zij zelf."
    )
    ingevuld_door = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False,
        db_index=False, help_text="Wie er het laatst iets in invulde.",
    )  # fmt: skip
    # The round in which it was handed in, of a kind that works in rounds; its index is below.
    ronde = models.ForeignKey(
        Aanvraagronde, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False, db_index=False
    )
    ingediend_op = models.DateField(null=True, blank=True, help_text="Toen zij voor akkoord of naar het swv ging.")
    ontvangen_op = models.DateField(null=True, blank=True, help_text="Toen zij bij het samenwerkingsverband kwam.")
    norm_op = models.DateField(null=True, blank=True, help_text="Volgens de norm van de soort is er dan een besluit.")
    vraag_tot = models.DateField(
        null=True, blank=True, editable=False, help_text="Laatste dag om aan te vullen, zolang zij daarop wacht."
    )
    # Whose turn it is (``update_beurt``): columns, so that lists, rights and Mijn werk need no rules.
    beurt = models.ForeignKey(
        Routestap, on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False, db_index=False
    )
    doet = models.CharField(max_length=12, choices=Stap, blank=True, editable=False)
    aan_zet = models.CharField(max_length=20, choices=Rol, blank=True, editable=False)
    beslisser = models.CharField(max_length=20, choices=Rol, blank=True, editable=False)
    wacht_op = ArrayField(models.CharField(max_length=60), default=list, blank=True, editable=False)
    beurt_sinds = models.DateField(null=True, editable=False)
    beurt_tot = models.DateField(null=True, editable=False)
    bezwaar_op = models.DateField(null=True, blank=True, help_text="Toen het bezwaar binnenkwam.")
    bezwaar_uitkomst = models.TextField(blank=True)
    gewijzigd_op = models.DateTimeField(auto_now=True)

    objects = SchoolaanvraagQuerySet.as_manager()

    # What the API tells of one case besides its columns, see ``schoolaanvragen.api.views``.
    mogelijke_acties: list[dict[str, Any]]

    class Meta:
        ordering = ["-pk"]
        verbose_name = "schoolaanvraag"
        constraints = [
            models.CheckConstraint(condition=Q(status__in=Status.values), name="schoolaanvraag_status"),
            models.CheckConstraint(
                condition=Q(onderwerp__in=Aanvraagonderwerp.values) & ~Q(onderwerp=Aanvraagonderwerp.LEERLING),
                name="schoolaanvraag_geen_leerling",
            ),
            models.CheckConstraint(condition=Q(bedrag__isnull=True) | Q(bedrag__gte=0), name="schoolaanvraag_bedrag"),
            models.CheckConstraint(condition=Q(uren__isnull=True) | Q(uren__gt=0), name="schoolaanvraag_uren"),
            models.CheckConstraint(
                condition=Q(tot_en_met__isnull=True) | Q(van__isnull=True) | Q(tot_en_met__gte=F("van")),
                name="schoolaanvraag_einde_na_begin",
            ),
            models.CheckConstraint(
                condition=Q(status__in=[Status.CONCEPT, Status.INGETROKKEN]) | Q(ingediend_op__isnull=False),
                name="schoolaanvraag_ingediend",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[Status.INGEDIEND, Status.ONVOLLEDIG, *sorted(BESLOTEN)])
                | Q(ontvangen_op__isnull=False),
                name="schoolaanvraag_ontvangen",
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.ONVOLLEDIG) | Q(vraag_tot__isnull=False),
                name="schoolaanvraag_onvolledig_tot",
            ),
        ]
        indexes = [
            models.Index(fields=["swv", "status", "-id"], name="schoolaanvraag_swv_status"),
            models.Index(fields=["school", "status", "-id"], name="schoolaanvraag_school"),
            models.Index(
                fields=["swv", "norm_op", "id"], condition=Q(status=Status.INGEDIEND), name="schoolaanvraag_swv_norm"
            ),
            models.Index(fields=["ronde", "id"], condition=Q(ronde__isnull=False), name="schoolaanvraag_ronde"),
        ]
        triggers = [
            freeze_when(
                "besloten", ~pgtrigger.Q(old__status__in=sorted(VOOR_BESLUIT)), only=GEVRAAGD, delete=False
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.nummer

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """Nothing: no pupil was born."""
        return {}

    def read_feiten(self) -> dict[str, Feit]:
        """What conditions of a route or question can look at: {field: value, None when it is not known}."""
        bestuur = self.school.bestuur_id
        return {
            "bedrag": self.bedrag, "weken": self.weken, "schoolsoort": self.school.schoolsoort or None,
            "begonnen_door": str(Begonnen.SWV if self.door_swv else Begonnen.SCHOOL),
            "bestuur": str(bestuur) if bestuur else None, "school": str(self.school_id),
        }  # fmt: skip

    def settle(self) -> None:
        """After a step: whose turn it is, and until when the school can answer."""
        open_ = self.status == Status.ONVOLLEDIG
        vraag = self.termijngebeurtenissen.filter(beantwoord_op__isnull=True).last() if open_ else None
        self.vraag_tot = vraag.tot if vraag else None
        self.update_beurt(timezone.localdate())

    def update_beurt(self, vandaag: date) -> None:
        """Where this request is on the route of its kind; saving is for who calls."""
        rijen = {stap.pk: stap for stap in self.soort.stappen.with_regels()}
        stappen, feiten = [stap.make_wegstap() for stap in rijen.values()], self.read_feiten()
        if self.status in VOOR_BESLUIT:
            beurt = find_beurt(stappen, feiten, self.get_gedaan(stappen))
            self.beslisser = find_beslisser(stappen, feiten)
        else:  # who decided stays known
            beurt = Beurt()
        before, self.beurt_id = self.beurt_id, beurt.stap.id if beurt.stap else None
        self.doet, self.aan_zet = (beurt.stap.doet, beurt.stap.rol) if beurt.stap else ("", "")
        if self.doet == Stap.AKKOORD and not is_voorgelegd(VAN_SCHOOL, self, stappen):
            self.aan_zet = ""
        self.wacht_op = list(beurt.wacht_op)
        if before != self.beurt_id:
            self.beurt_sinds = None
        self.count_beurt(rijen[beurt.stap.id] if beurt.stap else None, vandaag)

    def count_beurt(self, stap: Routestap | None, vandaag: date) -> None:
        """Until which day the step whose turn it is should be taken; None without a term of its own."""
        count_beurt(self, stap, vandaag, runs=lambda aanvraag: aanvraag.status != Status.CONCEPT)

    def get_gedaan(self, stappen: Iterable[Wegstap]) -> set[int]:
        """The ids of the steps that were taken, and once it was sent of those that are over.

        While something is added, an akkoord on less than is asked now is none.
        """
        if self.pk is None:
            return set()
        gedaan = set(self.uitvoeringen.filter(vervallen_op__isnull=True).values_list("stap", flat=True))
        if self.ontvangen_op is not None:
            gedaan |= find_voorbij(stappen, wordt_aangevuld=self.status == Status.ONVOLLEDIG)
        return gedaan - set(find_overtroffen(VAN_SCHOOL, self, stappen))

    def get_weg(self) -> list[Wegstap]:
        """The steps of its kind as the rules take them."""
        return [stap.make_wegstap() for stap in self.soort.stappen.with_regels()]

    @property
    def is_closed(self) -> bool:
        """Nobody has to do anything more."""
        return self.status not in LOPEND


class Schoolaanvraagstap(Zaakstap):
    """One step of a request. Append-only; it is the timeline."""

    muur_onveranderlijk = ("aanvraag_id",)

    aanvraag = models.ForeignKey(Schoolaanvraag, on_delete=models.PROTECT, related_name="stappen")

    class Meta(Zaakstap.Meta):
        constraints = [models.UniqueConstraint(fields=["aanvraag", "versie"], name="schoolaanvraagstap_versie")]


@record_history()
class Schooldeelname(models.Model):
    """Another school that takes part in a request. Fixed once it was sent."""

    aanvraag = models.ForeignKey(Schoolaanvraag, on_delete=models.PROTECT, related_name="deelnames")
    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["school__sorteernaam", "pk"]
        constraints = [models.UniqueConstraint(fields=["aanvraag", "school"], name="schooldeelname_uniek")]
        triggers = [freeze_with("verstuurd", _NA_CONCEPT)]

    def __str__(self) -> str:
        return f"deelname {self.pk}"


@record_history()
class Schoolstap(models.Model):
    """A step of the route that was taken: by whom and when, and the advice of a body. It lapses when it goes back.

    ``over`` is what was asked when an akkoord was given (``toewijzing.calculations.akkoord``).
    """

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = (
        "aanvraag_id",
        "stap_id",
        "door_id",
        "op",
        "over",
        "orgaan_id",
        "datum",
        "tekst",
        "aanwezig",
        "erbij",
        "zonder_quorum",
    )

    aanvraag = models.ForeignKey(Schoolaanvraag, on_delete=models.PROTECT, related_name="uitvoeringen")
    stap = models.ForeignKey(Routestap, on_delete=models.PROTECT, related_name="+")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    over = models.JSONField(default=dict, db_default={}, blank=True, editable=False)
    orgaan = models.ForeignKey(Orgaan, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    datum = models.DateField(null=True, blank=True, help_text="Dag waarop het orgaan erover sprak.")
    tekst = models.TextField(blank=True)
    # With how many and with whom the body spoke, as far as it asks that.
    aanwezig = ArrayField(
        models.BigIntegerField(), default=list, db_default=[], blank=True,
        help_text="Ids van de leden met stemrecht die meededen.",
    )  # fmt: skip
    erbij = ArrayField(
        models.CharField(max_length=10, choices=Tafelpartij), default=list, db_default=[], blank=True,
        help_text="Wie er bij deze zaak was, van wie erbij moest zijn.",
    )  # fmt: skip
    zonder_quorum = models.CharField(
        max_length=200,
        blank=True,
        default="",
        db_default="",
        help_text="Waarom er geen quorum was, als het toch doorging.",
    )
    vervallen_op = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = "stap van de route"
        constraints = [
            models.UniqueConstraint(
                fields=["aanvraag", "stap"], condition=Q(vervallen_op__isnull=True), name="schoolstap_een_keer"
            ),
            models.CheckConstraint(
                condition=Q(orgaan__isnull=True, datum__isnull=True, tekst="")
                | (Q(orgaan__isnull=False, datum__isnull=False) & ~Q(tekst="")),
                name="schoolstap_advies_volledig",
            ),
            models.CheckConstraint(
                condition=Q(orgaan__isnull=False) | Q(aanwezig=[], erbij=[], zonder_quorum=""),
                name="schoolstap_aanwezig_bij_orgaan",
            ),
        ]
        triggers = [
            make_voltallig(),
            freeze_when("vervallen", pgtrigger.Q(old__vervallen_op__isnull=False), delete=False),
        ]

    def __str__(self) -> str:
        return f"stap {self.stap_id}"
