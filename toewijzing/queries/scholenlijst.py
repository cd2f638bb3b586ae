"""Schools and boards that a kind of request can be for, and those that a version names."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Q

from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Organisatie
from swv.organisatie.queries import get_tied_scholen
from toewijzing.enums import Scholenkeuze
from toewijzing.models import Aanvraagsoort

KIES_SCHOLEN = "De soort is niet voor elke school, maar er staat niet bij voor welke. Kies scholen of besturen."
SCHRIJF_UITLEG = "De soort is niet voor elke school. Schrijf wat een school leest die haar niet kan aanvragen."
NIEMAND = (
    "Geen van de scholen en besturen waarvoor deze soort is, hoort vandaag bij uw samenwerkingsverband. Kies andere."
)
ER_NIET_MEER = "{} hoort vandaag niet (meer) bij uw samenwerkingsverband, maar staat wel bij de scholen van deze soort."
TLV_ELKE_SCHOOL = "Een TLV mag elke school aanvragen (WPO 40, WVO 2020 2.47). Maak de keuze van scholen leeg."

Keuzegroep = tuple[str, list[tuple[int, str]]]


def get_keuze_scholen(soort: Aanvraagsoort, vandaag: date) -> list[Keuzegroep]:
    """Boards and schools of the swv today, and those the list names already, as groups of choices; two queries."""
    scholen = list(_get_scholen(soort, vandaag))
    ids = {school.bestuur_id for school in scholen if school.bestuur_id is not None} | set(soort.scholenlijst)
    besturen = Organisatie.objects.filter(pk__in=ids, soort=Organisatiesoort.BESTUUR)
    groups = {"Besturen": besturen.order_by("sorteernaam", "pk"), "Scholen": scholen}
    return [(naam, [(each.pk, each.naam) for each in rows]) for naam, rows in groups.items() if rows]


def _get_scholen(soort: Aanvraagsoort, vandaag: date) -> Iterable[Organisatie]:
    tied = get_tied_scholen([soort.swv_id], vandaag).filter(actief=True).order_by().values("pk")
    named = Q(pk__in=soort.scholenlijst, soort=Organisatiesoort.SCHOOL)
    return Organisatie.objects.filter(Q(pk__in=tied) | named).order_by("sorteernaam", "pk")


def name_scholen(soort: Aanvraagsoort) -> str:
    """The names on its list, boards and schools by name; "" without a list. One query, or none."""
    if not soort.scholenlijst:
        return ""
    rows = Organisatie.objects.filter(pk__in=soort.scholenlijst).order_by("sorteernaam", "pk")
    return ", ".join(rows.values_list("naam", flat=True))


def check_scholenlijst(soort: Aanvraagsoort, vandaag: date) -> Iterator[tuple[str, bool]]:
    """(what is wrong, whether it keeps the version from being published) of its list of schools; one query, or none."""
    if soort.scholenkeuze == Scholenkeuze.IEDEREEN:
        return
    if soort.geeft_tlv:
        yield TLV_ELKE_SCHOOL, True
    if not soort.scholenuitleg:
        yield SCHRIJF_UITLEG, True
    if not soort.scholenlijst:
        yield KIES_SCHOLEN, True
        return
    tied = get_tied_scholen([soort.swv_id], vandaag).filter(actief=True)
    known = {pk for pair in tied.order_by().values_list("pk", "bestuur") for pk in pair}
    gone = [pk for pk in soort.scholenlijst if pk not in known]
    if soort.scholenkeuze == Scholenkeuze.ALLEEN and len(gone) == len(soort.scholenlijst):
        yield NIEMAND, True
    elif gone:
        rows = Organisatie.objects.filter(pk__in=gone).order_by("sorteernaam", "pk")
        yield ER_NIET_MEER.format(", ".join(rows.values_list("naam", flat=True)) or "Een school"), False
