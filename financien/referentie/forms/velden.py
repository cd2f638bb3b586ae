"""Fields that the forms of the money share."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from financien.referentie.enums import Cijferstatus
from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELD_BEGIN, GELD_EINDE
from swv.kern.invoer.uitlegveld import BronVeld
from swv.organisatie.models import Organisatie

EERSTE_JAAR, LAATSTE_JAAR = 2014, 2100


class JaarVeld(forms.IntegerField):
    """A year in figures."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{
            "min_value": EERSTE_JAAR, "max_value": LAATSTE_JAAR,
            "widget": forms.NumberInput(attrs={"class": "v-kort"}),
            "error_messages": {"invalid": "Vul een jaartal in, bijvoorbeeld 2027."}, **kwargs,
        })  # fmt: skip


class OrganisatieVeld(forms.ModelChoiceField):
    """A school or board, chosen by name."""

    def __init__(self, queryset: QuerySet[Organisatie] | None = None, **kwargs: Any) -> None:
        super().__init__(queryset=Organisatie.objects.none() if queryset is None else queryset, **kwargs)

    def label_from_instance(self, obj: Organisatie) -> str:
        """The name, with the kind behind it for what is no school: a board is often called as its school."""
        return f"{obj.naam} ({obj.get_soort_display()})" if obj.soort != "school" else obj.naam


class PeriodeVelden(VerbandForm):
    """First and last day; ``tot`` (the first day after it) is what is stored."""

    van = DatumVeld(regel=GELD_BEGIN, label="Geldig vanaf")
    tot_en_met = DatumVeld(
        regel=GELD_EINDE, label="Geldig tot en met", required=False, help_text="Laat leeg als er nog geen einde is."
    )

    def periode(self) -> dict[str, date | None]:
        """{"van", "tot"} as stored: ``tot`` is the day after the last one that was filled in, None is without end."""
        laatste = self.cleaned_data["tot_en_met"]
        return {"van": self.cleaned_data["van"], "tot": laatste + timedelta(days=1) if laatste else None}


class BronVelden(VerbandForm):
    """How sure it is and where it can be read."""

    status = forms.ChoiceField(
        label="Status", choices=Cijferstatus.choices, initial=Cijferstatus.VOORLOPIG, widget=forms.RadioSelect,
        help_text="Een definitief getal gaat voor een voorlopig getal; beide blijven staan.",
    )  # fmt: skip
    bron = BronVeld(
        label="Bron", max_length=300,
        help_text="Waar dit getal staat, bijvoorbeeld «Regeling bekostiging WPO en WEC 2027, art. 25».",
    )  # fmt: skip


def next_year() -> date:
    """First day of the coming kalenderjaar: what somebody enters now is mostly for then."""
    return date(timezone.localdate().year + 1, 1, 1)
