"""Hours: a row of the week, and one line to change or correct."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from consulten.calculations import get_week
from consulten.forms.velden import LEEG, UrenVeld
from consulten.models import Consult, Uurregel, Uursoort
from consulten.queries.consult import get_scholen
from consulten.queries.uren import find_zaak, get_uursoorten
from consulten.services.uren import Urenzaak, make_urenzaak
from schoolaanvragen.models import Schoolaanvraag
from swv.kern.forms import VerbandForm, get_choice_field, get_model_field
from swv.kern.templatetags.verband import datum_kort
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraag

WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
ONBEKEND = "Dit nummer kent u niet. Vul het nummer van een consult of aanvraag in, of kies alleen de school."


class UurregelForm(VerbandForm):
    """One line: day, time, activity and what it was for."""

    dag = forms.ChoiceField(label="Dag")
    uren = UrenVeld(label="Uren")
    soort = forms.ModelChoiceField(Uursoort.objects.none(), label="Activiteit", empty_label=LEEG)
    nummer = forms.CharField(
        label="Consult of aanvraag", max_length=12, required=False, help_text="Het nummer, bijvoorbeeld C2026-0003.",
        widget=forms.TextInput(attrs={"class": "v-kort", "autocomplete": "off"}),
    )  # fmt: skip
    school = forms.ModelChoiceField(Organisatie.objects.none(), label="Of: school", required=False, empty_label=LEEG)
    notitie = forms.CharField(
        label="Notitie", max_length=200, required=False, help_text="Alleen voor uzelf, zonder namen van leerlingen."
    )

    def __init__(self, data: Any = None, *, user: Gebruiker, dagen: Sequence[date], **kwargs: Any) -> None:
        super().__init__(data, **kwargs)
        self.user = user
        self.zaak: Consult | Aanvraag | Schoolaanvraag | None = None
        get_choice_field(self, "dag").choices = [
            (dag.isoformat(), f"{WEEKDAGEN[dag.weekday()]} {datum_kort(dag)}") for dag in dagen
        ]
        swv = user.lid.organisatie
        get_model_field(self, "soort").queryset = get_uursoorten(swv, timezone.localdate())
        get_model_field(self, "school").queryset = get_scholen(swv.pk, timezone.localdate())

    def clean_dag(self) -> date:
        """The day itself."""
        return date.fromisoformat(self.cleaned_data["dag"])

    def clean_nummer(self) -> str:
        """The number of a case of the own swv that this person sees; kept for ``urenzaak``."""
        nummer = self.cleaned_data["nummer"].strip().upper()
        self.zaak = find_zaak(self.user, nummer) if nummer else None
        if nummer and self.zaak is None:
            raise ValidationError(ONBEKEND)
        return nummer

    def clean(self) -> dict[str, Any]:
        """What it was for: a case, whose school it is then, or a school."""
        super().clean()
        data = self.cleaned_data
        if "nummer" in data and "school" in data:
            if self.zaak is None and data["school"] is None:
                self.add_error("school", "Kies een school, of vul het nummer van een consult of aanvraag in.")
            elif self.zaak is not None and data["school"] not in (None, self.zaak.school):
                self.add_error("school", f"{self.zaak.nummer} is van {self.zaak.school.naam}. Laat de school leeg.")
        return data

    @property
    def urenzaak(self) -> Urenzaak:
        """What the time of a valid form was for."""
        if self.zaak is None:
            return Urenzaak(self.cleaned_data["school"])
        return make_urenzaak(self.zaak)

    @property
    def gegevens(self) -> dict[str, Any]:
        """What the services take of a valid form."""
        data = self.cleaned_data
        return {
            "dag": data["dag"], "minuten": data["uren"], "soort": data["soort"], "zaak": self.urenzaak,
            "notitie": data["notitie"],
        }  # fmt: skip


class WeekregelForm(UurregelForm):
    """A row of the week that may stay empty: without time, number, school and note it says nothing."""

    use_required_attribute = False

    @property
    def is_blank(self) -> bool:
        """Was nothing typed in this row?"""
        return not any(
            self.data.get(self.add_prefix(name), "").strip()
            for name in ("uren", "nummer", "school", "notitie", "soort")
        )


class UurregelWijzigForm(UurregelForm):
    """An own line of a month that is open, watched for another window of the same person."""

    def __init__(self, data: Any = None, *, user: Gebruiker, regel: Uurregel, aanvraagnummer: str = "") -> None:
        vandaag = timezone.localdate()
        dagen = [dag for dag in get_week(regel.dag) if dag <= vandaag]
        own = regel.consult or regel.schoolaanvraag
        self.zaaknummer = own.nummer if own else aanvraagnummer
        initial = {
            "dag": regel.dag.isoformat(), "uren": regel.minuten, "soort": regel.soort_id, "nummer": self.zaaknummer,
            "school": None if self.zaaknummer else regel.school_id, "notitie": regel.notitie,
        }  # fmt: skip
        super().__init__(data, user=user, dagen=dagen, initial=initial)
        # What was chosen stays, also when it is no longer offered.
        kept = get_uursoorten(user.lid.organisatie, vandaag) | Uursoort.objects.filter(pk=regel.soort_id)
        get_model_field(self, "soort").queryset = kept

    def read_value(self, row: Any, name: str) -> Any:
        """Names of fields that are called otherwise in a line, or in an earlier state of it."""
        match name:
            case "dag":
                return row.dag.isoformat()
            case "uren":
                return row.minuten
            case "nummer":
                return self.zaaknummer if has_zaak(row) else ""
            case "school":
                return None if has_zaak(row) else row.school_id
        return super().read_value(row, name)


def has_zaak(regel: Uurregel) -> bool:
    """Is this line about a consultation or a request?"""
    return bool(regel.consult_id or regel.aanvraag_id or regel.schoolaanvraag_id)


class CorrectieForm(VerbandForm):
    """How much goes off a line of a month that is closed."""

    uren = UrenVeld(
        label="Hoeveel gaat eraf?", help_text="In uren: 1,5 of 1:30. Er komt een regel van vandaag onder nul."
    )
