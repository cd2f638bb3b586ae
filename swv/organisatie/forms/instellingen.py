"""The form of the settings of a samenwerkingsverband."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import VerbandModelForm
from swv.kern.invoer.geboorte import AdresVelden
from swv.organisatie.models import Organisatie
from swv.organisatie.presentatie import KLEUR, MIN_CONTRAST, compute_contrast


class SwvForm(AdresVelden, VerbandModelForm):
    """Settings of the samenwerkingsverband."""

    class Meta:
        model = Organisatie
        fields = [
            "naam", "adres", "postcode", "plaats", "email", "telefoon", "kleur_merk", "kleur_merk_op",
        ]  # fmt: skip
        labels = {
            "email": "E-mailadres",
            "kleur_merk": "Kleur van balken en knoppen",
            "kleur_merk_op": "Kleur van de tekst daarop",
        }
        widgets = {
            "kleur_merk": forms.TextInput(attrs={"type": "color"}),
            "kleur_merk_op": forms.TextInput(attrs={"type": "color"}),
            "postcode": forms.TextInput(attrs={"class": "v-kort", "autocomplete": "postal-code"}),
            "telefoon": forms.TextInput(attrs={"class": "v-middel", "type": "tel"}),
        }

    def clean(self) -> dict[str, Any]:
        """Text in the own colours has to be readable: a contrast of at least 4.5 (WCAG 1.4.3), else ValidationError."""
        data = super().clean() or self.cleaned_data
        merk, merk_op = data.get("kleur_merk") or "", data.get("kleur_merk_op") or ""
        are_colours = all(KLEUR.fullmatch(kleur) for kleur in (merk, merk_op))
        if are_colours and (contrast := compute_contrast(merk, merk_op)) < MIN_CONTRAST:
            getal = f"{contrast:.1f}".replace(".", ",")
            raise ValidationError(
                {
                    "kleur_merk_op": f"Deze tekst is op deze kleur niet goed te lezen: het contrast is {getal} en moet minstens"
                    " 4,5 zijn. Kies een lichtere of een donkerdere kleur."
                }
            )
        return data
