"""How the steps of a case look in the API: the same for every kind of case."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.db.models import TextChoices
from rest_framework import serializers

from swv.kern.api.basis import LabelSerializer
from swv.kern.forms import BedragVeld
from swv.kern.zaken.adapter import Z
from swv.kern.zaken.engine import get_actions


class Veldsoort(TextChoices):
    """What kind of value a field of a step takes."""

    TEKST = "tekst", "tekst"
    DATUM = "datum", "datum"
    BEDRAG = "bedrag", "bedrag in euro"
    DECIMAAL = "decimaal", "getal, met decimalen"
    GETAL = "getal", "geheel getal"
    JA_NEE = "ja_nee", "ja of nee"
    KEUZE = "keuze", "een van de keuzes"
    KEUZES = "keuzes", "een of meer van de keuzes, als lijst"
    WACHTWOORD = "wachtwoord", "wachtwoord"
    BESTAND = "bestand", "bestand, als multipart/form-data"


# The first that fits counts.
VELDSOORTEN: tuple[tuple[type[forms.Field], str], ...] = (
    (BedragVeld, Veldsoort.BEDRAG),
    (forms.DecimalField, Veldsoort.DECIMAAL),
    (forms.DateField, Veldsoort.DATUM),
    (forms.IntegerField, Veldsoort.GETAL),
    (forms.BooleanField, Veldsoort.JA_NEE),
    (forms.MultipleChoiceField, Veldsoort.KEUZES),
    (forms.ModelMultipleChoiceField, Veldsoort.KEUZES),
    (forms.ChoiceField, Veldsoort.KEUZE),
    (forms.ModelChoiceField, Veldsoort.KEUZE),
    (forms.FileField, Veldsoort.BESTAND),
)


class KeuzeSerializer(LabelSerializer):
    waarde = serializers.CharField()


class StapveldSerializer(LabelSerializer):
    """One field that a step asks or allows."""

    naam = serializers.CharField()
    soort = serializers.ChoiceField(choices=Veldsoort.choices)
    verplicht = serializers.BooleanField()
    uitleg = serializers.CharField()
    keuzes = KeuzeSerializer(many=True)


class StapSerializer(LabelSerializer):
    """A step of this person in this status; not possible now? Then ``reden`` says why."""

    naam = serializers.CharField()
    mogelijk = serializers.BooleanField()
    reden = serializers.CharField()
    velden = StapveldSerializer(many=True)


def describe_steps(zaak: Z, user: Any, vandaag: date | None = None) -> list[dict[str, Any]]:
    """The steps of this person with this case now, for ``StapSerializer``."""
    return [
        {
            "naam": action.name,
            "label": action.label,
            "mogelijk": action.allowed,
            "reden": action.reason,
            "velden": describe_fields(zaak.workflow.get(action.name).form(zaak=zaak, user=user)),
        }
        for action in get_actions(zaak, user, vandaag=vandaag)
    ]


def describe_fields(form: forms.BaseForm) -> list[dict[str, Any]]:
    """The fields of the step as the page has them."""
    return [
        {
            "naam": name,
            "label": str(field.label or name),
            "soort": get_field_kind(field),
            "verplicht": field.required,
            "uitleg": str(field.help_text),
            "keuzes": [
                {"waarde": str(value), "label": str(label)}
                for value, label in flatten_choices(getattr(field, "choices", ()))
                if str(value)
            ],
        }
        for name, field in form.fields.items()
    ]


def get_field_kind(field: forms.Field) -> str:
    """What kind of value this field takes."""
    if isinstance(field.widget, forms.PasswordInput):
        return Veldsoort.WACHTWOORD
    return next((soort for kind, soort in VELDSOORTEN if isinstance(field, kind)), Veldsoort.TEKST)


def flatten_choices(choices: Iterable[tuple[Any, Any]]) -> Iterable[tuple[Any, Any]]:
    """(value, label) of each choice, also of those that stand under a heading on the page."""
    for value, label in choices:
        yield from label if isinstance(label, list | tuple) else [(value, label)]
