"""The form of a step: page and API fill in the same one."""

from typing import Any

from django import forms
from django.utils import timezone

from swv.kern.forms import VerbandForm


class StapForm(VerbandForm):
    """A step that needs nothing but a click; steps that ask more are subclasses.

    ``cleaned_data`` is what the engine takes: the data of the step, and ``reason``.
    """

    # Through the API a field that was not sent stays as it is, instead of being emptied.
    keeps_unsent = False

    def __init__(self, data: Any = None, files: Any = None, *, zaak: Any, user: Any, **kwargs: Any) -> None:
        self.zaak, self.user, self.vandaag = zaak, user, timezone.localdate()
        super().__init__(data, files, **kwargs)
        self.adapt(zaak)

    def adapt(self, zaak: Any) -> None:
        """Fit the fields to this case."""

    def clean(self) -> dict[str, Any]:
        super().clean()
        return {"reason": "", **self.cleaned_data}


class RedenForm(StapForm):
    """A step that asks why."""

    reason = forms.CharField(
        label="Waarom?", max_length=2000, widget=forms.Textarea(attrs={"rows": 5}), help_text="Dit komt in de tijdlijn."
    )
