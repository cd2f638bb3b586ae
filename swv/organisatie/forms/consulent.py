"""The form with which a beheerder says which consulent belongs to which schools."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.beheerregels import GELDT_VANAF
from swv.organisatie.forms.basis import GebruikerKeuze
from swv.organisatie.models import Gebruiker, Organisatie, Schoolconsulent


class SchoolKeuze(forms.ModelMultipleChoiceField):
    """Schools, each with who its consulent is now (``nu``: {id of the school: row})."""

    nu: Mapping[int, Schoolconsulent] = {}

    def label_from_instance(self, obj: Any) -> str:
        """«De Brug, Beverwijk (nu: Sanne de Boer)»."""
        plaats = f", {obj.plaats}" if obj.plaats else ""
        row = self.nu.get(obj.pk)
        return f"{obj.naam}{plaats} ({f'nu: {row.gebruiker.naam}' if row else 'nu: elke consulent'})"


class SchoolconsulentForm(VerbandForm):
    """Who is the consulent of which schools, from which day."""

    consulent = GebruikerKeuze(
        queryset=Gebruiker.objects.none(), label="Welke consulent?", required=False,
        empty_label="Elke consulent van ons samenwerkingsverband",
        help_text="Staat iemand er niet bij? Geef dan eerst de rol consulent, bij «Gebruikers».",
    )  # fmt: skip
    scholen = SchoolKeuze(
        queryset=Organisatie.objects.none(), widget=forms.CheckboxSelectMultiple, label="Van welke scholen?",
        help_text="Wie er nu bij een school hoort, staat achter haar naam. De nieuwe keuze komt daarvoor in de plaats.",
        error_messages={"required": "Kies minstens één school."},
    )  # fmt: skip
    van = DatumVeld(regel=GELDT_VANAF, label="Vanaf welke dag?", initial=timezone.localdate)

    def __init__(
        self, *args: Any, consulenten: QuerySet[Gebruiker], scholen: QuerySet[Organisatie],
        nu: Mapping[int, Schoolconsulent], **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        get_model_field(self, "consulent").queryset = consulenten
        field = self.fields["scholen"]
        if isinstance(field, SchoolKeuze):
            field.nu = nu
            field.queryset = scholen
