from importlib import import_module

from django.apps import AppConfig


class SchoolaanvragenConfig(AppConfig):
    name = "schoolaanvragen"
    verbose_name = "Schoolaanvragen"

    def ready(self) -> None:
        """Import what listens, and what says which mails there are and what was granted out of a budget."""
        import_module("schoolaanvragen.ontvangers")
        import_module("schoolaanvragen.queries.budget")
        import_module("schoolaanvragen.services.bericht")
