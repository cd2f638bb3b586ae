from importlib import import_module

from django.apps import AppConfig


class AuditorConfig(AppConfig):
    name = "rapportage.auditor"
    label = "auditor"
    verbose_name = "Auditor"

    def ready(self) -> None:
        """Connects the receiver that refuses an API token of an auditor whose scope doesn't fit."""
        import_module("rapportage.auditor.ontvangers")  # refuses a token of another scope
