"""The form with which a request ends on whose route nobody decides."""

from django import forms

from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import StapForm
from toewijzing.enums import Aanvraagafloop
from toewijzing.models import Aanvraag
from toewijzing.queries.aanvraag import get_woorden


class AanvraagafhandelingForm(StapForm[Aanvraag]):
    afloop = forms.ChoiceField(label="Hoe liep het af?", choices=Aanvraagafloop.choices, widget=forms.RadioSelect)
    tekst = UitlegVeld("Wat laat u de school weten?", 8000, help_text="De school leest dit bij de aanvraag.")

    def adapt(self, zaak: Aanvraag) -> None:
        """What a body said last is the start: where its advice is the end, that goes to the school."""
        if woorden := get_woorden(zaak):
            self.fields["tekst"].initial = woorden[-1].motivering
