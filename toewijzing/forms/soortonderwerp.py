"""What a kind of request is about, and what only kinds have that are not about a pupil: a block of the form of a kind."""

from django import forms

from swv.kern.forms import BedragVeld, VerbandForm
from toewijzing.enums import Aanvraagonderwerp


class OnderwerpVelden(VerbandForm):
    """About what one asks: a pupil, or a group, class, school, schools or location; and quick money."""

    onderwerp = forms.ChoiceField(
        label="Waar gaat het over?", choices=Aanvraagonderwerp.choices, required=False, initial=Aanvraagonderwerp.LEERLING,
        help_text="Alles behalve een leerling vraagt de school aan bij «Schoolaanvragen». Daar staan geen leerlingen in.",
    )  # fmt: skip
    vraagt_uren = forms.BooleanField(label="Vraag een aantal uren", required=False)
    snel_tot = BedragVeld(
        label="Snelle hulp tot", required=False, min_value=1, max_digits=9,
        widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="In euro. De directeur of secretaris geeft dit in één scherm, zonder aanvraag. Leeg: geen snelle hulp.",
    )  # fmt: skip
    snel_weken = forms.IntegerField(
        label="Snelle hulp voor hoogstens zo veel weken", required=False, min_value=1, max_value=52,
        widget=forms.NumberInput(attrs={"class": "v-kort"}),
    )  # fmt: skip

    def clean_onderwerp(self) -> str:
        """A pupil, when nothing was said."""
        return self.cleaned_data["onderwerp"] or Aanvraagonderwerp.LEERLING
