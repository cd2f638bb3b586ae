"""Forms about one account: another login address, and clearing somebody's second step."""

from typing import Any

from allauth.account.adapter import get_adapter
from django import forms
from django.core.exceptions import ValidationError

from swv.kern.forms import VerbandForm
from swv.organisatie.enums import Wisreden
from swv.organisatie.forms.basis import LEEG
from swv.organisatie.models import Gebruiker


class AdresForm(VerbandForm):
    """Another address to log in with."""

    nieuw = forms.EmailField(label="Nieuw e-mailadres", max_length=254)


class EigenAdresForm(AdresForm):
    """One's own address: only with the password, for who has one."""

    wachtwoord = forms.CharField(
        label="Uw wachtwoord", strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )

    def __init__(self, *args: Any, gebruiker: Gebruiker, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.gebruiker = gebruiker
        if not gebruiker.has_usable_password():
            del self.fields["wachtwoord"]

    def clean_wachtwoord(self) -> str:
        """The password. Raises ValidationError for a wrong one, and after too many attempts."""
        wachtwoord = str(self.cleaned_data["wachtwoord"])
        if not get_adapter().reauthenticate(self.gebruiker, wachtwoord):
            raise ValidationError("Dit wachtwoord klopt niet.")
        return wachtwoord


class TweedeStapWissenForm(VerbandForm):
    """Why somebody's second step is cleared."""

    reden = forms.ChoiceField(label="Waarom", choices=[LEEG, *Wisreden.choices])
    gesproken = forms.BooleanField(
        label="Ik heb deze persoon zelf gesproken, en weet zeker dat die het vraagt",
        help_text="Een mail of telefoontje van een onbekend nummer is niet genoeg: zo proberen oplichters binnen te komen.",
    )
