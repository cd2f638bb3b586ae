from importlib import import_module

from django.apps import AppConfig


class ReferentieConfig(AppConfig):
    name = "financien.referentie"
    verbose_name = "Financiën: gegevens"

    def ready(self) -> None:
        """Load what registers itself: the kinds of import, and the parts on the first page of the money."""
        import_module("financien.referentie.ontvangers")  # tells what a place elsewhere costs
        import_module("financien.referentie.services.import_gegevens")  # says which files can be imported
        import_module("financien.referentie.presentatie.onderdelen")  # says what the first page offers
