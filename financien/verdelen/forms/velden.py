"""The field of one parameter of a rule, made from what its kind says of it (``Veld``), and what it can point at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django import forms

from financien.referentie.enums import FORMATIE, Percentagesoort, Plaatsingsreden, Tariefsoort, Tellingsoort
from financien.verdelen.calculations import Veld
from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld
from swv.kern.invoer.beheerregels import TELDATUM
from swv.organisatie.enums import Schoolsoort

Keuze = tuple[str, str]
# A list this long is quicker to search in a select than to read as boxes.
LANGE_LIJST = 12


@dataclass(frozen=True)
class Keuzes:
    """What the fields of a rule can point at in this model: (code, label) per kind of reference."""

    potten: tuple[Keuze, ...] = ()
    regels: tuple[Keuze, ...] = ()
    eenheden: tuple[Keuze, ...] = ()
    groepen: tuple[Keuze, ...] = ()
    arrangementsoorten: tuple[Keuze, ...] = ()
    vragen: tuple[Keuze, ...] = ()
    vast: Mapping[str, tuple[Keuze, ...]] = field(
        default_factory=lambda: {
            "telling": tuple((code, label) for code, label in Tellingsoort.choices if code not in FORMATIE),
            "tarief": tuple(Tariefsoort.choices),
            "percentage": tuple(Percentagesoort.choices),
            "schoolsoort": tuple(Schoolsoort.choices),
        }
    )

    def get(self, veld: Veld) -> tuple[Keuze, ...] | None:
        """The choices for this field, or None when anything may be typed."""
        if veld.verwijst in self.vast:
            return self.vast[veld.verwijst]
        by_reference = {"pot": self.potten, "regel": self.regels, "eenheid": self.eenheden, "groep": self.groepen}
        if veld.verwijst in by_reference:
            return by_reference[veld.verwijst]
        by_name = {"reden": tuple((label, label) for label in Plaatsingsreden.labels), "soort": self.arrangementsoorten,
                   "soorten": self.arrangementsoorten, "antwoord": self.vragen}  # fmt: skip
        return by_name.get(veld.code) or None


def make_field(veld: Veld, keuzes: Keuzes, waarde: Any) -> forms.Field:
    """The form field of one parameter. Whether it is required, the engine says: so that all errors come at once."""
    common: dict[str, Any] = {
        "label": veld.label, "help_text": veld.uitleg, "required": False,
        "error_messages": {"required": f"Vul «{veld.label}» in."},
    }  # fmt: skip
    short = {"class": "v-kort"}
    match veld.soort:
        case "bedrag":
            return BedragVeld(**common, widget=forms.TextInput(attrs=short))
        case "aantal" | "procent":
            if veld.soort == "procent":
                common["label"] = f"{veld.label} (%)"
            return GetalVeld(**common, decimal_places=6, widget=forms.TextInput(attrs=short))
        case "datum":
            return DatumVeld(regel=TELDATUM, **common)
        case "ja_nee":
            return forms.BooleanField(**common)
        case "keuze":
            chosen = list(veld.keuzes)
            return forms.ChoiceField(
                **common, choices=chosen if "" in dict(chosen) else [("", "Maak een keuze"), *chosen]
            )
        case "lijst":
            return _list_field(veld, keuzes, waarde, common)
    return _text_field(veld, keuzes, waarde, common)


def _list_field(veld: Veld, keuzes: Keuzes, waarde: Any, common: dict[str, Any]) -> forms.Field:
    options = keuzes.get(veld)
    if options is None:
        return Woordenlijst(**common)
    chosen = _with_current(options, waarde or ())
    widget = forms.SelectMultiple if len(chosen) > LANGE_LIJST else forms.CheckboxSelectMultiple
    return forms.MultipleChoiceField(**common, choices=chosen, widget=widget)


def _text_field(veld: Veld, keuzes: Keuzes, waarde: Any, common: dict[str, Any]) -> forms.Field:
    options = keuzes.get(veld)
    if options is None:
        if veld.verwijst == "pot_nieuw":
            return forms.SlugField(
                **{**common, "help_text": veld.uitleg or "Kort, zonder spaties: «basis»."}, max_length=40
            )
        return forms.CharField(**common, max_length=500)
    chosen = _with_current(options, (waarde,) if waarde else ())
    return forms.ChoiceField(**common, choices=[("", "Maak een keuze" if veld.verplicht else "Geen"), *chosen])


def _with_current(options: Iterable[Keuze], current: Iterable[str]) -> list[Keuze]:
    """What was chosen before stays in the list, also when it is no longer offered."""
    known = dict(options)
    return [*known.items(), *((code, code) for code in current if code not in known)]


class Woordenlijst(forms.CharField):
    """Words with a comma between them."""

    def prepare_value(self, value: Any) -> Any:
        """The list of words as it is stored, written with a comma and a space between them."""
        return ", ".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        """The words as a list, without spaces around them and without empty ones; [] when nothing was filled in."""
        text = super().to_python(value) or ""
        return [word.strip() for word in text.split(",") if word.strip()]
