"""What happens here on signals of others: of allauth, when somebody changed password or second step."""

from typing import Any

from allauth.account.signals import password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.dispatch import receiver
from django.http import HttpRequest

from swv.organisatie.queries import get_second_steps
from swv.organisatie.services import confirm_address, end_logins, end_tokens, withdraw_request


@receiver(password_reset, dispatch_uid="confirm_address")
def confirm_address_of_reset(user: Any, **kwargs: Any) -> None:
    """Who followed the link in the mail has shown that the address is theirs."""
    confirm_address(user)


@receiver([password_changed, password_set, password_reset], dispatch_uid="end_logins_of_password")
def end_logins_of_password(request: HttpRequest, user: Any, **kwargs: Any) -> None:
    """Another password: every other login ends, and an address that somebody else may have asked for is forgotten."""
    end_logins(user, behalve=request.session.session_key)
    withdraw_request(user)


@receiver(authenticator_added, dispatch_uid="end_logins_of_first_step")
def end_logins_of_first_step(request: HttpRequest, user: Any, authenticator: Authenticator, **kwargs: Any) -> None:
    """With the first second step every login ends that got in with the password alone, but this one."""
    if authenticator.type != Authenticator.Type.RECOVERY_CODES and get_second_steps(user).count() == 1:
        end_logins(user, behalve=request.session.session_key)


@receiver([password_changed, password_reset, password_set], dispatch_uid="end_tokens_with_password")
def end_tokens_of_password(user: Any, **kwargs: Any) -> None:
    """Whoever knew the old password may have made a token with it."""
    end_tokens(user)


@receiver([authenticator_added, authenticator_removed], dispatch_uid="end_tokens_with_second_step")
def end_tokens_of_second_step(user: Any, **kwargs: Any) -> None:
    """A second step that is another one or gone makes tokens of before it doubtful."""
    end_tokens(user)
