"""What the forms of the beheerder share: choosing an organisation, and the last day of a period."""

from datetime import date, timedelta
from typing import Any

from django import forms

LEEG = ("", "Kies …")


class OrganisatieKeuze(forms.ModelChoiceField):
    """An organisation, with its kind behind the name: a school and its board are often called the same."""

    def label_from_instance(self, obj: Any) -> str:
        """Name, kind and place, as far as the place is known."""
        plaats = f", {obj.plaats}" if obj.plaats else ""
        return f"{obj.naam} ({obj.get_soort_display()}{plaats})"


class GebruikerKeuze(forms.ModelChoiceField):
    """A person, with the surname first: give it people by ``sorteernaam``."""

    def label_from_instance(self, obj: Any) -> str:
        """«Wit, Hanneke de»."""
        return str(obj.persoonsnaam.in_lijst)


def day_after(dag: date | None) -> date | None:
    """``tot`` as stored for a last day as people write it; None (no end) stays None."""
    return dag and dag + timedelta(days=1)


def day_before(dag: date | None) -> date | None:
    """The last day as people write it for a stored ``tot``; None (no end) stays None."""
    return dag and dag - timedelta(days=1)
