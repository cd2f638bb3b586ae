"""Beginning a request of a school and filling it in. A concept may be half done: sending it tells what is missing."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from schoolaanvragen.enums import Status
from schoolaanvragen.forms.stap import GEEN_NAMEN, KORT, LEEG
from schoolaanvragen.models import Schoolaanvraag
from schoolaanvragen.queries.aanvraag import get_scholen, offer_soorten
from schoolaanvragen.queries.bedrag import explain_aantal, explain_bedrag, find_te_veel
from schoolaanvragen.queries.formulier import MET_NAAM, NAAMVRAAG, select_vragen
from schoolaanvragen.services.aanvraag import VELDEN
from swv.kern.forms import BedragVeld, DatumVeld, GetalVeld, VerbandForm, get_model_field
from swv.kern.invoer.bewaren import read_column
from swv.kern.invoer.datumregels import TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.calculations.antwoord import make_vorm
from toewijzing.enums import Aanvraagonderwerp
from toewijzing.forms.antwoord import make_antwoordveld, to_antwoord
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.formulier import to_mapping
from toewijzing.queries.ronde import describe_aanbod, with_aanbod, without_aanbod

ANTWOORD = "antwoord_"


class SoortKeuze(forms.ModelChoiceField):
    """A kind with what it is for and when its round closes; of more swv's with the name of each."""

    meer = False
    rondes: Mapping[int, str] = {}

    def label_from_instance(self, obj: Any) -> str:
        """«Groepsarrangement: voor een groep met …»."""
        name = f"{obj.naam} ({obj.swv.naam})" if self.meer else obj.naam
        uitleg = " ".join(filter(None, [obj.uitleg, self.rondes.get(obj.pk, "")]))
        return f"{name}: {uitleg}" if uitleg else name


class NieuwForm(VerbandForm):
    """Which kind of request, and (for the swv) of which school."""

    school = forms.ModelChoiceField(Organisatie.objects.none(), label="Voor welke school?", empty_label=LEEG)
    soort = SoortKeuze(
        Aanvraagsoort.objects.none(), label="Wat vraagt u aan?", widget=forms.RadioSelect, empty_label=None
    )

    def __init__(self, data: Any = None, *, user: Gebruiker, vandaag: date) -> None:
        super().__init__(data)
        self.user = user
        soort = get_model_field(self, "soort")
        alle = offer_soorten(user, vandaag)
        soort.queryset = with_aanbod(alle, vandaag)
        self.zonder_ronde = list(without_aanbod(alle, vandaag))
        if isinstance(soort, SoortKeuze):
            soort.meer = len(user.swvs) > 1
            soort.rondes = describe_aanbod(soort.queryset, vandaag)
        if user.rol in SCHOOLROLLEN:
            del self.fields["school"]
        else:
            get_model_field(self, "school").queryset = get_scholen(user.lid.organisatie_id, vandaag)

    @property
    def gekozen_school(self) -> Organisatie:
        """The own school, or the one that was chosen in a valid form."""
        if self.user.rol in SCHOOLROLLEN:
            return self.user.lid.organisatie
        found: Organisatie = self.cleaned_data["school"]
        return found


class InvulForm(VerbandForm):
    """Everything one request asks: of whom and how many, from when until when, how much, and the questions of its kind."""

    vraagt_datums = False
    use_required_attribute = False

    groep = forms.CharField(
        label="Welke groep?", max_length=100, required=False, help_text=f"Bijvoorbeeld groep 5b. {GEEN_NAMEN}"
    )
    scholen = forms.ModelMultipleChoiceField(
        Organisatie.objects.none(), label="Welke scholen doen mee?", required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    aantal_leerlingen = forms.IntegerField(
        label="Voor hoeveel leerlingen?", required=False, min_value=1, max_value=5000, widget=forms.NumberInput(attrs=KORT),
        help_text="Alleen het aantal. Mag leeg blijven.",
    )  # fmt: skip
    van = DatumVeld(regel=TOEKENNING_BEGIN, label="Vanaf wanneer?", required=False)
    tot_en_met = DatumVeld(regel=TOEKENNING_EINDE, label="Tot en met?", required=False)
    weken = forms.IntegerField(
        label="Hoeveel weken?", required=False, min_value=1, max_value=104, widget=forms.NumberInput(attrs=KORT)
    )
    bedrag = BedragVeld(
        label="Welk bedrag vraagt u?", required=False, min_value=0, max_digits=9, help_text="In euro, alles samen.",
        widget=forms.TextInput(attrs=KORT),
    )  # fmt: skip
    uren = GetalVeld(
        label="Hoeveel uren vraagt u?", required=False, min_value=0, max_digits=7, help_text="Alles samen.",
        widget=forms.TextInput(attrs=KORT),
    )  # fmt: skip

    def __init__(self, data: Any = None, *, aanvraag: Schoolaanvraag) -> None:
        super().__init__(data)
        self.aanvraag = aanvraag
        self._fit()
        for name in self.fields:
            if name != "scholen":
                self.fields[name].initial = getattr(aanvraag, name)
        if aanvraag.status != Status.CONCEPT:  # since it was sent, who takes part is fixed
            self.fields.pop("scholen", None)
        if "scholen" in self.fields:
            scholen = get_scholen(aanvraag.swv_id, timezone.localdate()).exclude(pk=aanvraag.school_id)
            get_model_field(self, "scholen").queryset = scholen
            self.fields["scholen"].initial = [row.school_id for row in aanvraag.deelnames.all()]
        for vraag, _, wacht_op in select_vragen(aanvraag):
            self.fields[f"{ANTWOORD}{vraag.code}"] = make_antwoordveld(
                make_vorm(to_mapping(vraag)), label=vraag.label, antwoord=aanvraag.antwoorden.get(vraag.code, ""),
                help_text=" ".join(text for text in (vraag.uitleg, wacht_op) if text),
            )  # fmt: skip

    def _fit(self) -> None:
        """Only what this kind asks, in the words of its subject."""
        soort, onderwerp = self.aanvraag.soort, Aanvraagonderwerp(self.aanvraag.onderwerp)
        if onderwerp in MET_NAAM:
            self.fields["groep"].label = NAAMVRAAG[onderwerp]
        absent = {
            "groep": onderwerp not in MET_NAAM, "scholen": onderwerp != Aanvraagonderwerp.SCHOLEN,
            "tot_en_met": soort.vraagt_weken, "weken": not soort.vraagt_weken, "bedrag": not soort.vraagt_bedrag,
            "uren": not soort.vraagt_uren,
        }  # fmt: skip
        uitleg_bij = {
            "bedrag": explain_bedrag(soort), "uren": explain_aantal(soort, "uren"), "weken": explain_aantal(soort, "weken"),
            "tot_en_met": explain_aantal(soort, "weken"), "aantal_leerlingen": explain_aantal(soort, "aantal_leerlingen"),
        }  # fmt: skip
        if uitleg_bij["aantal_leerlingen"]:
            self.fields["aantal_leerlingen"].help_text = "Alleen het aantal."
        for name, uitleg in uitleg_bij.items():
            self.fields[name].help_text = f"{self.fields[name].help_text} {uitleg}".strip()
        for name, gone in absent.items():
            if gone:
                del self.fields[name]

    def read_value(self, row: Any, name: str) -> Any:
        """Answers stand together in one column, schools in a table of their own."""
        if name.startswith(ANTWOORD):
            return row.antwoorden.get(name.removeprefix(ANTWOORD), "")
        return read_column(row, name)

    def clean(self) -> dict[str, Any]:
        """Not longer and not more than the kind allows."""
        data = super().clean() or self.cleaned_data
        most = self.aanvraag.soort.max_weken
        if most and data.get("weken") and data["weken"] > most:
            self.add_error("weken", f"Dit duurt hoogstens {most} weken. Vul een lager aantal in.")
        for name, text in find_te_veel(self.aanvraag.soort, data).items():
            self.add_error(name, text)
        return data

    @property
    def velden(self) -> dict[str, Any]:
        """{column: value} of a valid form."""
        return {name: value for name, value in self.cleaned_data.items() if name in VELDEN}

    @property
    def antwoorden(self) -> dict[str, Any]:
        """{code of the question: answer, as it is stored} of a valid form."""
        answers = {name: to_antwoord(value) for name, value in self.cleaned_data.items() if name.startswith(ANTWOORD)}
        return {name.removeprefix(ANTWOORD): value for name, value in answers.items()}

    @property
    def gekozen_scholen(self) -> Iterable[Organisatie] | None:
        """Which other schools take part, of a valid form; None where that is not asked."""
        return self.cleaned_data.get("scholen")
