"""Quick money in one screen, adding to it, and looking back."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from schoolaanvragen.calculations import TERUGKIJKEN_NA
from schoolaanvragen.forms.stap import GEEN_NAMEN, KORT, LEEG, WAAROM_MEER
from schoolaanvragen.models import Snellehulp
from schoolaanvragen.queries.aanvraag import get_scholen, offer_hulpsoorten
from schoolaanvragen.queries.budget import find_alle_hulpbudgetten, find_hulpbudgetten
from schoolaanvragen.services.hulp import Hulpvraag
from swv.kern.forms import BedragVeld, DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.datumregels import TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.organisatie.models import Organisatie
from toewijzing.models import Aanvraagsoort, Soortbudget
from toewijzing.presentatie.bedrag import describe_budget
from toewijzing.queries.budget import get_standen


class HulpForm(VerbandForm):
    """Quick money for one school."""

    school = forms.ModelChoiceField(Organisatie.objects.none(), label="Voor welke school?", empty_label=LEEG)
    soort = forms.ModelChoiceField(
        Aanvraagsoort.objects.none(), label="Welke hulp?", widget=forms.RadioSelect, empty_label=None
    )
    bedrag = BedragVeld(
        label="Bedrag", min_value=1, max_digits=9, help_text="In euro.", widget=forms.TextInput(attrs=KORT)
    )
    weken = forms.IntegerField(label="Hoeveel weken?", min_value=1, max_value=104, widget=forms.NumberInput(attrs=KORT))
    van = DatumVeld(regel=TOEKENNING_BEGIN, label="Eerste dag")
    waarvoor = forms.CharField(label="Waarvoor, in één zin?", max_length=300, help_text=GEEN_NAMEN)
    terugkijken_na = forms.IntegerField(
        label="Na hoeveel weken kijkt u terug?", min_value=1, max_value=104, initial=TERUGKIJKEN_NA,
        widget=forms.NumberInput(attrs=KORT), help_text="Dan staat het in Mijn werk.",
    )  # fmt: skip

    boven_budget = UitlegVeld(WAAROM_MEER, 2000, rows=3, required=False)

    def __init__(self, data: Any = None, *, swv_id: int, vandaag: date) -> None:
        super().__init__(data)
        soorten = offer_hulpsoorten(swv_id, vandaag)
        get_model_field(self, "school").queryset = get_scholen(swv_id, vandaag)
        get_model_field(self, "soort").queryset = soorten
        found = list(soorten[:2])
        self.kan = bool(found)
        if len(found) == 1:
            self.fields["soort"].initial = found[0].pk
        self.fields["van"].initial = vandaag
        fit_hulpbudget(self, find_alle_hulpbudgetten(soorten, vandaag), vandaag)

    @property
    def gevraagd(self) -> Hulpvraag:
        """What is given, of a valid form."""
        data = self.cleaned_data
        return Hulpvraag(
            data["bedrag"], data["weken"], data["van"], data["waarvoor"], data["terugkijken_na"],
            data.get("boven_budget", ""),
        )  # fmt: skip


class HulpAanvullenForm(VerbandForm):
    """An amount more."""

    bedrag = BedragVeld(
        label="Bedrag erbij", min_value=1, max_digits=9, help_text="In euro.", widget=forms.TextInput(attrs=KORT)
    )
    motivering = UitlegVeld(
        "Waarom?", 2000, rows=3, required=False, help_text="Nodig als het samen meer wordt dan de grens."
    )
    boven_budget = UitlegVeld(WAAROM_MEER, 2000, rows=3, required=False)

    def __init__(self, data: Any = None, *, hulp: Snellehulp, vandaag: date) -> None:
        super().__init__(data)
        fit_hulpbudget(self, find_hulpbudgetten(hulp.soort, hulp.school, vandaag), vandaag)


def fit_hulpbudget(form: VerbandForm, budgetten: Sequence[Soortbudget], vandaag: date) -> None:
    """What is left of these budgets beside the question why one gives more; without a budget that isn't asked."""
    if not budgetten:
        del form.fields["boven_budget"]
        return
    left = map(describe_budget, get_standen(budgetten, vandaag))
    form.fields["boven_budget"].help_text = " ".join(["Alleen als u meer geeft dan er over is.", *left])


class HulpStoppenForm(VerbandForm):
    """From which day it runs no more, and why."""

    stopt_per = DatumVeld(
        regel=TOEKENNING_EINDE, label="Vanaf welke dag loopt zij niet meer?",
        help_text="Wat al gegeven is, blijft gegeven.",
    )  # fmt: skip
    reden = UitlegVeld("Waarom stopt zij eerder?", 2000, rows=3, help_text=f"De school leest dit. {GEEN_NAMEN}")


class TerugblikForm(VerbandForm):
    """What came of it."""

    terugblik = UitlegVeld("Wat leverde het op?", 2000, rows=4, help_text=GEEN_NAMEN)
