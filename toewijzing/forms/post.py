"""Which post to print."""

from django import forms

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.datumregels import POSTDAG


class PostdagForm(VerbandForm):
    """The day of which one looks at the post."""

    dag = DatumVeld(regel=POSTDAG, label="Brieven die per post gingen op")


class PostbundelForm(PostdagForm):
    """What goes in the PDF."""

    alleen_nieuwe = forms.BooleanField(
        label="Alleen wat nog niet in een PDF staat", required=False, initial=True,
        help_text="Haal het vinkje weg om alle brieven van deze dag nog eens af te drukken.",
    )  # fmt: skip
    dubbelzijdig = forms.BooleanField(
        label="Voor dubbelzijdig afdrukken", required=False,
        help_text="Elke brief begint dan op een nieuw blad; er komt een lege bladzijde bij waar dat nodig is.",
    )  # fmt: skip
