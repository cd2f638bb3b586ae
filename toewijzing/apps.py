from importlib import import_module

from django.apps import AppConfig


class ToewijzingConfig(AppConfig):
    name = "toewijzing"
    verbose_name = "Toewijzing"

    def ready(self) -> None:
        from toewijzing.historie import register  # models can be imported only now

        import_module("toewijzing.standaard")  # listens to a new swv
        import_module("toewijzing.ontvangers")  # listens to the dossier and the OPP

        register()
