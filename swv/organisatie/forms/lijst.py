"""The filters of the lists of people and of organisations."""

from django import forms

from swv.kern.forms import Invoerpoort
from swv.organisatie.enums import Organisatiesoort, Rol


class GebruikersFilter(Invoerpoort, forms.Form):
    """The filter above the list of people."""

    q = forms.CharField(label="Naam of e-mailadres", required=False, max_length=100)
    rol = forms.ChoiceField(choices=lambda: [("", "Alle rollen"), *Rol.choices], required=False)
    stand = forms.ChoiceField(
        choices=[
            ("", "Alle"),
            ("actief", "Actief"),
            ("uitgenodigd", "Nog niet ingelogd"),
            ("gesloten", "Gesloten"),
            ("naam", "Naam na te kijken"),
        ],
        required=False,
    )

    @property
    def is_filtered(self) -> bool:
        """Was anything chosen or typed? No for a form that was not validated."""
        return any(getattr(self, "cleaned_data", {}).values())


class OrganisatiesFilter(Invoerpoort, forms.Form):
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
        """Was anything chosen or typed? No for a form that was not validated."""
        return any(getattr(self, "cleaned_data", {}).values())
