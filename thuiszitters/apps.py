from importlib import import_module

from django.apps import AppConfig


class ThuiszittersConfig(AppConfig):
    name = "thuiszitters"
    verbose_name = "Thuiszitters"

    def ready(self) -> None:
        """Import what listens: to a new swv, which gets its categories and ladder, and to the dossier."""
        import_module("thuiszitters.standaard")  # listens to a new swv
        import_module("thuiszitters.ontvangers")  # listens to the dossier
        import_module("thuiszitters.services.bericht")  # names its mails
