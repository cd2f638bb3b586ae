"""The judgement of a second person about a version of a kind: from which day it holds, or why it goes back."""

from django import forms

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF


class PubliceerForm(VerbandForm):
    """The first day of the version."""

    van = DatumVeld(
        regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?",
        help_text="De versie van nu eindigt vanzelf de dag ervoor.",
    )  # fmt: skip


class VersieTerugForm(VerbandForm):
    """What has to be otherwise."""

    opmerking = forms.CharField(
        label="Wat moet er anders?", max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
