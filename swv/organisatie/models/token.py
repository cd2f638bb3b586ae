"""What a token of the API may do."""

from datetime import timedelta

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from knox.models import AuthToken

from swv.organisatie.enums import Kamer
from swv.organisatie.models.gebruiker import Lidmaatschap

# Use is written down at most once in so long: reading would otherwise be writing.
GEBRUIK_BIJGEHOUDEN = timedelta(minutes=5)
MAX_DAGEN = 365


class Tokenbereik(models.Model):
    """Name and scope of one token. knox keeps its digest and end; a token without this row is refused."""

    token = models.OneToOneField(AuthToken, on_delete=models.CASCADE, related_name="bereik")
    naam = models.CharField(max_length=60)
    lidmaatschap = models.ForeignKey(
        Lidmaatschap, on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        help_text="In welke rol het werkt; leeg bij een token van voor de rechten: dan kiest de kop.",
    )  # fmt: skip
    schrijven = models.BooleanField(default=False)
    kamers = ArrayField(models.CharField(max_length=12, choices=Kamer))
    laatst_gebruikt = models.DateTimeField(null=True, blank=True)

    # A scope never widens: another one is another token.
    muur_rechten = "SELECT, INSERT, UPDATE (laatst_gebruikt), DELETE"

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(kamers__contained_by=Kamer.values, kamers__len__gt=0), name="tokenbereik_kamers"
            ),
        ]

    def __str__(self) -> str:
        return self.naam

    @property
    def kamernamen(self) -> str:
        """The rooms in words."""
        return ", ".join(Kamer(kamer).label for kamer in self.kamers)
