"""The parts of somebody's name."""

from typing import Any

from django import forms

from swv.kern.forms import VerbandForm
from swv.organisatie.calculations import MAX_ACHTERNAAM, MAX_ROEPNAAM, MAX_TITEL, MAX_TUSSENVOEGSEL, Persoonsnaam
from swv.organisatie.models import Gebruiker


class NaamForm(VerbandForm):
    """A name in its parts, so that it is sorted and addressed the Dutch way."""

    titel = forms.CharField(
        max_length=MAX_TITEL, required=False, widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Bijvoorbeeld dr. of mr. Staat onder brieven en adviezen.",
    )  # fmt: skip
    roepnaam = forms.CharField(
        max_length=MAX_ROEPNAAM, required=False,
        help_text="Of de voorletters. Laat dit leeg bij iemand met één naam: die vult u in bij «Achternaam».",
    )  # fmt: skip
    tussenvoegsel = forms.CharField(
        max_length=MAX_TUSSENVOEGSEL, required=False, widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Bijvoorbeeld van der. Telt in lijsten niet mee voor de volgorde.",
    )  # fmt: skip
    achternaam = forms.CharField(max_length=MAX_ACHTERNAAM)
    field_order = ["titel", "roepnaam", "tussenvoegsel", "achternaam"]

    @property
    def persoonsnaam(self) -> Persoonsnaam:
        """The name as it was filled in, by somebody who looked at it."""
        return Persoonsnaam(**{name: self.cleaned_data[name] for name in NaamForm.field_order})


def read_naam(persoon: Gebruiker) -> dict[str, Any]:
    """What a ``NaamForm`` about this person begins with."""
    return {name: getattr(persoon, name) for name in NaamForm.field_order}
