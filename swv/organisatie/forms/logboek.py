"""The filter above the log of security events."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.beheerregels import TERUGKIJKEN
from swv.kern.models import Afloop, Beveiligingssoort
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker


class LogboekFilter(VerbandForm):
    """Kind, person (who did it or whom it is about), outcome, and from which day up to and including which."""

    soort = forms.ChoiceField(choices=[("", "Alles"), *Beveiligingssoort.choices], required=False, label="Wat")
    wie = GebruikerKeuze(queryset=Gebruiker.objects.none(), required=False, empty_label="Iedereen", label="Wie")
    uitkomst = forms.ChoiceField(choices=[("", "Alle"), *Afloop.choices], required=False)
    van = DatumVeld(regel=TERUGKIJKEN, required=False, label="Vanaf")
    tot_en_met = DatumVeld(regel=TERUGKIJKEN, required=False, label="Tot en met")

    def __init__(self, data: Any, *, mensen: QuerySet[Gebruiker]) -> None:
        super().__init__(data)
        get_model_field(self, "wie").queryset = mensen

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
