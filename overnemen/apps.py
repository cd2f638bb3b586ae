from django.apps import AppConfig


class OvernemenConfig(AppConfig):
    name = "overnemen"
    verbose_name = "Overnemen"
