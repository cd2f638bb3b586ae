"""How allauth behaves here: no sign-up, and its mail goes through the same queue as all other mail."""

from datetime import UTC, datetime
from time import time
from typing import Any

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest

from swv.kern.berichten import send_text
from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingssoort

# Refusals of allauth that make somebody wait, and its mails that answer who asks for a new password.
GEBLOKKEERD = frozenset({"too_many_login_attempts", "rate_limited"})
WACHTWOORDLINK = frozenset({"account/email/password_reset_key", "account/email/unknown_account"})


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation only."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never: an account is made by inviting somebody."""
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Who has just logged in sets up a first second step, and sees its recovery codes, without typing it all again."""
        if app == "allauth.mfa" and self._sets_up_first_step():
            return False
        return bool(super().is_reauthentication_required(app=app, **kwargs))

    def _sets_up_first_step(self) -> bool:
        """Logged in a short while ago, and without a second step that is older than that login."""
        records = get_authentication_records(self.request, self.request.user)
        if not records or time() - records[-1]["at"] >= app_settings.REAUTHENTICATION_TIMEOUT:
            return False
        login = datetime.fromtimestamp(records[-1]["at"], tz=UTC)
        return not Authenticator.objects.filter(user=self.request.user, created_at__lt=login).exists()

    def validation_error(self, code: str, *args: Any) -> Any:
        """What allauth refuses; that somebody has to wait goes into the log of security events."""
        if code in GEBLOKKEERD:
            record_event(Beveiligingssoort.GEBLOKKEERD, request=self.request, uitkomst=Afloop.GEWEIGERD, reden=code)
        return super().validation_error(code, *args)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send the text of a mail of allauth along our own queue; its HTML is left out."""
        if template_prefix in WACHTWOORDLINK:
            user = context.get("user")
            record_event(
                Beveiligingssoort.WACHTWOORD_GEVRAAGD, request=self.request, betreft_id=user.pk if user else None
            )
        message = self.render_mail(template_prefix, email, context)
        send_text(aan=email, onderwerp=message.subject, tekst=message.body)


class SocialAccountAdapter(DefaultSocialAccountAdapter):
    """The school's own login (OIDC) opens an account that exists; it never makes one."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Never: who logs in at the school without an account here is refused."""
        return False


class MfaAdapter(DefaultMFAAdapter):
    """A refusal at the second step tells the way out."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "unverified_email": (
            "Uw e-mailadres is nog niet bevestigd. Log uit en kies op de inlogpagina «Wachtwoord vergeten»: met de link"
            " in die mail bevestigt u uw adres. Daarna kunt u hier verder."
        ),
    }
