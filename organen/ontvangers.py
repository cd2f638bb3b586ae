"""What this room hears of roles: who gets one in the commission sits in it, and who has no role any more in nothing."""

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from organen.services import end_without_role, follow_role
from swv.organisatie.enums import COMMISSIEROLLEN
from swv.organisatie.models import Lidmaatschap


@receiver(post_save, sender=Lidmaatschap, dispatch_uid="organen_rol")
def on_lidmaatschap_saved(sender: Any, instance: Lidmaatschap, raw: bool = False, **_: Any) -> None:
    """A role was given, changed or ended."""
    if raw:
        return
    if instance.rol in COMMISSIEROLLEN:
        follow_role(instance)
    if instance.tot is not None:
        end_without_role(instance)
