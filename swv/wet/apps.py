from django.apps import AppConfig


class WetConfig(AppConfig):
    name = "swv.wet"
    label = "wet"
    verbose_name = "Feiten uit de wet"
