"""The filter of reference data."""

from typing import Any

from django import forms

from financien.referentie.enums import Cijferstatus
from financien.referentie.presentatie.gegevens import Gegevenssoort
from swv.kern.forms import VerbandForm, get_choice_field

ALLES = [("", "Alle")]


class GegevensFilter(VerbandForm):
    """Year, kind and status above a list."""

    jaar = forms.IntegerField(
        label="Jaar",
        required=False,
        min_value=2000,
        max_value=2100,
        widget=forms.NumberInput(attrs={"class": "v-kort"}),
    )
    soort = forms.ChoiceField(label="Soort", required=False)
    status = forms.ChoiceField(label="Status", required=False, choices=ALLES + Cijferstatus.choices)

    def __init__(self, *args: Any, soort: Gegevenssoort, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if soort.soorten:
            get_choice_field(self, "soort").choices = ALLES + list(soort.soorten)
        else:
            del self.fields["soort"]
        if not soort.heeft_status:
            del self.fields["status"]

    @property
    def is_filtered(self) -> bool:
        """Was year, kind or status chosen? No for a form that was not validated or is wrong in every field."""
        return any(getattr(self, "cleaned_data", {}).values())
