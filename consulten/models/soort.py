"""The two lists an swv keeps: kinds of question, and kinds of activity for hours. Each with a period."""

from django.db import models

from swv.kern.calculations import make_sorteernaam
from swv.kern.historie import record_history
from swv.organisatie.models import Organisatie, period_constraints


class Lijstkeuze(models.Model):
    """One entry of such a list. Where it was chosen it stays, also when it is no longer offered."""

    swv = models.ForeignKey(Organisatie, on_delete=models.PROTECT, related_name="+")
    naam = models.CharField(max_length=80)
    sorteernaam = make_sorteernaam(80)
    van = models.DateField()
    tot = models.DateField(null=True, blank=True, help_text="Eerste dag waarop het niet meer te kiezen is.")

    class Meta:
        abstract = True
        ordering = ["sorteernaam", "pk"]

    def __str__(self) -> str:
        return self.naam


@record_history(exclude=("sorteernaam",))
class Consultsoort(Lijstkeuze):
    """A kind of question schools ask this swv."""

    class Meta(Lijstkeuze.Meta):
        verbose_name = "soort vraag"
        constraints = period_constraints("consultsoort", "swv", "naam")


@record_history(exclude=("sorteernaam",))
class Uursoort(Lijstkeuze):
    """A kind of activity on which hours are written."""

    class Meta(Lijstkeuze.Meta):
        verbose_name = "soort activiteit"
        constraints = period_constraints("uursoort", "swv", "naam")
