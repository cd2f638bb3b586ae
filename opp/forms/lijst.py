"""The filter of the register."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet

from opp.models import Opp
from opp.queries.lijst import filter_late_on, filter_stand
from opp.queries.ontbrekend import Ontbrekend
from swv.kern.calculations import to_plain
from swv.kern.forms import DatumVeld, VerbandForm, get_choice_field
from swv.kern.invoer.beheerregels import TERUGKIJKEN

STANDEN = [
    ("lopend", "Alle lopende"),
    ("te_doen", "Nog niet vastgesteld"),
    ("te_laat", "Te laat"),
    ("afgesloten", "Afgesloten"),
    ("alle", "Alle"),
]

ONTHOUDEN = ("stand", "soort", "volgorde")


class RegisterFilter(VerbandForm):
    tekst = forms.CharField(label="Naam of nummer", required=False, max_length=60)
    stand = forms.ChoiceField(label="Welke", choices=STANDEN, required=False)
    soort = forms.ChoiceField(label="Soort", choices=[("", "Alle soorten")], required=False)
    # Only when one comes from a figure: the swv it is about, and of an earlier year the day on which was counted.
    swv = forms.IntegerField(required=False, widget=forms.HiddenInput)
    op = DatumVeld(regel=TERUGKIJKEN, label="Zoals het was op", required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, soorten: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        get_choice_field(self, "soort").choices = [("", "Alle soorten"), *soorten]

    @property
    def is_filtered(self) -> bool:
        """Does it show other than all running OPP's? Read from what was sent, so also of a wrong filter."""
        return any(self.data.get(name) for name in ("tekst", "soort", "op")) or self.data.get("stand") not in (
            None,
            "",
            "lopend",
        )

    def choose_ontbrekend(self, zonder: list[Ontbrekend], laat: list[Ontbrekend]) -> list[Ontbrekend]:
        """Of the pupils without an OPP those that belong with this choice; a name or type looks for OPP's that exist."""
        if not self.is_valid() or self.cleaned_data["tekst"] or self.cleaned_data["soort"]:
            return []
        return {"te_laat": laat, "afgesloten": []}.get(self.cleaned_data["stand"], zonder)

    def apply(self, opps: QuerySet[Opp], vandaag: date) -> QuerySet[Opp]:
        """The rows that fit; without a choice the running ones."""
        data: dict[str, Any] = self.cleaned_data
        if data["op"]:
            rows = filter_late_on(opps, data["op"])
        else:
            rows = filter_stand(opps, data["stand"] or "lopend", vandaag)
        if data["swv"]:
            rows = rows.filter(soort__swv=data["swv"])
        if data["soort"]:
            rows = rows.filter(soort__code=data["soort"])
        for woord in to_plain(data["tekst"]).split():
            rows = rows.filter(Q(leerling__zoeknaam__contains=woord) | Q(nummer__icontains=woord))
        return rows
