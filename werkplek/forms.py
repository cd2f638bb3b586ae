"""What people fill in on the first pages."""

from django import forms

from swv.kern.forms import VerbandForm


class AfhandelenForm(VerbandForm):
    """Why something that failed need not be done any more."""

    reden = forms.CharField(
        label="Waarom hoeft dit niet meer?",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Bijvoorbeeld: gebeld, of het nieuwe adres is al gebruikt. Noem geen gegevens van leerlingen.",
    )


class OverslaanForm(VerbandForm):
    """Why a point of the list for setting up does not concern the samenwerkingsverband."""

    reden = forms.CharField(label="Waarom geldt dit niet voor u?", max_length=300)
