"""The filter above the figures: it stands in the address, so that a view can be kept and shared."""

from datetime import date
from typing import Any

from django import forms

from rapportage.indicatoren.calculations import lees_schooljaar
from rapportage.indicatoren.permissions import SWVROLLEN
from rapportage.indicatoren.queries.selectie import Selectie, get_perioden, get_swvs
from swv.kern.forms import VerbandForm, get_choice_field
from swv.organisatie.models import Gebruiker


class CijferFilter(VerbandForm):
    """Year, board, school and kind; each may stay empty. ``selectie`` is there for a valid form."""

    jaar = forms.ChoiceField(label="Schooljaar", required=False)
    swv = forms.ChoiceField(label="Samenwerkingsverband", required=False)
    bestuur = forms.ChoiceField(label="Bestuur", required=False)
    school = forms.ChoiceField(label="School", required=False)
    soort = forms.ChoiceField(label="Soort aanvraag", required=False)

    def __init__(self, data: Any, *, user: Gebruiker, vandaag: date) -> None:
        super().__init__(data)
        perioden = get_perioden(vandaag)
        swvs = get_swvs(user, vandaag)
        chosen = next((swv for swv in swvs if str(swv.pk) == data.get("swv")), swvs[0] if swvs else None)
        self.leeg = chosen is None
        get_choice_field(self, "jaar").choices = [(periode.label, periode.label) for periode in perioden]
        self.initial = {"jaar": perioden[0].label, "swv": str(chosen.pk) if chosen else ""}
        self._offer("swv", [(str(swv.pk), swv.naam) for swv in swvs], empty="")
        if chosen is None:
            return
        self._selectie = Selectie(user, chosen, perioden[0], vandaag)
        schools = self._selectie.eigen_scholen
        boards = sorted(
            {(str(school.bestuur_id), school.bestuur) for school in schools.values()}, key=lambda row: (row[1], row[0])
        )
        self._offer("bestuur", boards if user.rol in SWVROLLEN else [], empty="Alle besturen")
        self._offer("school", [(str(pk), school.naam) for pk, school in schools.items()], empty="Alle scholen")
        self._offer("soort", list(self._selectie.soortnamen.items()), empty="Alle soorten")

    def _offer(self, name: str, choices: list[tuple[str, str]], *, empty: str) -> None:
        """Let choose among these; with one or none there is nothing to choose."""
        if len(choices) < 2:
            del self.fields[name]
            return
        get_choice_field(self, name).choices = [*([("", empty)] if empty else []), *choices]

    def clean(self) -> dict[str, Any]:
        """Besides the fields: a chosen school has to belong to the chosen board, or the answer would be empty."""
        data: dict[str, Any] = super().clean() or {}
        school, bestuur = data.get("school"), data.get("bestuur")
        if school and bestuur and str(self._selectie.eigen_scholen[int(school)].bestuur_id) != bestuur:
            self.add_error(
                "school", "Deze school hoort niet bij dit bestuur. Kies een ander bestuur, of alle besturen."
            )
        return data

    @property
    def selectie(self) -> Selectie:
        """What was chosen. Call it on a valid form."""
        data, selectie = self.cleaned_data, self._selectie
        if data.get("jaar"):
            selectie.periode = lees_schooljaar(data["jaar"])
        selectie.bestuur = int(data["bestuur"]) if data.get("bestuur") else None
        selectie.school = int(data["school"]) if data.get("school") else None
        selectie.soort = data.get("soort", "")
        return selectie

    @property
    def is_filtered(self) -> bool:
        """Was the answer narrowed down? The year is not counted: there is always one."""
        data = getattr(self, "cleaned_data", {})
        return any(data.get(name) for name in ("bestuur", "school", "soort"))
