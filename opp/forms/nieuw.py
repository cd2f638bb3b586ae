"""Beginning an OPP; the pupil stands in the address."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from opp.enums import Aanleiding, Herkomst
from opp.forms.velden import BekwaamheidForm, keuze
from opp.models import OppSoort
from opp.services.opp import BEKWAAMHEID
from swv.kern.forms import DatumVeld, get_model_field
from swv.kern.invoer.datumregels import AANLEIDING

VELDEN = ("beslist_zelf", *BEKWAAMHEID)


class OppNieuwForm(BekwaamheidForm):
    """Which type, where it is written, and from which day the six weeks count."""

    soort = forms.ModelChoiceField(
        OppSoort.objects.none(), label="Wat maakt u?", widget=forms.RadioSelect, empty_label=None
    )
    herkomst = keuze("Waar schrijft u het?", Herkomst.choices, initial=Herkomst.VERBAND)
    aanleiding = keuze("Waarom nu?", Aanleiding.choices, initial=Aanleiding.INSCHRIJVING)
    aanleiding_op = DatumVeld(regel=AANLEIDING, label="Sinds welke dag?", required=False,
        help_text="Alleen bij definitieve plaatsing of extra ondersteuning. Bij een inschrijving weten we de dag al.",
    )  # fmt: skip

    field_order = ("soort", "herkomst", "aanleiding", "aanleiding_op")

    def __init__(
        self, data: Any = None, *, soorten: QuerySet[OppSoort], bijna_volwassen: bool, soort: str = "", **kwargs: Any
    ) -> None:
        super().__init__(data, **kwargs)
        self.bijna_volwassen = bijna_volwassen
        if not bijna_volwassen:
            for name in VELDEN:
                del self.fields[name]
        get_model_field(self, "soort").queryset = soorten
        asked = soorten.filter(pk=int(soort)).first() if soort.isdecimal() and len(soort) < 10 else None
        first = (asked or soorten.first()) if data is None else None
        self.fields["soort"].initial = first.pk if first else None

    def clean(self) -> dict[str, Any]:
        """Another occasion than the enrolment needs its day: from there the weeks to adopt one count."""
        data = super().clean()
        needs_day = data.get("aanleiding") not in (None, Aanleiding.INSCHRIJVING)
        if needs_day and not data.get("aanleiding_op") and "aanleiding_op" not in self.errors:
            self.add_error("aanleiding_op", "Vul de dag in: daarna zijn er zes weken.")
        return data

    @property
    def gegevens(self) -> dict[str, Any]:
        """What ``create_opp`` takes."""
        data = {name: value for name, value in self.cleaned_data.items() if name not in VELDEN}
        if self.bijna_volwassen:
            data["bekwaamheid"] = {name: self.cleaned_data[name] for name in VELDEN}
        return data
