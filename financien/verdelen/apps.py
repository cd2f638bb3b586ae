from importlib import import_module

from django.apps import AppConfig


class VerdelenConfig(AppConfig):
    name = "financien.verdelen"
    verbose_name = "Financiën: verdelen"

    def ready(self) -> None:
        """Load what registers itself and what listens."""
        import_module("financien.verdelen.ontvangers")  # says what was computed with figures
        import_module("financien.verdelen.presentatie.onderdelen")  # says what the first page offers
