"""Agreements and contacts: each in a few seconds."""

from django import forms

from opp.forms.velden import GeweestVeld, tekstveld
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.datumregels import AFSPRAAK


class OppAfspraakForm(VerbandForm):
    """Who does what before when."""

    wat = forms.CharField(label="Wat is afgesproken?", max_length=300)
    wie = forms.CharField(label="Wie doet het?", max_length=120, widget=forms.TextInput(attrs={"class": "v-middel"}))
    voor = DatumVeld(regel=AFSPRAAK, label="Uiterlijk op")


class ContactForm(VerbandForm):
    """With whom was spoken about what."""

    datum = GeweestVeld(label="Wanneer?")
    met = forms.CharField(label="Met wie?", max_length=120, widget=forms.TextInput(attrs={"class": "v-middel"}))
    notitie = tekstveld("Korte notitie", 500, rows=3, help_text="Wat moet u of een collega later nog weten?")
