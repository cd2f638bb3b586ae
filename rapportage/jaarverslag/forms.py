"""Forms of the jaarverslag."""

from datetime import date
from typing import Any

from django import forms

from rapportage.jaarverslag.calculations.tekst import find_unknown
from rapportage.jaarverslag.models import Hoofdstuk, Jaarverslag
from swv.kern.forms import VerbandForm, get_choice_field, get_model_field
from swv.kern.zaken.forms import RedenForm, StapForm
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker

MAX_TEKENS = 60_000
OPMAAK_HULP = (
    "Maak een kop met ## ervoor, een lijst met - ervoor en vet met **sterren**. Een cijferblok zet u op zijn plek met zijn"
    " naam tussen dubbele haken, op een eigen regel."
)


class BeginForm(VerbandForm):
    """For which year a report begins."""

    jaar = forms.TypedChoiceField(label="Over welk jaar?", coerce=int)

    def __init__(self, *args: Any, vandaag: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = range(vandaag.year, vandaag.year - 6, -1)
        get_choice_field(self, "jaar").choices = [(str(jaar), str(jaar)) for jaar in years]
        self.fields["jaar"].initial = str(vandaag.year - 1)


class HoofdstuktekstForm(VerbandForm):
    """The text of one chapter."""

    tekst = forms.CharField(
        label="Tekst", required=False, max_length=MAX_TEKENS, strip=False, help_text=OPMAAK_HULP,
        widget=forms.Textarea(attrs={"rows": 22, "class": "v-tekstvak"}),
        error_messages={"max_length": "De tekst is te lang: hoogstens 60.000 tekens per hoofdstuk."},
    )  # fmt: skip

    def __init__(self, *args: Any, hoofdstuk: Hoofdstuk, **kwargs: Any) -> None:
        self.hoofdstuk = hoofdstuk
        kwargs.setdefault("initial", {"tekst": hoofdstuk.tekst})
        super().__init__(*args, **kwargs)

    @property
    def onbekend(self) -> list[str]:
        """Figure blocks in the text that this chapter has not: a remark, no reason to lose the text."""
        return find_unknown(self["tekst"].value() or "", self.hoofdstuk.soort.blokken)


class EigenaarForm(VerbandForm):
    """Who writes this chapter."""

    eigenaar = GebruikerKeuze(label="Wie schrijft dit hoofdstuk?", queryset=Gebruiker.objects.none(), required=False)

    def __init__(self, *args: Any, hoofdstuk: Hoofdstuk, kandidaten: list[Gebruiker], **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"eigenaar": hoofdstuk.eigenaar_id})
        super().__init__(*args, **kwargs)
        field = get_model_field(self, "eigenaar")
        field.queryset = Gebruiker.objects.filter(pk__in=[each.pk for each in kandidaten]).order_by("sorteernaam", "pk")
        field.empty_label = f"Iedereen met de rol {hoofdstuk.get_rol_display()}"
        field.error_messages["invalid_choice"] = "Kies iemand uit de lijst."


# --- steps ----------------------------------------------------------------------------------------------------------


class VerslagredenForm(RedenForm[Jaarverslag]):
    """A step that asks why. The reason of an erratum stands in the report itself (``Jaarverslag.reden``)."""

    reason = forms.CharField(
        label="Waarom?", max_length=500, widget=forms.Textarea(attrs={"rows": 4}), help_text="Dit komt in de tijdlijn."
    )


class VerslagbijlageForm(StapForm[Jaarverslag]):
    """A document of somebody else that goes into the report."""

    bestand = forms.FileField(
        label="Bestand (pdf)", widget=forms.ClearableFileInput(attrs={"accept": ".pdf"}),
        help_text="Alleen een pdf. De bladzijden komen achter in het verslag, zoals ze zijn.",
    )  # fmt: skip
