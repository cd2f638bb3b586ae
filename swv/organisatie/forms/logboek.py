"""The filter above the log of security events."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from swv.kern.models import Afloop, Beveiligingssoort
from swv.organisatie.models import Gebruiker


class LogboekFilter(forms.Form):
    """Kind, person (who did it or whom it is about), outcome, and from which day up to and including which."""

    soort = forms.ChoiceField(choices=[("", "Alles"), *Beveiligingssoort.choices], required=False, label="Wat")
    wie = forms.ModelChoiceField(queryset=Gebruiker.objects.none(), required=False, empty_label="Iedereen", label="Wie")
    uitkomst = forms.ChoiceField(choices=[("", "Alle"), *Afloop.choices], required=False)
    van = forms.DateField(required=False, label="Vanaf", widget=forms.DateInput(attrs={"type": "date"}))
    tot_en_met = forms.DateField(required=False, label="Tot en met", widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: Any, *, mensen: QuerySet[Gebruiker]) -> None:
        super().__init__(data)
        self.fields["wie"].queryset = mensen  # type: ignore[attr-defined]  # a ModelChoiceField, see above

    def clean(self) -> dict[str, Any]:
        """The period ends after it starts."""
        found = super().clean() or {}
        van, tot = found.get("van"), found.get("tot_en_met")
        if van and tot and tot < van:
            self.add_error("tot_en_met", "Deze dag ligt vóór de eerste. Kies een latere dag.")
        return found

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen? No for a form that was not validated."""
        return any(getattr(self, "cleaned_data", {}).values())
