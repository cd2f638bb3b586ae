"""The steps of the request form. A concept may be half done, so nothing is required here: the last step tells."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.text import capfirst

from leerlingen.enums import Documentsoort
from swv.kern.bestanden import ACCEPT
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.bewaren import read_column
from swv.kern.invoer.datumregels import DOCUMENT, GESPREK
from swv.organisatie.enums import Organisatiesoort, Schoolsoort
from swv.organisatie.models import Organisatie, holds_on
from toewijzing.calculations.antwoord import make_vorm
from toewijzing.calculations.grens import get_begin_regel, get_eind_regel
from toewijzing.calculations.zienswijze import check_zienswijze
from toewijzing.enums import NIET_GEHOORD, Categorie, Hoorwijze, PeriodeRegel, Standpunt, Vraagstap
from toewijzing.forms.antwoord import make_antwoordveld, to_antwoord
from toewijzing.forms.bedragvelden import get_bedragvelden
from toewijzing.forms.velden import EindeSchooljaarVeld, LaterNodig, tekstveld
from toewijzing.models import Aanvraag, Aanvraagsoort
from toewijzing.queries.bron import describe_overgenomen
from toewijzing.queries.compleet import EIGEN, get_eerste_eind
from toewijzing.queries.formulier import to_mapping
from toewijzing.queries.grens import get_grenzen, get_vragen
from toewijzing.queries.route import get_snelle_grens

ANTWOORD = "antwoord_"
TLV_SCHOLEN = (Schoolsoort.SBO, Schoolsoort.SO, Schoolsoort.PRO, Schoolsoort.VSO)


class AanvraagKladForm(LaterNodig, VerbandForm):
    """A form of which a part may be saved."""

    later_nodig = None
    use_required_attribute = False
    vraagt_datums = False


class AanvraagStapForm(AanvraagKladForm):
    """Fields and open questions of one step."""

    def __init__(self, data: Any = None, *, aanvraag: Aanvraag, stap: str) -> None:
        super().__init__(data)
        self.stap, self.aanvraag = stap, aanvraag
        fields = list(get_fields(aanvraag)) if stap == Vraagstap.VRAAG else []
        for name, field in [*fields, *get_questions(aanvraag, stap)]:
            self.fields[name] = field

    def read_value(self, row: Any, name: str) -> Any:
        """Answers to open questions stand together in one column."""
        if name.startswith(ANTWOORD):
            return row.antwoorden.get(name.removeprefix(ANTWOORD), "")
        return read_column(row, name)

    def get_bekende_dagen(self) -> dict[str, date | None]:
        """The days of the request."""
        return self.aanvraag.get_bekende_dagen()

    @property
    def velden(self) -> dict[str, Any]:
        """{column of the request: value} of a valid form, without the answers to open questions."""
        return {name: value for name, value in self.cleaned_data.items() if not name.startswith(ANTWOORD)}

    @property
    def antwoorden(self) -> dict[str, Any]:
        """{code of the open question: answer, as it is stored} of a valid form."""
        answers = {name: to_antwoord(value) for name, value in self.cleaned_data.items() if name.startswith(ANTWOORD)}
        return {name.removeprefix(ANTWOORD): value for name, value in answers.items()}


def get_questions(aanvraag: Aanvraag, stap: str) -> Iterator[tuple[str, forms.Field]]:
    """The open questions of this kind of request in this step."""
    herkomst = describe_overgenomen(aanvraag)
    for vraag in get_vragen(aanvraag, timezone.localdate()):
        if vraag.stap == stap:
            taken = f"{capfirst(herkomst[vraag.code])}. U kunt dit wijzigen." if vraag.code in herkomst else ""
            hints = (vraag.uitleg, getattr(vraag, "wacht_op", ""), taken)
            yield f"{ANTWOORD}{vraag.code}", make_antwoordveld(
                make_vorm(to_mapping(vraag)), label=vraag.label, required=vraag.verplicht,
                help_text=" ".join(text for text in hints if text),
                antwoord=aanvraag.antwoorden.get(vraag.code, ""),
            )  # fmt: skip


def get_fields(aanvraag: Aanvraag) -> Iterator[tuple[str, forms.Field]]:
    """What is asked: category, period, amount or weeks, and the school that would receive the pupil."""
    soort = aanvraag.soort
    if soort.vraagt_categorie:
        yield "gevraagde_categorie", forms.TypedChoiceField(
            label="Welke categorie vraagt u?", choices=Categorie.choices, coerce=int, empty_value=None,
            widget=forms.RadioSelect, initial=aanvraag.gevraagde_categorie,
            help_text="Categorie 1 is de gewone; 2 en 3 zijn voor leerlingen die veel meer steun nodig hebben.",
        )  # fmt: skip
    yield (
        "gevraagd_van",
        DatumVeld(regel=get_begin_regel(get_grenzen(soort)), label="Vanaf wanneer?", initial=aanvraag.gevraagd_van),
    )
    if not soort.vraagt_weken:
        yield "gevraagd_tot_en_met", _end(aanvraag)
    yield from get_bedragvelden(aanvraag, lambda: _amount_help(soort))
    if soort.vraagt_weken:
        yield "gevraagde_weken", _number("Hoeveel weken?", soort.max_weken or 52, aanvraag.gevraagde_weken)
        yield (
            "gevraagde_dagen_per_week",
            _number("Hoeveel dagen per week?", soort.max_dagen_per_week or 5, aanvraag.gevraagde_dagen_per_week),
        )
    if soort.geeft_tlv:
        yield "ontvangende_school", forms.ModelChoiceField(
            get_receiving_schools(aanvraag), label="Naar welke school zou de leerling gaan?", required=False,
            empty_label="Nog niet bekend", initial=aanvraag.ontvangende_school_id,
            help_text="Is de leerling daar aangemeld, dan kan die school haar zienswijze geven.",
        )  # fmt: skip


def _end(aanvraag: Aanvraag) -> forms.Field:
    regel = get_eind_regel(get_grenzen(aanvraag.soort))
    if aanvraag.soort.periode_regel == PeriodeRegel.SCHOOLJAREN:
        vandaag = timezone.localdate()
        eerste = get_eerste_eind(aanvraag, aanvraag.gevraagd_van or vandaag, vandaag)
        return EindeSchooljaarVeld(
            label="Tot en met?", eerste=eerste, regel=regel, initial=aanvraag.gevraagd_tot_en_met,
            help_text="Een TLV voor (v)so duurt hele schooljaren, plus de rest van het schooljaar van het besluit.",
        )  # fmt: skip
    return DatumVeld(regel=regel, label="Tot en met?", initial=aanvraag.gevraagd_tot_en_met)


def _number(label: str, highest: int, initial: int | None) -> forms.IntegerField:
    widget = forms.NumberInput(attrs={"class": "v-kort"})
    return forms.IntegerField(
        label=label,
        min_value=1,
        max_value=highest,
        initial=initial,
        widget=widget,
        help_text=f"1 tot en met {highest}.",
    )


def _amount_help(soort: Aanvraagsoort) -> str:
    if (snel := get_snelle_grens(soort)) is None:
        return "In euro, voor de hele periode."
    grens = f"{snel:,.0f}".replace(",", ".")
    return f"In euro, voor de hele periode. Tot en met € {grens} is het besluit er het snelst."


def get_receiving_schools(aanvraag: Aanvraag) -> QuerySet[Organisatie]:
    """Schools in the swv of this request to which its kind can lead: those the kind names, else every special one."""
    kinds = aanvraag.soort.scholen_naar or TLV_SCHOLEN
    tied = Organisatie.objects.filter(
        holds_on(timezone.localdate(), "aangesloten_bij__"), aangesloten_bij__swv=aanvraag.swv_id
    ).order_by()
    return (
        Organisatie.objects.filter(soort=Organisatiesoort.SCHOOL, schoolsoort__in=kinds)
        .filter(Q(pk__in=tied.values("pk")) | Q(bestuur__in=tied.values("pk")))
        .exclude(pk=aanvraag.school_id)
        .order_by("sorteernaam", "pk")
    )


# --- parents and pupil ----------------------------------------------------------------------------------------------


class ZienswijzeForm(AanvraagKladForm):
    """What parents or pupil think: when, how, what; or why they were not heard. Left empty it is skipped."""

    wijze = forms.ChoiceField(
        label="Hoe gehoord?", choices=Hoorwijze.choices, widget=forms.RadioSelect, initial=Hoorwijze.GESPREK
    )
    gevraagd_op = DatumVeld(
        regel=GESPREK, label="Wanneer gevraagd?", required=False,
        help_text="Wanneer u vroeg wat zij ervan vinden. Leeg: op de dag zelf.",
    )  # fmt: skip
    datum = DatumVeld(regel=GESPREK, label="Wanneer gehoord?")
    standpunt = forms.ChoiceField(
        label="Wat vinden zij van de aanvraag?", choices=Standpunt.choices, widget=forms.RadioSelect
    )
    inhoud = tekstveld(
        "Wat zeiden zij?",
        4000,
        required=False,
        help_text="In hun eigen woorden. Niet eens zijn houdt de aanvraag niet tegen.",
    )
    reden_niet_gehoord = tekstveld(
        "Waarom niet gehoord?",
        2000,
        rows=3,
        required=False,
        help_text="Alleen als er niemand gehoord is. Schrijf wat u hebt geprobeerd, of waarom u het niet vroeg.",
    )
    # The hoorrecht of the pupil: that somebody was heard shows in what was said.
    vraagt_relaas = False

    def ask_why_nobody(self, uitleg: str) -> None:
        """Nobody has authority over the pupil: only why nobody was heard."""
        wijzen = get_choice_field(self, "wijze")
        wijzen.choices = [(code, label) for code, label in Hoorwijze.choices if code in NIET_GEHOORD]
        wijzen.error_messages["invalid_choice"] = uitleg
        wijzen.initial = None

    def read_value(self, row: Any, name: str) -> Any:
        """What is being typed stands in the request, by the name of its control."""
        return row.klad.get(self.add_prefix(name), "")

    @property
    def is_blank(self) -> bool:
        """Nothing was said and no reason given."""
        data = self.cleaned_data
        told = data.get("standpunt") or data.get("inhoud") or data.get("reden_niet_gehoord") or data.get("datum")
        return not told and data.get("wijze") not in NIET_GEHOORD

    def clean(self) -> dict[str, Any]:
        """Left empty, or whole: day, way and standpoint, or why not heard. The fields of the other are emptied."""
        super().clean()
        data = self.cleaned_data
        if self.errors or self.is_blank:
            return data
        self._check_uitleg(data)
        if data.get("wijze") in NIET_GEHOORD:
            return {**data, "datum": None, "standpunt": "", "inhoud": ""}
        if not data.get("wijze"):
            self.add_error("wijze", "Kies hoe er gehoord is.")
        if not data.get("datum") and "datum" not in self.errors:
            self.add_error("datum", "Vul in wanneer dit was.")
        if not data.get("standpunt"):
            self.add_error("standpunt", "Kies wat zij van de aanvraag vinden.")
        return {**data, "reden_niet_gehoord": ""}

    def _check_uitleg(self, data: dict[str, Any]) -> None:
        for name, texts in check_zienswijze(data, relaas=self.vraagt_relaas).items():
            for text in texts:
                self.add_error(name, text)


# --- documents ------------------------------------------------------------------------------------------------------


# The school's own OPP is no file: it is written or recorded at «OPP».
BIJLAGESOORTEN = [
    ("", "Kies een soort"),
    *(
        (code, "OPP van een vorige school" if code == Documentsoort.OPP else label)
        for code, label in Documentsoort.choices
    ),
]


class BijlageForm(VerbandForm):
    """A new file for the dossier that goes along with the request at once."""

    soort = forms.ChoiceField(label="Wat is het?", choices=BIJLAGESOORTEN)
    datum = DatumVeld(regel=DOCUMENT, label="Datum van het document", help_text="De datum die op het document staat.")
    bestand = forms.FileField(
        label="Bestand", widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text="pdf, docx, xlsx, odt, jpg of png, ten hoogste 25 MB.",
    )  # fmt: skip

    def __init__(self, *args: Any, eigen: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = [(f"{EIGEN}{code}", label) for code, label in eigen]
        get_choice_field(self, "soort").choices = [BIJLAGESOORTEN[0], *own, *BIJLAGESOORTEN[1:]]

    @property
    def eigen_soort(self) -> str:
        """The code of the own kind of document that was chosen in a valid form; "" for one of everybody."""
        soort: str = self.cleaned_data["soort"]
        return soort.removeprefix(EIGEN) if soort.startswith(EIGEN) else ""

    @property
    def gegevens(self) -> dict[str, Any]:
        """What the dossier keeps of a valid form: an own kind is «ander document» there."""
        return {**self.cleaned_data, **({"soort": Documentsoort.OVERIG} if self.eigen_soort else {})}


# --- a new request --------------------------------------------------------------------------------------------------


class AanvraagNieuwForm(VerbandForm):
    """Which kind of request; the pupil stands in the address."""

    soort = forms.ModelChoiceField(
        Aanvraagsoort.objects.none(), label="Wat vraagt u aan?", widget=forms.RadioSelect, empty_label=None
    )
    sleutel = forms.UUIDField(
        widget=forms.HiddenInput, error_messages={"invalid": "Vernieuw de pagina en probeer het opnieuw."}
    )

    def __init__(self, data: Any = None, *, soorten: QuerySet[Aanvraagsoort], **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        get_model_field(self, "soort").queryset = soorten
