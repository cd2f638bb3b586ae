"""The rows of the form of a kind in which one says who bears which part of an amount."""

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms

from swv.kern.forms import GetalVeld
from toewijzing.calculations.drager import MAX_DRAGERS, MAX_NAAM, MET_WAARDE, Draagwijze, Dragerregel, Dragersoort

KORT = {"class": "v-kort"}
DELEN = ("wie", "naam", "wijze", "waarde", "ook_ouders")
GEEN_WAARDE = "Een getal hoort bij «een vast percentage» of «een vast bedrag». Kies dat, of maak dit leeg."
KIES_WIE = "Kies wie dit is, of maak de rest van deze regel leeg."


def make_dragervelden() -> dict[str, forms.Field]:
    """{name: field} of every row."""
    return {name: veld for plek in range(MAX_DRAGERS) for name, veld in _make_rij(plek).items()}


def _make_rij(plek: int) -> dict[str, forms.Field]:
    nummer = plek + 1
    return {
        f"drager{plek}_wie": forms.ChoiceField(
            label=f"Drager {nummer}: wie", required=False, choices=[("", "Niemand"), *Dragersoort.choices]
        ),
        f"drager{plek}_naam": forms.CharField(
            label=f"Drager {nummer}: naam", required=False, max_length=MAX_NAAM,
            help_text="Zoals het in de brief komt. Leeg: zoals u hiervoor koos.",
        ),
        f"drager{plek}_wijze": forms.ChoiceField(
            label=f"Drager {nummer}: welk deel", required=False, choices=Draagwijze.choices, initial=Draagwijze.REST
        ),
        f"drager{plek}_waarde": GetalVeld(
            label=f"Drager {nummer}: procent of euro", required=False, min_value=0, max_digits=9,
            widget=forms.TextInput(attrs=KORT),
        ),
        f"drager{plek}_ook_ouders": forms.BooleanField(
            label=f"Drager {nummer}: ook in de brief aan ouders en leerling", required=False
        ),
    }  # fmt: skip


def get_dragerstart(regels: Sequence[Dragerregel]) -> dict[str, Any]:
    """{field: value} of what the kind says now."""
    return {
        f"drager{plek}_{deel}": getattr(regel, deel)
        for plek, regel in enumerate(regels[:MAX_DRAGERS])
        for deel in DELEN
    }


def get_dragerrijen(form: forms.Form) -> Iterator[list[Any]]:
    """The controls of each row, for the page."""
    for plek in range(MAX_DRAGERS):
        yield [form[f"drager{plek}_{deel}"] for deel in DELEN]


def read_dragers(form: forms.Form) -> list[tuple[int, Dragerregel]]:
    """(row of the form, rule) of every row in which somebody was chosen; what is wrong stands at its field."""
    found = []
    for plek in range(MAX_DRAGERS):
        wie, naam, wijze, waarde, ook_ouders = (form.cleaned_data.get(f"drager{plek}_{deel}") for deel in DELEN)
        if not wie:
            if naam or waarde is not None or ook_ouders:
                form.add_error(f"drager{plek}_wie", KIES_WIE)
            continue
        if waarde is not None and wijze not in MET_WAARDE:
            form.add_error(f"drager{plek}_waarde", GEEN_WAARDE)
            continue
        found.append((plek, Dragerregel(wie, wijze or Draagwijze.REST, waarde, naam or "", bool(ook_ouders))))
    return found
