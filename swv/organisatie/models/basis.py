"""Who works where: organisations, their ties to samenwerkingsverbanden, people and their lidmaatschappen."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import PermissionDenied
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from swv.kern.adressen import MAX_POSTCODE, MetAdres
from swv.kern.historie import record_history
from swv.organisatie.enums import (
    LEERLINGROLLEN,
    AuditorScope,
    Organisatiesoort,
    Rol,
    Schoolsoort,
    Sector,
    ToezichtScope,
)
from swv.organisatie.models.periode import holds_on, period_constraints


@record_history()
class Organisatie(MetAdres, models.Model):
    """A samenwerkingsverband, schoolbestuur, school (vestiging), gemeente or other organisation."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    soort = models.CharField(max_length=10, choices=Organisatiesoort)
    naam = models.CharField(max_length=200)
    code = models.CharField(
        max_length=20, blank=True, help_text="Nummer van het swv (VO2704), het bevoegd gezag (41009) of de gemeente."
    )
    sector = models.CharField(max_length=2, choices=Sector, blank=True)
    brin = models.CharField(
        max_length=4,
        blank=True,
        validators=[RegexValidator(r"^[0-9]{2}[A-Z]{2}$", "Een BRIN is twee cijfers en twee letters.")],
    )
    vestiging = models.CharField(max_length=2, blank=True, validators=[RegexValidator(r"^[0-9]{2}$", "Twee cijfers.")])
    schoolsoort = models.CharField(max_length=3, choices=Schoolsoort, blank=True)
    bestuur = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="scholen")
    adres = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=MAX_POSTCODE, blank=True)
    plaats = models.CharField(max_length=100, blank=True)
    email = models.EmailField(blank=True)
    telefoon = models.CharField(max_length=20, blank=True)
    actief = models.BooleanField(default=True)
    # Huisstijl of a samenwerkingsverband.
    kleur_merk = models.CharField(
        max_length=7, default="#1f5f8b", validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$", "Een kleur als #1f5f8b.")]
    )
    kleur_merk_op = models.CharField(
        max_length=7, default="#ffffff", validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$", "Een kleur als #ffffff.")]
    )

    class Meta:
        ordering = ["naam"]
        constraints = [
            models.CheckConstraint(condition=Q(soort__in=Organisatiesoort.values), name="organisatie_soort"),
            models.CheckConstraint(
                condition=Q(soort="school", schoolsoort__in=Schoolsoort.values)
                | (~Q(soort="school") & Q(schoolsoort="")),
                name="organisatie_schoolsoort",
            ),
            models.CheckConstraint(
                condition=~Q(soort="school") | (Q(bestuur__isnull=False) & ~Q(brin="") & ~Q(vestiging="")),
                name="organisatie_school_heeft_bestuur_en_brin",
            ),
            models.CheckConstraint(
                condition=~Q(soort="swv") | (~Q(code="") & Q(sector__in=Sector.values)),
                name="organisatie_swv_code_en_sector",
            ),
            models.UniqueConstraint(
                fields=["brin", "vestiging"], condition=Q(soort="school"), name="organisatie_uniek_brin_vestiging"
            ),
            models.UniqueConstraint(fields=["soort", "code"], condition=~Q(code=""), name="organisatie_uniek_code"),
        ]

    def __str__(self) -> str:
        return self.naam


@record_history()
class Aansluiting(models.Model):
    """A school, schoolbestuur or gemeente belongs to a samenwerkingsverband during a period."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("swv_id", "organisatie_id")

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="aansluitingen")
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="aangesloten_bij")
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")

    class Meta:
        constraints = period_constraints("aansluiting", "swv", "organisatie")

    def __str__(self) -> str:
        return f"{self.organisatie_id} bij {self.swv_id}"


class GebruikerManager(BaseUserManager["Gebruiker"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Gebruiker":
        """A person who can log in; without password only after an invitation."""
        gebruiker = self.model(email=self.normalize_email(email).lower(), **fields)
        if password:
            gebruiker.set_password(password)
        else:
            gebruiker.set_unusable_password()
        gebruiker.save(using=self._db)
        return gebruiker


@record_history(exclude=("password", "last_login"))
class Gebruiker(AbstractBaseUser):
    """A person. What someone may do follows from the lidmaatschap in which he or she is acting."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("aangemaakt_op",)

    email = models.EmailField("e-mailadres", unique=True)
    naam = models.CharField(max_length=150)
    is_active = models.BooleanField(default=True)
    aangemaakt_op = models.DateTimeField(default=timezone.now)
    # An expert's own particulars; copied into every advice that is given.
    discipline = models.CharField(max_length=60, blank=True)
    registratie = models.CharField(max_length=60, blank=True, help_text="Bijvoorbeeld BIG, NIP of NVO, met het nummer.")
    werkgever = models.ForeignKey(
        Organisatie,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text="Waar een deskundige in dienst is, als dat niet de organisatie van het lidmaatschap is.",
    )

    # The roles at the organisations of one swv, read along by ``get_gebruikers`` only.
    rollen: list["Lidmaatschap"]

    objects = GebruikerManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["naam"]

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(email=models.functions.Lower("email")), name="gebruiker_email_klein")
        ]

    def __str__(self) -> str:
        return self.naam

    def get_full_name(self) -> str:
        """The name as the person is addressed; Django's own parts ask for it by this name."""
        return self.naam

    @cached_property
    def lidmaatschappen(self) -> list["Lidmaatschap"]:
        """The lidmaatschappen that hold today, with organisation and its board."""
        rows = self.lidmaatschap_set.select_related("organisatie__bestuur").filter(holds_on(timezone.localdate()))
        return list(rows.order_by("pk"))

    @cached_property
    def lidmaatschap(self) -> "Lidmaatschap | None":
        """The one in which this person is acting: chosen in the header, else the first."""
        return self.lidmaatschappen[0] if self.lidmaatschappen else None

    @property
    def lid(self) -> "Lidmaatschap":
        """The lidmaatschap in which this person is acting, for where a role was asked. Raises PermissionDenied."""
        if self.lidmaatschap is None:
            raise PermissionDenied("U hebt nu geen rol bij een organisatie. Vraag uw beheerder om een rol.")
        return self.lidmaatschap

    @property
    def rol(self) -> str:
        """The role in which this person is acting; "" for somebody without one today."""
        return self.lidmaatschap.rol if self.lidmaatschap else ""

    @property
    def organisatie_id(self) -> int | None:
        """The organisation at which this person is acting; None for somebody without a role today."""
        return self.lidmaatschap.organisatie_id if self.lidmaatschap else None

    def is_rol(self, *rollen: str, bij: int | None = None) -> bool:
        """Acting in one of these roles (at this organisation)?"""
        lid = self.lidmaatschap
        return bool(lid and lid.rol in rollen and (bij is None or lid.organisatie_id == bij))

    @cached_property
    def muur_organisaties(self) -> frozenset[int]:
        """On behalf of which organisations the database may show pupils; empty for roles without pupil data."""
        lid = self.lidmaatschap
        if lid is None or not (lid.rol in LEERLINGROLLEN or lid.scope == AuditorScope.FG):
            return frozenset()
        if lid.rol == Rol.BESTUURDER:
            return frozenset(Organisatie.objects.filter(bestuur=lid.organisatie_id).values_list("pk", flat=True))
        return frozenset({lid.organisatie_id})

    @cached_property
    def swvs(self) -> list[Organisatie]:
        """The samenwerkingsverbanden for which this person acts: the own one, or those the school or board belongs to."""
        lid = self.lidmaatschap
        if lid is None:
            return []
        if lid.organisatie.soort == Organisatiesoort.SWV:
            return [lid.organisatie]
        ties = holds_on(timezone.localdate(), "aansluitingen__")
        ids = [lid.organisatie_id, lid.organisatie.bestuur_id or lid.organisatie_id]
        found = Organisatie.objects.filter(ties, aansluitingen__organisatie__in=ids, soort=Organisatiesoort.SWV)
        return list(found.distinct().order_by("naam", "pk"))

    @cached_property
    def gebonden_scholen(self) -> frozenset[int]:
        """Schools to which this person is tied by any lidmaatschap or employer, through the board too.

        Someone who works at a school is employed by its board, and so tied to all schools of that board.
        """
        own = [lid.organisatie for lid in self.lidmaatschappen] + ([self.werkgever] if self.werkgever else [])
        return frozenset(tied_schools(own))


def tied_schools(organisaties: Iterable[Organisatie]) -> list[int]:
    """Ids of schools that are one of these organisations, or belong to the same board as one of them."""
    besturen = {each.pk if each.soort == Organisatiesoort.BESTUUR else each.bestuur_id for each in organisaties} - {
        None
    }
    if not besturen:
        return []
    return list(Organisatie.objects.filter(bestuur__in=besturen).values_list("pk", flat=True))


@record_history()
class Lidmaatschap(models.Model):
    """One role of one person at one organisation during a period."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("gebruiker_id", "rol", "organisatie_id")

    gebruiker = models.ForeignKey(Gebruiker, on_delete=models.PROTECT)
    rol = models.CharField(max_length=20, choices=Rol)
    organisatie = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="leden")
    scope = models.CharField(
        max_length=12,
        choices=[*AuditorScope.choices, *ToezichtScope.choices],
        blank=True,
        help_text="Alleen voor een auditor en een toezichthouder.",
    )
    van = models.DateField(default=timezone.localdate)
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer geldt.")
    onderzoek_van = models.DateField(
        null=True, blank=True, help_text="Alleen voor een auditor: vanaf welke dag er gegevens te zien zijn."
    )
    onderzoek_tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarvan niets meer te zien is.")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(rol__in=Rol.values), name="lidmaatschap_rol"),
            models.CheckConstraint(
                condition=Q(onderzoek_van__isnull=True, onderzoek_tot__isnull=True)
                | Q(Q(onderzoek_van__isnull=True) | Q(onderzoek_tot__isnull=True), rol="auditor")
                | Q(rol="auditor", onderzoek_tot__gt=F("onderzoek_van")),
                name="lidmaatschap_onderzoek_van_auditor",
            ),
            models.CheckConstraint(
                condition=Q(rol="auditor", scope__in=AuditorScope.values, tot__isnull=False)
                | Q(rol="toezichthouder", scope__in=ToezichtScope.values)
                | (~Q(rol__in=["auditor", "toezichthouder"]) & Q(scope="")),
                name="lidmaatschap_scope_hoort_bij_rol",
            ),
            *period_constraints("lidmaatschap", "gebruiker", "rol", "organisatie"),
        ]

    def __str__(self) -> str:
        return f"{self.get_rol_display()} · {self.organisatie}"

    @property
    def onderzoek(self) -> tuple[date, date]:
        """Of which days an auditor sees something: (first day, first day after). As the beheerder filled in; else from
        the year before the access begins, which is the year that is looked into, until the access ends."""
        van = self.onderzoek_van or date(self.van.year - 1, 1, 1)
        return van, self.onderzoek_tot or self.tot or van

    @property
    def onderzoeksjaren(self) -> tuple[int, int]:
        """First and last calendar year of ``onderzoek``."""
        van, tot = self.onderzoek
        return van.year, (tot - timedelta(days=1)).year


class Adreswijziging(models.Model):
    """Another login address that somebody asked for and has not proven yet; at most one per person."""

    gebruiker = models.OneToOneField(Gebruiker, on_delete=models.CASCADE, related_name="adreswijziging")
    nieuw = models.EmailField()
    gevraagd_op = models.DateTimeField(default=timezone.now)

    muur_rechten = "SELECT, INSERT, DELETE"

    def __str__(self) -> str:
        return f"adres van {self.gebruiker_id}"
