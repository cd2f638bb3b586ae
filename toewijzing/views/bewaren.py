"""Saving a part of the request form; the mechanism stands in swv/kern/invoer/bewaren.py."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError

from toewijzing.forms.aanvraag import ANTWOORD, AanvraagStapForm
from toewijzing.models import Aanvraag
from toewijzing.services.aanvraag import save_fields


def save_form(zaak: Aanvraag, form: AanvraagStapForm, names: Iterable[str]) -> None:
    """Save these fields of a form that was looked at. Raises ValidationError at the fields of the form, NotPossible."""
    chosen = set(names) & set(form.cleaned_data)
    try:
        save_fields(
            aanvraag=zaak,
            velden={name: value for name, value in form.velden.items() if name in chosen},
            antwoorden={code: text for code, text in form.antwoorden.items() if f"{ANTWOORD}{code}" in chosen},
        )
    except ValidationError as problem:
        raise to_field_names(problem, form) from problem


def to_field_names(problem: ValidationError, form: AanvraagStapForm) -> ValidationError:
    """What the service refuses, under the names the form knows."""
    if not hasattr(problem, "error_dict"):
        return problem
    return ValidationError(
        {
            f"{ANTWOORD}{name}" if f"{ANTWOORD}{name}" in form.fields else name: texts
            for name, texts in problem.message_dict.items()
        }
    )
