from importlib import import_module

from django.apps import AppConfig


class OrganisatieConfig(AppConfig):
    name = "swv.organisatie"
    label = "organisatie"
    verbose_name = "Organisatie"

    def ready(self) -> None:
        """Connects the receivers that listen to allauth."""
        import_module("swv.organisatie.ontvangers")  # listens to allauth
