from importlib import import_module

from django.apps import AppConfig


class OppConfig(AppConfig):
    name = "opp"
    verbose_name = "Ontwikkelingsperspectief"

    def ready(self) -> None:
        """Import what listens: to a new swv, which gets its types of OPP, and to the dossier."""
        import_module("opp.standaard")  # listens to a new swv
        import_module("opp.ontvangers")  # listens to the dossier
