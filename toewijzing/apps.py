from django.apps import AppConfig


class ToewijzingConfig(AppConfig):
    name = "toewijzing"
    verbose_name = "Toewijzing"
