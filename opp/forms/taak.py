"""Forms of tasks at labels: the rule of the swv, and what a school did."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from opp.enums import Taakeenheid
from opp.forms.velden import GeweestVeld, keuze, tekstveld
from opp.models import Label
from opp.models.taak import MAX_DAGEN, MAX_WEKEN, TAAKROLLEN
from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF

KLEIN = {"class": "v-kort"}


class TaakregelForm(VerbandForm):
    """What a school does, within which time, for a pupil who gets this label."""

    label = forms.ModelChoiceField(
        Label.objects.none(), label="Bij welk label?", empty_label="Kies een label",
        help_text="Heeft het label een zwaarte, dan telt een zwaarder label ook.",
    )  # fmt: skip
    wat = forms.CharField(
        label="Wat moet er dan gebeuren?", max_length=120,
        help_text="Bijvoorbeeld «Bespreek de leerling in het ondersteuningsteam».",
    )  # fmt: skip
    rol = keuze("Wie op de school ziet dit op Mijn werk?", [(rol.value, rol.label) for rol in TAAKROLLEN])
    aantal = forms.IntegerField(
        label="Binnen welke tijd?", min_value=1, max_value=MAX_DAGEN, widget=forms.NumberInput(attrs=KLEIN),
        help_text="Vanaf de eerste dag van het label.",
    )  # fmt: skip
    eenheid = forms.ChoiceField(label="Waarin telt u?", choices=Taakeenheid.choices, initial=Taakeenheid.WEKEN)
    van = DatumVeld(
        regel=GELDT_VANAF, label="Vanaf welke dag?", initial=timezone.localdate,
        help_text="Labels die al gegeven zijn, krijgen geen taak.",
    )  # fmt: skip

    def __init__(self, *args: Any, labels: QuerySet[Label], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "label").queryset = labels

    def clean(self) -> dict[str, Any]:
        """At most a year."""
        data = super().clean() or self.cleaned_data
        if data.get("eenheid") == Taakeenheid.WEKEN and (data.get("aantal") or 0) > MAX_WEKEN:
            self.add_error("aantal", f"Kies hoogstens {MAX_WEKEN} weken.")
        return data

    @property
    def gegevens(self) -> dict[str, Any]:
        """The columns of the rule, without its first day."""
        return {name: self.cleaned_data[name] for name in ("label", "wat", "rol", "aantal", "eenheid")}


class LabeltaakForm(VerbandForm):
    """When it was done, and what came of it."""

    gedaan_op = GeweestVeld(label="Wanneer is het gedaan?")
    tekst = tekstveld(
        "Wat is er gedaan of afgesproken?", 2000,
        help_text="In een of twee zinnen. Uw school en uw samenwerkingsverband lezen dit.",
        error_messages={"required": "Schrijf in een zin wat er is gedaan of afgesproken."},
    )  # fmt: skip
