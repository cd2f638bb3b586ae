"""What a next version of a kind takes along of its form, and whether that form can be so."""

from django.core.exceptions import ValidationError

from toewijzing.calculations.formulier import Probleem, find_problems
from toewijzing.enums import Checksoort
from toewijzing.models import Aanvraagsoort, ChecklistItem, Stapvoorwaarde, Voorwaarde, Vraag
from toewijzing.queries.formulier import find_niet_gevraagde_velden, read_formulier

# What an item has beside what the form of the kind itself asks.
EXTRA = ("code", "groep", "ondertekenaars", "ondertekening", "volgorde")


def copy_vragen(naar: Aanvraagsoort, nieuw: Aanvraagsoort) -> None:
    """Give the new version the questions of ``naar``."""
    vragen = list(Vraag.objects.filter(aanvraagsoort=naar))
    for vraag in vragen:
        vraag.pk, vraag.aanvraagsoort = None, nieuw
        vraag._state.adding = True
    Vraag.objects.bulk_create(vragen)


def copy_checklist(naar: Aanvraagsoort, nieuw: Aanvraagsoort) -> None:
    """Give the items of the new version what those of ``naar`` have beside their kind, and take own documents along."""
    items = {item.sleutel: item for item in nieuw.checklist.all()}
    for before in naar.checklist.all():
        if item := items.get(before.sleutel):
            for name in EXTRA:
                setattr(item, name, getattr(before, name))
            item.save(update_fields=EXTRA)
        elif before.soort == Checksoort.EIGEN_DOCUMENT:
            before.pk, before.aanvraagsoort = None, nieuw
            before._state.adding = True
            before.save()


def copy_voorwaarden(naar: Aanvraagsoort, nieuw: Aanvraagsoort) -> None:
    """Give questions and items of the new version the conditions of ``naar``, pointing at its own questions."""
    vragen = {vraag.code: vraag for vraag in nieuw.vragen.all()}
    items = {item.sleutel: item for item in nieuw.checklist.all()}
    rows = Voorwaarde.objects.filter(vraag__aanvraagsoort=naar) | Voorwaarde.objects.filter(item__aanvraagsoort=naar)
    found = []
    for row in rows.select_related("vraag", "item", "over").order_by("groep", "pk"):
        vraag = vragen.get(row.vraag.code) if row.vraag else None
        item = items.get(row.item.sleutel) if row.item else None
        if vraag or item:
            over = vragen[row.over.code] if row.over else None
            found.append(
                Voorwaarde(
                    vraag=vraag,
                    item=item,
                    over=over,
                    veld=row.veld,
                    teken=row.teken,
                    waarden=row.waarden,
                    groep=row.groep,
                )
            )
    Voorwaarde.objects.bulk_create(found)


def check_formulier(soort: Aanvraagsoort, code: str = "") -> None:
    """Raises ValidationError with everything that can't be so, that of ``code`` first, each with its place."""
    formulier = read_formulier(soort)
    problems = find_problems(formulier.vragen, formulier.items, find_niet_gevraagde_velden(soort))
    if problems:
        first = sorted(problems, key=lambda problem: problem.code != code)
        names = {deel.code: deel.naam for deel in [*formulier.vragen, *formulier.items]}
        raise ValidationError([_tell(problem, names, code) for problem in first])


def _tell(problem: Probleem, names: dict[str, str], code: str) -> str:
    return problem.tekst if problem.code == code else f"Bij «{names[problem.code]}»: {problem.tekst}"


def find_users(soort: Aanvraagsoort, code: str) -> list[str]:
    """Names of what asks by the answer to this question: it can't be removed while there are any."""
    rows = Voorwaarde.objects.filter(over__aanvraagsoort=soort, over__code=code).select_related("vraag", "item")
    return [str(row.vraag or row.item) for row in rows.order_by("pk")]


def find_stappen(soort: Aanvraagsoort, code: str) -> list[str]:
    """Names of the steps of the route that look at the answer to this question, in order: they need it as it is."""
    rows = Stapvoorwaarde.objects.filter(stap__aanvraagsoort=soort, over__code=code).select_related("stap")
    return list(dict.fromkeys(f"{row.stap.volgorde + 1}: {row.stap}" for row in rows.order_by("stap__volgorde", "pk")))


def get_item(soort: Aanvraagsoort, sleutel: str) -> ChecklistItem | None:
    """The item of the checklist with this key (``ChecklistItem.sleutel``)."""
    return next((item for item in soort.checklist.all() if item.sleutel == sleutel), None)
