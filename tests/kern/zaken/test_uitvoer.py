"""What kind of value a field of a step takes, as the API says it."""

from typing import Any

import pytest
from django import forms

from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld
from swv.kern.invoer.beheerregels import GELDT_VANAF
from swv.kern.zaken.uitvoer import describe_fields, get_field_kind
from swv.organisatie.models import Organisatie

KEUZES = [("", "Kies"), ("a", "Aap"), ("b", "Beer")]
VELDEN: list[tuple[Any, str]] = [
    (forms.CharField(), "tekst"),
    (forms.CharField(widget=forms.PasswordInput()), "wachtwoord"),
    (DatumVeld(regel=GELDT_VANAF), "datum"),
    (BedragVeld(), "bedrag"),
    (GetalVeld(), "decimaal"),
    (forms.IntegerField(), "getal"),
    (forms.BooleanField(), "ja_nee"),
    (forms.ChoiceField(choices=KEUZES), "keuze"),
    (forms.MultipleChoiceField(choices=KEUZES), "keuzes"),
    (forms.ModelChoiceField(Organisatie.objects.none()), "keuze"),
    (forms.ModelMultipleChoiceField(Organisatie.objects.none()), "keuzes"),
    (forms.FileField(), "bestand"),
]


@pytest.mark.parametrize(("field", "soort"), VELDEN)
def test_field_takes_this_kind_of_value(field: forms.Field, soort: str) -> None:
    assert get_field_kind(field) == soort


def test_choices_come_without_the_empty_one() -> None:
    class Form(forms.Form):
        dier = forms.ChoiceField(label="Dier", choices=KEUZES, help_text="Een dier.", required=False)

    assert describe_fields(Form()) == [
        {
            "naam": "dier",
            "label": "Dier",
            "soort": "keuze",
            "verplicht": False,
            "uitleg": "Een dier.",
            "keuzes": [{"waarde": "a", "label": "Aap"}, {"waarde": "b", "label": "Beer"}],
        }
    ]
