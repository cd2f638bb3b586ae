from importlib import import_module

from django.apps import AppConfig


class ToewijzingConfig(AppConfig):
    name = "toewijzing"
    verbose_name = "Toewijzing"

    def ready(self) -> None:
        """Import what listens (to a new swv, the dossier and the OPP), and say who may read which history."""
        from toewijzing.historie import register  # models can be imported only now

        import_module("toewijzing.standaard")  # listens to a new swv
        import_module("toewijzing.ontvangers")  # listens to the dossier and the OPP

        register()
