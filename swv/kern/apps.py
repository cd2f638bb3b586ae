from django.apps import AppConfig
from django.db.models.signals import post_migrate


class KernConfig(AppConfig):
    name = "swv.kern"
    label = "kern"
    verbose_name = "Kern"

    def ready(self) -> None:
        """Loads the system checks and what listens to allauth, and lays the walls anew after every ``migrate``."""
        from swv import checks  # noqa: F401  (registers the system checks)
        from swv.kern import ontvangers  # noqa: F401  (listens to allauth)
        from swv.kern.grenzen import lay_limits
        from swv.kern.muren import install_walls

        post_migrate.connect(install_walls, dispatch_uid="muren")
        post_migrate.connect(lay_limits, dispatch_uid="grenzen")
