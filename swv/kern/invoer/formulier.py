"""From a form to a service and back: what the service refuses is shown at the field it is about."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, QueryDict

Result = TypeVar("Result")


def get_data(request: HttpRequest) -> QueryDict | None:
    """What was sent, for a form; None when the page is only opened. An empty form was sent too."""
    return request.POST if request.method == "POST" else None


def save_form(form: forms.BaseForm, save: Callable[[], Result], *, default_field: str | None = None) -> Result | None:
    """What ``save`` returns, or None when the form is wrong or the service refuses; the form then says why.

    A refusal without a field is shown at ``default_field``, or above the form.
    """
    if not form.is_valid():
        return None
    try:
        return save()
    except ValidationError as problem:
        add_errors(form, problem, default_field)
    return None


def add_errors(form: forms.BaseForm, problem: ValidationError, default_field: str | None = None) -> None:
    """Put every message at its field; one about a field that this form hasn't got goes above the form."""
    by_field = getattr(problem, "error_dict", None) or {default_field: problem.error_list}
    for field, errors in by_field.items():
        form.add_error(field if field in form.fields else None, errors)


def add_refusals(form: forms.BaseForm, fouten: Mapping[str, list[str]]) -> None:
    """Put what the workflow refused, {field: [messages]}, at its field; what has none stands on top of the form."""
    for name, texts in fouten.items():
        for text in texts:
            form.add_error(name if name in form.fields else None, text)
