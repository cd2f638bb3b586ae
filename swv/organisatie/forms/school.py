"""Forms about the schools of a board: which of them are connected, and a file with schools."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.inlezen.lezen import ACCEPT, MAX_BYTES, MB
from swv.kern.inlezen.velden import InleesForm
from swv.kern.invoer.beheerregels import AANSLUITING_BEGIN
from swv.organisatie.models import Organisatie


class ScholenVanBestuurForm(VerbandForm):
    """Which schools of a board belong to the swv as well."""

    scholen = forms.ModelMultipleChoiceField(
        queryset=Organisatie.objects.none(), widget=forms.CheckboxSelectMultiple,
        label="Welke scholen sluit u aan?", error_messages={"required": "Kies minstens één school."},
    )  # fmt: skip
    van = DatumVeld(regel=AANSLUITING_BEGIN, label="Aangesloten vanaf", initial=timezone.localdate)

    def __init__(self, *args: Any, scholen: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "scholen").queryset = scholen


class ScholenbestandForm(InleesForm):
    """A file with schools."""

    bestand = forms.FileField(
        widget=forms.FileInput(attrs={"accept": ACCEPT}), max_length=150,
        help_text=f"Csv of xlsx, hoogstens {MAX_BYTES // MB} MB.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip
    van = DatumVeld(regel=AANSLUITING_BEGIN, label="Aangesloten vanaf", initial=timezone.localdate,
        help_text="Geldt voor elke school waarbij in het bestand geen datum staat.",
    )  # fmt: skip
