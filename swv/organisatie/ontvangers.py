"""What happens here on signals of others: of allauth, when somebody chose a new password through the mail."""

from typing import Any

from allauth.account.signals import password_reset
from django.dispatch import receiver

from swv.organisatie.services import confirm_address


@receiver(password_reset, dispatch_uid="confirm_address")
def confirm_address_of_reset(user: Any, **kwargs: Any) -> None:
    """Who followed the link in the mail has shown that the address is theirs."""
    confirm_address(user)
