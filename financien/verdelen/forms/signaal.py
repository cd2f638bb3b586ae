"""The form of a rule that says when a figure is a signal."""

from typing import Any

from django import forms

from financien.verdelen.enums import GRENS_HOOGST, GRENS_LAAGST, Signaalontvanger, Signaalsoort, choose_tellingen
from swv.kern.forms import VerbandForm, get_choice_field

CIJFERS = (
    (Signaalsoort.HOUDT_OVER, "Een school of bestuur houdt minder over van wat zij krijgt dan …"),
    (Signaalsoort.BEDRAG_DAALT, "Een school of bestuur krijgt minder dan eerder; het verschil is meer dan …"),
    (Signaalsoort.TELLING_STIJGT, "Een telling van een school stijgt met meer dan …"),
)


class SignaalregelForm(VerbandForm):
    """Which figure, from which bound, who is told, and what they can do."""

    soort = forms.ChoiceField(label="Wanneer is het een signaal?", choices=CIJFERS, widget=forms.RadioSelect)
    telling = forms.ChoiceField(
        label="Welke telling?", required=False, help_text="Alleen als het om een telling gaat die stijgt."
    )
    grens = forms.DecimalField(
        label="Grens in procent", max_digits=5, decimal_places=1, min_value=GRENS_LAAGST, max_value=GRENS_HOOGST,
        widget=forms.TextInput(attrs={"class": "v-kort", "inputmode": "decimal"}), localize=True,
    )  # fmt: skip
    ontvanger = forms.ChoiceField(label="Wie hoort het?", choices=Signaalontvanger.choices, widget=forms.RadioSelect)
    uitleg = forms.CharField(
        label="Wat kan wie het hoort doen?", max_length=300, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Bijvoorbeeld: «Bel de controller; er komt geen geld bij.»",
    )  # fmt: skip

    def __init__(self, *args: Any, sector: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "telling").choices = [("", "Kies een telling"), *choose_tellingen(sector)]

    def clean(self) -> dict[str, Any]:
        """A rule about a count says which one."""
        data = super().clean() or self.cleaned_data
        if data.get("soort") == Signaalsoort.TELLING_STIJGT and not data.get("telling"):
            self.add_error("telling", "Kies om welke telling het gaat.")
        return data
