"""Fields that more than one form of an OPP has."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from swv.kern.forms import DatumVeld, VerbandForm


def tekstveld(label: str, max_length: int, *, rows: int = 4, **kwargs: Any) -> forms.CharField:
    """A longer text; the page counts the characters that are left."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


def keuze(label: str, choices: Any, **kwargs: Any) -> forms.ChoiceField:
    """One of a few, as radio buttons."""
    return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect, **kwargs)


class GeweestVeld(DatumVeld):
    """A day that has been; today is filled in already."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"initial": timezone.localdate, **kwargs})

    def clean(self, value: Any) -> date | None:
        dag: date | None = super().clean(value)
        if dag is not None and dag > timezone.localdate():
            raise forms.ValidationError("Deze dag moet nog komen. Vul in wanneer het was.")
        return dag


class KladForm(VerbandForm):
    """A form of which a part may be saved: a field that should be filled in says so, and is not refused when empty."""

    use_required_attribute = False

    def full_clean(self) -> None:
        needed = [field for field in self.fields.values() if field.required]
        for field in needed:
            field.required = False
        super().full_clean()
        for field in needed:
            field.required = True


def get_gezag(leerling: Leerling, vandaag: date) -> QuerySet[Gezagdrager]:
    """Who has authority over this pupil today."""
    return Gezagdrager.objects.filter(Q(tot__isnull=True) | Q(tot__gt=vandaag), leerling=leerling)


class GezagKeuze(forms.ModelChoiceField):
    """One of the gezagdragers, or all together."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            Gezagdrager.objects.none(), label="Met wie?", required=False, empty_label="De ouders samen", **kwargs
        )

    def label_from_instance(self, obj: Gezagdrager) -> str:
        return f"{obj.naam} ({obj.get_relatie_display()})"
