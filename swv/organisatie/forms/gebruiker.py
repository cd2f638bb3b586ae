"""Forms about people: the period and place of a role, an invitation, and what an advice says of its author."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field, get_model_field
from swv.kern.invoer.beheerregels import LIDMAATSCHAP_BEGIN, LIDMAATSCHAP_EINDE, ONDERZOEK_BEGIN, ONDERZOEK_EINDE
from swv.organisatie.enums import ROL_ORGANISATIES, SCOPES, AuditorScope, Discipline, Rol, ToezichtScope
from swv.organisatie.forms.basis import LEEG, OrganisatieKeuze, day_after, day_before
from swv.organisatie.forms.naam import NaamForm
from swv.organisatie.models import Gebruiker, Lidmaatschap, Organisatie
from swv.organisatie.presentatie import GEEN_SCOPE, explain_plaats


class LidmaatschapPeriodeForm(VerbandForm):
    """From when until when; people think of the last day, the database keeps the day after."""

    van = DatumVeld(regel=LIDMAATSCHAP_BEGIN, label="Eerste dag", initial=timezone.localdate)
    laatste_dag = DatumVeld(
        regel=LIDMAATSCHAP_EINDE, label="Laatste dag", required=False, help_text="Laat leeg als er nog geen einde is."
    )
    scope = forms.ChoiceField(
        label="Waarvoor",
        choices=[LEEG, ("Auditor", AuditorScope.choices), ("Toezichthouder", ToezichtScope.choices)],
        required=False,
        help_text="Alleen voor een auditor en een toezichthouder. Een auditor heeft ook een laatste dag nodig.",
    )
    onderzoek_van = DatumVeld(regel=ONDERZOEK_BEGIN, label="Onderzoek vanaf", required=False,
        help_text="Alleen voor een auditor: vanaf welke dag er gegevens te zien zijn. Leeg: vanaf 1 januari van het jaar voor de eerste dag.",
    )  # fmt: skip
    onderzoek_laatste_dag = DatumVeld(regel=ONDERZOEK_EINDE, label="Onderzoek tot en met", required=False,
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
        """As of a new role, with empty values for what this role doesn't ask: scope and the years under audit."""
        for name, leeg in (("scope", ""), ("onderzoek_van", None), ("onderzoek_laatste_dag", None)):
            self.cleaned_data.setdefault(name, leeg)
        return super().lidmaatschap


class RolForm(LidmaatschapPeriodeForm):
    """One role, chosen before, at one of the organisations of the own swv where it exists."""

    rol = forms.ChoiceField(choices=lambda: Rol.choices, widget=forms.HiddenInput)
    organisatie = OrganisatieKeuze(queryset=Organisatie.objects.none(), empty_label=LEEG[1])
    discipline = forms.ChoiceField(choices=[LEEG, *Discipline.choices])
    registratie = forms.CharField(max_length=60, help_text="Bijvoorbeeld BIG, NIP of NVO, met het nummer.")
    field_order = [
        "rol", "organisatie", "scope", "van", "laatste_dag", "onderzoek_van", "onderzoek_laatste_dag", "discipline",
        "registratie",
    ]  # fmt: skip

    def __init__(
        self,
        *args: Any,
        rol: str,
        organisaties: QuerySet[Organisatie],
        gebruiker: Gebruiker | None = None,
        **kwargs: Any,
    ) -> None:
        initial = {"rol": rol}
        if gebruiker is not None:
            initial |= {"discipline": gebruiker.discipline, "registratie": gebruiker.registratie}
        super().__init__(*args, initial=initial, **kwargs)
        place = get_model_field(self, "organisatie")
        place.queryset = organisaties.filter(soort__in=ROL_ORGANISATIES.get(rol, ())).order_by(
            "soort", "sorteernaam", "pk"
        )
        if rol in ROL_ORGANISATIES:
            place.error_messages["invalid_choice"] = explain_plaats(rol)
        for name in get_unasked(rol):
            del self.fields[name]
        if rol in SCOPES:
            scope = get_choice_field(self, "scope")
            scope.choices, scope.required, scope.help_text = [LEEG, *SCOPES[rol].choices], True, ""
        if rol == Rol.AUDITOR:
            self.fields["laatste_dag"].required = True
            self.fields["laatste_dag"].help_text = "Een auditor krijgt tijdelijk toegang."

    def clean(self) -> dict[str, Any]:
        """What a role doesn't have can't be sent along with it either. Raises ValidationError."""
        if "scope" not in self.fields and self.data.get("scope"):
            raise ValidationError(GEEN_SCOPE)
        return super().clean() or self.cleaned_data

    @property
    def lidmaatschap(self) -> dict[str, Any]:
        """What ``give_rol`` asks for: besides the period which role, where, and what an advice says of an expert."""
        data = self.cleaned_data
        for name, leeg in (("scope", ""), ("onderzoek_van", None), ("onderzoek_laatste_dag", None)):
            data.setdefault(name, leeg)
        found = {**super().lidmaatschap, "rol": data["rol"], "organisatie": data["organisatie"]}
        if "discipline" in self.fields:
            found["deskundige"] = {"discipline": data["discipline"], "registratie": data["registratie"]}
        return found


def get_unasked(rol: str) -> list[str]:
    """Fields of ``RolForm`` that this role does not need."""
    fields = [] if rol in SCOPES else ["scope"]
    fields += [] if rol == Rol.AUDITOR else ["onderzoek_van", "onderzoek_laatste_dag"]
    return fields + ([] if rol == Rol.DESKUNDIGE else ["discipline", "registratie"])


class AccountForm(NaamForm):
    """Who it is: name and address of an account."""

    email = forms.EmailField(label="E-mailadres", max_length=254)
    field_order = ["email", *NaamForm.field_order]


class UitnodigForm(RolForm, AccountForm):
    """Somebody new, or somebody known for whom this is one more role."""

    field_order = ["rol", *AccountForm.field_order, *RolForm.field_order[1:]]


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
        ).order_by("soort", "sorteernaam", "pk")
