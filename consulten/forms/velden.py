"""Fields that more than one form of this room has."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from consulten.calculations import GeenTijd, parse_uren, show_uren

LEEG = "Kies …"
MAX_VRAAG = 4000


class UrenVeld(forms.CharField):
    """An amount of time as people write it, «1,5» or «1:30»; gives minutes, None for an empty field."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"class": "v-kort", "inputmode": "decimal", "autocomplete": "off"})
        super().__init__(**{"max_length": 6, "widget": widget, "help_text": "In uren: 1,5 of 1:30.", **kwargs})

    def clean(self, value: Any) -> Any:
        """Minutes. Raises ValidationError for what is no time, or no whole quarter."""
        text = super().clean(value)
        if not text:
            return None
        try:
            return parse_uren(text)
        except GeenTijd as problem:
            raise ValidationError(str(problem), code="uren") from problem

    def prepare_value(self, value: Any) -> Any:
        """Minutes of a line as hours; what somebody typed stays as it was typed."""
        return show_uren(value) if isinstance(value, int) else value


def tekstveld(label: str, max_length: int, *, rows: int = 4, **kwargs: Any) -> forms.CharField:
    """A field for several lines."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)
