"""Saving a part of the request form without anybody's text getting lost.

The browser sends with every field what it last knew of it. Stands something else there now, then somebody else wrote
in between, and both texts are shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.forms import BoundField
from django.http import HttpRequest, QueryDict
from django.utils import timezone

from swv.organisatie.models import Gebruiker
from toewijzing.forms.stappen import ANTWOORD, AanvraagStapForm
from toewijzing.models import Aanvraag
from toewijzing.services.aanvraag import save_fields

MAX_TERUG = 200


@dataclass(frozen=True)
class Conflict:
    """Two versions of one field, and who wrote the other one when."""

    hunne: str
    mijne: str
    door: str
    op: str


def normalize(text: str) -> str:
    """Browsers send line ends in their own way."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def raw_value(field: BoundField) -> str:
    """What stands in the control, as the browser would send it."""
    value = field.field.widget.format_value(field.value())
    if isinstance(value, list | tuple):
        value = value[0] if value else ""
    return "" if value is None else str(value)


def merge_data(request: HttpRequest, zaak: Aanvraag, stap: str) -> tuple[AanvraagStapForm, list[str]]:
    """The form with the changed fields as sent and the others as they stand; and the names that were changed."""
    stored = AanvraagStapForm(aanvraag=zaak, stap=stap)
    names = [name for name in dict.fromkeys(request.POST.getlist("veld")) if name in stored.fields]
    data = QueryDict(mutable=True)
    for field in stored:
        data[field.name] = request.POST.get(field.name, "") if field.name in names else raw_value(field)
    return AanvraagStapForm(data, aanvraag=zaak, stap=stap), names


def find_conflicts(
    request: HttpRequest, zaak: Aanvraag, form: AanvraagStapForm, names: Iterable[str], *,
    overwrite: set[str] = frozenset(), own_counts: bool = True,
) -> dict[str, Conflict]:  # fmt: skip
    """{field: both versions} where the stored value is neither what the browser knew nor what it sends.

    With ``own_counts`` False an own earlier save (autosave of this very page) is no conflict.
    """
    stored = AanvraagStapForm(aanvraag=zaak, stap=form.stap)
    found = {}
    for name in names:
        if name in overwrite or f"was-{name}" not in request.POST:
            continue
        now = normalize(raw_value(stored[name]))
        if now in (normalize(request.POST[f"was-{name}"]), normalize(request.POST.get(name, ""))):
            continue
        gebruiker, op = find_author(zaak, name)
        if own_counts or gebruiker != request.user:
            naam = gebruiker.naam if gebruiker else "Iemand anders"
            found[name] = Conflict(now, request.POST.get(name, ""), naam, f"{timezone.localtime(op):%H:%M}")
    return found


def find_author(zaak: Aanvraag, name: str) -> tuple[Gebruiker | None, datetime]:
    """Who gave this field the value it has now, and when: from the history that the database keeps."""
    code = name.removeprefix(ANTWOORD)

    def value(row: Any) -> Any:
        return (
            row.antwoorden.get(code, "")
            if name.startswith(ANTWOORD)
            else getattr(row, f"{name}_id", getattr(row, name))
        )

    author, op = None, zaak.gewijzigd_op
    for event in zaak.geschiedenis.order_by("-pgh_id")[:MAX_TERUG]:
        if value(event) != value(zaak):
            break
        author, op = (event.pgh_context or {}).get("gebruiker"), event.pgh_created_at
    return (Gebruiker.objects.filter(pk=author).first() if author else None), op


def save_form(zaak: Aanvraag, form: AanvraagStapForm, names: Iterable[str]) -> None:
    """Save these fields of a form that was looked at. Raises ValidationError, NotPossible."""
    chosen = set(names) & set(form.cleaned_data)
    save_fields(
        aanvraag=zaak,
        velden={name: value for name, value in form.velden.items() if name in chosen},
        antwoorden={code: text for code, text in form.antwoorden.items() if f"{ANTWOORD}{code}" in chosen},
    )
