"""Numbers of a series, without gaps."""

from django.db import models, transaction


class Teller(models.Model):
    """A counter without gaps: the row is locked until the transaction that took the number is committed."""

    muur_rechten = "SELECT, INSERT, UPDATE"
    muur_onveranderlijk = ("soort", "reeks")

    soort = models.CharField(max_length=40)
    reeks = models.CharField(max_length=20)
    waarde = models.PositiveBigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["soort", "reeks"], name="teller_uniek")]

    def __str__(self) -> str:
        return f"{self.soort} {self.reeks}: {self.waarde}"


@transaction.atomic
def next_numbers(soort: str, reeks: str, aantal: int) -> range:
    """The next numbers of this series, starting at 1; no two transactions get the same one and none is skipped."""
    Teller.objects.get_or_create(soort=soort, reeks=reeks)
    teller = Teller.objects.select_for_update().get(soort=soort, reeks=reeks)
    first = teller.waarde + 1
    teller.waarde += aantal
    teller.save(update_fields=["waarde"])
    return range(first, first + aantal)


def next_number(soort: str, reeks: str) -> int:
    """The next number of this series."""
    return next_numbers(soort, reeks, 1)[0]
