"""The list of duties of a kind, for the beheerder."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.forms import VerbandForm
from swv.organisatie.models import holds_on
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.models import Aanvraagsoort


def get_soortkeuzes(swv_id: int | None, vandaag: date) -> list[tuple[str, str]]:
    """(code, name) of the kinds of this swv today that are not about a pupil."""
    rows = Aanvraagsoort.objects.filter(holds_on(vandaag), swv=swv_id).exclude(onderwerp=Aanvraagonderwerp.LEERLING)
    return list(rows.order_by("sorteernaam", "pk").values_list("code", "naam"))


class PlichtForm(VerbandForm):
    """One more duty of a kind."""

    soort_code = forms.ChoiceField(label="Bij welke soort aanvraag?")
    naam = forms.CharField(
        label="Wat moet de school doen?", max_length=80, help_text="Kort, bijvoorbeeld «Nieuwsbrief»."
    )
    uitleg = forms.CharField(label="Uitleg", max_length=500, required=False, widget=forms.Textarea(attrs={"rows": 2}))
    binnen_weken = forms.IntegerField(
        label="Binnen hoeveel weken na de toekenning?", min_value=1, max_value=260,
        widget=forms.NumberInput(attrs={"class": "v-kort"}),
    )  # fmt: skip

    def __init__(self, data: Any = None, *, soorten: list[tuple[str, str]]) -> None:
        super().__init__(data)
        field = self.fields["soort_code"]
        if isinstance(field, forms.ChoiceField):
            field.choices = soorten


class StandaardForm(VerbandForm):
    """To which kind the three standard duties are added."""

    soort_code = forms.ChoiceField(label="Bij welke soort aanvraag?")

    def __init__(self, data: Any = None, *, soorten: list[tuple[str, str]]) -> None:
        super().__init__(data, prefix="standaard")
        field = self.fields["soort_code"]
        if isinstance(field, forms.ChoiceField):
            field.choices = soorten
