"""What an expert writes: the draft, and the fields that draft and signing share."""

from typing import Any

from django import forms

from swv.kern.forms import DatumVeld, VerbandForm
from swv.kern.invoer.datumregels import TOEKENNING_EINDE
from toewijzing.calculations.grens import get_eind_regel
from toewijzing.enums import Categorie, Oordeel, PeriodeRegel
from toewijzing.forms.velden import EindeSchooljaarVeld, tekstveld
from toewijzing.models import Aanvraag
from toewijzing.queries.compleet import get_eerste_eind
from toewijzing.queries.grens import get_grenzen

MAX_ADVIES = 8000
MAX_DOEL = 4000
# The fields of an advice that may stay empty and came beside the grounds.
EXTRA = ("duur_weken", "duur_tot_en_met", "doelen", "terugplaatsing")


def make_extra(aanvraag: Aanvraag, vandaag: Any) -> dict[str, forms.Field]:
    """How long, with which goals and when back: of the first what fits the kind (weeks, end of a schooljaar, a day)."""
    soort = aanvraag.soort
    label, help_text = "Tot en met wanneer adviseert u dit?", "Alleen als u toekennen adviseert."
    duur: dict[str, forms.Field]
    if soort.vraagt_weken:
        most = soort.max_weken or 52
        duur = {
            "duur_weken": forms.IntegerField(
                label="Voor hoeveel weken adviseert u dit?", min_value=1, max_value=most, required=False,
                help_text=f"{help_text} Ten hoogste {most}.",
            )
        }  # fmt: skip
    elif soort.periode_regel == PeriodeRegel.SCHOOLJAREN:
        eerste = get_eerste_eind(aanvraag, aanvraag.gevraagd_van or vandaag, vandaag)
        veld = EindeSchooljaarVeld(
            label=label, regel=get_eind_regel(get_grenzen(soort)), eerste=eerste, required=False, help_text=help_text
        )
        duur = {"duur_tot_en_met": veld}
    else:
        duur = {"duur_tot_en_met": DatumVeld(regel=TOEKENNING_EINDE, label=label, required=False, help_text=help_text)}
    return {
        **duur,
        "doelen": tekstveld(
            "Wat moet er in die tijd bereikt zijn?", MAX_DOEL, rows=4, required=False,
            help_text="Doelen waaraan de school en de ouders later kunnen zien of het werkt.",
        ),
        "terugplaatsing": tekstveld(
            "Wanneer kan de leerling terug?", MAX_DOEL, rows=4, required=False,
            help_text="Onder welke voorwaarden kan de leerling (weer) verder zonder deze steun, of terug naar de school?",
        ),
    }  # fmt: skip


def add_extra(form: forms.BaseForm, aanvraag: Aanvraag, vandaag: Any, *, after: str) -> None:
    """Put the fields of ``make_extra`` behind this one."""
    extra = make_extra(aanvraag, vandaag)
    form.fields.update(extra)
    names = [name for name in form.fields if name not in extra]
    place = names.index(after) + 1
    form.order_fields([*names[:place], *extra, *names[place:]])


class AdviesForm(VerbandForm):
    """An expert's draft: nothing is required until it is signed."""

    vraagt_datums = False  # it is saved while somebody types; what is unusual is asked at signing

    oordeel = forms.ChoiceField(
        label="Wat adviseert u?", choices=Oordeel.choices, widget=forms.RadioSelect, required=False
    )
    categorie = forms.TypedChoiceField(
        label="Categorie", choices=Categorie.choices, coerce=int, empty_value=None, required=False,
        widget=forms.RadioSelect, help_text="Alleen als u toekennen adviseert.",
    )  # fmt: skip
    gronden = tekstveld(
        "Waarop steunt uw advies?", MAX_ADVIES, rows=10, required=False,
        help_text="Noem welk recent onderzoek en welke gegevens u gebruikte, en toets aan de criteria van het"
        " ondersteuningsplan. De school en de ouders krijgen uw advies bij het besluit.",
    )  # fmt: skip
    waarom_geen_arrangement = tekstveld(
        "Waarom is lichtere steun niet genoeg?", MAX_ADVIES, rows=5, required=False,
        help_text="Wat is op de school geprobeerd, en waarom lost een arrangement het niet op?",
    )  # fmt: skip

    def __init__(self, *args: Any, aanvraag: Aanvraag, vandaag: Any, **kwargs: Any) -> None:
        super().__init__(*args, bekend=aanvraag.get_bekende_dagen(), **kwargs)
        add_extra(self, aanvraag, vandaag, after="waarom_geen_arrangement")
        if not aanvraag.soort.vraagt_categorie:
            del self.fields["categorie"]
        if not aanvraag.soort.geeft_tlv:
            del self.fields["waarom_geen_arrangement"]
