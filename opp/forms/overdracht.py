"""How the parents were told that the OPP of the school before goes along."""

from typing import Any

from django import forms
from django.utils import timezone

from leerlingen.models import Gezagdrager, Leerling
from opp.enums import GESPREKSWIJZEN
from opp.forms.velden import GeweestVeld, get_gezag, keuze, tekstveld
from swv.kern.forms import VerbandForm, get_model_field


class OverdrachtForm(VerbandForm):
    """When, how, and to whom it was told."""

    datum = GeweestVeld(label="Wanneer hebt u het de ouders verteld?")
    wijze = keuze("Hoe?", GESPREKSWIJZEN)
    gezagdrager = forms.ModelChoiceField(
        Gezagdrager.objects.none(),
        label="Aan wie?",
        required=False,
        empty_label="Aan allen samen, of aan de leerling zelf",
    )
    toelichting = tekstveld("Wat vonden zij ervan?", 1000, rows=3, required=False)

    def __init__(self, *args: Any, leerling: Leerling, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "gezagdrager").queryset = get_gezag(leerling, timezone.localdate())
