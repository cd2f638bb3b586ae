"""The pupil, who has authority over it, where it is enrolled and who may see it."""

from datetime import date
from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from leerlingen.enums import Grond, Inschrijvingsoort, Omvang, Relatie
from swv.kern.adressen import MAX_POSTCODE, MetAdres
from swv.kern.calculations import plain
from swv.kern.historie import record_history
from swv.kern.invoer.datumregels.leerling import KWALIFICATIE_LEEFTIJD
from swv.kern.invoer.datums import GEBOORTE, GEBOORTE_UITERLIJK
from swv.kern.muren import LeerlingGebonden
from swv.kern.personen import MetPersonalia, persoon_constraints
from swv.organisatie.enums import SCHOOLROLLEN, Organisatiesoort, Rol
from swv.organisatie.models import Organisatie, holds_on, period_constraints

GEMEENTE_ABROAD = "Wie in het buitenland woont, heeft geen woongemeente. Laat dit veld leeg."
CONTACT_OF_INSTELLING = "Een contactpersoon hoort bij een instelling. Kies die, of laat dit leeg."
# Roles that open a dossier as such; experts and commission members see a pupil only inside a case.
DOSSIERROLLEN = frozenset({*SCHOOLROLLEN, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR})


class LeerlingQuerySet(models.QuerySet["Leerling"]):
    def visible_to(self, user: Any) -> "LeerlingQuerySet":
        """Pupils whose dossier this person may open: the own organisation has access to it today, and the role fits."""
        return self.filter(pk__in=get_leerling_ids(user))


def get_leerling_ids(user: Any) -> models.QuerySet[Any, int]:
    """Ids of the same pupils, without reading the pupils themselves: what hangs on them costs one wall less."""
    if not getattr(user, "is_authenticated", False) or user.rol not in DOSSIERROLLEN:
        return Toegang.objects.none().values_list("leerling_id", flat=True)
    return Toegang.objects.filter(
        holds_on(timezone.localdate()), organisatie=user.organisatie_id, omvang=Omvang.DOSSIER
    ).values_list("leerling_id", flat=True)


@record_history()
class Leerling(MetAdres, MetPersonalia):
    """A pupil. Known by an own number: an swv may not process a BSN (WVO 2020 art. 8.17 names no swv)."""

    muur_kolom = "id"
    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_beperkt = True
    muur_register = "true"

    nummer = models.CharField("leerlingnummer", max_length=12, unique=True, editable=False)
    roepnaam = models.CharField(max_length=60, blank=True)
    voornamen = models.CharField(max_length=120, blank=True)
    tussenvoegsel = models.CharField(max_length=20, blank=True)
    achternaam = models.CharField(max_length=100, blank=True)
    geboortedatum = models.DateField()
    # At eighteen the letters go to the pupil.
    adres = models.CharField(max_length=200, blank=True, default="", db_default="")
    postcode = models.CharField(max_length=MAX_POSTCODE, blank=True)
    plaats = models.CharField(max_length=100, blank=True, default="", db_default="")
    woongemeente = models.ForeignKey(
        Organisatie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        limit_choices_to={"soort": Organisatiesoort.GEMEENTE},
    )
    # Without it a pupil needs a gezagdrager before anything is asked or decided.
    geen_gezag = models.CharField(
        "waarom niemand het gezag heeft", max_length=300, blank=True, default="", db_default="",
        help_text="Alleen als er geen ouder, voogd of instelling is, bijvoorbeeld omdat de rechtbank nog een voogd zoekt.",
    )  # fmt: skip
    zoeknaam = models.GeneratedField(
        expression=plain(
            models.functions.Lower(
                models.functions.Concat(
                    "roepnaam",
                    models.Value(" "),
                    "tussenvoegsel",
                    models.Value(" "),
                    "achternaam",
                    output_field=models.TextField(),
                )
            )
        ),
        output_field=models.TextField(),
        db_persist=True,
    )
    aangemaakt_op = models.DateTimeField(default=timezone.now, editable=False)

    objects = LeerlingQuerySet.as_manager()

    class Meta:
        ordering = ["achternaam", "roepnaam", "pk"]
        constraints = persoon_constraints("leerling")
        indexes = [
            models.Index(fields=["achternaam", "roepnaam", "id"], name="leerling_naam"),
            # The order of the list (``with_sorteernaam``): without it every page sorts all pupils one may see.
            models.Index(plain(models.functions.Lower("achternaam")), "roepnaam", "id", name="leerling_sorteernaam"),
            models.Index(fields=["geboortedatum", "id"], name="leerling_geboortedatum"),
            # Read by the functions that search (swv/kern/muurfuncties.py): a policy would not let a query use it.
            GinIndex(fields=["zoeknaam"], opclasses=["gin_trgm_ops"], name="leerling_zoeknaam"),
        ]

    def __str__(self) -> str:
        return self.nummer

    def clean(self) -> None:
        """A gemeente only of who lives in the Netherlands. Raises ValidationError by field."""
        super().clean()
        if self.woongemeente is not None and not self.is_in_nederland:
            raise ValidationError({"woongemeente": ValidationError(GEMEENTE_ABROAD, code="buitenland")})

    @property
    def bekende_dagen(self) -> dict[str, date | None]:
        """What other days of this pupil are compared with."""
        return {GEBOORTE: self.geboren_vanaf, GEBOORTE_UITERLIJK: self.geboren_uiterlijk}

    @property
    def geldige_kwalificaties(self) -> models.QuerySet[Any]:
        """What ends the kwalificatieplicht, without what was withdrawn; earliest first."""
        rows: models.QuerySet[Any] = self.kwalificatie_set.filter(vervallen_op__isnull=True)
        return rows

    def may_have_diploma(self, dag: date) -> bool:
        """Whether the pupil can be old enough on this day for what ends the kwalificatieplicht."""
        return self.mogelijke_leeftijd_op(dag) >= KWALIFICATIE_LEEFTIJD


class DossierQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "DossierQuerySet":
        """What belongs to pupils whose whole dossier the organisation of this person may open today."""
        return self.filter(leerling__in=get_leerling_ids(user))


class GeldigeManager(models.Manager[Any]):
    """Without enrolments of no day: those were undone, or ended the day before they began."""

    def get_queryset(self) -> models.QuerySet[Any]:
        return super().get_queryset().exclude(tot=F("van"), soort=Inschrijvingsoort.INSCHRIJVING)


@record_history()
class Gezagdrager(MetAdres, LeerlingGebonden):
    """Who has authority over a pupil, a person or an institution with guardianship: each gets every decision."""

    naam = models.CharField(max_length=150)
    contactpersoon = models.CharField(
        max_length=150,
        blank=True,
        default="",
        db_default="",
        help_text="Alleen bij een instelling: wie de voogdij uitvoert.",
    )
    relatie = models.CharField(max_length=10, choices=Relatie)
    adres = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=MAX_POSTCODE, blank=True)
    plaats = models.CharField(max_length=100, blank=True)
    email = models.EmailField("e-mailadres", blank=True)
    telefoon = models.CharField(max_length=20, blank=True)
    tot = models.DateField("gezag tot", null=True, blank=True, help_text="Leeg zolang het gezag duurt.")

    objects = DossierQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def clean(self) -> None:
        """Somebody to write to belongs to an institution. Raises ValidationError by field."""
        super().clean()
        if self.contactpersoon and self.relatie not in ("", Relatie.INSTELLING):
            raise ValidationError({"contactpersoon": ValidationError(CONTACT_OF_INSTELLING, code="relatie")})

    def __str__(self) -> str:
        return f"gezagdrager {self.pk}"


@record_history()
class Inschrijving(LeerlingGebonden):
    """Enrolled at a school, or registered there by the parents (aanmelding), during a period."""

    muur_onveranderlijk = ("leerling_id", "school_id", "vastgelegd_op", "vervangt_id", "vervangt_tot")

    school = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    soort = models.CharField(max_length=12, choices=Inschrijvingsoort)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    las_id = models.CharField("nummer in het LAS van de school", max_length=40, blank=True)
    leerjaar = models.CharField("leerjaar of groep", max_length=20, blank=True)
    vastgelegd_op = models.DateTimeField(
        default=timezone.now, null=True, editable=False, help_text="Leeg bij wat er al stond vóór dit werd bijgehouden."
    )
    # The enrolment that this one ended, and until when it lasted before: to undo a mistake on the day itself.
    vervangt = models.ForeignKey("self", on_delete=models.PROTECT, null=True, editable=False, related_name="+")
    vervangt_tot = models.DateField("einde van de vorige daarvoor", null=True, editable=False)

    # One of no day never was: no count and no page meets it.
    objects = GeldigeManager.from_queryset(DossierQuerySet)()
    # With those, for the history.
    alle = DossierQuerySet.as_manager()

    class Meta:
        ordering = ["-van", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Inschrijvingsoort.values), name="inschrijving_soort"),
            # A pupil is enrolled at one school at a time, and registered once at each.
            *period_constraints("inschrijving", "leerling", condition=Q(soort="inschrijving")),
            period_constraints("aanmelding", "leerling", "school", condition=Q(soort="aanmelding"))[1],
        ]
        indexes = [models.Index(fields=["school", "leerling"], name="inschrijving_school_leerling")]

    def __str__(self) -> str:
        return f"{self.soort} {self.pk}"


@record_history()
class Toegang(LeerlingGebonden):
    """This organisation may see this pupil, on this ground, to this extent, in this period. Both walls read it."""

    muur_onveranderlijk = ("leerling_id", "organisatie_id", "grond", "bron_id")

    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    grond = models.CharField(max_length=12, choices=Grond)
    bron_id = models.BigIntegerField(help_text="Id van de inschrijving, aanvraag of zaak waaruit de toegang volgt.")
    omvang = models.CharField(max_length=8, choices=Omvang)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    objects = DossierQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(grond__in=Grond.values), name="toegang_grond"),
            models.CheckConstraint(condition=Q(omvang__in=Omvang.values), name="toegang_omvang"),
            models.CheckConstraint(condition=Q(tot__isnull=True) | Q(tot__gte=F("van")), name="toegang_einde_na_begin"),
            models.UniqueConstraint(
                fields=["leerling", "organisatie", "grond", "bron_id"],
                condition=Q(tot__isnull=True),
                name="toegang_uniek",
            ),
        ]
        indexes = [
            models.Index(fields=["leerling", "organisatie"], name="toegang_leerling_organisatie"),
            models.Index(fields=["organisatie", "leerling"], name="toegang_organisatie_leerling"),
        ]

    def __str__(self) -> str:
        return f"toegang {self.pk}"
