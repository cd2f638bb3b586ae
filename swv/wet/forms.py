"""A new row of a fact."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django import forms

from swv.kern.feiten import DAGEN, GETAL, JAARDAG, KEUZE, SCHOLEN, Feitsoort
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import EIGENVAKANTIE, FEIT_VANAF, LAATSTE_DAG_GELDIG, NAGEZIEN
from swv.kern.invoer.uitlegveld import BronVeld
from swv.kern.schoolvakanties import ADVIESNAMEN
from swv.organisatie.enums import Schoolsoort

HULP = {
    DAGEN: "Elke dag als 2029-05-11, met een spatie ertussen.",
    JAARDAG: "De dag met de maand voluit, bijvoorbeeld 1 februari.",
    SCHOLEN: f"Kies uit {', '.join(Schoolsoort.values)}, met een spatie ertussen.",
}


class FeitForm(VerbandForm):
    """The value with its days, its source and whether somebody read it there."""

    waarde = forms.CharField(max_length=500)
    van = DatumVeld(regel=FEIT_VANAF, label="Vanaf welke dag geldt dit?")
    tot_en_met = DatumVeld(
        regel=LAATSTE_DAG_GELDIG,
        label="Laatste dag waarvoor dit bekend is",
        required=False,
        help_text="Leeg: tot er iets nieuws komt.",
    )
    artikel = forms.CharField(label="Wetsartikel", max_length=100, required=False)
    bron = BronVeld(
        label="Waar staat dit?", max_length=300,
        help_text="De publicatie met nummer en datum, bijvoorbeeld Stb. 2028, 123 of BWBR0051300.",
    )  # fmt: skip
    nagezien_op = DatumVeld(
        regel=NAGEZIEN,
        label="In die bron gelezen op",
        required=False,
        help_text="Leeg als u het daar niet zelf hebt gelezen.",
    )
    niet_nagezien = forms.CharField(
        label="Waarom niet nagezien?", max_length=300, required=False, help_text="Alleen als de dag hierboven leeg is."
    )

    def __init__(self, *args: Any, soort: Feitsoort, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if soort.vorm == KEUZE:
            self.fields["waarde"] = forms.ChoiceField(label=soort.naam, choices=list(soort.keuzes.items()))
        waarde = self.fields["waarde"]
        waarde.help_text = HULP.get(soort.vorm, "")
        if soort.vorm == GETAL:
            waarde.label, waarde.widget.attrs = f"Aantal {soort.eenheid}", {"class": "v-kort", "inputmode": "numeric"}

    @property
    def gegevens(self) -> dict[str, Any]:
        """What ``add_feit`` takes, of a valid form: ``tot`` is the first day after the last."""
        data = self.cleaned_data
        names = ("waarde", "van", "artikel", "bron", "nagezien_op", "niet_nagezien")
        last: date | None = data["tot_en_met"]
        return {**{name: data[name] for name in names}, "tot": last + timedelta(days=1) if last else None}


class VakantieForm(VerbandForm):
    """Own days of an advised holiday."""

    naam = forms.ChoiceField(label="Welke vakantie?", choices=[(naam, naam) for naam in ADVIESNAMEN])
    schooljaar = forms.TypedChoiceField(label="In welk schooljaar?", coerce=int)
    van = DatumVeld(regel=EIGENVAKANTIE, label="Eerste dag", help_text="Het weekend ervoor hoeft er niet bij.")
    tot_en_met = DatumVeld(regel=EIGENVAKANTIE, label="Laatste dag")
    bron = BronVeld(
        label="Waar staat dit?", max_length=300, help_text="Bijvoorbeeld het besluit van de besturen, met de datum."
    )

    def __init__(self, *args: Any, jaren: Sequence[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "schooljaar").choices = [(jaar, f"{jaar}-{jaar + 1}") for jaar in jaren]
