"""The columns about amounts of a kind, a request and a decision: how an amount comes about, and what came of it."""

from decimal import Decimal
from typing import Any

import pgtrigger
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce

from toewijzing.calculations.bedrag import Bedrageenheid, Bedragregel, Bedragwijze, Budgettekort
from toewijzing.calculations.betaaltermijn import Termijndeel, to_termijndelen
from toewijzing.calculations.drager import MAX_NAAM, Dragerkader, Dragerregel, Dragersoort, to_dragerregels
from toewijzing.enums import Aanvraagonderwerp


class Bedragsoort(models.Model):
    """How the amount of a kind comes about; kept with its version. Rules: ``toewijzing.calculations.bedrag``."""

    bedrag_wijze = models.CharField(
        max_length=6, choices=Bedragwijze, default=Bedragwijze.TOTAAL, db_default=Bedragwijze.TOTAAL
    )
    bedrag_eenheid = models.CharField(max_length=10, choices=Bedrageenheid, blank=True, db_default="")
    bedrag_tarief = models.CharField(max_length=20, blank=True, db_default="", help_text="Code van het tarief.")
    bedrag_vast = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    bedrag_deel_bestuur = models.DecimalField(
        max_digits=5, decimal_places=2, default=Decimal(0), db_default=Decimal(0), help_text="procent",
        validators=[MinValueValidator(0), MaxValueValidator(100)],
    )  # fmt: skip
    bedrag_eigen_risico = models.DecimalField(
        max_digits=9, decimal_places=2, default=Decimal(0), db_default=Decimal(0), help_text="euro per aanvraag",
        validators=[MinValueValidator(0)],
    )  # fmt: skip
    bedrag_hoogstens = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro per aanvraag"
    )
    bedrag_hoogstens_leerling = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro per leerling per schooljaar"
    )
    bedrag_hoogstens_aantal = models.DecimalField(
        max_digits=7, decimal_places=2, null=True, blank=True, help_text="eenheden per aanvraag"
    )
    bedrag_tekort = models.CharField(
        max_length=12, choices=Budgettekort, default=Budgettekort.WAARSCHUWEN, db_default=Budgettekort.WAARSCHUWEN
    )
    bedrag_termijnen = models.JSONField(
        default=list, db_default=[], blank=True,
        help_text='[{"procent", "moment", "weken", "dag", "maand"}], op volgorde',
    )  # fmt: skip
    bedrag_dragers = models.JSONField(
        default=list, db_default=[], blank=True,
        help_text='[{"wie", "wijze", "waarde", "naam", "ook_ouders"}]; leeg: het schoolbestuur zijn deel, het swv de rest',
    )  # fmt: skip

    class Meta:
        abstract = True

    # Declared by the kind itself.
    vraagt_bedrag: Any
    geeft_tlv: Any
    onderwerp: Any

    @property
    def dragerkader(self) -> Dragerkader:
        """What decides who can bear."""
        return Dragerkader(geeft_tlv=self.geeft_tlv, over_leerling=self.onderwerp == Aanvraagonderwerp.LEERLING)

    @property
    def regel(self) -> Bedragregel | None:
        """The rule as the pure calculations take it; None for a kind without amount or number."""
        if self.bedrag_wijze != Bedragwijze.UREN and not self.vraagt_bedrag:
            return None
        return Bedragregel(
            self.bedrag_wijze, self.bedrag_eenheid, self.bedrag_vast, self.bedrag_deel_bestuur, self.bedrag_eigen_risico,
            self.bedrag_hoogstens, self.bedrag_hoogstens_leerling, self.bedrag_hoogstens_aantal, self.dragerregels,
        )  # fmt: skip

    @property
    def dragerregels(self) -> tuple[Dragerregel, ...]:
        """Who bears what of a grant, of a kind that says it by name; empty for the two standard ones."""
        return to_dragerregels(self.bedrag_dragers)

    @property
    def termijndelen(self) -> list[Termijndeel]:
        """In which parts a grant is due; empty for a kind that says nothing of it."""
        return to_termijndelen(self.bedrag_termijnen)


BEDRAGSOORT_CONSTRAINTS = [
    models.CheckConstraint(
        condition=Q(bedrag_wijze__in=Bedragwijze.values)
        & Q(bedrag_eenheid__in=["", *Bedrageenheid.values])
        & Q(bedrag_tekort__in=Budgettekort.values),
        name="aanvraagsoort_bedrag_codes",
    ),
    models.CheckConstraint(
        condition=Q(bedrag_deel_bestuur__gte=0) & Q(bedrag_deel_bestuur__lte=100) & Q(bedrag_eigen_risico__gte=0),
        name="aanvraagsoort_bedrag_deel",
    ),
    models.CheckConstraint(
        condition=~Q(bedrag_wijze__in=[Bedragwijze.AANTAL, Bedragwijze.UREN]) | ~Q(bedrag_eenheid=""),
        name="aanvraagsoort_bedrag_eenheid",
    ),
]


class Bedragvraag(models.Model):
    """What a request asks of a number, and what came of it when it was last saved."""

    gevraagd_aantal = models.DecimalField(
        max_digits=7, decimal_places=2, null=True, blank=True, help_text="uren, dagdelen, weken of leerlingen"
    )
    gevraagd_tarief = models.DecimalField(
        max_digits=9,
        decimal_places=2,
        null=True,
        blank=True,
        help_text="euro per eenheid, op de eerste dag",
        editable=False,
    )
    gevraagd_deel_swv = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro", editable=False
    )

    class Meta:
        abstract = True


# With a decision on it, it is what the decision was about.
GEVRAAGD_BEDRAG = ("gevraagd_aantal", "gevraagd_tarief", "gevraagd_deel_swv")


class Bedragbesluit(models.Model):
    """What was granted and how it came about, as it was on the day of deciding. Without a rule of old: all of the swv."""

    aantal = models.DecimalField(
        max_digits=7, decimal_places=2, null=True, blank=True, help_text="uren, dagdelen, weken of leerlingen"
    )
    tarief = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro per eenheid, op de eerste dag"
    )
    deel_bestuur = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    deel_swv = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    deel_anderen = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True,
        help_text="euro: school, gemeente, een ander of een reserve; leeg is niets",
    )  # fmt: skip
    berekening = models.TextField(blank=True, db_default="", default="", help_text="In zinnen, een per regel.")
    boven_budget = models.TextField(
        blank=True, db_default="", default="", help_text="Waarom er meer is toegekend dan er over was."
    )

    class Meta:
        abstract = True


BEDRAGBESLUIT_CONSTRAINTS = [
    models.CheckConstraint(condition=Q(aantal__isnull=True) | Q(aantal__gte=0), name="besluit_aantal"),
    models.CheckConstraint(
        condition=Q(deel_bestuur__isnull=True, deel_swv__isnull=True, deel_anderen__isnull=True)
        | (
            Q(deel_bestuur__gte=0, deel_swv__gte=0)
            & (Q(deel_anderen__isnull=True) | Q(deel_anderen__gte=0))
            & Q(bedrag=F("deel_bestuur") + F("deel_swv") + Coalesce(F("deel_anderen"), Value(Decimal(0))))
        ),
        name="besluit_delen_tellen_op",
    ),
]


class Dragervelden(models.Model):
    """One who bears a part of what a decision grants, in euro; without amount: who bears own costs beside it."""

    volgorde = models.PositiveSmallIntegerField()
    wie = models.CharField(max_length=10, choices=Dragersoort)
    naam = models.CharField(max_length=MAX_NAAM, blank=True, db_default="", default="", help_text="Leeg: zoals «wie».")
    bedrag = models.DecimalField(max_digits=9, decimal_places=2, null=True, blank=True, help_text="euro")
    ook_ouders = models.BooleanField(
        default=False, db_default=False, help_text="Staat ook in de brief aan ouders en leerling."
    )

    class Meta:
        abstract = True


def drager_constraints(name: str) -> list[models.BaseConstraint]:
    """Of a table of who bears what of a decision."""
    return [
        models.UniqueConstraint(fields=["besluit", "volgorde"], name=f"{name}_volgorde"),
        models.CheckConstraint(condition=Q(wie__in=Dragersoort.values), name=f"{name}_wie"),
        models.CheckConstraint(condition=Q(bedrag__isnull=True) | Q(bedrag__gt=0), name=f"{name}_bedrag"),
        models.CheckConstraint(condition=~Q(wie=Dragersoort.ANDER) | ~Q(naam=""), name=f"{name}_naam"),
    ]


DRAGERSOM = """
    if not verband_is_toepassing() then return new; end if;
    select coalesce(sum(d.bedrag), 0) as samen,
        coalesce(sum(d.bedrag) filter (where d.wie = 'swv'), 0) as swv,
        coalesce(sum(d.bedrag) filter (where d.wie = 'bestuur'), 0) as bestuur, count(d.bedrag) as delen
      into som from toewijzing_besluitdrager d where d.besluit_id = new.id;
    if (som.delen > 0 or coalesce(new.deel_anderen, 0) > 0)
        and (som.samen is distinct from new.bedrag or som.swv is distinct from new.deel_swv
             or som.bestuur is distinct from new.deel_bestuur) then
        raise exception 'besluit: who bears it does not add up' using errcode = '23514';
    end if;
    return new;
"""


def make_dragersom() -> pgtrigger.Trigger:
    """A decision whose parts are not its amount is not made known, also by raw SQL."""
    return pgtrigger.Trigger(
        name="dragersom", when=pgtrigger.Before, operation=pgtrigger.Update,
        condition=pgtrigger.Q(old__status="concept", new__status="bekendgemaakt"), declare=[("som", "record")],
        func=DRAGERSOM,
    )  # fmt: skip
