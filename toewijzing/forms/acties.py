"""The forms of the steps of a request that need more than a click. The table says which step has which."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django import forms

from swv.kern.forms import BedragVeld, DatumVeld, get_choice_field, get_model_field
from swv.kern.invoer.datumregels import (
    ANTWOORDTERMIJN,
    TOEKENNING_BEGIN,
    TOEKENNING_EINDE,
    UITSTEL_BEGIN,
    UITSTEL_EINDE,
)
from swv.kern.invoer.uitlegveld import UitlegVeld
from swv.kern.zaken.forms import S, StapForm
from swv.wet.queries import get_feiten
from toewijzing.brieven.inhoud import find_changes
from toewijzing.calculations.grens import get_begin_regel, get_eind_regel
from toewijzing.enums import Categorie, Oordeel, PeriodeRegel, Route, Standpunt, Uitkomst
from toewijzing.forms.advies import add_extra
from toewijzing.forms.bedragvelden import fit_bedrag, suggest_bedrag
from toewijzing.forms.ondertekening import check_wachtwoord
from toewijzing.forms.velden import EindeSchooljaarVeld, LaterNodig, tekstveld
from toewijzing.models import Aanvraag, Agendapunt, Brief, Zitting
from toewijzing.models.termijngebeurtenis import MAX_ONDERWERP
from toewijzing.queries.aanvraag import find_bindend, get_besluit, last_advice
from toewijzing.queries.aanvulling import SCHEIDING
from toewijzing.queries.brief import get_letters
from toewijzing.queries.compleet import get_eerste_eind
from toewijzing.queries.deskundige import get_adviezen
from toewijzing.queries.grens import find_andere_tlv, get_grenzen
from toewijzing.queries.zitting import get_zittingen_voor
from toewijzing.services.advies import INHOUD

UITKOMSTEN = [(Uitkomst.TOEGEKEND, "toekennen"), (Uitkomst.AFGEWEZEN, "afwijzen")]
STANDAARDTERMIJN = timedelta(days=14)


class AanvraagredenForm(StapForm[Aanvraag]):
    reason = tekstveld("Waarom?", 2000, help_text="Dit komt in de tijdlijn. Wie de aanvraag ziet, kan het lezen.")


class WetsredenForm(StapForm[Aanvraag]):
    """A step of which the law wants to know why: a sign or the question again is no reason."""

    reason = UitlegVeld(
        "Waarom?", 2000, rows=5, help_text="Dit komt in de tijdlijn. Wie de aanvraag ziet, kan het lezen."
    )


class AanvullenForm(StapForm[S]):
    """What was added; of a request of a pupil or of a school."""

    reason = tekstveld("Wat hebt u aangevuld?", 2000, required=False)


class VraagAanvullingForm(StapForm[S]):
    """What is missing, and until when one can answer; of a request of a pupil or of a school."""

    onderwerp = forms.CharField(
        label="Wat ontbreekt er?", max_length=MAX_ONDERWERP, widget=forms.Textarea(attrs={"rows": 6}),
        help_text="Zet alles wat ontbreekt op een eigen regel, bijvoorbeeld: het handelingsplan met de evaluatie van dit"
        " schooljaar.",
    )  # fmt: skip
    uiterlijk = DatumVeld(
        regel=ANTWOORDTERMIJN,
        label="Uiterlijk ontvangen op",
        help_text="De termijn staat stil tot er antwoord is, of tot en met deze dag.",
    )

    def clean_onderwerp(self) -> str:
        """The items behind each other: the sentence that names them, and the letter, are one line."""
        lines = (" ".join(line.split()).rstrip(";") for line in self.cleaned_data["onderwerp"].splitlines())
        tekst = SCHEIDING.join(filter(None, lines))
        if len(tekst) > MAX_ONDERWERP:
            raise forms.ValidationError(f"Dit is te lang: gebruik hoogstens {MAX_ONDERWERP} tekens.")
        return tekst

    def adapt(self, zaak: S) -> None:
        """Two weeks (``STANDAARDTERMIJN``) for the school, unless another day is chosen; tomorrow at the earliest."""
        self.fields["uiterlijk"].initial = self.vandaag + STANDAARDTERMIJN
        self.fields["uiterlijk"].widget.attrs["min"] = (self.vandaag + timedelta(days=1)).isoformat()


class UitstelForm(WetsredenForm):
    datum = DatumVeld(regel=UITSTEL_BEGIN, label="Uitstel vanaf")
    tot = DatumVeld(regel=UITSTEL_EINDE, label="Tot en met")
    field_order = ("datum", "tot", "reason")

    def adapt(self, zaak: Aanvraag) -> None:
        """The reason is here the letter or mail in which the school agreed (Awb 4:15)."""
        reden = self.fields["reason"]
        reden.label = "Waarmee stemde de school in?"
        reden.help_text = "Noem de brief of e-mail, met de datum: instemming is altijd schriftelijk (Awb 4:15)."


class VerlengForm(WetsredenForm):
    weken = forms.IntegerField(label="Aantal weken langer", min_value=1)
    field_order = ("weken", "reason")

    def adapt(self, zaak: Aanvraag) -> None:
        """At most what is a reasonable term (a fact of the law, Awb 4:14)."""
        most = get_feiten(zaak.swv_id).get_getal("verlenging_weken", self.vandaag)
        self.fields["weken"].help_text = f"Ten hoogste {most}."
        self.fields["weken"].widget.attrs["max"] = most


def add_categorie(form: StapForm, *, after: str) -> None:
    """Ask the category, only for kinds that have one."""
    form.fields["categorie"] = forms.TypedChoiceField(
        label="Categorie", choices=Categorie.choices, coerce=int, empty_value=None,
        widget=forms.RadioSelect, help_text="Alleen bij toekennen.",
    )  # fmt: skip
    names = [name for name in form.fields if name != "categorie"]
    place = names.index(after) + 1
    form.order_fields([*names[:place], "categorie", *names[place:]])


class AdviesOndertekenenForm(LaterNodig, StapForm[Aanvraag]):
    later_nodig = frozenset({"categorie", "waarom_geen_arrangement"})
    oordeel = forms.ChoiceField(label="Wat adviseert u?", choices=Oordeel.choices, widget=forms.RadioSelect)
    gronden = UitlegVeld("Waarop steunt uw advies?", 8000)
    waarom_geen_arrangement = UitlegVeld("Waarom is lichtere steun niet genoeg?", 8000)
    verklaart_onafhankelijk = forms.BooleanField(
        label="Ik ben niet betrokken bij de aanvraag, bij de begeleiding van de leerling of bij het besluit."
    )
    wachtwoord = forms.CharField(
        label="Uw wachtwoord", strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password", "class": "v-middel"}),
        help_text="Hiermee ondertekent u. Daarna kan niemand het advies nog wijzigen.",
    )  # fmt: skip

    def adapt(self, zaak: Aanvraag) -> None:
        """The draft of this expert filled in; a category only for kinds that have one."""
        if zaak.soort.vraagt_categorie:
            add_categorie(self, after="oordeel")
        add_extra(self, zaak, self.vandaag, after="waarom_geen_arrangement")
        advies = next((advies for advies in get_adviezen(zaak) if advies.deskundige_id == self.user.pk), None)
        for name in (*INHOUD, "verklaart_onafhankelijk"):
            if name in self.fields and advies is not None:
                self.fields[name].initial = getattr(advies, name)

    def clean(self) -> dict[str, Any]:
        """The password is checked when all else is right, and goes no further than this form."""
        data = super().clean()
        wachtwoord = data.pop("wachtwoord", None)
        problem = check_wachtwoord(self.user, wachtwoord) if wachtwoord and not self.errors else ""
        if problem:
            self.add_error("wachtwoord", problem)
        return data


class ZittingKeuze(forms.ModelChoiceField):
    def label_from_instance(self, obj: Zitting) -> str:
        """The day and the body of the meeting, and until when requests can be put on its agenda."""
        return f"{obj.datum:%d-%m-%Y} · {obj.orgaan.naam} (aanmelden tot en met {obj.sluitingsdatum:%d-%m-%Y})"


class AgenderenForm(StapForm[Aanvraag]):
    voor_meer = True
    zitting = ZittingKeuze(label="Zitting", queryset=Zitting.objects.none(), empty_label="Kies een zitting")

    def adapt(self, zaak: Aanvraag) -> None:
        """Meetings whose agenda is open, of bodies that may handle this; the first one chosen."""
        gepland = get_zittingen_voor(zaak, self.user, self.vandaag)
        veld = get_model_field(self, "zitting")
        veld.queryset, veld.initial = gepland, gepland.values_list("pk", flat=True).first()


class VoorlopigAgenderenForm(AgenderenForm):
    """One by one: what is on its way differs per request."""

    voor_meer = False


class BesluitenForm(LaterNodig, StapForm[Aanvraag]):
    later_nodig = frozenset({"categorie", "begin", "eind", "bedrag", "aantal", "weken", "dagen_per_week"})
    uitkomst = forms.ChoiceField(
        label="Besluit",
        choices=UITKOMSTEN,
        widget=forms.RadioSelect,
    )
    begin = DatumVeld(regel=TOEKENNING_BEGIN, label="Begindatum")
    eind = DatumVeld(regel=TOEKENNING_EINDE, label="Laatste dag")
    bedrag = BedragVeld(label="Bedrag in euro", min_value=0, max_digits=9)
    weken = forms.IntegerField(label="Aantal weken", min_value=1, max_value=52)
    dagen_per_week = forms.IntegerField(label="Dagen per week", min_value=1, max_value=5)
    motivering = UitlegVeld("Motivering", 8000, help_text="De school en de ouders lezen dit in de brief.")
    afwijking = UitlegVeld(
        "Waarom anders dan geadviseerd of gevraagd?", 4000, required=False,
        help_text="Alleen als u afwijkt van het advies, of iets anders toekent dan gevraagd.",
    )  # fmt: skip

    def adapt(self, zaak: Aanvraag) -> None:
        """Only what this kind of request grants is asked, filled in with what was asked and advised."""
        soort, grenzen = zaak.soort, get_grenzen(zaak.soort)
        self.fields["begin"] = DatumVeld(regel=get_begin_regel(grenzen), label="Begindatum")
        self.fields["eind"] = DatumVeld(regel=get_eind_regel(grenzen), label="Laatste dag")
        if soort.vraagt_categorie:
            add_categorie(self, after="uitkomst")
        if soort.periode_regel == PeriodeRegel.SCHOOLJAREN:
            self.fields["eind"] = EindeSchooljaarVeld(
                label="Tot en met", regel=get_eind_regel(grenzen),
                eerste=get_eerste_eind(zaak, zaak.gevraagd_van or self.vandaag, self.vandaag),
            )  # fmt: skip
        fit_bedrag(self, zaak, self.vandaag)
        if soort.vraagt_weken:
            del self.fields["eind"]  # follows from begin and number of weeks
        else:
            del self.fields["weken"], self.fields["dagen_per_week"]
        if andere := find_andere_tlv(zaak, self.vandaag, self._read_begin()):
            self.fields["naast_andere"] = forms.BooleanField(
                label="Ja, ook deze TLV",
                required=False,
                help_text=" ".join([*andere, "Klopt het dat deze erbij komt?"]),
            )
        self._prefill(zaak)
        if woord := find_bindend(zaak):
            self._bind(woord)

    def _bind(self, woord: Agendapunt) -> None:
        """Only what the body said can be chosen: its word binds who decides."""
        granted = woord.oordeel == Oordeel.TOEKENNEN
        only = Uitkomst.TOEGEKEND if granted else Uitkomst.AFGEWEZEN
        uitkomst = get_choice_field(self, "uitkomst")
        uitkomst.choices = [(code, label) for code, label in UITKOMSTEN if code == only]
        uitkomst.help_text = (
            f"«{woord.zitting.orgaan.naam}» gaf een {woord.get_gewicht_display()}: {woord.get_oordeel_display()}. Dat bindt"
            " u. Bent u het er niet mee eens? Leg de zaak dan opnieuw voor aan dit orgaan."
        )
        if granted and woord.categorie is not None and "categorie" in self.fields:
            get_choice_field(self, "categorie").choices = [(woord.categorie, woord.get_categorie_display())]

    def _read_begin(self) -> date | None:
        """The first day that was typed, when it is a day: by it is judged which other TLV still holds then."""
        veld = self.fields["begin"]
        typed = veld.widget.value_from_datadict(self.data, self.files, self.add_prefix("begin"))
        if not isinstance(typed, str):  # a program may send anything; the check of its fields comes after this
            return None
        try:
            begin: date | None = veld.to_python(typed)
        except forms.ValidationError:
            return None
        return begin

    def _prefill(self, aanvraag: Aanvraag) -> None:
        """What was asked, and what the commission advised, is the start."""
        advies = last_advice(aanvraag)
        start: dict[str, date | Decimal | int | str | None] = {
            "begin": aanvraag.gevraagd_van, "eind": aanvraag.gevraagd_tot_en_met,
            "weken": aanvraag.gevraagde_weken, "dagen_per_week": aanvraag.gevraagde_dagen_per_week,
            "categorie": advies.categorie if advies else aanvraag.gevraagde_categorie,
            **suggest_bedrag(aanvraag),
        }  # fmt: skip
        if advies:
            start["uitkomst"] = Uitkomst.TOEGEKEND if advies.oordeel == Oordeel.TOEKENNEN else Uitkomst.AFGEWEZEN
            start["motivering"] = advies.motivering
        for name, value in start.items():
            if name in self.fields:
                self.fields[name].initial = value


class BuitenBehandelingForm(StapForm[Aanvraag]):
    motivering = UitlegVeld(
        "Motivering",
        8000,
        help_text="Wat was er gevraagd, tot wanneer had de school tijd en wat kwam er niet? (Awb 4:5)",
    )


class BrievenOpnieuwForm(StapForm[Aanvraag]):
    """Nothing to fill in: it shows what the letters say otherwise than they would today."""

    def adapt(self, zaak: Aanvraag) -> None:
        """``verschillen``: what changed since the letters were put ready."""
        besluit = get_besluit(zaak)
        self.verschillen = find_changes(besluit, self.vandaag) if besluit else []


class BekendmakenForm(StapForm[Aanvraag]):
    """One route per letter: ``route_<id>``."""

    def adapt(self, zaak: Aanvraag) -> None:
        """For every letter of the decision how it is sent; parents only by post."""
        besluit = get_besluit(zaak)
        self.brieven = get_letters(besluit) if besluit else []
        for brief in self.brieven:
            self.fields[f"route_{brief.pk}"] = self._route(brief)

    def _route(self, brief: Brief) -> forms.ChoiceField:
        choices = Route.choices if brief.school_id else [(Route.POST, Route.POST.label)]
        return forms.ChoiceField(
            label=f"Brief aan {brief.ontvanger.naam}", choices=choices, initial=choices[-1][0], required=False,
            widget=forms.RadioSelect,
            help_text="" if brief.school_id else "Ouders en leerling krijgen de brief altijd per post.",
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """``routes`` instead of a field per letter: {id of the letter, as text: route}, without those left open."""
        data = super().clean()
        routes = {str(brief.pk): data.pop(f"route_{brief.pk}", "") for brief in self.brieven}
        return {**data, "routes": {pk: route for pk, route in routes.items() if route}}


class ZienswijzeSchoolForm(StapForm[Aanvraag]):
    standpunt = forms.ChoiceField(label="Wat vindt uw school?", choices=Standpunt.choices, widget=forms.RadioSelect)
    inhoud = UitlegVeld("Toelichting", 4000, help_text="Is er plaats? Past de categorie?")
