from importlib import import_module

from django.apps import AppConfig


class BegrotenConfig(AppConfig):
    name = "financien.begroten"
    verbose_name = "Financiën: begroten"

    def ready(self) -> None:
        """Load what registers itself: two kinds of import, the mails, and the parts on the first page of the money."""
        import_module("financien.begroten.services.import_begroting")  # says which files can be imported
        import_module("financien.begroten.services.import_realisatie")  # the same
        import_module("financien.begroten.services.stap")  # says which mails there are
        import_module("financien.begroten.presentatie.onderdelen")  # says what the first page offers
