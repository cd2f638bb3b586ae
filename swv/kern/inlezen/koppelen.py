"""The step before the preview: which column of a file is what, and what holds for every row of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.functional import cached_property

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.inlezen.cellen import find_choice
from swv.kern.inlezen.kolommen import Kolom, Kolomsoort, normalise
from swv.kern.inlezen.plaatsen import (
    Bronkolom,
    Koppeling,
    Opzet,
    find_double,
    find_missing,
    list_choices,
    needs_mapping,
    propose,
)
from swv.kern.invoer.uitlegveld import BronVeld

NIET = ("", "Niet overnemen")
STAAT_ER = ("", "Staat in het bestand, of is er niet")
MAX_WAARDEN = 40  # more different texts in a column of choices than this is no column of choices


class KolommenForm(VerbandForm):
    """A choice per column of the file, a value per column of ours that may hold for the whole file, and a choice for
    every text that stands for one of ours."""

    def __init__(
        self, *args: Any, opzet: Opzet, kolommen: Sequence[Kolom], koppeling: Koppeling, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.opzet, self.kolommen, self.koppeling = opzet, kolommen, koppeling
        self.voorstel = {**propose(opzet, kolommen), **koppeling.kolommen}
        for bron in opzet.bronnen:
            self.fields[f"kolom_{bron.index}"] = self._ask_column(bron)
        for kolom in kolommen:
            if kolom.is_vast:
                self.fields[f"vast_{kolom.code}"] = self._ask_fixed(kolom)
        for code, texts in self.onbekend.items():
            kolom = next(each for each in kolommen if each.code == code)
            for number, text in enumerate(texts):
                self.fields[f"waarde_{code}_{number}"] = forms.ChoiceField(
                    label=f"Wat betekent «{text}» bij «{kolom.label}»?", required=False,
                    choices=[("", "Dat weet ik niet"), *kolom.keuzes.items()],
                    initial=koppeling.waarden.get(code, {}).get(normalise(text), ""),
                )  # fmt: skip

    def _ask_column(self, bron: Bronkolom) -> forms.ChoiceField:
        samples = " · ".join(text[:60] for text in bron.voorbeelden)
        return forms.ChoiceField(
            label=bron.naam, required=False, choices=[NIET, *((each.code, each.label) for each in self.kolommen)],
            initial=self.voorstel.get(bron.sleutel, ""), help_text=f"Bijvoorbeeld: {samples}" if samples else "Leeg.",
        )  # fmt: skip

    def _ask_fixed(self, kolom: Kolom) -> forms.Field:
        label, initial = f"{kolom.label}, voor het hele bestand", self.koppeling.vast.get(kolom.code, "")
        if kolom.soort == Kolomsoort.DATUM and kolom.regel is not None:
            return DatumVeld(regel=kolom.regel, label=label, required=False)  # never that of the last file
        if kolom.keuzes:
            choices = [STAAT_ER, *kolom.keuzes.items()]
            return forms.ChoiceField(label=label, required=False, choices=choices, initial=initial)
        tekstveld = BronVeld if kolom.in_woorden else forms.CharField
        return tekstveld(
            label=label, required=False, max_length=kolom.max_lengte,
            initial=initial if kolom.soort != Kolomsoort.JAAR else "",
        )  # fmt: skip

    @cached_property
    def _plaatsen(self) -> dict[int, Kolom]:
        """{index of a column of the file: ours}, as the page proposes it."""
        by_code = {kolom.code: kolom for kolom in self.kolommen}
        return {
            bron.index: by_code[code]
            for bron in self.opzet.bronnen
            if (code := self.voorstel.get(bron.sleutel)) in by_code
        }

    @cached_property
    def onbekend(self) -> dict[str, list[str]]:
        """{code: texts in a column of choices that we don't know}, as the columns are placed now."""
        by_code = {kolom.code: kolom for kolom in self.kolommen}
        found = {
            code: [text for text in texts if find_choice(text, by_code[code], {}) is None]
            for code, texts in list_choices(self.opzet, self._plaatsen).items()
        }
        return {code: texts for code, texts in found.items() if 0 < len(texts) <= MAX_WAARDEN}

    @property
    def ontbreekt(self) -> list[str]:
        """Why the page asks: the required columns that no column of the file looks like."""
        return [
            f"Geen kolom lijkt op «{kolom.label}». Kies hem hieronder"
            f"{', of vul onderaan in wat voor het hele bestand geldt' if kolom.is_vast else ''}."
            for kolom in find_missing(self._plaatsen, self.kolommen, self.koppeling.vast)
        ]

    @property
    def kolomvelden(self) -> list[forms.BoundField]:
        """The questions about the columns of the file."""
        return [field for field in self if field.name.startswith("kolom_")]

    @property
    def vaste_velden(self) -> list[forms.BoundField]:
        """What may hold for every row."""
        return [field for field in self if field.name.startswith("vast_")]

    @property
    def waardevelden(self) -> list[forms.BoundField]:
        """What the texts in columns of choices mean."""
        return [field for field in self if field.name.startswith("waarde_")]

    def clean(self) -> dict[str, Any]:
        """Every required column has one source, in the file or for the whole of it."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        koppeling = self.get_koppeling()
        by_code = {kolom.code: kolom for kolom in self.kolommen}
        plaatsen = {
            bron.index: by_code[code] for bron in self.opzet.bronnen if (code := koppeling.kolommen.get(bron.sleutel))
        }
        for problem in find_double(plaatsen):
            self.add_error(None, f"{problem} Kies bij een van de twee «{NIET[1]}».")
        for kolom in find_missing(plaatsen, self.kolommen, koppeling.vast):
            more = " Of vul onderaan in wat voor het hele bestand geldt." if kolom.is_vast else ""
            self.add_error(None, f"Geen kolom is «{kolom.label}». Kies welke kolom dat is.{more}")
        return cleaned

    def get_koppeling(self) -> Koppeling:
        """What was said, as far as it could be read."""
        cleaned = self.cleaned_data
        waarden: dict[str, dict[str, str]] = {code: dict(each) for code, each in self.koppeling.waarden.items()}
        for code, texts in self.onbekend.items():
            chosen = {normalise(text): cleaned.get(f"waarde_{code}_{number}", "") for number, text in enumerate(texts)}
            waarden.setdefault(code, {}).update({text: choice for text, choice in chosen.items() if choice})
        return Koppeling(
            {bron.sleutel: cleaned.get(f"kolom_{bron.index}", "") for bron in self.opzet.bronnen},
            {
                kolom.code: _write_fixed(value)
                for kolom in self.kolommen
                if kolom.is_vast and (value := cleaned.get(f"vast_{kolom.code}"))
            },
            waarden,
        )


def _write_fixed(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value).strip()


def must_ask(opzet: Opzet, kolommen: Sequence[Kolom], remembered: Koppeling | None) -> bool:
    """Does the step have to be shown? Not for headings that leave no doubt, nor for a set of headings that was explained
    before, unless something held for that one file only: a day, a year or a source."""
    if remembered is None:
        return needs_mapping(opzet, kolommen)
    once = {kolom.code for kolom in kolommen if kolom.is_vast and not kolom.keuzes}
    return bool(once & set(remembered.vast))
