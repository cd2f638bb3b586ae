"""A request on paper: which pupil and school, what is asked, who signed and when it came in."""

import re
import uuid
from typing import Any

from django import forms
from django.utils import timezone

from leerlingen.forms import EEN_NAAM_UITLEG, POSTCODE_UITLEG, LeerlingKiezer
from leerlingen.models import GEMEENTE_ABROAD, Leerling
from leerlingen.queries import find_by_text, find_same
from swv.kern.adressen import MAX_POSTCODE, NEDERLAND
from swv.kern.bestanden import ACCEPT
from swv.kern.calculations import to_plain
from swv.kern.forms import DatumVeld, get_model_field
from swv.kern.invoer.datumregels import GEBOORTEDATUM, PAPIER_ONTVANGEN, TOEKENNING_BEGIN, TOEKENNING_EINDE
from swv.kern.invoer.geboorte import Adresinvoer, AdresVelden, GeboorteOnbekendVeld, GeboorteVelden, LandVeld
from swv.kern.personen import GEEN_NAAM
from swv.organisatie.enums import Schoolsoort
from swv.organisatie.forms.gemeente import GemeenteVeld
from swv.organisatie.models import Gebruiker, Organisatie, holds_on
from swv.organisatie.queries import get_tied_scholen
from toewijzing.enums import Aanvraagonderwerp, Categorie, Ontvangstwijze
from toewijzing.models import Aanvraagsoort
from toewijzing.queries.papier import find_elders, find_school
from toewijzing.services.papier import Papier, is_recorded

LEEG = "Kies …"
BRIN = re.compile(r"[0-9]{2}[A-Z]{2}[0-9]{2}")
PERSONALIA = (
    "roepnaam", "tussenvoegsel", "achternaam", "geboortedatum", "geboorte_onbekend", "land", "adres", "postcode", "plaats",
    "woongemeente",
)  # fmt: skip
BUITEN = ("schoolnaam", "brin", "schoolsoort", "bestuursnummer")
VUL_IN = "Vul dit in, of kies een leerling die u al kent."
ANDERE_NAAM = "Onder dit nummer kent Verband «{}». Controleer de BRIN, of vink aan dat u die school bedoelt: zij ziet de aanvraag."
STAAT_ELDERS = "{} {}. Kies die school, of vink aan dat deze school het vraagt: zij ziet de aanvraag."
GEEN_CATEGORIE = "«{}» kent geen categorie. Kies «Geen, of niet genoemd»."
GEEN_EINDE = "«{}» duurt een aantal weken, dat u bij het besluit invult. Laat dit leeg."
NAAM_OF_KIES = f"{GEEN_NAAM} Of kies een leerling die u al kent."
LIJKT_BEKEND = (
    "U kent al een leerling met deze naam die op deze dag geboren kan zijn. Kies die hieronder, of vink aan dat dit een"
    " andere leerling is."
)


class PapierForm(AdresVelden, GeboorteVelden, LeerlingKiezer):
    """The pupil: one the swv knows, or a new one, of whom not everything need be known. The school: one of the region, or one from outside."""

    roepnaam = forms.CharField(max_length=60, required=False, help_text=EEN_NAAM_UITLEG)
    tussenvoegsel = forms.CharField(max_length=20, required=False, widget=forms.TextInput(attrs={"class": "v-kort"}))
    achternaam = forms.CharField(max_length=100, required=False)
    geboortedatum = DatumVeld(regel=GEBOORTEDATUM, required=False)
    geboorte_onbekend = GeboorteOnbekendVeld(required=False)
    land = LandVeld(required=False)
    adres = forms.CharField(max_length=200, required=False, widget=Adresinvoer())
    postcode = forms.CharField(
        max_length=MAX_POSTCODE, required=False, help_text=POSTCODE_UITLEG,
        widget=forms.TextInput(attrs={"class": "v-kort"}),
    )  # fmt: skip
    plaats = forms.CharField(max_length=100, required=False)
    woongemeente = GemeenteVeld(required=False)
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), required=False, empty_label="Een school buiten de regio", label="School"
    )
    schoolnaam = forms.CharField(label="Naam van de school", max_length=200, required=False)
    brin = forms.CharField(
        label="BRIN en vestiging", max_length=8, required=False, help_text="Bijvoorbeeld 02VG00.",
        widget=forms.TextInput(attrs={"class": "v-kort"}),
    )  # fmt: skip
    schoolsoort = forms.ChoiceField(choices=[("", LEEG), *Schoolsoort.choices], required=False)
    bestuursnummer = forms.RegexField(
        r"^[0-9]{5}$", label="Bestuursnummer", required=False, help_text="Vijf cijfers.",
        widget=forms.TextInput(attrs={"class": "v-kort"}),
    )  # fmt: skip
    bestuur = forms.CharField(label="Naam van het bestuur", max_length=200, required=False)
    soort = forms.ModelChoiceField(Aanvraagsoort.objects.none(), empty_label=LEEG, label="Wat wordt gevraagd?")
    gevraagde_categorie = forms.TypedChoiceField(
        label="Categorie", choices=[("", "Geen, of niet genoemd"), *Categorie.choices], coerce=int, empty_value=None,
        required=False,
    )  # fmt: skip
    gevraagd_van = DatumVeld(regel=TOEKENNING_BEGIN, label="Gewenst vanaf", required=False)
    gevraagd_tot_en_met = DatumVeld(regel=TOEKENNING_EINDE, label="Gewenst tot en met", required=False)
    ontvangen_op = DatumVeld(
        regel=PAPIER_ONTVANGEN, label="Binnengekomen op", help_text="Vanaf deze dag loopt de termijn."
    )
    wijze = forms.ChoiceField(label="Hoe kwam het binnen?", choices=[("", LEEG), *Ontvangstwijze.choices])
    ondertekend_door = forms.CharField(
        label="Wie tekende voor de school?", max_length=150, help_text="Naam en functie, zoals op het papier."
    )
    scan = forms.FileField(
        label="De aanvraag zelf", max_length=200, allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": ACCEPT}), help_text="Een scan of het bestand. De school ziet het ook.",
    )  # fmt: skip
    sleutel = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    def __init__(self, *args: Any, user: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user, vandaag = user, timezone.localdate()
        self.fields["leerling"].required = False
        self.fields[
            "leerling"
        ].help_text = "Laat leeg voor een leerling die u nog niet kent, en vul hieronder de gegevens in."
        self.scholen = get_tied_scholen([user.lid.organisatie_id], vandaag).order_by("sorteernaam", "pk")
        get_model_field(self, "school").queryset = self.scholen
        soorten = Aanvraagsoort.objects.filter(
            holds_on(vandaag), swv=user.lid.organisatie_id, onderwerp=Aanvraagonderwerp.LEERLING
        ).order_by("sorteernaam", "pk")
        get_model_field(self, "soort").queryset = soorten

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils of whom the swv opens the dossier."""
        return find_by_text(Leerling.objects.visible_to(self.user), tekst)

    def clean_leerling(self) -> str:
        """As every form that asks for a pupil; nothing typed is a new one."""
        return super().clean_leerling() if self.cleaned_data["leerling"].strip() else ""

    def clean_brin(self) -> str:
        """02VG00, also when it was written 02vg-00."""
        text = re.sub(r"[ -]", "", self.cleaned_data["brin"]).upper()
        if text and not BRIN.fullmatch(text):
            raise forms.ValidationError("Schrijf de BRIN en de vestiging als 02VG00.")
        return text

    def clean(self) -> dict[str, Any]:
        """Either a pupil that is known or all of a new one; either a school of the region or all of another."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        if not data.get("leerling") and "leerling" not in self.errors:
            self._ask(("achternaam",), NAAM_OF_KIES)
            self._ask(("geboortedatum",), VUL_IN)
            if data.get("woongemeente") and data.get("land", NEDERLAND) != NEDERLAND:
                self.add_error("woongemeente", GEMEENTE_ABROAD)
        if data.get("school") is None and "school" not in self.errors:
            self._ask(BUITEN, "Vul dit in, of kies een school van uw samenwerkingsverband.")
        if not self.errors:
            if not data.get("leerling"):
                self._ask_if_other()
            self._check_school(data)
        self._check_asked(data)
        return data

    def _check_asked(self, data: dict[str, Any]) -> None:
        """What this kind does not ask would be shown and weighed as if it did."""
        soort: Aanvraagsoort | None = data.get("soort")
        if soort is None:
            return
        if data.get("gevraagde_categorie") is not None and not soort.vraagt_categorie:
            self.add_error("gevraagde_categorie", GEEN_CATEGORIE.format(soort.naam))
        if data.get("gevraagd_tot_en_met") is not None and soort.vraagt_weken:
            self.add_error("gevraagd_tot_en_met", GEEN_EINDE.format(soort.naam))

    def _ask_if_other(self) -> None:
        """A new pupil that may be one the swv knows is only made when it is somebody else; a double click asks nothing."""
        if self.is_sent():
            return
        found = find_same(self.user, self.leerlinggegevens)
        if found and self._ask_sure("andere_leerling", "Dit is een andere leerling", "leerling", LIJKT_BEKEND):
            self.passend = found

    def is_sent(self) -> bool:
        """Was this very form sent before?"""
        return is_recorded(by=self.user, sleutel=self.cleaned_data["sleutel"])

    def _check_school(self, data: dict[str, Any]) -> None:
        """The school will see the pupil and the paper: a slip of the pen does not show them to another one."""
        if data.get("school") is None:
            found = find_school(data["brin"])
            if found is not None and to_plain(found.naam) != to_plain(data["schoolnaam"]):
                self._ask_sure("deze_school", "Ik bedoel deze school", "brin", ANDERE_NAAM.format(found.naam))
        elif self._gevonden is not None:
            elders = find_elders(self._gevonden, data["school"], timezone.localdate())
            if elders:
                text = STAAT_ELDERS.format(self._gevonden.naam, elders)
                self._ask_sure("deze_school", "Deze school vraagt het", "school", text)

    def _ask_sure(self, name: str, label: str, veld: str, text: str) -> bool:
        """Offer a box to tick; whether it was not ticked, which is then said at ``veld``."""
        self.fields[name] = forms.BooleanField(label=label, required=False)
        if self[name].data:
            return False
        self.add_error(veld, text)
        return True

    def _ask(self, names: tuple[str, ...], text: str) -> None:
        for name in names:
            if not self.cleaned_data.get(name) and name not in self.errors:
                self.add_error(name, text)

    @property
    def leerlinggegevens(self) -> dict[str, Any]:
        """Of a new pupil, as ``record_papieraanvraag`` takes them."""
        return {name: self.cleaned_data[name] for name in PERSONALIA}

    @property
    def schoolgegevens(self) -> dict[str, str]:
        """Of a school outside the region."""
        return {name: self.cleaned_data[name] for name in (*BUITEN, "bestuur")}

    @property
    def velden(self) -> dict[str, Any]:
        """What is asked, as far as it was filled in."""
        names = ("gevraagde_categorie", "gevraagd_van", "gevraagd_tot_en_met")
        return {name: value for name in names if (value := self.cleaned_data.get(name)) is not None}

    @property
    def papier(self) -> Papier:
        """What stands on the paper."""
        data = self.cleaned_data
        return Papier(data["ontvangen_op"], data["wijze"], data["ondertekend_door"], data["scan"])
