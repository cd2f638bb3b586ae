"""The form with which an swv shows what a place elsewhere costs."""

from typing import Any

from django import forms

from financien.referentie.queries.vergelijking import get_plaatskeuzes
from swv.kern.forms import VerbandForm, get_choice_field


class VergelijkingForm(VerbandForm):
    """At which kind, which place, and where that was agreed."""

    soort_code = forms.ChoiceField(
        label="Bij welke soort aanvraag?", help_text="Alleen soorten met een bedrag. Bij een TLV tonen we nooit geld."
    )
    tarief = forms.ChoiceField(label="Wat kost een plaats waarmee de school vergelijkt?")
    toelichting = forms.CharField(
        label="Waar is dit afgesproken?", max_length=300, help_text="Bijvoorbeeld in de ledenraad van 12 maart."
    )

    def __init__(self, *args: Any, sector: str, soorten: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "soort_code").choices = [("", "Kies een soort"), *soorten]
        get_choice_field(self, "tarief").choices = [("", "Kies een plaats"), *get_plaatskeuzes(sector)]
