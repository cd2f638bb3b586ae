"""Asking for a sample."""

from typing import Any

from django import forms
from django.core.validators import RegexValidator

from rapportage.auditor.services import MAX_AANTAL
from swv.kern.forms import VerbandForm, get_choice_field


class SteekproefForm(VerbandForm):
    """Of which year, how many, and with which seed."""

    jaar = forms.TypedChoiceField(label="Besluiten bekendgemaakt in", coerce=int)
    aantal = forms.IntegerField(
        label="Hoeveel besluiten?", min_value=1, max_value=MAX_AANTAL, widget=forms.NumberInput(attrs={"class": "v-kort"}),
        error_messages={
            "invalid": "Vul een geheel getal in.",
            "min_value": "Vraag minstens 1 besluit.",
            "max_value": f"Vraag hoogstens {MAX_AANTAL} besluiten.",
        },
    )  # fmt: skip
    beginwaarde = forms.CharField(
        label="Beginwaarde", required=False, max_length=60, widget=forms.TextInput(attrs={"class": "v-middel"}),
        validators=[RegexValidator(r"^[A-Za-z0-9._-]*$", "Gebruik alleen letters, cijfers, punten en streepjes.")],
        help_text="Laat leeg voor een willekeurige beginwaarde. Dezelfde beginwaarde geeft dezelfde trekking.",
    )  # fmt: skip

    def __init__(self, *args: Any, jaren: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "jaar").choices = [(str(jaar), str(jaar)) for jaar in jaren]
