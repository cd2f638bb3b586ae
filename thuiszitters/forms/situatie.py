"""What lies behind an absence: causes, what blocks the way back, care, and what the pupil has that ends the duty."""

from typing import Any

from django import forms

from leerlingen.enums import Kwalificatiesoort
from swv.kern.forms import DatumVeld, get_choice_field
from swv.kern.invoer.datumregels import KWALIFICATIE, ZORG_BEGIN
from swv.kern.invoer.datums import write
from swv.kern.invoer.uitlegveld import BronVeld
from swv.kern.zaken.forms import StapForm
from thuiszitters.enums import Belemmering
from thuiszitters.forms.velden import keuze, tekstveld
from thuiszitters.models import Thuiszitter
from thuiszitters.queries.termijn import get_oorzaken

KWALIFICATIE_DELEN = ("kwalificatie", "kwalificatie_vanaf", "kwalificatie_bron")


class SituatieForm(StapForm[Thuiszitter]):
    keeps_unsent = True
    toelichting = tekstveld("Wat is er aan de hand?", 4000, required=False)
    oorzaken = forms.MultipleChoiceField(
        label="Oorzaken", required=False, widget=forms.CheckboxSelectMultiple, help_text="De gemeente ziet dit niet."
    )
    belemmeringen = forms.MultipleChoiceField(
        label="Wat houdt terugkeer tegen?", required=False, choices=Belemmering.choices, widget=forms.CheckboxSelectMultiple
    )  # fmt: skip
    zorg = forms.CharField(label="Welke zorg is betrokken?", max_length=200, required=False)
    zorg_wacht_sinds = DatumVeld(regel=ZORG_BEGIN, label="Wacht op zorg sinds", required=False)
    zorg_gestart_op = DatumVeld(regel=ZORG_BEGIN, label="Zorg gestart op", required=False)
    # Kept with the pupil: it ends the kwalificatieplicht, whether there is a case or not.
    kwalificatie = keuze(
        "Heeft de leerling een diploma of getuigschrift?", Kwalificatiesoort.choices, required=False,
        help_text="Alleen als het nog niet is vastgelegd. Na de leerplicht telt de leerling dan niet meer mee.",
    )  # fmt: skip
    kwalificatie_vanaf = DatumVeld(
        regel=KWALIFICATIE, label="Datum van het diploma of getuigschrift", required=False,
        help_text="Bij vso: de eerste dag na de laatste schooldag.",
    )  # fmt: skip
    kwalificatie_bron = BronVeld(label="Waar blijkt dit uit?", max_length=200, required=False)
    kwalificatie_intrekken = forms.MultipleChoiceField(
        label="Wat was een vergissing?", required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Wat u kiest, telt niet meer. In de geschiedenis blijft het staan.",
    )  # fmt: skip

    def adapt(self, zaak: Thuiszitter) -> None:
        """The causes that hold today, and everything that is known already filled in."""
        get_choice_field(self, "oorzaken").choices = list(get_oorzaken(self.vandaag).values_list("code", "naam"))
        for name in self.fields:
            self.fields[name].initial = getattr(zaak.situatie, name, None)
        known = [
            (str(row.pk), f"{row.get_soort_display()}, {write(row.vanaf)}")
            for row in zaak.leerling.geldige_kwalificaties
        ]
        get_choice_field(self, "kwalificatie_intrekken").choices = known
        useless: tuple[str, ...] = () if known else ("kwalificatie_intrekken",)
        if not zaak.leerling.may_have_diploma(self.vandaag):
            useless += KWALIFICATIE_DELEN
        # What a page of before still sends in them is refused with its reason.
        if not any(self.data.get(self.add_prefix(name)) for name in useless):
            for name in useless:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """What ends the kwalificatieplicht is given whole or not at all."""
        data = super().clean()
        given = [name for name in KWALIFICATIE_DELEN if data.get(name)]
        for name in KWALIFICATIE_DELEN if given else ():
            if name not in given and name not in self.errors:
                self.add_error(name, "Vul in wat het is, de datum en waar het uit blijkt.")
        return data
