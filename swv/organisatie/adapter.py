"""How allauth behaves here: no sign-up, Dutch words, lock-outs that say how long, secrets kept encrypted, and mail
through the same queue as all other mail."""

from collections.abc import Callable
from datetime import UTC, datetime
from math import ceil
from time import time
from typing import Any
from urllib.parse import urlsplit

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.core.internal import ratelimit
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from swv.kern import versleuteling
from swv.kern.berichten import send_text
from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingssoort
from swv.organisatie.models import Gebruiker
from swv.organisatie.presentatie import describe_device
from swv.organisatie.queries import get_second_steps
from swv.organisatie.services.melding import VAN_ALLAUTH, send_melding

# Refusals of allauth that make somebody wait, and its mails that answer who asks for a new password.
GEBLOKKEERD = frozenset({"too_many_login_attempts", "rate_limited"})
WACHTWOORDLINK = frozenset({"account/email/password_reset_key", "account/email/unknown_account"})
LIMIETEN = "allauth.account"
WEGEN = {
    "reauthenticate": "Met uw wachtwoord",
    "mfa_reauthenticate": "Met een code",
    "mfa_reauthenticate:webauthn": "Met een passkey",
}
KAPOT = "Uw tweede stap kan nu niet worden gecontroleerd. Vraag uw beheerder om de tweede stap te wissen."


# --- lock-out -------------------------------------------------------------------------------------------------------


def consume_attempt(request: HttpRequest, *, action: str, key: str) -> Callable[[], None]:
    """Count one attempt; returns what forgets the attempts after a right one.

    Raises ValidationError, with the time to wait, when there were too many (``ACCOUNT_RATE_LIMITS``).
    """
    if not ratelimit.consume(request, app=LIMIETEN, action=action, key=key):
        record_event(Beveiligingssoort.GEBLOKKEERD, request=request, uitkomst=Afloop.GEWEIGERD, reden=action)
        raise make_locked(request, action=action, key=key)
    return lambda: ratelimit.clear(request, app=LIMIETEN, action=action, key=key)


def make_locked(request: HttpRequest, *, action: str, key: str) -> ValidationError:
    """The refusal after too many attempts; says in how many minutes one is allowed again."""
    minuten = max(1, get_wait(request, action=action, key=key))
    woord = "minuut" if minuten == 1 else "minuten"
    return ValidationError(
        f"Te veel pogingen. Probeer het over {minuten} {woord} opnieuw.", code="too_many_login_attempts"
    )


def get_wait(request: HttpRequest, *, action: str, key: str) -> int:
    """In how many minutes, rounded up, the next attempt is allowed; 0 when it is now."""
    now, seconds = time(), [0.0]
    for rate in ratelimit.get_rates(app=LIMIETEN, action=action):
        attempts = cache.get(ratelimit.get_cache_key(request, app=LIMIETEN, action=action, rate=rate, key=key), [])
        recent = sorted((at for at in attempts if at > now - rate.duration), reverse=True)
        if len(recent) >= rate.amount:
            seconds.append(recent[rate.amount - 1] + rate.duration - now)
    return ceil(max(seconds) / 60)


# --- the account ----------------------------------------------------------------------------------------------------


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by invitation only."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_password": "Dit wachtwoord klopt niet.",
        "enter_current_password": "Dit is niet uw huidige wachtwoord.",
        "email_password_mismatch": "Dit e-mailadres en wachtwoord horen niet bij elkaar.",
        "rate_limited": "Te veel pogingen. Wacht een paar minuten en probeer het dan opnieuw.",
        "too_many_login_attempts": "Te veel pogingen. Wacht een paar minuten en probeer het dan opnieuw.",
        "incorrect_code": "Deze code klopt niet.",
        "invalid_password_reset": "Deze link werkt niet meer.",
    }

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

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count this attempt, known address or not. Raises ValidationError, with the time to wait, after too many."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError as problem:
            key = self._get_login_attempts_cache_key(request, **credentials)
            raise make_locked(request, action="login_failed", key=key) from problem

    def reauthenticate(self, user: Gebruiker, password: str) -> bool:
        """Whether this is the password of who is logged in; counts as an attempt to log in."""
        found = self.authenticate(context.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """The ways to show once more who one is, in Dutch."""
        methods = super().get_reauthentication_methods(user)
        return [{**method, "description": WEGEN[method["id"]]} for method in methods]

    def send_notification_mail(
        self, template_prefix: str, user: Gebruiker, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """Tell somebody what changed at the own account, in our words."""
        apparaat = describe_device(self.get_http_user_agent(self.request)) if self.request else ""
        send_melding(user, VAN_ALLAUTH[template_prefix], aan=email or "", apparaat=apparaat)

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
    """The second step: in Dutch, encrypted, and never taken away while it is required."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": "Deze code klopt niet. Kijk of de klok van uw telefoon goed staat en vul de nieuwste code in.",
        "cannot_delete_authenticator": (
            "Dit is uw enige tweede stap, en zonder mag u niet inloggen. Stel eerst een andere in."
        ),
        "cannot_generate_recovery_codes": "Stel eerst een app of passkey in.",
        "unverified_email": (
            "Uw e-mailadres is nog niet bevestigd. Log uit en kies op de inlogpagina «Wachtwoord vergeten»: met de link"
            " in die mail bevestigt u uw adres. Daarna kunt u hier verder."
        ),
    }

    def encrypt(self, text: str) -> str:
        """The seed of app or recovery codes, as it stands in the database."""
        return versleuteling.encrypt(text)

    def decrypt(self, encrypted_text: str) -> str:
        """The seed again. Raises ValidationError, with the way out, when no key of this installation fits."""
        try:
            return versleuteling.decrypt(encrypted_text)
        except versleuteling.NietLeesbaar as problem:
            raise ValidationError(KAPOT) from problem

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether another second step is left, or none is required. Two at the same moment wait for each other."""
        if not settings.MFA_VERPLICHT:
            return True
        Gebruiker.objects.select_for_update().get(pk=authenticator.user_id)
        return get_second_steps(authenticator.user).exclude(pk=authenticator.pk).exists()

    def generate_authenticator_name(self, user: Any, type: Authenticator.Type) -> str:
        """What a new passkey is called when nothing is filled in."""
        return f"Passkey {Authenticator.objects.filter(user=user, type=type).count() + 1}"

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """For which website a passkey is: the one of this installation, whatever name a request came in by."""
        return {"id": urlsplit(settings.BASIS_URL).hostname or "", "name": settings.MFA_TOTP_ISSUER}
