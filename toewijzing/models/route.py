"""The route of a kind of request as data: its steps in order, when each is taken, and which were taken for a request."""

from typing import Any

import pgtrigger
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from organen.models import Orgaan
from swv.kern.historie import record_history
from swv.kern.meelezen import read_along
from swv.kern.muren import LeerlingGebonden
from swv.kern.vast import freeze_when, freeze_with
from swv.organisatie.enums import Rol
from toewijzing.calculations.antwoord import VORMVELDEN, make_vraagveld
from toewijzing.calculations.formulier import name_organisaties, to_namen
from toewijzing.calculations.route import Wegstap
from toewijzing.calculations.voorwaarde import VASTE_VELDEN, Eis, Feitveld, Teken, make_eis
from toewijzing.enums import Normeenheid, Stap
from toewijzing.models.organisatienaam import read_organisatienamen
from toewijzing.models.soort import GEEN_CONCEPT

VAN_STAP = (
    "select 1 from toewijzing_routestap r join toewijzing_aanvraagsoort s on s.id = r.aanvraagsoort_id"
    " where s.status <> 'concept' and r.id = ROW.stap_id"
)
VELDEN = {veld.veld: veld for veld in VASTE_VELDEN}
# The field of a condition that looks at the answer to a question (``Stapvoorwaarde.over``).
VRAAGVELD = "vraag"
SCHOOLKANT = (Rol.SCHOOLLEIDER, Rol.BESTUURDER)
SWVKANT = (Rol.CONSULENT, Rol.SECRETARIS, Rol.CVT_VOORZITTER, Rol.DIRECTEUR)


class RoutestapManager(models.Manager["Routestap"]):
    """Steps are always read with the body they name: every rule of a route looks at its code."""

    def get_queryset(self) -> models.QuerySet["Routestap"]:
        """With the body: no query more."""
        return super().get_queryset().select_related("orgaan")

    def with_regels(self) -> models.QuerySet["Routestap"]:
        """With the conditions of every step: two queries, whatever the number."""
        return self.get_queryset().prefetch_related("voorwaarden")


class Routestap(models.Model):
    """One step on the route of a kind: what is done, by whom, and (its ``voorwaarden``) when it is taken at all.

    Kept with the version of the kind, so a request keeps the route it began with.
    """

    aanvraagsoort = models.ForeignKey("toewijzing.Aanvraagsoort", on_delete=models.CASCADE, related_name="stappen")
    volgorde = models.PositiveSmallIntegerField()
    doet = models.CharField(max_length=12, choices=Stap)
    rol = models.CharField(max_length=20, choices=Rol, blank=True, help_text="Leeg bij deskundigen en commissie.")
    orgaan = models.ForeignKey(
        Orgaan, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Alleen bij een bespreking; leeg is elk orgaan dat erover mag gaan. Telt door zijn code.",
    )  # fmt: skip
    naam = models.CharField(max_length=100, blank=True, help_text="Hoe het samenwerkingsverband deze stap noemt.")
    termijn_aantal = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Binnen zo veel weken of werkdagen; leeg is geen eigen termijn."
    )
    termijn_eenheid = models.CharField(max_length=12, choices=Normeenheid, blank=True, db_default="")

    objects = RoutestapManager()

    class Meta:
        ordering = ["volgorde", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["aanvraagsoort", "volgorde"], name="routestap_plek"),
            models.CheckConstraint(
                condition=Q(doet__in=[Stap.DESKUNDIGEN, Stap.ZITTING], rol="")
                | Q(doet=Stap.AKKOORD, rol__in=SCHOOLKANT)
                | Q(doet=Stap.MEETEKENEN, rol=Rol.CONSULENT)
                | Q(doet__in=[Stap.CONTROLE, Stap.BESLUIT], rol__in=SWVKANT),
                name="routestap_wie",
            ),
            models.CheckConstraint(
                condition=Q(orgaan__isnull=True) | Q(doet=Stap.ZITTING), name="routestap_orgaan_bij_zitting"
            ),
            models.CheckConstraint(
                condition=Q(termijn_aantal__isnull=True, termijn_eenheid="")
                | Q(termijn_aantal__isnull=False, termijn_aantal__gte=1, termijn_eenheid__in=Normeenheid.values),
                name="routestap_termijn",
            ),
        ]
        triggers = [freeze_with("soort_vast", f"{GEEN_CONCEPT}ROW.aanvraagsoort_id")]

    def __str__(self) -> str:
        return self.naam or Stap(self.doet).label

    @property
    def termijn(self) -> tuple[int, str] | None:
        """(number, unit) of the term of its own, or None."""
        return None if self.termijn_aantal is None else (self.termijn_aantal, self.termijn_eenheid)

    @property
    def orgaancode(self) -> str:
        """The code of its body: of the rows with it, the one that holds on the day is meant. "" without one."""
        return self.orgaan.code if self.orgaan else ""

    def make_wegstap(self) -> Wegstap:
        """This step as the rules of a route take it. Uses a prefetch of ``voorwaarden`` when there is one."""
        eisen = tuple(each.make_eis() for each in self.voorwaarden.all())
        return Wegstap(self.pk, self.doet, self.rol, eisen, self.orgaancode)


class StapvoorwaardeManager(models.Manager["Stapvoorwaarde"]):
    """Conditions with the question they look at and the names of organisations among their values, in the same query."""

    def get_queryset(self) -> models.QuerySet["Stapvoorwaarde"]:
        """Each with ``over`` and ``namen``."""
        return read_along(super().get_queryset().select_related("over"), namen=read_organisatienamen())


class Stapvoorwaarde(models.Model):
    """One condition of a step: field, sign and values as text (``calculations.voorwaarde``).

    All of one ``groep`` of a step must hold; of several groups one is enough. ``over`` is a question of the form of the same version, for the field «vraag»: it stays as long as a step needs it.
    """

    stap = models.ForeignKey(Routestap, on_delete=models.CASCADE, related_name="voorwaarden")
    veld = models.CharField(max_length=60)
    over = models.ForeignKey(
        "toewijzing.Vraag", on_delete=models.RESTRICT, null=True, blank=True, related_name="stapvoorwaarden"
    )
    teken = models.CharField(max_length=12, choices=Teken)
    waarden = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    groep = models.PositiveSmallIntegerField(
        default=0, db_default=0, help_text="Van meer groepen van een stap is één genoeg; binnen een groep geldt alles."
    )
    # Read along (``StapvoorwaardeManager``): of organisations among the values.
    namen: list[dict[str, Any]] | None

    objects = StapvoorwaardeManager()

    class Meta:
        ordering = ["groep", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(teken__in=Teken.values), name="stapvoorwaarde_teken"),
            models.CheckConstraint(
                condition=Q(veld__in=sorted(VELDEN), over__isnull=True) | Q(veld=VRAAGVELD, over__isnull=False),
                name="stapvoorwaarde_veld",
            ),
        ]
        triggers = [freeze_with("soort_vast", VAN_STAP)]

    def __str__(self) -> str:
        return f"{self.veld} {self.teken}"

    def make_feitveld(self) -> Feitveld:
        """The field it looks at, with the organisations it names. Raises ValueError for an answer that can't be compared."""
        if self.over is not None:
            return find_vraagveld(self.over)
        return name_organisaties(VELDEN[self.veld], self.waarden, to_namen(getattr(self, "namen", None)))

    def make_eis(self) -> Eis:
        """This condition, typed. Raises ValueError in Dutch for values that don't fit the field."""
        return make_eis(self.make_feitveld(), self.teken, self.waarden, self.groep)


def find_vraagveld(vraag: Any) -> Feitveld:
    """The answer to this ``Vraag`` as a field of conditions. Raises ValueError when it can't be compared."""
    veld = make_vraagveld({name: getattr(vraag, name) for name in ("code", "label", *VORMVELDEN)})
    if veld is None or veld.meer:
        raise ValueError(f"Naar het antwoord op «{vraag.label}» kan een stap niet kijken.")
    return veld


@record_history()
class Stapuitvoering(LeerlingGebonden):
    """A step of the route that was taken for a request: by whom and when. It lapses when the request goes back.

    ``over`` is what was asked when it was taken, of an akkoord and of a signature before sending
    (``calculations.akkoord``); empty of a step at the swv.
    """

    muur_onveranderlijk = ("leerling_id", "aanvraag_id", "stap_id", "door_id", "op", "over")

    aanvraag = models.ForeignKey("toewijzing.Aanvraag", on_delete=models.PROTECT, related_name="uitvoeringen")
    stap = models.ForeignKey(Routestap, on_delete=models.PROTECT, related_name="+")
    door = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    op = models.DateField()
    over = models.JSONField(default=dict, db_default={}, blank=True, editable=False)
    vervallen_op = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["aanvraag", "stap"], condition=Q(vervallen_op__isnull=True), name="stapuitvoering_een_keer"
            )
        ]
        verbose_name = "stap van de route"
        triggers = [freeze_when("vervallen", pgtrigger.Q(old__vervallen_op__isnull=False), delete=False)]

    def __str__(self) -> str:
        return f"stap {self.stap_id}"
