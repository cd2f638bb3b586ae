from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_save


class ThuiszittersConfig(AppConfig):
    name = "thuiszitters"
    verbose_name = "Thuiszitters"

    def ready(self) -> None:
        import_module("thuiszitters.standaard")  # listens to a new swv
        import_module("thuiszitters.ontvangers")  # tells who guides a pupil
        import_module("thuiszitters.services.schoolwissel")  # listens to pupils who go to another school
        from thuiszitters.services.toegang import follow_move

        post_save.connect(follow_move, sender="leerlingen.Leerling", dispatch_uid="thuiszitters.follow_move")
