"""Which signals a distribution gives by the rules of its swv."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from financien.referentie.queries.gegevens import unit_code
from financien.verdelen.calculations.signaal import Gemeten, Meetstand, find_overschrijdingen
from financien.verdelen.enums import Signaalontvanger, Signaalsoort, Verdelingstatus
from financien.verdelen.models import Signaal, Signaalregel, Verdeling
from financien.verdelen.queries.berekening import Berekening, calculate_model, read_snapshot
from financien.verdelen.queries.invoer import get_deelnemers
from swv.kern.meelezen import read_along
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Gebruiker, Organisatie, holds_on

# (rule, board or school, who is told): of one distribution and moment that is told once.
Gemeld = tuple[int, int, str]


@dataclass(frozen=True)
class Overschrijding:
    """A figure that passed the bound of a rule."""

    regel: Signaalregel
    organisatie: Organisatie
    gemeten: Gemeten

    @property
    def ontvangers(self) -> Sequence[str]:
        """Who is told. About a board itself no school is."""
        if self.organisatie.soort == Organisatiesoort.BESTUUR:
            return () if self.regel.ontvanger == Signaalontvanger.SCHOOL else (Signaalontvanger.BESTUUR,)
        if self.regel.ontvanger == Signaalontvanger.BEIDE:
            return (Signaalontvanger.BESTUUR, Signaalontvanger.SCHOOL)
        return (self.regel.ontvanger,)

    def list_te_melden(self, gemeld: Collection[Gemeld]) -> list[str]:
        """Who was not told yet."""
        return [wie for wie in self.ontvangers if (self.regel.pk, self.organisatie.pk, wie) not in gemeld]


def get_regels(swv_id: int, dag: date) -> list[Signaalregel]:
    """The rules of this swv that hold on this day."""
    return list(Signaalregel.objects.filter(holds_on(dag), swv=swv_id).order_by("pk"))


def find_signalen(
    verdeling: Verdeling, berekening: Berekening, dag: date, *, was: Berekening | None = None
) -> list[Overschrijding]:
    """What passes a bound by the rules of this day, and somebody is told of; nothing without an outcome.

    ``was`` is what it is compared with; without it the data as they are, for a scenario that takes other ones, else the
    newest distribution that was adopted before. One query without rules; the number never depends on how many there are.
    """
    regels = get_regels(verdeling.swv_id, dag)
    if not regels or berekening.uitkomst is None:
        return []
    compares = any(regel.soort != Signaalsoort.HOUDT_OVER for regel in regels)
    before = _stand(was or get_eerder(verdeling)) if compares else None
    nu = Meetstand(berekening.invoer, berekening.uitkomst)
    units = {unit_code(each): each for each in get_deelnemers(verdeling.swv_id, verdeling.begin)}
    found = [
        Overschrijding(regel, units[gemeten.eenheid], gemeten)
        for regel in regels
        for gemeten in find_overschrijdingen(regel.soort, regel.grens, nu, before, regel.telling)
        if gemeten.eenheid in units
    ]
    return [each for each in found if each.ontvangers]


def get_eerder(verdeling: Verdeling) -> Berekening | None:
    """What a distribution is compared with."""
    if verdeling.bijstelling and verdeling.status == Verdelingstatus.CONCEPT:
        return calculate_model(verdeling.model, {})
    rows = Verdeling.objects.filter(
        swv=verdeling.swv_id, status=Verdelingstatus.VASTGESTELD, begin__lte=verdeling.begin
    )
    found = rows.exclude(pk=verdeling.pk).order_by("-begin", "-volgnummer", "-pk").first()
    # What was adopted has its snapshot (constraint).
    return read_snapshot(found.snapshot) if found is not None and found.snapshot is not None else None


def _stand(berekening: Berekening | None) -> Meetstand | None:
    if berekening is None or berekening.uitkomst is None:
        return None
    return Meetstand(berekening.invoer, berekening.uitkomst)


def with_signalen(rows: QuerySet[Verdeling], user: Gebruiker, vandaag: date) -> QuerySet[Verdeling]:
    """With whether this person was told something of it, and whether its swv has rules today: most pages have neither."""
    own = Signaal.objects.visible_to(user).filter(verdeling=OuterRef("pk"))
    regels = Signaalregel.objects.filter(holds_on(vandaag), swv=OuterRef("swv"))
    return read_along(rows, heeft_signalen=Exists(own), heeft_regels=Exists(regels))


def get_gemeld(signalen: Iterable[Signaal], moment: str) -> set[Gemeld]:
    """What of these was told at this moment."""
    return {(each.regel_id, each.organisatie_id, each.ontvanger) for each in signalen if each.moment == moment}


def get_signalen(user: Gebruiker, verdeling: Verdeling) -> list[Signaal]:
    """What was told about this distribution, as far as this person may know."""
    rows = Signaal.objects.visible_to(user).filter(verdeling=verdeling.pk)
    return list(rows.select_related("regel", "organisatie").order_by("organisatie__sorteernaam", "pk"))
