from importlib import import_module

from django.apps import AppConfig


class SchoolaanvragenConfig(AppConfig):
    name = "schoolaanvragen"
    verbose_name = "Schoolaanvragen"

    def ready(self) -> None:
        """Import what budgets ask: what this room granted."""
        import_module("schoolaanvragen.queries.uitgave")
