"""What the auditor's room hears of the rooms below: an auditor with a token meets the same table of addresses as on the
pages."""

from typing import Any

from django.dispatch import receiver
from django.http import HttpRequest

from rapportage.auditor.middleware import refuse_other_scope
from swv.organisatie.signals import token_herkend


@receiver(token_herkend, dispatch_uid="rapportage.auditor")
def refuse_token_of_other_scope(*, request: HttpRequest, user: Any, **_: Any) -> None:
    """A token tells who calls only after the middleware. Raises PermissionDenied for an address of another scope."""
    refuse_other_scope(request, user)
