"""Fields that more than one form of this room has."""

from typing import Any

from django import forms

LEEG = "Kies …"


def tekstveld(label: str, max_length: int, *, rows: int = 4, **kwargs: Any) -> forms.CharField:
    """A field for several lines of at most ``max_length`` characters, ``rows`` lines high."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


def keuze(label: str, choices: Any, **kwargs: Any) -> forms.ChoiceField:
    """A choice out of (value, label) in which nothing is chosen to begin with."""
    return forms.ChoiceField(label=label, choices=[("", LEEG), *choices], **kwargs)


class CategorieKeuze(forms.ModelChoiceField):
    """Categories of absence to choose from."""

    def label_from_instance(self, obj: Any) -> str:
        """Its name alone, without the explanation."""
        return obj.naam
