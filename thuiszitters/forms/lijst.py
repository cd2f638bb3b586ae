"""Filters above the lists of this room."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils import timezone

from swv.kern.calculations import to_plain
from swv.kern.forms import DatumVeld, VerbandForm, get_model_field
from swv.kern.invoer.datumregels import BEKEND_OP, OVERZICHT_BEGIN, OVERZICHT_EINDE, PEILDATUM
from swv.organisatie.enums import SCHOOLROLLEN
from swv.organisatie.models import Gebruiker, Organisatie
from thuiszitters.enums import LOPEND, Groep, Status
from thuiszitters.models import Thuiszitter
from thuiszitters.queries.zaak import get_scholen

ONTHOUDEN = ("status", "groep", "school", "te_laat", "mijn", "volgorde")


class ThuiszitterFilter(VerbandForm):
    """Narrow down the list; every field may stay empty."""

    tekst = forms.CharField(
        label="Nummer of naam",
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "class": "v-middel"}),
    )
    status = forms.ChoiceField(
        label="Status", required=False,
        choices=[("", "Alle lopende"), *Status.choices, ("alle", "Alle")],
    )  # fmt: skip
    groep = forms.ChoiceField(label="Soort verzuim", required=False, choices=[("", "Alle"), *Groep.choices])
    school = forms.ModelChoiceField(
        Organisatie.objects.none(), label="School", required=False, empty_label="Alle scholen"
    )
    te_laat = forms.BooleanField(label="Actie te laat", required=False)
    mijn = forms.BooleanField(label="Mijn zaken", required=False)

    def __init__(self, data: Any = None, *, user: Gebruiker) -> None:
        super().__init__(data)
        self.user, self.vandaag = user, timezone.localdate()
        if user.rol in SCHOOLROLLEN:
            del self.fields["school"]
        else:
            get_model_field(self, "school").queryset = get_scholen([user.lid.organisatie_id], self.vandaag)

    def apply(self, zaken: QuerySet[Thuiszitter]) -> QuerySet[Thuiszitter]:
        """The cases that fit what was chosen. Call it on a valid form."""
        data = self.cleaned_data
        if data["status"] != "alle":
            zaken = zaken.filter(status=data["status"]) if data["status"] else zaken.filter(status__in=LOPEND)
        if data["groep"]:
            zaken = zaken.filter(categorie__groep=data["groep"])
        if data.get("school"):
            zaken = zaken.filter(school=data["school"])
        if data["te_laat"]:
            zaken = zaken.filter(volgende_actie__uiterlijk__lt=self.vandaag)
        if data["mijn"]:
            zaken = zaken.filter(Q(casusregisseur=self.user.pk) | Q(volgende_actie__eigenaar=self.user.pk))
        tekst = data["tekst"].strip()
        if tekst:
            name = Q(leerling__zoeknaam__contains=" ".join(to_plain(tekst).split()))
            zaken = zaken.filter(Q(nummer__iexact=tekst) | Q(leerling__nummer=tekst.upper()) | name)
        return zaken

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen or typed in a valid form?"""
        return any(getattr(self, "cleaned_data", {}).values())


class OpgaveForm(VerbandForm):
    """Which reference date, and with what was known when."""

    peildatum = DatumVeld(regel=PEILDATUM, label="Peildatum")
    bekend_op = DatumVeld(regel=BEKEND_OP, label="Zoals bekend op", required=False,
        help_text="Leeg: met alles wat nu bekend is. De peildatum zelf: zoals toen bekend.",
    )  # fmt: skip


class OverzichtForm(VerbandForm):
    van = DatumVeld(regel=OVERZICHT_BEGIN, label="Van")
    tot_en_met = DatumVeld(regel=OVERZICHT_EINDE, label="Tot en met")
