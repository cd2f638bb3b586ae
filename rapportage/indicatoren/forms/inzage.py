"""The form with which a beheerder says whose figures schools and boards see."""

from django import forms
from django.utils import timezone

from rapportage.indicatoren.enums import Inzagekeuze
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF


class CijferinzageForm(VerbandForm):
    """What they see of one another, from which day, and where that was agreed."""

    keuze = forms.ChoiceField(
        label="Wat zien scholen en besturen?", choices=Inzagekeuze.choices, widget=forms.RadioSelect,
        help_text="Zonder naam kan een grote of kleine school toch te herkennen zijn.",
    )  # fmt: skip
    toelichting = forms.CharField(
        label="Waar is dit afgesproken?", max_length=300, help_text="Bijvoorbeeld in de ledenraad van 12 maart."
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag?", initial=timezone.localdate)
