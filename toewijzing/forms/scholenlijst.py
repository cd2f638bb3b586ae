"""For which schools a kind is: a block of the form of a kind, with the schools and boards of the swv to tick."""

from datetime import date
from typing import Any

from django import forms

from swv.kern.forms import VerbandForm, get_choice_field
from toewijzing.enums import Scholenkeuze
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.scholenlijst import get_keuze_scholen

KIES_SCHOLEN = "Vink minstens één school of bestuur aan, of kies «elke school»."
KIES_KEUZE = "U vinkte scholen of besturen aan. Kies ook of het alleen voor hen is, of juist niet voor hen."
SCHRIJF_UITLEG = "Schrijf wat een school leest die dit niet kan aanvragen, en wat zij wel kan doen."
GEEN_UITLEG = "Dit leest nu niemand: elke school kan het aanvragen. Maak het leeg, of kies wie het niet kan aanvragen."
TLV_ELKE_SCHOOL = "Een TLV mag elke school aanvragen (WPO 40, WVO 2020 2.47). Kies «elke school»."


class ScholenlijstVelden(VerbandForm):
    """Every school, only these, or not these; and what the others read."""

    scholenkeuze = forms.ChoiceField(
        label="Is het voor elke school?", choices=Scholenkeuze.choices, required=False, widget=forms.RadioSelect,
        help_text="Wie erbuiten valt, kan de soort niet kiezen en leest uw uitleg.",
    )  # fmt: skip
    scholenlijst = forms.TypedMultipleChoiceField(
        label="Welke scholen en besturen?", coerce=int, required=False, widget=forms.CheckboxSelectMultiple,
        help_text="Een bestuur staat voor al zijn scholen, ook die er later bij komen.",
        error_messages={"invalid_choice": "Kies alleen scholen en besturen van uw samenwerkingsverband."},
    )  # fmt: skip
    scholenuitleg = forms.CharField(
        label="Wat leest een school die het niet kan aanvragen?", required=False, max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Bijvoorbeeld: uw school doet mee aan de pilot en heeft hiervoor een eigen budget.",
    )  # fmt: skip

    def offer_scholen(self, soort: Aanvraagsoort, vandaag: date) -> None:
        """Offer what belongs to the swv of this kind today, and what was ticked before."""
        get_choice_field(self, "scholenlijst").choices = get_keuze_scholen(soort, vandaag)


def find_scholenfouten(data: dict[str, Any]) -> dict[str, str]:
    """{field: what is wrong} of the three together, and of a TLV that not every school could ask."""
    keuze, lijst, uitleg = (data.get(name) for name in ("scholenkeuze", "scholenlijst", "scholenuitleg"))
    if not keuze:
        return ({"scholenkeuze": KIES_KEUZE} if lijst else {}) | ({"scholenuitleg": GEEN_UITLEG} if uitleg else {})
    if data.get("geeft_tlv"):
        return {"scholenkeuze": TLV_ELKE_SCHOOL}
    return ({} if lijst else {"scholenlijst": KIES_SCHOLEN}) | ({} if uitleg else {"scholenuitleg": SCHRIJF_UITLEG})
