"""Saving a part of the request form; the mechanism stands in swv/kern/invoer/bewaren.py."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from swv.kern.historie import get_geschiedenis
from swv.kern.invoer import bewaren
from swv.organisatie.models import Gebruiker
from toewijzing.forms.aanvraag import ANTWOORD, AanvraagStapForm
from toewijzing.models import Aanvraag
from toewijzing.services.aanvraag import save_fields

MAX_TERUG = 200


def find_conflicts(
    post: QueryDict, zaak: Aanvraag, stored: forms.BaseForm | dict[str, BoundField], names: Iterable[str], *,
    overwrite: Iterable[str] = (), own: int | None = None,
) -> dict[str, dict[str, str]]:  # fmt: skip
    """{field: both versions, by whom and when} of what somebody else wrote in between."""
    found = bewaren.find_conflicts(
        post, stored, names, lambda name: find_author(zaak, name), overwrite=overwrite, own=own
    )
    people = Gebruiker.objects.in_bulk({each.gebruiker for each in found.values() if each.gebruiker})
    return {
        name: each.to_json(people[each.gebruiker].naam if each.gebruiker in people else "Iemand anders")
        for name, each in found.items()
    }


def find_author(zaak: Aanvraag, name: str) -> tuple[int | None, datetime]:
    """Who gave this field the value it has now, and when: from the history that the database keeps."""

    def value(row: Any) -> Any:
        if name.startswith(ANTWOORD):
            return row.antwoorden.get(name.removeprefix(ANTWOORD), "")
        if "-" in name:
            return row.klad.get(name, "")
        return getattr(row, f"{name}_id", getattr(row, name))

    author, op = None, zaak.gewijzigd_op
    for event in get_geschiedenis(zaak).order_by("-pgh_id")[:MAX_TERUG]:
        if value(event) != value(zaak):
            break
        author, op = (event.pgh_context or {}).get("gebruiker"), event.pgh_created_at
    return author, op


def save_form(zaak: Aanvraag, form: AanvraagStapForm, names: Iterable[str]) -> None:
    """Save these fields of a form that was looked at. Raises ValidationError, NotPossible."""
    chosen = set(names) & set(form.cleaned_data)
    save_fields(
        aanvraag=zaak,
        velden={name: value for name, value in form.velden.items() if name in chosen},
        antwoorden={code: text for code, text in form.antwoorden.items() if f"{ANTWOORD}{code}" in chosen},
    )
