"""Choosing a file to import."""

from django import forms

from swv.kern.inlezen.getallen import NAMEN
from swv.kern.inlezen.lezen import ACCEPT, MAX_BYTES, MB
from swv.kern.inlezen.velden import InleesForm

HERKEN = ("", "Herken het zelf")


class ImportForm(InleesForm):
    """The file, and how its numbers are written when that can't be told from it."""

    bestand = forms.FileField(
        label="Bestand",
        widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text=f"Csv of xlsx, hoogstens {MAX_BYTES // MB} MB.",
        max_length=150,
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )
    notatie = forms.ChoiceField(
        label="Getallen in het bestand",
        choices=[HERKEN, *NAMEN.items()],
        required=False,
        widget=forms.RadioSelect,
        help_text="Kies dit alleen als het bestand het zelf niet duidelijk maakt.",
    )
