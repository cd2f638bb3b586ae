"""Beginning an OPP; the pupil stands in the address."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from opp.enums import Aanleiding, Herkomst
from opp.forms.velden import keuze
from opp.models import OppSoort
from swv.kern.forms import DatumVeld, VerbandForm


class NieuwForm(VerbandForm):
    """Which type, where it is written, and from which day the six weeks count."""

    soort = forms.ModelChoiceField(
        OppSoort.objects.none(), label="Wat maakt u?", widget=forms.RadioSelect, empty_label=None
    )
    herkomst = keuze("Waar schrijft u het?", Herkomst.choices, initial=Herkomst.VERBAND)
    aanleiding = keuze("Waarom nu?", Aanleiding.choices, initial=Aanleiding.INSCHRIJVING)
    aanleiding_op = DatumVeld(
        label="Sinds welke dag?", required=False,
        help_text="Alleen bij definitieve plaatsing of extra ondersteuning. Bij een inschrijving weten we de dag al.",
    )  # fmt: skip

    def __init__(self, data: Any = None, *, soorten: QuerySet[OppSoort], **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.fields["soort"].queryset = soorten
        first = soorten.first() if data is None else None
        self.fields["soort"].initial = first.pk if first else None

    def clean(self) -> dict[str, Any]:
        super().clean()
        data = self.cleaned_data
        needs_day = data.get("aanleiding") not in (None, Aanleiding.INSCHRIJVING)
        if needs_day and not data.get("aanleiding_op") and "aanleiding_op" not in self.errors:
            self.add_error("aanleiding_op", "Vul de dag in: daarna zijn er zes weken.")
        return data
