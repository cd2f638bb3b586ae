"""Choosing a gemeente of the Netherlands: typed with a list to choose from, which works without script."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from swv.kern.gemeenten import get_gemeenten
from swv.organisatie.models import Organisatie
from swv.organisatie.queries import find_woongemeente


class Gemeentekeuze(forms.TextInput):
    """A text with all gemeenten of today below it, of which the browser shows those that fit."""

    template_name = "formulier/gemeente.html"

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """With the names of the list, and the id that ties it to the text."""
        context = super().get_context(name, value, attrs)
        context["lijst"] = f"{context['widget']['attrs'].get('id', name)}-lijst"
        context["widget"]["attrs"] |= {"list": context["lijst"], "autocomplete": "off"}
        context["namen"] = [each.naam for each in get_gemeenten(timezone.localdate())]
        return context


class GemeenteVeld(forms.CharField):
    """A gemeente by its name or its code of the CBS; one that nobody made yet comes out unsaved (``ensure_gemeente``)."""

    widget = Gemeentekeuze

    def __init__(self, *, label: str = "Woongemeente", help_text: str = "", **kwargs: Any) -> None:
        uitleg = help_text or "Typ een deel van de naam en kies. Alle gemeenten van Nederland staan in de lijst."
        super().__init__(max_length=200, label=label, help_text=uitleg, **kwargs)
        # What stood there already may stay, also when that gemeente is gone since.
        self.huidige: Organisatie | None = None

    def clean(self, value: Any) -> Any:
        """The organisation, or None. Raises ValidationError that says what to choose instead."""
        text = super().clean(value)
        if not text:
            return None
        if self.huidige is not None and text == self.huidige.naam:
            return self.huidige
        try:
            return find_woongemeente(text, timezone.localdate())
        except ValueError as problem:
            raise ValidationError(str(problem), code="gemeente") from problem

    def prepare_value(self, value: Any) -> Any:
        """Its name, of an organisation or its id; what somebody typed stays as it was typed."""
        if isinstance(value, Organisatie):
            return value.naam
        if isinstance(value, int):
            if self.huidige is not None and self.huidige.pk == value:
                return self.huidige.naam
            return Organisatie.objects.filter(pk=value).values_list("naam", flat=True).first() or ""
        return value


def keep_gemeente(form: forms.BaseForm, gemeente: Organisatie | None, name: str = "woongemeente") -> None:
    """Let this gemeente stay where it stood. Raises TypeError for a field that is no gemeente."""
    field = form.fields[name]
    if not isinstance(field, GemeenteVeld):
        raise TypeError(f"{name} is no gemeente.")
    field.huidige = gemeente
