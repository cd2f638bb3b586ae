"""The form of a target."""

from typing import Any

from django import forms

from rapportage.indicatoren.calculations import Indicator
from rapportage.indicatoren.enums import Indicatoreenheid
from rapportage.indicatoren.presentatie.kaart import EENHEDEN
from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF


class StreefwaardeForm(VerbandForm):
    """From which day on which value; empty means that there is no target any more."""

    waarde = BedragVeld(
        label="Streefwaarde", required=False, min_value=0, help_text="Laat leeg als er geen streefwaarde meer is."
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Geldt vanaf")
    toelichting = forms.CharField(
        label="Toelichting",
        max_length=300,
        required=False,
        help_text="Bijvoorbeeld waar dit in het ondersteuningsplan staat.",
    )

    def __init__(self, data: Any = None, *, indicator: Indicator, initial: dict[str, Any] | None = None) -> None:
        super().__init__(data, initial=initial)
        self.indicator = indicator
        unit = EENHEDEN.get(indicator.eenheid, "")
        self.fields["waarde"].label = f"Streefwaarde ({unit})" if unit else "Streefwaarde"
        self.fields["waarde"].widget.attrs["class"] = "v-kort"
        self.fields["waarde"].error_messages["invalid"] = "Vul een getal in, bijvoorbeeld 95 of 3,5."

    def clean_waarde(self) -> Any:
        """A target in percent is at most 100; targets in other units have no upper bound."""
        value = self.cleaned_data["waarde"]
        if value is not None and self.indicator.eenheid == Indicatoreenheid.PROCENT and value > 100:
            raise forms.ValidationError("Een percentage is ten hoogste 100.")
        return value
