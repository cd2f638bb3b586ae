"""What the second person says, and when the next review is due."""

from datetime import date

from dateutil.relativedelta import relativedelta
from django import forms
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import VOLGENDE_CONTROLE


class WeigerForm(VerbandForm):
    """Why a role is not given."""

    reden = forms.CharField(
        label="Waarom geeft u deze rol niet?", max_length=500, widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Wie de rol voorstelde, leest dit.",
    )  # fmt: skip


def in_a_year() -> date:
    """The latest day for the next review."""
    day: date = timezone.localdate() + relativedelta(months=12)
    return day


class ControleForm(VerbandForm):
    """When the next review has to be done."""

    volgende = DatumVeld(
        regel=VOLGENDE_CONTROLE,
        label="Uiterste dag van de volgende keer",
        initial=in_a_year,
        help_text="Hoogstens een jaar na vandaag.",
    )
