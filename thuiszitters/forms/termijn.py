"""Forms of the beheerder: terms and the escalation ladder."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils import timezone

from organen.models import Orgaan
from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF, LAATSTE_DAG_GELDIG
from swv.kern.invoer.uitlegveld import BronVeld
from swv.organisatie.enums import Rol
from swv.organisatie.models import holds_on
from thuiszitters.enums import Eenheid, Macht, TeltVanaf
from thuiszitters.models import Escalatietrede

LEEG = ("", "Kies …")
KLEIN = {"class": "v-kort"}
# Who may hear of a step: people at the school, the swv and the gemeente of the case.
BERICHTROLLEN = (Rol.ZORGCOORDINATOR, Rol.SCHOOLLEIDER, Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR, Rol.LEERPLICHT)
BESLISSERS = [(rol.value, rol.label) for rol in (Rol.SECRETARIS, Rol.CONSULENT, Rol.DIRECTEUR)]
TREDEVELDEN = ("uitleg", "na_aantal", "na_eenheid", "telt_vanaf", "tafel", "rollen", "beslisser", "orgaan", "macht")


class TermijnForm(VerbandForm):
    """How long something may take."""

    aantal = forms.IntegerField(min_value=1, max_value=365, widget=forms.NumberInput(attrs=KLEIN))
    eenheid = forms.ChoiceField(choices=Eenheid.choices)
    bron = BronVeld(
        label="Waar staat dit?",
        max_length=200,
        required=False,
        help_text="Bijvoorbeeld het thuiszitterspact of een eigen norm.",
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?", initial=timezone.localdate)


class TredeForm(VerbandForm):
    """One step of the ladder."""

    uitleg = forms.CharField(required=False, max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    na_aantal = forms.IntegerField(
        label="Na hoe lang?", min_value=1, max_value=365, required=False, widget=forms.NumberInput(attrs=KLEIN),
        help_text="Leeg: alleen met de hand.",
    )  # fmt: skip
    na_eenheid = forms.ChoiceField(label="Dagen, weken of maanden", choices=[LEEG, *Eenheid.choices], required=False)
    telt_vanaf = forms.ChoiceField(
        label="Vanaf wanneer telt dat?", choices=TeltVanaf.choices, initial=TeltVanaf.VERZUIM, required=False,
        widget=forms.RadioSelect,
    )  # fmt: skip
    tafel = forms.CharField(
        label="Aan welke tafel?", max_length=100, required=False,
        help_text="Bijvoorbeeld «thuiszitterstafel». Leeg: er komt geen tafel bij.",
    )  # fmt: skip
    rollen = forms.MultipleChoiceField(
        label="Wie krijgt bericht?", choices=lambda: [(rol.value, rol.label) for rol in BERICHTROLLEN], widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Kies minstens één rol."},
    )  # fmt: skip
    beslisser = forms.ChoiceField(
        label="Wie zet deze trede met de hand?", choices=[("", "Iedereen van het samenwerkingsverband"), *BESLISSERS],
        required=False,
    )  # fmt: skip
    orgaan = forms.ModelChoiceField(
        label="Of besluit een orgaan erover?", queryset=Orgaan.objects.none(), required=False, empty_label="Nee",
        help_text="Dan zet de voorzitter of de secretaris van dat orgaan de trede, met de dag van de bespreking. Die heeft"
        " daarvoor ook de rol secretaris, consulent of directeur nodig.",
    )  # fmt: skip
    macht = forms.ChoiceField(
        label="Is dit doorzettingsmacht?", choices=[("", "Nee"), *((code, f"Ja, van {naam}") for code, naam in Macht.choices)],
        required=False, help_text="Hebt u geen doorzettingsmacht? Kies dan bij elke trede «Nee».",
    )  # fmt: skip
    volgorde = forms.IntegerField(
        label="Plaats op de ladder", min_value=1, max_value=99, widget=forms.NumberInput(attrs=KLEIN)
    )
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag geldt dit?", initial=timezone.localdate)

    def __init__(
        self, *args: Any, swv_id: int, trede: Escalatietrede | None = None, van: date | None = None, **kwargs: Any
    ) -> None:
        if trede is not None:
            kwargs["initial"] = {
                **{name: getattr(trede, name) for name in TREDEVELDEN},
                "volgorde": trede.volgorde + 1,
                "van": van,
            }
        super().__init__(*args, **kwargs)
        organen = Q(holds_on(timezone.localdate())) | Q(pk=trede.orgaan_id if trede else None)
        rows = Orgaan.objects.filter(organen, swv=swv_id).order_by("sorteernaam", "pk")
        get_model_field(self, "orgaan").queryset = rows

    def clean_telt_vanaf(self) -> str:
        """Left empty: from the first day of the absence."""
        return self.cleaned_data["telt_vanaf"] or TeltVanaf.VERZUIM

    def clean(self) -> dict[str, Any]:
        """The number and the unit of a term go together: both, or neither for a step set by hand only."""
        data = super().clean() or self.cleaned_data
        if ("na_aantal" in data) and (data["na_aantal"] is None) != (not data.get("na_eenheid")):
            raise ValidationError({"na_eenheid": "Vul allebei in, of geen van beide."})
        if data.get("orgaan"):
            if data.get("na_aantal") is not None:
                self.add_error(
                    "na_aantal", "Over deze trede besluit een orgaan, dus zij komt niet vanzelf. Laat dit leeg."
                )
            if data.get("beslisser"):
                self.add_error("beslisser", "Kies of een rol deze trede zet, of een orgaan. Laat een van beide leeg.")
        if data.get("macht"):
            if data.get("na_aantal") is not None:
                self.add_error("na_aantal", "Doorzettingsmacht gaat nooit vanzelf. Laat dit leeg.")
            if not data.get("beslisser") and not data.get("orgaan"):
                self.add_error("beslisser", "Kies wie de doorzettingsmacht inzet of vastlegt.")
        return data

    @property
    def gegevens(self) -> dict[str, Any]:
        """{column of ``Escalatietrede``: value} of a valid form; the place counts from 0 there, from 1 on the page."""
        return {
            **{name: self.cleaned_data[name] for name in TREDEVELDEN},
            "volgorde": self.cleaned_data["volgorde"] - 1,
        }


class NieuweTredeForm(TredeForm):
    """A step that was not there."""

    naam = forms.CharField(max_length=100)
    field_order = ["naam"]


class TredeEindeForm(VerbandForm):
    """The last day of a step."""

    laatste_dag = DatumVeld(regel=LAATSTE_DAG_GELDIG, label="Laatste dag", initial=timezone.localdate)
