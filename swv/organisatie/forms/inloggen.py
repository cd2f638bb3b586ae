"""Forms of allauth for the second step, with our words and our way of counting attempts (``MFA_FORMS``)."""

from typing import Any

from allauth.core import context
from allauth.core.internal.cryptokit import normalize_user_code
from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import (
    AddWebAuthnForm,
    AuthenticateWebAuthnForm,
    EditWebAuthnForm,
    ReauthenticateWebAuthnForm,
)
from django import forms
from django.utils import timezone

from swv.kern.forms import Invoerpoort
from swv.organisatie.adapter import consume_attempt
from swv.organisatie.models import Gebruiker
from swv.organisatie.queries import get_beheerders

# What allauth and fido2 raise for JSON that is no answer of a browser.
GEEN_PASSKEY = (AttributeError, KeyError, TypeError, ValueError)
NAAM_HULP = "Zo herkent u hem later, bijvoorbeeld «Laptop van school»."


class CodeVeld(forms.CharField):
    """A code as a person types it; the telephone offers the one of the app, and shows its keyboard with digits."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"})
        super().__init__(**{"max_length": 20, "widget": widget, **kwargs})


class _Codes:
    """Check a code of the app or a recovery code, each with a count of its own: their lengths differ."""

    user: Gebruiker
    cleaned_data: dict[str, Any]
    authenticator: Authenticator

    def clean_code(self) -> str:
        """The code. Raises ValidationError for a wrong one and, with the time to wait, after too many."""
        code = str(self.cleaned_data["code"])
        is_herstelcode = len(normalize_user_code(code)) > app_settings.TOTP_DIGITS
        soort = Authenticator.Type.RECOVERY_CODES if is_herstelcode else Authenticator.Type.TOTP
        action = "herstelcode" if is_herstelcode else "tweede_stap"
        clear = consume_attempt(context.request, action=action, key=f"{action}-{self.user.pk}")
        found = Authenticator.objects.filter(user=self.user, type=soort).first()
        if found is None or not found.wrap().validate_code(code):
            self._tell_failure(found)
            raise get_adapter().validation_error("incorrect_code")
        found.user = self.user
        self.authenticator = found
        clear()
        return code

    def _tell_failure(self, found: Authenticator | None) -> None:
        if failed := found or Authenticator.objects.filter(user=self.user).order_by("pk").first():
            self._emit_authentication_failed(failed)  # type: ignore[attr-defined]  # of the form of allauth


class TweedeStapForm(_Codes, Invoerpoort, AuthenticateForm):  # type: ignore[misc]  # allauth is untyped
    """The second step of logging in."""

    code = CodeVeld(label="Code", help_text="De 6 cijfers uit uw app, of een herstelcode van 8 cijfers.")

    @property
    def beheerders(self) -> list[Gebruiker]:
        """Who can clear the second step of this person, who showed to know the password."""
        return list(get_beheerders(self.user, timezone.localdate())[:3])


class TweedeStapOpnieuwForm(_Codes, Invoerpoort, ReauthenticateForm):  # type: ignore[misc]  # allauth is untyped
    """The second step once more, for who is logged in."""

    code = CodeVeld(label="Code", help_text="De 6 cijfers uit uw app, of een herstelcode van 8 cijfers.")


class AppForm(Invoerpoort, ActivateTOTPForm):  # type: ignore[misc]  # allauth is untyped
    """The first code of a new app."""

    code = CodeVeld(label="Code uit de app", help_text="De 6 cijfers die de app nu toont.")


class PasskeyGebruikForm(Invoerpoort, AuthenticateWebAuthnForm):  # type: ignore[misc]  # allauth is untyped
    """A passkey as second step of logging in."""

    def clean_credential(self) -> Authenticator:
        """The passkey that was used. Raises ValidationError for anything else (allauth fails on some)."""
        try:
            return super().clean_credential()
        except GEEN_PASSKEY as problem:
            raise get_adapter().validation_error("incorrect_code") from problem


class PasskeyOpnieuwForm(PasskeyGebruikForm, ReauthenticateWebAuthnForm):  # type: ignore[misc]  # allauth is untyped
    """A passkey once more, for who is logged in."""

    reauthenticated = True


class PasskeyForm(Invoerpoort, AddWebAuthnForm):  # type: ignore[misc]  # allauth is untyped
    """A new passkey; the browser fills in what it made."""

    name = forms.CharField(label="Naam van de passkey", max_length=60, required=False, help_text=NAAM_HULP)
    field_order = ["name", "credential"]

    def clean(self) -> dict[str, Any]:
        """What the browser made. Raises ValidationError for anything that is no passkey (allauth fails on some)."""
        try:
            return dict(super().clean() or {})
        except GEEN_PASSKEY as problem:
            raise get_adapter().validation_error("incorrect_code") from problem


class PasskeyNaamForm(Invoerpoort, EditWebAuthnForm):  # type: ignore[misc]  # allauth is untyped
    """Another name for a passkey."""

    name = forms.CharField(label="Naam van de passkey", max_length=60, help_text=NAAM_HULP)
