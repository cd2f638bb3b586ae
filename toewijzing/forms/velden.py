"""Fields that more than one form of a request has."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.invoer.datums import Datumregel

# A pupil with ernstige meervoudige beperkingen gets one tlv for the whole school career.
SCHOOLJAREN_VOORUIT = 10


class LaterNodig(forms.BaseForm):
    """Fields that may stay empty here although they are needed: what is asked depends on the case or comes later.

    They don't say "mag leeg blijven"; the service tells which one is missing. ``later_nodig`` names them, None is all.
    """

    later_nodig: frozenset[str] | None = frozenset()

    def full_clean(self) -> None:
        """Check as if ``later_nodig`` (None: every field) were not required, and mark them again for the page."""
        names = self.fields if self.later_nodig is None else self.later_nodig & self.fields.keys()
        needed = [self.fields[name] for name in names if self.fields[name].required]
        for field in needed:
            field.required = False
        super().full_clean()
        for field in needed:
            field.required = True


def tekstveld(label: str, max_length: int, *, rows: int = 5, **kwargs: Any) -> forms.CharField:
    """A longer text; the page counts the characters that are left."""
    return forms.CharField(label=label, max_length=max_length, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


def _day(value: str | date) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


class EindeSchooljaarVeld(forms.TypedChoiceField):
    """The last day of a tlv for (v)so, to choose instead of to type: only 31 July's that are allowed."""

    def __init__(self, *, eerste: date, regel: Datumregel, **kwargs: Any) -> None:
        first = eerste.year
        days = [date(year, 7, 31) for year in range(first, first + SCHOOLJAREN_VOORUIT)]
        choices = [("", "Kies een einde"), *((day.isoformat(), f"31 juli {day.year}") for day in days)]
        super().__init__(choices=choices, coerce=_day, empty_value=None, **kwargs)
        self.regel = regel

    def prepare_value(self, value: Any) -> Any:
        """A day as the value of its choice: «2027-07-31»."""
        return value.isoformat() if isinstance(value, date) else value
