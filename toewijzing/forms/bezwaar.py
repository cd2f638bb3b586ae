"""What is asked at the receipt of a bezwaar and at each step. Whether dates can be true, the services tell."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.datumregels import BEZWAAR, HOORZITTING
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.templatetags.verband import datum
from toewijzing.enums import Bezwaaroordeel, Bezwaarstap, Indiener
from toewijzing.models import Besluit, Bezwaar

SCHEIDING = ":"


class BezwaarForm(VerbandForm):
    """Who objects, and when it came in. ``cleaned_data`` is what ``record_bezwaar`` takes."""

    indiener = forms.ChoiceField(label="Wie maakt bezwaar?", widget=forms.RadioSelect)
    indiener_naam = forms.CharField(
        label="Naam van deze indiener", max_length=100, required=False, help_text="Alleen bij «iemand anders»."
    )
    ontvangen_op = DatumVeld(regel=BEZWAAR, label="Ontvangen op")
    gepost_op = DatumVeld(regel=BEZWAAR, label="Datum van de poststempel", required=False)
    commissie = forms.BooleanField(
        label="De landelijke bezwaaradviescommissie adviseert", required=False, initial=True,
        help_text="Met advies hebt u twaalf weken voor de beslissing, zonder advies zes (Awb 7:10).",
    )  # fmt: skip

    def __init__(self, data: Any = None, *, besluit: Besluit, bezwaar: Bezwaar | None = None, **kwargs: Any) -> None:
        self.besluit = besluit
        super().__init__(data, initial=_start(bezwaar) if bezwaar else None, **kwargs)
        self.gezag = {gezagdrager.pk: gezagdrager for gezagdrager in besluit.leerling.gezagdrager_set.all()}
        parents = [(f"{Indiener.GEZAGDRAGER}{SCHEIDING}{pk}", each.naam) for pk, each in self.gezag.items()]
        get_choice_field(self, "indiener").choices = [
            (Indiener.GEZAGDRAGER, "de ouders samen"),
            *parents,
            (Indiener.LEERLING, "de leerling"),
            (Indiener.SCHOOL, besluit.aanvraag.school.naam),
            (Indiener.ANDER, "iemand anders"),
        ]
        einde = besluit.bezwaar_tot_en_met
        self.fields["gepost_op"].help_text = (
            f"Alleen nodig als het bezwaar na {datum(einde)} binnenkwam. Op tijd gepost en binnen een week daarna"
            " ontvangen is nog op tijd (Awb 6:9)."
        )

    def clean(self) -> dict[str, Any]:
        """Takes the choice of who objects apart into ``indiener`` and ``gezagdrager`` (None: nobody in particular)."""
        super().clean()
        indiener, _, pk = self.cleaned_data.get("indiener", "").partition(SCHEIDING)
        return {**self.cleaned_data, "indiener": indiener, "gezagdrager": self.gezag[int(pk)] if pk else None}


def _start(bezwaar: Bezwaar) -> dict[str, Any]:
    """What was put down, as the form has it."""
    who = bezwaar.indiener + (f"{SCHEIDING}{bezwaar.gezagdrager_id}" if bezwaar.gezagdrager_id else "")
    names = ("indiener_naam", "ontvangen_op", "gepost_op", "commissie")
    return {"indiener": who, **{name: getattr(bezwaar, name) for name in names}}


class BezwaarStapForm(VerbandForm):
    """One step: its fields start with what is known already, a day with today."""

    def __init__(self, data: Any = None, *, bezwaar: Bezwaar, vandaag: date, **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        for name, field in self.fields.items():
            known = getattr(bezwaar, name)
            field.initial = known or (vandaag if isinstance(field, DatumVeld) else None)


class DoorzendenForm(BezwaarStapForm):
    doorgezonden_op = DatumVeld(
        regel=BEZWAAR,
        label="Doorgezonden op",
        help_text="Met het verweerschrift en de stukken. Ook de indiener krijgt ze.",
    )


class HoorzittingForm(BezwaarStapForm):
    hoorzitting_op = DatumVeld(regel=HOORZITTING, label="Hoorzitting op", help_text="Deze dag mag nog komen.")


class BezwaarAdviesForm(BezwaarStapForm):
    advies = forms.ChoiceField(
        label="Wat adviseert de commissie?", choices=Bezwaaroordeel.choices, widget=forms.RadioSelect
    )
    advies_op = DatumVeld(regel=BEZWAAR, label="Datum van het advies")


class VerdagenForm(BezwaarStapForm):
    verdaagd_op = DatumVeld(
        regel=BEZWAAR,
        label="Brief aan de indiener verstuurd op",
        help_text="De termijn wordt zes weken langer. Dat kan één keer (Awb 7:10).",
    )


class BeslissenForm(BezwaarStapForm):
    uitkomst = forms.ChoiceField(
        label="Wat is er beslist?", choices=Bezwaaroordeel.choices, widget=forms.RadioSelect,
        help_text="Wie het eerste besluit nam, beslist niet op het bezwaar (Awb 10:3).",
    )  # fmt: skip
    beslist_op = DatumVeld(regel=BEZWAAR, label="Datum van de beslissing")
    afwijking = UitlegVeld(
        "Waarom anders dan geadviseerd?", 4000, required=False,
        help_text="Alleen als u afwijkt van het advies of er niet op wacht (Awb 7:13). Stuur het advies mee.",
    )  # fmt: skip
    beslisser = forms.CharField(
        label="Wie besliste namens het bestuur?", max_length=150, required=False,
        help_text="Alleen als de directeur het eerste besluit nam: naam en functie van wie nu besliste.",
    )  # fmt: skip


class IntrekkenForm(BezwaarStapForm):
    ingetrokken_op = DatumVeld(
        regel=BEZWAAR, label="Ingetrokken op", help_text="De dag waarop de indiener dit liet weten."
    )


STAPFORMULIEREN: dict[str, type[BezwaarStapForm]] = {
    Bezwaarstap.DOORZENDEN: DoorzendenForm,
    Bezwaarstap.HOORZITTING: HoorzittingForm,
    Bezwaarstap.ADVIES: BezwaarAdviesForm,
    Bezwaarstap.VERDAGEN: VerdagenForm,
    Bezwaarstap.BESLISSEN: BeslissenForm,
    Bezwaarstap.INTREKKEN: IntrekkenForm,
}
