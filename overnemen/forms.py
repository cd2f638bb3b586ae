"""What goes into a file, which file is read, and out of which other swv one takes over."""

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from overnemen.calculations.bestand import MAX_BYTES
from overnemen.enums import Deelsoort
from overnemen.queries.bron import get_bronnen
from overnemen.queries.uitvoer import list_keuzes
from swv.kern.forms import VerbandForm
from swv.organisatie.models import Gebruiker, Organisatie

TE_GROOT = f"Het bestand is te groot: hoogstens {MAX_BYTES // 1_000_000} MB. Maak het opnieuw."


class UitvoerForm(VerbandForm):
    """Which things go along, a list of boxes per kind; all of them unless something is unticked."""

    def __init__(self, *args: Any, swv: Organisatie, vandaag: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for soort, keuzes in list_keuzes(swv, vandaag).items():
            self.fields[soort] = forms.MultipleChoiceField(
                label=Deelsoort(soort).label, choices=keuzes, required=False, widget=forms.CheckboxSelectMultiple,
                initial=[waarde for waarde, _ in keuzes],
            )  # fmt: skip

    @property
    def gekozen(self) -> list[str]:
        """Everything that was ticked, of a valid form."""
        return [waarde for waarden in self.cleaned_data.values() for waarde in waarden]

    def clean(self) -> dict[str, Any]:
        """Something. Raises ValidationError."""
        data = super().clean() or self.cleaned_data
        if not self.errors and not any(data.values()):
            raise forms.ValidationError("Vink aan wat er meegaat.")
        return data


class BestandForm(VerbandForm):
    """A file of another samenwerkingsverband."""

    bestand = forms.FileField(
        label="Kies het bestand", max_length=150, widget=forms.FileInput(attrs={"accept": ".json,application/json"}),
        help_text="Het bestand dat een ander samenwerkingsverband maakte met «Maak een bestand». Hoogstens 10 MB.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip

    def clean_bestand(self) -> UploadedFile:
        """Not too large to be read. Raises ValidationError."""
        file: UploadedFile = self.cleaned_data["bestand"]
        if (file.size or 0) > MAX_BYTES:
            raise forms.ValidationError(TE_GROOT)
        return file


class BronForm(VerbandForm):
    """Another samenwerkingsverband where this person has a role."""

    bron = forms.ModelChoiceField(label="Uit welk samenwerkingsverband?", queryset=Organisatie.objects.none())

    def __init__(self, *args: Any, user: Gebruiker, vandaag: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["bron"]
        field.queryset = get_bronnen(user, vandaag)
        self.heeft_keuze = field.queryset.exists()
