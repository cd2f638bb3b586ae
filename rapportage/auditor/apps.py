from importlib import import_module

from django.apps import AppConfig


class AuditorConfig(AppConfig):
    name = "rapportage.auditor"
    label = "auditor"
    verbose_name = "Auditor"

    def ready(self) -> None:
        import_module("rapportage.auditor.ontvangers")  # refuses a token of another scope
