"""Forms of a distribution model and its scenarios."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import timezone

from financien.referentie.forms.velden import JaarVeld
from financien.verdelen.calculations.presets import PRESETS
from financien.verdelen.enums import Betaalritme, Negatief, Periodesoort
from financien.verdelen.models import Verdeelmodel
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import TELDATUM
from swv.organisatie.enums import Sector

LEEG_MODEL = "leeg"
KOPIE = "kopie-"


class InstellingenForm(VerbandForm):
    """Name, year and payment of a model."""

    naam = forms.CharField(label="Naam", max_length=120, help_text="Bijvoorbeeld «Verdeelmodel 2027».")
    jaar = JaarVeld(label="Jaar", help_text="Bij een schooljaar: het jaar waarin het begint.")
    periode = forms.ChoiceField(label="Periode", choices=Periodesoort.choices, widget=forms.RadioSelect)
    plaatsingen_op = DatumVeld(regel=TELDATUM, label="Teldatum van de plaatsingen", required=False,
        help_text="Leeg: 1 februari van het jaar ervoor, zoals DUO rekent.",
    )  # fmt: skip
    betaalritme = forms.ChoiceField(label="Wanneer betaalt u?", choices=Betaalritme.choices, widget=forms.RadioSelect)
    betaalpercentages = forms.CharField(
        label="Percentages per termijn", required=False, max_length=100, widget=forms.TextInput(attrs={"class": "v-middel"}),
        help_text="Alleen bij eigen termijnen, bijvoorbeeld 40; 30; 30. Samen 100.",
    )  # fmt: skip
    negatief = forms.ChoiceField(
        label="Als een bestuur onder nul uitkomt", choices=Negatief.choices, widget=forms.RadioSelect
    )
    toelichting = forms.CharField(
        label="Toelichting", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Waarom dit model? Besturen lezen dit bij de verdeling.",
    )  # fmt: skip

    def __init__(self, *args: Any, model: Verdeelmodel | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        initial = {
            "jaar": timezone.localdate().year + 1,
            "periode": Periodesoort.KALENDERJAAR,
            "betaalritme": Betaalritme.KWARTALEN,
            "negatief": Negatief.MELDEN,
        }
        if model is not None:
            initial = {veld: getattr(model, veld) for veld in InstellingenForm.base_fields}
            initial["betaalpercentages"] = "; ".join(_write(each) for each in model.betaalpercentages)
        for veld, waarde in initial.items():
            self.initial.setdefault(veld, waarde)

    def clean_betaalpercentages(self) -> list[Decimal]:
        """Percentages with a semicolon between them, as a list of Decimals over 0 and at most 100; [] when empty."""
        text = self.cleaned_data["betaalpercentages"]
        parts = [part.strip().removesuffix("%").strip() for part in text.split(";") if part.strip()]
        try:
            found = [Decimal(part.replace(",", ".")) for part in parts]
        except ArithmeticError:
            raise forms.ValidationError(
                "Vul percentages in met een puntkomma ertussen, bijvoorbeeld 40; 30; 30."
            ) from None
        if any(not each.is_finite() or each <= 0 or each > 100 for each in found):
            raise forms.ValidationError("Elk percentage ligt tussen 0 en 100.")
        return found

    def clean(self) -> dict[str, Any]:
        """Own terms have to be 100 percent together; with another rhythm of payment their percentages are dropped."""
        data = super().clean() or self.cleaned_data
        own = data.get("betaalritme") == Betaalritme.PERCENTAGES
        parts = data.get("betaalpercentages")
        if own and parts is not None and sum(parts) != 100:
            self.add_error(
                "betaalpercentages", f"De percentages zijn samen {_write(sum(parts, Decimal(0)))}. Maak er 100 van."
            )
        if not own and parts:
            data["betaalpercentages"] = []
        return data

    def velden(self) -> dict[str, Any]:
        """The columns of the model."""
        found = {naam: self.cleaned_data[naam] for naam in InstellingenForm.base_fields}
        if not found["plaatsingen_op"]:
            found["plaatsingen_op"] = date(found["jaar"] - 1, 2, 1)
        return found


def _write(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")


class NieuwModelForm(InstellingenForm):
    """The same, and what to start from."""

    begin_met = forms.ChoiceField(label="Begin met", widget=forms.RadioSelect)
    field_order = ("naam", "jaar", "periode", "begin_met", "plaatsingen_op")

    def __init__(self, *args: Any, modellen: list[Verdeelmodel], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        copies = [(f"{KOPIE}{each.pk}", f"Een kopie van «{each}»") for each in modellen]
        presets = [(code, f"{preset.naam}: {preset.uitleg}") for code, preset in PRESETS[Sector.VO].items()]
        get_choice_field(self, "begin_met").choices = [*copies, *presets, (LEEG_MODEL, "Een leeg model")]
        self.fields["begin_met"].initial = next(iter([*copies, *presets]))[0]
        self.modellen = {f"{KOPIE}{each.pk}": each for each in modellen}

    def begin(self) -> dict[str, Any]:
        """What ``create_model`` starts from."""
        chosen = self.cleaned_data["begin_met"]
        if chosen in self.modellen:
            return {"kopie_van": self.modellen[chosen]}
        return {"begin_met": "" if chosen == LEEG_MODEL else chosen}


class ScenarioForm(VerbandForm):
    """Name of a scenario and what it is about."""

    naam = forms.CharField(label="Naam van het scenario", max_length=120)
    toelichting = forms.CharField(
        label="Toelichting", required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 3})
    )
