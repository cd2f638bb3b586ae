"""A date in a form: written the Dutch way, and held against its rule (``datums.py``)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from swv.kern.invoer.datums import (
    DATUM_KLOPT,
    VANDAAG,
    VRAAG,
    Bekend,
    Datumoordeel,
    Datumregel,
    find_unanswered,
    judge,
    make_answer,
    write,
)

DATUM_INVOER = ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"]
# A yes without the name of a field, as a browser sends a tick that has no value.
ZONDER_NAAM = "on"
DATUM_FOUT = "Vul een bestaande datum in, bijvoorbeeld 3-12-2026."


class DatumInvoer(forms.DateInput):
    """The browser's own date picker; what is typed without one (3-12-2026) is understood as well."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, format="%Y-%m-%d")


class DatumVeld(forms.DateField):
    """A date: 3-12-2026, 3/12/2026 or 2026-12-03, that is plausible by its rule.

    The field itself holds it against today; the form (``DatumGuard``) against the other days, and asks questions.
    """

    widget = DatumInvoer
    default_error_messages = {"invalid": DATUM_FOUT}

    def __init__(self, *, regel: Datumregel, **kwargs: Any) -> None:
        super().__init__(input_formats=DATUM_INVOER, **kwargs)
        self.regel = regel

    def clean(self, value: Any) -> date | None:
        """The day. Raises ValidationError for one that cannot be true, today."""
        dag: date | None = super().clean(value)
        problem = self.regel.find_refusal(dag, {VANDAAG: timezone.localdate()}) if dag is not None else None
        if problem:
            raise ValidationError(problem, code="datum")
        return dag


class DatumGuard(forms.BaseForm):
    """Hold every date against its rule and the other days; a day that is only unusual is asked back once.

    The answer is ``datum_klopt``, there only after a question, with a tick for each day that is asked back: it holds for
    that day of that field, and not for another one that becomes unusual afterwards. ``vraagt_datums`` False: refuse what
    cannot be true and ask nothing, for a text that is saved in parts while somebody types.
    """

    vraagt_datums = True

    def __init__(self, *args: Any, bekend: Bekend | None = None, **kwargs: Any) -> None:
        self.bekend = dict(bekend or {})
        super().__init__(*args, **kwargs)

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """{what a day is called in the rules: the day} of what this form is about, as ``bekend`` gave them."""
        return self.bekend

    def full_clean(self) -> None:
        """Without the extra tick, until a question needs it again."""
        self.fields.pop(DATUM_KLOPT, None)
        super().full_clean()

    def _clean_fields(self) -> None:
        super()._clean_fields()  # type: ignore[misc]  # Django's stubs leave this step of full_clean out
        regels = get_rules(self.fields)
        if any(self.cleaned_data.get(name) for name in regels):
            known = self.get_bekende_dagen()
            self._show(judge(regels, self.cleaned_data, vandaag=timezone.localdate(), bekend=known))

    def _show(self, oordeel: Datumoordeel) -> None:
        for name, tekst in oordeel.weigeringen.items():
            self.add_error(name, ValidationError(tekst, code="datum"))
        if not oordeel.vragen or not self.vraagt_datums:
            return
        dagen = {name: self.cleaned_data[name] for name in oordeel.vragen}
        self.fields[DATUM_KLOPT] = forms.MultipleChoiceField(
            label=VRAAG, required=False, widget=forms.CheckboxSelectMultiple,
            choices=[
                (make_answer(name, dag), f"Ja, {write(dag)} klopt ({self[name].label})") for name, dag in dagen.items()
            ],
            help_text="Klopt een datum niet? Verbeter hem dan.",
        )  # fmt: skip
        for name, tekst in find_unanswered(oordeel.vragen, dagen, self._read_answer()).items():
            self.add_error(name, ValidationError(tekst, code=DATUM_KLOPT))

    def _read_answer(self) -> list[str] | bool:
        """What was ticked, or what a program says through the API: True, or names of fields."""
        sent = self[DATUM_KLOPT].data or []
        if sent is True or sent == [ZONDER_NAAM] or sent == ZONDER_NAAM:
            return True
        return [sent] if isinstance(sent, str) else list(sent)


def get_rules(fields: Mapping[str, forms.Field]) -> dict[str, Datumregel]:
    """{name: rule} of the fields that take a day, typed or chosen."""
    found = {name: getattr(field, "regel", None) for name, field in fields.items()}
    return {name: regel for name, regel in found.items() if isinstance(regel, Datumregel)}


def is_only_questions(form: forms.BaseForm) -> bool:
    """Is all that is wrong with this form that dates are asked back?"""
    codes = [error.code for errors in form.errors.as_data().values() for error in errors]
    return bool(codes) and all(code == DATUM_KLOPT for code in codes)
