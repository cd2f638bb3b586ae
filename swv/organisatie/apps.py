from typing import Any

from django.apps import AppConfig


class OrganisatieConfig(AppConfig):
    name = "swv.organisatie"
    label = "organisatie"
    verbose_name = "Organisatie"

    def ready(self) -> None:
        from allauth.account.signals import password_reset  # models can't be imported before all apps are known

        password_reset.connect(_confirm_address, dispatch_uid="confirm_address")


def _confirm_address(user: Any, **kwargs: Any) -> None:
    from swv.organisatie.services import confirm_address  # models can't be imported before all apps are known

    confirm_address(user)
