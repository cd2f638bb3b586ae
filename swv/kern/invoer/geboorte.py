"""Birth dates in a form that may be known in part, and addresses that may lie abroad: fields and what they share."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from swv.kern.adressen import ADRESVELDEN, KIES_LAND, NEDERLAND, find_problems, get_landkeuzes, tidy_adres
from swv.kern.invoer.datums import GEBOORTE_UITERLIJK
from swv.kern.personen import GeboorteOnbekend, get_eerste_dag, get_laatste_dag

ONBEKEND_UITLEG = (
    "Weet u de dag of de maand niet? Vul dan bij de geboortedatum een dag in dat jaar in, en kies het hier."
)


class GeboorteOnbekendVeld(forms.ChoiceField):
    """What is unknown about the birth date; who says nothing knows it all."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label="Wat is onbekend aan de geboortedatum?", choices=GeboorteOnbekend.choices, help_text=ONBEKEND_UITLEG,
            **kwargs,
        )  # fmt: skip

    def validate(self, value: Any) -> None:
        """Nothing unknown is an answer, too."""
        if value:
            super().validate(value)


class GeboorteVelden(forms.BaseForm):
    """For a form with ``geboortedatum`` and, after it, ``geboorte_onbekend``: the day as it is kept, and as rules read it."""

    def clean_geboorte_onbekend(self) -> str:
        """What is unknown; the birth date becomes the first day it can be."""
        onbekend: str = self.cleaned_data["geboorte_onbekend"]
        if dag := self.cleaned_data.get("geboortedatum"):
            self.cleaned_data["geboortedatum"] = get_eerste_dag(dag, onbekend)
        return onbekend

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """With the last day that the birth date of this form can be."""
        known: dict[str, date | None] = dict(super().get_bekende_dagen())  # type: ignore[misc]  # DatumGuard has it
        data = getattr(self, "cleaned_data", {})
        if dag := data.get("geboortedatum"):
            known[GEBOORTE_UITERLIJK] = get_laatste_dag(dag, data.get("geboorte_onbekend", ""))
        return known


class LandVeld(forms.ChoiceField):
    """A country; who leaves it out means the Netherlands."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(choices=get_landkeuzes, initial=NEDERLAND, label="Land", **kwargs)

    def clean(self, value: Any) -> Any:
        """The code of the country."""
        return super().clean(value or NEDERLAND)


class Adresinvoer(forms.Textarea):
    """Two lines to type in; abroad an address may have more."""

    def __init__(self) -> None:
        super().__init__(attrs={"rows": 2, "class": "v-adres"})


class AdresVelden(forms.BaseForm):
    """For a form with ``adres`` and ``postcode``: the rules of the country that was chosen, or of the Netherlands."""

    def clean(self) -> dict[str, Any]:
        """Tidy the address, and say what is wrong with it at its field."""
        super().clean()  # type: ignore[misc]  # the stubs of BaseForm leave it out
        typed = {name: self.cleaned_data.get(name, "") for name in ("adres", "postcode")}
        tidy = tidy_adres({"land": self.cleaned_data.get("land", "") if "land" in self.fields else NEDERLAND, **typed})
        kept = {name: value for name, value in tidy.items() if name in self.cleaned_data}
        self.cleaned_data.update(kept)
        problems = find_problems(tidy["land"] or NEDERLAND, tidy["adres"], tidy["postcode"])
        for name, text in problems.items():
            if name in self.fields and name not in self.errors:
                # Where no country is asked, nobody can choose one.
                self.add_error(name, text if "land" in self.fields else text.removesuffix(KIES_LAND))
        return self.cleaned_data

    def add_error(self, field: str | None, error: Any) -> None:
        """What the row itself has against an address only where it was not said yet: it holds what stood there before."""
        if isinstance(error, ValidationError) and hasattr(error, "error_dict"):
            said = self.errors.keys() & ADRESVELDEN
            if not (left := {name: found for name, found in error.error_dict.items() if name not in said}):
                return
            error = ValidationError(left)
        super().add_error(field, error)
