"""Forms of Verband: Dutch messages, Dutch dates and amounts, our own templates, and no BSN in any field."""

import re
from collections.abc import Mapping, MutableMapping
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models.fields import BLANK_CHOICE_DASH
from django.forms.renderers import TemplatesSetting
from django.forms.utils import pretty_name
from django.utils.choices import BlankChoiceIterator

from swv.kern.invoer.bewaren import Wijzigform
from swv.kern.invoer.bsn import GEEN_REDEN, Alarm, clean_reason, find_alarms, log_alarms
from swv.kern.invoer.datumveld import DatumGuard, DatumVeld
from swv.kern.invoer.elfproef import describe
from swv.kern.invoer.teken import TekenGeweigerd, clean_text
from swv.kern.models import ValsAlarm


class VerbandRenderer(TemplatesSetting):
    """Our own templates for a form and for one field."""

    form_template_name = "formulier/formulier.html"
    field_template_name = "formulier/veld.html"


# --- fields ---------------------------------------------------------------------------------------------------------


class GetalVeld(forms.DecimalField):
    """A number with a comma or a point for the decimals, as people here write it."""

    widget = forms.TextInput
    default_error_messages = {"invalid": "Vul een getal in, bijvoorbeeld 12 of 12,5."}
    # What may stand around the number, and the two ways to write it.
    omheen = re.compile(r"\s|%$")
    nederlands = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?")
    met_punt = re.compile(r"-?\d+\.\d+")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"max_digits": 12, "decimal_places": 2, **kwargs})

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # stubs: a kind of whole number
        """The number as Decimal, None for an empty field; raises ValidationError for any other text."""
        if not isinstance(value, str):
            return super().to_python(value)
        text = self.omheen.sub("", value.strip())
        if self.nederlands.fullmatch(text):
            text = text.replace(".", "").replace(",", ".")
        elif text and not self.met_punt.fullmatch(text):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return super().to_python(text)

    def prepare_value(self, value: Any) -> Any:
        """Without needless zeros: 12 and 12,5. What someone typed stays as it was typed."""
        return f"{value.normalize():f}".replace(".", ",") if isinstance(value, Decimal) else value

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Asks a telephone for its keyboard with digits and a comma."""
        return {**super().widget_attrs(widget), "inputmode": "decimal"}


class BedragVeld(GetalVeld):
    """An amount in euro with at most two decimals: 1.234,56 or 1234,56 or 1234.56; € in front may stay."""

    default_error_messages = {"invalid": "Vul een bedrag in, bijvoorbeeld 1.234,56."}
    omheen = re.compile(r"^€|\s")
    nederlands = re.compile(r"-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?")
    met_punt = re.compile(r"-?\d+\.\d{1,2}")

    def prepare_value(self, value: Any) -> Any:
        """Shown the Dutch way, with cents; what someone typed stays as it was typed."""
        return f"{value:.2f}".replace(".", ",") if isinstance(value, Decimal) else value


def get_choice_field(form: forms.BaseForm, name: str) -> forms.ChoiceField:
    """This field, to set its ``choices``. Raises KeyError, and TypeError for a field without choices."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} is no choice.")
    return field


def get_model_field(form: forms.BaseForm, name: str) -> "forms.ModelChoiceField[Any]":
    """This field, to set its ``queryset``. Raises KeyError, and TypeError for a field without rows."""
    field = form.fields[name]
    if not isinstance(field, forms.ModelChoiceField):
        raise TypeError(f"{name} is no choice of rows.")
    return field


# --- what every form does -------------------------------------------------------------------------------------------


def refuse_signs(value: Any) -> None:
    """The validator that every text has (``Invoerpoort``): ValidationError names the character that is refused."""
    try:
        clean_text(str(value))
    except TekenGeweigerd as problem:
        raise ValidationError(str(problem), code="teken") from problem


class Invoerpoort(forms.BaseForm):
    """Every text passes the gate (``swv.kern.invoer.teken``) before it is cleaned: page, API and command alike."""

    def _clean_fields(self) -> None:
        for name, field in self.fields.items():
            if isinstance(field, forms.CharField):
                field.validators = [*(each for each in field.validators if each is not refuse_signs), refuse_signs]
                self._clean_sent(name, field)
        super()._clean_fields()  # type: ignore[misc]  # the stubs of Django leave it out

    def _clean_sent(self, name: str, field: forms.CharField) -> None:
        """Put the text as it may be kept in the place of what was sent. A password stays: it is never kept."""
        html_name = self.add_prefix(name)
        sent = self.data.get(html_name)
        if not isinstance(sent, str) or field.disabled or isinstance(field.widget, forms.PasswordInput):
            return
        cleaned = _clean_sent_text(sent, regels=isinstance(field.widget, forms.Textarea | forms.HiddenInput))
        if cleaned != sent:
            data = cast(MutableMapping[str, Any], self.data.copy())  # type: ignore[attr-defined]  # dict and QueryDict copy
            data[html_name] = cleaned
            self.data = data


def _clean_sent_text(text: str, *, regels: bool) -> str:
    """Cleaned, or as it was when it is refused: the validator of the field says why, and nothing typed is lost."""
    try:
        return clean_text(text, regels=regels).tekst
    except TekenGeweigerd:
        return text


class BsnGuard(forms.BaseForm):
    """Refuse numbers that may be a BSN. After a refusal the form asks whether it is a false alarm, and why."""

    geen_bsn_velden = ("geen_bsn", "geen_bsn_reden")

    def full_clean(self) -> None:
        """Clean, then look at every value; the two extra fields are there only when they are needed."""
        for name in self.geen_bsn_velden:
            self.fields.pop(name, None)
        super().full_clean()
        self.alarms: list[Alarm] = []
        if not self.is_bound or not getattr(self, "cleaned_data", None):
            return
        found = find_alarms({name: value for name, value in self.cleaned_data.items() if self._is_guarded(name)})
        if found:
            self._ask_or_keep(found)

    def log_false_alarms(self, *, door: Any, object_soort: str, object_id: int | None) -> list[ValsAlarm]:
        """Record what was kept with a reason. Call it in the transaction that saves this form's data."""
        return log_alarms(self.alarms, door=door, object_soort=object_soort, object_id=object_id)

    def _is_guarded(self, name: str) -> bool:
        """Everything but a password: that is never stored as it is typed."""
        return name not in self.fields or not isinstance(self.fields[name].widget, forms.PasswordInput)

    def _ask_or_keep(self, found: list[Alarm]) -> None:
        self._show_extra_fields()
        per_field = self.data.get(self.add_prefix(self.geen_bsn_velden[0]))
        if isinstance(per_field, Mapping):  # a program says it per field
            self._keep_per_field(found, per_field)
            return
        checked, reden = (self[name].data for name in self.geen_bsn_velden)
        if checked and (kept := clean_reason(reden)):
            self.alarms = [Alarm(alarm.veld, alarm.match, kept) for alarm in found]
        elif checked:
            self.add_error("geen_bsn_reden", GEEN_REDEN)
        else:
            self._refuse(found)

    def _keep_per_field(self, found: list[Alarm], redenen: Mapping[str, Any]) -> None:
        """What ``{field: why it is no BSN}`` gives a reason for, is kept; the others are refused."""
        told = [(alarm, clean_reason(redenen.get(alarm.veld))) for alarm in found]
        self.alarms = [Alarm(alarm.veld, alarm.match, reden) for alarm, reden in told if reden]
        self._refuse([alarm for alarm, reden in told if not reden])

    def _refuse(self, found: list[Alarm]) -> None:
        for alarm in found:
            name = alarm.veld.partition(".")[0]
            self.add_error(name if name in self.fields else None, describe(alarm.match))

    def _show_extra_fields(self) -> None:
        self.fields["geen_bsn"] = forms.BooleanField(
            label="Dit is geen BSN", required=False, help_text="Wat u hier aangeeft, wordt met uw naam vastgelegd."
        )
        self.fields["geen_bsn_reden"] = forms.CharField(label="Waarom is dit geen BSN?", required=False, max_length=500)


class DutchFields(forms.BaseForm):
    """Messages that name the field and the way out. A date that declares no rule can't be in a form."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            _translate(name, field)


# What Django shows where nothing was chosen yet, and what stands there in Verband.
ZONDER_KEUZE, KIES = BLANK_CHOICE_DASH[0][1], "Kies …"


def _translate(name: str, field: forms.Field) -> None:
    if isinstance(field, forms.DateField) and not isinstance(field, DatumVeld):
        raise TypeError(f"{name} is a date without a rule: declare a DatumVeld.")
    if field.error_messages.get("required") == forms.Field.default_error_messages["required"]:
        label = field.label or pretty_name(name)
        field.error_messages["required"] = _required_message(field, str(label))
    if isinstance(field, forms.ModelChoiceField):
        field.empty_label = KIES if field.empty_label == ZONDER_KEUZE else field.empty_label
    elif isinstance(field, forms.ChoiceField) and isinstance(field.choices, BlankChoiceIterator):
        field.choices = [("", KIES) if each == ("", ZONDER_KEUZE) else each for each in field.choices]


def _required_message(field: forms.Field, label: str) -> str:
    if isinstance(field, forms.FileField):
        return f"Kies een bestand bij «{label}»."
    if isinstance(field, forms.BooleanField):
        return f"Vink «{label}» aan om verder te gaan."
    if isinstance(field, forms.ChoiceField | forms.ModelChoiceField):
        return f"Maak een keuze bij «{label}»."
    return f"Vul «{label}» in."


class VerbandForm(Wijzigform, BsnGuard, Invoerpoort, DutchFields, DatumGuard, forms.Form):
    """The base of every form."""


class VerbandModelForm(Wijzigform, BsnGuard, Invoerpoort, DutchFields, DatumGuard, forms.ModelForm):
    """The base of every form that edits one row."""
