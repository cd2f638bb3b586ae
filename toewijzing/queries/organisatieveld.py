"""The boards and schools at which conditions of an swv can look, and whether those they look at are still there."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from django.db.models import Q

from swv.kern.templatetags.verband import datum
from swv.organisatie.enums import Organisatiesoort
from swv.organisatie.models import Aansluiting, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen
from toewijzing.calculations.voorwaarde import ID, ORGANISATIEVELDEN, VASTE_VELDEN, Eis, Feitveld
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.formulier import read_formulier
from toewijzing.queries.route import get_stappen

SOORTEN = {"bestuur": Organisatiesoort.BESTUUR, "school": Organisatiesoort.SCHOOL}
NIET_AANGESLOTEN = (
    "kijkt naar «{}», en die is op {} niet aangesloten bij uw samenwerkingsverband. Kies een ander, haal de voorwaarde weg, of"
    " sluit de organisatie weer aan bij «Organisaties»."
)


def get_organisatievelden(swv_id: int, dag: date, gekozen: Collection[str] = ()) -> dict[str, Feitveld]:
    """{field: with (id, name) of the boards or schools of this swv on this day}, and those chosen before. One query.

    A chosen one that is not there that day says so; two of one name tell their number.
    """
    there = _find_there(swv_id, dag)
    ids = [int(each) for each in gekozen if ID.fullmatch(each)]
    rows = list(
        Organisatie.objects.filter(Q(there) | Q(pk__in=ids), soort__in=SOORTEN.values())
        .order_by("sorteernaam", "pk")
        .distinct()
    )
    # Whoever types a name does so without minding capitals.
    counts = Counter(row.naam.lower() for row in rows)
    twice = {naam for naam, count in counts.items() if count > 1}
    gone = set(ids) - set(Organisatie.objects.filter(there, pk__in=ids).values_list("pk", flat=True)) if ids else set()
    found = {}
    for veld in VASTE_VELDEN:
        if veld.veld in ORGANISATIEVELDEN:
            own = [row for row in rows if row.soort == SOORTEN[veld.veld]]
            found[veld.veld] = replace(veld, opties=tuple((str(row.pk), _name(row, twice, gone)) for row in own))
    return found


def _find_there(swv_id: int, dag: date) -> Q:
    """Schools of this swv on this day, and boards: tied themselves, or of such a school."""
    tied = Aansluiting.objects.filter(holds_on(dag), swv=swv_id).values("organisatie")
    scholen = get_tied_scholen([swv_id], dag)
    return Q(pk__in=tied) | Q(pk__in=scholen.values("pk")) | Q(pk__in=scholen.values("bestuur"))


def _name(row: Organisatie, twice: Collection[str], gone: Collection[int]) -> str:
    number = (row.brin + row.vestiging or row.code) if row.naam.lower() in twice else ""
    naam = f"{row.naam} ({number or row.pk})" if row.naam.lower() in twice else row.naam
    return f"{naam} (dan niet aangesloten)" if row.pk in gone else naam


def list_gekozen(eisen: Iterable[Eis]) -> set[str]:
    """Ids of the boards and schools that these conditions name."""
    return {str(value) for eis in eisen if eis.veld in ORGANISATIEVELDEN for value in eis.waarden}


def check_organisaties(soort: Aanvraagsoort, vandaag: date) -> Iterator[tuple[str, bool]]:
    """(what is wrong, is it at a step) of each condition that looks at who is not there (any more). Two queries, or none.

    Looks at the first day of a version that is still to come.
    """
    formulier, dag = read_formulier(soort), max(vandaag, soort.van)
    users: list[tuple[str, bool, Sequence[str]]] = [
        (f"Stap {plek}", True, sorted(list_gekozen(stap.eisen), key=int))
        for plek, stap in enumerate(get_stappen(soort), 1)
    ]
    users += [
        (f"«{deel.naam}»", False, [
            waarde for regel in deel.regels if regel.veld in ORGANISATIEVELDEN for waarde in regel.waarden
        ])
        for deel in [*formulier.vragen, *formulier.items]
    ]  # fmt: skip
    missing = _find_missing(soort.swv_id, dag, {each for _, _, ids in users for each in ids})
    for wie, bij_stap, ids in users:
        for each in dict.fromkeys(ids):
            if each in missing:
                yield f"{wie} {NIET_AANGESLOTEN.format(missing[each], datum(dag))}", bij_stap


def _find_missing(swv_id: int, dag: date, ids: Collection[str]) -> Mapping[str, str]:
    if not ids:
        return {}
    there = set(Organisatie.objects.filter(_find_there(swv_id, dag), pk__in=ids).values_list("pk", flat=True))
    names = dict(Organisatie.objects.filter(pk__in=ids).values_list("pk", "naam"))
    return {each: names.get(int(each), f"nummer {each}") for each in ids if int(each) not in there}
