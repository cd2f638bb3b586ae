"""Filters above the lists of this room, and the period of its figures."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from consulten.calculations import get_schooljaar
from consulten.enums import LOPEND, Status, Urenindeling
from consulten.models import Consult, Consultsoort, Uurregel, Uursoort
from consulten.queries.consult import get_scholen
from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.datumregels import OVERZICHT_BEGIN, OVERZICHT_EINDE
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Organisatie

ONTHOUDEN = ("status", "soort", "school", "mijn", "volgorde")


class ConsultFilter(VerbandForm):
    """Narrow down the list of consultations; every field may stay empty."""

    status = forms.ChoiceField(
        label="Status", required=False, choices=[("", "Alle lopende"), *Status.choices, ("alle", "Alle")]
    )
    soort = forms.ModelChoiceField(
        Consultsoort.objects.none(), label="Soort vraag", required=False, empty_label="Alle soorten"
    )
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Alle scholen"
    )
    mijn = forms.BooleanField(label="Mijn consulten", required=False)

    def __init__(self, data: Any = None, *, user: Gebruiker) -> None:
        super().__init__(data)
        self.user = user
        get_model_field(self, "soort").queryset = Consultsoort.objects.filter(swv__in=[swv.pk for swv in user.swvs])
        if user.rol in SCHOOLROLLEN:
            del self.fields["school"], self.fields["mijn"]
        else:
            get_model_field(self, "school").queryset = get_scholen(user.lid.organisatie_id, timezone.localdate())

    def apply(self, rows: QuerySet[Consult]) -> QuerySet[Consult]:
        """The consultations that fit what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        if data["status"] != "alle":
            rows = rows.filter(status=data["status"]) if data["status"] else rows.filter(status__in=LOPEND)
        for name in ("soort", "school"):
            if data.get(name):
                rows = rows.filter(**{name: data[name]})
        return rows.filter(behandelaar=self.user.pk) if data.get("mijn") else rows

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen in a valid form?"""
        return any(getattr(self, "cleaned_data", {}).values())


class CijferperiodeForm(VerbandForm):
    """Days of which something is counted; empty is the school year of today."""

    vraagt_datums = False
    van = DatumVeld(regel=OVERZICHT_BEGIN, label="Van", required=False)
    tot_en_met = DatumVeld(regel=OVERZICHT_EINDE, label="Tot en met", required=False)

    def clean(self) -> dict[str, Any]:
        """Both days, filled in from the school year where one is left out."""
        data = super().clean() or self.cleaned_data
        vandaag = timezone.localdate()
        if "van" in data and "tot_en_met" in data:
            begin, _ = get_schooljaar(data["tot_en_met"] or vandaag)
            data["van"] = data["van"] or begin
            _, eind = get_schooljaar(max(data["van"], vandaag) if data["van"] <= vandaag else data["van"])
            data["tot_en_met"] = data["tot_en_met"] or eind
        return data

    @property
    def periode(self) -> tuple[Any, Any]:
        """First and last day of a valid form."""
        return self.cleaned_data["van"], self.cleaned_data["tot_en_met"]


class CijferForm(CijferperiodeForm):
    """The period, and along what hours are added up."""

    per = forms.ChoiceField(label="Uren per", choices=Urenindeling.choices, required=False)

    @property
    def indeling(self) -> str:
        """Along what hours are added up, of a valid form; per school when nothing was chosen."""
        return self.cleaned_data["per"] or Urenindeling.SCHOOL


class UrenFilter(CijferperiodeForm):
    """Narrow down the list of hours."""

    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Alle scholen"
    )
    activiteit = forms.ModelChoiceField(
        Uursoort.objects.none(), label="Activiteit", required=False, empty_label="Alle activiteiten"
    )
    soort = forms.ModelChoiceField(
        Consultsoort.objects.none(), label="Soort vraag", required=False, empty_label="Alle soorten"
    )

    def __init__(self, data: Any = None, *, user: Gebruiker) -> None:
        super().__init__(data)
        swv = user.lid.organisatie_id
        get_model_field(self, "school").queryset = get_scholen(swv, timezone.localdate())
        get_model_field(self, "activiteit").queryset = Uursoort.objects.filter(swv=swv)
        get_model_field(self, "soort").queryset = Consultsoort.objects.filter(swv=swv)

    def apply(self, rows: QuerySet[Uurregel]) -> QuerySet[Uurregel]:
        """The lines that fit what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        rows = rows.filter(dag__range=self.periode)
        if data["school"]:
            rows = rows.filter(school=data["school"])
        if data["activiteit"]:
            rows = rows.filter(soort=data["activiteit"])
        return rows.filter(consult__soort=data["soort"]) if data["soort"] else rows

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen in a valid form? The school year of today is what a fresh page has."""
        data = getattr(self, "cleaned_data", {})
        return any(data.get(name) for name in ("school", "activiteit", "soort")) or any(
            self.data.get(name) for name in ("van", "tot_en_met")
        )
