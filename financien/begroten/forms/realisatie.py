"""Which year and month a page is about."""

from typing import Any

from django import forms

from swv.kern.forms import VerbandForm, get_choice_field
from swv.kern.templatetags.verband import MAANDEN


class JaarKeuze(VerbandForm):
    """A year with figures, and up to and including which month."""

    jaar = forms.ChoiceField(required=False)
    maand = forms.ChoiceField(
        label="Tot en met", required=False, choices=[("", "Laatste maand"), *enumerate(MAANDEN, start=1)]
    )

    def __init__(self, *args: Any, jaren: list[int], met_maand: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "jaar").choices = [(str(jaar), str(jaar)) for jaar in jaren]
        if not met_maand:
            del self.fields["maand"]
