"""The form of a step: page and API fill in the same one."""

from datetime import date
from typing import Any, Generic, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from swv.kern.forms import VerbandForm
from swv.kern.invoer.reden import SCHRIJF_WAAROM, why_no_reden

MAX_TEKENS = 2000
TEKSTVAK = {"rows": 4}
IN_TIJDLIJN = "Dit komt in de tijdlijn."
# The kind of case that a step is about: its model, which is a ``Zaak``. That module knows this one, so the bound is wider.
S = TypeVar("S", bound=models.Model)


class StapForm(VerbandForm, Generic[S]):
    """A step that needs nothing but a click; steps that ask more are subclasses.

    ``cleaned_data`` is what the engine takes: the data of the step, and ``reason``.
    """

    # Through the API a field that was not sent stays as it is, instead of being emptied.
    keeps_unsent = False
    # Does it ask and offer the same for every case that one person sees of one swv? Then one answer does for many.
    voor_meer = False

    def __init__(self, data: Any = None, files: Any = None, *, zaak: S, user: Any, **kwargs: Any) -> None:
        self.zaak, self.user, self.vandaag = zaak, user, timezone.localdate()
        super().__init__(data, files, **kwargs)
        self.adapt(zaak)

    @classmethod
    def make_for_many(cls, data: Any, files: Any, *, zaak: S, user: Any) -> "StapForm[S]":
        """The form whose one answer does for many cases (``voor_meer``), ``zaak`` being one of them."""
        return cls(data, files, zaak=zaak, user=user)

    def adapt(self, zaak: S) -> None:
        """Fit the fields to this case."""

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """The days of the case itself."""
        return self.zaak.get_bekende_dagen()  # type: ignore[attr-defined]  # the bound of S is wider than ``Zaak``

    def clean(self) -> dict[str, Any]:
        """What was filled in, with an empty ``reason`` for steps that ask for none."""
        super().clean()
        return {"reason": "", **self.cleaned_data}


class RedenForm(StapForm[S]):
    """A step that asks why: the next one who works on the case has to know."""

    reason = forms.CharField(
        label="Waarom?", max_length=MAX_TEKENS, widget=forms.Textarea(attrs=TEKSTVAK), help_text=IN_TIJDLIJN,
        error_messages={"required": f"{SCHRIJF_WAAROM} {IN_TIJDLIJN}"},
    )  # fmt: skip

    def clean_reason(self) -> str:
        """Some words: «x» tells the next one nothing."""
        reason = str(self.cleaned_data["reason"])
        if fault := why_no_reden(reason):
            raise ValidationError(f"{fault} {IN_TIJDLIJN}")
        return reason


class ToelichtingForm(StapForm[S]):
    """A step about which one may say something."""

    reason = forms.CharField(
        label="Toelichting", max_length=MAX_TEKENS, required=False, widget=forms.Textarea(attrs=TEKSTVAK),
        help_text=IN_TIJDLIJN,
    )  # fmt: skip
