"""The filter of the distributions."""

from django import forms

from swv.kern.forms import VerbandForm


class VerdelingenFilter(VerbandForm):
    """What was put away stays out of the list until one asks for it."""

    opgeborgen = forms.BooleanField(label="Toon ook wat is opgeborgen", required=False)

    @property
    def is_filtered(self) -> bool:
        """Are the distributions that were put away asked for?"""
        return bool(getattr(self, "cleaned_data", {}).get("opgeborgen"))
