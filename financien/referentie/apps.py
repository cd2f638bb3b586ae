from importlib import import_module

from django.apps import AppConfig


class ReferentieConfig(AppConfig):
    name = "financien.referentie"
    verbose_name = "Financiën: gegevens"

    def ready(self) -> None:
        import_module("financien.referentie.services.import_gegevens")  # says which files can be imported
        import_module("financien.referentie.presentatie.onderdelen")  # says what the first page offers
