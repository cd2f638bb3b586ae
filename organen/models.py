"""Bodies of a samenwerkingsverband: commissions and tables, who sits in them, and what they may say yes to.

No pupil stands here. What a body discusses is a matter of the rooms above.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from organen.enums import (
    COMMISSIENAAM,
    CVT,
    SPREKERS,
    STEMFUNCTIES,
    Functie,
    Gewicht,
    Kring,
    Moment,
    Tafelpartij,
    Vergaderwijze,
    ZonderQuorum,
)
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.organisatie.models import Gebruiker, Organisatie, holds_on, period_constraints


@record_history(exclude=("sorteernaam",))
class Orgaan(models.Model):
    """A body: a commission, table or team that discusses requests and gives its word."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "code")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    code = models.CharField(max_length=20)
    naam = models.CharField(max_length=100)
    sorteernaam = make_sorteernaam(100)
    uitleg = models.CharField(max_length=500, blank=True)
    kring = models.CharField(max_length=10, choices=Kring, default=Kring.SWV)
    kring_organisatie = models.ForeignKey(
        Organisatie, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="De school, het bestuur of de gemeente waarvoor dit orgaan er is.",
    )  # fmt: skip
    wijze = models.CharField(max_length=12, choices=Vergaderwijze, default=Vergaderwijze.VERGADERING)
    stem = models.CharField(max_length=14, choices=Gewicht, default=Gewicht.ADVIES)
    quorum = models.PositiveSmallIntegerField(
        default=2, help_text="Zo veel leden met stemrecht doen ten minste mee aan een zaak."
    )
    quorum_functies = ArrayField(
        models.CharField(max_length=12, choices=Functie), default=list, blank=True, help_text="Wie er altijd bij is."
    )
    zonder_quorum = models.CharField(
        max_length=11, choices=ZonderQuorum, default=ZonderQuorum.HOUDT_TEGEN, db_default=ZonderQuorum.HOUDT_TEGEN,
        help_text="Wat er gebeurt als er minder leden meedoen.",
    )  # fmt: skip
    partijen = ArrayField(
        models.CharField(max_length=10, choices=Tafelpartij), default=list, db_default=[], blank=True,
        help_text="Wie er bij elke zaak bij is, behalve de leden.",
    )  # fmt: skip
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["sorteernaam", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(kring__in=Kring.values), name="orgaan_kring"),
            models.CheckConstraint(
                condition=Q(kring="swv", kring_organisatie__isnull=True)
                | (~Q(kring="swv") & Q(kring_organisatie__isnull=False)),
                name="orgaan_kring_heeft_organisatie",
            ),
            models.CheckConstraint(condition=Q(wijze__in=Vergaderwijze.values), name="orgaan_wijze"),
            models.CheckConstraint(condition=Q(stem__in=Gewicht.values), name="orgaan_stem"),
            # A body without quorum would give its word with nobody there.
            models.CheckConstraint(
                condition=Q(quorum__gte=1) & (~Q(wijze="een_lid") | Q(quorum=1)), name="orgaan_heeft_quorum"
            ),
            models.CheckConstraint(
                condition=Q(quorum_functies__contained_by=sorted(STEMFUNCTIES)), name="orgaan_quorum_functies"
            ),
            models.CheckConstraint(condition=Q(zonder_quorum__in=ZonderQuorum.values), name="orgaan_zonder_quorum"),
            # Nobody comes to a round in writing.
            models.CheckConstraint(
                condition=Q(partijen=[]) | Q(wijze="vergadering", partijen__contained_by=Tafelpartij.values),
                name="orgaan_partijen_bij_vergadering",
            ),
            *period_constraints("orgaan", "swv", "code"),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def is_commissie(self) -> bool:
        """The commission every swv starts with."""
        return self.code == CVT

    @property
    def noemnaam(self) -> str:
        """How a sentence calls it: «OTG» by its own name, or «de commissie» while that has none."""
        return noem_orgaan(self.code, self.naam)


def noem_orgaan(code: str, naam: str) -> str:
    """The same of the body with this code and name."""
    return "de commissie" if code == CVT and naam == COMMISSIENAAM else f"«{naam}»"


@record_history()
class Orgaanlid(models.Model):
    """Somebody in a body during a period: a user of the swv, or somebody from outside by name."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("orgaan_id", "gebruiker_id", "lidmaatschap_id")

    orgaan = models.ForeignKey(Orgaan, on_delete=models.PROTECT, related_name="leden")
    gebruiker = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    naam = models.CharField(max_length=200, blank=True, help_text="Alleen van wie van buiten komt.")
    organisatie = models.CharField(max_length=100, blank=True, help_text="Bijvoorbeeld GGD, gemeente of jeugdhulp.")
    functie = models.CharField(max_length=12, choices=Functie)
    stemrecht = models.BooleanField(default=True, db_default=True)
    lidmaatschap = models.ForeignKey(
        "organisatie.Lidmaatschap", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="De rol die dit lid vanzelf meebracht; het eindigt met die rol.",
    )  # fmt: skip
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=Q(functie__in=Functie.values), name="orgaanlid_functie"),
            models.CheckConstraint(
                condition=Q(Q(functie="van_buiten", gebruiker__isnull=True), ~Q(naam=""), ~Q(organisatie=""))
                | Q(~Q(functie="van_buiten"), gebruiker__isnull=False, naam=""),
                name="orgaanlid_van_buiten_of_gebruiker",
            ),
            models.CheckConstraint(
                condition=Q(stemrecht=False) | Q(functie__in=sorted(STEMFUNCTIES)), name="orgaanlid_stemrecht"
            ),
            *period_constraints("orgaanlid", "orgaan", "gebruiker", condition=Q(gebruiker__isnull=False)),
        ]

    def __str__(self) -> str:
        return f"{self.functie} {self.pk}"

    @property
    def volledig(self) -> str:
        """The name to show, of who comes from outside with the organisation."""
        return self.gebruiker.naam if self.gebruiker else f"{self.naam} ({self.organisatie})"


@record_history()
class Mandaat(models.Model):
    """What a body may handle during a period: kinds by their code, moments, and up to which amount (euro)."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("orgaan_id",)

    orgaan = models.ForeignKey(Orgaan, on_delete=models.PROTECT, related_name="mandaten")
    soorten = ArrayField(
        models.CharField(max_length=20), default=list, blank=True, help_text="Codes van soorten; leeg is elke soort."
    )
    momenten = ArrayField(
        models.CharField(max_length=12, choices=Moment), default=list, blank=True, help_text="Leeg is elk moment."
    )
    tot_bedrag = models.DecimalField(
        max_digits=9, decimal_places=2, null=True, blank=True, help_text="Tot en met; euro. Leeg: elk bedrag."
    )
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        ordering = ["van", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="mandaat_einde_na_begin"),
            models.CheckConstraint(condition=Q(tot_bedrag__isnull=True) | Q(tot_bedrag__gte=0), name="mandaat_bedrag"),
            models.CheckConstraint(condition=Q(momenten__contained_by=Moment.values), name="mandaat_momenten"),
        ]

    def __str__(self) -> str:
        return f"mandaat {self.pk}"


# --- whose member somebody is ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class EigenOrganen:
    """The bodies somebody is in today at the swv where he or she acts, and whether that swv has others.

    ``leidt``: ids of those in which the person is voorzitter or secretaris; ``stemt``: with a vote.
    """

    organen: tuple[Orgaan, ...] = ()
    leidt: frozenset[int] = frozenset()
    stemt: frozenset[int] = frozenset()
    zijn_er_andere: bool = False

    @property
    def ids(self) -> list[int]:
        """Ids of the own bodies."""
        return [orgaan.pk for orgaan in self.organen]

    @property
    def in_commissie(self) -> bool:
        """In the commission every swv starts with."""
        return any(orgaan.is_commissie for orgaan in self.organen)


def get_eigen_organen(user: Gebruiker, vandaag: date | None = None) -> EigenOrganen:
    """In which bodies this person sits, in the role in which he or she acts. One query per request (kept with the user)."""
    vandaag, lid = vandaag or timezone.localdate(), user.lidmaatschap
    if lid is None:
        return EigenOrganen()
    key, known = (lid.pk, vandaag), vars(user).get("_eigen_organen")
    if known is None or known[0] != key:
        known = vars(user)["_eigen_organen"] = (key, _find_eigen(user.pk, lid.organisatie_id, vandaag))
    found: EigenOrganen = known[1]
    return found


def _find_eigen(gebruiker_id: int, swv_id: int, vandaag: date) -> EigenOrganen:
    mine = models.FilteredRelation("leden", condition=Q(leden__gebruiker=gebruiker_id) & holds_on(vandaag, "leden__"))
    rows: Any = Orgaan.objects.filter(swv=swv_id).annotate(mijn=mine)
    rows = list(rows.annotate(mijn_functie=F("mijn__functie"), mijn_stem=F("mijn__stemrecht")))
    own = [row for row in rows if row.mijn_functie is not None and (row.tot is None or row.tot > vandaag)]
    return EigenOrganen(
        tuple(own),
        frozenset(row.pk for row in own if row.mijn_functie in SPREKERS),
        frozenset(row.pk for row in own if row.mijn_stem),
        len(own) < len(rows),
    )
