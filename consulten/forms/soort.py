"""The lists of the beheerder."""

from django import forms

from swv.kern.forms import VerbandForm


class LijstkeuzeForm(VerbandForm):
    """One more entry of a list."""

    naam = forms.CharField(label="Naam", max_length=80)
