"""Forms about the pool of experts: membership, rate, reminders, and the period of what was asked."""

from datetime import date, timedelta
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG, TERUGKIJKEN
from toewijzing.enums import Opdrachtstand, Poolsoort
from toewijzing.models.deskundige import MAX_HERINNERING, Pooldeelname

KORT = forms.NumberInput(attrs={"class": "v-kort"})


class PoolForm(VerbandForm):
    """How an expert belongs to the pool; of a membership that is there already the first day stays."""

    soort = forms.ChoiceField(
        label="Hoe hoort deze deskundige bij uw pool?", choices=Poolsoort.choices, widget=forms.RadioSelect
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Eerste dag")
    tot_en_met = DatumVeld(
        regel=LAATSTE_DAG_GELDIG, label="Laatste dag", required=False, help_text="Leeg: tot u het hier anders zegt."
    )
    hoogstens_open = forms.IntegerField(
        label="Hoeveel adviezen tegelijk?", min_value=1, max_value=99, required=False, widget=KORT,
        help_text="Meer adviezen kunt u dan niet vragen zolang deze niet zijn ondertekend. Leeg: geen grens.",
    )  # fmt: skip

    def __init__(self, *args: Any, deelname: Pooldeelname | None, vandaag: date, **kwargs: Any) -> None:
        initial = {"soort": Poolsoort.VAST, "van": vandaag}
        if deelname is not None:
            initial = {name: self.read_value(deelname, name) for name in self.base_fields}
        super().__init__(*args, initial=initial, **kwargs)
        self.eerste = deelname.van if deelname else None
        if deelname is not None:
            del self.fields["van"]

    def read_value(self, row: Any, name: str) -> Any:
        """Of the end the last day, where the row has the first one after it."""
        return (row.tot and row.tot - timedelta(days=1)) if name == "tot_en_met" else getattr(row, name)


class AdviestariefForm(VerbandForm):
    """What an advice costs from a day on."""

    van = DatumVeld(regel=GELDT_VANAF, label="Geldt vanaf")
    bedrag = BedragVeld(
        label="Tarief per advies, in euro", min_value=0, max_digits=8,
        help_text="Wat u eerder vroeg, houdt het tarief van die dag.",
    )  # fmt: skip


class HerinneringForm(VerbandForm):
    """When experts get a mail by themselves."""

    dagen_vooraf = forms.IntegerField(
        label="Dagen vóór de laatste dag", min_value=0, max_value=MAX_HERINNERING, widget=KORT, help_text="0: nooit."
    )
    dagen_na = forms.IntegerField(
        label="Dagen na de laatste dag", min_value=0, max_value=MAX_HERINNERING, widget=KORT,
        help_text="Eén mail, zolang het advies niet is ondertekend. 0: nooit.",
    )  # fmt: skip


class OpdrachtenFilter(VerbandForm):
    """Of which period, and how far: every field may stay empty."""

    van = DatumVeld(regel=TERUGKIJKEN, required=False, label="Gevraagd vanaf")
    tot_en_met = DatumVeld(regel=TERUGKIJKEN, required=False, label="Gevraagd tot en met")
    stand = forms.ChoiceField(label="Stand", choices=[("", "Alle"), *Opdrachtstand.choices], required=False)

    def clean(self) -> dict[str, Any]:
        """The period ends after it starts."""
        found = super().clean() or {}
        van, tot = found.get("van"), found.get("tot_en_met")
        if van and tot and tot < van:
            self.add_error("tot_en_met", "Deze dag ligt vóór de eerste. Kies een latere dag.")
        return found

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen? No for a form that was not validated."""
        return any(getattr(self, "cleaned_data", {}).values())
