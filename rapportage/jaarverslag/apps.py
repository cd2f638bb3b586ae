from importlib import import_module

from django.apps import AppConfig


class JaarverslagConfig(AppConfig):
    name = "rapportage.jaarverslag"
    label = "jaarverslag"
    verbose_name = "Jaarverslag"

    def ready(self) -> None:
        """Load what listens."""
        import_module("rapportage.jaarverslag.ontvangers")
