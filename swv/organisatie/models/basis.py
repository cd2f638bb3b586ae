"""Organisations, and their ties to samenwerkingsverbanden."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from swv.kern.adressen import MAX_POSTCODE, MetAdres
from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.organisatie.enums import SECTOR_VAN_SCHOOL, Organisatiesoort, Schoolsoort, Sector
from swv.organisatie.models.periode import period_constraints


@record_history(exclude=("sorteernaam",))
class Organisatie(MetAdres, models.Model):
    """A samenwerkingsverband, schoolbestuur, school (vestiging), gemeente or other organisation."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    soort = models.CharField(max_length=10, choices=Organisatiesoort)
    naam = models.CharField(max_length=200)
    sorteernaam = make_sorteernaam(200)
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
    # Of a samenwerkingsverband. The law has no rule for one of two parents; without this one is enough (LKC 109095).
    vraagt_beide_gezagdragers = models.BooleanField(
        "elke gezagdrager wordt om instemming gevraagd", default=False, db_default=False,
        help_text="Dan is het handelingsdeel van een OPP pas van kracht als elke gezagdrager gevraagd is. Zonder dit vinkje"
        " mag een school op één ouder vertrouwen, tot zij weet dat de ander bezwaar heeft (LKC 109095).",
    )  # fmt: skip

    logo = models.ForeignKey(
        "organisatie.Logo", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="Het logo dat nu in gebruik is.",
    )  # fmt: skip

    class Meta:
        ordering = ["sorteernaam"]
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

    @property
    def spreektaal(self) -> str:
        """The sector («po», «vo») in whose words one speaks about this swv or school; "" for another organisation."""
        return self.sector or SECTOR_VAN_SCHOOL.get(self.schoolsoort, "")


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
