"""People and their lidmaatschappen: who may act where, in which role and when."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import PermissionDenied
from django.db import models
from django.db.models import F, Func, Q
from django.utils import timezone

from swv.kern.calculations import plain
from swv.kern.historie import record_history
from swv.organisatie.calculations import (
    MAX_ACHTERNAAM,
    MAX_NAAM,
    MAX_ROEPNAAM,
    MAX_TITEL,
    MAX_TUSSENVOEGSEL,
    Persoonsnaam,
    split_naam,
)
from swv.organisatie.enums import (
    LEERLINGROLLEN,
    AuditorScope,
    Organisatiesoort,
    Rol,
    Sector,
    ToezichtScope,
    make_rolkeuzes,
)
from swv.organisatie.models.basis import Organisatie
from swv.organisatie.models.periode import holds_on, period_constraints


class GebruikerManager(BaseUserManager["Gebruiker"]):
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Gebruiker":
        """A person who can log in; without password only after an invitation.

        ``naam`` is a ``Persoonsnaam``, or a text; one that can't be taken apart for certain is for somebody to look at.
        """
        naam: Persoonsnaam | str | None = fields.pop("naam", None)
        gebruiker = self.model(email=self.normalize_email(email).lower(), **fields)
        if naam is not None:
            gebruiker.set_naam(naam)
        if password:
            gebruiker.set_password(password)
        else:
            gebruiker.set_unusable_password()
        gebruiker.save(using=self._db)
        return gebruiker


NAAMDELEN = ("titel", "roepnaam", "tussenvoegsel", "achternaam")
NAAMVELDEN = (*NAAMDELEN, "naam", "naam_nazien")
# The parts with one space in between, as ``Persoonsnaam.volledig``.
VOLLEDIG = Func(
    *NAAMDELEN,
    arg_joiner=" || ' ' || ",
    template="btrim(regexp_replace(%(expressions)s, ' +', ' ', 'g'))",
    output_field=models.TextField(),
)
# On surname, then given name, then prefix: «Wit, Hanneke de» before «Wit, Hanneke van der» and «Yilmaz».
SORTEERNAAM = plain(
    models.functions.Lower(
        models.functions.Concat(
            "achternaam", models.Value(" "), "roepnaam", models.Value(" "), "tussenvoegsel",
            output_field=models.TextField(),
        )
    )
)  # fmt: skip


@record_history(exclude=("password", "last_login", "sorteernaam"))
class Gebruiker(AbstractBaseUser):
    """A person. What someone may do follows from the lidmaatschap in which he or she is acting."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("aangemaakt_op",)

    email = models.EmailField("e-mailadres", unique=True)
    # The whole name as one says it; it follows from its parts, and is never written by itself.
    naam = models.CharField(max_length=MAX_NAAM, editable=False)
    titel = models.CharField(max_length=MAX_TITEL, blank=True, default="", db_default="")
    roepnaam = models.CharField(max_length=MAX_ROEPNAAM, blank=True, default="", db_default="")
    tussenvoegsel = models.CharField(max_length=MAX_TUSSENVOEGSEL, blank=True, default="", db_default="")
    achternaam = models.CharField(
        max_length=MAX_ACHTERNAAM, default="", db_default="", help_text="Of de enige naam, als iemand er één heeft."
    )
    naam_nazien = models.BooleanField(
        default=False, db_default=False, help_text="De naam is uit één tekst gehaald, en iemand moet die nakijken."
    )
    # One order everywhere, whatever the language of the database.
    sorteernaam = models.GeneratedField(
        expression=SORTEERNAAM, output_field=models.CharField(max_length=400, db_collation="C"), db_persist=True
    )
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

    # The roles at the organisations of one swv, and whether one waits for a second person: read along by
    # ``get_gebruikers`` only.
    rollen: list["Lidmaatschap"]
    rol_wacht: bool

    objects = GebruikerManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["naam"]

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(email=models.functions.Lower("email")), name="gebruiker_email_klein"),
            models.CheckConstraint(condition=~Q(achternaam="") & Q(naam=VOLLEDIG), name="gebruiker_naam_uit_delen"),
        ]
        indexes = [models.Index(fields=["sorteernaam", "id"], name="gebruiker_sorteernaam")]

    def __str__(self) -> str:
        return self.naam

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the whole name with its parts; a new person may be given it as one text."""
        if self._state.adding and self.naam and not any(getattr(self, deel) for deel in NAAMDELEN):
            self.set_naam(self.naam)
        fields = kwargs.get("update_fields")
        if fields is None or {"naam", *NAAMDELEN} & set(fields):
            self.naam = self.persoonsnaam.volledig
            kwargs["update_fields"] = None if fields is None else {*fields, "naam"}
        super().save(*args, **kwargs)

    def set_naam(self, naam: Persoonsnaam | str) -> None:
        """Another name, not saved yet. One text is taken apart; when that is uncertain it is for somebody to look at."""
        naam = split_naam(naam) if isinstance(naam, str) else naam
        self.titel, self.roepnaam, self.tussenvoegsel = naam.titel, naam.roepnaam, naam.tussenvoegsel
        self.achternaam, self.naam, self.naam_nazien = naam.achternaam, naam.volledig, not naam.is_zeker

    @property
    def persoonsnaam(self) -> Persoonsnaam:
        """The parts together, to say, address or sort with."""
        return Persoonsnaam(
            self.achternaam, roepnaam=self.roepnaam, tussenvoegsel=self.tussenvoegsel, titel=self.titel,
            is_zeker=not self.naam_nazien,
        )  # fmt: skip

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

    @property
    def sector(self) -> str:
        """«po» or «vo», of the swv or school where this person acts; elsewhere, or without a role, «vo»."""
        organisatie = self.lidmaatschap.organisatie if self.lidmaatschap else None
        if organisatie is None:
            return Sector.VO
        return organisatie.spreektaal or Sector.VO

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
        return list(found.distinct().order_by("sorteernaam", "pk"))

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
    rol = models.CharField(max_length=20, choices=make_rolkeuzes())
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
