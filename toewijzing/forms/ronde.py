"""The rounds of a schooljaar in one form, and the days of one round."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import RONDE
from toewijzing.calculations.ronde import Rondedagen, check_rondes
from toewijzing.models import Aanvraagsoort

# So many rounds at least can be written down at once.
REGELS = 4
MEER = 12
DAGEN = ("opent_op", "sluit_op", "behandeld_op")
ONVOLLEDIG = "Vul bij deze ronde ook dit in, of maak de hele regel leeg."


def _make_fields(required: bool) -> dict[str, forms.Field]:
    return {
        "naam": forms.CharField(label="Naam van de ronde", max_length=60, required=required),
        "opent_op": DatumVeld(regel=RONDE, label="Opent op", required=required),
        "sluit_op": DatumVeld(
            regel=RONDE, label="Sluit op", required=required, help_text="De laatste dag om in te dienen."
        ),
        "behandeld_op": DatumVeld(regel=RONDE, label="Behandeld uiterlijk op", required=required),
    }


class RondesForm(VerbandForm):
    """Which kinds, and their rounds; rows that stay empty are no round."""

    codes = forms.MultipleChoiceField(
        label="Voor welke aanvragen?", widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies ten minste één soort aanvraag."},
    )  # fmt: skip

    def __init__(
        self, *args: Any, soorten: Sequence[Aanvraagsoort], start: Sequence[Rondedagen] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "codes").choices = [(each.code, each.naam) for each in soorten]
        if len(soorten) == 1:
            self.initial["codes"] = [soorten[0].code]
        self.aantal = min(max(REGELS, len(start) + 1), MEER)
        if self.is_bound:
            self.aantal = min(max(REGELS, *(int(key.split("_")[1]) + 1 for key in self.data if _is_row(key)), 1), MEER)
        for plek in range(self.aantal):
            for name, field in _make_fields(required=False).items():
                self.fields[f"ronde_{plek}_{name}"] = field
                if plek < len(start):
                    self.initial[f"ronde_{plek}_{name}"] = getattr(start[plek], name)

    @property
    def regels(self) -> list[list[Any]]:
        """The fields of each row, for the page."""
        return [[self[f"ronde_{plek}_{name}"] for name in ("naam", *DAGEN)] for plek in range(self.aantal)]

    @property
    def rondes(self) -> list[Rondedagen]:
        """What was written down in a valid form."""
        return [ronde for _, ronde in self._read(self.cleaned_data)]

    def _read(self, data: dict[str, Any]) -> list[tuple[int, Rondedagen]]:
        found = []
        for plek in range(self.aantal):
            values: list[Any] = [data.get(f"ronde_{plek}_{name}") for name in ("naam", *DAGEN)]
            if all(values):
                naam, opent_op, sluit_op, behandeld_op = values
                found.append((plek, Rondedagen(naam, opent_op, sluit_op, behandeld_op)))
        return found

    def clean(self) -> dict[str, Any]:
        """Each row is complete or empty, and the days of all rounds are possible together."""
        data = super().clean() or self.cleaned_data
        fouten: dict[str, str] = {}
        for plek in range(self.aantal):
            names = [f"ronde_{plek}_{name}" for name in ("naam", *DAGEN)]
            if any(data.get(name) for name in names):
                fouten |= {name: ONVOLLEDIG for name in names if name in data and not data[name]}
        rows = self._read(data)
        for place, text in check_rondes([ronde for _, ronde in rows]).items():
            plek, ronde = rows[place]
            name = "sluit_op" if ronde.sluit_op < ronde.opent_op else "behandeld_op"
            if ronde.opent_op <= ronde.sluit_op <= ronde.behandeld_op:
                name = "opent_op"
            fouten[f"ronde_{plek}_{name}"] = text
        if not rows and not fouten and not self.errors:
            fouten["ronde_0_naam"] = "Vul ten minste één ronde in."
        if fouten:
            raise ValidationError(fouten)
        return data


def _is_row(key: str) -> bool:
    parts = key.split("_")
    return len(parts) > 2 and parts[0] == "ronde" and parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 3


class RondeForm(VerbandForm):
    """Name and days of one round."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields |= _make_fields(required=True)
