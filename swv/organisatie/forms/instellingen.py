"""The form of the settings of a samenwerkingsverband."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import VerbandForm, VerbandModelForm
from swv.kern.invoer.geboorte import AdresVelden
from swv.organisatie.models import Organisatie
from swv.organisatie.presentatie import KLEUR, MIN_CONTRAST, compute_contrast


class SwvForm(AdresVelden, VerbandModelForm):
    """Settings of the samenwerkingsverband."""

    class Meta:
        model = Organisatie
        fields = [
            "naam", "adres", "postcode", "plaats", "email", "telefoon", "kleur_merk", "kleur_merk_op",
            "vraagt_beide_gezagdragers",
        ]  # fmt: skip
        labels = {
            "email": "E-mailadres",
            "vraagt_beide_gezagdragers": "Scholen vragen elke gezagdrager om instemming met het handelingsdeel",
            "kleur_merk": "Kleur van balken en knoppen",
            "kleur_merk_op": "Kleur van de tekst daarop",
        }
        help_texts = {
            "email": "Staat in elke brief. Zonder telefoon en e-mailadres gaat geen brief met een besluit uit.",
            "telefoon": "Staat in elke brief.",
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


class LogoForm(VerbandForm):
    """A picture to use as logo."""

    bestand = forms.FileField(
        label="Kies een plaatje", max_length=150, widget=forms.FileInput(attrs={"accept": ".png,.jpg,.jpeg"}),
        help_text="Png of jpg, hoogstens 2 MB. Groter dan 1200 bij 600 beeldpunten wordt het vanzelf verkleind.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip
