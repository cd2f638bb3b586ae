"""What stands in every letter of a samenwerkingsverband: on whose behalf, how to object, and who helps."""

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q

from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie


@record_history()
class Briefgegevens(models.Model):
    """One row per samenwerkingsverband; what is empty and needed stops a letter (``queries.brief.find_gaps``)."""

    muur_rechten = "SELECT, INSERT, UPDATE"

    swv = models.OneToOneField(Organisatie, on_delete=models.PROTECT, related_name="briefgegevens")
    bestuursorgaan = models.CharField(
        max_length=150, blank=True, default="het bestuur",
        help_text="Namens wie wordt besloten, bijvoorbeeld «het bestuur». De brief noemt het (Awb 10:10).",
    )  # fmt: skip
    directeur_is_bestuur = models.BooleanField(default=False)
    bezwaar_email = models.EmailField(blank=True)
    bezwaar_site = models.CharField(max_length=200, blank=True)
    # Empty: the national one, with its address as the facts of the law have it.
    commissie_naam = models.CharField(max_length=150, blank=True)
    commissie_adres = models.CharField(max_length=250, blank=True)
    steunpunt_naam = models.CharField(max_length=150, blank=True)
    steunpunt_telefoon = models.CharField(max_length=20, blank=True)
    steunpunt_email = models.EmailField(blank=True)
    steunpunt_site = models.CharField(max_length=200, blank=True)

    # Of the bar and the name above a letter; empty: the colour of the pages.
    kleur = models.CharField(
        max_length=7, blank=True, default="", db_default="",
        validators=[RegexValidator(r"^#[0-9a-fA-F]{6}$", "Een kleur als #1f5f8b.")],
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(kleur="") | Q(kleur__regex="^#[0-9a-fA-F]{6}$"), name="briefgegevens_kleur"
            )
        ]

    def __str__(self) -> str:
        return f"briefgegevens {self.swv_id}"
