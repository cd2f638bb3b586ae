"""What the log of security events hears of allauth and Django: logging in and out, passwords, addresses, second steps."""

from typing import Any

from allauth.account import signals as account
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

from swv.kern.logboek import record_event
from swv.kern.models import Afloop, Beveiligingssoort

S = Beveiligingssoort


@receiver(user_logged_in, dispatch_uid="logboek_in")
def log_login(request: HttpRequest, user: Any, **_: Any) -> None:
    """Somebody is in, after the second step if there is one."""
    record_event(S.INGELOGD, request=request, gebruiker_id=user.pk, betreft_id=user.pk)


@receiver(user_logged_out, dispatch_uid="logboek_uit")
def log_logout(request: HttpRequest, user: Any, **_: Any) -> None:
    """Somebody left; not for who was out already."""
    if user is not None:
        record_event(S.UITGELOGD, request=request, gebruiker_id=user.pk, betreft_id=user.pk)


@receiver(user_login_failed, dispatch_uid="logboek_mislukt")
def log_failure(request: HttpRequest | None, credentials: dict[str, Any], **_: Any) -> None:
    """A wrong password or an unknown address. What was typed is looked up and not kept: people type passwords there."""
    typed = str(credentials.get("email") or credentials.get("username") or "").lower()
    found = get_user_model().objects.filter(email=typed).values_list("pk", flat=True).first() if typed else None
    record_event(S.INLOGGEN_MISLUKT, request=request, betreft_id=found, uitkomst=Afloop.GEWEIGERD, stap="wachtwoord")


@receiver([account.password_changed, account.password_set], dispatch_uid="logboek_wachtwoord")
def log_password(request: HttpRequest, user: Any, **_: Any) -> None:
    """Somebody who is logged in chose another password."""
    record_event(S.WACHTWOORD_GEWIJZIGD, request=request, gebruiker_id=user.pk, betreft_id=user.pk)


@receiver(account.password_reset, dispatch_uid="logboek_hersteld")
def log_reset(request: HttpRequest, user: Any, **_: Any) -> None:
    """Somebody followed the link in the mail and chose a password."""
    record_event(S.WACHTWOORD_HERSTELD, request=request, betreft_id=user.pk)


@receiver([account.email_changed, account.email_added, account.email_removed], dispatch_uid="logboek_adres")
def log_address(request: HttpRequest, user: Any, **_: Any) -> None:
    """Another address to log in with; neither address is kept here."""
    record_event(S.ADRES_GEWIJZIGD, request=request, gebruiker_id=user.pk, betreft_id=user.pk)


@receiver([mfa.authenticator_added, mfa.authenticator_reset], dispatch_uid="logboek_stap")
def log_step(request: HttpRequest, user: Any, authenticator: Authenticator, **_: Any) -> None:
    """A second step, or a fresh set of recovery codes."""
    is_codes = authenticator.type == Authenticator.Type.RECOVERY_CODES
    soort = S.HERSTELCODES_GEMAAKT if is_codes else S.TWEEDE_STAP_INGESTELD
    record_event(soort, request=request, betreft_id=user.pk, stap=str(authenticator.type))


@receiver(mfa.authenticator_removed, dispatch_uid="logboek_stap_weg")
def log_step_removed(request: HttpRequest, user: Any, authenticator: Authenticator, **_: Any) -> None:
    """A second step is gone."""
    record_event(S.TWEEDE_STAP_WEG, request=request, betreft_id=user.pk, stap=str(authenticator.type))


@receiver(mfa.authenticator_used, dispatch_uid="logboek_stap_gebruikt")
def log_step_used(request: HttpRequest, user: Any, authenticator: Authenticator, **_: Any) -> None:
    """The second step was right."""
    is_codes = authenticator.type == Authenticator.Type.RECOVERY_CODES
    soort = S.HERSTELCODE_GEBRUIKT if is_codes else S.TWEEDE_STAP_GEBRUIKT
    record_event(soort, request=request, gebruiker_id=user.pk, betreft_id=user.pk, stap=str(authenticator.type))


@receiver(mfa.authentication_failed, dispatch_uid="logboek_stap_mislukt")
def log_step_failed(request: HttpRequest, user: Any, **_: Any) -> None:
    """A wrong code. Who typed it is not known to be the owner of the account, so that is whom it is about."""
    record_event(S.TWEEDE_STAP_MISLUKT, request=request, betreft_id=user.pk, uitkomst=Afloop.GEWEIGERD)
