"""Forms of labels: those of the swv, its rules for when an OPP is due, and a label of a pupil."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from opp.enums import Plichtgrond
from opp.forms.velden import GeweestVeld, keuze
from opp.models import Label
from opp.models.label import MAX_ZWAARTE, ZES_WEKEN
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF

KLEIN = {"class": "v-kort"}


class LabelForm(VerbandForm):
    """What it is called, whether it weighs, and for whom it is."""

    naam = forms.CharField(
        label="Naam", max_length=60,
        help_text="Bijvoorbeeld «Ondersteuning 3». Geen diagnose en geen kleur: ouders lezen dit mee.",
    )  # fmt: skip
    zwaarte = forms.IntegerField(
        label="Hoe zwaar?", min_value=1, max_value=MAX_ZWAARTE, required=False, widget=forms.NumberInput(attrs=KLEIN),
        help_text=f"Van 1 (licht) tot {MAX_ZWAARTE} (zwaar). Een leerling heeft één label met een zwaarte tegelijk.",
    )  # fmt: skip
    uitleg = forms.CharField(
        label="Voor welke leerlingen?", required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2})
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag?", initial=timezone.localdate)

    @property
    def gegevens(self) -> dict[str, Any]:
        """The columns of the label, without its first day."""
        return {name: self.cleaned_data[name] for name in ("naam", "zwaarte", "uitleg")}


class OppregelForm(VerbandForm):
    """After which event an OPP of which type is due, within how many weeks."""

    soortcode = keuze("Welk OPP moet er dan zijn?", [])
    grond = keuze("Na wat?", Plichtgrond.choices)
    label = forms.ModelChoiceField(
        Label.objects.none(), label="Welk label?", required=False, empty_label="Geen label",
        help_text="Alleen bij «label van de leerling». Heeft het een zwaarte, dan telt een zwaarder label ook.",
    )  # fmt: skip
    wat = forms.ChoiceField(label="Welke soort aanvraag?", required=False, help_text="Alleen bij «aanvraag ingediend».")
    weken = forms.IntegerField(
        label="Binnen hoeveel weken?", min_value=1, max_value=ZES_WEKEN, initial=ZES_WEKEN,
        widget=forms.NumberInput(attrs=KLEIN),
        help_text=f"Hoogstens {ZES_WEKEN}, zoals de wet (WVO 2020 art. 2.44, WPO art. 40a).",
    )  # fmt: skip
    van = DatumVeld(
        regel=GELDT_VANAF, label="Vanaf welke dag?", initial=timezone.localdate,
        help_text="Ondersteuning en labels die al lopen, tellen vanaf deze dag. Wat eerder gebeurde, telt niet.",
    )  # fmt: skip

    def __init__(
        self, *args: Any, soorten: Iterable[tuple[str, str]], labels: QuerySet[Label],
        aanvraagsoorten: Iterable[tuple[str, str]], **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        get_choice_field(self, "soortcode").choices = list(soorten)
        get_choice_field(self, "wat").choices = [("", "Elke soort"), *aanvraagsoorten]
        get_model_field(self, "label").queryset = labels

    def clean(self) -> dict[str, Any]:
        """A label with its own ground and with no other; a kind of request likewise."""
        data = super().clean() or self.cleaned_data
        grond = data.get("grond")
        if grond == Plichtgrond.LABEL and not data.get("label") and "label" not in self.errors:
            self.add_error("label", "Kies het label waarna het OPP er moet zijn.")
        if grond and grond != Plichtgrond.LABEL and data.get("label"):
            self.add_error("label", "Een label hoort alleen bij «label van de leerling». Kies «Geen label».")
        if grond and grond != Plichtgrond.AANVRAAG and data.get("wat"):
            self.add_error("wat", "Een soort aanvraag hoort alleen bij «aanvraag ingediend». Kies «Elke soort».")
        return data

    @property
    def gegevens(self) -> dict[str, Any]:
        """The columns of the rule, without its first day."""
        return {name: self.cleaned_data[name] for name in ("soortcode", "grond", "wat", "label", "weken")}


class LeerlinglabelForm(VerbandForm):
    """Which label a pupil has, and since when."""

    label = forms.ModelChoiceField(
        Label.objects.none(), label="Welk label?", widget=forms.RadioSelect, empty_label=None
    )
    van = GeweestVeld(label="Sinds wanneer?")

    def __init__(self, *args: Any, labels: QuerySet[Label], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "label").queryset = labels


class LeerlinglabelEindeForm(VerbandForm):
    """The last day on which the label holds."""

    laatste_dag = GeweestVeld(label="Laatste dag van dit label")
