"""The form of a rule, made from what its kind says it asks (``Veld``): a new kind needs no form of its own.

A table becomes a group of fields per row; rows that stay empty don't count. What the engine refuses is shown at the
field it is about.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from financien.verdelen.calculations import REGELSOORTEN, OngeldigModel, Regelsoort, Veld, lees_parameters
from financien.verdelen.forms.velden import Keuzes, make_field
from swv.kern.forms import VerbandForm

NIEUWE_RIJEN = 1
MAX_RIJEN = 60
_TABELFOUT = re.compile(r"^(\w+)\[(\d+)\](?:\.(\w+))?$")


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
        """Lets the engine read the parameters, once the fields are right, and puts each objection at its own field."""
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
