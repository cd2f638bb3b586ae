"""The form with which a beheerder sets the rules of a type of OPP."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from opp.enums import Onderdeel, Verplicht
from opp.models import OppOnderdeel, OppSoort
from opp.services.soort import Soortonderdeel
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG
from swv.organisatie.enums import Rol, Schoolsoort

KLEIN = {"class": "v-kort"}
NODIG = [("nee", "hoort er niet bij"), ("vrij", "mag leeg blijven"), ("verplicht", "moet ingevuld")]
# What an OPP holds by law (WVO 2020 art. 2.44, WPO art. 40a).
WETTELIJK = (Onderdeel.UITSTROOM, Onderdeel.BEVORDEREND, Onderdeel.BELEMMEREND, Onderdeel.HANDELINGSDEEL)
MAX_TEKENS = 10_000


class OppSoortForm(VerbandForm):
    """Rules of one type, filled in with those of the row it starts from."""

    naam = forms.CharField(max_length=100)
    uitleg = forms.CharField(
        label="Voor welke leerlingen?", required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
    )
    schoolsoorten = forms.MultipleChoiceField(
        label="Op welke scholen?", choices=Schoolsoort.choices, widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies minstens één soort school."},
    )  # fmt: skip
    verplicht = forms.ChoiceField(label="Wanneer moet het er zijn?", choices=Verplicht.choices)
    vanaf_leeftijd = forms.IntegerField(
        label="Vanaf welke leeftijd?", min_value=2, max_value=20, required=False, widget=forms.NumberInput(attrs=KLEIN)
    )
    weken = forms.IntegerField(
        label="Binnen hoeveel weken is het vastgesteld?", min_value=1, max_value=52, widget=forms.NumberInput(attrs=KLEIN),
        help_text="Voor een OPP hoogstens 6 (WVO 2020 art. 2.44, WPO art. 40a).",
    )  # fmt: skip
    evaluatie_weken = forms.IntegerField(
        label="Om de hoeveel weken evalueert de school?", min_value=1, max_value=52, required=False,
        widget=forms.NumberInput(attrs=KLEIN), help_text="Leeg: minstens eens per schooljaar, zoals de wet zegt.",
    )  # fmt: skip
    vaststeller = forms.ChoiceField(
        label="Wie stelt het vast?",
        choices=lambda: [(rol.value, rol.label) for rol in (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER)],
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?")

    def __init__(self, *args: Any, soort: OppSoort, van: date, **kwargs: Any) -> None:
        self.soort, self.delen_nu = soort, {deel.code: deel for deel in soort.onderdelen.all()}
        initial = {name: getattr(soort, name) for name in OppSoortForm.base_fields if name != "van"}
        kwargs["initial"] = {**initial, "van": van, **self._get_initial()}
        super().__init__(*args, **kwargs)
        for code in self._order():
            self._add_part(Onderdeel(code))

    def _order(self) -> list[str]:
        """The parts as they stand now, then those that may come along."""
        return [*self.delen_nu, *(code for code in Onderdeel.values if code not in self.delen_nu)]

    def _get_initial(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for code, deel in self.delen_nu.items():
            values |= {
                f"{code}_nodig": "verplicht" if deel.verplicht else "vrij",
                f"{code}_uitleg": deel.uitleg,
                f"{code}_tekens": deel.max_tekens,
            }
        return values

    def _add_part(self, code: Onderdeel) -> None:
        self.fields[f"{code}_nodig"] = forms.ChoiceField(label="Hoort dit erbij?", choices=NODIG, initial="nee")
        self.fields[f"{code}_uitleg"] = forms.CharField(
            label="Uitleg bij het veld", required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 2})
        )
        if code != Onderdeel.HANDELINGSDEEL:  # goals, each with fields of its own
            self.fields[f"{code}_tekens"] = forms.IntegerField(
                label="Hoogstens zo veel tekens", min_value=100, max_value=MAX_TEKENS, required=False,
                widget=forms.NumberInput(attrs=KLEIN), help_text="Leeg: 2000.",
            )  # fmt: skip

    @property
    def onderdeelvelden(self) -> list[tuple[str, list[Any]]]:
        """(name, its fields) of every part, for the page."""
        suffixes = ("nodig", "tekens", "uitleg")
        return [
            (Onderdeel(code).label, [self[f"{code}_{each}"] for each in suffixes if f"{code}_{each}" in self.fields])
            for code in self._order()
        ]

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``OppSoort``: value} of a valid form, without the first day and the parts."""
        return {name: self.cleaned_data[name] for name in OppSoortForm.base_fields if name != "van"}

    @property
    def delen(self) -> list[Soortonderdeel]:
        """The parts that are asked or may be filled in, in order, each with its explanation and most characters."""
        data = self.cleaned_data
        default = OppOnderdeel._meta.get_field("max_tekens").default
        return [
            Soortonderdeel(
                code, data[f"{code}_nodig"] == "verplicht", data[f"{code}_uitleg"],
                0 if code == Onderdeel.HANDELINGSDEEL else data[f"{code}_tekens"] or default,
            )
            for code in self._order()
            if data[f"{code}_nodig"] != "nee"
        ]  # fmt: skip

    def asks_law(self) -> bool:
        """Is this type an OPP in the sense of the law?"""
        return self.soort.is_opp

    def clean(self) -> dict[str, Any]:
        """What is called an OPP asks what the law asks: its parts, and adoption within six weeks (``WETTELIJK``)."""
        data = super().clean() or self.cleaned_data
        fouten = {}
        if self.asks_law():
            for code in WETTELIJK:
                if data.get(f"{code}_nodig") != "verplicht":
                    fouten[f"{code}_nodig"] = f"De wet vraagt dit in elk OPP: {code.label}. Kies «moet ingevuld»."
            if (data.get("weken") or 0) > 6:
                fouten["weken"] = "De wet geeft een school hoogstens 6 weken voor een OPP."
        if fouten:
            raise ValidationError(fouten)
        return data


class OppSoortNieuwForm(OppSoortForm):
    """A type of the swv's own, with the rules of another one filled in to start from."""

    is_opp = forms.TypedChoiceField(
        label="Is het een OPP in de zin van de wet?", choices=[("ja", "ja"), ("nee", "nee, het komt ervoor")],
        coerce=lambda value: value == "ja", widget=forms.RadioSelect, initial="ja",
        help_text="Kies «nee» voor bijvoorbeeld een groeidocument. De school maakt er later een OPP van, met dezelfde tekst.",
    )  # fmt: skip

    field_order = ("van", "naam", "is_opp")

    def __init__(self, *args: Any, soort: OppSoort, **kwargs: Any) -> None:
        super().__init__(*args, soort=soort, **kwargs)
        self.initial = {**self.initial, "naam": "", "uitleg": "", "is_opp": "ja"}

    def asks_law(self) -> bool:
        """Only what is called an OPP asks what the law asks."""
        return bool(self.cleaned_data.get("is_opp"))


class OppSoortEindeForm(VerbandForm):
    """The last day on which a type can be begun."""

    laatste_dag = DatumVeld(regel=LAATSTE_DAG_GELDIG, label="Laatste dag", initial=timezone.localdate)
