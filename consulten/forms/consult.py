"""Asking a question, and what the steps of a consultation ask."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from consulten.enums import Consultonderwerp, Consultuitkomst
from consulten.forms.velden import LEEG, MAX_VRAAG, UrenVeld, tekstveld
from consulten.models import Consult, Consultsoort, Uursoort
from consulten.queries.consult import get_bespreekbaar, get_medewerkers, get_scholen, get_soorten
from consulten.queries.uren import get_uursoorten
from consulten.services.consult import Consultvraag
from leerlingen.forms import LeerlingKiezer
from leerlingen.models import Leerling
from leerlingen.queries import find_by_text
from swv.kern.forms import get_model_field
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import IN_TIJDLIJN, StapForm
from swv.organisatie.enums import SCHOOLROLLEN, Rol
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker, Organisatie
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.aanvraag import get_soorten as get_aanvraagsoorten


class ConsultForm(LeerlingKiezer):
    """A question: what it is about, its kind, and to whom it goes. A pupil is only asked when it is about one."""

    onbekend = "Deze leerling kent u niet, of staat niet op uw school. Controleer de naam of het nummer."

    school = forms.ModelChoiceField(Organisatie.objects.none(), label="Welke school?", empty_label=LEEG)
    onderwerp = forms.ChoiceField(
        label="Waar gaat de vraag over?", choices=Consultonderwerp.choices, widget=forms.RadioSelect,
        initial=Consultonderwerp.SCHOOL, help_text="Kies «een leerling» alleen als het om één leerling gaat.",
    )  # fmt: skip
    groep = forms.CharField(
        label="Welke groep of klas?",
        max_length=100,
        required=False,
        help_text="Alleen als de vraag over een groep gaat.",
    )
    soort = forms.ModelChoiceField(Consultsoort.objects.none(), label="Soort vraag", empty_label=LEEG)
    vraag = UitlegVeld("Wat is de vraag?", MAX_VRAAG, rows=6)
    aan = GebruikerKeuze(
        label="Aan wie?", queryset=Gebruiker.objects.none(), required=False, empty_label="Iedereen die consulten doet"
    )
    field_order = ("school", "onderwerp", "leerling", "groep", "soort", "vraag", "aan")

    def __init__(self, data: Any = None, *, user: Gebruiker, swv: Organisatie, leerling: str = "") -> None:
        super().__init__(data)
        self.user, self.swv, self.vandaag = user, swv, timezone.localdate()
        veld = self.fields["leerling"]
        veld.required, veld.label = False, "Welke leerling?"
        veld.help_text = "Alleen als de vraag over een leerling gaat: naam, geboortedatum of leerlingnummer."
        if leerling:
            veld.initial, self.fields["onderwerp"].initial = leerling, Consultonderwerp.LEERLING
        if user.rol in SCHOOLROLLEN:
            del self.fields["school"]
        else:
            get_model_field(self, "school").queryset = get_scholen(swv.pk, self.vandaag)
        get_model_field(self, "soort").queryset = get_soorten(swv, self.vandaag)
        get_model_field(self, "aan").queryset = get_medewerkers(swv.pk, self.vandaag)

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils this person can ask about."""
        return find_by_text(get_bespreekbaar(self.user, self.vandaag), tekst)

    def clean_leerling(self) -> str:
        """As a choice of a pupil always goes, when the question is about one; else nothing is looked up."""
        if self.data.get(self.add_prefix("onderwerp")) != Consultonderwerp.LEERLING:
            return ""
        if not self.cleaned_data.get("leerling", "").strip():
            raise forms.ValidationError(
                "Vul in om welke leerling het gaat, of kies dat de vraag over iets anders gaat."
            )
        return super().clean_leerling()

    def clean(self) -> dict[str, Any]:
        """Only what belongs to the subject counts; a group is asked when it is about one."""
        super().clean()
        data = self.cleaned_data
        if data.get("onderwerp") == Consultonderwerp.GROEP:
            if not data.get("groep") and "groep" not in self.errors:
                self.add_error("groep", "Vul in om welke groep of klas het gaat.")
        elif "groep" in data:
            data["groep"] = ""
        return data

    @property
    def gekozen_school(self) -> Organisatie:
        """Whose question it is: the own school, or the one that was chosen."""
        if self.user.rol in SCHOOLROLLEN:
            return self.user.lid.organisatie
        found: Organisatie = self.cleaned_data["school"]
        return found

    @property
    def gestelde_vraag(self) -> Consultvraag:
        """The question of a valid form, as the service takes it."""
        data = self.cleaned_data
        leerling = self.gevonden if data["onderwerp"] == Consultonderwerp.LEERLING else None
        return Consultvraag(data["onderwerp"], data["soort"], data["vraag"], leerling, data["groep"], data["aan"])


# --- the steps ------------------------------------------------------------------------------------------------------


class BeantwoordenForm(StapForm[Consult]):
    """The advice, and the time it took when one wants to write that at once."""

    advies = UitlegVeld("Wat is uw antwoord of advies?", 6000, rows=8, help_text="De school leest dit.")
    uren = UrenVeld(
        label="Hoe lang was u ermee bezig?",
        required=False,
        help_text="In uren: 1,5 of 1:30. Leeg: u schrijft uw uren later.",
    )
    activiteit = forms.ModelChoiceField(
        Uursoort.objects.none(),
        label="Wat deed u?",
        required=False,
        empty_label=LEEG,
        help_text="Alleen als u uren invult.",
    )

    def adapt(self, zaak: Consult) -> None:
        """Activities of this swv; what was answered before stands there to go on with."""
        get_model_field(self, "activiteit").queryset = get_uursoorten(zaak.swv, self.vandaag)

    def clean(self) -> dict[str, Any]:
        """Time and activity go together."""
        data = super().clean()
        if data.get("uren") and not data.get("activiteit") and "activiteit" not in self.errors:
            self.add_error("activiteit", "Kies wat u deed, of laat de uren leeg.")
        return data


class SluitenForm(StapForm[Consult]):
    """How it ended."""

    uitkomst = forms.ChoiceField(
        label="Hoe is het afgelopen?", widget=forms.RadioSelect, initial=Consultuitkomst.BEANTWOORD,
        choices=[(each.value, each.label) for each in (Consultuitkomst.BEANTWOORD, Consultuitkomst.DOORVERWEZEN)],
    )  # fmt: skip
    reason = tekstveld("Toelichting", 2000, required=False, rows=3, help_text=IN_TIJDLIJN)


class AanvraagMakenForm(StapForm[Consult]):
    """Which kind of request it becomes."""

    aanvraagsoort = forms.ModelChoiceField(
        Aanvraagsoort.objects.none(), label="Wat vraagt u aan?", widget=forms.RadioSelect, empty_label=None
    )

    def adapt(self, zaak: Consult) -> None:
        """The kinds this school can ask at this swv today."""
        get_model_field(self, "aanvraagsoort").queryset = offer_aanvraagsoorten(zaak)


def offer_aanvraagsoorten(zaak: Consult) -> QuerySet[Aanvraagsoort]:
    """The kinds of request the school of a consultation can make today at the swv that was asked."""
    return get_aanvraagsoorten(zaak.school, timezone.localdate(), Rol.ZORGCOORDINATOR).filter(swv=zaak.swv_id)
