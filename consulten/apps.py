from importlib import import_module

from django.apps import AppConfig


class ConsultenConfig(AppConfig):
    name = "consulten"
    verbose_name = "Consulten"

    def ready(self) -> None:
        """Import what listens: to a new swv, to the dossier, and to the page of a request."""
        import_module("consulten.standaard")  # listens to a new swv
        import_module("consulten.ontvangers")  # listens to the dossier and to requests
        import_module("consulten.services.bericht")  # names its mails
