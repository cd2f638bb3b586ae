"""Forms of the beheerder."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, VerbandModelForm
from swv.organisatie.enums import SCOPES, AuditorScope, Discipline, Rol, ToezichtScope
from swv.organisatie.huisstijl import KLEUR, MIN_CONTRAST, compute_contrast
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie

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


class PeriodeForm(VerbandForm):
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


class BestaandePeriodeForm(PeriodeForm):
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
            self.fields["scope"].choices = [LEEG, *SCOPES[lidmaatschap.rol].choices]

    @property
    def lidmaatschap(self) -> dict[str, Any]:
        for name, leeg in (("scope", ""), ("onderzoek_van", None), ("onderzoek_laatste_dag", None)):
            self.cleaned_data.setdefault(name, leeg)
        return super().lidmaatschap


class RolForm(PeriodeForm):
    """A role at one of the organisations of the own swv."""

    rol = forms.ChoiceField(choices=[LEEG, *Rol.choices])
    organisatie = OrganisatieKeuze(queryset=Organisatie.objects.none(), empty_label=LEEG[1])
    field_order = ["rol", "organisatie", "van", "laatste_dag", "scope", "onderzoek_van", "onderzoek_laatste_dag"]

    def __init__(self, *args: Any, organisaties: QuerySet[Organisatie], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisatie"].queryset = organisaties.order_by("soort", "naam")

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
        known = Organisatie.objects.filter(pk=gebruiker.werkgever_id)
        self.fields["werkgever"].queryset = Organisatie.objects.filter(
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
        merk, merk_op = data.get("kleur_merk"), data.get("kleur_merk_op")
        are_colours = all(KLEUR.fullmatch(kleur or "") for kleur in (merk, merk_op))
        if are_colours and (contrast := compute_contrast(merk, merk_op)) < MIN_CONTRAST:
            getal = f"{contrast:.1f}".replace(".", ",")
            raise ValidationError(
                {
                    "kleur_merk_op": f"Deze tekst is op deze kleur niet goed te lezen: het contrast is {getal} en moet minstens"
                    " 4,5 zijn. Kies een lichtere of een donkerdere kleur."
                }
            )
        return data


class ExternForm(VerbandForm):
    """An organisation of experts from outside."""

    naam = forms.CharField(max_length=200)
    plaats = forms.CharField(max_length=100, required=False)
    email = forms.EmailField(label="E-mailadres", required=False)


class GebruikersFilter(forms.Form):
    """The filter above the list of people."""

    q = forms.CharField(label="Naam of e-mailadres", required=False, max_length=100)
    rol = forms.ChoiceField(choices=[("", "Alle rollen"), *Rol.choices], required=False)
    stand = forms.ChoiceField(
        choices=[("", "Alle"), ("actief", "Actief"), ("uitgenodigd", "Nog niet ingelogd"), ("gesloten", "Gesloten")],
        required=False,
    )
