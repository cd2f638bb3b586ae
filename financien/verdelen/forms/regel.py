"""The form of a rule, made from what its kind says it asks (``Veld``): a new kind needs no form of its own.

A table becomes a group of fields per row; rows that stay empty don't count. What the engine refuses is shown at the
field it is about.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from financien.referentie.enums import FORMATIE, Percentagesoort, Plaatsingsreden, Tariefsoort, Tellingsoort
from financien.referentie.forms.velden import GetalVeld
from financien.verdelen.calculations import REGELSOORTEN, OngeldigModel, Regelsoort, Veld, lees_parameters
from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm
from swv.organisatie.enums import Schoolsoort

Keuze = tuple[str, str]
NIEUWE_RIJEN = 1
MAX_RIJEN = 60
# A list this long is quicker to search in a select than to read as boxes.
LANGE_LIJST = 12
_TABELFOUT = re.compile(r"^(\w+)\[(\d+)\](?:\.(\w+))?$")


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
            return DatumVeld(**common)
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
        return ", ".join(value) if isinstance(value, list | tuple) else value

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value) or ""
        return [word.strip() for word in text.split(",") if word.strip()]


@dataclass
class Parameterrij:
    """One row of a table field: its fields on the form, in order."""

    nummer: int
    velden: list[forms.BoundField]


class RegelForm(VerbandForm):
    """Name and parameters of one rule of this kind."""

    label = forms.CharField(
        label="Naam van de regel", max_length=120, help_text="Zoals besturen hem in de uitkomst lezen."
    )

    def __init__(
        self, data: Any = None, *, soort: Regelsoort, keuzes: Keuzes, parameters: Mapping[str, Any] | None = None,
        label: str = "", **kwargs: Any,
    ) -> None:  # fmt: skip
        self.soort = soort
        self.tabellen: dict[str, tuple[Veld, list[int]]] = {}
        super().__init__(data, **kwargs)
        self.fields["label"].initial = label or soort.label
        stored = parameters or {}
        for veld in soort.velden:
            if veld.soort == "tabel":
                self._add_table(veld, keuzes, stored.get(veld.code) or [])
            else:
                self._add(f"p-{veld.code}", veld, keuzes, stored.get(veld.code), is_new=parameters is None)

    def _add(self, name: str, veld: Veld, keuzes: Keuzes, waarde: Any, *, is_new: bool) -> None:
        made = make_field(veld, keuzes, waarde)
        initial = veld.standaard if waarde is None and (is_new or veld.soort == "ja_nee") else waarde
        # Rows of a table may stay empty; of the other fields the form itself says that they are needed.
        made.required = veld.verplicht and name == f"p-{veld.code}" and veld.soort != "ja_nee"
        made.initial = _as_initial(veld, initial)
        self.fields[name] = made

    def _add_table(self, veld: Veld, keuzes: Keuzes, rows: list[Mapping[str, Any]]) -> None:
        count = min(len(rows) + (NIEUWE_RIJEN if rows else 2), MAX_RIJEN)
        sent = self.data.get(f"aantal-{veld.code}", "") if self.is_bound else ""
        if sent.isascii() and sent.isdigit():
            count = min(int(sent), MAX_RIJEN)
        if self.is_bound and self.data.get("meer") == veld.code:
            count = min(count + NIEUWE_RIJEN, MAX_RIJEN)
        for number in range(count):
            row = rows[number] if number < len(rows) else {}
            for column in veld.kolommen:
                name = f"p-{veld.code}-{number}-{column.code}"
                # An extra row starts empty, so that leaving it alone is leaving it out.
                is_first = veld.verplicht and not rows and number == 0
                self._add(name, column, keuzes, row.get(column.code), is_new=is_first)
                if number:  # the same explanation once is enough
                    self.fields[name].help_text = ""
        self.tabellen[veld.code] = (veld, list(range(count)))

    # --- to the page ------------------------------------------------------------------------------------------------

    def onderdelen(self) -> list[dict[str, Any]]:
        """The fields in the order of the kind: {"veld": field} or {"tabel": Veld, "rijen": rows, "aantal": n}."""
        parts: list[dict[str, Any]] = []
        for veld in self.soort.velden:
            if veld.code in self.tabellen:
                _, numbers = self.tabellen[veld.code]
                rows = [
                    Parameterrij(
                        number + 1, [self[f"p-{veld.code}-{number}-{column.code}"] for column in veld.kolommen]
                    )
                    for number in numbers
                ]
                parts.append({"tabel": veld, "rijen": rows, "aantal": len(rows)})
            else:
                parts.append({"veld": self[f"p-{veld.code}"]})
        return parts

    # --- from the page ----------------------------------------------------------------------------------------------

    def parameters(self) -> dict[str, Any]:
        """What was filled in, as the engine reads it; empty rows are left out."""
        values: dict[str, Any] = {}
        self.rijnummers: dict[str, list[int]] = {}
        for veld in self.soort.velden:
            if veld.code not in self.tabellen:
                values[veld.code] = self.cleaned_data.get(f"p-{veld.code}")
                continue
            rows = {number: self._row(veld, number) for number in self.tabellen[veld.code][1]}
            filled = {number: row for number, row in rows.items() if self._is_filled(veld, number, row)}
            self.rijnummers[veld.code] = list(filled)
            values[veld.code] = list(filled.values())
        return values

    def _row(self, veld: Veld, number: int) -> dict[str, Any]:
        return {column.code: self.cleaned_data.get(f"p-{veld.code}-{number}-{column.code}") for column in veld.kolommen}

    def _is_filled(self, veld: Veld, number: int, row: Mapping[str, Any]) -> bool:
        """Something stands in it, or was typed and is wrong."""
        names = {column.code: f"p-{veld.code}-{number}-{column.code}" for column in veld.kolommen}
        return any(names[code] in self.errors or value not in (None, "", [], False) for code, value in row.items())

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        try:
            lees_parameters(self.soort.code, self.parameters())
        except OngeldigModel as problem:
            for fout in problem.fouten:
                self.add_error(self.find_field(fout.veld), _without_label(fout.tekst))
        return data

    def find_field(self, veld: str) -> str | None:
        """The form field of what the engine calls ``tarieven[0].bedrag``; None: the form as a whole."""
        found = _TABELFOUT.match(veld)
        if found:
            code, index, column = found[1], int(found[2]), found[3]
            numbers = self.rijnummers.get(code, [])
            number = numbers[index] if index < len(numbers) else 0
            name = f"p-{code}-{number}-{column or self._first_column(code)}"
        elif veld in self.tabellen:
            name = f"p-{veld}-0-{self._first_column(veld)}"
        else:
            name = f"p-{veld}"
        return name if name in self.fields else None

    def _first_column(self, code: str) -> str:
        return self.tabellen[code][0].kolommen[0].code if code in self.tabellen else ""

    def add_engine_errors(self, problem: ValidationError) -> None:
        """Put what a service refused at its fields."""
        for veld, texts in problem.message_dict.items():
            self.add_error(self.find_field(veld), texts)


def _as_initial(veld: Veld, value: Any) -> Any:
    if veld.soort in ("bedrag", "aantal", "procent") and isinstance(value, str) and value:
        return Decimal(value)
    return list(value) if isinstance(value, tuple) else value


def _without_label(text: str) -> str:
    """«Bedrag»: dit is … → Dit is …, for the label stands beside it already."""
    stripped = re.sub(r"^«[^»]*»: ", "", text)
    return stripped[:1].upper() + stripped[1:]


def get_soort(code: str) -> Regelsoort | None:
    """The kind of this code."""
    return REGELSOORTEN.get(code)
