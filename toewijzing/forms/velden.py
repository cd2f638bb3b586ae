"""Fields that more than one form of a request has."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.termijnen import get_begin_schooljaar

SCHOOLJAREN_VOORUIT = 7


def tekstveld(label: str, max_length: int, *, rows: int = 5, **kwargs: Any) -> forms.CharField:
    """A longer text; the page counts the characters that are left."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


def _day(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


class EindeSchooljaarVeld(forms.TypedChoiceField):
    """The last day of a schooljaar, to choose instead of to type."""

    def __init__(self, *, vandaag: date, **kwargs: Any) -> None:
        first = get_begin_schooljaar(vandaag).year + 1
        days = [date(year, 7, 31) for year in range(first, first + SCHOOLJAREN_VOORUIT)]
        choices = [("", "Kies een einde"), *((day.isoformat(), f"31 juli {day.year}") for day in days)]
        super().__init__(choices=choices, coerce=_day, empty_value=None, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return value.isoformat() if isinstance(value, date) else value
