"""Kinds of request: every change is a new row from a day on; requests keep the row they began with.

What is called here is published at once: by the standard kinds and by other code. A person writes a concept, which a
second one publishes (``services.soortversie``).
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import GeneratedField

from swv.organisatie.models import Organisatie
from swv.organisatie.services.geldigheid import end_row, log_rule, replace_row
from toewijzing.enums import Versiestatus
from toewijzing.models import Aanvraagsoort, ChecklistItem
from toewijzing.services.route import Soortstap, list_doet, read_route, write_route
from toewijzing.services.versie import check_formulier, copy_checklist, copy_voorwaarden, copy_vragen

BESTAAT = "Deze code is al van een andere soort. Kies een andere."
# What says which row this is; the rest goes along to the next one.
EIGEN = frozenset({
    "id", "swv", "code", "van", "tot", "status", "naar", "schrijvers", "voorgelegd_door", "gepubliceerd_door", "opmerking",
})  # fmt: skip
OVERGENOMEN = [
    column.name for column in Aanvraagsoort._meta.concrete_fields
    if column.name not in EIGEN and not isinstance(column, GeneratedField)
]  # fmt: skip


@dataclass(frozen=True)
class Soortcontrole:
    """One item of the checklist."""

    soort: str
    documentsoort: str
    label: str
    verplicht: bool = True
    max_leeftijd_maanden: int | None = None
    vanaf_leeftijd: int | None = None


@transaction.atomic
def create_soort(
    *,
    swv: Organisatie,
    code: str,
    gegevens: dict[str, Any],
    checklist: list[Soortcontrole],
    route: list[Soortstap],
    naar: Aanvraagsoort,
    van: date,
) -> Aanvraagsoort:
    """A new kind from this day on, with this route and the questions of ``naar``. Raises ValidationError."""
    check_code(swv, code)
    log_rule(Aanvraagsoort)
    return publish_row(write_concept(Aanvraagsoort(swv=swv, code=code, van=van), gegevens, checklist, route, naar))


@transaction.atomic
def change_soort(
    *,
    soort: Aanvraagsoort,
    gegevens: dict[str, Any],
    checklist: list[Soortcontrole],
    van: date,
    vandaag: date,
    route: list[Soortstap] | None = None,
) -> Aanvraagsoort:
    """Other rules from this day on, with another route or (None) the same; returns the row that holds them.

    The old row ends and stays as it was for requests that began with it, also when that was earlier the same day: it
    then holds on no day at all, and they still refer to it. Raises ValidationError.
    """
    tot = replace_row(soort, van, vandaag)
    route = read_route(soort) if route is None else route
    nieuw = Aanvraagsoort(swv=soort.swv, code=soort.code, van=van, tot=tot)
    return publish_row(write_concept(nieuw, gegevens, checklist, route, soort))


@transaction.atomic
def end_soort(*, soort: Aanvraagsoort, tot: date, vandaag: date) -> None:
    """From this day on nobody can ask for this kind; what was begun goes on. Raises ValidationError."""
    end_row(soort, tot, vandaag)


def check_code(swv: Organisatie, code: str) -> None:
    """Raises ValidationError when a kind, or a concept of one, has this code already."""
    if Aanvraagsoort.alle.filter(swv=swv, code=code).exists():
        raise ValidationError({"code": BESTAAT})


def publish_row(soort: Aanvraagsoort) -> Aanvraagsoort:
    """From its first day on this concept is there for schools, and from now on nothing of it changes any more."""
    soort.status = Versiestatus.GEPUBLICEERD
    soort.save(update_fields=["status", "van", "tot", "gepubliceerd_door"])
    return soort


def write_concept(
    nieuw: Aanvraagsoort,
    gegevens: dict[str, Any],
    checklist: list[Soortcontrole],
    route: list[Soortstap],
    naar: Aanvraagsoort,
) -> Aanvraagsoort:
    """Save this row as a concept, with the form of ``naar`` and these rules and steps. Raises ValidationError."""
    same = {name: getattr(naar, name) for name in OVERGENOMEN}
    nieuw.status, nieuw.naar = Versiestatus.CONCEPT, naar if naar.code == nieuw.code else None
    fill_soort(nieuw, same | gegevens | {"route": list_doet(route)})
    nieuw.save()
    copy_vragen(naar, nieuw)
    _write_checklist(nieuw, checklist)
    copy_checklist(naar, nieuw)
    copy_voorwaarden(naar, nieuw)
    check_formulier(nieuw)
    write_route(nieuw, route)
    return nieuw


def fill_soort(soort: Aanvraagsoort, gegevens: dict[str, Any]) -> None:
    """Put these values in the row. Raises ValidationError."""
    for name, value in gegevens.items():
        setattr(soort, name, value)
    soort.full_clean(validate_constraints=False)  # the period is checked by the database, in this transaction


def _write_checklist(soort: Aanvraagsoort, checklist: list[Soortcontrole]) -> None:
    ChecklistItem.objects.bulk_create(
        ChecklistItem(
            aanvraagsoort=soort, soort=item.soort, documentsoort=item.documentsoort, label=item.label,
            verplicht=item.verplicht, max_leeftijd_maanden=item.max_leeftijd_maanden, vanaf_leeftijd=item.vanaf_leeftijd,
            volgorde=plek,
        )
        for plek, item in enumerate(checklist)
    )  # fmt: skip
