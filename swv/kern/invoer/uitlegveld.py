"""The field of a form for what the law asks to write down."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.invoer.uitleg import find_no_bron, find_no_uitleg


class UitlegVeld(forms.CharField):
    """A text of more lines in which something has to be told (``find_no_uitleg``); empty only where that is allowed."""

    def __init__(self, label: str, max_length: int, *, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def clean(self, value: Any) -> Any:
        """The text. Raises ValidationError, also for a text that explains nothing."""
        text = super().clean(value)
        if text and (fault := find_no_uitleg(text, str(self.label))):
            raise ValidationError(fault, code="uitleg")
        return text


class BronVeld(forms.CharField):
    """Where something can be read: in words (``find_no_bron``); empty only where that is allowed."""

    def clean(self, value: Any) -> Any:
        """The text. Raises ValidationError, also for a sign or two that name no source."""
        text = super().clean(value)
        if fault := find_no_bron(text or ""):
            raise ValidationError(fault, code="bron")
        return text
