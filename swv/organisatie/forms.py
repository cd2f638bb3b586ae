"""Forms of the beheerder."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, VerbandModelForm, get_choice_field, get_model_field
from swv.kern.inlezen.lezen import ACCEPT, MAX_BYTES, MB
from swv.organisatie.enums import SCOPES, AuditorScope, Discipline, Organisatiesoort, Rol, Schoolsoort, ToezichtScope
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.presentatie import KLEUR, MIN_CONTRAST, compute_contrast

LEEG = ("", "Kies …")


class OrganisatieKeuze(forms.ModelChoiceField):
    """An organisation, with its kind behind the name: a school and its board are often called the same."""

    def label_from_instance(self, obj: Any) -> str:
        plaats = f", {obj.plaats}" if obj.plaats else ""
        return f"{obj.naam} ({obj.get_soort_display()}{plaats})"


def day_after(dag: date | None) -> date | None:
    return dag and dag + timedelta(days=1)


def day_before(dag: date | None) -> date | None:
    return dag and dag - timedelta(days=1)


class LidmaatschapPeriodeForm(VerbandForm):
    """From when until when; people think of the last day, the database keeps the day after."""

    van = DatumVeld(label="Eerste dag", initial=timezone.localdate)
    laatste_dag = DatumVeld(label="Laatste dag", required=False, help_text="Laat leeg als er nog geen einde is.")
    scope = forms.ChoiceField(
        label="Waarvoor",
        choices=[LEEG, ("Auditor", AuditorScope.choices), ("Toezichthouder", ToezichtScope.choices)],
        required=False,
        help_text="Alleen voor een auditor en een toezichthouder. Een auditor heeft ook een laatste dag nodig.",
    )
    onderzoek_van = DatumVeld(
        label="Onderzoek vanaf", required=False,
        help_text="Alleen voor een auditor: vanaf welke dag er gegevens te zien zijn. Leeg: vanaf 1 januari van het jaar voor de eerste dag.",
    )  # fmt: skip
    onderzoek_laatste_dag = DatumVeld(
        label="Onderzoek tot en met", required=False,
        help_text="Alleen voor een auditor: tot en met welke dag. Leeg: tot en met de laatste dag van de toegang.",
    )  # fmt: skip

    @property
    def lidmaatschap(self) -> dict[str, Any]:
        """What ``add_lidmaatschap`` and ``change_lidmaatschap`` ask for."""
        data = self.cleaned_data
        return {
            "van": data["van"], "tot": day_after(data["laatste_dag"]), "scope": data["scope"],
            "onderzoek_van": data["onderzoek_van"], "onderzoek_tot": day_after(data["onderzoek_laatste_dag"]),
        }  # fmt: skip


class BestaandePeriodeForm(LidmaatschapPeriodeForm):
    """The period of a role that exists; what it is for and where stays."""

    def __init__(self, *args: Any, lidmaatschap: Lidmaatschap, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "van": lidmaatschap.van, "laatste_dag": day_before(lidmaatschap.tot), "scope": lidmaatschap.scope,
            "onderzoek_van": lidmaatschap.onderzoek_van,
            "onderzoek_laatste_dag": day_before(lidmaatschap.onderzoek_tot),
        }  # fmt: skip
        super().__init__(*args, **kwargs)
        if lidmaatschap.rol != Rol.AUDITOR:
            del self.fields["onderzoek_van"], self.fields["onderzoek_laatste_dag"]
        if lidmaatschap.rol not in SCOPES:
            del self.fields["scope"]
        else:
            get_choice_field(self, "scope").choices = [LEEG, *SCOPES[lidmaatschap.rol].choices]

    @property
    def lidmaatschap(self) -> dict[str, Any]:
        for name, leeg in (("scope", ""), ("onderzoek_van", None), ("onderzoek_laatste_dag", None)):
            self.cleaned_data.setdefault(name, leeg)
        return super().lidmaatschap


class RolForm(LidmaatschapPeriodeForm):
    """A role at one of the organisations of the own swv."""

    rol = forms.ChoiceField(choices=[LEEG, *Rol.choices])
    organisatie = OrganisatieKeuze(queryset=Organisatie.objects.none(), empty_label=LEEG[1])
    field_order = ["rol", "organisatie", "van", "laatste_dag", "scope", "onderzoek_van", "onderzoek_laatste_dag"]

    def __init__(self, *args: Any, organisaties: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "organisatie").queryset = organisaties.order_by("soort", "naam")

    @property
    def lidmaatschap(self) -> dict[str, Any]:
        data = self.cleaned_data
        return {**super().lidmaatschap, "rol": data["rol"], "organisatie": data["organisatie"]}


class UitnodigForm(RolForm):
    """Somebody new, or somebody known for whom this is one more role."""

    email = forms.EmailField(label="E-mailadres", max_length=254)
    naam = forms.CharField(
        max_length=150, help_text="Zoals collega's deze persoon kennen, bijvoorbeeld Fatima el Amrani."
    )
    field_order = ["email", "naam", *RolForm.field_order]


class DeskundigeForm(VerbandForm):
    """What an advice says about its author."""

    discipline = forms.ChoiceField(choices=[LEEG, *Discipline.choices], required=False)
    registratie = forms.CharField(
        max_length=60, required=False, help_text="Bijvoorbeeld BIG, NIP of NVO, met het nummer."
    )
    werkgever = OrganisatieKeuze(
        queryset=Organisatie.objects.none(), required=False, empty_label="De organisatie van de rol",
        help_text="Een deskundige in dienst van een school of bestuur geeft geen advies over aanvragen van dat bestuur.",
    )  # fmt: skip

    def __init__(self, *args: Any, organisaties: QuerySet[Organisatie], gebruiker: Gebruiker, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "discipline": gebruiker.discipline, "registratie": gebruiker.registratie, "werkgever": gebruiker.werkgever_id,
        }  # fmt: skip
        super().__init__(*args, **kwargs)
        # The employer may be one that another beheerder filled in: it must stay choosable.
        known = Organisatie.objects.filter(pk__in=[gebruiker.werkgever_id] if gebruiker.werkgever_id else [])
        get_model_field(self, "werkgever").queryset = Organisatie.objects.filter(
            pk__in=[*organisaties.values_list("pk", flat=True), *known.values_list("pk", flat=True)]
        ).order_by("soort", "naam")


class SwvForm(VerbandModelForm):
    """Settings of the samenwerkingsverband."""

    class Meta:
        model = Organisatie
        fields = [
            "naam", "adres", "postcode", "plaats", "email", "telefoon", "ondertekenaar", "kleur_merk", "kleur_merk_op",
        ]  # fmt: skip
        labels = {
            "email": "E-mailadres",
            "ondertekenaar": "Wie ondertekent besluiten?",
            "kleur_merk": "Kleur van balken en knoppen",
            "kleur_merk_op": "Kleur van de tekst daarop",
        }
        widgets = {
            "kleur_merk": forms.TextInput(attrs={"type": "color"}),
            "kleur_merk_op": forms.TextInput(attrs={"type": "color"}),
            "postcode": forms.TextInput(attrs={"class": "v-kort", "autocomplete": "postal-code"}),
            "telefoon": forms.TextInput(attrs={"class": "v-middel", "type": "tel"}),
        }

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        merk, merk_op = data.get("kleur_merk") or "", data.get("kleur_merk_op") or ""
        are_colours = all(KLEUR.fullmatch(kleur) for kleur in (merk, merk_op))
        if are_colours and (contrast := compute_contrast(merk, merk_op)) < MIN_CONTRAST:
            getal = f"{contrast:.1f}".replace(".", ",")
            raise ValidationError(
                {
                    "kleur_merk_op": f"Deze tekst is op deze kleur niet goed te lezen: het contrast is {getal} en moet minstens"
                    " 4,5 zijn. Kies een lichtere of een donkerdere kleur."
                }
            )
        return data


class GebruikersFilter(forms.Form):
    """The filter above the list of people."""

    q = forms.CharField(label="Naam of e-mailadres", required=False, max_length=100)
    rol = forms.ChoiceField(choices=[("", "Alle rollen"), *Rol.choices], required=False)
    stand = forms.ChoiceField(
        choices=[("", "Alle"), ("actief", "Actief"), ("uitgenodigd", "Nog niet ingelogd"), ("gesloten", "Gesloten")],
        required=False,
    )

    @property
    def is_filtered(self) -> bool:
        return any(getattr(self, "cleaned_data", {}).values())


# --- organisations ----------------------------------------------------------------------------------------------------

BESTUURSNUMMER = RegexValidator(r"^[0-9]{5}$", "Een bestuursnummer is vijf cijfers, bijvoorbeeld 41009.")
GEMEENTECODE = RegexValidator(r"^[0-9]{4}$", "Een gemeentecode is vier cijfers, bijvoorbeeld 0375.")
CODES: dict[str, tuple[str, str, RegexValidator]] = {
    Organisatiesoort.BESTUUR: ("Bestuursnummer", "Vijf cijfers, bijvoorbeeld 41009.", BESTUURSNUMMER),
    Organisatiesoort.GEMEENTE: ("Gemeentecode", "De vier cijfers van het CBS, bijvoorbeeld 0375.", GEMEENTECODE),
}
VELDEN: dict[str, list[str]] = {
    Organisatiesoort.BESTUUR: ["code", "naam", "plaats", "email"],
    Organisatiesoort.SCHOOL: [
        "brin", "vestiging", "naam", "schoolsoort", "bestuur", "adres", "postcode", "plaats", "email",
    ],
    Organisatiesoort.GEMEENTE: ["code", "naam", "email"],
    Organisatiesoort.EXTERN: ["naam", "plaats", "email"],
}  # fmt: skip
# What cannot change once another swv relies on it: it says which school this is and who governs it.
VAST_BIJ_DELEN = frozenset({"code", "brin", "vestiging", "schoolsoort", "bestuur"})


class OrganisatieForm(VerbandForm):
    """Particulars of a board, school, gemeente or organisation from outside; which of them depends on the kind."""

    code = forms.CharField(max_length=20, widget=forms.TextInput(attrs={"class": "v-kort"}))
    brin = forms.CharField(
        label="BRIN", max_length=4, widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Twee cijfers en twee letters, bijvoorbeeld 02VG.",
    )  # fmt: skip
    vestiging = forms.CharField(
        max_length=2,
        initial="00",
        widget=forms.TextInput(attrs={"class": "v-kort"}),
        help_text="Twee cijfers, vaak 00.",
    )
    naam = forms.CharField(max_length=200)
    schoolsoort = forms.ChoiceField(choices=[LEEG, *Schoolsoort.choices])
    bestuur = forms.ModelChoiceField(
        queryset=Organisatie.objects.none(), empty_label=LEEG[1],
        help_text="Staat het er niet bij? Voeg dan eerst het schoolbestuur toe.",
    )  # fmt: skip
    adres = forms.CharField(max_length=200, required=False)
    postcode = forms.CharField(max_length=7, required=False, widget=forms.TextInput(attrs={"class": "v-kort"}))
    plaats = forms.CharField(max_length=100, required=False)
    email = forms.EmailField(label="E-mailadres", required=False)

    def __init__(self, *args: Any, soort: str, besturen: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kept = [*VELDEN[soort], *(name for name in self.fields if name not in OrganisatieForm.base_fields)]
        self.fields = {name: self.fields[name] for name in kept}
        if soort in CODES:
            code = self.fields["code"]
            code.label, code.help_text, validator = CODES[soort]
            code.validators = [*code.validators, validator]
            code.error_messages["required"] = f"Vul «{code.label}» in."
        if soort == Organisatiesoort.SCHOOL:
            get_model_field(self, "bestuur").queryset = besturen.order_by("naam", "pk")

    def clean_brin(self) -> str:
        return self.cleaned_data["brin"].strip().upper()

    @property
    def gegevens(self) -> dict[str, Any]:
        """What goes into the organisation."""
        return {name: self.cleaned_data[name] for name in OrganisatieForm.base_fields if name in self.fields}


class OrganisatieToevoegForm(OrganisatieForm):
    """One more organisation, and from when it belongs to the swv."""

    van = DatumVeld(label="Aangesloten vanaf", initial=timezone.localdate)


class OrganisatieWijzigForm(OrganisatieForm):
    """Other particulars; ``gedeeld``: another swv relies on them too."""

    def __init__(self, *args: Any, organisatie: Organisatie, gedeeld: bool, **kwargs: Any) -> None:
        names = VELDEN[organisatie.soort]
        kwargs["initial"] = {name: getattr(organisatie, name) for name in names}
        super().__init__(*args, soort=organisatie.soort, **kwargs)
        if gedeeld:
            for name in VAST_BIJ_DELEN & set(names):
                del self.fields[name]


class AansluitingEindeForm(VerbandForm):
    """The last day of a connection."""

    laatste_dag = DatumVeld(label="Laatste dag", help_text="Tot en met deze dag hoort de organisatie bij uw verband.")
    met_scholen = forms.BooleanField(label="Ook de scholen van dit bestuur eindigen op deze dag", required=False)

    def __init__(self, *args: Any, soort: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if soort != Organisatiesoort.BESTUUR:
            del self.fields["met_scholen"]


class ScholenVanBestuurForm(VerbandForm):
    """Which schools of a board belong to the swv as well."""

    scholen = forms.ModelMultipleChoiceField(
        queryset=Organisatie.objects.none(), widget=forms.CheckboxSelectMultiple,
        label="Welke scholen sluit u aan?", error_messages={"required": "Kies minstens één school."},
    )  # fmt: skip
    van = DatumVeld(label="Aangesloten vanaf", initial=timezone.localdate)

    def __init__(self, *args: Any, scholen: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_model_field(self, "scholen").queryset = scholen


class OrganisatiesFilter(forms.Form):
    """The filter above the list of organisations."""

    q = forms.CharField(label="Naam, BRIN of nummer", required=False, max_length=100)
    soort = forms.ChoiceField(
        choices=[("", "Alle soorten"), *((s.value, s.label) for s in Organisatiesoort if s != Organisatiesoort.SWV)],
        required=False,
    )
    stand = forms.ChoiceField(
        label="Aangesloten", choices=[("", "Nu of later"), ("vroeger", "Niet meer"), ("alle", "Ooit")], required=False
    )

    @property
    def is_filtered(self) -> bool:
        return any(getattr(self, "cleaned_data", {}).values())


class ScholenbestandForm(VerbandForm):
    """A file with schools."""

    bestand = forms.FileField(
        widget=forms.FileInput(attrs={"accept": ACCEPT}), max_length=150,
        help_text=f"Csv of xlsx, hoogstens {MAX_BYTES // MB} MB.",
        error_messages={"empty": "Dit bestand is leeg. Kies het opnieuw."},
    )  # fmt: skip
    van = DatumVeld(
        label="Aangesloten vanaf", initial=timezone.localdate,
        help_text="Geldt voor elke school waarbij in het bestand geen datum staat.",
    )  # fmt: skip
