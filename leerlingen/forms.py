"""Forms of the dossier."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from leerlingen.calculations import get_inschrijving_regel
from leerlingen.enums import Documentsoort, Kwalificatiesoort
from leerlingen.models import Gezagdrager, Leerling
from leerlingen.queries import find_by_text, get_leerlingen_with_logs
from swv.kern.bestanden import ACCEPT
from swv.kern.forms import DatumVeld, Invoerpoort, VerbandForm, VerbandModelForm, get_model_field
from swv.kern.inlezen.lezen import ACCEPT_EDEXML, MAX_BYTES, MB
from swv.kern.inlezen.velden import InleesForm
from swv.kern.invoer.datumregels import (
    AANMELDING,
    DOCUMENT,
    EINDE_GEZAG,
    EINDE_INSCHRIJVING,
    GEBOORTEDATUM,
    GEBOORTEDATUM_ZOEKEN,
    INSCHRIJVING,
    KWALIFICATIE,
)
from swv.kern.invoer.geboorte import Adresinvoer, AdresVelden, GeboorteOnbekendVeld, GeboorteVelden, LandVeld
from swv.kern.invoer.uitlegveld import BronVeld
from swv.kern.personen import GEEN_NAAM
from swv.kern.woorden import zeg_straks
from swv.organisatie.forms.gemeente import GemeenteVeld, keep_gemeente
from swv.organisatie.models import Gebruiker, Organisatie

LEEG = "Kies …"
EEN_NAAM_UITLEG = "Heeft de leerling één naam? Laat dit dan leeg en vul die naam in bij achternaam."
POSTCODE_UITLEG = "In Nederland als 1943 AB. In het buitenland mag hij leeg blijven, of bij de plaats staan."


def fit_school(form: forms.BaseForm, schoolsoort: str) -> None:
    """Hold the first day of the enrolment against the ages of this kind of school."""
    van = form.fields["van"]
    if isinstance(van, DatumVeld):
        van.regel = get_inschrijving_regel(schoolsoort)


class LeerlingForm(AdresVelden, GeboorteVelden, VerbandModelForm):
    """A pupil's own particulars."""

    geboortedatum = DatumVeld(regel=GEBOORTEDATUM)
    geboorte_onbekend = GeboorteOnbekendVeld()
    achternaam = forms.CharField(max_length=100, error_messages={"required": GEEN_NAAM})
    land = LandVeld()
    woongemeente = GemeenteVeld(required=False)

    class Meta:
        model = Leerling
        fields = [
            "roepnaam", "tussenvoegsel", "achternaam", "voornamen", "geboortedatum", "geboorte_onbekend", "land", "adres",
            "postcode", "plaats", "woongemeente", "geen_gezag",
        ]  # fmt: skip
        help_texts = {
            "roepnaam": EEN_NAAM_UITLEG,
            "adres": "Nodig vanaf 18 jaar: dan gaan de brieven naar de leerling zelf.",
            "postcode": POSTCODE_UITLEG,
        }
        widgets = {
            "adres": Adresinvoer(),
            "tussenvoegsel": forms.TextInput(attrs={"class": "v-kort"}),
            "postcode": forms.TextInput(attrs={"class": "v-kort"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        keep_gemeente(self, self.instance.woongemeente)

    @property
    def gegevens(self) -> dict[str, Any]:
        """What ``create_leerling`` asks for, and ``update_leerling``: what was changed here."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.gewijzigd}


class NieuweLeerlingForm(LeerlingForm):
    """A new pupil of the own school, with the enrolment."""

    van = DatumVeld(regel=INSCHRIJVING, label="Ingeschreven sinds", initial=timezone.localdate)
    leerjaar = forms.CharField(
        label=zeg_straks("{leerjaarveld}"),
        max_length=20,
        required=False,
        widget=forms.TextInput(attrs={"class": "v-kort"}),
    )
    las_id = forms.CharField(
        label="Leerlingnummer in uw eigen systeem", max_length=40, required=False,
        help_text=zeg_straks("Bijvoorbeeld uit {leerlingsysteem}. Vul geen BSN in."),
        widget=forms.TextInput(attrs={"class": "v-middel"}),
    )  # fmt: skip

    def __init__(self, *args: Any, schoolsoort: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Who has authority is filled in after this; only then one knows that nobody has it.
        del self.fields["geen_gezag"]
        fit_school(self, schoolsoort)

    def ask_if_other(self) -> None:
        """There is a pupil with this name and birth date: it can only be added when it is somebody else."""
        self.fields["andere_leerling"] = forms.BooleanField(label="Dit is een andere leerling", required=False)
        if not self["andere_leerling"].data:
            self.add_error(None, "Er is al een leerling met deze naam en geboortedatum. Kijk eerst of het dezelfde is.")


class GezagdragerForm(AdresVelden, VerbandModelForm):
    """Who has authority: a parent, a voogd, or an institution with somebody who acts for it."""

    land = LandVeld()
    tot = DatumVeld(
        regel=EINDE_GEZAG, label="Gezag tot", required=False,
        help_text="Laat leeg zolang deze persoon het gezag heeft.",
    )  # fmt: skip

    class Meta:
        model = Gezagdrager
        fields = [
            "naam",
            "relatie",
            "contactpersoon",
            "land",
            "adres",
            "postcode",
            "plaats",
            "email",
            "telefoon",
            "tot",
        ]
        help_texts = {
            "naam": "Van een ouder of voogd, of van de instelling die de voogdij heeft.",
            "adres": "Hierheen gaat het besluit per post.",
            "postcode": POSTCODE_UITLEG,
            "email": "Hierheen gaat alleen een bericht dat er post komt.",
        }
        widgets = {
            "adres": Adresinvoer(),
            "postcode": forms.TextInput(attrs={"class": "v-kort"}),
            "telefoon": forms.TextInput(attrs={"class": "v-middel", "type": "tel"}),
        }

    @property
    def gegevens(self) -> dict[str, Any]:
        """{field: value} of what was filled in or changed, as ``save_gezagdrager`` takes it, of a valid form."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields if name in self.gewijzigd}


class LeerlingenbestandForm(InleesForm):
    """A file with pupils."""

    bestand = forms.FileField(
        widget=forms.FileInput(attrs={"accept": ACCEPT_EDEXML}), max_length=150,
        help_text=f"Csv, xlsx of EDEXML (.xml), hoogstens {MAX_BYTES // MB} MB.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip


class AanmeldingForm(VerbandForm):
    """The parents registered the pupil at another school."""

    school = forms.ModelChoiceField(queryset=Organisatie.objects.none(), empty_label=LEEG)
    van = DatumVeld(regel=AANMELDING, label="Aangemeld op", initial=timezone.localdate)

    def __init__(self, *args: Any, scholen: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "school").queryset = scholen.order_by("sorteernaam", "pk")


class LeerlingKiezer(VerbandForm):
    """Base of forms that ask which pupil is meant: by name, birth date or number, and chosen when more fit.

    Its field is called ``leerling``; a subclass says in ``find_leerlingen`` whom this person may mean.
    """

    leerling = forms.CharField(
        label="Naam, geboortedatum of leerlingnummer", max_length=100,
        widget=forms.TextInput(attrs={"class": "v-middel", "autocomplete": "off"}),
        help_text="Past er meer dan één leerling bij, dan kiest u daarna welke.",
    )  # fmt: skip
    onbekend = "Deze leerling kent u niet. Controleer de naam of het nummer."

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._gevonden: Leerling | None = None
        # Pupils to choose from when more than one fits what was typed.
        self.passend: list[Leerling] = []

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils that fit this text, as far as this person may mean them."""
        raise NotImplementedError

    @property
    def gevonden(self) -> Leerling:
        """The pupil that was meant, of a valid form. Raises LookupError."""
        if self._gevonden is None:
            raise LookupError(self.onbekend)
        return self._gevonden

    def clean_leerling(self) -> str:
        """The number of the pupil that was meant; kept for ``gevonden``."""
        found = self.find_leerlingen(self.cleaned_data["leerling"].strip())
        if not found:
            raise forms.ValidationError(self.onbekend)
        if len(found) > 1:
            self.passend = found
            raise forms.ValidationError("Er passen meer leerlingen bij. Kies hieronder welke u bedoelt.")
        self._gevonden = found[0]
        return self._gevonden.nummer


class InschrijvenForm(VerbandForm):
    """A pupil that was registered here, by number or surname and birth date, and from when it is enrolled."""

    nummer = forms.CharField(
        label="Achternaam of leerlingnummer", max_length=100,
        widget=forms.TextInput(attrs={"class": "v-middel", "autocomplete": "off"}),
        help_text="Van de leerling die bij uw school is aangemeld. Een nummer is bijvoorbeeld L-7K2P9QH.",
    )  # fmt: skip
    geboortedatum = DatumVeld(
        regel=GEBOORTEDATUM_ZOEKEN, label="Geboortedatum", help_text="Zo weten we zeker dat het om deze leerling gaat."
    )
    van = DatumVeld(regel=INSCHRIJVING, label="Ingeschreven vanaf", initial=timezone.localdate)
    leerjaar = forms.CharField(label=zeg_straks("{leerjaarveld}"), max_length=20, required=False)
    las_id = forms.CharField(label="Nummer in uw eigen systeem (LAS)", max_length=40, required=False)

    def __init__(self, *args: Any, schoolsoort: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fit_school(self, schoolsoort)


class EindeForm(VerbandForm):
    """The last day of an enrolment or registration."""

    laatste_dag = DatumVeld(regel=EINDE_INSCHRIJVING, label="Laatste dag", initial=timezone.localdate)

    @property
    def tot(self) -> date:
        """The first day on which it no longer holds."""
        return self.cleaned_data["laatste_dag"] + timedelta(days=1)


class KwalificatieForm(VerbandForm):
    """What ends the kwalificatieplicht."""

    soort = forms.ChoiceField(label="Wat is behaald of afgerond?", choices=[("", LEEG), *Kwalificatiesoort.choices])
    vanaf = DatumVeld(
        regel=KWALIFICATIE, label="Datum",
        help_text="De datum op het diploma of getuigschrift. Bij vso: de eerste dag na de laatste schooldag.",
    )  # fmt: skip
    bron = BronVeld(
        label="Waar blijkt dit uit?", max_length=200,
        help_text="Bijvoorbeeld: diploma gezien op school, of bericht van de vorige school.",
    )  # fmt: skip


class DocumentForm(VerbandForm):
    """A file for the dossier; what it is, is checked by content when it is saved."""

    bestand = forms.FileField(
        max_length=200, allow_empty_file=True, widget=forms.FileInput(attrs={"accept": ACCEPT}),
        help_text="Pdf, docx, xlsx, odt, jpg of png. Hoogstens 25 MB.",
    )  # fmt: skip
    soort = forms.ChoiceField(label="Soort document", choices=[("", LEEG), *Documentsoort.choices])
    datum = DatumVeld(regel=DOCUMENT, label="Datum van het document", help_text="De datum die op het document staat.")


class ZoekForm(Invoerpoort, forms.Form):
    """Whom to look for."""

    q = forms.CharField(
        label="Naam, nummer of geboortedatum", required=False, max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )  # fmt: skip

    @property
    def is_filtered(self) -> bool:
        """Were valid words given to search for? False before the form was checked."""
        return bool(getattr(self, "cleaned_data", {}).get("q"))


class LogboekForm(LeerlingKiezer):
    """Whose logs to open."""

    onbekend = "Bij uw samenwerkingsverband is geen leerling met deze naam of dit nummer. Controleer wat u typte."

    def __init__(self, *args: Any, user: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def find_leerlingen(self, tekst: str) -> list[Leerling]:
        """Pupils whose logs this person may read; at most ten."""
        return find_by_text(get_leerlingen_with_logs(self.user), tekst)
