from importlib import import_module

from django.apps import AppConfig


class OrganenConfig(AppConfig):
    name = "organen"
    verbose_name = "Organen"

    def ready(self) -> None:
        """Import what listens: to a new swv, which gets its commission, and to the roles of its members."""
        import_module("organen.standaard")
        import_module("organen.ontvangers")
